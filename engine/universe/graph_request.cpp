// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/graph_request.h"

#include <algorithm>
#include <array>

#include "engine/formats/json_value.h"

namespace warp {

namespace {

using Kind = GraphBatch::Entry::Kind;

constexpr auto kOperations = std::to_array<std::pair<std::string_view, Kind>>({
    {"put_node", Kind::PutNode},
    {"remove_node", Kind::RemoveNode},
    {"observe_node", Kind::ObserveNode},
    {"put_edge", Kind::PutEdge},
    {"remove_edge", Kind::RemoveEdge},
    {"traverse_edge", Kind::TraverseEdge},
});

constexpr std::array<std::string_view, 3> kDurabilities = {"weak", "eventual", "strong"};

Error wrong(std::string_view name, const char* expected) {
    return Error{.code = ErrorCode::InvalidArgument,
                 .message = "'" + std::string(name) + "' must be " + expected};
}

bool isOfNode(Kind kind) {
    return kind == Kind::PutNode || kind == Kind::RemoveNode || kind == Kind::ObserveNode;
}

std::string coordinatesText(const GraphCoordinates& coordinates) {
    JsonDocument list = JsonDocument::array();
    for (const float value : coordinates) list.push_back(static_cast<double>(value));
    return dumpJson(list);
}

void appendNodeOptions(std::string& out, const NodeOptions& options) {
    if (options.weight) out += ",\"weight\":" + doubleText(*options.weight);
    if (options.coordinates) out += ",\"coordinates\":" + coordinatesText(*options.coordinates);
    if (options.ifVersion) out += ",\"if_version\":" + std::to_string(*options.ifVersion);
}

void appendEdgeOptions(std::string& out, const EdgeOptions& options) {
    if (options.strength) out += ",\"strength\":" + doubleText(*options.strength);
    if (options.decayPerDay) out += ",\"decay\":" + doubleText(*options.decayPerDay);
    if (options.bidirectional)
        out += std::string(",\"bidirectional\":") + (*options.bidirectional ? "true" : "false");
    if (options.ifVersion) out += ",\"if_version\":" + std::to_string(*options.ifVersion);
    if (options.createNodes) out += ",\"create_nodes\":true";
}

void appendEntry(std::string& out, const GraphBatch::Entry& entry) {
    out += "{\"op\":\"";
    out += std::ranges::find(kOperations, entry.kind, &std::pair<std::string_view, Kind>::second)->first;
    if (isOfNode(entry.kind)) {
        out += "\",\"key\":" + jsonString(entry.node);
    } else {
        out += "\",\"from\":" + jsonString(entry.edge.from) +
               ",\"relation\":" + jsonString(entry.edge.relation) + ",\"to\":" + jsonString(entry.edge.to);
    }
    if (entry.kind == Kind::PutNode || entry.kind == Kind::PutEdge) out += ",\"value\":" + entry.json;
    if (entry.kind == Kind::PutNode) appendNodeOptions(out, entry.nodeOptions);
    if (entry.kind == Kind::PutEdge) appendEdgeOptions(out, entry.edgeOptions);
    out += '}';
}

/// A member's value; nothing when it is not given.
std::optional<JsonDocument> optionalValue(const RequestReader& entry, std::string_view name) {
    const auto raw = entry.raw(name);
    if (!raw.ok()) return std::nullopt;
    auto value = parseJsonDocument(*raw);
    return value.ok() ? std::optional(std::move(*value)) : std::nullopt;
}

Status readNumber(const RequestReader& entry, std::string_view name, std::optional<double>& into) {
    const auto value = optionalValue(entry, name);
    if (!value) return {};
    if (!value->is_number()) return wrong(name, "a number");
    into = value->get<double>();
    return {};
}

Status readCoordinates(const RequestReader& entry, std::optional<GraphCoordinates>& into) {
    const auto value = optionalValue(entry, "coordinates");
    if (!value) return {};
    if (!value->is_array() || value->size() != kDimensions) return wrong("coordinates", "eight numbers");
    GraphCoordinates coordinates = {};
    for (std::size_t i = 0; i < kDimensions; ++i) {
        if (!(*value)[i].is_number()) return wrong("coordinates", "eight numbers");
        coordinates[i] = (*value)[i].get<float>();
    }
    into = coordinates;
    return {};
}

Status readNodeOptions(const RequestReader& entry, NodeOptions& options) {
    WARP_TRY(readNumber(entry, "weight", options.weight));
    WARP_TRY(readCoordinates(entry, options.coordinates));
    WARP_ASSIGN(options.ifVersion, entry.optionalNumber("if_version"));
    return {};
}

Status readEdgeOptions(const RequestReader& entry, EdgeOptions& options) {
    WARP_TRY(readNumber(entry, "strength", options.strength));
    WARP_TRY(readNumber(entry, "decay", options.decayPerDay));
    if (optionalValue(entry, "bidirectional")) {
        WARP_ASSIGN(options.bidirectional, entry.flag("bidirectional"));
    }
    WARP_ASSIGN(options.ifVersion, entry.optionalNumber("if_version"));
    WARP_ASSIGN(options.createNodes, entry.flag("create_nodes"));
    return {};
}

Result<GraphBatch::Entry> parseEntry(const RequestReader& reader) {
    WARP_ASSIGN(const std::string operation, reader.text("op"));
    const auto found = std::ranges::find(kOperations, operation, &std::pair<std::string_view, Kind>::first);
    if (found == kOperations.end()) return wrong("op", "an operation on a node or an edge");
    GraphBatch::Entry entry{.kind = found->second};
    if (isOfNode(entry.kind)) {
        WARP_ASSIGN(entry.node, reader.text("key"));
    } else {
        WARP_ASSIGN(entry.edge.from, reader.text("from"));
        WARP_ASSIGN(entry.edge.relation, reader.text("relation"));
        WARP_ASSIGN(entry.edge.to, reader.text("to"));
    }
    if (entry.kind == Kind::PutNode || entry.kind == Kind::PutEdge) {
        WARP_ASSIGN(const ByteView value, reader.raw("value"));
        entry.json = value;
    }
    if (entry.kind == Kind::PutNode) WARP_TRY(readNodeOptions(reader, entry.nodeOptions));
    if (entry.kind == Kind::PutEdge) WARP_TRY(readEdgeOptions(reader, entry.edgeOptions));
    return entry;
}

}  // namespace

std::string graphBatchRequest(const GraphBatch& batch, Durability durability) {
    std::string members = "\"durability\":\"";
    members += kDurabilities[static_cast<std::size_t>(durability)];
    members += "\",\"entries\":[";
    bool first = true;
    for (const GraphBatch::Entry& entry : batch.entries()) {
        if (!first) members += ',';
        first = false;
        appendEntry(members, entry);
    }
    return commandRequest("graph_batch", members + "]");
}

Result<GraphBatch> parseGraphBatch(const RequestReader& request) {
    GraphBatch batch;
    WARP_ASSIGN(const auto entries, request.list("entries"));
    for (const ByteView text : entries) {
        WARP_ASSIGN(const auto reader, RequestReader::of(text));
        WARP_ASSIGN(GraphBatch::Entry entry, parseEntry(reader));
        batch.add(std::move(entry));
    }
    return batch;
}

std::string graphWrittenToJson(const GraphWritten& written) {
    return "{\"version\":" + std::to_string(written.version) +
           ",\"removed_edges\":" + std::to_string(written.removedEdges) + "}";
}

Result<GraphWritten> graphWrittenFromJson(ByteView json) {
    WARP_ASSIGN(const auto reader, RequestReader::of(json));
    GraphWritten written;
    WARP_ASSIGN(const auto version, reader.optionalNumber("version"));
    WARP_ASSIGN(const auto removed, reader.optionalNumber("removed_edges"));
    if (!version || !removed) return wrong("version", "given");
    written.version = *version;
    written.removedEdges = *removed;
    return written;
}

}  // namespace warp
