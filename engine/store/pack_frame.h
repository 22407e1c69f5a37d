// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "engine/base/bytes.h"
#include "engine/base/result.h"
#include "engine/io/file_system.h"

namespace warp {

/// A frame read from a pack.
struct PackFrame {
    std::string lines;
    std::uint64_t bytes = 0;  ///< of the frame in the file
};

/// Reads the frame at `offset`, which must end at or before `end`.
/// Errors: Corrupt with path and offset (damaged, cut off); Io.
Result<PackFrame> readPackFrame(File& file, std::uint64_t offset, std::uint64_t end);

/// The first offset at or after `from` where a frame may begin; `end` when there is none. For going on behind
/// damage: what is found may still not be a frame.
Result<std::uint64_t> findPackFrame(File& file, std::uint64_t from, std::uint64_t end);

}  // namespace warp
