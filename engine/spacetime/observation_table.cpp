// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/observation_table.h"

#include <algorithm>

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace warp {

std::uint64_t recordHash(ByteView key) {
    return XXH3_64bits(key.data(), key.size());
}

Observation Observation::once(Lsn seen, Timestamp now) {
    Observation read;
    read.add(seen, now);
    return read;
}

void Observation::add(Lsn seen, Timestamp now) {
    ++count;
    activity = activity.touched(kActivityPerRead, now);
    at = now;
    version = seen;
}

void Observation::add(const Observation& other) {
    count += other.count;
    const Timestamp latest = std::max(activity.at, other.activity.at);
    activity = {activity.decayedTo(latest) + other.activity.decayedTo(latest), latest};
    at = std::max(at, other.at);
    version = std::max(version, other.version);
}

void Observation::applyTo(StoredRecord& record) const {
    History& history = record.history;
    history.observations += count;
    history.observedAt = std::max(history.observedAt.value_or(at), at);
    const Timestamp latest = std::max(history.activity.at, activity.at);
    history.activity = {history.activity.decayedTo(latest) + activity.decayedTo(latest), latest};
    // A move changes the version and not the value: what was read after the last write was read since it was
    // written.
    if (version == record.version || at > record.updatedAt) record.collapsed = true;
}

void ObservationTable::add(ByteView key, std::uint64_t hash, const Observation& observation) {
    Part& part = partOf(hash);
    const MutexLock lock(part.mutex);
    const auto found = part.byKey.find(key);
    if (found != part.byKey.end()) {
        found->second.add(observation);
    } else if (part.byKey.size() < m_keysPerPart) {
        part.byKey.emplace(key, observation);
    } else {
        m_dropped.fetch_add(observation.count, std::memory_order_relaxed);
    }
}

std::optional<Observation> ObservationTable::find(ByteView key, std::uint64_t hash) const {
    const Part& part = partOf(hash);
    const MutexLock lock(part.mutex);
    const auto found = part.byKey.find(key);
    if (found == part.byKey.end()) return std::nullopt;
    return found->second;
}

void ObservationTable::erase(ByteView key, std::uint64_t hash) {
    Part& part = partOf(hash);
    const MutexLock lock(part.mutex);
    const auto found = part.byKey.find(key);
    if (found != part.byKey.end()) part.byKey.erase(found);
}

std::vector<std::pair<std::string, Observation>> ObservationTable::take(std::size_t limit) {
    std::vector<std::pair<std::string, Observation>> taken;
    for (Part& part : m_parts) {
        const MutexLock lock(part.mutex);
        while (taken.size() < limit && !part.byKey.empty()) {
            auto node = part.byKey.extract(part.byKey.begin());
            taken.emplace_back(std::move(node.key()), node.mapped());
        }
    }
    return taken;
}

}  // namespace warp
