// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <functional>
#include <memory>
#include <string>

#include "engine/backups/audit_marks.h"
#include "engine/configuration/values.h"
#include "engine/quantum_graph/graph_policy.h"
#include "engine/quantum_graph/graph_store.h"
#include "engine/spacetime/entanglement/entanglement_store.h"
#include "engine/spacetime/entanglement/link_files.h"
#include "engine/spacetime/entanglement/link_policy.h"
#include "engine/spacetime/rebalancing_log.h"
#include "engine/spacetime/record_policy.h"
#include "engine/spacetime/spacetime_impl.h"
#include "engine/store/log_archive_reader.h"
#include "engine/store/pack_compaction.h"
#include "engine/store/pack_store.h"
#include "engine/store/store.h"
#include "engine/store/tree_access.h"
#include "engine/temporal/event_policy.h"
#include "engine/temporal/temporal_impl.h"
#include "engine/wormholes/wormhole_network.h"

namespace warp {

struct StorageOptions {
    FileSystem* fs = nullptr;
    const Clock* clock = nullptr;
    std::string root;  ///< the universe
    std::string universeId;
    bool observer = false;
    std::function<Status()> inPlace;  ///< see StoreOptions
    bool backgroundThreads = true;
    std::uint64_t memoryBudget = 256u << 20;
    std::uint64_t cacheBudget = 0;
    LogRetention retention;
    DiskReserve reserve;              ///< see StoreOptions
    OperationMeter* meter = nullptr;  ///< outlives the storage
    ValueCheck* check = nullptr;      ///< see SpacetimeOptions
    bool physics = true;              ///< see OpenOptions
};

/// How much of the log the settings keep.
LogRetention logRetentionOf(const UniverseParameters& parameters);

/// Tree, packs, log, records, graph and events of one universe, put together.
/// Threads: as the parts; `open` and `close` by the owner.
class Storage {
  public:
    /// Cuts packs, replays the log, starts the threads; an observer does none of the first two.
    /// Errors: those of openLmdbTree, PackStore::open and Store::open.
    static Result<std::unique_ptr<Storage>> open(const StorageOptions& options,
                                                 const ConfigurationValues& values);

    /// Hands every batch that is to be replayed to the visitor, in order.
    using BatchSource = std::function<Status(const BatchVisitor&)>;
    /// Merges batches of a log into the tree of a universe that nobody has open, as its store would have,
    /// under the LSNs and times that they had, without logging them anew. Takes: a tree whose applied LSN is
    /// that before the first batch. Errors: Corrupt, NoSpace, Io; those of the source.
    static Status replay(const StorageOptions& options, const ConfigurationValues& values,
                         const BatchSource& source);

    Store& store() { return *m_store; }
    SpacetimeImpl& spacetime() { return *m_spacetime; }
    EntanglementStore& entanglement() { return *m_entanglement; }
    LinkFiles& linkFiles() { return *m_linkFiles; }
    WormholeStore& wormholes() { return *m_wormholes; }
    /// Hears of the reads of records.
    /// Of records by their keys, of nodes of the graph by kNodeRead and theirs.
    ReadOrder& readOrder() { return m_readOrder; }
    /// No key has this character.
    static constexpr char kNodeRead = '\x01';
    GraphStore& graph() { return *m_graph; }
    TemporalImpl& temporal() { return *m_temporal; }
    PackStore& packs() { return *m_packs; }
    /// Whether opening found the log of rebalancing shorter than it was.
    bool rebalancingLogIsShort() const { return m_rebalancingLogIsShort; }
    /// What opening found out about the files of events.
    const EventFilesReport& eventFiles() const { return m_eventFiles; }
    RecordPolicy& policy() { return *m_policy; }
    LinkBook& links() { return m_links; }
    /// The tree as background work reaches it.
    TreeAccess tree();
    Tree& openTree() { return *m_tree; }
    Status clearStaleReaders() { return m_tree->clearStaleReaders(); }

    /// Takes over laws that were changed, or capacities that follow from what the records have become.
    /// Takes: `counts`, of the records in the tree. Returns: the laws as they are in force.
    ShardPhysicsTable setLaws(const ShardTopology& topology, const std::vector<TypeCounts>& counts);
    /// The same with the counts of now.
    void setLaws(const ConfigurationValues& values);
    /// Empties packs that are half dead and removes those nobody needs. Returns: how many were emptied.
    Result<std::uint64_t> compactPacks(const Job& job);
    /// Folds reads, merges, ends the threads.
    Status close();

  private:
    explicit Storage(const StorageOptions& options)
        : m_observer(options.observer),
          m_inPlace(options.inPlace),
          m_physics(options.physics),
          m_cacheBudget(options.cacheBudget),
          m_rebalancingLog(*options.fs, options.root) {}
    Status openPacks(const StorageOptions& options);
    Status openEventFiles(const StorageOptions& options);
    Status openRebalancingLog();
    /// What the tree's values mean, up to the store.
    Result<std::unique_ptr<Tree>> openTreeAndPolicies(const StorageOptions& options,
                                                      const ConfigurationValues& values);
    std::array<SpacePolicy*, kSpaceCount> policies();
    Status openStore(const StorageOptions& options, std::unique_ptr<Tree> tree);
    std::function<void(ByteView)> noteNodeReads(const StorageOptions& options);
    void openRegions(const StorageOptions& options, const ShardTopology& topology);
    Status openWormholes(const StorageOptions& options, const WormholeLaws& laws);

    const bool m_observer;
    const std::function<Status()> m_inPlace;
    const bool m_physics;
    const std::uint64_t m_cacheBudget;
    bool m_rebalancingLogIsShort = false;
    // In the order in which they stand on each other.
    std::unique_ptr<PackStore> m_packs;
    std::unique_ptr<RecordPacks> m_recordPacks;
    std::unique_ptr<RecordPolicy> m_policy;
    std::unique_ptr<EventPolicy> m_eventPolicy;
    EventFilesReport m_eventFiles;
    std::unique_ptr<PackOwner> m_packOwner;
    RebalancingLogPolicy m_rebalancingLog;
    NodePolicy m_nodePolicy;
    EdgePolicy m_edgePolicy;
    AuditPolicy m_auditPolicy;
    LinkPolicy m_linkPolicy;
    SuperpositionPolicy m_superpositionPolicy;
    LinkBook m_links;
    ReadOrder m_readOrder;
    Tree* m_tree = nullptr;  // the store's
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SpacetimeImpl> m_spacetime;
    std::unique_ptr<EntanglementStore> m_entanglement;
    std::unique_ptr<LinkFiles> m_linkFiles;
    std::unique_ptr<WormholeStore> m_wormholes;
    std::unique_ptr<GraphStore> m_graph;
    std::unique_ptr<TemporalImpl> m_temporal;
};

}  // namespace warp
