// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/compared_content.h"

#include "engine/formats/json_value.h"
#include "engine/quantum_graph/graph_text.h"
#include "engine/spacetime/record_text.h"

namespace warp {

namespace {

constexpr std::string_view kQuantumMember = ",\"quantum_properties\":";
constexpr std::string_view kMetadataMember = ",\"spacetime_metadata\":";

std::string member(std::string_view name, const std::string& json) {
    return "\"" + std::string(name) + "\":" + json;
}

std::string candidatesJson(const std::vector<Candidate>& candidates) {
    std::string json = "[";
    for (const Candidate& candidate : candidates) {
        if (json.size() > 1) json += ',';
        json += '{' + member("amplitude", doubleText(candidate.amplitude)) + ',' +
                member("value", candidate.json) + '}';
    }
    return json + ']';
}

template <typename Parsed, typename Compared>
Result<ComparedContent> comparedParsed(Result<Parsed> parsed, const Compared& compared,
                                       const std::string& path) {
    if (parsed.ok()) return compared(*parsed);
    Error error = std::move(parsed).error();
    error.code = ErrorCode::Corrupt;
    error.path = path;
    return error;
}

}  // namespace

ComparedContent comparedRecord(const Record& record) {
    std::string json = "{" + member("value", record.value);
    if (!record.candidates.empty()) {
        json += kQuantumMember;
        json += '{' + member("candidates", candidatesJson(record.candidates)) + '}';
    }
    json += kMetadataMember;
    json += '{' + member("shard_id", jsonString(shardId(record.shard)));
    if (record.priority != Priority::Normal)
        json += ',' + member("priority", jsonString(priorityName(record.priority)));
    return {.name = record.key,
            .group = std::string(splitKey(record.key).type),
            .version = record.version,
            .valueBytes = record.value.size(),
            .json = json + "}}"};
}

ComparedContent comparedNode(const GraphNode& node) {
    std::string json = "{" + member("value", node.data);
    json += kQuantumMember;
    json += '{' + member("weight", doubleText(node.weight)) + "}}";
    return {.name = node.key,
            .group = std::string(splitKey(node.key).type),
            .version = node.version,
            .valueBytes = node.data.size(),
            .json = std::move(json)};
}

ComparedContent comparedEdge(const GraphEdge& edge) {
    std::string json = "{" + member("value", edge.data);
    json += kQuantumMember;
    json += '{' + member("strength", doubleText(edge.strength)) + ',' +
            member("temporal_decay", doubleText(edge.decayPerDay)) + ',' +
            member("bidirectional", edge.bidirectional ? "true" : "false") + "}}";
    return {.name = edge.name.from + " -[" + edge.name.relation + "]-> " + edge.name.to,
            .group = edge.name.relation,
            .version = edge.version,
            .valueBytes = edge.data.size(),
            .json = std::move(json)};
}

Result<ComparedContent> comparedFile(DiffPart part, const std::string& path, ByteView text) {
    const auto fromFile = [](Record& record) {
        ComparedContent content = comparedRecord(record);
        content.record = std::move(record);
        return content;
    };
    switch (part) {
        case DiffPart::Record: return comparedParsed(parseRecord(text), fromFile, path);
        case DiffPart::Node: return comparedParsed(parseNodeFile(text), comparedNode, path);
        case DiffPart::Edge: break;
    }
    return comparedParsed(parseEdgeFile(text), comparedEdge, path);
}

}  // namespace warp
