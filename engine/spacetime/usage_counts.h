// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/base/clock.h"
#include "engine/base/mutex.h"
#include "engine/spacetime/record.h"

namespace warp {

/// How often records of one type in one shard were used.
struct TypeUsage {
    std::string type;
    Shard shard = Shard::Hot;
    std::uint64_t reads = 0;   ///< observations
    std::uint64_t writes = 0;  ///< records written, moved or removed
    Timestamp lastRead;        ///< 0 = none
};

/// Counts of uses, gathered until somebody takes them. What a crash loses is lost: they only describe.
/// Threads: all methods may be called from any thread.
class UsageCounts {
  public:
    void add(const TypeUsage& usage);
    /// Everything since the last call, in order of type.
    std::vector<TypeUsage> take();

  private:
    Mutex m_mutex;
    std::map<std::pair<std::string, Shard>, TypeUsage> m_usages GUARDED_BY(m_mutex);
};

/// Counts the uses that one transaction of the tree brings, whose keys come in order, and tells them when it
/// is through.
class TransactionUsage {
  public:
    explicit TransactionUsage(UsageCounts& counts) : m_counts(counts) {}

    void addReads(std::string_view type, Shard shard, std::uint64_t reads, Timestamp last);
    void addWrites(std::string_view type, Shard shard, std::uint64_t writes);
    void tell();
    void drop() { m_usages.clear(); }

  private:
    TypeUsage& of(std::string_view type, Shard shard);

    UsageCounts& m_counts;
    std::vector<TypeUsage> m_usages;
};

}  // namespace warp
