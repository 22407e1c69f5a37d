// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "engine/base/bytes.h"

namespace warp {

constexpr std::size_t kHexRow = 16;  ///< bytes in one line

/// One line for up to 16 bytes that stand at `offset`, without newline:
/// `00000010  7b 22 61 22 3a 31 7d 0a  7a                       |{"a":1}.z|`
std::string hexLine(ByteView bytes, std::uint64_t offset);

/// Lines for a window of a file. Takes: `offset` of the window's first byte in the file.
std::string hexDump(ByteView window, std::uint64_t offset = 0);

}  // namespace warp
