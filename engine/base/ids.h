// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace warp {

/// Log sequence number: the place of an atomic batch in the history of a universe. 0 = before everything.
using Lsn = std::uint64_t;

/// A random (version 4) UUID in lower case: "0f8fad5b-d9cb-469f-a165-70867728950e".
std::string makeUuid();

/// 64 random bits from the operating system.
std::uint64_t randomBits();

}  // namespace warp
