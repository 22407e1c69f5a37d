// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantum_graph/graph_store.h"

#include "engine/formats/seal.h"
#include "engine/io/files.h"
#include "engine/quantum_graph/graph_policy.h"
#include "engine/quantum_graph/graph_view.h"
#include "engine/quantum_graph/similarity_clusters.h"
#include "engine/store/snapshot.h"

namespace warp {

namespace {

// Of the time, a twentieth at most goes into derived files.
constexpr int kRestPerWork = 20;

/// The LSN of the last change of the graph that is in the tree.
Result<Lsn> mergedLsn(Store& store) {
    WARP_ASSIGN(const auto snapshot, store.snapshot());
    return graphLsnOf(snapshot->tree());
}

std::string indexPath(const std::string& root) {
    return joinPath(root, kCoordinateIndexPath);
}

}  // namespace

GraphStore::GraphStore(const GraphOptions& options)
    : m_options(options),
      m_store(*options.store),
      m_clock(*options.clock),
      m_adjacency(
          m_store, options.observer, [this] { return consistent(); },
          [](StoreSnapshot& snapshot, const Job& job) -> Result<std::unique_ptr<LiveAdjacency>> {
              auto adjacency = std::make_unique<LiveAdjacency>();
              WARP_TRY(adjacency->load(snapshot, job));
              return adjacency;
          }),
      m_similarity(
          m_store, options.observer, [this] { return consistent(); },
          [this](StoreSnapshot& snapshot, const Job& job) {
              return loadSimilarity(snapshot, m_options.fs, indexPath(m_options.root), job);
          }) {}

/// The batch is planned and committed to the kernel under the lock, so that the next one sees it; the wait
/// for the disk is shared with others behind it.
Result<GraphWritten> GraphStore::apply(const GraphBatch& batch, Durability durability) {
    OperationTiming timing(m_options.meter, Operation::GraphWrite);
    timing.setItems(batch.entries().size());
    const bool synced = durability == Durability::Strong;
    GraphWritten written;
    {
        const MutexLock lock(m_mutex);
        WARP_ASSIGN(auto snapshot, m_store.snapshot());
        WARP_TRY(learnIds(*snapshot));
        GraphPlan plan(*snapshot, m_clock.now(), m_ids);
        for (const GraphBatch::Entry& entry : batch.entries()) WARP_TRY(plan.add(entry));
        const WriteBatch changes = plan.batch();
        if (changes.empty()) return written;
        snapshot.reset();  // a full memory table must be free to be merged
        WARP_ASSIGN(written.version, m_store.commit(changes, synced ? Durability::Eventual : durability));
        written.removedEdges = plan.removedEdges();
        m_ids = plan.ids();
        if (m_adjacency.wantsChanges() || m_similarity.wantsChanges()) {
            const GraphChanges made = plan.changes();
            m_adjacency.changed(made);
            m_similarity.changed(made);
        }
    }
    noteReads(batch);
    if (!synced) return written;
    if (const Status durable = m_store.sync(); !durable.ok()) {
        Error unknown = durable.error();
        if (unknown.code != ErrorCode::NoSpace) unknown.code = ErrorCode::OutcomeUnknown;
        return unknown;
    }
    return written;
}

void GraphStore::noteReads(const GraphBatch& batch) {
    if (!m_options.noteRead) return;
    for (const GraphBatch::Entry& entry : batch.entries()) {
        if (entry.kind == GraphBatch::Entry::Kind::ObserveNode) m_options.noteRead(entry.node);
        if (entry.kind != GraphBatch::Entry::Kind::TraverseEdge) continue;
        m_options.noteRead(entry.edge.from);
        m_options.noteRead(entry.edge.to);
    }
}

Status GraphStore::learnIds(StoreSnapshot& snapshot) {
    if (m_idsKnown) return {};
    const auto cursor = snapshot.cursor(Space::GraphIds);
    WARP_ASSIGN(m_ids.node, lastId(*cursor, kNodeIdPrefix));
    WARP_ASSIGN(m_ids.relation, lastId(*cursor, kRelationIdPrefix));
    m_idsKnown = true;
    return {};
}

Result<std::unique_ptr<GraphView>> GraphStore::view() {
    const OperationTiming timing(m_options.meter, Operation::GraphView);
    WARP_ASSIGN(auto snapshot, m_store.snapshot());
    return makeGraphView(std::move(snapshot));
}

Result<std::unique_ptr<StoreSnapshot>> GraphStore::consistent() {
    const MutexLock lock(m_mutex);
    return m_store.snapshot();
}

Status GraphStore::keepDimensionsCurrent(const Job& job) {
    if (m_options.fs == nullptr || m_options.observer) return {};
    const MutexLock lock(m_derivedMutex);
    const auto started = m_clock.monotonic();
    if (started < m_derivedNotBefore) return {};
    WARP_ASSIGN(const Lsn lsn, mergedLsn(m_store));
    if (!m_derivedLsn) {
        const auto written = readCoordinateIndex(*m_options.fs, indexPath(m_options.root));
        const auto clusters = readFile(*m_options.fs, joinPath(m_options.root, kClustersPath));
        const bool whole = written.ok() && clusters.ok() && checkSealedJson(*clusters).ok();
        if (whole) m_derivedLsn = written->lsn;
    }
    // What is not in the tree of the store yet comes with the next round.
    if (lsn == 0 || (m_derivedLsn && *m_derivedLsn >= lsn)) return {};
    WARP_TRY(writeDimensions(lsn, job));
    m_derivedLsn = lsn;
    m_derivedNotBefore = m_clock.monotonic() + kRestPerWork * (m_clock.monotonic() - started);
    return {};
}

void GraphStore::doubtDimensions() {
    const MutexLock lock(m_derivedMutex);
    m_derivedLsn.reset();
    m_derivedNotBefore = {};
}

/// The files may show more than `lsn`, never less: what is newer is looked at again when they are read.
Status GraphStore::writeDimensions(Lsn lsn, const Job& job) {
    WARP_ASSIGN(const auto similarity, m_similarity.current(job));
    const auto points = similarity->points();
    WARP_ASSIGN(const auto view, this->view());
    WARP_ASSIGN(const std::string clusters, similarityClustersText(points, *view, m_clock.now(), job));
    FileSystem& fs = *m_options.fs;
    WARP_TRY(makeDirectories(fs, joinPath(m_options.root, kDimensionsDirectory)));
    WARP_TRY(replaceFile(fs, joinPath(m_options.root, kClustersPath), clusters));
    return writeCoordinateIndex(fs, indexPath(m_options.root), PointTree(points), lsn);
}

Result<GraphCounts> GraphStore::counts() {
    WARP_ASSIGN(const auto snapshot, m_store.snapshot());
    GraphCounts counts;
    WARP_ASSIGN(counts.nodes, countKeys(*snapshot, Space::Nodes));
    WARP_ASSIGN(counts.edges, countKeys(*snapshot, Space::Edges));
    return counts;
}

}  // namespace warp
