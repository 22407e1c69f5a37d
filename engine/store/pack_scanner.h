// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "engine/base/bytes.h"
#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/io/file_system.h"
#include "engine/store/pack_format.h"

namespace warp {

/// One line met on a walk. The views are valid during the call.
struct ScannedLine {
    const PackLine& line;  ///< key, and the version of the deletion for a tombstone
    ByteView text;         ///< the whole line without its newline
    PackLocation location;
};

/// How to walk over packs. Both functions may be empty.
struct PackScan {
    std::function<Status(const ScannedLine&)> visit;  ///< a failure ends the walk
    /// Called for every stretch that cannot be read; the walk goes on behind it. Without it the walk fails.
    std::function<void(const Error&)> damaged;
};

/// Walks over the lines of one pack from `from` to `end`, bytes of the file, frame by frame.
/// Returns: the offset behind the last frame visited: `end`, or less when `contentBytes` of lines have
/// passed. Errors: Corrupt (without `damaged`), Io, and what `visit` returns.
Result<std::uint64_t> scanPack(File& file, std::uint32_t number, std::uint64_t from, std::uint64_t end,
                               const PackScan& scan, std::uint64_t contentBytes = UINT64_MAX);

/// Walks over all packs of a directory in the order of their numbers, without the tree: for a rebuild, which
/// keeps the greatest version of each key over all directories, tombstones included. A file may end in a
/// frame that was never committed; where it is whole its lines are visited too: the log that follows decides.
/// Errors: as scanPack; Cancelled.
Status scanPackDirectory(FileSystem& fs, const std::string& directory, const PackScan& scan,
                         const Job& job = {});

}  // namespace warp
