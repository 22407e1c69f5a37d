// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstdlib>

#include "engine/base/bytes.h"

namespace warp::fuzz {

/// Ends the run when something that holds for all input does not.
inline void require(bool holds) {
    if (!holds) std::abort();
}

inline ByteView view(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

}  // namespace warp::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
