// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>

#include "engine/base/bytes.h"

namespace warp {

/// hash64 of bytes that come in pieces.
class StreamingHash {
  public:
    StreamingHash();
    ~StreamingHash();
    StreamingHash(StreamingHash&&) noexcept;
    StreamingHash& operator=(StreamingHash&&) noexcept;

    void add(ByteView bytes);
    /// Of everything that was added so far.
    std::uint64_t value() const;

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace warp
