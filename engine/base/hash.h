// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "engine/base/bytes.h"

namespace warp {

/// XXH3, 64 bits: fast, well spread, not for security. The same on every machine.
std::uint64_t hash64(ByteView bytes, std::uint64_t seed = 0);

}  // namespace warp
