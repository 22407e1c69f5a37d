// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/base/bytes.h"
#include "engine/base/result.h"
#include "engine/io/file_system.h"

namespace warp {

/// A segment of the log as JSON lines: one for its header, one per batch part with its changes (keys and
/// sizes, and values up to 200 bytes of text). Stops at `limit` bytes of text with a line that says so.
/// Takes: the bytes of the segment. Errors: Corrupt and NewerFormat for an unreadable header.
Result<std::string> describeLogSegment(ByteView segment, std::size_t limit);

/// An archive of the log in the same way, after a line of what its index tells.
/// Errors: those of LogArchiveReader.
Result<std::string> describeLogArchive(FileSystem& fs, const std::string& path, std::size_t limit);

/// An LMDB tree as JSON lines: one per space with its number of keys, followed by its first `perSpace`
/// entries. Errors: those of openLmdbTree.
Result<std::string> describeTree(const std::string& path, std::size_t perSpace);

}  // namespace warp
