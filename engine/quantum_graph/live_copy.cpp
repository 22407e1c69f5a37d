// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantum_graph/live_copy.h"

namespace warp {

namespace {

// Beyond this, reading the graph anew is no dearer than looking at each change.
constexpr std::size_t kMostNoted = 100'000;

std::vector<std::string> taken(std::unordered_set<std::string>& keys) {
    std::vector<std::string> list(keys.begin(), keys.end());
    keys.clear();
    return list;
}

}  // namespace

GraphFeed::~GraphFeed() {
    m_subscriptions.clear();
}

/// From before the first snapshot on, so that no change is missed.
void GraphFeed::follow() {
    if (!m_subscriptions.empty()) return;
    for (const Space space : {Space::GraphIds, Space::Nodes, Space::Edges}) {
        m_subscriptions.push_back(m_store.subscribe(
            space, {},
            [this, space](const auto& notices, bool overflow) { noted(space, notices, overflow); }));
    }
}

void GraphFeed::noted(Space space, const std::vector<ChangeNotice>& notices, bool overflow) {
    const MutexLock lock(m_mutex);
    auto& keys = space == Space::Nodes ? m_nodes : space == Space::Edges ? m_edges : m_ids;
    for (const ChangeNotice& notice : notices) keys.insert(notice.key);
    if (!overflow && keys.size() <= kMostNoted) return;
    keys.clear();
    m_missed = true;
}

bool GraphFeed::takeMissed() {
    const MutexLock lock(m_mutex);
    return std::exchange(m_missed, false);
}

Result<GraphChanges> GraphFeed::takeChanges() {
    std::vector<std::string> ids;
    std::vector<std::string> nodes;
    std::vector<std::string> edges;
    {
        const MutexLock lock(m_mutex);
        ids = taken(m_ids);
        nodes = taken(m_nodes);
        edges = taken(m_edges);
    }
    if (ids.empty() && nodes.empty() && edges.empty()) return GraphChanges();
    auto changes = [&]() -> Result<GraphChanges> {
        WARP_ASSIGN(const auto snapshot, m_store.snapshot());
        return readChanges(*snapshot, ids, nodes, edges);
    }();
    if (!changes.ok()) {
        const MutexLock lock(m_mutex);
        m_missed = true;
    }
    return changes;
}

}  // namespace warp
