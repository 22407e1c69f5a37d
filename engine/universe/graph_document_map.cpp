// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/graph_document_map.h"

#include <charconv>

#include "engine/formats/json_value.h"
#include "engine/formats/key.h"

namespace warp {

namespace {

constexpr std::string_view kOurs = "warp:";
constexpr std::string_view kValue = "warp:value";
constexpr std::string_view kData = "warp:data:";
constexpr std::string_view kWeight = "warp:weight";
constexpr std::string_view kCoordinates = "warp:coordinates";
constexpr std::string_view kRelation = "warp:relation";
constexpr std::string_view kStrength = "warp:strength";
constexpr std::string_view kDecay = "warp:decay";
constexpr std::string_view kBidirectional = "warp:bidirectional";

void addData(const std::string& data, std::vector<GraphAttribute>& attributes) {
    const auto members = jsonMembers(data);
    if (!members.ok()) {
        attributes.push_back({std::string(kValue), data});
        return;
    }
    for (const JsonMember& member : *members) {
        const bool taken = member.key.empty() || member.key == "id" || member.key == "source" ||
                           member.key == "target" || member.key.starts_with(kOurs);
        attributes.push_back(
            {(taken ? std::string(kData) : std::string()) + member.key, std::string(member.value)});
    }
}

std::string coordinatesText(const GraphCoordinates& coordinates) {
    std::string text = "[";
    for (const float value : coordinates) {
        char digits[32];
        const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
        if (text.size() > 1) text += ',';
        text.append(digits, end);
    }
    return text + "]";
}

Error wrong(std::string_view name, const char* expected) {
    return Error{.code = ErrorCode::InvalidFormat,
                 .message = "\"" + std::string(name) + "\" must be " + expected};
}

Result<double> numberOf(const GraphAttribute& attribute) {
    WARP_ASSIGN(const auto value, parseJsonDocument(attribute.json));
    if (!value.is_number()) return wrong(attribute.name, "a number");
    return value.get<double>();
}

/// Formats without types give strings for JSON.
Result<JsonDocument> valueOf(const GraphAttribute& attribute) {
    WARP_ASSIGN(auto value, parseJsonDocument(attribute.json));
    if (!value.is_string()) return value;
    return parseJsonDocument(value.get<std::string>());
}

Result<GraphCoordinates> coordinatesFrom(const GraphAttribute& attribute) {
    const auto value = valueOf(attribute);
    const bool list = value.ok() && value->is_array() && value->size() == kDimensions;
    GraphCoordinates coordinates = {};
    for (std::size_t i = 0; i < kDimensions; ++i) {
        if (!list || !(*value)[i].is_number()) return wrong(attribute.name, "eight numbers");
        coordinates[i] = (*value)[i].get<float>();
    }
    return coordinates;
}

std::string stringFrom(const GraphAttribute& attribute) {
    if (!attribute.json.starts_with('"')) return attribute.json;
    return decodedJsonString(ByteView(attribute.json).substr(1, attribute.json.size() - 2));
}

/// Gathers the members of data.
class DataText {
  public:
    void add(std::string_view name, std::string_view json) {
        m_text += m_text.empty() ? "{" : ",";
        appendJsonString(m_text, name);
        m_text += ':';
        m_text += json;
    }
    /// Returns: whether the attribute belongs to the data.
    bool take(const GraphAttribute& attribute) {
        if (attribute.name == kValue) {
            m_value = attribute.json;
        } else if (attribute.name.starts_with(kData)) {
            add(std::string_view(attribute.name).substr(kData.size()), attribute.json);
        } else if (!attribute.name.starts_with(kOurs)) {
            add(attribute.name, attribute.json);
        } else {
            return false;
        }
        return true;
    }
    std::string text() const {
        if (!m_value.empty()) return m_value;
        return m_text.empty() ? "{}" : m_text + "}";
    }

