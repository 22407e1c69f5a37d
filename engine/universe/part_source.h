// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <tuple>

#include "engine/universe/part_selection.h"
#include "engine/universe/universe.h"

namespace warp {

/// Records one after the other, in order of their keys. Threads: one owner.
class RecordRow {
  public:
    virtual ~RecordRow() = default;

    struct Head {
        std::string key;
        Lsn version = 0;
        std::optional<Timestamp> updatedAt;  ///< nothing where only the record itself tells

        /// Whether both are one record, unchanged. Takes: one of the same history.
        bool isSame(const Head& other) const {
            return version == other.version && updatedAt && updatedAt == other.updatedAt;
        }
    };
    /// Null at the end; valid until the next call of next().
    virtual const Head* head() const = 0;
    /// The head's record. Errors: as next().
    virtual Result<Record> record() = 0;
    /// Errors: Corrupt, InvalidFormat, Cancelled, Io.
    virtual Status next() = 0;
};

/// All of a graph.
struct PartGraph {
    using Name = std::tuple<std::string, std::string, std::string>;
    std::map<std::string, GraphNode> nodes;
    std::map<Name, GraphEdge> edges;

    void add(const GraphNode& node) { nodes.emplace(node.key, node); }
    void add(const GraphEdge& edge) {
        edges.emplace(Name{edge.name.from, edge.name.relation, edge.name.to}, edge);
    }
};

/// Where records and graph of one moment are read for a restore of parts. Threads: one owner.
class PartSource {
  public:
    virtual ~PartSource() = default;

    /// The records of a range. The row ends before the next call of records(). Errors: as of RecordRow.
    virtual Result<std::unique_ptr<RecordRow>> records(const PartSelection::Range& range) = 0;
    /// Errors: Corrupt, InvalidFormat, Cancelled, Io.
    virtual Result<PartGraph> graph() = 0;
};

/// Those of a view. Takes: what outlives the row.
Result<std::unique_ptr<RecordRow>> recordRow(RecordView& view, const PartSelection::Range& range);
/// Errors: Corrupt, Io.
Result<PartGraph> readPartGraph(QuantumGraph& graph);

/// The parts of an open universe, of the moment at which this was made. Takes: what outlives it.
class UniverseParts final : public PartSource {
  public:
    static Result<std::unique_ptr<UniverseParts>> begin(Spacetime& records, QuantumGraph& graph);

    Result<std::unique_ptr<RecordRow>> records(const PartSelection::Range& range) override {
        return recordRow(*m_view, range);
    }
    Result<PartGraph> graph() override { return readPartGraph(m_graph); }

  private:
    UniverseParts(std::unique_ptr<RecordView> view, QuantumGraph& graph)
        : m_view(std::move(view)), m_graph(graph) {}

    const std::unique_ptr<RecordView> m_view;
    QuantumGraph& m_graph;
};

}  // namespace warp
