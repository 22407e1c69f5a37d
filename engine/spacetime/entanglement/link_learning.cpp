// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/entanglement/link_learning.h"

#include <algorithm>
#include <deque>
#include <set>

namespace warp {

void LinkLearning::see(const std::vector<NotedRead>& reads, const LinkLaws& laws) {
    if (!laws.learning) return;
    const MutexLock lock(m_mutex);
    std::deque<const NotedRead*> before;
    for (const NotedRead& read : reads) {
        if (!before.empty() && before.back()->reader != read.reader) before.clear();
        while (!before.empty() && read.at.ms - before.front()->at.ms > laws.windowMs) before.pop_front();
        std::set<std::string_view> met;
        for (const NotedRead* earlier : before) {
            if (earlier->key != read.key && met.insert(earlier->key).second)
                together(earlier->key, read, laws);
        }
        if (read.key.empty()) continue;
        before.push_back(&read);
        if (before.size() > kNeighbours) before.pop_front();
    }
}

void LinkLearning::together(const std::string& one, const NotedRead& other, const LinkLaws& laws) {
    if (other.key.empty()) return;
    const Pair pair = one < other.key ? Pair(one, other.key) : Pair(other.key, one);
    if (!m_pairs.contains(pair) && m_pairs.size() >= kMaxPairs) makeRoom(laws, other.at);
    Growing& growing = m_pairs[pair];
    const double left = growing.fresh == 0 && growing.strength == 0
                            ? 0
                            : decayedLink(growing.strength, growing.at, laws, other.at);
    growing.strength = left + laws.gain * (1 - left);
    growing.at = std::max(growing.at, other.at);
    ++growing.fresh;
}

/// The weaker half goes.
void LinkLearning::makeRoom(const LinkLaws& laws, Timestamp now) {
    std::vector<double> strengths;
    for (const auto& [pair, growing] : m_pairs)
        strengths.push_back(decayedLink(growing.strength, growing.at, laws, now));
    const auto middle = strengths.begin() + static_cast<std::ptrdiff_t>(strengths.size() / 2);
    std::ranges::nth_element(strengths, middle);
    std::size_t excess = strengths.size() / 2;
    std::erase_if(m_pairs, [&](const auto& each) {
        const bool weak = decayedLink(each.second.strength, each.second.at, laws, now) <= *middle;
        if (!weak || excess == 0) return false;
        --excess;
        return true;
    });
}

LinkBatch LinkLearning::take(const LinkLaws& laws) {
    const MutexLock lock(m_mutex);
    std::vector<std::pair<std::uint64_t, std::map<Pair, Growing>::iterator>> seen;
    for (auto at = m_pairs.begin(); at != m_pairs.end(); ++at) {
        if (at->second.fresh > 0) seen.emplace_back(at->second.fresh, at);
    }
    std::ranges::sort(seen, std::greater<>(), [](const auto& each) { return each.first; });
    if (seen.size() > kPairsPerBatch) seen.resize(kPairsPerBatch);
    LinkBatch batch;
    for (const auto& [count, at] : seen) {
        Growing& growing = at->second;
        const bool grown = growing.strength >= laws.vanishBelow;
        batch.add({.kind = LinkBatch::Entry::Kind::Observe,
                   .a = at->first.first,
                   .b = at->first.second,
                   .strength = grown ? std::optional(growing.strength) : std::nullopt,
                   .gains = growing.fresh,
                   .observations = growing.fresh,
                   .at = growing.at});
        growing.fresh = 0;
        if (grown) m_pairs.erase(at);  // the link keeps it from now on
    }
    return batch;
}

std::size_t LinkLearning::pairs() const {
    const MutexLock lock(m_mutex);
    return m_pairs.size();
}

}  // namespace warp
