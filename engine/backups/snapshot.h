// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "engine/base/clock.h"
#include "engine/base/ids.h"

namespace warp {

enum class SnapshotKind : std::uint8_t {
    Full,         ///< everything of one moment
    Incremental,  ///< what changed since its base, deletions included
};
/// "full", "incremental".
std::string_view snapshotKindName(SnapshotKind kind);
std::optional<SnapshotKind> parseSnapshotKind(std::string_view name);

enum class SnapshotState : std::uint8_t {
    Complete,
    Partial,  ///< interrupted, or still being written
    Damaged,  ///< its manifest cannot be read: `problem` says why
};
std::string_view snapshotStateName(SnapshotState state);

/// What made a snapshot.
enum class SnapshotOrigin : std::uint8_t {
    Manual,
    Schedule,
    Safety,  ///< before a restore in place
};
std::string_view snapshotOriginName(SnapshotOrigin origin);
std::optional<SnapshotOrigin> parseSnapshotOrigin(std::string_view name);

/// How much a snapshot holds. Of an incremental one: what changed since its base.
struct SnapshotCounts {
    std::uint64_t records = 0;
    std::uint64_t valueBytes = 0;  ///< of the records: compact JSON
    std::uint64_t nodes = 0;
    std::uint64_t edges = 0;
    std::uint64_t links = 0;
    std::uint64_t wormholes = 0;
    std::uint64_t events = 0;
    std::uint64_t deleted = 0;  ///< records, nodes and edges that are gone since the base
    std::uint64_t files = 0;    ///< members of the archive

    friend bool operator==(const SnapshotCounts&, const SnapshotCounts&) = default;
};

/// A snapshot as lists show it.
struct SnapshotInfo {
    std::string name;  ///< of its directory: "2026-01-15-143000-snapshot"
    std::string path;  ///< of its directory, as the universe's is given
    SnapshotKind kind = SnapshotKind::Full;
    SnapshotState state = SnapshotState::Complete;
    SnapshotOrigin origin = SnapshotOrigin::Manual;
    std::string note;

    std::string universeId;
    std::string universeName;    ///< its directory's name when it was taken
    std::uint64_t timeline = 1;  ///< a restore begins a new one
    Lsn lsn = 0;                 ///< everything up to it is in the snapshot, nothing after it
    Timestamp createdAt;         ///< the moment that it shows
    Timestamp finishedAt;

    std::string base;  ///< name of the snapshot that an incremental one builds upon
    Lsn baseLsn = 0;

    SnapshotCounts counts;
    SnapshotCounts whole;            ///< of the universe at that moment
    std::uint64_t contentBytes = 0;  ///< unpacked, as tar
    std::uint64_t archiveBytes = 0;
    std::string sha256;  ///< of universe.tar.gz
    std::string md5;
    std::uint64_t formatVersion = 0;
    std::string engineVersion;

    std::optional<Timestamp> verifiedAt;  ///< the last verification that found nothing
    bool verifiedDeep = false;
    std::string problem;  ///< why it cannot be used, or not alone: damaged, a link of the chain is missing
};

}  // namespace warp
