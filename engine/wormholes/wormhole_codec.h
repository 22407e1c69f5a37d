// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "engine/base/bytes.h"
#include "engine/base/result.h"
#include "engine/wormholes/wormholes.h"

namespace warp {

// Space Wormholes, outside the log:
//
//     XXH3-64 of the names of from and to (big-endian) -> encodeWormhole; names are too long to be joined,
//     and
//         of two pairs that share a key by chance the later one stays
//     "f"  -> the figures: u64 crossings, followed, prefetches, hits, opened, closed
//     "g"  -> u64 number of the save

/// What is written of wormholes at one moment.
struct WormholeState {
    std::uint64_t generation = 0;     ///< number of the save
    std::vector<Wormhole> wormholes;  ///< as they were used last
    WormholeFigures figures;
};

std::string wormholeKey(const std::string& from, const std::string& to);

/// Little-endian: u8 layout (1), f64 strength, u64 uses, u64 uses with the same id, i64 opened, i64 used,
/// u16 length and name of `from`, `to` to the end.
std::string encodeWormhole(const Wormhole& wormhole);
/// Errors: Corrupt with the offset; NewerFormat.
Result<Wormhole> decodeWormhole(ByteView bytes);

/// Everything that the space holds for a state.
std::map<std::string, std::string> wormholeEntries(const WormholeState& state);
/// The other way round, entry by entry: adds to `state`. Errors: Corrupt, NewerFormat.
Status decodeWormholeEntry(ByteView key, ByteView value, WormholeState& state);

}  // namespace warp
