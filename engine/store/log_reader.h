// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "engine/io/file_system.h"
#include "engine/store/log_format.h"

namespace warp {

/// A segment found in a log directory.
struct SegmentInfo {
    std::string path;
    SegmentHeader header;
    std::uint64_t fileBytes = 0;
};

/// One complete batch of the log. The payload is joined from its parts and valid during the call only.
struct LoggedBatch {
    Lsn lsn = 0;
    Timestamp time;
    ByteView payload;
};

/// What a pass over the log found.
struct LogEnd {
    Lsn lastLsn = 0;     ///< of the last complete batch; 0 = none
    Lsn durableLsn = 0;  ///< greatest durable LSN any valid frame states
    Timestamp lastTime;
    std::uint64_t lastEpoch = 0;
    std::uint64_t timeline = 1;
    std::uint64_t batches = 0;
    std::string lastPath;  ///< where the log ends
    std::uint64_t endOffset = 0;
};

/// Segments of a directory in the order in which they were written. Segments without a readable header are
/// left out and, when `unreadable` is given, named there. A segment gets its name after its header is
/// durable, so an unreadable one is damage, never the trace of a crash. Errors: NewerFormat, Io.
Result<std::vector<SegmentInfo>> listSegments(FileSystem& fs, const std::string& directory,
                                              std::vector<std::string>* unreadable = nullptr);

/// The first LSN of any later epoch: frames of this segment from there on are void. Takes: segments in order.
Lsn voidFrom(const std::vector<SegmentInfo>& segments, std::size_t index);

/// The last LSN of which a segment holds anything that counts; below its first when it holds nothing.
/// Takes: segments in order, the last LSN of the log.
Lsn lastLsnOf(const std::vector<SegmentInfo>& segments, std::size_t index, Lsn last);

/// Calls `visit` for every complete batch with an LSN above `after`, in order.
/// The log ends at the first bad frame, unless a later valid frame states that the batch there was durable.
/// Takes: `universeId`, which the segments must carry; `timeline`, if others are to be passed over.
/// Errors: Corrupt (names the LSN range at risk, path and offset), InvalidArgument (another universe's log),
/// Io, and what `visit` returns. Spec: On-disk formats, `.wal`.
Result<LogEnd> readLog(FileSystem& fs, const std::string& directory, const std::string& universeId, Lsn after,
                       const std::function<Status(const LoggedBatch&)>& visit,
                       std::optional<std::uint64_t> timeline = {});

}  // namespace warp
