// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/spacetime/entanglement/link.h"
#include "engine/store/store.h"

namespace warp {

/// The records that entanglement keeps together with one: those that strong links lead to, from it and from
/// each other. Takes: a canonical key; `limit`, how many records at most. Returns: their keys without
/// `key`, in order; nothing when there are more. Errors: Corrupt, Io. Spec: semantics, Entanglement,
/// co-location.
Result<std::optional<std::vector<std::string>>> strongGroup(StoreSnapshot& snapshot, ByteView key,
                                                            const LinkLaws& laws, Timestamp now,
                                                            std::size_t limit);

}  // namespace warp
