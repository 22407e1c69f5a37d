// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/graph_json.h"

#include <algorithm>
#include <unordered_set>

#include "engine/formats/json_text.h"

namespace warp {

namespace {

constexpr std::size_t kFlushBytes = std::size_t{64} << 10;
constexpr std::size_t kMaxText = std::size_t{1} << 30;

void appendMembers(std::string& out, const std::vector<GraphAttribute>& attributes) {
    for (const GraphAttribute& attribute : attributes) {
        out += ',';
        appendJsonString(out, attribute.name);
        out += ':';
        out += attribute.json;
    }
    out += '}';
}

/// Strings as they are, numbers by their spelling.
std::string idText(ByteView json) {
    if (!json.starts_with('"')) return std::string(json);
    return decodedJsonString(json.substr(1, json.size() - 2));
}

class GraphJsonReader {
  public:
    explicit GraphJsonReader(ByteView text) : m_text(text) {}

    Result<GraphDocument> run() {
        WARP_TRY(checkJson(m_text, {.maxBytes = kMaxText}));
        const std::size_t first = m_text.find_first_not_of(" \t\r\n");
        if (m_text[first] != '{') return wrong("a graph must be an object", m_text.substr(first));
        WARP_ASSIGN(const auto members, jsonMembers(m_text));
        ByteView nodes;
        ByteView links;
        for (const JsonMember& member : members) {
            if (member.key == "directed") m_directed = member.value != "false";
            if (member.key == "nodes") nodes = member.value;
            if (member.key == "links" || member.key == "edges") links = member.value;
        }
        WARP_TRY(forEach(nodes, [this](ByteView one) { return readNode(one); }));
        WARP_TRY(forEach(links, [this](ByteView one) { return readLink(one); }));
        return std::move(m_document);
    }

  private:
    Error wrong(std::string message, ByteView at) const {
        Error error{.code = ErrorCode::InvalidFormat,
                    .message = std::move(message),
                    .offset = at.data() - m_text.data()};
        return withLineAndColumn(std::move(error), m_text);
    }
    std::int64_t lineOf(ByteView at) {
        // Elements come in order: count on from the last one.
        m_line += std::count(m_counted, at.data(), '\n');
        m_counted = at.data();
        return m_line;
    }

    template <typename Read>
    Status forEach(ByteView array, Read read) {
        if (array.empty()) return {};
        if (!array.starts_with('[')) return wrong("nodes and links are lists", array);
        WARP_ASSIGN(const auto elements, jsonElements(array));
        m_line = 1;
        m_counted = m_text.data();
        for (const ByteView element : elements) {
            if (!element.starts_with('{')) return wrong("a node or a link must be an object", element);
            WARP_TRY(read(element));
        }
        return {};
    }

    static bool isId(ByteView json) { return json.starts_with('"') || json.find_first_of("{[tfn") != 0; }

    static Result<GraphAttribute> attributeOf(const JsonMember& member) {
        WARP_ASSIGN(std::string json, compactJson(member.value));
        return GraphAttribute{member.key, std::move(json)};
    }

    Status readNode(ByteView object) {
        WARP_ASSIGN(const auto members, jsonMembers(object));
        DocumentNode node{.line = lineOf(object)};
        for (const JsonMember& member : members) {
            if (member.key == "id" && isId(member.value)) {
                node.id = idText(member.value);
                continue;
            }
            WARP_ASSIGN(node.attributes.emplace_back(), attributeOf(member));
        }
        if (node.id.empty()) return wrong("a node has no \"id\"", object);
        if (!m_seen.insert(node.id).second)
            return wrong("the node \"" + node.id + "\" stands here again", object);
        m_document.nodes.push_back(std::move(node));
        return {};
    }

    Status readLink(ByteView object) {
        WARP_ASSIGN(const auto members, jsonMembers(object));
        DocumentEdge edge{.directed = m_directed, .line = lineOf(object)};
        for (const JsonMember& member : members) {
            const bool end = member.key == "source" || member.key == "target";
            if (end && isId(member.value)) {
                (member.key == "source" ? edge.from : edge.to) = idText(member.value);
                continue;
            }
            WARP_ASSIGN(edge.attributes.emplace_back(), attributeOf(member));
        }
        if (edge.from.empty() || edge.to.empty())
            return wrong("a link has no \"source\" or no \"target\"", object);
        for (const std::string& one : {edge.from, edge.to}) {
            if (!m_seen.contains(one))
                return wrong("the link ends at \"" + one + "\", which is no node", object);
        }
        m_document.edges.push_back(std::move(edge));
        return {};
    }

    const ByteView m_text;
    bool m_directed = true;
    std::int64_t m_line = 1;
    const char* m_counted = nullptr;
    std::unordered_set<std::string> m_seen;
    GraphDocument m_document;
};

}  // namespace

Status writeGraphJson(const GraphDocument& document, const ByteSink& sink) {
    std::string out = "{\"directed\":true,\"multigraph\":false,\"graph\":{},\"nodes\":[";
    const auto flush = [&]() -> Status {
        if (out.size() < kFlushBytes) return {};
        WARP_TRY(sink(out));
        out.clear();
        return {};
    };
    std::string_view before = "\n";
    for (const DocumentNode& node : document.nodes) {
        out += before;
        before = ",\n";
        out += "{\"id\":" + jsonString(node.id);
        appendMembers(out, node.attributes);
        WARP_TRY(flush());
    }
    out += "\n],\"links\":[";
    before = "\n";
    for (const DocumentEdge& edge : document.edges) {
        out += before;
        before = ",\n";
        out += "{\"source\":" + jsonString(edge.from) + ",\"target\":" + jsonString(edge.to);
        appendMembers(out, edge.attributes);
        WARP_TRY(flush());
    }
    return sink(out + "\n]}\n");
}

Result<GraphDocument> readGraphJson(const ByteSource& source) {
    std::string text;
    std::vector<char> buffer(kFlushBytes);
    while (true) {
        WARP_ASSIGN(const std::size_t count, source(buffer.data(), buffer.size()));
        if (count == 0) break;
        if (text.size() + count > kMaxText)
            return Error{.code = ErrorCode::LimitExceeded, .message = "the text is over 1 GiB"};
        text.append(buffer.data(), count);
    }
    return GraphJsonReader(text).run();
}

}  // namespace warp
