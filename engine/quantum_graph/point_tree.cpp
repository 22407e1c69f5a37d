// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantum_graph/point_tree.h"

#include <algorithm>
#include <cmath>
#include <queue>

namespace warp {

namespace {

/// Squared distance of a point to the nearest corner, edge or side of a box; 0 inside.
double squaredDistance(const GraphCoordinates& from, const PointTree::Box& box) {
    double sum = 0;
    for (std::size_t i = 0; i < kDimensions; ++i) {
        const double value = from[i];
        const double gap = std::max({0.0, box.low[i] - value, value - box.high[i]});
        sum += gap * gap;
    }
    return sum;
}

struct Found {
    double squared = 0;
    GraphId id = 0;

    friend auto operator<=>(const Found&, const Found&) = default;
};

std::vector<NearNode> asNear(std::vector<Found> found) {
    std::ranges::sort(found);
    std::vector<NearNode> near;
    near.reserve(found.size());
    for (const Found& one : found) near.push_back({one.id, std::sqrt(one.squared)});
    return near;
}

/// Boxes by distance, nearest first.
using BoxQueue = std::priority_queue<std::pair<double, std::uint32_t>,
                                     std::vector<std::pair<double, std::uint32_t>>, std::greater<>>;

}  // namespace

double squaredDistance(const GraphCoordinates& a, const GraphCoordinates& b) {
    double sum = 0;
    for (std::size_t i = 0; i < kDimensions; ++i) {
        const double gap = static_cast<double>(a[i]) - static_cast<double>(b[i]);
        sum += gap * gap;
    }
    return sum;
}

PointTree::PointTree(std::vector<GraphPoint> points) : m_points(std::move(points)) {
    if (m_points.empty()) return;
    m_boxes.reserve(4 * (m_points.size() / kLeafPoints + 1));
    build(0, static_cast<std::uint32_t>(m_points.size()));
}

/// Returns: the index of the box made.
std::uint32_t PointTree::build(std::uint32_t first, std::uint32_t count) {
    const auto begin = m_points.begin() + first;
    const auto end = begin + count;
    Box box{.low = begin->at, .high = begin->at, .first = first, .count = count};
    for (auto point = begin; point != end; ++point) {
        for (std::size_t i = 0; i < kDimensions; ++i) {
            box.low[i] = std::min(box.low[i], point->at[i]);
            box.high[i] = std::max(box.high[i], point->at[i]);
        }
    }
    std::size_t widest = 0;
    for (std::size_t i = 1; i < kDimensions; ++i)
        if (box.high[i] - box.low[i] > box.high[widest] - box.low[widest]) widest = i;
    const auto index = static_cast<std::uint32_t>(m_boxes.size());
    m_boxes.push_back(box);
    if (count <= kLeafPoints) return index;
    const std::uint32_t half = count / 2;
    // The id decides between equal points, so that the same points always make the same tree.
    std::nth_element(begin, begin + half, end, [widest](const GraphPoint& a, const GraphPoint& b) {
        return a.at[widest] != b.at[widest] ? a.at[widest] < b.at[widest] : a.id < b.id;
    });
    const std::uint32_t left = build(first, half);
    const std::uint32_t right = build(first + half, count - half);
    m_boxes[index].left = left;
    m_boxes[index].right = right;
    return index;
}

std::optional<PointTree> PointTree::restored(std::vector<GraphPoint> points, std::vector<Box> boxes) {
    std::uint64_t inLeaves = 0;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const Box& box = boxes[i];
        const bool leaf = box.left == 0;
        if (std::uint64_t{box.first} + box.count > points.size()) return std::nullopt;
        // Children stand behind their parent: no way through the boxes comes back.
        if (!leaf &&
            (box.left <= i || box.right <= i || box.left >= boxes.size() || box.right >= boxes.size()))
            return std::nullopt;
        if (leaf) inLeaves += box.count;
    }
    if (inLeaves != points.size()) return std::nullopt;
    PointTree tree;
    tree.m_points = std::move(points);
    tree.m_boxes = std::move(boxes);
    return tree;
}

std::vector<NearNode> PointTree::nearest(const GraphCoordinates& to, std::size_t count,
                                         const std::function<bool(GraphId)>& accept) const {
    if (count == 0 || m_boxes.empty()) return {};
    std::priority_queue<Found> best;  // the farthest of the best on top
    BoxQueue waiting;
    waiting.emplace(squaredDistance(to, m_boxes[0]), 0u);
    while (!waiting.empty()) {
        const auto [distance, index] = waiting.top();
        waiting.pop();
        if (best.size() == count && distance > best.top().squared) break;
        const Box& box = m_boxes[index];
        if (box.left != 0) {
            waiting.emplace(squaredDistance(to, m_boxes[box.left]), box.left);
            waiting.emplace(squaredDistance(to, m_boxes[box.right]), box.right);
            continue;
        }
        for (const GraphPoint& point : std::span(m_points).subspan(box.first, box.count)) {
            const Found found{warp::squaredDistance(to, point.at), point.id};
            if (best.size() == count && !(found < best.top())) continue;
            if (accept && !accept(point.id)) continue;
            best.push(found);
            if (best.size() > count) best.pop();
        }
    }
    std::vector<Found> found;
    for (; !best.empty(); best.pop()) found.push_back(best.top());
    return asNear(std::move(found));
}

std::vector<NearNode> PointTree::within(const GraphCoordinates& to, double radius,
                                        const std::function<bool(GraphId)>& accept) const {
    std::vector<Found> found;
    std::vector<std::uint32_t> waiting;
    if (!m_boxes.empty() && radius >= 0) waiting.push_back(0);
    // A box at the very limit is looked into: what counts is the distance as it is told.
    const double limit = radius * radius * (1 + 1e-12);
    while (!waiting.empty()) {
        const Box& box = m_boxes[waiting.back()];
        waiting.pop_back();
        if (squaredDistance(to, box) > limit) continue;
        if (box.left != 0) {
            waiting.push_back(box.left);
            waiting.push_back(box.right);
            continue;
        }
        for (const GraphPoint& point : std::span(m_points).subspan(box.first, box.count)) {
            const double squared = warp::squaredDistance(to, point.at);
            if (std::sqrt(squared) > radius) continue;
            if (!accept || accept(point.id)) found.push_back({squared, point.id});
        }
    }
    return asNear(std::move(found));
}

}  // namespace warp
