// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/clock.h"
#include "engine/base/mutex.h"
#include "engine/base/operation_meter.h"
#include "engine/io/file_system.h"
#include "engine/store/log_format.h"

namespace warp {

struct LogWriterOptions {
    FileSystem* fs = nullptr;
    const Clock* clock = nullptr;
    std::string directory;
    std::string universeId;
    std::uint64_t timeline = 1;
    std::uint64_t epoch = 1;                 ///< greater than every epoch in the directory
    Lsn firstLsn = 1;                        ///< of the next batch
    std::uint64_t segmentBytes = 64u << 20;  ///< of a full-sized segment; the first ones are smaller
    /// > 0: the first segment has room for so many bytes of frames and no name before publish(). What takes
    /// the place of voided frames must be there as a whole, or not at all.
    std::uint64_t unnamedBytes = 0;
    OperationMeter* meter = nullptr;  ///< counts syncs
};

/// Appends batches to the write-ahead log and makes them durable.
///
/// A segment is written with zeros before it is used, so that a sync has no metadata to write. A batch that
/// nobody waits for is copied into the segment's mapping: it is in the kernel at once. Batches that are
/// waited for gather in memory; the first waiter writes and syncs them for all (group commit).
///
/// Threads: append by one thread at a time (the store's commit lock); everything else by any thread.
class LogWriter {
  public:
    /// Begins a new segment.
    static Result<std::unique_ptr<LogWriter>> open(const LogWriterOptions& options);
    ~LogWriter();

    /// Adds a batch. Takes: `payload` of any size (split into frames of at most 16 MiB); `lsn` one above the
    /// last. `awaited`: the caller will wait for the sync. Leaves: on failure the log as it was, to be
    /// appended to again, unless a part of the batch was written or a new segment may have got its name: then
    /// failure() is set. Errors: NoSpace, Io from making a segment.
    Status append(Lsn lsn, Timestamp time, ByteView payload, bool awaited);
    /// Syncs and gives the segment of an unnamed log its name: from then on it counts.
    Status publish();

    /// Returns when the batch survives a power cut. Errors: OutcomeUnknown when a sync failed.
    Status waitDurable(Lsn lsn);
    /// Makes everything appended so far durable.
    Status sync();

    Lsn durableLsn() const { return m_durableLsn.load(std::memory_order_acquire); }
    Lsn appendedLsn() const { return m_appendedLsn.load(std::memory_order_acquire); }
    std::uint64_t syncCount() const { return m_syncCount.load(std::memory_order_relaxed); }
    std::uint64_t epoch() const { return m_options.epoch; }
    /// Bytes of the segments that hold batches above the last release.
    std::uint64_t liveBytes() const;
    /// The failure after which nothing more is appended.
    std::optional<Error> failure() const;

    /// A segment that holds batches above the last release.
    struct LiveSegment {
        std::string path;
        std::uint64_t size = 0;
        Lsn lastLsn = 0;  ///< what it holds beyond is void
        std::uint64_t timeline = 1;
        std::uint64_t epoch = 1;
    };
    std::vector<LiveSegment> liveSegments() const;
    /// Takes over a segment of an earlier run or writer, to be released with the others.
    void adopt(const LiveSegment& live);
    /// Gives away the segments whose batches are all at or below `lsn`, oldest first.
    std::vector<LiveSegment> takeReleased(Lsn lsn);
    /// Keeps the file of a segment that was given away for reuse, or removes it.
    Status reuse(const LiveSegment& segment);
    /// Removes the files kept for reuse.
    void dropSpares();
    /// Makes the next segment ready when the current one is half full. Called by a background thread.
    Status prepareNext();
    /// Syncs and cuts the unused end off. Nothing may be appended afterwards.
    Status close();

