// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/bytes.h"
#include "engine/base/result.h"
#include "engine/io/file_system.h"

namespace warp {

/// One named database of a file that is written as a whole.
struct LmdbFileDatabase {
    std::string name;
    /// Gives the next entry, in ascending order of keys (1..511 bytes); false at the end.
    std::function<bool(std::string& key, std::string& value)> next;
};

/// Writes an LMDB file, with a checksum behind its pages, beside `path` and renames it over it when it is
/// complete and on the disk. Readers that have the old one open keep it. Does nothing on file systems that
/// other code cannot reach. Errors: NoSpace, Denied, Io.
Status writeLmdbFile(FileSystem& fs, const std::string& path, std::vector<LmdbFileDatabase> databases);

/// Calls `visit` for every entry of the named databases, one database after the other, until it returns
/// false. The views are valid during the call only. Errors: NotFound; Corrupt (also for a database that is
/// missing): the checksum is compared before LMDB sees the file.
Status readLmdbFile(
    FileSystem& fs, const std::string& path, const std::vector<std::string>& databases,
    const std::function<bool(std::string_view database, ByteView key, ByteView value)>& visit);

}  // namespace warp
