// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantum_graph/graph_text.h"

#include <array>
#include <charconv>
#include <cmath>

#include "engine/base/hash.h"
#include "engine/formats/json_value.h"
#include "engine/formats/key.h"

namespace warp {

namespace {

constexpr double kThousandths = 1000;

std::string numberText(float value) {
    std::array<char, 32> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    return {digits.data(), end};
}

std::string coordinatesText(const GraphNode& node) {
    std::string text = "[";
    for (const float value : node.coordinates) {
        const double shown = node.ownCoordinates ? value : std::round(value * kThousandths) / kThousandths;
        if (text.size() > 1) text += ',';
        text += numberText(static_cast<float>(shown == 0 ? 0 : shown));
    }
    return text + ']';
}

std::string timeText(Timestamp time) {
    return '"' + formatTimestamp(time) + '"';
}

std::string checksumText(ByteView value) {
    std::array<char, 24> text;
    std::snprintf(text.data(), text.size(), "\"xxh3:%016llx\"",
                  static_cast<unsigned long long>(hash64(value)));
    return text.data();
}

template <typename Thing>
std::string timesAndChecksum(const Thing& thing) {
    return "\"version\":" + std::to_string(thing.version) + ",\"created_at\":" + timeText(thing.createdAt) +
           ",\"updated_at\":" + timeText(thing.updatedAt) + ",\"checksum\":" + checksumText(thing.data);
}

Error wrongFile(const std::string& what) {
    return Error{.code = ErrorCode::InvalidFormat, .message = what, .line = 1, .column = 1};
}

/// A whole number that is not negative.
bool isCount(const JsonDocument& json) {
    return json.is_number_unsigned() || (json.is_number_integer() && json.get<std::int64_t>() >= 0);
}

/// The members that files of nodes and of edges share, and access to the rest.
class FileReader {
  public:
    static Result<FileReader> read(ByteView text) {
        FileReader reader;
        WARP_ASSIGN(const std::string json, compactJson(text));
        WARP_ASSIGN(const auto members, jsonMembers(json));
        for (const JsonMember& member : members) {
            if (member.key == "value") {
                reader.m_value = member.value;
            } else {
                WARP_ASSIGN(reader.m_rest[member.key], parseJsonDocument(member.value));
            }
        }
        if (reader.m_value.empty()) return wrongFile("the file has no \"value\"");
        return reader;
    }

    /// Errors: InvalidFormat, unless `fallback` is given.
    template <typename Value>
    Result<Value> get(const char* group, const char* name, std::optional<Value> fallback = {}) const {
        const JsonDocument* found = find(group, name);
        if (found != nullptr && fits<Value>(*found)) return found->get<Value>();
        if (found == nullptr && fallback) return *fallback;
        return wrongFile("the file has no usable \"" + std::string(name) + '"');
    }
    Result<Timestamp> time(const char* group, const char* name) const {
        WARP_ASSIGN(const std::string text, get<std::string>(group, name));
        return parseTimestamp(text);
    }
    const JsonDocument* find(const char* group, const char* name) const {
        const JsonDocument* at = &m_rest;
        if (group != nullptr) {
            const auto inner = at->find(group);
            if (inner == at->end() || !inner->is_object()) return nullptr;
            at = &*inner;
        }
        const auto found = at->find(name);
        return found == at->end() ? nullptr : &*found;
    }
    const std::string& value() const { return m_value; }

  private:
    template <typename Value>
    static bool fits(const JsonDocument& json) {
        if constexpr (std::is_same_v<Value, std::string>) return json.is_string();
        if constexpr (std::is_same_v<Value, bool>) return json.is_boolean();
        if constexpr (std::is_same_v<Value, std::uint64_t>) return isCount(json);
        return json.is_number();
    }

