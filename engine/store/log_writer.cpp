// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/log_writer.h"

#include <algorithm>
#include <cstring>
#include <thread>

#include "engine/base/ids.h"
#include "engine/io/files.h"

namespace warp {

namespace {

constexpr std::uint64_t kFirstSegmentBytes = 1u << 20;
constexpr std::uint64_t kSegmentGrowth = 4;
constexpr std::uint64_t kRoomShare = 8;  // of the free space, for one segment
constexpr std::size_t kMaxSpares = 3;
constexpr std::chrono::microseconds kGatherTime{60};
constexpr std::string_view kSparePrefix = "spare-";
constexpr std::string_view kSpareSuffix = ".tmp~";

Status writeZeros(File& file, std::uint64_t size) {
    static const std::string zeros(1u << 20, '\0');
    for (std::uint64_t at = 0; at < size; at += zeros.size()) {
        WARP_TRY(
            file.writeAt(at, ByteView(zeros).substr(0, std::min<std::uint64_t>(zeros.size(), size - at))));
    }
    return file.sync();
}

}  // namespace

LogWriter::LogWriter(const LogWriterOptions& options)
    : m_options(options), m_durableLsn(options.firstLsn - 1), m_appendedLsn(options.firstLsn - 1) {}

LogWriter::~LogWriter() {
    dropSpares();
    const MutexLock lock(m_mutex);
    if (!m_unnamed) return;
    [[maybe_unused]] const Status removed = m_options.fs->removeFile(m_current.path);
}

void LogWriter::dropSpares() {
    std::vector<Spare> spares;
    {
        const MutexLock lock(m_mutex);
        spares.swap(m_spares);
    }
    for (const Spare& spare : spares) {
        // A spare that stays is removed by the next opening.
        [[maybe_unused]] const Status removed = m_options.fs->removeFile(spare.path);
    }
}

Result<std::unique_ptr<LogWriter>> LogWriter::open(const LogWriterOptions& options) {
    WARP_ASSIGN(const auto entries, options.fs->list(options.directory));
    for (const DirectoryEntry& entry : entries) {
        if (entry.name.starts_with(kSparePrefix) && entry.name.ends_with(kSpareSuffix))
            WARP_TRY(options.fs->removeFile(joinPath(options.directory, entry.name)));
    }
    std::unique_ptr<LogWriter> writer(new LogWriter(options));
    {
        const MutexLock lock(writer->m_mutex);
        writer->m_unnamed = options.unnamedBytes > 0;
        WARP_TRY(writer->roll(options.firstLsn, 0, options.unnamedBytes));
    }
    return writer;
}

Status LogWriter::append(Lsn lsn, Timestamp time, ByteView payload, bool awaited) {
    const MutexLock lock(m_mutex);
    if (m_failure) return *m_failure;
    Frame frame{.lsn = lsn, .durableLsn = durableLsn(), .time = time};
    do {
        frame.payload = payload.substr(0, kMaxFramePayload);
        payload.remove_prefix(frame.payload.size());
        frame.last = payload.empty();
        if (Status status = appendFrame(frame, awaited); !status) {
            if (frame.part > 0) m_failure = status.error();
            return status;
        }
        ++frame.part;
    } while (!payload.empty());
    if (awaited) ++m_stagedCount;
    m_current.lastLsn = lsn;
    m_appendedLsn.store(lsn, std::memory_order_release);
    return {};
}

Status LogWriter::appendFrame(const Frame& frame, bool awaited) {
    const std::size_t size = frameBytes(frame.payload.size());
    if (m_tail + size > m_current.size) WARP_TRY(roll(frame.lsn, frame.part, size));
    if (awaited) {
        const std::size_t at = m_staged.size();
        m_staged.resize(at + size);
        encodeFrame(frame, m_current.nonce, m_staged.data() + at);
    } else {
        // What is in the kernel counts only when everything before it is there too.
        drainStaged();
        encodeFrame(frame, m_current.nonce, m_current.mapping->data() + m_tail);
    }
    m_tail += size;
    return {};
}

void LogWriter::drainStaged() {
    if (m_inFlightOpen) {
        // The leader writes the same bytes to the same place: whoever is first, the content is the same.
        std::memcpy(m_current.mapping->data() + m_inFlightAt, m_inFlight.data(), m_inFlight.size());
        m_inFlightOpen = false;
    }
    if (m_staged.empty()) return;
    std::memcpy(m_current.mapping->data() + m_tail - m_staged.size(), m_staged.data(), m_staged.size());
    m_staged.clear();
}

Status LogWriter::waitDurable(Lsn lsn) {
    if (durableLsn() >= lsn) return {};
    MutexLock lock(m_mutex);
    while (durableLsn() < lsn) {
        if (m_failure) {
            return Error{.code = ErrorCode::OutcomeUnknown,
                         .message = "the log could not be synced (" + m_failure->message +
                                    "); the change may or may not survive",
                         .path = m_failure->path};
        }
        if (m_leading) {
            m_synced.wait(lock.native());
        } else {
            lead();
        }
    }
    return {};
}

Status LogWriter::sync() {
    return waitDurable(appendedLsn());
}

/// Others that wait together with this one usually come together again: give them a moment to join the group.
void LogWriter::gather() {
    const auto end = std::chrono::steady_clock::now() + kGatherTime;
    while (m_stagedCount < m_lastGroup && std::chrono::steady_clock::now() < end) {
        m_mutex.unlock();
        std::this_thread::yield();
        m_mutex.lock();
    }
}

void LogWriter::lead() {
    m_leading = true;
    if (m_lastGroup > 1) gather();
    m_lastGroup = m_stagedCount;
    m_stagedCount = 0;
    m_inFlight.clear();
    m_inFlight.swap(m_staged);
    m_inFlightAt = m_tail - m_inFlight.size();
    m_inFlightOpen = !m_inFlight.empty();
    const Lsn target = appendedLsn();
    const std::uint64_t tail = m_tail;
    const std::uint64_t segment = m_segmentsStarted;
    const bool onlyInFlight = m_unsynced.empty() && m_durableTail == m_inFlightAt && m_inFlightOpen;
    const auto filled = std::exchange(m_unsynced, {});
    const std::shared_ptr<File> file = m_current.file;
    const ByteView bytes = m_inFlight;
    const std::uint64_t at = m_inFlightAt;
    m_mutex.unlock();

    Status status;
    {
        const OperationTiming timing(m_options.meter, Operation::Sync);
        for (std::size_t i = 0; i < filled.size() && status; ++i) status = filled[i]->sync();
        if (status && onlyInFlight) {
            status = file->writeSynced(at, bytes);
        } else if (status) {
            if (!bytes.empty()) status = file->writeAt(at, bytes);
            if (status) status = file->sync();
        }
    }

    m_mutex.lock();
    m_leading = false;
    m_inFlightOpen = false;
    m_syncCount.fetch_add(1, std::memory_order_relaxed);
    if (status) {
        m_durableLsn.store(target, std::memory_order_release);
        if (segment == m_segmentsStarted) m_durableTail = tail;
    } else if (!m_failure) {
        m_failure = status.error();
    }
    m_synced.notify_all();
}

Status LogWriter::roll(Lsn firstLsn, std::uint32_t firstPart, std::size_t neededBytes) {
    WARP_ASSIGN(const Spare spare, takeSpare(nextSegmentBytes(neededBytes)));
    auto next = beginSegment(spare, firstLsn, firstPart);
    if (!next.ok()) {
        // The first failure is the one to report.
        [[maybe_unused]] const Status removed = m_options.fs->removeFile(spare.path);
        return std::move(next).error();
    }
    if (Status named = m_unnamed ? Status() : giveName(*next); !named) {
        // It may have its name all the same: only a new epoch is sure to stand above it.
        m_failure = named.error();
        return named;
    }
    if (m_current.file) {
        drainStaged();
        m_unsynced.push_back(m_current.file);
        m_current.mapping.reset();
        m_current.lastLsn = firstPart > 0 ? firstLsn : firstLsn - 1;
        m_filled.push_back(std::move(m_current));
    }
    m_current = std::move(next).value();
    m_tail = kLogHeaderBytes;
    m_durableTail = kLogHeaderBytes;
    ++m_segmentsStarted;
    return {};
}

std::uint64_t LogWriter::nextSegmentBytes(std::size_t neededBytes) const {
    std::uint64_t size = kFirstSegmentBytes;
    for (std::uint64_t i = 0; i < m_segmentsStarted && size < m_options.segmentBytes; ++i)
        size *= kSegmentGrowth;
    return std::max<std::uint64_t>(std::min(size, segmentLimit()), kLogHeaderBytes + neededBytes);
}

/// A disk that gets full gets small segments, so that none of them takes the room of a merge.
std::uint64_t LogWriter::segmentLimit() const {
    const auto space = m_options.fs->diskSpace(m_options.directory);
    if (!space.ok()) return m_options.segmentBytes;
    return std::min(m_options.segmentBytes, std::max(space->freeBytes / kRoomShare, kFirstSegmentBytes));
}

Result<LogWriter::Spare> LogWriter::takeSpare(std::uint64_t size) {
    for (auto spare = m_spares.begin(); spare != m_spares.end(); ++spare) {
        if (spare->size < size) continue;
        const Spare taken = *spare;
        m_spares.erase(spare);
        return taken;
    }
    return makeSpare(size, m_lastGroup > 0);
}

/// Only syncs gain from zeros: without them a first write of a block costs its sync a metadata update.
Result<LogWriter::Spare> LogWriter::makeSpare(std::uint64_t size, bool zeroed) {
    Spare spare{newSparePath(), size};
    WARP_ASSIGN(const auto file, m_options.fs->open(spare.path, OpenMode::CreateNew));
    Status status = file->allocate(size);
    if (status && zeroed) status = writeZeros(*file, size);
    if (!status) {
        [[maybe_unused]] const Status removed = m_options.fs->removeFile(spare.path);
        return std::move(status).error();
    }
    return spare;
}

/// Writers of one directory may overlap for a moment; their epochs differ.
std::string LogWriter::newSparePath() {
    const std::string name = std::string(kSparePrefix) + std::to_string(m_options.epoch) + "-" +
                             std::to_string(++m_spareCounter) + std::string(kSpareSuffix);
    return joinPath(m_options.directory, name);
}

std::string LogWriter::nextSegmentPath(Timestamp now) {
    if (const std::string day = formatDay(now); day != m_day) {
        m_day = day;
        m_numberOfDay = 0;
    }
    for (;;) {
        std::string path = joinPath(m_options.directory, segmentName(now, ++m_numberOfDay));
        const auto info = m_options.fs->stat(path);
        if (!info.ok() || !*info) return path;
    }
}

/// The segment gets its name only after its header is on the disk, so a named segment without one is damage.
Result<LogWriter::Segment> LogWriter::beginSegment(const Spare& spare, Lsn firstLsn,
                                                   std::uint32_t firstPart) {
    const Timestamp now = m_options.clock->now();
    const SegmentHeader header{.universeId = m_options.universeId,
                               .timeline = m_options.timeline,
                               .epoch = m_options.epoch,
                               .nonce = randomBits(),
                               .firstLsn = firstLsn,
                               .firstPart = firstPart,
                               .created = now};
    WARP_ASSIGN(auto opened, m_options.fs->open(spare.path, OpenMode::ReadWrite));
    std::shared_ptr<File> file = std::move(opened);
    WARP_TRY(file->writeAt(0, encodeSegmentHeader(header)));
    WARP_TRY(file->sync());
    WARP_ASSIGN(auto mapping, file->map(spare.size));
    Segment segment{.path = spare.path,
                    .file = std::move(file),
                    .mapping = std::move(mapping),
                    .nonce = header.nonce,
                    .size = spare.size,
                    .firstLsn = firstLsn,
                    .lastLsn = firstLsn - 1,
                    .timeline = header.timeline,
                    .epoch = header.epoch};
    return segment;
}

Status LogWriter::giveName(Segment& segment) {
    const std::string path = nextSegmentPath(m_options.clock->now());
    WARP_TRY(m_options.fs->rename(segment.path, path));
    Status synced = m_options.fs->syncDirectory(m_options.directory);
    if (!synced) {
        // The first failure is the one to report.
        [[maybe_unused]] const Status removed = m_options.fs->removeFile(path);
        return synced;
    }
    segment.path = path;
    return {};
}

Status LogWriter::publish() {
    WARP_TRY(sync());
    const MutexLock lock(m_mutex);
    WARP_TRY(giveName(m_current));
    m_unnamed = false;
    return {};
}

std::uint64_t LogWriter::liveBytes() const {
    const MutexLock lock(m_mutex);
    std::uint64_t bytes = m_tail;
    for (const Segment& segment : m_filled) bytes += segment.size;
    return bytes;
}

std::optional<Error> LogWriter::failure() const {
    const MutexLock lock(m_mutex);
    return m_failure;
}

std::vector<LogWriter::LiveSegment> LogWriter::liveSegments() const {
    const MutexLock lock(m_mutex);
    std::vector<LiveSegment> live;
    for (const Segment& segment : m_filled) live.push_back(segment.facts());
    if (m_current.file) live.push_back(m_current.facts());
    return live;
}

void LogWriter::adopt(const LiveSegment& live) {
    const MutexLock lock(m_mutex);
    Segment segment;
    segment.path = live.path;
    segment.size = live.size;
    segment.lastLsn = live.lastLsn;
    segment.timeline = live.timeline;
    segment.epoch = live.epoch;
    m_filled.push_back(std::move(segment));
}

std::vector<LogWriter::LiveSegment> LogWriter::takeReleased(Lsn lsn) {
    const MutexLock lock(m_mutex);
    const auto keep = std::stable_partition(m_filled.begin(), m_filled.end(),
                                            [lsn](const Segment& segment) { return segment.lastLsn > lsn; });
    std::vector<LiveSegment> released;
    for (auto segment = keep; segment != m_filled.end(); ++segment) released.push_back(segment->facts());
    m_filled.erase(keep, m_filled.end());
    return released;
}

Status LogWriter::reuse(const LiveSegment& segment) {
    const bool roomy = segmentLimit() == m_options.segmentBytes;
    std::size_t spares = 0;
    {
        const MutexLock lock(m_mutex);
        spares = m_spares.size();
    }
    if (!roomy || segment.size < m_options.segmentBytes || spares >= kMaxSpares)
        return m_options.fs->removeFile(segment.path);
    const Spare spare{newSparePath(), segment.size};
    WARP_TRY(m_options.fs->rename(segment.path, spare.path));
    const MutexLock lock(m_mutex);
    m_spares.push_back(spare);
    return {};
}

Status LogWriter::prepareNext() {
    std::uint64_t size = 0;
    bool zeroed = false;
    {
        const MutexLock lock(m_mutex);
        if (m_failure || m_preparing || m_tail < m_current.size / 2) return {};
        size = nextSegmentBytes(0);
        const bool ready = std::any_of(m_spares.begin(), m_spares.end(),
                                       [size](const Spare& spare) { return spare.size >= size; });
        if (ready) return {};
        m_preparing = true;
        zeroed = m_lastGroup > 0;
    }
    auto spare = makeSpare(size, zeroed);
    const MutexLock lock(m_mutex);
    m_preparing = false;
    // A failure here is met again, and reported, when the segment is needed.
    if (spare.ok()) m_spares.push_back(*spare);
    return {};
}

Status LogWriter::close() {
    WARP_TRY(sync());
    const MutexLock lock(m_mutex);
    if (!m_current.file) return {};
    m_current.mapping.reset();
    WARP_TRY(m_current.file->truncate(m_tail));
    return m_current.file->sync();
}

}  // namespace warp
