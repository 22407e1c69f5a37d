// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantum_graph/similarity.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace warp {

namespace {

// Points beside the tree are compared one by one; above this they go into it.
constexpr std::size_t kFewMoved = 2048;
constexpr std::size_t kPointsPerMoved = 64;

}  // namespace

std::vector<NearNode> Similarity::nearest(const GraphCoordinates& to, std::size_t count) const {
    auto near = m_moved->empty() ? m_tree->nearest(to, count)
                                 : m_tree->nearest(to, count, [this](GraphId id) { return stands(id); });
    return merged(std::move(near), to, std::numeric_limits<double>::infinity(), count);
}

std::vector<NearNode> Similarity::within(const GraphCoordinates& to, double radius) const {
    auto near = m_moved->empty() ? m_tree->within(to, radius)
                                 : m_tree->within(to, radius, [this](GraphId id) { return stands(id); });
    return merged(std::move(near), to, radius, std::numeric_limits<std::size_t>::max());
}

std::vector<NearNode> Similarity::merged(std::vector<NearNode> near, const GraphCoordinates& to,
                                         double radius, std::size_t count) const {
    if (m_moved->empty()) return near;
    for (const auto& [id, at] : *m_moved) {
        if (!at) continue;
        const double distance = std::sqrt(squaredDistance(to, *at));
        if (distance <= radius) near.push_back({id, distance});
    }
    std::ranges::sort(near, [](const NearNode& a, const NearNode& b) {
        return a.distance != b.distance ? a.distance < b.distance : a.id < b.id;
    });
    if (near.size() > count) near.resize(count);
    return near;
}

std::vector<GraphPoint> Similarity::points() const {
    std::vector<GraphPoint> points;
    for (const GraphPoint& point : m_tree->points())
        if (stands(point.id)) points.push_back(point);
    for (const auto& [id, at] : *m_moved)
        if (at) points.push_back({id, *at});
    return points;
}

void LiveSimilarity::moved(GraphId id, const std::optional<GraphCoordinates>& to) {
    m_current.reset();
    m_moved[id] = to;
}

std::shared_ptr<const Similarity> LiveSimilarity::current() {
    if (m_current) return m_current;
    if (m_moved.size() > std::max(kFewMoved, m_tree->size() / kPointsPerMoved)) {
        auto points = Similarity(m_tree, std::make_shared<const MovedPoints>(m_moved)).points();
        m_tree = std::make_shared<const PointTree>(std::move(points));
        m_moved.clear();
    }
    m_current = std::make_shared<const Similarity>(m_tree, std::make_shared<const MovedPoints>(m_moved));
    return m_current;
}

}  // namespace warp
