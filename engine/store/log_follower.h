// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <string>

#include "engine/io/file_system.h"
#include "engine/store/log_reader.h"

namespace warp {

/// How far the writer's log is durable, told to observers through a small mapped file in the log directory
/// (`durable.mark`: magic "WARPMARK", u64 durable LSN). It is never synced: after a crash the log itself
/// decides.
class DurableMark {
  public:
    /// Creates or reuses the file.
    static Result<std::unique_ptr<DurableMark>> open(FileSystem& fs, const std::string& logDirectory);
    void set(Lsn lsn);
    /// What the file says now; 0 when there is none.
    static Lsn read(FileSystem& fs, const std::string& logDirectory);
    static std::string pathIn(const std::string& logDirectory);

  private:
    std::unique_ptr<FileMapping> m_mapping;
};

/// Reads the tail of a log that another process writes, batch by batch, and remembers where it stopped.
/// Threads: one at a time.
class LogFollower {
  public:
    LogFollower(FileSystem& fs, std::string directory) : m_fs(fs), m_directory(std::move(directory)) {}

    /// Calls `visit` for the batches with `after` < LSN <= `upTo` that can be read, in order without a gap.
    /// Returns: the last LSN visited, `after` when there is nothing (a segment may have been released
    /// meanwhile: look at the tree's applied LSN again).
    Result<Lsn> read(Lsn after, Lsn upTo, const std::function<Status(const LoggedBatch&)>& visit);

  private:
    Result<bool> findSegment(Lsn next);

    FileSystem& m_fs;
    std::string m_directory;
    SegmentInfo m_segment;
    std::uint64_t m_offset = 0;  ///< of the frame that begins batch m_next in m_segment
    Lsn m_next = 0;
    Lsn m_voidFrom = 0;  ///< what m_segment says from here on was voided by a recovery
};

}  // namespace warp
