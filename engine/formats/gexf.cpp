// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/gexf.h"

#include <optional>
#include <unordered_set>

#include "engine/formats/xml_reader.h"

namespace warp {

namespace {

constexpr std::size_t kFlushBytes = std::size_t{64} << 10;
constexpr std::string_view kJsonId = "warp-json-";

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

/// Lists and other types stay text.
ColumnType parseType(std::string_view name) {
    if (name == "boolean") return ColumnType::Boolean;
    if (name == "integer" || name == "long" || name == "short" || name == "byte" || name == "biginteger")
        return ColumnType::Long;
    if (name == "float" || name == "double" || name == "bigdecimal") return ColumnType::Double;
    return ColumnType::Text;
}

class GexfWriter {
  public:
    explicit GexfWriter(const ByteSink& sink) : m_sink(sink) {}

    Status run(const GraphDocument& document) {
        for (const DocumentNode& node : document.nodes)
            for (const GraphAttribute& attribute : node.attributes) m_nodeColumns.add(attribute);
        for (const DocumentEdge& edge : document.edges)
            for (const GraphAttribute& attribute : edge.attributes) m_edgeColumns.add(attribute);
        m_out =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            "<gexf xmlns=\"http://www.gexf.net/1.2draft\" version=\"1.2\">\n"
            "  <graph mode=\"static\" defaultedgetype=\"directed\">\n";
        WARP_TRY(writeColumns(m_nodeColumns, "node"));
        WARP_TRY(writeColumns(m_edgeColumns, "edge"));
        m_out += "    <nodes>\n";
        for (const DocumentNode& node : document.nodes) WARP_TRY(writeNode(node));
        m_out += "    </nodes>\n    <edges>\n";
        for (const DocumentEdge& edge : document.edges) WARP_TRY(writeEdge(edge));
        m_out += "    </edges>\n  </graph>\n</gexf>\n";
        return m_sink(m_out);
    }

  private:
    Status writeColumns(const AttributeColumns& columns, const char* domain) {
        if (columns.types().empty()) return {};
        m_out += std::string("    <attributes class=\"") + domain + "\">\n";
        std::size_t number = 0;
        for (const auto& [name, type] : columns.types()) {
            std::string id = type == ColumnType::Json ? std::string(kJsonId) : std::string();
            id += std::to_string(number++);
            m_ids[domain[0] + name] = id;
            m_out += "      <attribute id=\"" + id + "\"";
            WARP_TRY(writeText("title", name));
            m_out += std::string(" type=\"") + typeName(type) + "\"/>\n";
        }
        m_out += "    </attributes>\n";
        return {};
    }

    Status writeText(const char* name, const std::string& text) {
        if (!fitsIntoXml(text)) {
            return Error{.code = ErrorCode::InvalidFormat,
                         .message = "\"" + text + "\" has a character that XML cannot hold"};
        }
        m_out += std::string(" ") + name + "=\"";
        appendXmlText(m_out, text);
        m_out += '"';
        return {};
    }

    void writeValues(const std::vector<GraphAttribute>& attributes, const AttributeColumns& columns,
                     char domain, const char* element) {
        if (attributes.empty()) {
            m_out += "/>\n";
            return;
        }
        m_out += "><attvalues>";
        for (const GraphAttribute& attribute : attributes) {
            m_out += "<attvalue for=\"" + m_ids[domain + attribute.name] + "\" value=\"";
            appendXmlText(m_out, columnText(attribute.json, columns.typeOf(attribute.name)));
            m_out += "\"/>";
        }
        m_out += std::string("</attvalues></") + element + ">\n";
    }

    Status writeNode(const DocumentNode& node) {
        m_out += "      <node";
        WARP_TRY(writeText("id", node.id));
        WARP_TRY(writeText("label", node.label.empty() ? node.id : node.label));
        writeValues(node.attributes, m_nodeColumns, 'n', "node");
        return flush();
    }

    Status writeEdge(const DocumentEdge& edge) {
        m_out += "      <edge";
        WARP_TRY(writeText("id", std::to_string(m_edges++)));
        WARP_TRY(writeText("source", edge.from));
        WARP_TRY(writeText("target", edge.to));
        if (!edge.label.empty()) WARP_TRY(writeText("label", edge.label));
        if (!edge.weight.empty()) WARP_TRY(writeText("weight", edge.weight));
        writeValues(edge.attributes, m_edgeColumns, 'e', "edge");
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
    std::map<std::string, std::string> m_ids;  ///< "n" or "e" and an attribute's name
    std::uint64_t m_edges = 0;
};

class GexfReader final : public XmlHandler {
  public:
    Result<GraphDocument> run(const ByteSource& source) {
        WARP_TRY(readXml(source, *this));
        if (!m_sawGraph) return wrong("there is no <graph> in it", 1, 1);
        for (const DocumentEdge& edge : m_document.edges) {
            for (const std::string& end : {edge.from, edge.to}) {
                if (!m_nodeIds.contains(end))
                    return wrong("the edge ends at \"" + end + "\", which is no node", edge.line, 1);
            }
        }
        return std::move(m_document);
    }

