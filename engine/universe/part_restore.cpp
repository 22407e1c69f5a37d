// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/part_restore.h"

#include <deque>
#include <map>
#include <optional>
#include <utility>

#include "engine/universe/event_parts.h"
#include "engine/universe/link_parts.h"

namespace warp {

namespace {

constexpr std::size_t kPage = 256;
constexpr std::size_t kMostChanges = 10'000;
constexpr std::size_t kMostBytes = std::size_t{8} << 20;

/// The records of a range, one after the other.
class RecordRow {
  public:
    static Result<RecordRow> begin(RecordView& view, const PartSelection::Range& range) {
        RecordRow row(view, range);
        WARP_TRY(row.fill());
        return row;
    }
    const Record* head() const { return m_page.empty() ? nullptr : &m_page.front(); }
    Status next() {
        m_page.pop_front();
        return m_page.empty() ? fill() : Status();
    }

  private:
    RecordRow(RecordView& view, const PartSelection::Range& range)
        : m_view(&view), m_next(range.from), m_end(range.to) {}

    Status fill() {
        if (m_done) return {};
        WARP_TRY(m_view->scan(m_next, m_end, false, [this](const Record& record) {
            m_page.push_back(record);
            return m_page.size() < kPage;
        }));
        m_done = m_page.size() < kPage;
        if (!m_done) m_next = m_page.back().key + '\0';
        return {};
    }

    RecordView* m_view;
    std::string m_next;
    std::string m_end;
    bool m_done = false;
    std::deque<Record> m_page;
};

bool same(const Record& a, const Record& b) {
    return a.value == b.value && a.candidates == b.candidates;
}

/// Puts records back.
class RecordParts {
  public:
    /// Takes: where it counts.
    RecordParts(const PartTarget& target, bool dryRun, RestoreReport& report, PartCounts& counts,
                const Job& job)
        : m_target(target), m_dryRun(dryRun), m_report(report), m_counts(counts), m_job(job) {}

    /// Every record of a range.
    Status run(RecordView& then, RecordView& now, const PartSelection::Range& range) {
        return walk(then, now, range, [this](const Record* was, const Record* is) { return take(was, is); });
    }

    /// Those of all that have or had several possible values, but for the ones of a selection.
    Status runSuperposed(RecordView& then, RecordView& now, const PartSelection& others) {
        return walk(then, now, {}, [&](const Record* was, const Record* is) -> Status {
            const bool any = (was && !was->candidates.empty()) || (was && is && !is->candidates.empty());
            if (!any || others.hasRecord(was->key)) return {};
            if (is) return take(was, is);
            ++m_counts.leftOut;
            return {};
        });
    }

    Status finish() {
        WARP_TRY(write());
        for (auto& [record, version] : m_superposed) {
            if (m_job.stopRequested()) return cancelledError();
            ++m_report.batches;
            WARP_TRY(m_target.entanglement->superpose(
                record.key, record.candidates,
                {.shard = record.shard, .priority = record.priority, .ifVersion = version}));
        }
        return {};
    }

  private:
    template <typename Visit>
    Status walk(RecordView& then, RecordView& now, const PartSelection::Range& range, const Visit& visit) {
        WARP_ASSIGN(RecordRow was, RecordRow::begin(then, range));
        WARP_ASSIGN(RecordRow is, RecordRow::begin(now, range));
        while (was.head() || is.head()) {
            if (m_job.stopRequested()) return cancelledError();
            const bool onlyIs = !was.head() || (is.head() && is.head()->key < was.head()->key);
            const bool onlyWas = !is.head() || (was.head() && was.head()->key < is.head()->key);
            WARP_TRY(visit(onlyIs ? nullptr : was.head(), onlyWas ? nullptr : is.head()));
            if (!onlyIs) WARP_TRY(was.next());
            if (!onlyWas) WARP_TRY(is.next());
        }
        return {};
    }

