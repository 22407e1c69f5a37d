// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/storage.h"

#include "engine/io/files.h"
#include "engine/spacetime/pack_records.h"
#include "engine/spacetime/shard_balance.h"
#include "engine/store/lmdb_tree.h"
#include "engine/store/snapshot.h"
#include "engine/universe/bootstrap.h"

namespace warp {

namespace {

CacheShares sharesOf(const ShardTopology& topology) {
    CacheShares shares;
    for (std::size_t shard = 0; shard < kShardCount; ++shard)
        shares[shard] = topology.shards[shard].cacheShare;
    return shares;
}

/// What the records of a shard come to.
struct ShardSize {
    std::uint64_t records = 0;
    std::uint64_t valueBytes = 0;
};

ShardSize sizeOf(const std::vector<TypeCounts>& counts, std::size_t shard) {
    ShardSize size;
    for (const TypeCounts& type : counts) {
        size.records += type.records[shard];
        size.valueBytes += type.valueBytes[shard];
    }
    return size;
}

ShardPhysicsTable physicsOf(const ShardTopology& topology, const std::vector<TypeCounts>& counts,
                            std::uint64_t cacheBudget) {
    ShardPhysicsTable table;
    for (std::size_t shard = 0; shard < kShardCount; ++shard) {
        const ShardLaws& laws = topology.shards[shard];
        const ShardSize size = sizeOf(counts, shard);
        const auto cacheBytes =
            static_cast<std::uint64_t>(laws.cacheShare * static_cast<double>(cacheBudget));
        table[shard] = {.mass = laws.gravitationalMass,
                        .capacity = effectiveCapacity(static_cast<double>(laws.capacity), cacheBytes,
                                                      size.records, size.valueBytes),
                        .timeDilation = laws.timeDilation,
                        .entropyLimit = laws.entropyLimit};
    }
    return table;
}

LinkLaws linkLawsOf(const EntanglementRules& rules) {
    return {.ruleStrength = rules.ruleStrength,
            .learning = rules.learning,
            .windowMs = static_cast<std::int64_t>(rules.learningWindowMs),
            .gain = rules.learningGain,
            .halfLifeDays = rules.learningHalfLifeDays,
            .vanishBelow = rules.vanishBelow,
            .colocateFrom = rules.colocateFrom,
            .observeMinStrength = rules.observeMinStrength,
            .observeMaxPartners = rules.observeMaxPartners};
}

WormholeLaws wormholeLawsOf(const UniverseParameters& parameters) {
    return {.gainPerUse = parameters.wormholeGainPerUse,
            .halfLifeHours = parameters.wormholeHalfLifeHours,
            .closeBelow = parameters.wormholeCloseBelow,
            .maxHops = parameters.wormholeMaxHops};
}

LinkRules linkRulesOf(const EntanglementRules& rules) {
    std::vector<LinkRules::Rule> list;
    for (const EntanglementRule& rule : rules.rules)
        list.emplace_back(rule.pattern.substr(0, rule.pattern.rfind(":*")), rule.partners);
    return LinkRules(std::move(list));
}

}  // namespace

LogRetention logRetentionOf(const UniverseParameters& parameters) {
    return {.age = std::chrono::hours(24) * parameters.walRetentionDays,
            .bytes = parameters.walRetentionMiB << 20};
}

Result<std::unique_ptr<Storage>> Storage::open(const StorageOptions& options,
                                               const ConfigurationValues& values) {
    std::unique_ptr<Storage> storage(new Storage(options));
    WARP_ASSIGN(auto tree, storage->openTreeAndPolicies(options, values));
    WARP_TRY(storage->openStore(options, std::move(tree)));
    storage->openRegions(options, values.topology);
    WARP_TRY(storage->openWormholes(options, wormholeLawsOf(values.universe)));
    return storage;
}

Result<std::unique_ptr<Tree>> Storage::openTreeAndPolicies(const StorageOptions& options,
                                                           const ConfigurationValues& values) {
    WARP_ASSIGN(auto tree, openLmdbTree(joinPath(options.root, kTreePath), {.readOnly = options.observer}));
    m_tree = tree.get();
    WARP_TRY(openPacks(options));
    WARP_TRY(openEventFiles(options));
    WARP_TRY(openRebalancingLog());
    setLaws(values);
    return tree;
}

Status Storage::openPacks(const StorageOptions& options) {
    WARP_ASSIGN(const auto reader, m_tree->read());
    if (options.observer) {
        m_packs = PackStore::observe(*options.fs, options.root);
    } else {
        WARP_ASSIGN(m_packs, PackStore::open(*options.fs, options.root, *reader));
    }
    m_recordPacks = makePackRecords(*m_packs);
    m_packOwner = makePackOwner();
    m_policy = std::make_unique<RecordPolicy>(m_recordPacks.get());
    m_policy->setAttracting(m_physics);
    return m_policy->load(*reader);
}

Status Storage::openEventFiles(const StorageOptions& options) {
    m_eventPolicy = std::make_unique<EventPolicy>(*options.fs, options.root);
    if (options.observer) return {};
    WARP_ASSIGN(const auto reader, m_tree->read());
    WARP_ASSIGN(m_eventFiles, cutEventFiles(*options.fs, options.root, *reader));
    return {};
}

Status Storage::openRebalancingLog() {
    if (m_observer) return {};
    WARP_ASSIGN(const auto reader, m_tree->read());
    WARP_ASSIGN(const Lsn applied, appliedLsnOf(*reader));
    WARP_ASSIGN(const bool whole, m_rebalancingLog.cutLog(*reader, applied));
    m_rebalancingLogIsShort = !whole;
    return {};
}

std::array<SpacePolicy*, kSpaceCount> Storage::policies() {
    std::array<SpacePolicy*, kSpaceCount> table = {};
    const auto set = [&table](Space space, SpacePolicy& policy) {
        table[static_cast<std::size_t>(space)] = &policy;
    };
    set(Space::Records, *m_policy);
    set(Space::Nodes, m_nodePolicy);
    set(Space::Edges, m_edgePolicy);
    set(Space::Links, m_linkPolicy);
    set(Space::Superpositions, m_superpositionPolicy);
    set(Space::Events, *m_eventPolicy);
    set(Space::Audit, m_auditPolicy);
    set(Space::Rebalancing, m_rebalancingLog);
    return table;
}

Status Storage::openStore(const StorageOptions& options, std::unique_ptr<Tree> tree) {
    StoreOptions store;
    store.fs = options.fs;
    store.clock = options.clock;
    store.logDirectory = joinPath(options.root, kLogDirectory);
    store.universeId = options.universeId;
    store.tree = std::move(tree);
    store.policies = policies();
    store.memoryBudget = options.memoryBudget;
    store.retention = options.retention;
    store.reserve = options.reserve;
    store.observer = options.observer;
    store.inPlace = options.inPlace;
    store.backgroundThreads = options.backgroundThreads;
    store.meter = options.meter;
    WARP_ASSIGN(m_store, Store::open(std::move(store)));
    return m_links.load(*m_store);
}

void Storage::openRegions(const StorageOptions& options, const ShardTopology& topology) {
    m_spacetime =
        std::make_unique<SpacetimeImpl>(SpacetimeOptions{.store = m_store.get(),
                                                         .policy = m_policy.get(),
                                                         .clock = options.clock,
                                                         .cacheBudget = options.cacheBudget,
                                                         .cacheShares = sharesOf(topology),
                                                         .observer = options.observer,
                                                         .meter = options.meter,
                                                         .check = options.check,
                                                         .countReads = m_physics,
                                                         .order = m_physics ? &m_readOrder : nullptr,
                                                         .links = m_physics ? &m_links : nullptr});
    m_entanglement = std::make_unique<EntanglementStore>(EntanglementOptions{.store = m_store.get(),
                                                                             .spacetime = m_spacetime.get(),
                                                                             .links = &m_links,
                                                                             .clock = options.clock,
                                                                             .observer = options.observer});
    m_linkFiles = std::make_unique<LinkFiles>(*options.fs, options.root, *m_store, m_links, *options.clock);
    m_graph = std::make_unique<GraphStore>(GraphOptions{.store = m_store.get(),
                                                        .clock = options.clock,
                                                        .observer = options.observer,
                                                        .fs = options.fs,
                                                        .root = options.root,
                                                        .meter = options.meter,
                                                        .noteRead = noteNodeReads(options)});
    m_temporal = std::make_unique<TemporalImpl>(TemporalOptions{
        .fs = options.fs, .root = options.root, .store = m_store.get(), .meter = options.meter});
}

std::function<void(ByteView)> Storage::noteNodeReads(const StorageOptions& options) {
    if (options.observer) return {};
    return [this, clock = options.clock](ByteView key) {
        m_readOrder.note(std::string(1, kNodeRead).append(key), clock->now());
    };
}

Status Storage::openWormholes(const StorageOptions& options, const WormholeLaws& laws) {
    m_wormholes = std::make_unique<WormholeStore>(tree(), *options.clock, options.observer);
    m_wormholes->setLaws(laws);
    return m_wormholes->load();
}

TreeAccess Storage::tree() {
    return {
        .read = [this]() -> Result<std::shared_ptr<TreeReader>> {
            if (m_inPlace) WARP_TRY(m_inPlace());
            WARP_ASSIGN(auto reader, m_tree->read());
            return std::shared_ptr<TreeReader>(std::move(reader));
        },
        .update =
            [this](const std::function<Status(TreeWriter&)>& change) { return m_store->updateTree(change); }};
}

ShardPhysicsTable Storage::setLaws(const ShardTopology& topology, const std::vector<TypeCounts>& counts) {
    const ShardPhysicsTable physics = physicsOf(topology, counts, m_cacheBudget);
    m_policy->setPhysics(physics);
    m_policy->activeKeys().setLevel(topology.rebalancing.promoteActivity);
    return physics;
}

void Storage::setLaws(const ConfigurationValues& values) {
    const auto reader = m_tree->read();
    const auto counts = reader.ok() ? readCounts(**reader) : Result<std::vector<TypeCounts>>(reader.error());
    // Without counts the configured capacities stand.
    setLaws(values.topology, counts.ok() ? *counts : std::vector<TypeCounts>());
    if (m_wormholes) m_wormholes->setLaws(wormholeLawsOf(values.universe));
    m_links.configure(linkLawsOf(values.entanglement), linkRulesOf(values.entanglement));
}

Result<std::uint64_t> Storage::compactPacks(const Job& job) {
    PackCompaction compaction(*m_packs, *m_packOwner, tree());
    WARP_ASSIGN(const std::uint64_t emptied, compaction.run(job));
    // Observers of other processes cannot be asked, so retired packs wait for the next opening unless no
    // process but this one can be reading.
    const Status reclaimed = m_store->updateTree([this](TreeWriter& writer) -> Status {
        const auto removed = m_packs->reclaim(writer, true);
        return removed.ok() ? Status() : Status(removed.error());
    });
    WARP_TRY(reclaimed);
    return emptied;
}

Status Storage::close() {
    Status folded;
    if (!m_observer) {
        folded = m_entanglement->foldObservations();
        while (true) {
            const auto count = m_spacetime->foldObservations(SpacetimeImpl::kFoldAtClosing);
            if (!count.ok()) folded = count.error();
            if (!count.ok() || *count < SpacetimeImpl::kFoldAtClosing) break;
        }
    }
    const Status closed = m_store->close();
    return closed.ok() ? folded : closed;
}

}  // namespace warp
