// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <charconv>

#include "app/cli/arguments.h"
#include "app/cli/choices.h"
#include "app/cli/commands.h"
#include "app/cli/figures.h"
#include "app/cli/graph_output.h"
#include "app/cli/json_object.h"
#include "app/cli/open_universe.h"
#include "engine/quantum_graph/shortest_path.h"

namespace warp::cli {
namespace {

constexpr const char* kDirectionWords = "out|in|both";
constexpr std::size_t kMostCounted = 10'000;  // edges that one command strengthens

std::optional<Direction> parseDirection(std::string_view text) {
    if (text == "out") return Direction::Out;
    if (text == "in") return Direction::In;
    if (text == "both") return Direction::Both;
    return std::nullopt;
}

struct TraverseArguments {
    std::string directory;
    std::string from;
    std::string to;
    std::vector<std::string> relations;
    std::string direction;
    std::string minStrength;
    std::optional<std::uint32_t> depth;
    std::size_t limit = 1000;
    std::size_t paths = 1;
    bool depthFirst = false;
    bool peek = false;
};

/// A graph with names for its indexes.
class NamedGraph {
  public:
    NamedGraph(std::shared_ptr<const Adjacency> adjacency, std::unique_ptr<GraphView> view)
        : m_adjacency(std::move(adjacency)), m_view(std::move(view)) {}

    const Adjacency& adjacency() const { return *m_adjacency; }

    Result<NodeIndex> indexOf(const std::string& key) {
        WARP_ASSIGN(const auto node, m_view->node(key));
        const auto index = node ? m_adjacency->indexOf(node->id) : std::nullopt;
        if (index) return *index;
        return Error{.code = ErrorCode::NotFound, .message = "there is no node \"" + key + "\""};
    }
    Result<std::string> keyOf(NodeIndex index) {
        WARP_ASSIGN(const auto key, m_view->keyOf(m_adjacency->idAt(index)));
        return key.value_or("?");
    }
    /// The edge behind a step, as it is stored.
    Result<EdgeName> edgeOf(const Step& step) {
        EdgeName name;
        WARP_ASSIGN(name.from, keyOf(step.backward ? step.to : step.from));
        WARP_ASSIGN(name.to, keyOf(step.backward ? step.from : step.to));
        const auto relation = m_adjacency->relations().find(step.relation);
        if (relation != m_adjacency->relations().end()) name.relation = relation->second;
        return name;
    }
    Result<std::vector<GraphId>> relationIds(const std::vector<std::string>& names) const {
        std::vector<GraphId> ids;
        for (const std::string& name : names) {
            const auto& known = m_adjacency->relations();
            const auto found =
                std::ranges::find_if(known, [&](const auto& one) { return one.second == name; });
            if (found == known.end())
                return Error{.code = ErrorCode::NotFound, .message = "there is no relation \"" + name + "\""};
            ids.push_back(found->first);
        }
        return ids;
    }