    Status take(const Record* was, const Record* is) {
        if (was && is && same(*was, *is)) {
            ++m_counts.unchanged;
            return {};
        }
        ++(!was ? m_counts.deleted : is ? m_counts.changed : m_counts.added);
        if (m_dryRun) return {};
        const Lsn version = is ? is->version : 0;
        if (was && !was->candidates.empty()) {
            m_superposed.emplace_back(*was, version);
            return {};
        }
        if (was) {
            m_bytes += was->value.size();
            m_batch.put(was->key, was->value,
                        {.shard = was->shard, .priority = was->priority, .ifVersion = version});
        } else {
            m_batch.remove(is->key, version);
        }
        m_bytes += was ? was->key.size() : is->key.size();
        return m_batch.entries().size() < kMostChanges && m_bytes < kMostBytes ? Status() : write();
    }

    Status write() {
        if (m_batch.empty()) return {};
        WARP_TRY(m_target.records->apply(std::exchange(m_batch, {}), Durability::Strong));
        m_bytes = 0;
        ++m_report.batches;
        return {};
    }

    const PartTarget& m_target;
    const bool m_dryRun;
    RestoreReport& m_report;
    PartCounts& m_counts;
    const Job& m_job;
    RecordBatch m_batch;
    std::size_t m_bytes = 0;
    std::vector<std::pair<Record, Lsn>> m_superposed;
};

/// All of a graph.
struct Graph {
    using Name = std::tuple<std::string, std::string, std::string>;
    std::map<std::string, GraphNode> nodes;
    std::map<Name, GraphEdge> edges;
};

Result<Graph> readGraph(QuantumGraph& graph) {
    Graph all;
    WARP_ASSIGN(const auto view, graph.view());
    WARP_TRY(view->scanNodes({}, {}, [&](const GraphNode& node) {
        all.nodes.emplace(node.key, node);
        return true;
    }));
    WARP_TRY(view->scanEdges([&](const GraphEdge& edge) {
        all.edges.emplace(Graph::Name{edge.name.from, edge.name.relation, edge.name.to}, edge);
        return true;
    }));
    return all;
}

bool same(const GraphNode& a, const GraphNode& b) {
    return a.data == b.data && a.weight == b.weight && (!a.ownCoordinates || a.coordinates == b.coordinates);
}

bool same(const GraphEdge& a, const GraphEdge& b) {
    return a.data == b.data && a.bidirectional == b.bidirectional && a.strength == b.strength &&
           a.decayPerDay == b.decayPerDay;
}

/// Puts the graph back: what goes first, so that names are free, then nodes, then their edges.
class GraphParts {
  public:
    GraphParts(const PartTarget& target, bool dryRun, RestoreReport& report, const Job& job)
        : m_target(target), m_dryRun(dryRun), m_report(report), m_job(job) {}

    Status run(const Graph& was, const Graph& is) {
        for (const auto& [name, edge] : is.edges) {
            if (was.edges.contains(name)) continue;
            ++m_report.edgeParts.deleted;
            m_batch.removeEdge(edge.name);
            WARP_TRY(writeWhenFull(0));
        }
        for (const auto& [key, node] : is.nodes) {
            if (was.nodes.contains(key)) continue;
            ++m_report.nodeParts.deleted;
            m_batch.removeNode(key);
            WARP_TRY(writeWhenFull(0));
        }
        for (const auto& [key, node] : was.nodes) WARP_TRY(putNode(node, is));
        for (const auto& [name, edge] : was.edges) WARP_TRY(putEdge(name, edge, is));
        return write();
    }

  private:
    Status putNode(const GraphNode& node, const Graph& is) {
        const auto found = is.nodes.find(node.key);
        const bool there = found != is.nodes.end();
        if (there && same(node, found->second)) {
            ++m_report.nodeParts.unchanged;
            return {};
        }
        ++(there ? m_report.nodeParts.changed : m_report.nodeParts.added);
        NodeOptions options{.weight = node.weight, .ifVersion = there ? found->second.version : 0};
        if (node.ownCoordinates) options.coordinates = node.coordinates;
        m_batch.putNode(node.key, node.data, options);
        return writeWhenFull(node.data.size());
    }
    Status putEdge(const Graph::Name& name, const GraphEdge& edge, const Graph& is) {
        const auto found = is.edges.find(name);
        const bool there = found != is.edges.end();
        if (there && same(edge, found->second)) {
            ++m_report.edgeParts.unchanged;
            return {};
        }
        ++(there ? m_report.edgeParts.changed : m_report.edgeParts.added);
        m_batch.putEdge(edge.name, edge.data,
                        {.strength = edge.strength,
                         .decayPerDay = edge.decayPerDay,
                         .bidirectional = edge.bidirectional,
                         .ifVersion = there ? found->second.version : 0});
        return writeWhenFull(edge.data.size());
    }

