// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/backups/snapshot.h"
#include "engine/io/file_system.h"
#include "engine/quantum_graph/graph_ids.h"

namespace warp {

/// `backups/contents.json` in an archive: which files of events and which that are copied as they are there
/// were, whether or not they are in this archive, and what is gone since the base.
///
///     {"events": [{"path": "temporal/live/2026-01-15-14/events.jsonl", "bytes": 4711, "last_lsn": 12}],
///      "files": [{"path": "configuration/access.json", "bytes": 99, "changed_ns": 1768487400000000000,
///                 "inode": 7}],
///      "deleted": {"records": ["users:alice"], "nodes": ["persons:bob"], "edges": [[1, 2, 3]]}}
struct SnapshotContents {
    struct EventFile {
        std::string path;
        std::uint64_t bytes = 0;
        Lsn lastLsn = 0;

        friend bool operator==(const EventFile&, const EventFile&) = default;
    };
    /// One is taken for unchanged when all of it is the same.
    struct CopiedFile {
        std::string path;
        std::uint64_t bytes = 0;
        std::int64_t changedNs = 0;
        std::uint64_t inode = 0;

        friend bool operator==(const CopiedFile&, const CopiedFile&) = default;
    };
    std::vector<EventFile> events;
    std::vector<CopiedFile> files;  ///< in order of the paths; empty in archives that do not tell
    std::vector<std::string> records;
    std::vector<std::string> nodes;
    std::vector<EdgeIds> edges;
};

inline constexpr std::string_view kSnapshotContents = "backups/contents.json";

std::string snapshotContentsText(const SnapshotContents& contents);
/// Errors: Corrupt naming what is wrong.
Result<SnapshotContents> parseSnapshotContents(ByteView text);

/// Reads it from the beginning of a snapshot's archive. Errors: Corrupt, Io.
Result<SnapshotContents> readSnapshotContents(FileSystem& fs, const SnapshotInfo& info);

}  // namespace warp
