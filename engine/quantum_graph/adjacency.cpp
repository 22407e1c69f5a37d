// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantum_graph/adjacency.h"

#include <algorithm>

namespace warp {

namespace {

std::span<const AdjacentEdge> rowOf(const std::vector<std::uint64_t>& starts,
                                    const std::vector<AdjacentEdge>& edges, NodeIndex index) {
    return std::span(edges).subspan(starts[index], starts[index + 1] - starts[index]);
}

}  // namespace

Adjacency::Adjacency(std::shared_ptr<const AdjacencyRows> rows, std::shared_ptr<const AdjacencyDelta> delta,
                     std::vector<std::string> types, std::map<GraphId, std::string> relations,
                     std::uint64_t edges)
    : m_rows(std::move(rows)),
      m_delta(std::move(delta)),
      m_types(std::move(types)),
      m_relations(std::move(relations)),
      m_edges(edges) {}

GraphId Adjacency::idAt(NodeIndex index) const {
    const std::size_t known = m_rows->ids.size();
    return index < known ? m_rows->ids[index] : m_delta->newIds[index - known];
}

std::optional<NodeIndex> Adjacency::indexOf(GraphId id) const {
    auto index = indexIn(m_rows->ids, id);
    if (!index) {
        const auto found = m_delta->newIndexes.find(id);
        if (found != m_delta->newIndexes.end()) index = found->second;
    }
    return index && !m_delta->removed.contains(*index) ? index : std::nullopt;
}

std::uint32_t Adjacency::typeAt(NodeIndex index) const {
    const std::size_t known = m_rows->ids.size();
    return index < known ? m_rows->types[index] : m_delta->newTypes[index - known];
}

std::span<const AdjacentEdge> Adjacency::out(NodeIndex index) const {
    if (!m_delta->rows.empty()) {
        const auto changed = m_delta->rows.find(index);
        if (changed != m_delta->rows.end()) return changed->second.out;
    }
    if (index >= m_rows->ids.size()) return {};
    return rowOf(m_rows->outStart, m_rows->out, index);
}

std::span<const AdjacentEdge> Adjacency::in(NodeIndex index) const {
    if (!m_delta->rows.empty()) {
        const auto changed = m_delta->rows.find(index);
        if (changed != m_delta->rows.end()) return changed->second.in;
    }
    if (index >= m_rows->ids.size()) return {};
    return rowOf(m_rows->inStart, m_rows->in, index);
}

std::optional<NodeIndex> indexIn(const std::vector<GraphId>& ids, GraphId id) {
    if (ids.empty() || id < ids.front() || id > ids.back()) return std::nullopt;
    // Ids are given one after the other: where none is missing, the place is known.
    const std::uint64_t guess = id - ids.front();
    if (guess < ids.size() && ids[guess] == id) return static_cast<NodeIndex>(guess);
    const auto end = guess < ids.size() ? ids.begin() + static_cast<std::ptrdiff_t>(guess) : ids.end();
    const auto found = std::lower_bound(ids.begin(), end, id);
    if (found == ids.end() || *found != id) return std::nullopt;
    return static_cast<NodeIndex>(found - ids.begin());
}

}  // namespace warp
