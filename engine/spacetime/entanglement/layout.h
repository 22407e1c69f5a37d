// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "engine/spacetime/shard.h"

namespace warp {

// Where the files of links lie, relative to the universe.

/// "spacetime/hot_data/quantum_indices/entangled_keys.erl".
std::string entangledKeysPath(Shard shard);
/// "spacetime/hot_data/quantum_indices/relationships.json".
std::string relationshipsPath(Shard shard);
inline constexpr std::string_view kStrongCorrelationsPath =
    "quantum_graph/entanglements/strong_correlations.erl";
inline constexpr std::string_view kEntanglementMapPath = "quantum_graph/entanglements/entanglement_map.json";

}  // namespace warp
