// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>

#include "engine/base/bytes.h"

namespace warp {

/// SHA-256 (FIPS 180-4), piece by piece, as `sha256sum` prints it.
class Sha256 {
  public:
    Sha256();
    void update(ByteView bytes);
    /// 64 hexadecimal digits. The object is used up.
    std::string finishHex();

  private:
    alignas(16) std::array<unsigned char, 128> m_state;
};

}  // namespace warp