  private:
    std::string m_text;
    std::string m_value;
};

Error unknown(const GraphAttribute& attribute) {
    return Error{.code = ErrorCode::InvalidFormat,
                 .message = "there is no attribute \"" + attribute.name + "\" in a graph of this universe"};
}

Result<std::string> keyOf(const std::string& id, const GraphDefaults& defaults) {
    const bool typed = id.find(':') != std::string::npos || defaults.type.empty();
    return canonicalKey(typed ? id : joinKey(defaults.type, id));
}

}  // namespace

DocumentNode documentNodeOf(const GraphNode& node) {
    DocumentNode document{.id = node.key};
    addData(node.data, document.attributes);
    if (node.weight != 1) document.attributes.push_back({std::string(kWeight), doubleText(node.weight)});
    if (node.ownCoordinates)
        document.attributes.push_back({std::string(kCoordinates), coordinatesText(node.coordinates)});
    return document;
}

DocumentEdge documentEdgeOf(const GraphEdge& edge, Timestamp now) {
    const std::string strength = doubleText(edge.strengthAt(now));
    DocumentEdge document{
        .from = edge.name.from, .to = edge.name.to, .label = edge.name.relation, .weight = strength};
    document.attributes.push_back({std::string(kRelation), jsonString(edge.name.relation)});
    document.attributes.push_back({std::string(kStrength), strength});
    if (edge.decayPerDay != kDefaultDecayPerDay)
        document.attributes.push_back({std::string(kDecay), doubleText(edge.decayPerDay)});
    if (edge.bidirectional) document.attributes.push_back({std::string(kBidirectional), "true"});
    addData(edge.data, document.attributes);
    return document;
}

Result<GraphBatch::Entry> nodeEntryOf(const DocumentNode& node, const GraphDefaults& defaults) {
    GraphBatch::Entry entry{.kind = GraphBatch::Entry::Kind::PutNode};
    WARP_ASSIGN(entry.node, keyOf(node.id, defaults));
    DataText data;
    const bool labelled = findAttribute(node.attributes, "label") == nullptr && !node.label.empty();
    if (labelled) data.add("label", jsonString(node.label));
    for (const GraphAttribute& attribute : node.attributes) {
        if (data.take(attribute)) continue;
        if (attribute.name == kWeight) {
            WARP_ASSIGN(entry.nodeOptions.weight, numberOf(attribute));
        } else if (attribute.name == kCoordinates) {
            WARP_ASSIGN(entry.nodeOptions.coordinates, coordinatesFrom(attribute));
        } else {
            return unknown(attribute);
        }
    }
    entry.json = data.text();
    return entry;
}

Result<GraphBatch::Entry> edgeEntryOf(const DocumentEdge& edge, const GraphDefaults& defaults) {
    GraphBatch::Entry entry{.kind = GraphBatch::Entry::Kind::PutEdge};
    WARP_ASSIGN(entry.edge.from, keyOf(edge.from, defaults));
    WARP_ASSIGN(entry.edge.to, keyOf(edge.to, defaults));
    const bool foreign = findAttribute(edge.attributes, kRelation) == nullptr;
    entry.edge.relation = edge.label.empty() ? defaults.relation : edge.label;
    entry.edgeOptions.bidirectional = !edge.directed;
    DataText data;
    if (foreign && !edge.weight.empty() && findAttribute(edge.attributes, "weight") == nullptr)
        data.add("weight", edge.weight);
    for (const GraphAttribute& attribute : edge.attributes) {
        if (data.take(attribute)) continue;
        if (attribute.name == kRelation) {
            entry.edge.relation = stringFrom(attribute);
        } else if (attribute.name == kStrength) {
            WARP_ASSIGN(entry.edgeOptions.strength, numberOf(attribute));
        } else if (attribute.name == kDecay) {
            WARP_ASSIGN(entry.edgeOptions.decayPerDay, numberOf(attribute));
        } else if (attribute.name == kBidirectional) {
            entry.edgeOptions.bidirectional = attribute.json == "true";
        } else {
            return unknown(attribute);
        }
    }
    entry.json = data.text();
    return entry;
}

}  // namespace warp
