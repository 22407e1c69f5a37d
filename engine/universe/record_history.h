// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/bytes.h"
#include "engine/base/clock.h"
#include "engine/base/ids.h"
#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/spacetime/shard.h"

namespace warp {

class LogHistory;

/// One change of a record, as the log tells it, or a state in which a snapshot shows it.
struct RecordVersion {
    enum class Kind : std::uint8_t { Put, Move, Delete };
    enum class Source : std::uint8_t {
        Log,
        Snapshot,  ///< `snapshot` shows it: what made it a Put may have been a move. A Delete is not the
                   ///< change itself: the snapshot, whose LSN and time it has, shows that the record is gone
        Now,       ///< the record is so now, and the log does not tell of the change any more
    };
    Lsn lsn = 0;  ///< the version that the change made
    Timestamp time;
    Kind kind = Kind::Put;
    std::optional<Shard> shard;    ///< of a Move where it went; of a Put what the writer asked for
    std::uint64_t valueBytes = 0;  ///< of a Put: compact JSON
    Source source = Source::Log;
    std::string snapshot;   ///< name of the oldest one that shows it
    bool afterGap = false;  ///< there may be changes before it and after the one listed before it
};

/// What was and what came of a record at a moment.
struct RecordAsOf {
    std::optional<std::string> json;  ///< the value; nothing: there was no record
    Lsn version = 0;                  ///< of the change that made it so; 0 where that is not known
    Timestamp since;                  ///< its time; of what was not there, since when that is known
    RecordVersion::Source source = RecordVersion::Source::Log;
    std::string snapshot;  ///< name, where one tells it
};

/// The changes of a record of which log and snapshots still tell.
struct RecordHistory {
    std::vector<RecordVersion> versions;  ///< oldest first
    bool cut = false;                     ///< there are more; the newest ones are listed
    Lsn keptSince = 0;  ///< the oldest change of any record that is kept without a gap; 0 = none
};

/// Takes: `key`, canonical; `limit`, how many versions at most.
/// Errors: Corrupt with path and offset; NewerFormat; Io; Cancelled.
Result<RecordHistory> readRecordHistory(const LogHistory& log, ByteView key, std::size_t limit,
                                        const Job& job);
/// The value that the Put with this LSN wrote, as compact JSON.
/// Errors: NotFound when that change is not kept or is no Put of this key; as readRecordHistory.
Result<std::string> readLoggedValue(const LogHistory& log, ByteView key, Lsn lsn, const Job& job);

}  // namespace warp
