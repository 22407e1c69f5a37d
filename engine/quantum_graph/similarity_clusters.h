// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/base/progress.h"
#include "engine/quantum_graph/graph.h"
#include "engine/quantum_graph/point_tree.h"

namespace warp {

/// Points that lie near each other.
struct SimilarityCluster {
    GraphCoordinates centre = {};
    std::uint64_t size = 0;
    double meanDistance = 0;        ///< of its points to the centre
    double greatestDistance = 0;    ///< likewise
    std::vector<NearNode> nearest;  ///< up to 10, nearest to the centre first
};

/// Groups points by k-means, with as many groups as half the root of the number of points, at most 64. The
/// first centres are spread as far as possible over a sample, so that nothing is random. The largest first.
/// Errors: Cancelled.
Result<std::vector<SimilarityCluster>> similarityClusters(const std::vector<GraphPoint>& points,
                                                          const Job& job);

/// `similarity_clusters.json`: the clusters with the keys of their nearest nodes, for people. Errors: those
/// of the view; Cancelled.
Result<std::string> similarityClustersText(const std::vector<GraphPoint>& points, GraphView& view,
                                           Timestamp now, const Job& job);

}  // namespace warp
