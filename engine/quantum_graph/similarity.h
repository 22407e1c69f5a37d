// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <unordered_map>

#include "engine/quantum_graph/point_tree.h"

namespace warp {

/// Where nodes are that moved, came or went since a tree of points was made; nothing = gone.
using MovedPoints = std::unordered_map<GraphId, std::optional<GraphCoordinates>>;

/// Finds nodes by their coordinates, exactly. An unchanging value. Threads: all methods may be called from
/// any thread.
class Similarity {
  public:
    Similarity(std::shared_ptr<const PointTree> tree, std::shared_ptr<const MovedPoints> moved)
        : m_tree(std::move(tree)), m_moved(std::move(moved)) {}

    /// The `count` nearest nodes, nearest first, of the same distance the older one.
    std::vector<NearNode> nearest(const GraphCoordinates& to, std::size_t count) const;
    /// The nodes at most `radius` away, nearest first.
    std::vector<NearNode> within(const GraphCoordinates& to, double radius) const;
    /// Every node's point, in no order.
    std::vector<GraphPoint> points() const;

  private:
    bool stands(GraphId id) const { return !m_moved->contains(id); }
    std::vector<NearNode> merged(std::vector<NearNode> near, const GraphCoordinates& to, double radius,
                                 std::size_t count) const;

    const std::shared_ptr<const PointTree> m_tree;
    const std::shared_ptr<const MovedPoints> m_moved;
};

/// The similarity of a graph that changes: a tree of points with what moved beside it, made anew when that
/// becomes much. Threads: one at a time.
class LiveSimilarity {
  public:
    explicit LiveSimilarity(PointTree tree) : m_tree(std::make_shared<const PointTree>(std::move(tree))) {}

    void moved(GraphId id, const std::optional<GraphCoordinates>& to);
    /// As it stands. Cost: a copy of what moved, when more did since the last call.
    std::shared_ptr<const Similarity> current();

  private:
    std::shared_ptr<const PointTree> m_tree;
    MovedPoints m_moved;
    std::shared_ptr<const Similarity> m_current;  ///< null when something moved since
};

}  // namespace warp