    Status writeWhenFull(std::size_t bytes) {
        m_bytes += bytes;
        return m_batch.entries().size() < kMostChanges && m_bytes < kMostBytes ? Status() : write();
    }
    Status write() {
        if (m_job.stopRequested()) return cancelledError();
        m_bytes = 0;
        const GraphBatch batch = std::exchange(m_batch, {});
        if (m_dryRun || batch.empty()) return {};
        WARP_TRY(m_target.graph->apply(batch));
        ++m_report.batches;
        return {};
    }

    const PartTarget& m_target;
    const bool m_dryRun;
    RestoreReport& m_report;
    const Job& m_job;
    GraphBatch m_batch;
    std::size_t m_bytes = 0;
};

/// One restore of parts: each region after the one that it stands on.
class PartsRestore {
  public:
    PartsRestore(Universe& from, const PartTarget& target, const PartSelection& selection, bool dryRun,
                 RestoreReport& report, const Job& job)
        : m_from(from),
          m_target(target),
          m_selection(selection),
          m_dryRun(dryRun),
          m_report(report),
          m_job(job) {}

    Status run() {
        if (!m_selection.records.empty()) WARP_TRY(records());
        if (m_selection.graph) WARP_TRY(graph());
        if (m_selection.links) {
            WARP_TRY(superpositions());
            WARP_TRY(links());
        }
        if (!m_selection.events) return {};
        return restoreEvents(m_from.temporal(), *m_target.temporal, m_target.eventsSince, m_dryRun, m_report,
                             m_job);
    }

  private:
    Status records() {
        RecordParts parts(m_target, m_dryRun, m_report, m_report.recordParts, m_job);
        {
            WARP_ASSIGN(const auto then, m_from.spacetime().view());
            WARP_ASSIGN(const auto now, m_target.records->view());
            for (const PartSelection::Range& range : m_selection.records)
                WARP_TRY(parts.run(*then, *now, range));
        }
        return parts.finish();
    }

    Status graph() {
        WARP_ASSIGN(const Graph was, readGraph(m_from.graph()));
        WARP_ASSIGN(const Graph is, readGraph(*m_target.graph));
        return GraphParts(m_target, m_dryRun, m_report, m_job).run(was, is);
    }

    Status superpositions() {
        RecordParts parts(m_target, m_dryRun, m_report, m_report.superpositionParts, m_job);
        {
            WARP_ASSIGN(const auto then, m_from.spacetime().view());
            WARP_ASSIGN(const auto now, m_target.records->view());
            WARP_TRY(parts.runSuperposed(*then, *now, m_selection));
        }
        return parts.finish();
    }

    Status links() {
        WARP_ASSIGN(const auto then, m_from.spacetime().view());
        WARP_ASSIGN(const auto now, m_target.records->view());
        // Records of the selection are by now what they were, or would be.
        const auto exists = [&](const std::string& key) -> Result<bool> {
            WARP_ASSIGN(const auto record, (m_selection.hasRecord(key) ? *then : *now).peek(key));
            return record.has_value();
        };
        return restoreLinks(m_from.entanglement(), *m_target.entanglement, exists, m_dryRun, m_report, m_job);
    }

    Universe& m_from;
    const PartTarget& m_target;
    const PartSelection& m_selection;
    const bool m_dryRun;
    RestoreReport& m_report;
    const Job& m_job;
};

}  // namespace

Status restoreParts(Universe& from, const PartTarget& target, const PartSelection& selection, bool dryRun,
                    RestoreReport& report, const Job& job) {
    return PartsRestore(from, target, selection, dryRun, report, job).run();
}

}  // namespace warp