    std::string m_value;
    JsonDocument m_rest = JsonDocument::object();
};

constexpr const char* kQuantum = "quantum_properties";
constexpr const char* kMetadata = "spacetime_metadata";

template <typename Thing>
Status readTimes(const FileReader& file, Thing& thing) {
    thing.data = file.value();
    WARP_ASSIGN(thing.version, file.get<std::uint64_t>(kMetadata, "version"));
    WARP_ASSIGN(thing.createdAt, file.time(kMetadata, "created_at"));
    WARP_ASSIGN(thing.updatedAt, file.time(kMetadata, "updated_at"));
    return {};
}

/// Ids help to find what the log changes; without them new ones are given.
EdgeIds readIds(const FileReader& file) {
    const JsonDocument* list = file.find(kMetadata, "edge_ids");
    if (list == nullptr || !list->is_array() || list->size() != 3) return {};
    for (const JsonDocument& id : *list)
        if (!isCount(id)) return {};
    return {(*list)[0].get<GraphId>(), (*list)[1].get<GraphId>(), (*list)[2].get<GraphId>()};
}

void readCoordinates(const FileReader& file, GraphNode& node) {
    const JsonDocument* list = file.find(kQuantum, "dimensional_coordinates");
    const auto given = file.get<bool>(kQuantum, "coordinates_given", false);
    bool usable = given.ok() && *given && list != nullptr && list->is_array() && list->size() == kDimensions;
    for (std::size_t i = 0; usable && i < kDimensions; ++i) {
        usable = (*list)[i].is_number();
        if (usable) node.coordinates[i] = (*list)[i].get<float>();
    }
    node.ownCoordinates = usable;
    if (!usable) node.coordinates = graphCoordinatesOf(node.data);
}

}  // namespace

std::string renderNodeLine(const GraphNode& node) {
    const KeyParts parts = splitKey(node.key);
    std::string text = "{\"key\":" + jsonString(nodeMirrorKey(node.key)) +
                       ",\"type\":" + jsonString(parts.type) + ",\"id\":" + jsonString(parts.id) +
                       ",\"value\":" + node.data;
    text += ",\"quantum_properties\":{\"quantum_state\":\"";
    text += node.collapsed ? "collapsed" : "superposition";
    text += "\",\"observation_count\":" + std::to_string(node.observations);
    text += ",\"observed_at\":" + (node.observedAt ? timeText(*node.observedAt) : "null");
    text += ",\"weight\":" + doubleText(node.weight);
    text += ",\"dimensional_coordinates\":" + coordinatesText(node);
    text += std::string(",\"coordinates_given\":") + (node.ownCoordinates ? "true" : "false");
    text += "},\"spacetime_metadata\":{\"node_id\":" + std::to_string(node.id) + ',';
    return text + timesAndChecksum(node) + "}}";
}

std::string renderEdgeLine(const GraphEdge& edge) {
    std::string text = "{\"key\":" + jsonString(edgeMirrorKey(edge.name)) +
                       ",\"from\":" + jsonString(edge.name.from) +
                       ",\"relation\":" + jsonString(edge.name.relation) +
                       ",\"to\":" + jsonString(edge.name.to) + ",\"value\":" + edge.data;
    text += ",\"quantum_properties\":{\"strength\":" + doubleText(edge.strength);
    text += ",\"temporal_decay\":" + doubleText(edge.decayPerDay);
    text += std::string(",\"bidirectional\":") + (edge.bidirectional ? "true" : "false");
    text += ",\"traversal_count\":" + std::to_string(edge.traversals);
    text += ",\"last_traversed\":" + timeText(edge.lastTraversed);
    text += "},\"spacetime_metadata\":{\"edge_ids\":[" + std::to_string(edge.ids.from) + ',' +
            std::to_string(edge.ids.relation) + ',' + std::to_string(edge.ids.to) + "],";
    return text + timesAndChecksum(edge) + "}}";
}

std::string renderNodeFile(const GraphNode& node) {
    return prettyJson(renderNodeLine(node)) + "\n";
}

std::string renderEdgeFile(const GraphEdge& edge) {
    return prettyJson(renderEdgeLine(edge)) + "\n";
}

Result<GraphNode> parseNodeFile(ByteView text) {
    WARP_ASSIGN(const FileReader file, FileReader::read(text));
    GraphNode node;
    WARP_ASSIGN(const std::string type, file.get<std::string>(nullptr, "type"));
    WARP_ASSIGN(const std::string id, file.get<std::string>(nullptr, "id"));
    WARP_ASSIGN(node.key, canonicalKey(joinKey(type, id)));
    WARP_TRY(readTimes(file, node));
    WARP_ASSIGN(node.id, file.get<std::uint64_t>(kMetadata, "node_id", 0));
    WARP_ASSIGN(node.weight, file.get<double>(kQuantum, "weight", 1));
    WARP_ASSIGN(node.observations, file.get<std::uint64_t>(kQuantum, "observation_count", 0));
    WARP_ASSIGN(const std::string state, file.get<std::string>(kQuantum, "quantum_state", ""));
    node.collapsed = state == "collapsed";
    if (node.observations > 0) {
        WARP_ASSIGN(node.observedAt, file.time(kQuantum, "observed_at"));
    }
    readCoordinates(file, node);
    return node;
}

Result<GraphEdge> parseEdgeFile(ByteView text) {
    WARP_ASSIGN(const FileReader file, FileReader::read(text));
    GraphEdge edge{.ids = readIds(file)};
    WARP_ASSIGN(edge.name.relation, file.get<std::string>(nullptr, "relation"));
    WARP_ASSIGN(const std::string from, file.get<std::string>(nullptr, "from"));
    WARP_ASSIGN(edge.name.from, canonicalKey(from));
    WARP_ASSIGN(const std::string to, file.get<std::string>(nullptr, "to"));
    WARP_ASSIGN(edge.name.to, canonicalKey(to));
    WARP_TRY(readTimes(file, edge));
    WARP_ASSIGN(edge.strength, file.get<double>(kQuantum, "strength"));
    WARP_ASSIGN(edge.decayPerDay, file.get<double>(kQuantum, "temporal_decay", kDefaultDecayPerDay));
    WARP_ASSIGN(edge.bidirectional, file.get<bool>(kQuantum, "bidirectional", false));
    WARP_ASSIGN(edge.traversals, file.get<std::uint64_t>(kQuantum, "traversal_count", 0));
    WARP_ASSIGN(edge.lastTraversed, file.time(kQuantum, "last_traversed"));
    const bool sound = edge.strength >= 0 && edge.strength <= 1 && edge.decayPerDay > 0 &&
                       edge.decayPerDay <= 1 && !edge.name.relation.empty();
    if (!sound) return wrongFile("the edge has a strength or a decay out of range");
    return edge;
}

}  // namespace warp
