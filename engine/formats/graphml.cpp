// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/graphml.h"

#include <array>
#include <optional>
#include <unordered_set>

#include "engine/formats/xml_reader.h"

namespace warp {

namespace {

constexpr std::size_t kFlushBytes = std::size_t{64} << 10;
constexpr std::string_view kJsonMark = "JSON";

const char* typeName(ColumnType type) {
    switch (type) {
        case ColumnType::Boolean: return "boolean";
        case ColumnType::Long: return "long";
        case ColumnType::Double: return "double";
        case ColumnType::Text:
        case ColumnType::Json: return "string";
    }
    return "string";
}

std::optional<ColumnType> parseType(std::string_view name) {
    if (name == "boolean") return ColumnType::Boolean;
    if (name == "int" || name == "long") return ColumnType::Long;
    if (name == "float" || name == "double") return ColumnType::Double;
    if (name == "string" || name.empty()) return ColumnType::Text;
    return std::nullopt;
}

class GraphmlWriter {
  public:
    explicit GraphmlWriter(const ByteSink& sink) : m_sink(sink) {}

    Status run(const GraphDocument& document) {
        for (const DocumentNode& node : document.nodes)
            for (const GraphAttribute& attribute : node.attributes) m_nodeColumns.add(attribute);
        for (const DocumentEdge& edge : document.edges)
            for (const GraphAttribute& attribute : edge.attributes) m_edgeColumns.add(attribute);
        m_out =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n";
        WARP_TRY(writeKeys(m_nodeColumns, "node"));
        WARP_TRY(writeKeys(m_edgeColumns, "edge"));
        m_out += "  <graph edgedefault=\"directed\">\n";
        for (const DocumentNode& node : document.nodes) WARP_TRY(writeNode(node));
        for (const DocumentEdge& edge : document.edges) WARP_TRY(writeEdge(edge));
        m_out += "  </graph>\n</graphml>\n";
        return m_sink(m_out);
    }

  private:
    Status writeKeys(const AttributeColumns& columns, const char* domain) {
        std::size_t number = 0;
        for (const auto& [name, type] : columns.types()) {
            m_out += "  <key id=\"" + keyId(domain, number++) + "\" for=\"" + domain + "\" attr.name=\"";
            WARP_TRY(writeName(name));
            m_out += std::string("\" attr.type=\"") + typeName(type) + "\"";
            m_out +=
                type == ColumnType::Json ? "><desc>" + std::string(kJsonMark) + "</desc></key>\n" : "/>\n";
            m_keyIds[domain[0] + name] = keyId(domain, number - 1);
        }
        return {};
    }

    static std::string keyId(const char* domain, std::size_t number) {
        return std::string(1, domain[0]) + std::to_string(number);
    }

    Status writeName(const std::string& id) {
        if (!fitsIntoXml(id)) {
            return Error{.code = ErrorCode::InvalidFormat,
                         .message = "\"" + id + "\" has a character that XML cannot hold"};
        }
        appendXmlText(m_out, id);
        return {};
    }

    void writeData(const std::vector<GraphAttribute>& attributes, const AttributeColumns& columns,
                   char domain) {
        for (const GraphAttribute& attribute : attributes) {
            m_out += "<data key=\"" + m_keyIds[domain + attribute.name] + "\">";
            appendXmlText(m_out, columnText(attribute.json, columns.typeOf(attribute.name)));
            m_out += "</data>";
        }
    }

    Status writeNode(const DocumentNode& node) {
        m_out += "    <node id=\"";
        WARP_TRY(writeName(node.id));
        m_out += node.attributes.empty() ? "\"/>\n" : "\">";
        writeData(node.attributes, m_nodeColumns, 'n');
        if (!node.attributes.empty()) m_out += "</node>\n";
        return flush();
    }

    Status writeEdge(const DocumentEdge& edge) {
        m_out += "    <edge source=\"";
        WARP_TRY(writeName(edge.from));
        m_out += "\" target=\"";
        WARP_TRY(writeName(edge.to));
        m_out += edge.attributes.empty() ? "\"/>\n" : "\">";
        writeData(edge.attributes, m_edgeColumns, 'e');
        if (!edge.attributes.empty()) m_out += "</edge>\n";
        return flush();
    }

    Status flush() {
        if (m_out.size() < kFlushBytes) return {};
        WARP_TRY(m_sink(m_out));
        m_out.clear();
        return {};
    }

    const ByteSink& m_sink;
    std::string m_out;
    AttributeColumns m_nodeColumns;
    AttributeColumns m_edgeColumns;
    std::map<std::string, std::string> m_keyIds;  ///< "n" or "e" and an attribute's name
};

class GraphmlReader final : public XmlHandler {
  public:
    Result<GraphDocument> run(const ByteSource& source) {
        WARP_TRY(readXml(source, *this));
        if (!m_sawGraph) return wrong("there is no <graph> in it", 1, 1);
        for (const DocumentEdge& edge : m_document.edges) {
            for (const std::string& end : {edge.from, edge.to}) {
                if (!m_ids.contains(end))
                    return wrong("the edge ends at \"" + end + "\", which is no node", edge.line, 1);
            }
        }
        return std::move(m_document);
    }

