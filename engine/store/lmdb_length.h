// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "engine/base/result.h"
#include "engine/io/file_system.h"

namespace warp {

/// How long an LMDB file is and should be.
struct LmdbLength {
    std::uint64_t fileBytes = 0;
    std::uint64_t wantedBytes = 0;  ///< by its header; 0 = it has none, which LMDB will say
    /// Nothing that is used is missing. A healthy file may be short by free pages that were never written.
    bool whole = true;
};

/// Reads the length without mapping the file: touching a page behind its end would end the process. Beside a
/// process that writes, the answer holds for the last state that did not change during the look.
/// Errors: Io, Denied. Source: mdb.c of LMDB 0.9, MDB_meta, MDB_page, MDB_node.
Result<LmdbLength> lmdbLength(File& file);

}  // namespace warp
