// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>

#include "engine/base/bytes.h"

namespace warp {

/// MD5 (RFC 1321), for the formats that prescribe it: ETS dumps and lists for `md5sum -c`. It finds
/// accidents, not forgeries.
class Md5 {
  public:
    void update(ByteView bytes);
    /// The 16 bytes of the digest. The object is used up.
    std::string finish();

  private:
    void addBlock(const char* block);

    std::array<std::uint32_t, 4> m_state = {0x67452301u, 0xEFCDAB89u, 0x98BADCFEu, 0x10325476u};
    std::array<char, 64> m_block;  // the beginning of a block that is not yet full
    std::uint64_t m_size = 0;
};

/// The digest as 32 hexadecimal digits, as md5sum prints it.
std::string md5Hex(ByteView bytes);
/// Any bytes as lower-case hexadecimal digits.
std::string hexText(ByteView bytes);

}  // namespace warp
