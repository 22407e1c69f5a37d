// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "engine/quantum_graph/graph_ids.h"
#include "engine/quantum_graph/node_codec.h"

namespace warp {

/// A node's place in the space of coordinates: 40 bytes.
struct GraphPoint {
    GraphId id = 0;
    GraphCoordinates at = {};

    friend bool operator==(const GraphPoint&, const GraphPoint&) = default;
};

/// A node and how far it is: Euclidean, so between 0 and 2 for coordinates of length 1.
struct NearNode {
    GraphId id = 0;
    double distance = 0;

    friend bool operator==(const NearNode&, const NearNode&) = default;
};

/// Squared distance, in double precision.
double squaredDistance(const GraphCoordinates& a, const GraphCoordinates& b);

/// Points in boxes that are halved at the median of their widest side until few are left in one (a k-d tree
/// with tight boxes). Answers are exact: a box is left out only when nothing in it can be near enough. An
/// unchanging value. Threads: all methods may be called from any thread.
class PointTree {
  public:
    static constexpr std::size_t kLeafPoints = 100;

    /// A box and what lies in it: two boxes, or the points [first, first + count).
    struct Box {
        GraphCoordinates low = {};
        GraphCoordinates high = {};
        std::uint32_t left = 0;  ///< index of a box; the root is never one: 0 = a leaf
        std::uint32_t right = 0;
        std::uint32_t first = 0;
        std::uint32_t count = 0;
    };

    PointTree() = default;
    /// Takes: any points, of different ids.
    explicit PointTree(std::vector<GraphPoint> points);
    /// Takes: what points() and boxes() gave. Returns: nothing when they do not fit together.
    static std::optional<PointTree> restored(std::vector<GraphPoint> points, std::vector<Box> boxes);

    std::size_t size() const { return m_points.size(); }
    std::span<const GraphPoint> points() const { return m_points; }
    std::span<const Box> boxes() const { return m_boxes; }

    /// The `count` nearest points that `accept` takes, nearest first, of the same distance the lower id.
    std::vector<NearNode> nearest(const GraphCoordinates& to, std::size_t count,
                                  const std::function<bool(GraphId)>& accept = {}) const;
    /// All points at most `radius` away, nearest first.
    std::vector<NearNode> within(const GraphCoordinates& to, double radius,
                                 const std::function<bool(GraphId)>& accept = {}) const;

  private:
    std::uint32_t build(std::uint32_t first, std::uint32_t count);

    std::vector<GraphPoint> m_points;  ///< in the order of their leaves
    std::vector<Box> m_boxes;
};

}  // namespace warp
