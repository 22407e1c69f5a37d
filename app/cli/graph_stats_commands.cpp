// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/figures.h"
#include "app/cli/graph_output.h"
#include "app/cli/json_object.h"
#include "app/cli/open_universe.h"
#include "engine/quantum_graph/analysis.h"
#include "engine/quantum_graph/statistics.h"

namespace warp::cli {
namespace {

constexpr std::size_t kShownCommunities = 10;

struct StatsArguments {
    std::string directory;
    std::size_t rank = 0;
    bool communities = false;
};

using Counts = std::vector<std::pair<std::string, std::uint64_t>>;

std::string countsJson(const Counts& counts) {
    JsonObject json;
    for (const auto& [name, count] : counts) json.add(name, count);
    return json.text();
}

std::string countsText(const Counts& counts) {
    std::string text;
    for (const auto& [name, count] : counts) text += "  " + name + " " + countText(count) + "\n";
    return text;
}

struct RankedNode {
    std::string key;
    double rank = 0;
    std::size_t degree = 0;
};

/// Everything that one call tells.
struct Report {
    GraphStatistics statistics;
    std::string hub;
    std::vector<RankedNode> ranked;
    std::optional<NodeGroups> communities;
};

Result<std::string> keyOf(GraphView& view, const Adjacency& graph, NodeIndex index) {
    WARP_ASSIGN(const auto key, view.keyOf(graph.idAt(index)));
    return key.value_or("?");
}

Result<Report> measure(Universe& universe, const StatsArguments& arguments, const Job& job) {
    Report report;
    const Timestamp now = systemClock().now();
    WARP_ASSIGN(const auto graph, universe.graph().adjacency(job));
    WARP_ASSIGN(const auto view, universe.graph().view());
    WARP_ASSIGN(report.statistics, statisticsOf(*graph, now, job));
    if (report.statistics.hub) {
        WARP_ASSIGN(report.hub, keyOf(*view, *graph, *report.statistics.hub));
    }
    if (arguments.rank > 0) {
        WARP_ASSIGN(const auto ranks, pageRank(*graph, now, job));
        for (const NodeIndex index : greatest(*graph, ranks, arguments.rank)) {
            WARP_ASSIGN(std::string key, keyOf(*view, *graph, index));
            report.ranked.push_back({std::move(key), ranks[index], graph->degree(index)});
        }
    }
    if (arguments.communities) {
        WARP_ASSIGN(report.communities, communities(*graph, now, job));
    }
    return report;
}

void printJson(Console& console, const Report& report) {
    const GraphStatistics& s = report.statistics;
    JsonObject json;
    json.add("nodes", s.nodes)
        .add("edges", s.edges)
        .addJson("types", countsJson(s.types))
        .addJson("relations", countsJson(s.relations))
        .addJson("density", exactText(s.density))
        .add("mean_degree", s.meanDegree)
        .add("greatest_degree", s.greatestDegree)
        .add("hub", report.hub)
        .add("mean_strength", s.meanStrength)
        .add("components", s.components)
        .add("largest_component", s.largestComponent)
        .add("greatest_core", s.greatestCore);
    std::vector<std::string> ranked;
    for (const RankedNode& node : report.ranked) {
        ranked.push_back(JsonObject()
                             .add("key", node.key)
                             .addJson("rank", exactText(node.rank))
                             .add("degree", node.degree)
                             .text());
    }
    if (!ranked.empty()) json.addJson("rank", jsonArray(ranked));
    if (report.communities) {
        json.add("communities", report.communities->sizes.size())
            .add("modularity", report.communities->modularity);
    }
    console.printLine(json.text());
}

void printText(Console& console, const Report& report) {
    const GraphStatistics& s = report.statistics;
    console.printLine(countOf(s.nodes, "node") + ", " + countOf(s.edges, "edge") + ", density " +
                      strengthText(s.density));
    console.print(countsText(s.types));
    console.print(countsText(s.relations));
    if (s.nodes == 0) return;
    console.printLine("mean degree " + strengthText(s.meanDegree) + ", greatest " +
                      countText(s.greatestDegree) + " (" + report.hub + "); mean strength " +
                      strengthText(s.meanStrength));
    console.printLine(countOf(s.components, "component") + ", the largest with " +
                      countOf(s.largestComponent, "node") + "; greatest core " + countText(s.greatestCore));
    for (const RankedNode& node : report.ranked)
        console.printLine("  " + strengthText(node.rank) + "  " + node.key + ", " +
                          countOf(node.degree, "edge"));
    if (!report.communities) return;
    const auto& sizes = report.communities->sizes;
    console.printLine(std::to_string(sizes.size()) + (sizes.size() == 1 ? " community" : " communities") +
                      ", modularity " + strengthText(report.communities->modularity));
    for (std::size_t i = 0; i < std::min(sizes.size(), kShownCommunities); ++i)
        console.printLine("  " + countOf(sizes[i], "node"));
}

Result<ExitCode> showStats(Context& context, const StatsArguments& arguments) {
    return withUniverse(
        context, arguments.directory, OpenAs::Observer, [&](Universe& universe) -> Result<ExitCode> {
            context.interrupt.tellToken();
            WARP_ASSIGN(const Report report, measure(universe, arguments, {.stop = context.stop}));
            if (context.console.json()) {
                printJson(context.console, report);
            } else {
                printText(context.console, report);
            }
            return ExitCode::Done;
        });
}

}  // namespace

void addGraphStats(Commands& commands, CLI::App& group) {
    auto arguments = std::make_shared<StatsArguments>();
    CLI::App& command =
        commands.addTo(group, "stats", "the graph in figures: types, relations, degrees, components, cores",
                       "  warp graph stats DIR\n"
                       "  warp graph stats DIR --rank 10 --communities\n",
                       [arguments](Context& context) { return showStats(context, *arguments); });
    addUniverse(command, arguments->directory);
    addNumber(command, "--rank", arguments->rank, 1, "also the first N nodes by PageRank");
    command.add_flag("--communities", arguments->communities, "also communities, by the Louvain method");
}

}  // namespace warp::cli
