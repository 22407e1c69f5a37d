// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "engine/backups/snapshot.h"
#include "engine/io/file_system.h"
#include "engine/spacetime/record.h"
#include "engine/store/log_history.h"
#include "engine/universe/record_history.h"

namespace warp {

/// What is known of the past of one record: by the log, by the snapshots, and by what it is now.
/// Threads: one owner.
class RecordPast {
  public:
    struct Context {
        FileSystem* fs = nullptr;
        const LogHistory* log = nullptr;
        Lsn lastLsn = 0;             ///< of the universe, on the disk
        std::uint64_t timeline = 1;  ///< of the universe
        /// Those of the universe; asked only where the log does not tell enough.
        std::function<Result<std::vector<SnapshotInfo>>()> snapshots;
        std::optional<Record> now;  ///< the record, when it exists
        Timestamp time;             ///< now
    };
    /// Takes: `key`, canonical; `job`, which outlives it.
    RecordPast(Context context, std::string key, const Job& job);

    /// Errors: as readRecordHistory; Corrupt for a snapshot that cannot be read.
    Result<RecordHistory> history(std::size_t limit);
    /// The value that the version `lsn` of the history has. Errors: as readLoggedValue.
    Result<std::string> value(Lsn lsn);
    /// Errors: NotFound, with the times of which something is known; InvalidArgument for one to come; as
    /// history.
    Result<RecordAsOf> asOf(Timestamp time);

  private:
    /// A record as a snapshot shows it.
    struct Sighting {
        SnapshotInfo snapshot;
        std::optional<Record> record;  ///< nothing: it was not there
    };
    /// Which change was the last one at a time.
    struct StateAt {
        Lsn lsn = 0;
        bool exact = true;  ///< false: it, or one before it
    };
    Result<std::vector<LsnRange>> kept();
    Result<bool> isKept(Lsn from, Lsn to);
    Result<std::vector<SnapshotInfo>> usable();
    Result<std::optional<Sighting>> changeIn(const SnapshotInfo& info);
    Result<std::optional<Sighting>> stateIn(const SnapshotInfo& info);
    Status addSnapshots(std::vector<RecordVersion>& versions);
    Status addSighting(std::vector<RecordVersion>& versions, const Sighting& seen);
    Status addNow(std::vector<RecordVersion>& versions);
    Status markGaps(std::vector<RecordVersion>& versions);
    Result<std::optional<StateAt>> stateAt(Timestamp time);
    Result<std::optional<RecordAsOf>> byLog(Timestamp time);
    Result<std::optional<RecordAsOf>> byLater(Timestamp time);
    Result<std::optional<RecordAsOf>> byEarlier(Timestamp time);
    RecordAsOf asSeen(const Sighting& seen) const;
    Result<RecordAsOf> unknown(Timestamp time);

    const Context m_context;
    const std::string m_key;
    const Job& m_job;
    std::optional<std::vector<LsnRange>> m_kept;
    std::optional<std::vector<SnapshotInfo>> m_usable;
    std::map<Lsn, Lsn> m_lastSeen;  ///< by version: the LSN of the last snapshot that shows it
};

}  // namespace warp
