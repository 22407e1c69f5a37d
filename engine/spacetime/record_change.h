// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "engine/base/bytes.h"
#include "engine/base/result.h"
#include "engine/spacetime/shard.h"

namespace warp {

/// What a writer asked for, as it stands in the log and the memory table (the value of a Put of space
/// Records). Writing needs no look at the record before: what the writer left open is settled when the change
/// meets it.
///
///     u8  bits 0-2 kind (1 put, 2 move), bit 3 fresh, bits 4-7 zero
///     u8  bits 0-1 shard + 1 (0 = open), bits 2-3 pattern (0, balanced, = open), bits 4-6 priority + 1
///         (0 = open), bit 7 zero
///     put: the compact JSON to the end; move: nothing
struct RecordChange {
    enum class Kind : std::uint8_t {
        Put = 1,   ///< sets the value
        Move = 2,  ///< keeps the value, sets the shard; the record must exist
    };
    Kind kind = Kind::Put;
    bool fresh = false;          ///< the record before was removed in the same batch: nothing of it is kept
    std::optional<Shard> shard;  ///< always set for a move
    std::optional<AccessPattern> pattern;  ///< balanced comes back as open
    std::optional<Priority> priority;
    ByteView json;
};

/// The bytes that come before the JSON.
std::string encodeChangeHead(const RecordChange& change);
/// The view points into `bytes`. Errors: Corrupt with the offset.
Result<RecordChange> decodeChange(ByteView bytes);

}  // namespace warp
