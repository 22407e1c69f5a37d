// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/part_restore.h"

#include <optional>
#include <utility>

#include "engine/universe/event_parts.h"
#include "engine/universe/link_parts.h"

namespace warp {

namespace {

constexpr std::size_t kMostChanges = 10'000;
constexpr std::size_t kMostBytes = std::size_t{8} << 20;

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
    Status run(const PartOrigin& from, RecordView& now, const PartSelection::Range& range) {
        return walk(from, now, range, [&](RecordRow* was, RecordRow* is) -> Status {
            if (was && is && isSame(from, *was, *is)) {
                ++m_counts.unchanged;
                return {};
            }
            WARP_ASSIGN(const auto then, recordOf(was));
            WARP_ASSIGN(const auto present, recordOf(is));
            return take(then, present);
        });
    }

    /// Those of all that have or had several possible values, but for the ones of a selection.
    Status runSuperposed(const PartOrigin& from, RecordView& now, const PartSelection& others) {
        return walk(from, now, {}, [&](RecordRow* was, RecordRow* is) -> Status {
            if (!was || others.hasRecord(was->head()->key)) return {};
            WARP_ASSIGN(const auto then, recordOf(was));
            const bool superposed = !then->candidates.empty();
            if (!superposed && (!is || isSame(from, *was, *is))) return {};
            WARP_ASSIGN(const auto present, recordOf(is));
            if (!superposed && present->candidates.empty()) return {};
            if (present) return take(then, present);
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
    Status walk(const PartOrigin& from, RecordView& now, const PartSelection::Range& range,
                const Visit& visit) {
        WARP_ASSIGN(const auto was, from.items->records(range));
        WARP_ASSIGN(const auto is, recordRow(now, range));
        while (was->head() || is->head()) {
            if (m_job.stopRequested()) return cancelledError();
            const bool onlyIs = !was->head() || (is->head() && is->head()->key < was->head()->key);
            const bool onlyWas = !is->head() || (was->head() && was->head()->key < is->head()->key);
            WARP_TRY(visit(onlyIs ? nullptr : was.get(), onlyWas ? nullptr : is.get()));
            if (!onlyIs) WARP_TRY(was->next());
            if (!onlyWas) WARP_TRY(is->next());
        }
        return {};
    }

    static bool isSame(const PartOrigin& from, const RecordRow& was, const RecordRow& is) {
        return from.sameHistory && was.head()->isSame(*is.head());
    }
    /// Takes: null for none.
    static Result<std::optional<Record>> recordOf(RecordRow* row) {
        if (!row) return std::optional<Record>();
        WARP_ASSIGN(Record record, row->record());
        return std::optional(std::move(record));
    }

    Status take(const std::optional<Record>& was, const std::optional<Record>& is) {
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

    Status run(const PartGraph& was, const PartGraph& is) {
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
    Status putNode(const GraphNode& node, const PartGraph& is) {
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
    Status putEdge(const PartGraph::Name& name, const GraphEdge& edge, const PartGraph& is) {
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
    PartsRestore(const PartOrigin& from, const PartTarget& target, const PartSelection& selection,
                 bool dryRun, RestoreReport& report, const Job& job)
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
        return restoreEvents(m_from.others->temporal(), *m_target.temporal, m_target.eventsSince, m_dryRun,
                             m_report, m_job);
    }

  private:
    Status records() {
        RecordParts parts(m_target, m_dryRun, m_report, m_report.recordParts, m_job);
        {
            WARP_ASSIGN(const auto now, m_target.records->view());
            for (const PartSelection::Range& range : m_selection.records)
                WARP_TRY(parts.run(m_from, *now, range));
        }
        return parts.finish();
    }

    Status graph() {
        WARP_ASSIGN(const PartGraph was, m_from.items->graph());
        WARP_ASSIGN(const PartGraph is, readPartGraph(*m_target.graph));
        return GraphParts(m_target, m_dryRun, m_report, m_job).run(was, is);
    }

    Status superpositions() {
        RecordParts parts(m_target, m_dryRun, m_report, m_report.superpositionParts, m_job);
        {
            WARP_ASSIGN(const auto now, m_target.records->view());
            WARP_TRY(parts.runSuperposed(m_from, *now, m_selection));
        }
        return parts.finish();
    }

    Status links() {
        WARP_ASSIGN(const auto then, m_from.others->spacetime().view());
        WARP_ASSIGN(const auto now, m_target.records->view());
        // Records of the selection are by now what they were, or would be.
        const auto exists = [&](const std::string& key) -> Result<bool> {
            WARP_ASSIGN(const auto record, (m_selection.hasRecord(key) ? *then : *now).peek(key));
            return record.has_value();
        };
        return restoreLinks(m_from.others->entanglement(), *m_target.entanglement, exists, m_dryRun, m_report,
                            m_job);
    }

    const PartOrigin& m_from;
    const PartTarget& m_target;
    const PartSelection& m_selection;
    const bool m_dryRun;
    RestoreReport& m_report;
    const Job& m_job;
};

}  // namespace

Status restoreParts(const PartOrigin& from, const PartTarget& target, const PartSelection& selection,
                    bool dryRun, RestoreReport& report, const Job& job) {
    return PartsRestore(from, target, selection, dryRun, report, job).run();
}

}  // namespace warp
