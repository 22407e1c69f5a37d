// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, and what the writer's store does in the background.
#include <algorithm>

#include "engine/io/files.h"
#include "engine/store/merge.h"
#include "engine/store/store_impl.h"

namespace warp {

namespace {

constexpr std::chrono::milliseconds kSyncEvery{100};  // what "eventual" may lose at a power cut
constexpr std::chrono::milliseconds kFlusherTick{10};
constexpr std::chrono::milliseconds kMergeAfter{1000};  // so that the mirror follows soon when little happens
// A merge of random keys writes most pages of the tree again, however few the keys are: few large merges cost
// less than many small ones. A merge waits until the memory table has grown to a part of the tree, so that a
// tree that grows is written a bounded number of times, and at most until half of the budget is used: that
// half is merged while the other fills.
constexpr std::uint64_t kTreeShare = 4;
constexpr std::uint64_t kBudgetShare = 2;
constexpr std::uint64_t kLeastMergeBytes = 16u << 20;
constexpr std::chrono::seconds kTrimAfter{20};
constexpr std::uint64_t kFreeShare = 4;  // free pages worth giving back: above a quarter of the used ones
// and above what two more syncs at the end of a short visit are worth
constexpr std::uint64_t kLeastTrimBytes = 8u << 20;
constexpr std::uint64_t kBusyBytes =
    4u << 20;  // grown by that much in kMergeAfter, a memory table is left to grow

}  // namespace

Status WriterStore::start() {
    WARP_TRY(recover());
    m_room.measure();
    if (const Status reserved = m_room.restoreReserve(); !reserved) becomeReadOnly(reserved.error());
    if (!m_options.backgroundThreads) return {};
    m_archiver.start();
    m_flusher = NamedThread("log-flusher", [this](std::stop_token stop) { flush(stop); });
    m_merger = NamedThread("merger", [this](std::stop_token stop) { mergeInBackground(stop); });
    return {};
}

/// The log's tail over the tree's checkpoint goes into the memory table; writing goes on in a new epoch.
Status WriterStore::recover() {
    Lsn applied = 0;
    std::uint64_t timeline = 1;
    {
        WARP_ASSIGN(const auto reader, m_options.tree->read());
        WARP_ASSIGN(applied, appliedLsnOf(*reader));
        WARP_ASSIGN(timeline, timelineOf(*reader));
        WARP_ASSIGN(auto blocks, RankBlocks::load(*reader));
        dropGenerations(applied, std::move(blocks));
    }
    LogEnd end;
    WARP_TRY(replay(applied, timeline, end));
    WARP_ASSIGN(const auto segments, listSegments(*m_options.fs, m_options.logDirectory));
    const Lsn last = std::max(end.lastLsn, applied);
    if (last > applied) WARP_TRY(syncOldSegments(segments));

    const MutexLock lock(m_commitMutex);
    m_timeline = std::max(timeline, end.timeline);
    m_epoch = end.lastEpoch + 1;
    m_nextLsn = last + 1;
    m_lastTime = end.lastTime;
    m_active = &generations()->active();
    m_activeBytes = m_active->bytes();
    m_visibleLsn = last;
    chooseMergeSize();
    const LogWriterOptions options{.fs = m_options.fs,
                                   .clock = m_options.clock,
                                   .directory = m_options.logDirectory,
                                   .universeId = m_options.universeId,
                                   .timeline = m_timeline,
                                   .epoch = m_epoch,
                                   .firstLsn = m_nextLsn,
                                   .segmentBytes = m_options.segmentBytes,
                                   .meter = m_options.meter};
    auto opened = LogWriter::open(options);
    if (!opened.ok() && m_room.meansFull(opened.error())) {
        m_room.releaseReserve();
        opened = LogWriter::open(options);
    }
    WARP_ASSIGN(m_log, std::move(opened));
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const SegmentInfo& segment = segments[i];
        m_log->adopt({.path = segment.path,
                      .size = segment.fileBytes,
                      .lastLsn = lastLsnOf(segments, i, last),
                      .timeline = segment.header.timeline,
                      .epoch = segment.header.epoch});
    }
    m_archiver.add(m_log->takeReleased(applied), true);
    for (const auto& segment : m_archiver.takeFinished()) WARP_TRY(m_log->reuse(segment));
    WARP_ASSIGN(m_mark, DurableMark::open(*m_options.fs, m_options.logDirectory));
    m_mark->set(last);
    return {};
}

