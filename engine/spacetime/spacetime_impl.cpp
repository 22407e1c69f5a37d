// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/spacetime_impl.h"

#include "engine/spacetime/entanglement/link_look.h"
#include "engine/spacetime/entanglement/link_plan.h"
#include "engine/spacetime/key.h"
#include "engine/spacetime/observation_fold.h"
#include "engine/spacetime/rebalancing_log.h"
#include "engine/spacetime/record_change.h"
#include "engine/spacetime/record_view.h"

namespace warp {

SpacetimeImpl::SpacetimeImpl(const SpacetimeOptions& options)
    : m_store(*options.store),
      m_policy(*options.policy),
      m_clock(*options.clock),
      m_observer(options.observer),
      m_countReads(options.countReads && !options.observer),
      m_meter(options.meter),
      m_links(options.links),
      m_order(options.observer ? nullptr : options.order),
      m_cache(options.observer ? 0 : options.cacheBudget, m_observations, options.cacheShares),
      m_reader(m_policy, m_observations, m_cache, m_clock, options.links),
      m_check(options.check) {}

Result<Lsn> SpacetimeImpl::put(ByteView key, ByteView json, const PutOptions& options) {
    const OperationTiming timing(m_meter, Operation::Put);
    std::string keyStorage;
    WARP_ASSIGN(const ByteView canonical, canonicalKey(key, keyStorage));
    LinkBook::Pass pass;
    if (m_links != nullptr) pass = m_links->forPut(canonical);
    const Durability wanted = durabilityOf(options);
    if (!pass.looks) return putBlindly(canonical, json, options, wanted);
    // Who waits for the disk keeps nobody from writing a partner.
    const bool synced = wanted == Durability::Strong;
    const Durability first = synced ? Durability::Eventual : wanted;
    WARP_ASSIGN(const bool touches, LinkLook(m_store, *m_links).putTouches(canonical));
    const auto written = touches ? putPlanned(canonical, json, options, first, std::move(pass))
                                 : putBlindly(canonical, json, options, first);
    pass = {};
    return synced && written.ok() ? syncedTo(*written) : written;
}

Result<Lsn> SpacetimeImpl::putPlanned(ByteView canonical, ByteView json, const PutOptions& options,
                                      Durability durability, LinkBook::Pass pass) {
    RecordBatch batch;
    batch.put(std::string(canonical), std::string(json), options);
    pass = {};
    const auto writing = m_links->alone();
    return commitPlanned(batch, {}, durability);
}

Result<Lsn> SpacetimeImpl::putBlindly(ByteView canonical, ByteView json, const PutOptions& options,
                                      Durability durability) {
    std::string storage;
    WARP_ASSIGN(const ByteView compact, compactValue(json, storage));
    if (m_check && m_check->wanted()) WARP_TRY(m_check->check(canonical, compact));
    WriteBatch batch;
    batch.put(
        Space::Records, canonical,
        encodeChangeHead({.shard = options.shard, .pattern = options.pattern, .priority = options.priority}),
        compact);
    std::vector<Condition> conditions;
    if (options.ifVersion) {
        const auto kind = *options.ifVersion == 0 ? Condition::Kind::Absent : Condition::Kind::VersionIs;
        conditions.push_back({.kind = kind, .key = std::string(canonical), .version = *options.ifVersion});
    }
    const ValueCache::Writing writing(m_cache, canonical, recordHash(canonical));
    WARP_ASSIGN(const Lsn lsn, m_store.commit(batch, durability, conditions));
    m_writes.fetch_add(1, std::memory_order_relaxed);
    return lsn;
}

/// Waits until what was committed without waiting is on the disk.
Result<Lsn> SpacetimeImpl::syncedTo(Lsn lsn) {
    if (const Status durable = m_store.sync(); !durable.ok()) {
        Error unknown = durable.error();
        if (unknown.code != ErrorCode::NoSpace) unknown.code = ErrorCode::OutcomeUnknown;
        return unknown;
    }
    return lsn;
}

Result<Lsn> SpacetimeImpl::apply(const RecordBatch& batch, std::optional<Durability> durability) {
    if (batch.empty()) return m_store.status().visibleLsn;
    OperationTiming timing(m_meter, Operation::Batch);
    timing.setItems(batch.entries().size());
    LinkBook::Pass pass;
    if (m_links != nullptr) pass = m_links->forBatch(batch);
    if (pass.looks) return applyTogether(batch, {}, durability);
    WARP_ASSIGN(const BatchPlan plan, planBatch(batch, durability));
    if (m_check && m_check->wanted()) WARP_TRY(checkValues(plan));
    return commit(plan);
}

Result<Lsn> SpacetimeImpl::relocate(const RecordBatch& moves, ByteView logged) {
    if (m_links != nullptr) return commitAlone(moves, {}, Durability::Eventual, logged);
    return commitUnlinked(moves, Durability::Eventual, logged);
}

/// For a batch that touches no links.
Result<Lsn> SpacetimeImpl::commitUnlinked(const RecordBatch& records, Durability durability,
                                          ByteView logged) {
    WARP_ASSIGN(BatchPlan plan, planBatch(records, durability));
    if (m_check && m_check->wanted()) WARP_TRY(checkValues(plan));
    if (!logged.empty()) putMoves(plan.batch, logged);
    return commit(plan);
}

Result<Lsn> SpacetimeImpl::commit(const BatchPlan& plan) {
    std::vector<ValueCache::Writing> writing;
    writing.reserve(plan.keys.size());
    for (const std::string& key : plan.keys) writing.emplace_back(m_cache, key, recordHash(key));
    WARP_ASSIGN(const Lsn lsn, m_store.commit(plan.batch, plan.durability, plan.conditions));
    for (const std::string& key : plan.removed) m_observations.erase(key, recordHash(key));
    m_writes.fetch_add(plan.keys.size(), std::memory_order_relaxed);
    return lsn;
}

/// What is checked is what will be written, after the entries of the batch have met each other.
Status SpacetimeImpl::checkValues(const BatchPlan& plan) const {
    BatchReader reader(plan.batch.bytes());
    while (!reader.atEnd()) {
        WARP_ASSIGN(const Change change, reader.next());
        if (change.kind != ChangeKind::Put) continue;
        WARP_ASSIGN(const RecordChange record, decodeChange(change.value));
        if (record.kind == RecordChange::Kind::Put) WARP_TRY(m_check->check(change.key, record.json));
    }
    return {};
}

/// What the records of a batch may become as well.
Status SpacetimeImpl::checkTogether(const BatchPlan& plan, const LinkBatch& links) const {
    WARP_TRY(checkValues(plan));
    for (const auto& [key, candidates] : links.superpositions()) {
        for (const Candidate& candidate : candidates) WARP_TRY(m_check->check(key, candidate.json));
    }
    return {};
}

Result<Lsn> SpacetimeImpl::applyTogether(const RecordBatch& records, const LinkBatch& links,
                                         std::optional<Durability> durability) {
    if (m_links == nullptr) {
        return Error{.code = ErrorCode::InvalidArgument,
                     .message = "records are kept without links here, since they are open without physics"};
    }
    const Durability wanted =
        durability.value_or(records.empty() ? Durability::Strong : batchDurability(records));
    const bool synced = wanted == Durability::Strong;
    WARP_ASSIGN(const Lsn lsn, commitAlone(records, links, synced ? Durability::Eventual : wanted));
    return synced ? syncedTo(lsn) : lsn;
}

/// Planned and committed to the kernel while nobody else changes what links stand on; the wait for the disk
/// is shared with others behind it. So readers of this process may see what is not on the disk yet, as after
/// every commit of the store: who wrote it is told when it is, and tree, files, change feed and other
/// processes get it only then. A sync that fails has it written anew, since it is in the kernel and not
/// awaited; it is void only with the machine, before anybody was told.
///
/// Most batches touch no links after all, which a few looks tell; the others need a snapshot and a plan.
/// Several writers do as much through this lock as beside it, because the store's commits are one after the
/// other anyway, and synced ones wait for the disk outside it.
Result<Lsn> SpacetimeImpl::commitAlone(const RecordBatch& records, const LinkBatch& links,
                                       Durability durability, ByteView logged) {
    const auto writing = m_links->alone();
    m_links->noteTypes(records);
    if (!records.empty() && links.empty() && links.superpositions().empty()) {
        WARP_ASSIGN(const bool touches, LinkLook(m_store, *m_links).batchTouches(records));
        if (!touches) return commitUnlinked(records, durability, logged);
    }
    return commitPlanned(records, links, durability, logged);
}

/// While nobody else plans, removes records or writes first ones of a type.
Result<Lsn> SpacetimeImpl::commitPlanned(const RecordBatch& records, const LinkBatch& links,
                                         Durability durability, ByteView logged) {
    WARP_ASSIGN(auto snapshot, m_store.snapshot());
    const LinkLaws laws = m_links->laws();
    LinkPlan plan(*snapshot, laws, m_links->rules(), m_clock.now(), m_links->anyLinks());
    WARP_TRY(plan.add(records));
    WARP_TRY(plan.add(links));
    RecordBatch moved;
    if (!plan.moves().empty()) {
        moved = records;
        for (const auto& [key, shard] : plan.moves()) moved.move(key, shard);
    }
    WARP_ASSIGN(BatchPlan changes, planBatch(plan.moves().empty() ? records : moved, durability));
    if (m_check && m_check->wanted()) WARP_TRY(checkTogether(changes, links));
    WARP_TRY(plan.addTo(changes.batch));
    if (!logged.empty()) putMoves(changes.batch, logged);
    snapshot.reset();  // a full memory table must be free to be merged
    if (changes.batch.empty()) return Lsn{0};
    std::vector<ValueCache::Writing> dropped;
    dropped.reserve(changes.keys.size());
    for (const std::string& key : changes.keys) dropped.emplace_back(m_cache, key, recordHash(key));
    if (plan.changesLinks() || !links.superpositions().empty()) m_links->noteLinks();
    WARP_ASSIGN(const Lsn lsn, m_store.commit(changes.batch, durability, changes.conditions));
    for (const std::string& key : changes.removed) m_observations.erase(key, recordHash(key));
    m_writes.fetch_add(changes.keys.size(), std::memory_order_relaxed);
    return lsn;
}

Result<Lsn> SpacetimeImpl::remove(ByteView key, std::optional<Lsn> ifVersion) {
    RecordBatch batch;
    batch.remove(std::string(key), ifVersion);
    return apply(batch, {});
}

Result<Lsn> SpacetimeImpl::move(ByteView key, Shard target) {
    RecordBatch batch;
    batch.move(std::string(key), target);
    return apply(batch, {});
}

Result<std::optional<Record>> SpacetimeImpl::peek(ByteView key) {
    const OperationTiming timing(m_meter, Operation::Peek);
    std::string storage;
    WARP_ASSIGN(const ByteView canonical, canonicalKey(key, storage));
    const auto pin = m_reader.pin();
    WARP_ASSIGN(const auto bytes, m_store.get(Space::Records, canonical));
    if (!bytes) return std::optional<Record>();
    WARP_ASSIGN(Record record, m_reader.record(canonical, *bytes));
    WARP_TRY(addLinks(record));
    return std::optional<Record>(std::move(record));
}

Status SpacetimeImpl::addLinks(Record& record) {
    if (m_links == nullptr || (!m_observer && !m_links->anyLinks())) return {};
    WARP_ASSIGN(const auto snapshot, m_store.snapshot());
    RecordLinks<StoreSnapshot> links(*snapshot, *m_links, m_clock.now());
    return links.addTo(record);
}

void SpacetimeImpl::countRead(ByteView canonical, Lsn version) {
    if (m_observer) return;
    m_observations.add(canonical, recordHash(canonical), Observation::once(version, m_clock.now()));
    m_otherReads.fetch_add(1, std::memory_order_relaxed);
}

Result<std::optional<Record>> SpacetimeImpl::observe(ByteView key) {
    if (m_observer) return peek(key);
    const OperationTiming timing(m_meter, Operation::Get);
    std::string storage;
    WARP_ASSIGN(const ByteView canonical, canonicalKey(key, storage));
    const auto pin = m_reader.pin();
    WARP_ASSIGN(const auto bytes, m_store.get(Space::Records, canonical));
    if (!bytes) return std::optional<Record>();
    const Timestamp now = m_clock.now();
    WARP_ASSIGN(Record record, m_reader.observedRecord(canonical, *bytes, now));
    WARP_TRY(addLinks(record));
    m_observations.add(canonical, recordHash(canonical), Observation::once(record.version, now));
    m_otherReads.fetch_add(1, std::memory_order_relaxed);
    if (m_order != nullptr) m_order->note(canonical, now);
    return std::optional<Record>(std::move(record));
}

Result<std::optional<std::string>> SpacetimeImpl::observeValue(ByteView key) {
    const OperationTiming timing(m_meter, Operation::Get);
    std::string storage;
    WARP_ASSIGN(const ByteView canonical, canonicalKey(key, storage));
    const std::uint64_t hash = recordHash(canonical);
    if (!m_countReads) return uncountedValue(canonical, hash);
    const Timestamp now = m_clock.now();
    if (auto value = m_cache.observe(canonical, hash, now)) {
        if (m_order != nullptr) m_order->note(canonical, now);
        return value;
    }
    const ValueCache::Ticket ticket = m_cache.ticket(hash);
    WARP_ASSIGN(auto found, findValue(canonical));
    if (!found) return std::optional<std::string>();
    const Observation read = Observation::once(found->version, now);
    if (!m_cache.fill(found->shard, canonical, hash, found->json, read, ticket))
        m_observations.add(canonical, hash, read);
    m_otherReads.fetch_add(1, std::memory_order_relaxed);
    if (m_order != nullptr) m_order->note(canonical, now);
    return std::optional<std::string>(std::move(found->json));
}

/// As an observed value, but nobody counts it.
Result<std::optional<std::string>> SpacetimeImpl::uncountedValue(ByteView canonical, std::uint64_t hash) {
    if (auto value = m_cache.observe(canonical, hash, {}, false)) return value;
    const ValueCache::Ticket ticket = m_cache.ticket(hash);
    WARP_ASSIGN(auto found, findValue(canonical));
    if (!found) return std::optional<std::string>();
    if (!m_observer)
        m_cache.fill(found->shard, canonical, hash, found->json, {.version = found->version}, ticket);
    return std::optional<std::string>(std::move(found->json));
}

Status SpacetimeImpl::warm(ByteView key, std::uint8_t frequency) {
    std::string storage;
    WARP_ASSIGN(const ByteView canonical, canonicalKey(key, storage));
    const std::uint64_t hash = recordHash(canonical);
    const ValueCache::Ticket ticket = m_cache.ticket(hash);
    WARP_ASSIGN(const auto found, findValue(canonical));
    if (!found) return {};
    m_cache.fill(found->shard, canonical, hash, found->json, {.version = found->version}, ticket, frequency);
    return {};
}

Status SpacetimeImpl::prefetch(ByteView canonical) {
    const std::uint64_t hash = recordHash(canonical);
    if (m_observer || m_cache.holds(canonical, hash)) return {};
    const ValueCache::Ticket ticket = m_cache.ticket(hash);
    WARP_ASSIGN(const auto found, findValue(canonical));
    if (found) m_cache.prefetch(found->shard, canonical, hash, found->json, found->version, ticket);
    return {};
}

/// Most values lie in log or tree: packs are pinned only for one that does not, and it is looked for anew
/// then.
Result<std::optional<SpacetimeImpl::FoundValue>> SpacetimeImpl::findValue(ByteView key) {
    WARP_ASSIGN(const LookUp found, m_store.lookUp(Space::Records, key));
    switch (found.where) {
        case LookUp::Where::Nowhere: return std::optional<FoundValue>();
        case LookUp::Where::Tree: {
            WARP_ASSIGN(const StoredRecord stored, decodeRecord(found.bytes));
            if (!stored.place) return foundValue(key, stored);
            break;
        }
        case LookUp::Where::Unmerged: {
            if (found.kind == ChangeKind::Erase) return std::optional<FoundValue>();
            WARP_ASSIGN(const RecordChange change, decodeChange(found.bytes));
            // Where the writer left it open, nobody has decided yet in which shard it will lie.
            if (change.kind == RecordChange::Kind::Put)
                return std::optional<FoundValue>(FoundValue{std::string(change.json), found.stamp.lsn,
                                                            change.shard.value_or(Shard::Warm)});
            break;
        }
    }
    return findPackedValue(key);
}

Result<std::optional<SpacetimeImpl::FoundValue>> SpacetimeImpl::findPackedValue(ByteView key) {
    const auto pin = m_reader.pin();
    WARP_ASSIGN(const auto bytes, m_store.get(Space::Records, key));
    if (!bytes) return std::optional<FoundValue>();
    WARP_ASSIGN(const StoredRecord stored, decodeRecord(*bytes));
    return foundValue(key, stored);
}

Result<std::optional<SpacetimeImpl::FoundValue>> SpacetimeImpl::foundValue(ByteView key,
                                                                           const StoredRecord& stored) {
    WARP_ASSIGN(std::string json, m_reader.value(key, stored));
    return std::optional<FoundValue>(FoundValue{std::move(json), stored.version, stored.shard});
}

Result<std::unique_ptr<RecordView>> SpacetimeImpl::view() {
    const OperationTiming timing(m_meter, Operation::View);
    auto pin = m_reader.pin();
    WARP_ASSIGN(auto snapshot, m_store.snapshot());
    return makeRecordView(std::move(snapshot), std::move(pin), m_reader);
}

std::unique_ptr<Subscription> SpacetimeImpl::subscribe(std::string prefix, ChangeListener listener) {
    return m_store.subscribe(Space::Records, std::move(prefix), std::move(listener));
}

Result<std::size_t> SpacetimeImpl::foldObservations(std::size_t limit) {
    TakenObservations taken = m_observations.take(limit);
    m_cache.handOver(limit - taken.size(), [&](ByteView key, const Observation& reads) {
        taken.emplace_back(std::string(key), reads);
    });
    if (taken.empty()) return std::size_t{0};
    joinByKey(taken);
    std::vector<std::size_t> notInTree;
    TransactionUsage usage(m_policy.usage());
    const Status folded = m_store.updateTree([&](TreeWriter& writer) -> Status {
        WARP_ASSIGN(notInTree, foldIntoTree(writer, taken, usage, m_policy.activeKeys()));
        return {};
    });
    if (!folded) {
        for (const auto& [key, reads] : taken) m_observations.add(key, recordHash(key), reads);
        return folded.error();
    }
    usage.tell();
    WARP_TRY(keepForLater(taken, notInTree));
    return taken.size() - notInTree.size();
}

/// Records that wait for the merger keep their reads; those that were removed lose them.
Status SpacetimeImpl::keepForLater(const TakenObservations& taken, const std::vector<std::size_t>& which) {
    for (const std::size_t i : which) {
        const auto& [key, reads] = taken[i];
        WARP_ASSIGN(const LookUp found, m_store.lookUp(Space::Records, key));
        const bool exists = found.where == LookUp::Where::Tree ||
                            (found.where == LookUp::Where::Unmerged && found.kind == ChangeKind::Put);
        if (exists) m_observations.add(key, recordHash(key), reads);
    }
    return {};
}

SpacetimeStats SpacetimeImpl::stats() const {
    std::uint64_t hits = 0;
    for (const CacheFigures& shard : m_cache.figures()) hits += shard.hits();
    return {.reads = hits + m_otherReads.load(std::memory_order_relaxed),
            .writes = m_writes.load(std::memory_order_relaxed),
            .cacheHits = hits,
            .cacheBytes = m_cache.bytes(),
            .uncountedReads = m_observations.dropped(),
            .prefetches = m_cache.prefetches(),
            .prefetchHits = m_cache.prefetchHits()};
}

}  // namespace warp
