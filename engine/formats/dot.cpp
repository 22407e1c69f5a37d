// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/dot.h"

#include <optional>
#include <unordered_map>

#include "engine/formats/dot_lexer.h"
#include "engine/formats/json_text.h"
#include "engine/formats/utf8.h"

namespace warp {

namespace {

using Kind = DotLexer::Kind;
using Token = DotLexer::Token;

constexpr std::size_t kFlushBytes = std::size_t{64} << 10;
constexpr std::size_t kMaxText = std::size_t{256} << 20;
constexpr std::size_t kMaxDepth = 64;
constexpr std::string_view kLabel = "xlabel";

std::string quotedText(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    return out + '"';
}

/// Strings without JSON's quotes, unless they would be taken for something else.
std::string valueText(const std::string& json) {
    if (!json.starts_with('"')) return quotedText(json);
    const std::string text = decodedJsonString(ByteView(json).substr(1, json.size() - 2));
    return quotedText(checkJson(text).ok() ? json : text);
}

void appendAttributes(std::string& out, const std::vector<GraphAttribute>& attributes,
                      const std::string& label) {
    std::string list = label.empty() ? std::string() : std::string(kLabel) + "=" + quotedText(label);
    for (const GraphAttribute& attribute : attributes) {
        list += (list.empty() ? "" : ", ") + quotedText(attribute.name) + "=" + valueText(attribute.json);
    }
    if (!list.empty()) out += " [" + list + "]";
    out += ";\n";
}

std::string labelOf(const std::string& json) {
    if (!json.starts_with('"')) return json;
    return decodedJsonString(ByteView(json).substr(1, json.size() - 2));
}

using Attributes = std::vector<GraphAttribute>;

void put(Attributes& attributes, GraphAttribute one) {
    for (GraphAttribute& known : attributes) {
        if (known.name != one.name) continue;
        known.json = std::move(one.json);
        return;
    }
    attributes.push_back(std::move(one));
}

class DotParser {
  public:
    DotParser(ByteView text, bool textOnly) : m_lexer(text), m_textOnly(textOnly) {}

    Result<GraphDocument> run() {
        WARP_TRY(advance());
        if (m_token.isWord("strict")) WARP_TRY(advance());
        if (!m_token.isWord("graph") && !m_token.isWord("digraph"))
            return wrong("this is no DOT: it begins with neither graph nor digraph");
        m_directed = m_token.isWord("digraph");
        WARP_TRY(advance());
        if (m_token.isId()) WARP_TRY(advance());
        Scope scope;
        std::vector<std::size_t> nodes;
        WARP_TRY(block(scope, nodes, 0));
        if (m_token.kind != Kind::End) return wrong("something stands behind the graph");
        return std::move(m_document);
    }

  private:
    /// What "node [..]" and "edge [..]" have set.
    struct Scope {
        Attributes node;
        Attributes edge;
    };

    Status advance() {
        WARP_ASSIGN(m_token, m_lexer.next());
        if (m_token.isId() && !isUtf8(m_token.text)) return wrong("a name is not UTF-8");
        return {};
    }
    Error wrong(std::string message) const {
        return Error{.code = ErrorCode::InvalidFormat,
                     .message = std::move(message),
                     .line = m_token.line,
                     .column = m_token.column};
    }
    Status expect(char mark) {
        if (!m_token.is(mark)) return wrong(std::string("here should be a \"") + mark + "\"");
        return advance();
    }

    /// Takes: `nodes`, to which those that are named inside are added.
    Status block(Scope scope, std::vector<std::size_t>& nodes, std::size_t depth) {
        if (depth > kMaxDepth)
            return Error{.code = ErrorCode::LimitExceeded, .message = "too many braces inside each other"};
        WARP_TRY(expect('{'));
        while (!m_token.is('}')) {
            if (m_token.kind == Kind::End) return wrong("a \"{\" has no \"}\"");
            if (m_token.is(';') || m_token.is(',')) {
                WARP_TRY(advance());
                continue;
            }
            WARP_TRY(statement(scope, nodes, depth));
        }
        return advance();
    }

    Status statement(Scope& scope, std::vector<std::size_t>& nodes, std::size_t depth) {
        const bool forGraph = m_token.isWord("graph");
        if (forGraph || m_token.isWord("node") || m_token.isWord("edge")) {
            Attributes ignored;
            Attributes& target = forGraph ? ignored : m_token.isWord("node") ? scope.node : scope.edge;
            WARP_TRY(advance());
            return attributeList(target);
        }
        std::vector<std::size_t> ends;
        bool assignment = false;
        const Token first = m_token;
        WARP_TRY(operand(scope, ends, depth, assignment));
        if (assignment) return {};
        if (m_token.kind == Kind::DirectedEdge || m_token.kind == Kind::UndirectedEdge)
            return edges(scope, std::move(ends), nodes, depth);
        nodes.insert(nodes.end(), ends.begin(), ends.end());
        if (!m_token.is('[')) return {};
        if (first.is('{') || first.isWord("subgraph")) return wrong("a subgraph has no attributes here");
        return attributeList(m_document.nodes[ends.front()].attributes);
    }

    /// A node or a subgraph. Returns: the nodes in `ends`; `assignment` when it was "name = value".
    Status operand(Scope& scope, std::vector<std::size_t>& ends, std::size_t depth, bool& assignment) {
        if (m_token.isWord("subgraph")) {
            WARP_TRY(advance());
            if (m_token.isId()) WARP_TRY(advance());
            return block(scope, ends, depth + 1);
        }
        if (m_token.is('{')) return block(scope, ends, depth + 1);
        if (!m_token.isId()) return wrong("here should be a node");
        const Token name = m_token;
        WARP_TRY(wholeName());
        if (m_token.is('=')) {
            assignment = true;
            WARP_TRY(advance());
            if (!m_token.isId()) return wrong("here should be a value");
            return wholeName();
        }
        for (int part = 0; part < 2 && m_token.is(':'); ++part) {  // a port, which is passed over
            WARP_TRY(advance());
            if (!m_token.isId()) return wrong("here should be a port");
            WARP_TRY(advance());
        }
        ends.push_back(node(m_name, name.line, scope));
        return {};
    }