  private:
    /// A segment being written or filled.
    struct Segment {
        std::string path;
        std::shared_ptr<File> file;
        std::unique_ptr<FileMapping> mapping;
        std::uint64_t nonce = 0;
        std::uint64_t size = 0;
        Lsn firstLsn = 0;
        Lsn lastLsn = 0;
        std::uint64_t timeline = 1;
        std::uint64_t epoch = 1;

        LiveSegment facts() const { return {path, size, lastLsn, timeline, epoch}; }
    };
    /// A file of zeros with no name of its own yet.
    struct Spare {
        std::string path;
        std::uint64_t size = 0;
    };

    explicit LogWriter(const LogWriterOptions& options);

    Status appendFrame(const Frame& frame, bool awaited) REQUIRES(m_mutex);
    void drainStaged() REQUIRES(m_mutex);
    Status roll(Lsn firstLsn, std::uint32_t firstPart, std::size_t neededBytes) REQUIRES(m_mutex);
    Result<Spare> makeSpare(std::uint64_t size, bool zeroed);
    Result<Spare> takeSpare(std::uint64_t size) REQUIRES(m_mutex);
    Result<Segment> beginSegment(const Spare& spare, Lsn firstLsn, std::uint32_t firstPart) REQUIRES(m_mutex);
    Status giveName(Segment& segment) REQUIRES(m_mutex);
    std::string newSparePath();
    // Both let go of the mutex for a while.
    void gather() REQUIRES(m_mutex);
    void lead() REQUIRES(m_mutex);
    std::string nextSegmentPath(Timestamp now) REQUIRES(m_mutex);
    std::uint64_t nextSegmentBytes(std::size_t neededBytes) const REQUIRES(m_mutex);
    std::uint64_t segmentLimit() const;

    const LogWriterOptions m_options;

    std::atomic<Lsn> m_durableLsn;
    std::atomic<Lsn> m_appendedLsn;
    std::atomic<std::uint64_t> m_syncCount = 0;
    std::atomic<std::uint64_t> m_spareCounter = 0;

    mutable Mutex m_mutex;
    ConditionVariable m_synced;
    Segment m_current GUARDED_BY(m_mutex);
    bool m_unnamed GUARDED_BY(m_mutex) = false;    ///< the current segment waits for publish()
    std::uint64_t m_tail GUARDED_BY(m_mutex) = 0;  ///< where the next frame goes in the current segment
    std::string m_staged GUARDED_BY(m_mutex);      ///< frames not yet in the kernel: end at m_tail
    std::string m_inFlight GUARDED_BY(m_mutex);    ///< what a leader is writing; only a leader changes it
    std::uint64_t m_inFlightAt GUARDED_BY(m_mutex) = 0;
    bool m_inFlightOpen GUARDED_BY(m_mutex) = false;  ///< m_inFlight may not be in the kernel yet
    std::uint64_t m_durableTail GUARDED_BY(m_mutex) =
        0;  ///< everything before it in the current segment is synced
    std::vector<std::shared_ptr<File>> m_unsynced
        GUARDED_BY(m_mutex);                            ///< filled segments that wait for a sync
    std::vector<Segment> m_filled GUARDED_BY(m_mutex);  ///< filled segments, oldest first, until released
    std::vector<Spare> m_spares GUARDED_BY(m_mutex);
    bool m_leading GUARDED_BY(m_mutex) = false;
    bool m_preparing GUARDED_BY(m_mutex) = false;
    unsigned m_stagedCount GUARDED_BY(m_mutex) = 0;  ///< awaited batches staged since the last group
    unsigned m_lastGroup GUARDED_BY(m_mutex) = 0;    ///< awaited batches in the last group
    std::string m_day GUARDED_BY(m_mutex);
    std::uint32_t m_numberOfDay GUARDED_BY(m_mutex) = 0;
    std::uint64_t m_segmentsStarted GUARDED_BY(m_mutex) = 0;
    std::optional<Error> m_failure GUARDED_BY(m_mutex);
};

}  // namespace warp