    Status start(const XmlElement& element) override {
        m_path.push_back(element.name);
        if (m_path.size() == 1 && element.name != "graphml")
            return wrong("this is no GraphML: it begins with <" + element.name + ">", element);
        if (element.name == "graph") return startGraph(element);
        if (element.name == "hyperedge") return wrong("hyperedges are not read", element);
        if (element.name == "key") return startKey(element);
        if (element.name == "node") return startNode(element);
        if (element.name == "edge") return startEdge(element);
        if (element.name == "data") {
            m_dataKey = element.attribute("key");
            m_dataLine = element.line;
            m_dataColumn = element.column;
        }
        return {};
    }

    Status end(std::string_view name, const std::string& text) override {
        m_path.pop_back();
        const std::string inside = m_path.empty() ? std::string() : m_path.back();
        if (name == "desc" && inside == "key" && text == kJsonMark) m_key.type = ColumnType::Json;
        if (name == "default" && inside == "key") m_key.fallback = text;
        if (name == "key") m_keys[m_keyId] = m_key;
        if (name == "data" && (inside == "node" || inside == "edge")) return takeData(text, inside == "node");
        if (name == "node") addDefaults(m_document.nodes.back().attributes, "node");
        if (name == "edge") addDefaults(m_document.edges.back().attributes, "edge");
        return {};
    }

  private:
    struct Key {
        std::string domain;
        std::string name;
        ColumnType type = ColumnType::Text;
        std::optional<std::string> fallback;
    };

    static Error wrong(std::string message, std::int64_t line, std::int64_t column) {
        return Error{
            .code = ErrorCode::InvalidFormat, .message = std::move(message), .line = line, .column = column};
    }
    static Error wrong(std::string message, const XmlElement& at) {
        return wrong(std::move(message), at.line, at.column);
    }

    Status startGraph(const XmlElement& element) {
        if (m_sawGraph) return wrong("nested and further graphs are not read", element);
        m_sawGraph = true;
        m_directed = element.attribute("edgedefault") != "undirected";
        return {};
    }

    Status startKey(const XmlElement& element) {
        const auto type = parseType(element.attribute("attr.type"));
        if (!type)
            return wrong("an attribute has the type \"" + std::string(element.attribute("attr.type")) + "\"",
                         element);
        m_keyId = element.attribute("id");
        m_key = {.domain = std::string(element.attribute("for")),
                 .name = std::string(element.attribute("attr.name")),
                 .type = *type};
        if (m_keyId.empty()) return wrong("a <key> has no id", element);
        if (m_key.name.empty()) m_key.name = m_keyId;
        return {};
    }

    Status startNode(const XmlElement& element) {
        DocumentNode node{.id = std::string(element.attribute("id")), .line = element.line};
        if (node.id.empty()) return wrong("a <node> has no id", element);
        if (!m_ids.insert(node.id).second)
            return wrong("the node \"" + node.id + "\" stands here again", element);
        m_document.nodes.push_back(std::move(node));
        return {};
    }

    Status startEdge(const XmlElement& element) {
        DocumentEdge edge{.from = std::string(element.attribute("source")),
                          .to = std::string(element.attribute("target")),
                          .directed = m_directed,
                          .line = element.line};
        if (edge.from.empty() || edge.to.empty())
            return wrong("an <edge> has no source or no target", element);
        if (element.has("directed")) edge.directed = element.attribute("directed") != "false";
        m_document.edges.push_back(std::move(edge));
        return {};
    }

    Status takeData(const std::string& text, bool ofNode) {
        const auto key = m_keys.find(m_dataKey);
        if (key == m_keys.end())
            return wrong("there is no <key> \"" + m_dataKey + "\"", m_dataLine, m_dataColumn);
        auto value = columnValue(text, key->second.type);
        if (!value.ok()) return wrong(value.error().message, m_dataLine, m_dataColumn);
        auto& attributes = ofNode ? m_document.nodes.back().attributes : m_document.edges.back().attributes;
        if (findAttribute(attributes, key->second.name) != nullptr)
            return wrong("\"" + key->second.name + "\" stands here twice", m_dataLine, m_dataColumn);
        attributes.push_back({key->second.name, *std::move(value)});
        return {};
    }

    void addDefaults(std::vector<GraphAttribute>& attributes, std::string_view domain) {
        for (const auto& [id, key] : m_keys) {
            if (!key.fallback || (key.domain != domain && key.domain != "all")) continue;
            if (findAttribute(attributes, key.name) != nullptr) continue;
            auto value = columnValue(*key.fallback, key.type);
            if (value.ok()) attributes.push_back({key.name, *std::move(value)});
        }
    }

    GraphDocument m_document;
    std::unordered_set<std::string> m_ids;
    std::map<std::string, Key> m_keys;
    std::vector<std::string> m_path;  ///< names of the open elements
    std::string m_keyId;
    Key m_key;
    std::string m_dataKey;
    std::int64_t m_dataLine = 0;
    std::int64_t m_dataColumn = 0;
    bool m_sawGraph = false;
    bool m_directed = true;
};

}  // namespace

Status writeGraphml(const GraphDocument& document, const ByteSink& sink) {
    return GraphmlWriter(sink).run(document);
}

Result<GraphDocument> readGraphml(const ByteSource& source) {
    return GraphmlReader().run(source);
}

}  // namespace warp
