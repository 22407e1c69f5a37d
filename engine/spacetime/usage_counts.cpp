// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/usage_counts.h"

#include <algorithm>

namespace warp {

void UsageCounts::add(const TypeUsage& usage) {
    const MutexLock lock(m_mutex);
    TypeUsage& sum =
        m_usages.try_emplace({usage.type, usage.shard}, TypeUsage{usage.type, usage.shard}).first->second;
    sum.reads += usage.reads;
    sum.writes += usage.writes;
    sum.lastRead = std::max(sum.lastRead, usage.lastRead);
}

std::vector<TypeUsage> UsageCounts::take() {
    std::map<std::pair<std::string, Shard>, TypeUsage> taken;
    {
        const MutexLock lock(m_mutex);
        taken.swap(m_usages);
    }
    std::vector<TypeUsage> usages;
    usages.reserve(taken.size());
    for (auto& [place, usage] : taken) usages.push_back(std::move(usage));
    return usages;
}

TypeUsage& TransactionUsage::of(std::string_view type, Shard shard) {
    // The last few are those of the same type, one for each shard.
    for (auto last = m_usages.rbegin(); last != m_usages.rend() && last->type == type; ++last) {
        if (last->shard == shard) return *last;
    }
    return m_usages.emplace_back(TypeUsage{.type = std::string(type), .shard = shard});
}

void TransactionUsage::addReads(std::string_view type, Shard shard, std::uint64_t reads, Timestamp last) {
    TypeUsage& usage = of(type, shard);
    usage.reads += reads;
    usage.lastRead = std::max(usage.lastRead, last);
}

void TransactionUsage::addWrites(std::string_view type, Shard shard, std::uint64_t writes) {
    of(type, shard).writes += writes;
}

void TransactionUsage::tell() {
    for (const TypeUsage& usage : m_usages) m_counts.add(usage);
    m_usages.clear();
}

}  // namespace warp
