// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/wormholes/wormhole_network.h"

#include <algorithm>
#include <cmath>

#include "engine/formats/key.h"
#include "engine/wormholes/wormhole_codec.h"

namespace warp {

namespace {

constexpr double kMsPerHour = 3'600'000;
// Of the uses so many must lead to the same id before one that was never seen is foretold.
constexpr double kSureSameId = 0.5;
// A new record follows what is read with it from this strength on: about eight uses within a day.
constexpr double kClearStrength = 2;

}  // namespace

std::pair<std::string_view, std::string_view> splitRegion(std::string_view region) {
    const std::size_t slash = region.find('/');
    if (slash == std::string_view::npos) return {region, {}};
    return {region.substr(0, slash), region.substr(slash + 1)};
}

Status WormholeStore::load() {
    const MutexLock lock(m_mutex);
    return loadLocked();
}

Status WormholeStore::loadLocked() {
    WARP_ASSIGN(const auto tree, m_tree.read());
    WormholeState state;
    const auto cursor = tree->cursor(Space::Wormholes);
    for (cursor->first(); cursor->valid(); cursor->next())
        WARP_TRY(decodeWormholeEntry(cursor->key(), cursor->value(), state));
    WARP_TRY(cursor->status());
    m_wormholes.clear();
    for (Wormhole& wormhole : state.wormholes) {
        const Ends ends(wormhole.from, wormhole.to);
        m_wormholes[ends] = std::move(wormhole);
    }
    m_generation = state.generation;
    m_figures = m_before = state.figures;
    return {};
}

void WormholeStore::setLaws(const WormholeLaws& laws) {
    const MutexLock lock(m_mutex);
    m_laws = laws;
}

double WormholeStore::strengthOf(const Wormhole& wormhole, Timestamp now) const {
    const double hours = static_cast<double>(now.ms - wormhole.usedAt.ms) / kMsPerHour;
    return hours <= 0 ? wormhole.strength : wormhole.strength * std::exp2(-hours / m_laws.halfLifeHours);
}

std::vector<Wormhole> WormholeStore::current(Timestamp now) {
    std::vector<Wormhole> open;
    for (const auto& [ends, wormhole] : m_wormholes) {
        Wormhole shown = wormhole;
        shown.strength = strengthOf(wormhole, now);
        if (shown.strength >= m_laws.closeBelow) open.push_back(std::move(shown));
    }
    return open;
}

std::vector<Wormhole> WormholeStore::wormholes() {
    const MutexLock lock(m_mutex);
    // What cannot be read anew is shown as it was read last.
    if (m_observer) [[maybe_unused]]
        const Status loaded = loadLocked();
    auto open = current(m_clock.now());
    std::ranges::stable_sort(open, std::greater<>(), &Wormhole::strength);
    return open;
}

std::optional<WormholeRoute> WormholeStore::route(const std::string& from, const std::string& to) {
    const auto open = wormholes();
    std::size_t maxHops = 0;
    {
        const MutexLock lock(m_mutex);
        maxHops = m_laws.maxHops;
    }
    return WormholeGraph(open).route(from, to, maxHops);
}

WormholeFigures WormholeStore::figures() {
    const MutexLock lock(m_mutex);
    if (m_observer) [[maybe_unused]]
        const Status loaded = loadLocked();
    return m_figures;
}

void WormholeStore::learn(const std::vector<Crossing>& crossings) {
    const MutexLock lock(m_mutex);
    for (const Crossing& crossing : crossings) {
        use(crossing);
        if (!crossing.fromKey.empty()) m_successors.add(crossing.fromKey, crossing.toKey);
    }
}

void WormholeStore::use(const Crossing& crossing) {
    m_changed = true;
    ++m_figures.crossings;
    const auto at = m_wormholes.find({crossing.from, crossing.to});
    if (at != m_wormholes.end() && strengthOf(at->second, crossing.at) >= m_laws.closeBelow) {
        Wormhole& wormhole = at->second;
        ++m_figures.followed;
        wormhole.strength = std::min(kMostStrength, strengthOf(wormhole, crossing.at) * m_laws.gainPerUse);
        wormhole.usedAt = std::max(wormhole.usedAt, crossing.at);
        ++wormhole.uses;
        wormhole.sameId += crossing.sameId ? 1 : 0;
        return;
    }
    if (at == m_wormholes.end() && m_wormholes.size() >= kMaxWormholes) return;
    ++m_figures.opened;
    m_wormholes[{crossing.from, crossing.to}] = {.from = crossing.from,
                                                 .to = crossing.to,
                                                 .strength = kFirstStrength,
                                                 .uses = 1,
                                                 .sameId = crossing.sameId ? 1u : 0u,
                                                 .openedAt = crossing.at,
                                                 .usedAt = crossing.at};
}

std::vector<std::string> WormholeStore::likelyNext(const std::string& region, const std::string& key,
                                                   std::size_t most) {
    const MutexLock lock(m_mutex);
    std::vector<std::string> keys = m_successors.of(key);
    const Timestamp now = m_clock.now();
    for (auto at = m_wormholes.lower_bound({region, ""});
         at != m_wormholes.end() && at->first.first == region; ++at) {
        const Wormhole& wormhole = at->second;
        const bool sure =
            static_cast<double>(wormhole.sameId) >= kSureSameId * static_cast<double>(wormhole.uses) &&
            strengthOf(wormhole, now) >= m_laws.closeBelow;
        if (!sure) continue;
        std::string next = joinKey(splitRegion(wormhole.to).second, splitKey(key).id);
        if (std::ranges::find(keys, next) == keys.end()) keys.push_back(std::move(next));
    }
    if (keys.size() > most) keys.resize(most);
    return keys;
}

void WormholeStore::countPrefetches(std::uint64_t prefetches, std::uint64_t hits) {
    const MutexLock lock(m_mutex);
    const std::uint64_t all = m_before.prefetches + prefetches;
    const std::uint64_t hit = m_before.prefetchHits + hits;
    m_changed = m_changed || all != m_figures.prefetches || hit != m_figures.prefetchHits;
    m_figures.prefetches = all;
    m_figures.prefetchHits = hit;
}

std::map<std::string, std::string> WormholeStore::placements() {
    const MutexLock lock(m_mutex);
    std::map<std::string, std::map<std::string, double>> pull;  // type -> shard -> strength
    for (const Wormhole& wormhole : current(m_clock.now())) {
        const auto [fromShard, fromType] = splitRegion(wormhole.from);
        const auto [toShard, toType] = splitRegion(wormhole.to);
        if (fromType == toType || fromShard == kGraphShard || toShard == kGraphShard) continue;
        pull[std::string(fromType)][std::string(toShard)] += wormhole.strength;
        pull[std::string(toType)][std::string(fromShard)] += wormhole.strength;
    }
    std::map<std::string, std::string> placed;
    for (const auto& [type, shards] : pull) {
        const auto strongest =
            std::ranges::max_element(shards, {}, [](const auto& each) { return each.second; });
        if (strongest->second >= kClearStrength) placed[type] = strongest->first;
    }
    return placed;
}

void WormholeStore::close(Timestamp now) {
    const std::size_t closed = std::erase_if(m_wormholes, [&](const auto& each) REQUIRES(m_mutex) {
        return strengthOf(each.second, now) < m_laws.closeBelow;
    });
    m_figures.closed += closed;
    m_changed = m_changed || closed > 0;
}

Result<bool> WormholeStore::save() {
    const MutexLock lock(m_mutex);
    close(m_clock.now());
    if (!m_changed) return false;
    WormholeState state = stateLocked();
    ++state.generation;
    const auto entries = wormholeEntries(state);
    const Status written = m_tree.update([&](TreeWriter& writer) -> Status {
        WARP_ASSIGN(const auto rewrite, writer.rewrite(Space::Wormholes));
        for (const auto& [key, value] : entries) WARP_TRY(rewrite->append(key, value));
        return rewrite->finish();
    });
    WARP_TRY(written);
    m_generation = state.generation;
    m_changed = false;
    return true;
}

WormholeState WormholeStore::saved() {
    const MutexLock lock(m_mutex);
    return stateLocked();
}

WormholeState WormholeStore::stateLocked() const {
    WormholeState state{.generation = m_generation, .figures = m_figures};
    for (const auto& [ends, wormhole] : m_wormholes) state.wormholes.push_back(wormhole);
    return state;
}

}  // namespace warp
