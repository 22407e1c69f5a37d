// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/base/result.h"
#include "engine/spacetime/spacetime.h"
#include "engine/store/write_batch.h"

namespace warp {

/// Deepest nesting of a value: a file puts one level around it.
inline constexpr std::size_t kMaxValueDepth = 500;
/// Longest JSON text of a value.
inline constexpr std::size_t kMaxValueBytes = std::size_t{64} << 20;

/// Checks a value and drops the whitespace between its tokens. Returns: `json` itself or a view of `storage`.
/// Errors: InvalidFormat with line and column, LimitExceeded.
Result<ByteView> compactValue(ByteView json, std::string& storage);

/// What a write waits for: the caller's choice; otherwise the model of the shard that was chosen, itself or
/// by pattern (hot strong, warm eventual, cold weak); otherwise strong. Spec: architecture, How data lives.
Durability durabilityOf(const PutOptions& options);
/// The strongest of its entries.
Durability batchDurability(const RecordBatch& batch);

/// What the store has to do for a batch of records: at most one change per key, in order of first mention,
/// and the conditions that the batch states.
struct BatchPlan {
    WriteBatch batch;
    std::vector<Condition> conditions;
    std::vector<std::string> keys;     ///< canonical, of all changes
    std::vector<std::string> removed;  ///< those that are gone afterwards
    Durability durability = Durability::Weak;
};

/// Plays the entries through in order: `put a, move a` is one put in the target shard, `remove a, put a` a
/// record that starts anew, `put a, remove a` a removal. Errors: InvalidKey, InvalidFormat and LimitExceeded
/// with the number of the entry in the message; NotFound for a Remove or Move after a Remove; Conflict for a
/// version that cannot hold because the batch itself changes it; InvalidArgument for a Move without a target
/// or an absent version for Remove and Move.
Result<BatchPlan> planBatch(const RecordBatch& batch, std::optional<Durability> durability);

}  // namespace warp