/// Takes: what the tree says of itself. What an earlier timeline logged above it was taken back by a restore:
/// it is passed over now, and void once the new timeline has a segment.
Status WriterStore::replay(Lsn applied, std::uint64_t timeline, LogEnd& end) {
    WARP_ASSIGN(const auto segments, listSegments(*m_options.fs, m_options.logDirectory));
    const bool takenBack = !segments.empty() && segments.back().header.timeline < timeline;
    if (takenBack) {
        end.lastEpoch = segments.back().header.epoch;
        end.lastTime = m_options.clock->now();
        end.timeline = timeline;
        return {};
    }
    Lsn expected = applied + 1;
    WARP_ASSIGN(end, readLog(*m_options.fs, m_options.logDirectory, m_options.universeId, applied,
                             [&](const LoggedBatch& batch) -> Status {
                                 if (batch.lsn != expected) {
                                     return Error{.code = ErrorCode::Corrupt,
                                                  .message = "the log misses changes " +
                                                             std::to_string(expected) + " to " +
                                                             std::to_string(batch.lsn - 1) +
                                                             "; `warp repair` goes on without them",
                                                  .path = m_options.logDirectory};
                                 }
                                 ++expected;
                                 return insertLogged(batch);
                             }));
    return {};
}

/// What was replayed may be in the kernel only (kill -9): it must be durable before anything is built on it.
Status WriterStore::syncOldSegments(const std::vector<SegmentInfo>& segments) {
    for (const SegmentInfo& segment : segments) {
        WARP_ASSIGN(const auto file, m_options.fs->open(segment.path, OpenMode::ReadWrite));
        WARP_TRY(file->sync());
    }
    return {};
}

void WriterStore::wakeThreads(std::uint64_t activeBytes) {
    if (!m_options.backgroundThreads) return;
    const bool merge = activeBytes > mergeAbove() && !m_mergeWanted.load(std::memory_order_relaxed);
    if (!merge && !m_flusherIdle.load(std::memory_order_relaxed)) return;
    const MutexLock lock(m_controlMutex);
    if (merge) m_mergeWanted = true;
    m_flusherIdle = false;
    m_control.notify_all();
}

void WriterStore::flush(std::stop_token stop) {
    auto lastSync = std::chrono::steady_clock::now();
    while (!stop.stop_requested()) {
        const auto current = log();
        m_room.measure();
        // What cannot be used again stays where it is until the next opening.
        [[maybe_unused]] const Status reused = reuseArchived();
        // A failure to prepare is met again, and reported, when the segment is needed.
        [[maybe_unused]] const Status prepared = current->prepareNext();
        const auto now = std::chrono::steady_clock::now();
        const bool behind = current->durableLsn() < current->appendedLsn();
        if (behind && now - lastSync >= kSyncEvery) {
            if (!current->sync()) [[maybe_unused]]
                const Status renewed = renewLogAfter(current);
            lastSync = std::chrono::steady_clock::now();
        }
        m_mark->set(current->durableLsn());
        const bool waiting = m_feed->deliver(current->durableLsn());
        MutexLock lock(m_controlMutex);
        if (!behind && !waiting && !stop.stop_requested()) m_flusherIdle = true;
        // Idle, the thread sleeps until a commit wakes it; the long wait only guards against a missed stop.
        m_control.wait_for(lock.native(), m_flusherIdle ? std::chrono::milliseconds(500) : kFlusherTick,
                           [&] { return stop.stop_requested() || !m_flusherIdle; });
        if (!m_flusherIdle && !stop.stop_requested() && !behind && !waiting)
            lastSync = std::chrono::steady_clock::now();
        lock.unlock();
        if (!stop.stop_requested() && behind) std::this_thread::sleep_for(kFlusherTick);
    }
}

/// Merges leave pages behind that only the next merge would use again.
void WriterStore::trimTree() {
    const MutexLock merging(m_mergeMutex);
    const auto stats = m_options.tree->stats();
    if (!stats.ok()) return;
    // On a full disk every page that is given back counts.
    const std::uint64_t worth = m_diskFull ? 0 : std::max(stats->usedBytes / kFreeShare, kLeastTrimBytes);
    if (stats->fileBytes <= stats->usedBytes + worth) return;
    // What stays on the disk is no loss; a tree that cannot be written is met by the next merge.
    [[maybe_unused]] const Status trimmed = ageAndTrim();
}

/// The last two states of the tree stay whole. Two commits that change nothing make both of them the state of
/// now, so that all that the last merge freed can go.
Status WriterStore::ageAndTrim() {
    for (int i = 0; i < 2; ++i) {
        WARP_ASSIGN(const auto writer, m_options.tree->write());
        WARP_ASSIGN(const Lsn applied, appliedLsnOf(*writer));
        WARP_TRY(putAppliedLsn(*writer, applied));
        WARP_TRY(writer->commit());
    }
    return m_options.tree->trim();
}