    Status start(const XmlElement& element) override {
        const std::string inside = m_path.empty() ? std::string() : m_path.back();
        m_path.push_back(element.name);
        if (m_path.size() == 1 && element.name != "gexf")
            return wrong("this is no GEXF: it begins with <" + element.name + ">", element);
        if (element.name == "graph") return startGraph(element);
        if (element.name == "attributes") m_domain = element.attribute("class");
        if (element.name == "attribute" && inside == "attributes") return startColumn(element);
        if (element.name == "node") return startNode(element);
        if (element.name == "edge") return startEdge(element);
        if (element.name == "attvalue") return takeValue(element);
        return {};
    }

    Status end(std::string_view name, const std::string& text) override {
        m_path.pop_back();
        if (name == "default" && !m_path.empty() && m_path.back() == "attribute")
            m_columns[m_domain][m_columnId].fallback = text;
        if (name == "node" && !m_open.empty()) {
            addDefaults(m_document.nodes[m_open.back()].attributes, "node");
            m_open.pop_back();
        }
        if (name == "edge") {
            addDefaults(m_document.edges.back().attributes, "edge");
            m_inEdge = false;
        }
        return {};
    }

  private:
    struct Column {
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
        if (m_sawGraph) return wrong("further graphs are not read", element);
        m_sawGraph = true;
        m_directed = element.attribute("defaultedgetype") == "directed";
        return {};
    }

    Status startColumn(const XmlElement& element) {
        m_columnId = element.attribute("id");
        Column column{.name = std::string(element.attribute("title")),
                      .type = parseType(element.attribute("type"))};
        if (m_columnId.starts_with(kJsonId)) column.type = ColumnType::Json;
        if (column.name.empty()) column.name = m_columnId;
        m_columns[m_domain][m_columnId] = std::move(column);
        return {};
    }

    /// Nodes may stand inside nodes.
    Status startNode(const XmlElement& element) {
        DocumentNode node{.id = std::string(element.attribute("id")), .line = element.line};
        if (node.id.empty()) return wrong("a <node> has no id", element);
        if (!m_nodeIds.insert(node.id).second)
            return wrong("the node \"" + node.id + "\" stands here again", element);
        const std::string_view label = element.attribute("label");
        if (label != node.id) node.label = label;
        m_open.push_back(m_document.nodes.size());
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
        if (element.has("type")) edge.directed = element.attribute("type") == "directed";
        edge.label = element.attribute("label");
        if (element.has("weight")) {
            auto weight = columnValue(std::string(element.attribute("weight")), ColumnType::Double);
            if (!weight.ok()) return wrong("the weight: " + weight.error().message, element);
            if (!weight->starts_with('"')) edge.weight = *std::move(weight);  // no weight is infinite
        }
        m_document.edges.push_back(std::move(edge));
        m_inEdge = true;
        return {};
    }

    Status takeValue(const XmlElement& element) {
        const std::string id(element.has("for") ? element.attribute("for") : element.attribute("id"));
        const auto& columns = m_columns[m_inEdge ? "edge" : "node"];
        const auto column = columns.find(id);
        if (column == columns.end()) return wrong("there is no <attribute> \"" + id + "\"", element);
        if (!m_inEdge && m_open.empty()) return wrong("a value stands outside of nodes and edges", element);
        auto value = columnValue(std::string(element.attribute("value")), column->second.type);
        if (!value.ok()) return wrong(value.error().message, element);
        auto& attributes =
            m_inEdge ? m_document.edges.back().attributes : m_document.nodes[m_open.back()].attributes;
        if (findAttribute(attributes, column->second.name) != nullptr)
            return wrong("\"" + column->second.name + "\" stands here twice", element);
        attributes.push_back({column->second.name, *std::move(value)});
        return {};
    }

    void addDefaults(std::vector<GraphAttribute>& attributes, const std::string& domain) {
        for (const auto& [id, column] : m_columns[domain]) {
            if (!column.fallback || findAttribute(attributes, column.name) != nullptr) continue;
            auto value = columnValue(*column.fallback, column.type);
            if (value.ok()) attributes.push_back({column.name, *std::move(value)});
        }
    }

    GraphDocument m_document;
    std::unordered_set<std::string> m_nodeIds;
    std::map<std::string, std::map<std::string, Column>> m_columns;  ///< by class and id
    std::vector<std::string> m_path;
    std::vector<std::size_t> m_open;  ///< nodes that are open
    std::string m_domain;
    std::string m_columnId;
    bool m_inEdge = false;
    bool m_sawGraph = false;
    bool m_directed = false;
};

}  // namespace

Status writeGexf(const GraphDocument& document, const ByteSink& sink) {
    return GexfWriter(sink).run(document);
}

Result<GraphDocument> readGexf(const ByteSource& source) {
    return GexfReader().run(source);
}

}  // namespace warp
