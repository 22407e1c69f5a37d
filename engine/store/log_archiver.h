// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/mutex.h"
#include "engine/base/progress.h"
#include "engine/base/thread.h"
#include "engine/store/log_archive.h"
#include "engine/store/log_writer.h"

namespace warp {

/// What the archiver is at.
struct ArchiverStatus {
    std::uint64_t waitingBytes = 0;  ///< of segments that are in the tree and not yet archived
    Lsn archivedLsn = 0;             ///< the last one in an archive, as far as this process knows
    Lsn droppedLsn = 0;              ///< the last one that was given up without an archive; 0 = none
    std::optional<Error> error;      ///< why archiving does not get on; reset by the next success
};

/// Archives the segments of the log that are in the tree, and prunes the archives.
///
///     merged segments -> add -> archive written, synced, named -> takeFinished -> their files are used again
///
/// A segment is given back only when every batch of it is in a durable archive, when nothing is to be kept,
/// or when too much waits: then the oldest are given up, as the disk must not fill with what could not be
/// archived. Small segments wait for company. What a crash leaves half done is done again.
/// Threads: all methods may be called from any thread.
class LogArchiver {
  public:
    struct Options {
        FileSystem* fs = nullptr;
        const Clock* clock = nullptr;
        std::string logDirectory;
        std::string universeId;
        LogRetention retention;
        std::uint64_t groupBytes = 64u << 20;  ///< of segments, for one archive
    };
    explicit LogArchiver(Options options);
    ~LogArchiver();

    /// Starts the thread, which yields to all others.
    void start();
    /// Ends the thread; what it was writing is thrown away. Archives what is quickly done and due.
    void stop();

    void setRetention(const LogRetention& retention);
    /// Takes over segments that are in the tree, oldest first. Takes: `keep`, false where there is no room.
    void add(std::vector<LogWriter::LiveSegment> segments, bool keep);
    /// Archives what is due, or all that waits, and prunes; does nothing when that is under way and not
    /// everything is asked for. Errors: Cancelled, NoSpace, Corrupt, Io; then the segments wait on.
    Status run(bool everything, const Job& job);
    /// Gives up all that waits.
    void dropWaiting();
    /// The segments whose files are no longer needed. Costs nothing when there are none.
    std::vector<LogWriter::LiveSegment> takeFinished();

    ArchiverStatus status() const;

  private:
    using Segments = std::vector<LogWriter::LiveSegment>;

    void loop(const std::stop_token& stop);
    Segments nextGroup(bool everything) const REQUIRES(m_mutex);
    bool overflows() const REQUIRES(m_mutex);
    void dropFront() REQUIRES(m_mutex);
    void finishFront() REQUIRES(m_mutex);
    Status archiveAndPrune(bool everything, const Job& job) REQUIRES(m_running);
    Status archiveDue(bool everything, const Job& job) REQUIRES(m_running);
    Status archive(const Segments& group, const Job& job) REQUIRES(m_running);
    Result<ArchiveTail> write(const std::string& path, const Segments& group, const Job& job)
        REQUIRES(m_running);
    Status prepareDirectory() REQUIRES(m_running);
    Status loadArchived(std::uint64_t timeline) REQUIRES(m_running);
    Result<Lsn> lastBefore(std::uint64_t timeline) const;
    Result<std::string> newPath(Timestamp day) const;
    Status checkRoom(const Segments& group) const;
    void note(const Status& status);

    const Options m_options;
    const std::string m_directory;  ///< of the archives

    Mutex m_running;  ///< one at a time archives
    std::atomic<bool> m_isRunning = false;
    std::uint64_t m_timeline GUARDED_BY(m_running) = 0;  ///< of m_archivedLsn; 0 = not loaded yet
    Lsn m_archivedLsn GUARDED_BY(m_running) = 0;
    bool m_prepared GUARDED_BY(m_running) = false;

    mutable Mutex m_mutex;
    ConditionVariable m_wake;
    LogRetention m_retention GUARDED_BY(m_mutex);
    std::deque<LogWriter::LiveSegment> m_waiting GUARDED_BY(m_mutex);
    std::size_t m_busy GUARDED_BY(m_mutex) = 0;  ///< how many in front are being archived
    Segments m_finished GUARDED_BY(m_mutex);
    std::atomic<bool> m_anyFinished = false;
    ArchiverStatus m_status GUARDED_BY(m_mutex);

    NamedThread m_thread;
};

}  // namespace warp
