// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "engine/base/bytes.h"
#include "engine/base/clock.h"
#include "engine/base/ids.h"
#include "engine/base/result.h"
#include "engine/spacetime/attraction.h"
#include "engine/spacetime/shard.h"
#include "engine/store/pack_format.h"

namespace warp {

/// Where a value lies that is kept in a pack instead of the tree. The pack's path: layout.h, packPath, with
/// the type of the record's key.
struct PackPlace {
    Shard shard = Shard::Cold;  ///< whose directory holds the pack
    PackLocation line;

    friend bool operator==(const PackPlace&, const PackPlace&) = default;
};

/// What reading and writing have left on a record.
struct History {
    std::uint64_t observations = 0;
    std::optional<Timestamp> observedAt;
    Activity activity;

    /// What a record has right after it was written for the first time.
    static History ofNew(Timestamp writtenAt) { return {.activity = {kActivityPerWrite, writtenAt}}; }
};

/// A record as the tree keeps it, space Records. Little-endian; varints are base 128, least group first,
/// zigzag where they may be negative:
///
///     u8      bits 0-3 layout version (1), bits 4-5 access pattern
///     u8      bits 0-1 shard, bits 2-4 priority, bit 5 value in a pack, bit 6 collapsed, bit 7 has a history
///     varint  version (LSN of the last change)
///     u48     created, ms since 1970 (two's complement)
///     zigzag  updated - created, ms
///     u64     XXH3-64 of the value's compact JSON
///     with a history (without one: never observed, written once, at `updated`):
///       varint  observations
///       zigzag  observed at - updated, ms           (only when observations > 0)
///       f64     activity
///       zigzag  time of that activity - updated, ms
///     in a pack: u8 shard, varints pack, frame offset, line offset, line bytes, bytes of the value; end
///     otherwise: the value's compact JSON to the end
struct StoredRecord {
    Shard shard = Shard::Warm;
    Priority priority = Priority::Normal;
    AccessPattern pattern = AccessPattern::Balanced;
    bool collapsed = false;  ///< observed since it was last written
    Lsn version = 0;
    Timestamp createdAt;
    Timestamp updatedAt;
    std::uint64_t checksum = 0;
    History history;
    std::optional<PackPlace> place;  ///< set: the value is in a pack
    ByteView value;                  ///< compact JSON, when not in a pack
    std::uint64_t valueBytes = 0;    ///< length of the compact JSON wherever it is
};

/// What listings and queries need of a stored record: cheaper to decode than the whole.
struct StoredHead {
    Shard shard = Shard::Warm;
    bool packed = false;  ///< the value is in a pack; decodeRecord says where
    Lsn version = 0;
    Timestamp createdAt;
    Timestamp updatedAt;
    ByteView value;  ///< compact JSON, when not in a pack
    std::uint64_t valueBytes = 0;
};

/// XXH3-64 of the compact JSON, as in `StoredRecord` and in files.
std::uint64_t valueChecksum(ByteView json);

std::string encodeRecord(const StoredRecord& record);
/// The views point into `bytes`. The value is not compared with its checksum.
/// Errors: Corrupt with the offset; NewerFormat.
Result<StoredRecord> decodeRecord(ByteView bytes);
/// The same checks, fewer fields. Takes: `head`, filled in. Errors: as decodeRecord.
Status decodeHead(ByteView bytes, StoredHead& head);
/// Only the version. Errors: as decodeRecord.
Result<Lsn> recordVersion(ByteView bytes);

}  // namespace warp
