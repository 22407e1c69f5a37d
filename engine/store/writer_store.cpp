// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>

#include "engine/store/commit_author.h"
#include "engine/store/store_impl.h"

namespace warp {

namespace {

// A writer that commits one thing after the other has come back by then.
constexpr std::chrono::milliseconds kCommitMoment{5};

Error readOnlyError(const std::optional<Error>& reason) {
    Error error{.code = ErrorCode::ReadOnly, .message = "the universe is read-only"};
    if (!reason) return error;
    error.message += " since a failure: " + reason->message + "; remove its cause, then resume";
    error.path = reason->path;
    if (reason->code != ErrorCode::NoSpace) return error;
    error.code = ErrorCode::NoSpace;
    error.message = "the disk is full and the universe takes nothing but deletions (" + reason->message +
                    "); make room, then resume";
    return error;
}

}  // namespace

WriterStore::WriterStore(StoreOptions options)
    : StoreBase(std::move(options)),
      m_room(*m_options.fs, m_options.logDirectory, m_options.reserve),
      m_archiver({.fs = m_options.fs,
                  .clock = m_options.clock,
                  .logDirectory = m_options.logDirectory,
                  .universeId = m_options.universeId,
                  .retention = m_options.retention,
                  .groupBytes = m_options.segmentBytes}) {}

WriterStore::~WriterStore() {
    // Best effort: whoever wants to know calls close().
    [[maybe_unused]] const Status closed = close();
}

Result<Lsn> WriterStore::commit(const WriteBatch& batch, Durability durability,
                                const std::vector<Condition>& conditions) {
    const std::string_view author = CommitAuthor::current();
    if (author.empty()) return commitAsItIs(batch, durability, conditions);
    WriteBatch signedBatch = batch;
    signedBatch.erase(Space::Audit, author);
    return commitAsItIs(signedBatch, durability, conditions);
}

Result<Lsn> WriterStore::commitAsItIs(const WriteBatch& batch, Durability durability,
                                      const std::vector<Condition>& conditions) {
    WARP_TRY(admit(batch));
    const bool awaited = durability == Durability::Strong;
    Lsn lsn = 0;
    std::shared_ptr<LogWriter> usedLog;
    std::uint64_t activeBytes = 0;
    {
        const MutexLock lock(m_commitMutex);
        if (m_closed) return Error{.code = ErrorCode::ReadOnly, .message = "the universe is closed"};
        if (!conditions.empty()) WARP_TRY(checkConditions(conditions));
        WARP_ASSIGN(lsn, appendBatch(batch, awaited));
        activeBytes = m_active->bytes();
        if (awaited) usedLog = m_log;
    }
    m_commits.fetch_add(1, std::memory_order_relaxed);
    wakeThreads(activeBytes);
    if (awaited) {
        const CommitWaits::Wait waiting(m_waits);
        if (Status status = usedLog->waitDurable(lsn); !status) {
            // The failure is reported either way; whether the log could be renewed shows in the store's
            // status.
            [[maybe_unused]] const Status renewed = renewLogAfter(usedLog);
            return std::move(status).error();
        }
    }
    return lsn;
}

Result<Lsn> WriterStore::appendBatch(const WriteBatch& batch, bool awaited) {
    const Lsn lsn = m_nextLsn;
    m_lastTime = std::max(m_lastTime, m_options.clock->now());
    Status status = m_log->append(lsn, m_lastTime, batch.bytes(), awaited);
    if (!status) {
        const Error reason = status.error();
        status = reviveLog(reason);
        if (status && m_diskFull && !batch.onlyErases()) return readOnlyError(reason);
        if (status) status = m_log->append(lsn, m_lastTime, batch.bytes(), awaited);
        if (!status) {
            becomeReadOnly(reason);
            return reason;
        }
    }
    makeVisible(batch, {lsn, m_lastTime}, awaited);
    ++m_nextLsn;
    return lsn;
}

void WriterStore::makeVisible(const WriteBatch& batch, const ChangeStamp& stamp, bool awaited) {
    const bool listening = m_feed->hasListeners();
    std::vector<Change> noted;
    BatchReader reader(batch.bytes());
    while (!reader.atEnd()) {
        const auto change = reader.next();
        assert(change.ok());  // made by WriteBatch
        m_active->insert(*change, stamp, awaited);
        if (listening) noted.push_back(*change);
    }
    if (listening) m_feed->note(stamp.lsn, noted);
    m_activeBytes.store(m_active->bytes(), std::memory_order_relaxed);
    m_visibleLsn.store(stamp.lsn, std::memory_order_release);
}

/// Slows writers down while the merger is behind; never refuses them for that.
Status WriterStore::admit(const WriteBatch& batch) {
    if (!m_readOnly.load(std::memory_order_relaxed) && !memoryIsFull()) return {};
    const auto makesRoom = [&] { return m_diskFull && batch.onlyErases(); };
    if (makesRoom()) return {};
    MutexLock lock(m_controlMutex);
    if (!m_readOnly && memoryIsFull()) {
        m_slowed.fetch_add(1, std::memory_order_relaxed);
        if (!m_options.backgroundThreads) {
            lock.unlock();
            return mergeOnce();
        }
        m_mergeWanted = true;
        m_control.notify_all();
        while (!m_readOnly && memoryIsFull()) m_control.wait(lock.native());
    }
    if (m_readOnly && !makesRoom()) return readOnlyError(m_backgroundError);
    return {};
}

bool WriterStore::memoryIsFull() const {
    return m_frozenBytes.load(std::memory_order_relaxed) + m_activeBytes.load(std::memory_order_relaxed) >
           m_room.unmergedLimit(m_options.memoryBudget);
}

Status WriterStore::checkConditions(const std::vector<Condition>& conditions) {
    for (const Condition& condition : conditions) {
        WARP_ASSIGN(const Lsn version, versionOf(condition));
        switch (condition.kind) {
            case Condition::Kind::Absent:
                if (version == 0) break;
                return Error{.code = ErrorCode::Conflict,
                             .message = "`" + condition.key + "` already exists (version " +
                                        std::to_string(version) + ")"};
            case Condition::Kind::Present:
                if (version != 0) break;
                return Error{.code = ErrorCode::NotFound, .message = "there is no `" + condition.key + "`"};
            case Condition::Kind::VersionIs:
                if (version == condition.version) break;
                return Error{.code = ErrorCode::Conflict,
                             .message = "`" + condition.key + "` is at version " + std::to_string(version) +
                                        ", not " + std::to_string(condition.version) +
                                        ": somebody changed it meanwhile"};
        }
    }
    return {};
}

/// Returns: 0 when the key does not exist; for existing keys of spaces without versions 1.
Result<Lsn> WriterStore::versionOf(const Condition& condition) {
    WARP_ASSIGN(const LookUp found, lookUp(condition.space, condition.key));
    if (found.where == LookUp::Where::Nowhere) return Lsn{0};
    if (found.where == LookUp::Where::Unmerged)
        return found.kind == ChangeKind::Erase ? Lsn{0} : found.stamp.lsn;
    if (condition.kind != Condition::Kind::VersionIs) return Lsn{1};
    return policy(condition.space).versionOf(found.bytes);
}

std::shared_ptr<LogWriter> WriterStore::log() const {
    const MutexLock lock(m_commitMutex);
    return m_log;
}

Status WriterStore::sync() {
    const auto current = log();
    Status status = current->sync();
    if (!status) {
        WARP_TRY(renewLogAfter(current));
        status = log()->sync();
    }
    return status;
}

Status WriterStore::renewLogAfter(const std::shared_ptr<LogWriter>& failed) {
    const MutexLock lock(m_commitMutex);
    if (m_log != failed) return {};
    Status status = renewFullLog();
    if (!status) becomeReadOnly(status.error());
    return status;
}

/// After a failed sync or append: what was acknowledged but not yet durable is written again into a new
/// segment of a new epoch, which voids the old frames; what was awaited was not acknowledged and is voided.
Status WriterStore::renewLog() {
    const Lsn durable = m_log->durableLsn();
    const std::vector<WriteBatch> batches = unsyncedBatches(durable);
    std::uint64_t bytes = 0;
    for (const WriteBatch& batch : batches) bytes += batchBytes(batch.bytes().size());
    WARP_ASSIGN(auto renewed, LogWriter::open({.fs = m_options.fs,
                                               .clock = m_options.clock,
                                               .directory = m_options.logDirectory,
                                               .universeId = m_options.universeId,
                                               .timeline = m_timeline,
                                               .epoch = ++m_epoch,
                                               .firstLsn = durable + 1,
                                               .segmentBytes = m_options.segmentBytes,
                                               .unnamedBytes = bytes + 1,
                                               .meter = m_options.meter}));
    Lsn lsn = durable;
    for (const WriteBatch& batch : batches)
        WARP_TRY(renewed->append(++lsn, m_lastTime, batch.bytes(), false));
    WARP_TRY(renewed->publish());
    for (auto segment : m_log->liveSegments()) {
        segment.lastLsn = std::min(segment.lastLsn, durable);
        renewed->adopt(segment);
    }
    m_syncsOfOldLogs += m_log->syncCount();
    m_log = std::move(renewed);
    return {};
}

Status WriterStore::reviveLog(const Error& failure) {
    if (m_room.meansFull(failure)) becomeReadOnly(failure);
    return m_log->failure() ? renewFullLog() : Status();
}

Status WriterStore::renewFullLog() {
    Status status = renewLog();
    if (status || !m_room.meansFull(status.error())) return status;
    becomeReadOnly(status.error());
    return renewLog();
}

/// The batches above `durable`, one per LSN. Awaited ones are voided and come back empty, so that LSNs go on
/// without a gap.
std::vector<WriteBatch> WriterStore::unsyncedBatches(Lsn durable) {
    const Lsn last = m_visibleLsn.load(std::memory_order_acquire);
    std::vector<WriteBatch> batches(last - durable);
    std::vector<Lsn> voided;
    const auto current = generations();
    for (const auto& table : current->tables) {
        for (std::size_t space = 0; space < kSpaceCount; ++space) {
            for (const auto& run : table->sortedRuns(static_cast<Space>(space))) {
                for (const MemoryEntry* entry : *run) {
                    if (entry->stamp.lsn <= durable || !entry->visibleAt(last)) continue;
                    if (entry->awaited) {
                        voided.push_back(entry->stamp.lsn);
                    } else if (entry->kind == ChangeKind::Put) {
                        batches[entry->stamp.lsn - durable - 1].put(entry->space, entry->key(),
                                                                    entry->value());
                    } else {
                        batches[entry->stamp.lsn - durable - 1].erase(entry->space, entry->key());
                    }
                }
            }
        }
    }
    for (const Lsn lsn : voided) {
        for (const auto& table : current->tables) table->voidChanges(lsn);
    }
    return batches;
}

Status WriterStore::updateTree(const std::function<Status(TreeWriter&)>& change) {
    const MutexLock lock(m_mergeMutex);
    const auto make = [&]() -> Status {
        WARP_ASSIGN(const auto writer, m_options.tree->write());
        WARP_TRY(change(*writer));
        return writer->commit();
    };
    Status status = make();
    if (!status && m_room.meansFull(status.error())) becomeReadOnly(status.error());
    return status;
}

bool WriterStore::commitsWait() const {
    return m_waits.within(kCommitMoment);
}

StoreStatus WriterStore::status() const {
    StoreStatus status;
    const auto current = log();
    status.visibleLsn = m_visibleLsn.load(std::memory_order_acquire);
    status.durableLsn = current ? current->durableLsn() : 0;
    status.appliedLsn = m_appliedLsn.load(std::memory_order_acquire);
    status.memoryBytes = memoryBytes();
    status.logBytes = current ? current->liveBytes() : 0;
    const ArchiverStatus archiver = m_archiver.status();
    status.logWaitingBytes = archiver.waitingBytes;
    status.logArchivedLsn = archiver.archivedLsn;
    status.logDroppedLsn = archiver.droppedLsn;
    status.archiveError = archiver.error;
    if (const auto stats = m_options.tree->stats(); stats.ok()) status.treeBytes = stats->usedBytes;
    status.commits = m_commits.load(std::memory_order_relaxed);
    status.syncs = m_syncsOfOldLogs + (current ? current->syncCount() : 0);
    status.merges = m_merges.load(std::memory_order_relaxed);
    status.slowedWrites = m_slowed.load(std::memory_order_relaxed);
    status.readOnly = m_readOnly.load(std::memory_order_relaxed);
    status.diskFull = m_diskFull.load(std::memory_order_relaxed);
    const MutexLock lock(m_controlMutex);
    status.backgroundError = m_backgroundError;
    return status;
}

Status WriterStore::resume() {
    {
        const MutexLock lock(m_commitMutex);
        if (m_closed) return Error{.code = ErrorCode::ReadOnly, .message = "the universe is closed"};
        if (m_log->failure()) WARP_TRY(renewFullLog());
    }
    WARP_TRY(mergeOnce());
    WARP_TRY(m_room.restoreReserve());
    m_room.measure();
    const MutexLock lock(m_controlMutex);
    m_backgroundError.reset();
    m_readOnly = false;
    m_diskFull = false;
    m_control.notify_all();
    return {};
}

void WriterStore::becomeReadOnly(const Error& reason) {
    Error kept = reason;
    if (m_room.meansFull(reason)) {
        kept.code = ErrorCode::NoSpace;
        m_room.releaseReserve();
    }
    const MutexLock lock(m_controlMutex);
    if (kept.code == ErrorCode::NoSpace && (!m_backgroundError || m_diskFull)) m_diskFull = true;
    if (!m_backgroundError) m_backgroundError = std::move(kept);
    m_readOnly = true;
    m_control.notify_all();
}

Status WriterStore::close() {
    {
        const MutexLock lock(m_commitMutex);
        if (m_closed || !m_log) return {};
        m_closed = true;
    }
    m_merger.requestStop();
    m_flusher.requestStop();
    {
        const MutexLock lock(m_controlMutex);
        m_control.notify_all();
    }
    m_merger.stop();
    m_flusher.stop();
    Status status = takesNothing() ? Status() : mergeOnce();
    // On a full disk the log keeps what did not fit into the tree.
    if (!status && m_room.meansFull(status.error())) status = {};
    if (status && m_options.backgroundThreads) trimTree();
    m_archiver.stop();
    // What is not used again now is removed by the next opening.
    [[maybe_unused]] const Status reused = reuseArchived();
    const auto current = log();
    const Status closed = current->close();
    if (status && !closed) status = closed;
    if (m_mark) m_mark->set(current->durableLsn());
    m_feed->deliver(current->durableLsn());
    return status;
}

}  // namespace warp
