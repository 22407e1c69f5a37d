// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "engine/base/progress.h"
#include "engine/io/file_system.h"
#include "engine/store/log_archive.h"
#include "engine/store/log_archive_reader.h"
#include "engine/store/log_lineage.h"

namespace warp {

/// What the log still knows: the archives, then the segments that are not archived yet, as one row of
/// batches. Of LSNs that a restore took back, only the timelines of its lineage count, and of those the
/// newest.
///
///     LogHistory history({.fs = &fs, .logDirectory = root + "/backups/cosmic_logs"});
///     history.forEachChange(Space::Records, "users:alice", {1, ~Lsn{0}}, show, job);
///
/// It reads files and needs no open store: it works beside the process that writes, in that process, and on a
/// closed universe. Threads: all methods may be called from any thread. Spec: On-disk formats, `.wal`.
class LogHistory {
  public:
    /// Batches without a gap between them, all of one timeline.
    struct Stretch {
        LsnRange range;
        std::uint64_t timeline = 1;
        Timestamp firstTime;  ///< no batch of it is older
    };
    struct Options {
        FileSystem* fs = nullptr;
        std::string logDirectory;
        /// The last LSN that counts; null: what the writing process tells beside its log, and on a log that
        /// was never opened nothing beyond the archives.
        std::function<Lsn()> durableLsn;
        LogLineage lineage = {};  ///< of the universe
    };
    explicit LogHistory(Options options) : m_options(std::move(options)) {}

    const LogLineage& lineage() const { return m_options.lineage; }
    /// The last change that there is, whether it can be read or not; 0 where nobody knows.
    Lsn lastLsn() const { return durableLsn(); }

    /// The LSNs whose batches can be read, in order, without overlap and as long as possible: one range where
    /// nothing is missing in between. Errors: NewerFormat, Io.
    Result<std::vector<LsnRange>> kept() const;
    /// The same with their timelines. Errors: NewerFormat, Io.
    Result<std::vector<Stretch>> stretches() const;

    /// Every batch of the range, in order. Takes: a range that is kept as a whole.
    /// Errors: NotFound, naming what is kept, when a batch of the range is not kept or not written yet;
    /// Corrupt with path and offset; Cancelled; Io; what `visit` returns.
    Status forEachBatch(LsnRange range, const BatchVisitor& visit, const Job& job) const;

    /// Every change of one key that is kept in the range, in order; what is not kept is passed over, so look
    /// at kept() when that matters. Archives whose filters exclude the key are not unpacked.
    /// Errors: as forEachBatch, without NotFound.
    Status forEachChange(Space space, ByteView key, LsnRange range, const ChangeVisitor& visit,
                         const Job& job) const;

    /// The last batch committed at or before `time`.
    /// Errors: NotFound, naming the oldest time, when what is kept begins later.
    Result<Lsn> lastLsnAt(Timestamp time, const Job& job) const;

  private:
    /// Where a range of batches lies: in an archive, or in the live log.
    struct Source {
        LsnRange range;
        std::uint64_t timeline = 0;
        std::string archive;  ///< empty: the live log
        Timestamp firstTime;
        Timestamp lastTime;
    };
    Result<std::vector<Source>> sources() const;
    Lsn durableLsn() const;
    Status readSource(const Source& source, LsnRange range, const BatchVisitor& visit, const Job& job) const;
    Status readLive(LsnRange range, const BatchVisitor& visit, const Job& job) const;

    const Options m_options;
};

}  // namespace warp
