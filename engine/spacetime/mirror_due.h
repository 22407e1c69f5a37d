// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "engine/base/bytes.h"
#include "engine/base/ids.h"
#include "engine/base/result.h"
#include "engine/spacetime/shard.h"

namespace warp {

/// What the files of a record still owe. Space MirrorDue, by record key:
///
///     u8 layout (1)
///     u8 bit 0 write the file of the shard that the record is in now; bits 1-3 remove the file in hot, warm,
///     cold u64 version: the LSN of the change that made it due
///
/// Who has paid it takes the entry away only when it still has the version that was paid.
struct MirrorDue {
    bool write = false;
    std::uint8_t removeMask = 0;  ///< bit n: Shard n
    Lsn version = 0;

    void removeFrom(Shard shard) { removeMask |= maskOf(shard); }
    void keepIn(Shard shard) { removeMask &= static_cast<std::uint8_t>(~maskOf(shard)); }
    bool removesFrom(Shard shard) const { return (removeMask & maskOf(shard)) != 0; }
    bool empty() const { return !write && removeMask == 0; }

    friend bool operator==(const MirrorDue&, const MirrorDue&) = default;

  private:
    static std::uint8_t maskOf(Shard shard) {
        return static_cast<std::uint8_t>(1u << static_cast<unsigned>(shard));
    }
};

/// What one change of a record does to what its files owe.
struct DueChange {
    ByteView key;
    Lsn version = 0;
    std::optional<Shard> left;   ///< the shard whose file is not the record's any more
    std::optional<Shard> shard;  ///< where the record has a file now

    /// Takes: `old`, what the files owe already. Returns: what they owe from now on.
    MirrorDue over(MirrorDue old) const;
};

/// Whether records of a shard have a file each.
constexpr bool hasMirrorFiles(Shard shard) {
    return shard != Shard::Cold;
}

std::string encodeMirrorDue(const MirrorDue& due);
/// Errors: Corrupt, NewerFormat.
Result<MirrorDue> decodeMirrorDue(ByteView bytes);

}  // namespace warp
