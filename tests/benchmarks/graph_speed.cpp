// SPDX-License-Identifier: GPL-3.0-or-later
// How long the graph takes: loading, walking, ranking, grouping, and finding similar nodes, the last beside a
// comparison with every point.
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <random>
#include <string>

#include <sys/resource.h>

#include "engine/quantum_graph/analysis.h"
#include "engine/quantum_graph/graph_policy.h"
#include "engine/quantum_graph/graph_store.h"
#include "engine/quantum_graph/shortest_path.h"
#include "engine/quantum_graph/statistics.h"
#include "engine/quantum_graph/traversal.h"
#include "engine/store/lmdb_tree.h"

namespace {

using namespace warp;
using Clock = std::chrono::steady_clock;

double millisecondsOf(const std::function<void()>& work) {
    const auto start = Clock::now();
    work();
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

template <typename Value>
Value required(Result<Value> result) {
    if (result.ok()) return *std::move(result);
    std::fprintf(stderr, "%s\n", result.error().describe().c_str());
    std::exit(1);
}

/// Median and greatest of some measurements in milliseconds.
void print(const char* what, std::vector<double> times) {
    std::ranges::sort(times);
    std::printf("%-44s %10.2f ms  worst %10.2f ms  (%zu)\n", what, times[times.size() / 2], times.back(),
                times.size());
    std::fflush(stdout);
}

/// A store with a graph in a directory, opened anew for each measurement.
struct OpenGraph {
    NodePolicy nodes;
    EdgePolicy edges;
    std::unique_ptr<Store> store;
    std::unique_ptr<GraphStore> graph;

    explicit OpenGraph(const std::string& directory) {
        StoreOptions options;
        options.fs = &systemFileSystem();
        options.clock = &systemClock();
        options.logDirectory = directory + "/log";
        options.universeId = "benchmark";
        options.tree = required(openLmdbTree(directory + "/particles.btree"));
        options.policies[static_cast<std::size_t>(Space::Nodes)] = &nodes;
        options.policies[static_cast<std::size_t>(Space::Edges)] = &edges;
        store = required(Store::open(std::move(options)));
        graph = std::make_unique<GraphStore>(GraphOptions{
            .store = store.get(), .clock = &systemClock(), .fs = &systemFileSystem(), .root = directory});
    }
};

std::string keyOf(std::uint64_t number) {
    return "n:" + std::to_string(number);
}

/// Edges go where many go already, as in graphs of packages and of people.
void fill(const std::string& directory, std::uint64_t nodes, std::uint64_t edges) {
    OpenGraph open(directory);
    std::mt19937_64 random(1);
    GraphBatch batch;
    for (std::uint64_t i = 0; i < nodes; ++i) {
        batch.putNode(keyOf(i), "{\"name\":\"node " + std::to_string(i) +
                                    "\",\"size\":" + std::to_string(random() % 100'000) + ",\"group\":\"g" +
                                    std::to_string(random() % 50) + "\"}");
    }
    std::vector<std::uint64_t> ends;
    for (std::uint64_t i = 0; i < edges; ++i) {
        const std::uint64_t from = random() % nodes;
        const bool popular = !ends.empty() && random() % 2 == 0;
        const std::uint64_t to = popular ? ends[random() % ends.size()] : random() % nodes;
        ends.push_back(to);
        batch.putEdge({keyOf(from), "r", keyOf(to)}, "{}",
                      {.strength = static_cast<double>(1 + random() % 100) / 100});
    }
    std::printf("%-44s %10.2f ms\n", "write it as one batch",
                millisecondsOf([&] { required(open.graph->apply(batch, Durability::Strong)); }));
    if (!open.store->close().ok()) std::exit(1);
}

void measureWalks(const Adjacency& graph, Timestamp now) {
    std::mt19937_64 random(2);
    std::vector<double> threeHops;
    std::vector<double> paths;
    std::size_t reached = 0;
    for (int i = 0; i < 200; ++i) {
        const auto start = static_cast<NodeIndex>(random() % graph.size());
        const TraversalOptions options{
            .edges = {.direction = Direction::Both, .now = now}, .maxDepth = 3, .limit = 1'000'000};
        threeHops.push_back(
            millisecondsOf([&] { reached += required(traverse(graph, start, options, {})).size(); }));
        const auto end = static_cast<NodeIndex>(random() % graph.size());
        paths.push_back(millisecondsOf([&] {
            required(
                shortestPath(graph, start, end, {.edges = {.direction = Direction::Both, .now = now}}, {}));
        }));
    }
    std::printf("nodes reached in 3 hops, mean: %zu\n", reached / threeHops.size());
    print("3-hop neighbourhood, all directions", threeHops);
    print("weighted shortest path", paths);
}

void measureGraph(const std::string& directory) {
    std::vector<double> loads;
    for (int i = 0; i < 3; ++i) {
        const OpenGraph open(directory);
        loads.push_back(millisecondsOf([&] { required(open.graph->adjacency({})); }));
    }
    print("load the adjacency", loads);
    const OpenGraph open(directory);
    const auto graph = required(open.graph->adjacency({}));
    const Timestamp now = systemClock().now();
    measureWalks(*graph, now);
    print("PageRank", {millisecondsOf([&] { required(pageRank(*graph, now, {})); })});
    NodeGroups groups;
    print("communities", {millisecondsOf([&] { groups = required(communities(*graph, now, {})); })});
    std::printf("%zu communities, modularity %.3f\n", groups.sizes.size(), groups.modularity);
    print("statistics with components and cores",
          {millisecondsOf([&] { required(statisticsOf(*graph, now, {})); })});
}

/// Takes: whether points look like those of real data, many of them near each other.
void measureSimilarity(std::uint64_t points, bool clustered) {
    std::mt19937_64 random(3);
    std::normal_distribution<float> spread(0, 1);
    std::vector<GraphPoint> all;
    const auto place = [&] {
        GraphCoordinates at = {};
        if (clustered) {
            return graphCoordinatesOf("{\"name\":\"" + std::to_string(random() % 1000) +
                                      "\",\"size\":" + std::to_string(random() % 100'000) + "}");
        }
        double length = 0;
        for (float& value : at) {
            value = spread(random);
            length += static_cast<double>(value) * static_cast<double>(value);
        }
        for (float& value : at) value = static_cast<float>(value / std::sqrt(length));
        return at;
    };
    for (std::uint64_t i = 0; i < points; ++i) all.push_back({i + 1, place()});
    PointTree tree;
    const char* const kind = clustered ? "of data" : "at random";
    std::printf("%llu points %s: tree built in %.0f ms\n", static_cast<unsigned long long>(points), kind,
                millisecondsOf([&] { tree = PointTree(all); }));
    std::vector<double> nearest;
    std::vector<double> scan;
    for (int i = 0; i < 200; ++i) {
        const GraphCoordinates at = place();
        std::vector<NearNode> found;
        nearest.push_back(millisecondsOf([&] { found = tree.nearest(at, 10); }));
        if (i % 20 != 0) continue;
        std::vector<std::pair<double, GraphId>> byHand;
        scan.push_back(millisecondsOf([&] {
            for (const GraphPoint& point : all) byHand.emplace_back(squaredDistance(at, point.at), point.id);
            std::partial_sort(byHand.begin(), byHand.begin() + 10, byHand.end());
        }));
        for (std::size_t k = 0; k < found.size(); ++k) {
            if (found[k].id == byHand[k].second) continue;
            std::printf("the tree is wrong\n");
            std::exit(1);
        }
    }
    print("nearest 10, exact", nearest);
    print("the same by comparing with every point", scan);
}

}  // namespace

/// graph_speed DIR [NODES EDGES POINTS]. Takes: an empty directory.
int main(int argc, char** argv) {
    if (argc < 2) {
        std::fprintf(stderr, "usage: graph_speed DIR [NODES EDGES POINTS]\n");
        return 1;
    }
    const std::string directory = argv[1];
    const std::uint64_t nodes = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 65'000;
    const std::uint64_t edges = argc > 3 ? std::strtoull(argv[3], nullptr, 10) : 350'000;
    const std::uint64_t points = argc > 4 ? std::strtoull(argv[4], nullptr, 10) : 1'000'000;
    if (!systemFileSystem().makeDirectory(directory + "/log").ok()) return 1;
    std::printf("%llu nodes, %llu edges\n", static_cast<unsigned long long>(nodes),
                static_cast<unsigned long long>(edges));
    fill(directory, nodes, edges);
    measureGraph(directory);
    if (points > 0) {
        measureSimilarity(points, false);
        measureSimilarity(points, true);
    }
    rusage usage = {};
    ::getrusage(RUSAGE_SELF, &usage);
    std::printf("most memory: %ld MiB\n", usage.ru_maxrss / 1024);
    return 0;
}