  private:
    const std::shared_ptr<const Adjacency> m_adjacency;
    const std::unique_ptr<GraphView> m_view;
};

Result<EdgeConditions> conditionsOf(const TraverseArguments& arguments, const NamedGraph& graph) {
    EdgeConditions conditions{.now = systemClock().now()};
    WARP_ASSIGN(const auto direction,
                parseChoice<Direction>("--direction", arguments.direction, parseDirection, kDirectionWords));
    conditions.direction = direction.value_or(Direction::Out);
    WARP_ASSIGN(const auto minStrength, realNumber("--min-strength", arguments.minStrength));
    conditions.minStrength = minStrength.value_or(0);
    WARP_ASSIGN(conditions.relations, graph.relationIds(arguments.relations));
    return conditions;
}

std::string arrow(const EdgeName& edge, const Step& step) {
    return step.backward ? "<-[" + edge.relation + "]-" : "-[" + edge.relation + "]->";
}

Status printReached(Context& context, NamedGraph& graph, const std::vector<ReachedNode>& reached) {
    for (const ReachedNode& node : reached) {
        WARP_ASSIGN(const std::string key, graph.keyOf(node.node));
        JsonObject json;
        json.add("key", key).add("depth", node.depth);
        std::string line = std::string(2 * node.depth, ' ') + key;
        if (node.by) {
            WARP_ASSIGN(const EdgeName edge, graph.edgeOf(*node.by));
            WARP_ASSIGN(const std::string before, graph.keyOf(node.by->from));
            json.add("by", before).add("relation", edge.relation).add("strength", node.by->strength);
            line += "  " + before + " " + arrow(edge, *node.by) + " " + strengthText(node.by->strength);
        }
        context.console.printLine(context.console.json() ? json.text() : line);
        if (!context.console.open()) return {};
    }
    return {};
}

Status printPaths(Context& context, NamedGraph& graph, const std::vector<WeightedPath>& paths) {
    for (const WeightedPath& path : paths) {
        std::string line;
        std::vector<std::string> steps;
        for (const Step& step : path.steps) {
            WARP_ASSIGN(const EdgeName edge, graph.edgeOf(step));
            WARP_ASSIGN(const std::string from, graph.keyOf(step.from));
            WARP_ASSIGN(const std::string to, graph.keyOf(step.to));
            if (line.empty()) line = from;
            line += " " + arrow(edge, step) + " " + to;
            steps.push_back(JsonObject()
                                .add("from", from)
                                .add("relation", edge.relation)
                                .add("to", to)
                                .add("backward", step.backward)
                                .add("strength", step.strength)
                                .text());
        }
        context.console.printLine(
            context.console.json()
                ? JsonObject().add("cost", path.cost).addJson("steps", jsonArray(steps)).text()
                : strengthText(path.cost) + "  " + line);
    }
    return {};
}

/// What was walked counts as traversed. Beside a process that only observes, nothing is counted.
Status countTraversals(Universe& universe, NamedGraph& graph, const std::vector<Step>& steps) {
    GraphBatch batch;
    for (std::size_t i = 0; i < std::min(steps.size(), kMostCounted); ++i) {
        WARP_ASSIGN(EdgeName edge, graph.edgeOf(steps[i]));
        batch.traverseEdge(std::move(edge));
    }
    if (batch.empty() || universe.isObserver()) return {};
    const auto written = universe.graph().apply(batch, Durability::Weak);
    return written.ok() ? Status() : Status(written.error());
}

Result<std::vector<Step>> walk(Context& context, NamedGraph& graph, const TraverseArguments& arguments) {
    TraversalOptions options{.limit = arguments.limit};
    options.order = arguments.depthFirst ? TraversalOrder::DepthFirst : TraversalOrder::BreadthFirst;
    options.maxDepth = arguments.depth.value_or(options.maxDepth);
    WARP_ASSIGN(options.edges, conditionsOf(arguments, graph));
    WARP_ASSIGN(const NodeIndex start, graph.indexOf(arguments.from));
    WARP_ASSIGN(const auto reached, traverse(graph.adjacency(), start, options, {.stop = context.stop}));
    WARP_TRY(printReached(context, graph, reached));
    std::vector<Step> steps;
    for (const ReachedNode& node : reached)
        if (node.by) steps.push_back(*node.by);
    return steps;
}

Result<std::vector<Step>> findWays(Context& context, NamedGraph& graph, const TraverseArguments& arguments) {
    PathOptions options{.maxSteps = arguments.depth.value_or(0)};
    WARP_ASSIGN(options.edges, conditionsOf(arguments, graph));
    WARP_ASSIGN(const NodeIndex from, graph.indexOf(arguments.from));
    WARP_ASSIGN(const NodeIndex to, graph.indexOf(arguments.to));
    WARP_ASSIGN(const auto paths,
                shortestPaths(graph.adjacency(), from, to, arguments.paths, options, {.stop = context.stop}));
    if (paths.empty()) {
        return Error{.code = ErrorCode::NotFound,
                     .message = "no way leads from " + arguments.from + " to " + arguments.to};
    }
    WARP_TRY(printPaths(context, graph, paths));
    std::vector<Step> steps;
    for (const WeightedPath& path : paths) steps.insert(steps.end(), path.steps.begin(), path.steps.end());
    return steps;
}

Result<ExitCode> traverseGraph(Context& context, const TraverseArguments& arguments) {
    const OpenAs as = arguments.peek ? OpenAs::Observer : OpenAs::WriterOrObserver;
    return withUniverse(context, arguments.directory, as, [&](Universe& universe) -> Result<ExitCode> {
        WARP_ASSIGN(auto adjacency, universe.graph().adjacency({.stop = context.stop}));
        WARP_ASSIGN(auto view, universe.graph().view());
        NamedGraph graph(std::move(adjacency), std::move(view));
        WARP_ASSIGN(const auto steps, arguments.to.empty() ? walk(context, graph, arguments)
                                                           : findWays(context, graph, arguments));
        if (!arguments.peek) WARP_TRY(countTraversals(universe, graph, steps));
        return ExitCode::Done;
    });
}

}  // namespace

void addGraphTraverse(Commands& commands, CLI::App& group) {
    auto arguments = std::make_shared<TraverseArguments>();
    CLI::App& command = commands.addTo(
        group, "traverse",
        "walks from a node, or finds the strongest ways to another; strengthens the edges that it takes",
        "  warp graph traverse DIR packages:bash --depth 2\n"
        "  warp graph traverse DIR persons:alice --through knows --through works_for --direction both\n"
        "  warp graph traverse DIR persons:alice persons:eve --paths 3 --peek\n",
        [arguments](Context& context) { return traverseGraph(context, *arguments); });
    addUniverse(command, arguments->directory);
    command.add_option("FROM", arguments->from, "the node to start from")->required();
    command.add_option("TO", arguments->to,
                       "the node to reach, by the way of least cost: 1/strength an edge");
    command.add_option("--through", arguments->relations, "takes only edges of this relation")
        ->type_name("RELATION")
        ->allow_extra_args(false);
    addText(command, "--direction", arguments->direction, kDirectionWords,
            "which way edges are taken; out without it");
    addText(command, "--min-strength", arguments->minStrength, "X", "takes no weaker edges");
    addNumber(command, "--depth", arguments->depth, 1, "steps at most; 3 without TO, any number with it");
    addNumber(command, "--limit", arguments->limit, 1, "nodes at most; 1000 without it");
    addNumber(command, "--paths", arguments->paths, 1, "with TO: how many ways", 100);
    command.add_flag("--depth-first", arguments->depthFirst, "goes deep before it goes wide");
    command.add_flag("--peek", arguments->peek, "strengthens nothing");
}

}  // namespace warp::cli
