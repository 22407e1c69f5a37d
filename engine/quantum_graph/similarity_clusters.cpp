// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantum_graph/similarity_clusters.h"

#include <algorithm>
#include <cmath>

#include "engine/formats/seal.h"

namespace warp {

namespace {

constexpr std::size_t kMostClusters = 64;
constexpr std::size_t kSample = 8192;
constexpr int kRounds = 12;
constexpr std::size_t kShownNodes = 10;
constexpr double kThousandths = 1000;

using Centres = std::vector<GraphCoordinates>;

std::size_t clusterCount(std::size_t points) {
    const auto half = static_cast<std::size_t>(std::sqrt(static_cast<double>(points)) / 2);
    return std::clamp<std::size_t>(half, 1, kMostClusters);
}

/// Every n-th point in order of the ids.
std::vector<GraphPoint> sampleOf(std::vector<GraphPoint> points) {
    std::ranges::sort(points, {}, &GraphPoint::id);
    const std::size_t step = (points.size() + kSample - 1) / kSample;
    std::vector<GraphPoint> sample;
    for (std::size_t i = 0; i < points.size(); i += step) sample.push_back(points[i]);
    return sample;
}

/// Each further centre is the point that is farthest from those before it.
Centres firstCentres(const std::vector<GraphPoint>& sample, std::size_t count) {
    Centres centres = {sample.front().at};
    std::vector<double> nearest(sample.size(), HUGE_VAL);
    while (centres.size() < count) {
        std::size_t farthest = 0;
        for (std::size_t i = 0; i < sample.size(); ++i) {
            nearest[i] = std::min(nearest[i], squaredDistance(sample[i].at, centres.back()));
            if (nearest[i] > nearest[farthest]) farthest = i;
        }
        if (nearest[farthest] == 0) break;  // there are no more different points
        centres.push_back(sample[farthest].at);
    }
    return centres;
}

std::size_t nearestCentre(const Centres& centres, const GraphCoordinates& at) {
    std::size_t best = 0;
    double least = HUGE_VAL;
    for (std::size_t i = 0; i < centres.size(); ++i) {
        const double distance = squaredDistance(centres[i], at);
        if (distance < least) best = i;
        least = std::min(least, distance);
    }
    return best;
}

/// Moves every centre to the middle of its points.
void settle(Centres& centres, const std::vector<GraphPoint>& sample) {
    std::vector<std::array<double, kDimensions>> sums(centres.size());
    std::vector<std::uint64_t> counts(centres.size());
    for (const GraphPoint& point : sample) {
        const std::size_t centre = nearestCentre(centres, point.at);
        ++counts[centre];
        for (std::size_t i = 0; i < kDimensions; ++i) sums[centre][i] += point.at[i];
    }
    for (std::size_t c = 0; c < centres.size(); ++c) {
        if (counts[c] == 0) continue;
        for (std::size_t i = 0; i < kDimensions; ++i)
            centres[c][i] = static_cast<float>(sums[c][i] / static_cast<double>(counts[c]));
    }
}

void take(SimilarityCluster& cluster, const GraphPoint& point) {
    const double distance = std::sqrt(squaredDistance(cluster.centre, point.at));
    ++cluster.size;
    cluster.meanDistance += distance;
    cluster.greatestDistance = std::max(cluster.greatestDistance, distance);
    const NearNode near{point.id, distance};
    const auto before = [](const NearNode& a, const NearNode& b) {
        return a.distance != b.distance ? a.distance < b.distance : a.id < b.id;
    };
    const auto place = std::ranges::upper_bound(cluster.nearest, near, before);
    if (place == cluster.nearest.end() && cluster.nearest.size() == kShownNodes) return;
    cluster.nearest.insert(place, near);
    if (cluster.nearest.size() > kShownNodes) cluster.nearest.pop_back();
}

double rounded(double value) {
    return std::round(value * kThousandths) / kThousandths;
}

}  // namespace

Result<std::vector<SimilarityCluster>> similarityClusters(const std::vector<GraphPoint>& points,
                                                          const Job& job) {
    std::vector<SimilarityCluster> clusters;
    if (points.empty()) return clusters;
    const auto sample = sampleOf(points);
    Centres centres = firstCentres(sample, clusterCount(points.size()));
    for (int round = 0; round < kRounds; ++round) {
        if (job.stopRequested()) return cancelledError();
        settle(centres, sample);
    }
    for (const GraphCoordinates& centre : centres) clusters.push_back({.centre = centre});
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (i % kSample == 0 && job.stopRequested()) return cancelledError();
        take(clusters[nearestCentre(centres, points[i].at)], points[i]);
    }
    std::erase_if(clusters, [](const SimilarityCluster& cluster) { return cluster.size == 0; });
    for (SimilarityCluster& cluster : clusters) cluster.meanDistance /= static_cast<double>(cluster.size);
    std::ranges::stable_sort(clusters, std::greater(), &SimilarityCluster::size);
    return clusters;
}

Result<std::string> similarityClustersText(const std::vector<GraphPoint>& points, GraphView& view,
                                           Timestamp now, const Job& job) {
    WARP_ASSIGN(const auto clusters, similarityClusters(points, job));
    JsonDocument list = JsonDocument::array();
    for (const SimilarityCluster& cluster : clusters) {
        JsonDocument centre = JsonDocument::array();
        for (const float value : cluster.centre) centre.push_back(rounded(value));
        JsonDocument nodes = JsonDocument::array();
        for (const NearNode& near : cluster.nearest) {
            WARP_ASSIGN(const auto key, view.keyOf(near.id));
            if (key) nodes.push_back({{"key", *key}, {"distance", rounded(near.distance)}});
        }
        list.push_back({{"size", cluster.size},
                        {"centre", std::move(centre)},
                        {"mean_distance", rounded(cluster.meanDistance)},
                        {"greatest_distance", rounded(cluster.greatestDistance)},
                        {"nearest", std::move(nodes)}});
    }
    JsonDocument document = {{"description", "Nodes of the graph that lie near each other, largest first"},
                             {"calculated_at", formatTimestamp(now)},
                             {"nodes", points.size()},
                             {"clusters", std::move(list)}};
    return sealedJson(std::move(document));
}

}  // namespace warp
