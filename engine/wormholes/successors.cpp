// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/wormholes/successors.h"

#include <algorithm>

namespace warp {

void Successors::add(const std::string& key, const std::string& next) {
    auto at = m_byKey.find(key);
    if (at == m_byKey.end()) {
        if (m_byKey.size() >= kMaxKeys) {
            makeRoom();
            m_clock[m_hand] = key;
            m_hand = (m_hand + 1) % m_clock.size();
        } else {
            m_clock.push_back(key);
        }
        at = m_byKey.try_emplace(key).first;
    }
    Entry& entry = at->second;
    entry.usedAgain = true;
    const auto known = std::ranges::find(entry.next, next, &Next::key);
    if (known != entry.next.end()) {
        ++known->count;
    } else if (entry.next.size() < kPerKey) {
        entry.next.push_back({next, 1});
    } else {
        // The rarest one loses a count, and its place when it has none left: what comes once does not drive
        // out what comes always.
        const auto rarest = std::ranges::min_element(entry.next, {}, &Next::count);
        if (--rarest->count == 0) *rarest = {next, 1};
    }
}

/// Leaves the hand at the place of a key that went.
void Successors::makeRoom() {
    while (true) {
        const auto at = m_byKey.find(m_clock[m_hand]);
        if (at->second.usedAgain) {
            at->second.usedAgain = false;
            m_hand = (m_hand + 1) % m_clock.size();
            continue;
        }
        m_byKey.erase(at);
        return;
    }
}

std::vector<std::string> Successors::of(const std::string& key) const {
    std::vector<std::string> keys;
    const auto at = m_byKey.find(key);
    if (at == m_byKey.end()) return keys;
    std::vector<Next> next = at->second.next;
    std::ranges::sort(next, [](const Next& one, const Next& other) {
        return one.count != other.count ? one.count > other.count : one.key < other.key;
    });
    for (Next& each : next) keys.push_back(std::move(each.key));
    return keys;
}

}  // namespace warp
