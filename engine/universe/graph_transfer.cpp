// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/graph_transfer.h"

#include <algorithm>
#include <array>
#include <set>

#include "engine/formats/dot.h"
#include "engine/formats/edge_list.h"
#include "engine/formats/gexf.h"
#include "engine/formats/graph_json.h"
#include "engine/formats/graphml.h"

namespace warp {

namespace {

constexpr std::array<std::string_view, 5> kNames = {"graphml", "gexf", "dot", "csv", "json"};

Result<GraphDocument> readDocument(const ByteSource& source, const GraphImportOptions& options) {
    switch (options.format) {
        case GraphFormat::Graphml: return readGraphml(source);
        case GraphFormat::Gexf: return readGexf(source);
        case GraphFormat::Dot: return readDot(source, options.textOnly);
        case GraphFormat::Csv: return readEdgeList(source, options.textOnly);
        case GraphFormat::Json: return readGraphJson(source);
    }
    return GraphDocument();
}

Status writeDocument(const GraphDocument& document, GraphFormat format, const ByteSink& sink) {
    switch (format) {
        case GraphFormat::Graphml: return writeGraphml(document, sink);
        case GraphFormat::Gexf: return writeGexf(document, sink);
        case GraphFormat::Dot: return writeDot(document, sink);
        case GraphFormat::Csv: return writeEdgeList(document, sink);
        case GraphFormat::Json: return writeGraphJson(document, sink);
    }
    return {};
}

class GraphImporter {
  public:
    GraphImporter(QuantumGraph& graph, const std::string& name, const GraphImportOptions& options,
                  const ImportProblemSink& onProblem, const Job& job)
        : m_graph(graph), m_name(name), m_options(options), m_onProblem(onProblem), m_job(job) {}

    Result<GraphImportReport> run(const ByteSource& source) {
        auto document = readDocument(stoppable(source), m_options);
        if (!document.ok()) return named(std::move(document).error());
        {
            WARP_ASSIGN(const auto view, m_graph.view());
            m_view = view.get();
            for (const DocumentNode& node : document->nodes) WARP_TRY(takeNode(node));
            for (const DocumentEdge& edge : document->edges) WARP_TRY(takeEdge(edge));
        }
        if (m_job.stopRequested()) return cancelledError();
        const bool refused = m_report.bad > 0 && !m_options.skipBad;
        if (refused) m_report.nodes = m_report.edges = 0;
        if (refused || m_options.dryRun || m_batch.empty()) return m_report;
        WARP_ASSIGN(const GraphWritten written, m_graph.apply(m_batch));
        m_report.version = written.version;
        return m_report;
    }

  private:
    ByteSource stoppable(const ByteSource& source) const {
        return [this, &source](char* buffer, std::size_t size) -> Result<std::size_t> {
            if (m_job.stopRequested()) return cancelledError();
            return source(buffer, size);
        };
    }
    Error named(Error error) const {
        if (error.path.empty()) error.path = m_name;
        return error;
    }

    Status takeNode(const DocumentNode& node) {
        if (m_job.stopRequested()) return cancelledError();
        auto entry = nodeEntryOf(node, m_options.defaults);
        if (!entry.ok()) return addProblem(node.id, entry.error(), node.line);
        if (!m_nodes.insert(entry->node).second)
            return addProblem(node.id, conflict("another node has the same key"), node.line);
        WARP_ASSIGN(const auto existing, m_view->node(entry->node));
        if (existing && node.attributes.empty() && node.label.empty()) return {};
        if (existing && !m_options.replace)
            return addProblem(node.id, conflict("the node exists; --replace would replace it"), node.line);
        if (!m_options.replace) entry->nodeOptions.ifVersion = 0;
        m_batch.add(*std::move(entry));
        ++m_report.nodes;
        return {};
    }

    Status takeEdge(const DocumentEdge& edge) {
        if (m_job.stopRequested()) return cancelledError();
        const std::string text = edge.from + " - " + edge.to;
        auto entry = edgeEntryOf(edge, m_options.defaults);
        if (!entry.ok()) return addProblem(text, entry.error(), edge.line);
        if (!m_edges.insert(entry->edge).second) {
            return addProblem(text,
                              conflict("there is one edge of a relation between two nodes: this one "
                                       "stands in the file already"),
                              edge.line);
        }
        WARP_ASSIGN(const auto existing, m_view->edge(entry->edge));
        if (existing && !m_options.replace)
            return addProblem(text, conflict("the edge exists; --replace would replace it"), edge.line);
        if (!m_options.replace) entry->edgeOptions.ifVersion = 0;
        for (const std::string& end : {entry->edge.from, entry->edge.to}) {
            WARP_ASSIGN(const auto node, m_view->node(end));
            if (!node && !m_nodes.contains(end)) return addProblem(text, noNode(end), edge.line);
        }
        m_batch.add(*std::move(entry));
        ++m_report.edges;
        return {};
    }