void WriterStore::mergeInBackground(std::stop_token stop) {
    std::uint64_t bytesBefore = 0;
    bool mergedSinceTrim = true;
    auto lastMerge = std::chrono::steady_clock::now();
    while (!stop.stop_requested()) {
        bool wanted = false;
        {
            MutexLock lock(m_controlMutex);
            const auto deadline = std::chrono::steady_clock::now() + kMergeAfter;
            while (!stop.stop_requested() && !m_mergeWanted) {
                if (m_control.wait_until(lock.native(), deadline) == std::cv_status::timeout) break;
            }
            wanted = m_mergeWanted.exchange(false) && m_activeBytes > mergeAbove();
            if (stop.stop_requested()) return;
            if (takesNothing()) continue;
        }
        if (m_visibleLsn.load() == m_appliedLsn.load()) {
            if (mergedSinceTrim && std::chrono::steady_clock::now() - lastMerge > kTrimAfter) {
                trimTree();
                mergedSinceTrim = false;
            }
            continue;
        }
        const std::uint64_t bytes = m_activeBytes.load(std::memory_order_relaxed);
        const bool busy = bytes > bytesBefore + kBusyBytes;
        bytesBefore = bytes;
        if (busy && !wanted) continue;
        bytesBefore = 0;
        if (Status status = mergeOnce(); !status) becomeReadOnly(status.error());
        lastMerge = std::chrono::steady_clock::now();
        mergedSinceTrim = true;
    }
}

/// How large the memory table may become before it is merged.
void WriterStore::chooseMergeSize() {
    const auto stats = m_options.tree->stats();
    const std::uint64_t most = m_options.memoryBudget / kBudgetShare;
    const std::uint64_t wanted = stats.ok() ? stats->usedBytes / kTreeShare : most;
    m_mergeAbove = std::clamp(wanted, std::min(kLeastMergeBytes, most), most);
}

std::uint64_t WriterStore::mergeAbove() const {
    const std::uint64_t room = m_room.unmergedLimit(m_options.memoryBudget) / kBudgetShare;
    return std::min(room, m_mergeAbove.load(std::memory_order_relaxed));
}

/// On a full disk the merge is made with the room of the reserve and of the spare segments.
Status WriterStore::mergeOnce() {
    const MutexLock merging(m_mergeMutex);
    Status status = mergeFrozen();
    if (status || !m_room.meansFull(status.error())) return status;
    becomeReadOnly(status.error());
    m_archiver.dropWaiting();
    WARP_TRY(reuseArchived());
    log()->dropSpares();
    return mergeFrozen();
}

/// Freezes the active generation and folds everything frozen into the tree.
Status WriterStore::mergeFrozen() {
    std::shared_ptr<const MemoryGenerations> current;
    {
        const MutexLock lock(m_commitMutex);
        if (m_active->count() > 0) {
            const std::uint64_t bytes = m_active->bytes();
            addGeneration();
            m_active = &generations()->active();
            // In this order: counted twice, even for a moment, they could make a writer wait for the whole
            // merge.
            m_activeBytes = 0;
            m_frozenBytes += bytes;
        }
        current = generations();
    }
    auto frozen = std::make_shared<MemoryGenerations>(*current);
    frozen->tables.pop_back();
    if (frozen->tables.empty()) return {};
    WARP_TRY(sync());  // nothing outside the log holds a change above its durable LSN
    const OperationTiming timing(m_options.meter, Operation::Merge);
    const Lsn last = frozen->tables.back()->lastLsn();
    WARP_ASSIGN(auto blocks, mergeIntoTree(*m_options.tree, *frozen, m_policies));
    dropGenerations(last, std::move(blocks));
    m_merges.fetch_add(1, std::memory_order_relaxed);
    chooseMergeSize();
    {
        const MutexLock lock(m_controlMutex);
        m_frozenBytes = 0;
        m_control.notify_all();
    }
    m_archiver.add(log()->takeReleased(last), !m_diskFull);
    return reuseArchived();
}

Status WriterStore::reuseArchived() {
    const auto finished = m_archiver.takeFinished();
    if (finished.empty()) return {};
    const auto current = log();
    for (const auto& segment : finished) WARP_TRY(current->reuse(segment));
    return {};
}

Status WriterStore::archiveLog(bool everything, const Job& job) {
    WARP_TRY(m_archiver.run(everything, job));
    return reuseArchived();
}

Status WriterStore::checkpoint(const Job& job) {
    const Lsn target = m_visibleLsn.load(std::memory_order_acquire);
    while (m_appliedLsn.load(std::memory_order_acquire) < target) {
        if (job.stopRequested()) return cancelledError();
        WARP_TRY(mergeOnce());
    }
    return {};
}

}  // namespace warp
