// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/result.h"
#include "engine/spacetime/attraction.h"
#include "engine/spacetime/record.h"
#include "engine/store/tree.h"

namespace warp {

// Counts of records and value bytes, kept in step with the records in the same transactions of the tree.
// Space Counters: type -> per shard (hot, warm, cold) u64 records, u64 value bytes. A type without records
// has no entry.

std::string encodeCounts(const TypeCounts& counts);
/// Errors: Corrupt.
Result<TypeCounts> decodeCounts(std::string_view type, ByteView bytes);

/// All types in order. Errors: Corrupt, Io.
Result<std::vector<TypeCounts>> readCounts(TreeReader& tree);
/// Sum over the types.
ShardRecords totalRecords(const std::vector<TypeCounts>& counts);

/// Changes of counts, gathered per type.
class CountChanges {
  public:
    CountChanges() = default;
    CountChanges(const CountChanges&) = delete;
    CountChanges& operator=(const CountChanges&) = delete;

    void add(std::string_view type, Shard shard, std::uint64_t valueBytes) {
        change(type, shard, 1, valueBytes);
    }
    void remove(std::string_view type, Shard shard, std::uint64_t valueBytes) {
        change(type, shard, -1, valueBytes);
    }
    void clear();

    /// Adds the changes to what the tree holds. Errors: Corrupt, Io.
    Status writeTo(TreeWriter& writer) const;
    /// Adds the changes to counts that were read, which are and stay in order of type.
    void applyTo(std::vector<TypeCounts>& counts) const;

  private:
    struct Delta {
        std::array<std::int64_t, kShardCount> records = {};
        std::array<std::int64_t, kShardCount> valueBytes = {};
    };
    using Deltas = std::map<std::string, Delta, std::less<>>;

    void change(std::string_view type, Shard shard, std::int64_t sign, std::uint64_t valueBytes);
    static void apply(const Delta& delta, TypeCounts& counts);

    Deltas m_deltas;
    Deltas::iterator m_last = m_deltas.end();  ///< keys come in order: mostly the same type again
};

}  // namespace warp
