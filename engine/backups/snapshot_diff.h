// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "engine/backups/snapshot.h"
#include "engine/formats/json_difference.h"

namespace warp {

/// What a difference is about.
enum class DiffPart : std::uint8_t { Record, Node, Edge };
inline constexpr std::array kDiffParts = {DiffPart::Record, DiffPart::Node, DiffPart::Edge};
/// "record", "node", "edge".
std::string_view diffPartName(DiffPart part);
std::optional<DiffPart> parseDiffPart(std::string_view name);

enum class DiffKind : std::uint8_t { Added, Changed, Deleted };
inline constexpr std::array kDiffKinds = {DiffKind::Added, DiffKind::Changed, DiffKind::Deleted};
/// "added", "changed", "deleted".
std::string_view diffKindName(DiffKind kind);

/// Which two moments are compared, and how much of what differs is listed. The totals count all of it.
struct DiffRequest {
    std::string before;  ///< name of a snapshot
    std::string after;   ///< the same; empty: now
    /// The state at this time, of the last commit at or before it, instead of a snapshot's, with now.
    /// `before` may be empty then, or is the snapshot from which the log leads there (Backups::restore).
    std::optional<Timestamp> since;
    std::string prefix;        ///< of keys of records and nodes; only those, and no edges. Empty: everything
    std::size_t limit = 1000;  ///< entries in the list
    std::size_t groupLimit = ~std::size_t{0};                                    ///< of each group and kind
    JsonDifferenceLimits fields{.most = 32, .textBytes = std::size_t{4} << 10};  ///< of each entry
};

/// A record, node or edge that differs.
struct DiffEntry {
    DiffPart part = DiffPart::Record;
    DiffKind kind = DiffKind::Changed;
    std::string group;      ///< type, or relation of an edge
    std::string key;        ///< of an edge "persons:alice -[knows]-> persons:bob"
    Lsn versionBefore = 0;  ///< 0: there was none
    Lsn versionAfter = 0;
    std::uint64_t bytesBefore = 0;  ///< of the value, compact JSON
    std::uint64_t bytesAfter = 0;
    /// Pointers into its file: "/value/email", "/spacetime_metadata/shard_id". Of an added or deleted one all
    /// it has, on one side. None of a changed one in which the same stands in another order.
    JsonDifferences fields;
};

struct DiffCounts {
    std::uint64_t added = 0;
    std::uint64_t changed = 0;
    std::uint64_t deleted = 0;

    std::uint64_t total() const { return added + changed + deleted; }
    std::uint64_t& of(DiffKind kind);
    std::uint64_t of(DiffKind kind) const;
    friend bool operator==(const DiffCounts&, const DiffCounts&) = default;
};

/// One of the two moments.
struct DiffSide {
    std::optional<SnapshotInfo> snapshot;
    std::optional<Timestamp> at;  ///< the state at this time; neither: now
    Lsn lsn = 0;
    Timestamp time;
    SnapshotCounts whole;  ///< what there is; of links, events and wormholes only their numbers are compared
};

/// What is different between two moments of a universe.
struct SnapshotDiff {
    DiffSide before;
    DiffSide after;
    std::array<std::map<std::string, DiffCounts>, kDiffParts.size()>
        groups;                      ///< by part, then type or relation
    std::uint64_t compared = 0;      ///< records, nodes and edges that were looked at
    std::uint64_t bytesAdded = 0;    ///< of values that are new or were written
    std::uint64_t bytesDeleted = 0;  ///< of values that are gone or were replaced
    std::vector<DiffEntry> entries;  ///< records, nodes, edges; each in order of their keys
    bool more = false;               ///< there are more than are listed

    DiffCounts counts(DiffPart part) const;
    bool same() const;
};

/// One record, node or edge at both moments.
struct DiffPair {
    /// What is compared of its file, as compact JSON; nothing where there is none.
    std::optional<std::string> before;
    std::optional<std::string> after;
    Lsn versionBefore = 0;
    Lsn versionAfter = 0;
    JsonDifferences fields;  ///< where it is at both
};

}  // namespace warp
