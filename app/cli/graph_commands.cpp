// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/figures.h"
#include "app/cli/graph_output.h"
#include "app/cli/json_object.h"
#include "app/cli/open_universe.h"
#include "app/cli/standard_input.h"
#include "engine/formats/key.h"

namespace warp::cli {
namespace {

constexpr std::size_t kMaxDataBytes = std::size_t{1} << 20;
constexpr const char* kStandardInput = "-";

Result<std::string> dataOf(Context& context, const std::string& json) {
    if (json != kStandardInput) return json;
    return readStandardInput(context.stop, kMaxDataBytes);
}

void printWritten(Context& context, const std::string& what, const GraphWritten& written) {
    if (context.console.json()) {
        context.console.printLine(JsonObject().add("written", what).add("version", written.version).text());
    } else {
        context.console.printLine(what + " version " + std::to_string(written.version));
    }
}

struct NodeArguments {
    std::string directory;
    std::string key;
    std::string json;
    std::string weight;
    std::optional<Lsn> ifVersion;
    bool peek = false;
};

Result<ExitCode> writeNode(Context& context, const NodeArguments& arguments) {
    GraphBatch batch;
    NodeOptions options{.ifVersion = arguments.ifVersion};
    WARP_ASSIGN(options.weight, realNumber("--weight", arguments.weight));
    WARP_ASSIGN(const std::string key, canonicalKey(arguments.key));
    WARP_ASSIGN(std::string json, dataOf(context, arguments.json));
    batch.putNode(key, std::move(json), options);
    return withUniverse(context, arguments.directory, OpenAs::WriterOrClient,
                        [&](Universe& universe) -> Result<ExitCode> {
                            WARP_ASSIGN(const GraphWritten written, universe.graph().apply(batch));
                            printWritten(context, key, written);
                            return ExitCode::Done;
                        });
}

/// As with records, showing a node counts as observing it, where this process or the one that has the
/// universe can write.
Status countObservation(Universe& universe, const std::string& key) {
    GraphBatch batch;
    batch.observeNode(key);
    const auto written = universe.graph().apply(batch, Durability::Weak);
    if (written.ok() || written.error().code == ErrorCode::NotFound) return {};
    return written.error().code == ErrorCode::ReadOnly ? Status() : Status(written.error());
}

Result<ExitCode> showNode(Context& context, const NodeArguments& arguments) {
    const OpenAs as = arguments.peek ? OpenAs::Observer : OpenAs::WriterOrObserver;
    return withUniverse(context, arguments.directory, as, [&](Universe& universe) -> Result<ExitCode> {
        if (!universe.isObserver()) WARP_TRY(countObservation(universe, arguments.key));
        WARP_ASSIGN(const auto view, universe.graph().view());
        WARP_ASSIGN(const auto node, view->node(arguments.key));
        if (!node) {
            return Error{.code = ErrorCode::NotFound,
                         .message = "there is no node \"" + arguments.key + "\""};
        }
        WARP_TRY(printNode(context.console, *view, *node));
        return ExitCode::Done;
    });
}

void addNode(Commands& commands, CLI::App& group) {
    auto arguments = std::make_shared<NodeArguments>();
    CLI::App& command = commands.addTo(
        group, "node", "writes a node, or shows one with its edges; showing counts as observing it",
        "  warp graph node DIR persons:alice '{\"name\": \"Alice\"}'\n"
        "  warp graph node DIR persons:alice               shows it\n"
        "  warp graph node DIR persons:alice --peek        changes nothing\n",
        [arguments](Context& context) {
            return arguments->json.empty() ? showNode(context, *arguments) : writeNode(context, *arguments);
        });
    addUniverse(command, arguments->directory);
    command.add_option("KEY", arguments->key, "type:id")->required();
    command.add_option("JSON", arguments->json,
                       "the node's data; - reads it from stdin; without it the node is shown");
    addText(command, "--weight", arguments->weight, "X", "how much the node counts; 1 without it");
    addNumber(command, "--if-version", arguments->ifVersion, 0,
              "only when the node has this version; 0: only when there is none");
    command.add_flag("--peek", arguments->peek, "shows without counting as an observation");
}

struct EdgeArguments {
    std::string directory;
    EdgeName name;
    std::string json = "{}";
    std::string strength;
    std::string decay;
    bool bidirectional = false;
    bool createNodes = false;
    bool show = false;
};

Result<ExitCode> showEdge(Context& context, const EdgeArguments& arguments) {
    return withUniverse(context, arguments.directory, OpenAs::Observer,
                        [&](Universe& universe) -> Result<ExitCode> {
                            WARP_ASSIGN(const auto view, universe.graph().view());
                            WARP_ASSIGN(const auto edge, view->edge(arguments.name));
                            if (!edge) {
                                return Error{.code = ErrorCode::NotFound, .message = "there is no such edge"};
                            }
                            printEdge(context.console, *edge);
                            return ExitCode::Done;
                        });
}

Result<ExitCode> writeEdge(Context& context, const EdgeArguments& arguments) {
    EdgeOptions options{.createNodes = arguments.createNodes};
    WARP_ASSIGN(options.strength, realNumber("--strength", arguments.strength));
    WARP_ASSIGN(options.decayPerDay, realNumber("--decay", arguments.decay));
    if (arguments.bidirectional) options.bidirectional = true;
    GraphBatch batch;
    WARP_ASSIGN(std::string json, dataOf(context, arguments.json));
    batch.putEdge(arguments.name, std::move(json), options);
    return withUniverse(context, arguments.directory, OpenAs::WriterOrClient,
                        [&](Universe& universe) -> Result<ExitCode> {
                            WARP_ASSIGN(const GraphWritten written, universe.graph().apply(batch));
                            printWritten(context, edgeText(arguments.name), written);
                            return ExitCode::Done;
                        });
}

void addEdgeName(CLI::App& command, EdgeName& name) {
    command.add_option("FROM", name.from, "the node it comes from, type:id")->required();
    command.add_option("RELATION", name.relation, "what it says, as in \"works_for\"")->required();
    command.add_option("TO", name.to, "the node it goes to, type:id")->required();
}

void addEdge(Commands& commands, CLI::App& group) {
    auto arguments = std::make_shared<EdgeArguments>();
    CLI::App& command = commands.addTo(group, "edge", "writes an edge between two nodes, or shows one",
                                       "  warp graph edge DIR persons:alice works_for organizations:acme\n"
                                       "  warp graph edge DIR persons:alice knows persons:bob '{\"since\": "
                                       "2019}' --strength 0.7 --bidirectional\n"
                                       "  warp graph edge DIR persons:alice knows persons:bob --show\n",
                                       [arguments](Context& context) {
                                           return arguments->show ? showEdge(context, *arguments)
                                                                  : writeEdge(context, *arguments);
                                       });
    addUniverse(command, arguments->directory);
    addEdgeName(command, arguments->name);
    command.add_option("JSON", arguments->json, "the edge's data; - reads it from stdin; {} without it");
    addText(command, "--strength", arguments->strength, "X", "0 to 1; 1 without it");
    addText(command, "--decay", arguments->decay, "X", "what a day leaves of the strength; 0.98 without it");
    command.add_flag("--bidirectional", arguments->bidirectional, "it goes both ways");
    command.add_flag("--create-nodes", arguments->createNodes, "makes nodes that do not exist");
    command.add_flag("--show", arguments->show, "shows the edge instead");
}

struct DeleteArguments {
    std::string directory;
    std::vector<std::string> names;
    bool edge = false;
};

Result<GraphBatch> deletionsOf(const DeleteArguments& arguments) {
    GraphBatch batch;
    const std::vector<std::string>& names = arguments.names;
    if (!arguments.edge) {
        for (const std::string& key : names) batch.removeNode(key);
        return batch;
    }
    if (names.size() != 3) {
        return Error{.code = ErrorCode::InvalidArgument,
                     .message = "an edge is named by FROM RELATION TO, three words"};
    }
    batch.removeEdge({names[0], names[1], names[2]});
    return batch;
}

Result<ExitCode> deleteFromGraph(Context& context, const DeleteArguments& arguments) {
    WARP_ASSIGN(const GraphBatch batch, deletionsOf(arguments));
    return withUniverse(context, arguments.directory, OpenAs::WriterOrClient,
                        [&](Universe& universe) -> Result<ExitCode> {
                            WARP_ASSIGN(const GraphWritten written, universe.graph().apply(batch));
                            const std::uint64_t nodes = arguments.edge ? 0 : arguments.names.size();
                            if (context.console.json()) {
                                context.console.printLine(JsonObject()
                                                              .add("nodes", nodes)
                                                              .add("edges", written.removedEdges)
                                                              .add("version", written.version)
                                                              .text());
                            } else {
                                context.console.printLine("deleted " + countOf(nodes, "node") + " and " +
                                                          countOf(written.removedEdges, "edge"));
                            }
                            return ExitCode::Done;
                        });
}

void addDelete(Commands& commands, CLI::App& group) {
    auto arguments = std::make_shared<DeleteArguments>();
    CLI::App& command =
        commands.addTo(group, "delete", "deletes nodes with their edges, or one edge; all or nothing",
                       "  warp graph delete DIR persons:alice persons:bob\n"
                       "  warp graph delete DIR --edge persons:alice knows persons:carol\n",
                       [arguments](Context& context) { return deleteFromGraph(context, *arguments); });
    addUniverse(command, arguments->directory);
    command.add_option("KEY", arguments->names, "nodes; with --edge FROM RELATION TO")->required();
    command.add_flag("--edge", arguments->edge, "deletes one edge");
}

}  // namespace

void addGraphCommands(Commands& commands) {
    commands.setHeading("Graph");
    CLI::App& group = commands.addGroup("graph", "nodes and the edges between them");
    addNode(commands, group);
    addEdge(commands, group);
    addDelete(commands, group);
    addGraphTraverse(commands, group);
    addGraphStats(commands, group);
    addGraphSimilar(commands, group);
}

}  // namespace warp::cli
