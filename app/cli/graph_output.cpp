// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/graph_output.h"

#include <charconv>

#include "app/cli/figures.h"
#include "app/cli/json_object.h"
#include "engine/formats/json_value.h"

namespace warp::cli {
namespace {

constexpr std::uint64_t kShownEdges = 20;

std::string edgeJson(const GraphEdge& edge, Timestamp now) {
    return JsonObject()
        .add("from", edge.name.from)
        .add("relation", edge.name.relation)
        .add("to", edge.name.to)
        .addJson("value", edge.data)
        .add("strength", edge.strengthAt(now))
        .add("bidirectional", edge.bidirectional)
        .add("traversals", edge.traversals)
        .add("last_traversed", edge.lastTraversed)
        .add("version", edge.version)
        .text();
}

std::string edgeLine(const GraphEdge& edge, Timestamp now) {
    std::string line = edgeText(edge.name) + "  " + strengthText(edge.strengthAt(now));
    if (edge.bidirectional) line += ", both ways";
    if (edge.data != "{}") line += "  " + edge.data;
    return line;
}

}  // namespace

Result<std::optional<double>> realNumber(const std::string& option, const std::string& text) {
    if (text.empty()) return std::optional<double>();
    double value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failure == std::errc() && end == text.data() + text.size()) return std::optional(value);
    return Error{.code = ErrorCode::InvalidArgument,
                 .message = option + " is a number, not \"" + text + "\""};
}

std::string strengthText(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.3g", value);
    return text;
}

std::string exactText(double value) {
    return doubleText(value);
}

std::string edgeText(const EdgeName& name) {
    return name.from + " -[" + name.relation + "]-> " + name.to;
}

Status printNode(Console& console, GraphView& view, const GraphNode& node) {
    const Timestamp now = systemClock().now();
    std::vector<std::string> lines;
    std::uint64_t edges = 0;
    for (const EdgeEnd end : {EdgeEnd::From, EdgeEnd::To}) {
        WARP_TRY(view.edgesOf(node.key, end, [&](const GraphEdge& edge) {
            if (end == EdgeEnd::To && edge.name.from == node.key) return true;  // a loop, told already
            ++edges;
            if (console.json()) lines.push_back(edgeJson(edge, now));
            if (!console.json() && edges <= kShownEdges) lines.push_back(edgeLine(edge, now));
            return true;
        }));
    }
    const char* const state = node.collapsed ? "collapsed" : "superposition";
    if (console.json()) {
        console.printLine(JsonObject()
                              .add("key", node.key)
                              .addJson("value", node.data)
                              .add("weight", node.weight)
                              .add("state", state)
                              .add("version", node.version)
                              .add("updated_at", node.updatedAt)
                              .addJson("edges", jsonArray(lines))
                              .text());
        return {};
    }
    console.printLine(node.key + "  weight " + strengthText(node.weight) + ", " + state + ", version " +
                      std::to_string(node.version));
    console.printLine(prettyJson(node.data));
    for (const std::string& line : lines) console.printLine(line);
    if (edges > kShownEdges) console.printLine("and " + countOf(edges - kShownEdges, "more edge"));
    return {};
}

void printEdge(Console& console, const GraphEdge& edge) {
    const Timestamp now = systemClock().now();
    console.printLine(console.json() ? edgeJson(edge, now) : edgeLine(edge, now));
}

}  // namespace warp::cli