    static Error conflict(const char* what) { return Error{.code = ErrorCode::Conflict, .message = what}; }
    static Error noNode(const std::string& key) {
        return Error{.code = ErrorCode::NotFound, .message = "there is no node \"" + key + "\""};
    }

    Status addProblem(const std::string& key, Error error, std::int64_t line) {
        ++m_report.bad;
        error.path = m_name;
        error.line = line;
        error.column = 0;
        error.offset = Error::kNoOffset;
        if (m_onProblem) m_onProblem({.input = m_name, .key = key, .error = std::move(error)});
        return {};
    }

    QuantumGraph& m_graph;
    const std::string& m_name;
    const GraphImportOptions& m_options;
    const ImportProblemSink& m_onProblem;
    const Job& m_job;
    GraphView* m_view = nullptr;
    std::set<std::string> m_nodes;
    std::set<EdgeName> m_edges;
    GraphBatch m_batch;
    GraphImportReport m_report;
};

}  // namespace

std::optional<GraphFormat> parseGraphFormat(std::string_view name) {
    const auto found = std::ranges::find(kNames, name);
    if (found == kNames.end()) return std::nullopt;
    return static_cast<GraphFormat>(found - kNames.begin());
}

std::optional<GraphFormat> graphFormatOfPath(std::string_view path) {
    const std::size_t dot = path.rfind('.');
    if (dot == std::string_view::npos) return std::nullopt;
    const std::string_view ending = path.substr(dot + 1);
    return parseGraphFormat(ending == "gv" ? "dot" : ending);
}

bool isOnlyForGraphs(GraphFormat format) {
    return format != GraphFormat::Csv && format != GraphFormat::Json;
}

Result<GraphImportReport> importGraph(QuantumGraph& graph, const ByteSource& source, const std::string& name,
                                      const GraphImportOptions& options, const ImportProblemSink& onProblem,
                                      const Job& job) {
    return GraphImporter(graph, name, options, onProblem, job).run(source);
}

Result<GraphExportReport> exportGraph(QuantumGraph& graph, GraphFormat format, Timestamp now,
                                      const ByteSink& sink, const Job& job) {
    GraphDocument document;
    GraphExportReport report;
    {
        WARP_ASSIGN(const auto view, graph.view());
        report.version = view->lsn();
        WARP_TRY(view->scanNodes({}, {}, [&](const GraphNode& node) {
            document.nodes.push_back(documentNodeOf(node));
            return !job.stopRequested();
        }));
        WARP_TRY(view->scanEdges([&](const GraphEdge& edge) {
            document.edges.push_back(documentEdgeOf(edge, now));
            return !job.stopRequested();
        }));
    }
    if (job.stopRequested()) return cancelledError();
    report.nodes = document.nodes.size();
    report.edges = document.edges.size();
    WARP_TRY(writeDocument(document, format, [&](ByteView bytes) -> Status {
        if (job.stopRequested()) return cancelledError();
        return sink(bytes);
    }));
    return report;
}

Result<GraphExportReport> exportGraphToFile(QuantumGraph& graph, GraphFormat format, Timestamp now,
                                            FileSystem& fs, const std::string& path, bool replace,
                                            const Job& job) {
    WARP_ASSIGN(const auto existing, fs.stat(path));
    if (existing && (!replace || existing->kind == FileKind::Directory)) {
        return Error{.code = ErrorCode::Conflict,
                     .message = replace ? "is a directory" : "exists already; --replace would replace it",
                     .path = path};
    }
    const std::string temporary = path + ".tmp~";
    const auto write = [&]() -> Result<GraphExportReport> {
        WARP_ASSIGN(const auto file, fs.open(temporary, OpenMode::Create));
        WARP_TRY(file->truncate(0));
        WARP_ASSIGN(const auto report,
                    exportGraph(
                        graph, format, now, [&](ByteView bytes) { return file->append(bytes); }, job));
        WARP_TRY(file->sync());
        return report;
    };
    auto report = write();
    const Status renamed = report.ok() ? fs.rename(temporary, path) : Status();
    if (report.ok() && renamed.ok()) return report;
    [[maybe_unused]] const Status removed = fs.removeFile(temporary);
    if (!renamed.ok()) return renamed.error();
    return report;
}

}  // namespace warp
