// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/log_archiver.h"

#include <algorithm>

#include "engine/io/files.h"
#include "engine/store/log_archive_writer.h"
#include "engine/store/log_reader.h"

namespace warp {

namespace {

constexpr std::size_t kGroupSegments = 32;  // short visits leave many small segments
constexpr std::size_t kMostWaiting = 1000;
constexpr std::uint64_t kWaitingGroups = 4;
constexpr std::uint64_t kQuick = 8u << 20;      // archived while closing
constexpr std::uint64_t kKeepFree = 32u << 20;  // of the disk, for log and tree
constexpr std::chrono::seconds kRetryAfter{10};
constexpr std::string_view kHalfName = "half.wal.lz4.tmp~";

std::uint64_t bytesOf(const auto& segments) {
    std::uint64_t bytes = 0;
    for (const auto& segment : segments) bytes += segment.size;
    return bytes;
}

/// Ends a walk over the log that has come far enough.
Error enough() {
    return Error{.code = ErrorCode::Cancelled, .message = "enough"};
}

}  // namespace

LogArchiver::LogArchiver(Options options)
    : m_options(std::move(options)),
      m_directory(archiveDirectoryIn(m_options.logDirectory)),
      m_retention(m_options.retention) {}

LogArchiver::~LogArchiver() {
    m_thread.stop();
}

void LogArchiver::start() {
    m_thread = NamedThread("log-archiver", [this](std::stop_token stop) {
        yieldToOtherThreads();
        loop(stop);
    });
}

void LogArchiver::stop() {
    if (!m_thread.running()) return;
    m_thread.stop();
    bool quick = false;
    {
        const MutexLock lock(m_mutex);
        const Segments group = nextGroup(false);
        quick = !group.empty() && bytesOf(group) <= kQuick;
    }
    // What fails is archived by the next opening.
    if (quick) [[maybe_unused]]
        const Status archived = run(false, {});
}

void LogArchiver::loop(const std::stop_token& stop) {
    const std::stop_callback onStop(stop, [this] {
        const MutexLock lock(m_mutex);
        m_wake.notify_all();
    });
    bool failed = false;
    while (!stop.stop_requested()) {
        {
            MutexLock lock(m_mutex);
            const auto wanted = [&]() NO_THREAD_SAFETY_ANALYSIS {
                return stop.stop_requested() || (!failed && !nextGroup(false).empty());
            };
            m_wake.wait_for(lock.native(), kRetryAfter, wanted);
            if (stop.stop_requested()) return;
            if (nextGroup(false).empty()) continue;
        }
        failed = !run(false, {.stop = stop}).ok();
    }
}

void LogArchiver::setRetention(const LogRetention& retention) {
    const MutexLock lock(m_mutex);
    m_retention = retention;
    if (retention.enabled()) return;
    while (m_busy == 0 && !m_waiting.empty()) dropFront();
}

void LogArchiver::add(Segments segments, bool keep) {
    if (segments.empty()) return;
    const MutexLock lock(m_mutex);
    m_waiting.insert(m_waiting.end(), segments.begin(), segments.end());
    const bool keeps = keep && m_retention.enabled();
    while (m_busy == 0 && !m_waiting.empty() && (!keeps || overflows())) dropFront();
    m_wake.notify_all();
}

bool LogArchiver::overflows() const {
    const std::uint64_t most = std::max(m_retention.bytes, kWaitingGroups * m_options.groupBytes);
    return m_waiting.size() > kMostWaiting || bytesOf(m_waiting) > most;
}

void LogArchiver::dropFront() {
    if (m_retention.enabled()) m_status.droppedLsn = std::max(m_status.droppedLsn, m_waiting.front().lastLsn);
    finishFront();
}

void LogArchiver::finishFront() {
    m_finished.push_back(std::move(m_waiting.front()));
    m_waiting.pop_front();
    m_anyFinished.store(true, std::memory_order_release);
}

void LogArchiver::dropWaiting() {
    const MutexLock lock(m_mutex);
    while (m_busy == 0 && !m_waiting.empty()) dropFront();
}

LogArchiver::Segments LogArchiver::takeFinished() {
    if (!m_anyFinished.load(std::memory_order_acquire)) return {};
    const MutexLock lock(m_mutex);
    m_anyFinished.store(false, std::memory_order_relaxed);
    return std::exchange(m_finished, {});
}

/// What makes the next archive: of one timeline, large enough or many.
LogArchiver::Segments LogArchiver::nextGroup(bool everything) const {
    Segments group;
    std::uint64_t bytes = 0;
    for (const LogWriter::LiveSegment& segment : m_waiting) {
        const bool full = bytes >= m_options.groupBytes || group.size() >= kGroupSegments;
        if (!group.empty() && (full || segment.timeline != group.front().timeline)) return group;
        group.push_back(segment);
        bytes += segment.size;
    }
    const bool due = bytes >= m_options.groupBytes || group.size() >= kGroupSegments;
    return due || everything ? group : Segments();
}

Status LogArchiver::run(bool everything, const Job& job) {
    // Nobody waits for the thread, which yields to all others, without need.
    if (m_isRunning && !everything) return {};
    const MutexLock running(m_running);
    m_isRunning = true;
    const Status status = archiveAndPrune(everything, job);
    m_isRunning = false;
    return status;
}

Status LogArchiver::archiveAndPrune(bool everything, const Job& job) {
    Status status = archiveDue(everything, job);
    LogRetention retention;
    {
        const MutexLock lock(m_mutex);
        retention = m_retention;
    }
    const auto pruned =
        pruneArchives(*m_options.fs, m_options.logDirectory, retention, m_options.clock->now());
    if (status.ok() && !pruned.ok()) status = pruned.error();
    note(status);
    return status;
}

Status LogArchiver::archiveDue(bool everything, const Job& job) {
    for (;;) {
        Segments group;
        {
            const MutexLock lock(m_mutex);
            group = nextGroup(everything);
            m_busy = group.size();
        }
        if (group.empty()) return {};
        const Status archived = archive(group, job);
        const MutexLock lock(m_mutex);
        m_busy = 0;
        WARP_TRY(archived);
        for (std::size_t i = 0; i < group.size(); ++i) finishFront();
    }
}

void LogArchiver::note(const Status& status) {
    const MutexLock lock(m_mutex);
    if (!status.ok() && status.error().code == ErrorCode::Cancelled) return;
    m_status.error.reset();
    if (!status.ok()) m_status.error = status.error();
}

Status LogArchiver::archive(const Segments& group, const Job& job) {
    WARP_TRY(prepareDirectory());
    WARP_TRY(loadArchived(group.front().timeline));
    Lsn last = 0;
    for (const LogWriter::LiveSegment& segment : group) last = std::max(last, segment.lastLsn);
    if (last <= m_archivedLsn) return {};  // a crash came before their files were used again
    WARP_TRY(checkRoom(group));
    const std::string half = joinPath(m_directory, kHalfName);
    const auto tail = write(half, group, job);
    if (!tail.ok()) {
        // The first failure is the one to report; what stays is removed by the next opening.
        [[maybe_unused]] const Status removed = m_options.fs->removeFile(half);
        return tail.error();
    }
    if (tail->batches == 0) {
        WARP_TRY(m_options.fs->removeFile(half));
    } else {
        WARP_ASSIGN(const std::string path, newPath(tail->lastTime));
        WARP_TRY(m_options.fs->rename(half, path));
        WARP_TRY(m_options.fs->syncDirectory(m_directory));
    }
    m_archivedLsn = last;
    const MutexLock lock(m_mutex);
    m_status.archivedLsn = last;
    return {};
}

/// Writes the batches above what is archived up to the last of the group.
Result<ArchiveTail> LogArchiver::write(const std::string& path, const Segments& group, const Job& job) {
    WARP_ASSIGN(const auto writer, LogArchiveWriter::begin({.fs = m_options.fs,
                                                            .path = path,
                                                            .universeId = m_options.universeId,
                                                            .timeline = group.back().timeline,
                                                            .epoch = group.back().epoch}));
    Lsn last = 0;
    for (const LogWriter::LiveSegment& segment : group) last = std::max(last, segment.lastLsn);
    Lsn after = m_archivedLsn;
    {
        // What was given up may be gone in the middle of reading it.
        const MutexLock lock(m_mutex);
        after = std::max(after, m_status.droppedLsn);
    }
    bool any = false;
    bool whole = false;
    const auto add = [&](const LoggedBatch& batch) -> Status {
        if (job.stopRequested()) return cancelledError();
        if (batch.lsn <= last) {
            WARP_TRY(writer->add(batch));
            any = true;
        }
        whole = batch.lsn >= last;
        return whole ? Status(enough()) : Status();
    };
    // Behind a timeline that was taken back the log goes on elsewhere.
    const auto walked = readLog(*m_options.fs, m_options.logDirectory, m_options.universeId, after, add,
                                group.back().timeline);
    if (!whole && !walked.ok()) return walked.error();
    return any ? writer->finish() : ArchiveTail{};
}

/// A new directory must be durable before anything counts on what is in it.
Status LogArchiver::prepareDirectory() {
    if (m_prepared) return {};
    WARP_ASSIGN(const auto info, m_options.fs->stat(m_directory));
    if (!info) {
        WARP_TRY(m_options.fs->makeDirectory(m_directory));
        WARP_TRY(m_options.fs->syncDirectory(m_options.logDirectory));
    }
    const std::string half = joinPath(m_directory, kHalfName);
    WARP_ASSIGN(const auto left, m_options.fs->stat(half));
    if (left) WARP_TRY(m_options.fs->removeFile(half));
    m_prepared = true;
    return {};
}

Status LogArchiver::loadArchived(std::uint64_t timeline) {
    if (m_timeline == timeline) return {};
    WARP_ASSIGN(const auto archives, listArchives(*m_options.fs, m_options.logDirectory));
    m_archivedLsn = 0;
    for (const ArchivedLog& archive : archives) {
        if (archive.tail.timeline == timeline && archive.tail.universeId == m_options.universeId)
            m_archivedLsn = std::max(m_archivedLsn, archive.tail.lastLsn);
    }
    if (m_archivedLsn == 0) {
        WARP_ASSIGN(m_archivedLsn, lastBefore(timeline));
    }
    m_timeline = timeline;
    return {};
}

/// Where a timeline begins in the log: what is below belongs to the one that a restore went back in.
Result<Lsn> LogArchiver::lastBefore(std::uint64_t timeline) const {
    WARP_ASSIGN(const auto segments, listSegments(*m_options.fs, m_options.logDirectory));
    for (const SegmentInfo& segment : segments) {
        const SegmentHeader& header = segment.header;
        if (header.timeline == timeline && header.firstLsn > 0) return header.firstLsn - 1;
    }
    return Lsn{0};
}

Result<std::string> LogArchiver::newPath(Timestamp day) const {
    WARP_ASSIGN(const auto entries, m_options.fs->list(m_directory));
    const std::string prefix = formatDay(day) + "-";
    std::uint32_t number = 0;
    for (const DirectoryEntry& entry : entries) {
        const auto taken = parseArchiveName(entry.name);
        if (taken && entry.name.starts_with(prefix)) number = std::max(number, *taken);
    }
    return joinPath(m_directory, archiveName(day, number + 1));
}

/// History must not take the room that log and tree need.
Status LogArchiver::checkRoom(const Segments& group) const {
    const auto space = m_options.fs->diskSpace(m_options.logDirectory);
    if (!space.ok() || space->freeBytes >= bytesOf(group) / 2 + std::min(kKeepFree, space->totalBytes / 8))
        return {};
    return Error{.code = ErrorCode::NoSpace,
                 .message = "too little space to archive the log; it waits",
                 .path = m_directory};
}

ArchiverStatus LogArchiver::status() const {
    const MutexLock lock(m_mutex);
    ArchiverStatus status = m_status;
    status.waitingBytes = bytesOf(m_waiting);
    return status;
}

}  // namespace warp
