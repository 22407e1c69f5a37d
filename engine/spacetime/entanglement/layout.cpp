// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/entanglement/layout.h"

#include "engine/io/files.h"
#include "engine/spacetime/layout.h"

namespace warp {

namespace {

constexpr std::string_view kIndicesStep = "quantum_indices";

}  // namespace

std::string entangledKeysPath(Shard shard) {
    return joinPath(shardDirectory(shard), kIndicesStep, "entangled_keys.erl");
}

std::string relationshipsPath(Shard shard) {
    return joinPath(shardDirectory(shard), kIndicesStep, "relationships.json");
}

}  // namespace warp