    /// Reads a name into m_name; quoted parts may be joined by "+".
    Status wholeName() {
        m_name = m_token.text;
        const bool quoted = m_token.kind == Kind::Quoted;
        WARP_TRY(advance());
        while (quoted && m_token.is('+')) {
            WARP_TRY(advance());
            if (m_token.kind != Kind::Quoted) return wrong("here should be a quoted string");
            m_name += m_token.text;
            WARP_TRY(advance());
        }
        return {};
    }

    std::size_t node(const std::string& id, std::int64_t line, const Scope& scope) {
        const auto [found, isNew] = m_places.try_emplace(id, m_document.nodes.size());
        if (isNew) m_document.nodes.push_back({.id = id, .attributes = scope.node, .line = line});
        return found->second;
    }

    Status edges(Scope& scope, std::vector<std::size_t> from, std::vector<std::size_t>& nodes,
                 std::size_t depth) {
        nodes.insert(nodes.end(), from.begin(), from.end());
        const std::size_t first = m_document.edges.size();
        while (m_token.kind == Kind::DirectedEdge || m_token.kind == Kind::UndirectedEdge) {
            if ((m_token.kind == Kind::DirectedEdge) != m_directed)
                return wrong(m_directed ? "edges of a digraph are \"->\"" : "edges of a graph are \"--\"");
            const std::int64_t line = m_token.line;
            WARP_TRY(advance());
            std::vector<std::size_t> to;
            bool assignment = false;
            WARP_TRY(operand(scope, to, depth, assignment));
            if (assignment) return wrong("here should be a node, not a setting");
            if (from.size() * to.size() > kMaxText / 64)
                return Error{.code = ErrorCode::LimitExceeded, .message = "too many edges in one statement"};
            for (const std::size_t a : from)
                for (const std::size_t b : to) addEdge(a, b, line, scope);
            nodes.insert(nodes.end(), to.begin(), to.end());
            from = std::move(to);
        }
        if (!m_token.is('[')) return {};
        Attributes list;
        WARP_TRY(attributeList(list));
        std::string label;
        std::erase_if(list, [&](const GraphAttribute& one) {
            if (one.name == kLabel) label = labelOf(one.json);
            return one.name == kLabel;
        });
        for (std::size_t i = first; i < m_document.edges.size(); ++i) {
            m_document.edges[i].label = label;
            for (const GraphAttribute& one : list) put(m_document.edges[i].attributes, one);
        }
        return {};
    }

    void addEdge(std::size_t from, std::size_t to, std::int64_t line, const Scope& scope) {
        m_document.edges.push_back({.from = m_document.nodes[from].id,
                                    .to = m_document.nodes[to].id,
                                    .attributes = scope.edge,
                                    .directed = m_directed,
                                    .line = line});
    }

    /// "[a=1, b="two"; c]", any number of them.
    Status attributeList(Attributes& attributes) {
        while (m_token.is('[')) {
            WARP_TRY(advance());
            while (!m_token.is(']')) {
                if (!m_token.isId()) return wrong("here should be an attribute");
                WARP_TRY(wholeName());
                std::string name = std::exchange(m_name, "true");
                if (m_token.is('=')) {
                    WARP_TRY(advance());
                    if (!m_token.isId()) return wrong("here should be a value");
                    WARP_TRY(wholeName());
                }
                put(attributes, {std::move(name), jsonOf(m_name)});
                if (m_token.is(',') || m_token.is(';')) WARP_TRY(advance());
            }
            WARP_TRY(advance());
        }
        return {};
    }

    std::string jsonOf(const std::string& text) const {
        auto compact = m_textOnly ? Result<std::string>(Error{}) : compactJson(text);
        return compact.ok() ? *std::move(compact) : jsonString(text);
    }

    DotLexer m_lexer;
    const bool m_textOnly;
    Token m_token;
    std::string m_name;
    bool m_directed = true;
    GraphDocument m_document;
    std::unordered_map<std::string, std::size_t> m_places;
};

}  // namespace

Status writeDot(const GraphDocument& document, const ByteSink& sink) {
    std::string out = "digraph {\n";
    const auto flush = [&]() -> Status {
        if (out.size() < kFlushBytes) return {};
        WARP_TRY(sink(out));
        out.clear();
        return {};
    };
    for (const DocumentNode& node : document.nodes) {
        out += "  " + quotedText(node.id);
        appendAttributes(out, node.attributes, {});
        WARP_TRY(flush());
    }
    for (const DocumentEdge& edge : document.edges) {
        out += "  " + quotedText(edge.from) + " -> " + quotedText(edge.to);
        appendAttributes(out, edge.attributes, edge.label);
        WARP_TRY(flush());
    }
    return sink(out + "}\n");
}

Result<GraphDocument> readDot(const ByteSource& source, bool textOnly) {
    std::string text;
    std::vector<char> buffer(kFlushBytes);
    while (true) {
        WARP_ASSIGN(const std::size_t count, source(buffer.data(), buffer.size()));
        if (count == 0) break;
        if (text.size() + count > kMaxText)
            return Error{.code = ErrorCode::LimitExceeded, .message = "the text is over 256 MiB"};
        text.append(buffer.data(), count);
    }
    return DotParser(text, textOnly).run();
}

}  // namespace warp
