// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "engine/formats/byte_stream.h"
#include "engine/io/file_system.h"
#include "engine/quantum_graph/graph.h"
#include "engine/universe/graph_document_map.h"
#include "engine/universe/import.h"

namespace warp {

enum class GraphFormat : std::uint8_t { Graphml, Gexf, Dot, Csv, Json };

/// "graphml", "gexf", "dot", "csv", "json".
std::optional<GraphFormat> parseGraphFormat(std::string_view name);
/// By the end of a file's name: ".graphml", ".gexf", ".dot" or ".gv", ".csv", ".json".
std::optional<GraphFormat> graphFormatOfPath(std::string_view path);
/// Whether files of this format hold graphs and nothing else.
bool isOnlyForGraphs(GraphFormat format);

struct GraphImportOptions {
    GraphFormat format = GraphFormat::Graphml;
    GraphDefaults defaults;
    bool replace = false;   ///< nodes and edges that exist are replaced; otherwise they are a conflict
    bool skipBad = false;   ///< take what is good and list the rest; otherwise all or nothing
    bool dryRun = false;    ///< check everything, change nothing
    bool textOnly = false;  ///< values in formats without types stay text
};

struct GraphImportReport {
    std::uint64_t nodes = 0;  ///< written, or that would be
    std::uint64_t edges = 0;
    std::uint64_t bad = 0;
    Lsn version = 0;
};

/// Writes a graph in one atomic batch. A node without attributes that exists stays as it is. Returns: what
/// happened; `bad > 0` without `skipBad` means that nothing was written. Errors: those of the source and of
/// the format (InvalidFormat with line and column: nothing was written), Cancelled, those of
/// QuantumGraph::apply.
Result<GraphImportReport> importGraph(QuantumGraph& graph, const ByteSource& source, const std::string& name,
                                      const GraphImportOptions& options, const ImportProblemSink& onProblem,
                                      const Job& job);

struct GraphExportReport {
    std::uint64_t nodes = 0;
    std::uint64_t edges = 0;
    Lsn version = 0;  ///< the moment that was exported
};

/// Writes the whole graph, as of one moment; strengths as they are at `now`. Errors: Cancelled, those of the
/// sink and of the view.
Result<GraphExportReport> exportGraph(QuantumGraph& graph, GraphFormat format, Timestamp now,
                                      const ByteSink& sink, const Job& job);

/// The same into a file, which appears when it is complete. Errors: as above; Conflict when the file exists
/// and `replace` is false.
Result<GraphExportReport> exportGraphToFile(QuantumGraph& graph, GraphFormat format, Timestamp now,
                                            FileSystem& fs, const std::string& path, bool replace,
                                            const Job& job);

}  // namespace warp
