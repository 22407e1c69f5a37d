// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/io/file_system.h"
#include "engine/temporal/event_summary.h"
#include "engine/temporal/partition_state.h"

namespace warp {

/// `indices.btree` of a month: an LMDB file for people and other programs, which finds the frames of
/// `compressed.lz4` without the universe's tree. Two databases:
///   frames    i64 first time in ms (big-endian, sign bit turned) and u32 number of the frame (big-endian) ->
///             u64 offset, u32 bytes, u32 events, i64 first, i64 last, u64 first and u64 last LSN
///   streams   name -> u64 events, i64 first, i64 last

/// Writes it anew. Takes: `tree`, with the month's blocks; `summary` of the month. Leaves: the old file on
/// failure. Errors: NoSpace, Io.
Status writeTimeIndex(FileSystem& fs, const std::string& path, TreeReader& tree, const EventSummary& summary);

/// Whether the file says what would be written now. Errors: NotFound; Corrupt when it does not, or is
/// damaged.
Status checkTimeIndex(FileSystem& fs, const std::string& path, TreeReader& tree, const EventSummary& summary);

}  // namespace warp
