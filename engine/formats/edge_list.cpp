// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/edge_list.h"

#include <algorithm>
#include <unordered_set>

#include "engine/formats/csv.h"
#include "engine/formats/json_text.h"
#include "engine/formats/utf8.h"

namespace warp {

namespace {

constexpr std::size_t kFlushBytes = std::size_t{64} << 10;

std::string cellOf(const std::string& json) {
    if (!json.starts_with('"')) return json;
    std::string text = decodedJsonString(ByteView(json).substr(1, json.size() - 2));
    return text.empty() || checkJson(text).ok() ? json : text;
}

std::string valueOf(const std::string& cell, bool textOnly) {
    if (textOnly) return jsonString(cell);
    auto compact = compactJson(cell);
    return compact.ok() ? *std::move(compact) : jsonString(cell);
}

class EdgeListReader {
  public:
    EdgeListReader(const ByteSource& source, bool textOnly) : m_rows(source), m_textOnly(textOnly) {}

    Result<GraphDocument> run() {
        WARP_ASSIGN(const auto header, m_rows.next());
        if (!header) return wrong("there is no header", 1);
        WARP_TRY(readHeader(*header));
        while (true) {
            WARP_ASSIGN(const auto row, m_rows.next());
            if (!row) return std::move(m_document);
            WARP_TRY(readRow(*row));
        }
    }

  private:
    static Error wrong(std::string message, std::uint64_t line) {
        return Error{.code = ErrorCode::InvalidFormat,
                     .message = std::move(message),
                     .line = static_cast<std::int64_t>(line),
                     .column = 1};
    }

    Status readHeader(const CsvRow& row) {
        const auto place = [&](std::string_view one, std::string_view other) {
            const auto found = std::ranges::find_if(row.fields, [&](const std::string& name) {
                std::string lower = name;
                std::ranges::transform(lower, lower.begin(), [](char c) {
                    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
                });
                return lower == one || lower == other;
            });
            return static_cast<std::size_t>(found - row.fields.begin());
        };
        m_names = row.fields;
        m_from = place("source", "from");
        m_to = place("target", "to");
        if (m_from == m_names.size() || m_to == m_names.size())
            return wrong(R"(the header has no columns "source" and "target")", row.line);
        std::unordered_set<std::string> seen;
        for (const std::string& name : m_names) {
            if (!isUtf8(name)) return wrong("the header is not UTF-8", row.line);
            if (!seen.insert(name).second) return wrong("the header repeats \"" + name + "\"", row.line);
        }
        return {};
    }

    Status readRow(const CsvRow& row) {
        if (row.ragged) {
            return wrong("has " + std::to_string(row.fields.size()) + " fields where the header has " +
                             std::to_string(m_names.size()),
                         row.line);
        }
        DocumentEdge edge{
            .from = row.fields[m_from], .to = row.fields[m_to], .line = static_cast<std::int64_t>(row.line)};
        if (edge.from.empty() || edge.to.empty()) return wrong("an end of the edge is empty", row.line);
        for (std::size_t column = 0; column < row.fields.size(); ++column) {
            const std::string& cell = row.fields[column];
            if (!isUtf8(cell)) return wrong("\"" + m_names[column] + "\" is not UTF-8", row.line);
            if (column == m_from || column == m_to || cell.empty()) continue;
            edge.attributes.push_back({m_names[column], valueOf(cell, m_textOnly)});
        }
        for (const std::string& end : {edge.from, edge.to}) {
            if (m_seen.insert(end).second) m_document.nodes.push_back({.id = end, .line = edge.line});
        }
        m_document.edges.push_back(std::move(edge));
        return {};
    }

    CsvReader m_rows;
    const bool m_textOnly;
    std::vector<std::string> m_names;
    std::size_t m_from = 0;
    std::size_t m_to = 0;
    std::unordered_set<std::string> m_seen;
    GraphDocument m_document;
};

}  // namespace

Status writeEdgeList(const GraphDocument& document, const ByteSink& sink) {
    AttributeColumns columns;
    for (const DocumentEdge& edge : document.edges)
        for (const GraphAttribute& attribute : edge.attributes) columns.add(attribute);
    std::vector<std::string> row = {"source", "target"};
    for (const auto& [name, type] : columns.types()) {
        // A member of the data may be called like one of these two.
        row.push_back(name == "source" || name == "target" ? name + "_" : name);
    }
    std::string out;
    appendCsvRow(out, row);
    for (const DocumentEdge& edge : document.edges) {
        row = {edge.from, edge.to};
        for (const auto& [name, type] : columns.types()) {
            const GraphAttribute* found = findAttribute(edge.attributes, name);
            row.push_back(found ? cellOf(found->json) : std::string());
        }
        appendCsvRow(out, row);
        if (out.size() < kFlushBytes) continue;
        WARP_TRY(sink(out));
        out.clear();
    }
    return sink(out);
}

Result<GraphDocument> readEdgeList(const ByteSource& source, bool textOnly) {
    return EdgeListReader(source, textOnly).run();
}

}  // namespace warp
