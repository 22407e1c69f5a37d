// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/backups/retention.h"
#include "engine/backups/snapshot.h"
#include "engine/backups/snapshot_diff.h"
#include "engine/backups/snapshot_schedule.h"
#include "engine/base/progress.h"
#include "engine/base/result.h"

namespace warp {

/// What a snapshot is to be.
struct SnapshotRequest {
    /// Incremental: what changed since `base`. Where there is nothing to build upon, or the log since then is
    /// not kept any more, a full one is taken instead: the info tells which it is.
    SnapshotKind kind = SnapshotKind::Full;
    std::string base;  ///< name; empty: the newest that can be built upon
    std::string note;  ///< for people; one line
    SnapshotOrigin origin = SnapshotOrigin::Manual;
    /// Whether it is read back once it is written; what does not match makes the call fail.
    bool verify = false;
};

/// What verification found in a snapshot.
struct SnapshotCheck {
    std::vector<std::string> faults;  ///< in words; empty: nothing is wrong
    std::uint64_t bytes = 0;          ///< read
    std::uint64_t members = 0;        ///< compared; 0 for a quick look

    bool sound() const { return faults.empty(); }
};

/// What is to be had back, and where to.
struct RestoreRequest {
    /// Its name. May be empty with `until`: the newest one from which the log leads there.
    std::string snapshot;
    std::string target;  ///< a directory that does not exist or is empty, for a new universe
    /// The state at this time, of the last commit at or before it, instead of the snapshot's own: the log is
    /// followed from the snapshot on, the archived one too.
    std::optional<Timestamp> until;
    /// Not empty: only these parts, back into this universe; `target` is empty then. "users:alice" is a
    /// record, "users" all of a type, "records" all of them, "graph" all nodes and edges, "links" what people
    /// entangled and superpositions, "events" those that are missing.
    std::vector<std::string> only;
    bool dryRun = false;  ///< with `only`: counts what would change, by the same way, and changes nothing
};

/// Every state of a universe from one time to another can be had back.
struct RestorableTimes {
    Timestamp first;
    Timestamp last;

    friend bool operator==(const RestorableTimes&, const RestorableTimes&) = default;
};

/// What becomes of one kind of things in a restore of parts.
struct PartCounts {
    std::uint64_t added = 0;
    std::uint64_t changed = 0;
    std::uint64_t deleted = 0;
    std::uint64_t unchanged = 0;
    std::uint64_t leftOut = 0;  ///< of links: a record that they need is missing

    friend bool operator==(const PartCounts&, const PartCounts&) = default;
};

/// What a restore did.
struct RestoreReport {
    SnapshotInfo snapshot;
    std::string target;
    Lsn lsn = 0;                 ///< everything up to it is in the restored universe, nothing after it
    Timestamp moment;            ///< when that was committed; of the snapshot alone, when it was taken
    std::uint64_t replayed = 0;  ///< batches of the log behind the snapshot
    std::uint64_t records = 0;   ///< this to owedFiles: not of a restore of parts
    std::uint64_t nodes = 0;
    std::uint64_t edges = 0;
    std::uint64_t files = 0;       ///< copied as they are
    std::uint64_t unreadable = 0;  ///< files of events, links and the like that could not be read
    std::uint64_t owedFiles = 0;   ///< of records and graph, which the mirror writes once it is opened

    // Of a restore of parts alone.
    PartCounts recordParts;
    PartCounts nodeParts;
    PartCounts edgeParts;
    PartCounts linkParts;           ///< those that people made
    PartCounts superpositionParts;  ///< records that have or had several possible values
    PartCounts eventParts;
    std::uint64_t batches = 0;  ///< that were written, each atomic
};

/// The schedule of snapshots and how it stands.
struct ScheduleStatus {
    SnapshotSchedule schedule;
    RetentionRule retention;  ///< what is kept of its snapshots
    bool prune = true;        ///< whether the rest goes by itself
    bool verify = true;       ///< whether its snapshots are read back before they count
    ScheduleStanding standing;
    bool running = false;          ///< one is being taken by the schedule
    std::optional<Error> failure;  ///< of the last attempt, which is made again after a while
    Timestamp failedAt;
    std::optional<Error> pruneFailure;  ///< the last one was taken, but older ones could not be removed
    Timestamp pruneFailedAt;
    Timestamp pruneAgainAt;  ///< when that is tried again, if none is taken before
};

/// What a rule of retention removes, or would remove.
struct PruneReport {
    std::vector<RetentionVerdict> verdicts;  ///< oldest first
    std::uint64_t removed = 0;               ///< snapshots
    std::uint64_t bytes = 0;                 ///< of their archives
};

/// The snapshots of a universe. Every one shows one moment; it is taken while writers go on.
///
///     backups/snapshots/2026-01-15-143000-snapshot/universe.tar.gz   `tar xzf` gives a universe that opens
///                                                  manifest.json     what it holds
///                                                  verification.md5  `md5sum -c` checks both
///
/// Threads: all methods may be called from any thread; one call that writes runs at a time, others wait.
/// Spec: semantics, Backups.
class Backups {
  public:
    virtual ~Backups() = default;

    /// Every snapshot, oldest first, those that were interrupted included.
    /// Errors: Io. What is damaged is in the list with its `problem`.
    virtual Result<std::vector<SnapshotInfo>> list() = 0;
    /// Takes: its name. Errors: NotFound.
    virtual Result<SnapshotInfo> show(std::string_view name) = 0;
    /// The one upon which an incremental snapshot would be built now; nothing: it would be a full one.
    /// Errors: Corrupt, Io.
    virtual Result<std::optional<SnapshotInfo>> nextBase() = 0;
    /// Takes a snapshot of now. Progress counts records and bytes of the archive.
    /// Leaves: nothing on failure. Errors: Cancelled, NoSpace, ReadOnly, Corrupt (a record that cannot be
    /// read, or what was written does not verify), Io.
    virtual Result<SnapshotInfo> create(const SnapshotRequest& request, const Job& job) = 0;
    /// Reads a snapshot and holds it against its checksums; `deep` also unpacks it and holds every member
    /// against the list inside. Errors: NotFound, Cancelled, Io.
    virtual Result<SnapshotCheck> verify(std::string_view name, bool deep, const Job& job) = 0;
    /// Removes a snapshot. Errors: NotFound; Conflict while others build upon it, naming them; ReadOnly; Io.
    virtual Status remove(std::string_view name) = 0;
    /// Removes what a rule does not keep, the newest first. With `dryRun` it only says what it would do, by
    /// the same way. Leaves: on failure what was not removed yet, whole. Errors: InvalidArgument (a rule that
    /// keeps none), ReadOnly, Cancelled, Io.
    virtual Result<PruneReport> prune(const RetentionRule& rule, bool dryRun, const Job& job) = 0;

    /// The schedule, which the settings `universe_parameters.snapshots` make, and how it stands. Of a
    /// universe that another process has open: without what failed there. Errors: Io.
    virtual Result<ScheduleStatus> schedule() = 0;

    /// Makes a new universe of a snapshot, which is verified before anything is written. The universe opens
    /// at once; the files of its records follow from then on. What stands in no log, settings, users,
    /// schemas, wormholes and the files of figures, is that of the snapshot, with `until` too. Leaves:
    /// nothing on failure. Errors: NotFound (no such snapshot; `until` is out of reach: names the times in
    /// reach); NewerFormat; Corrupt (what is wrong with the snapshot, or why nobody should unpack it);
    /// InvalidFormat (the archive is that of another snapshot); Conflict (the target; a later restore took
    /// the snapshot back); InvalidArgument; NoSpace, foreseen where it can be; Cancelled; Io. With `only` the
    /// parts come back as one atomic batch for records, one for the graph, one for links and one for events,
    /// in this order, while each is at most 10,000 changes and 8 MiB; more are several, and on failure those
    /// before stand. A record that somebody changes meanwhile makes its batch fail with Conflict. Links by
    /// rules come back with their records.
    virtual Result<RestoreReport> restore(const RestoreRequest& request, const Job& job) = 0;

    /// The times that `until` of a restore can be without a snapshot being named: in order, with gaps where
    /// neither log nor snapshots tell, or a restore took the state back. Where nothing is missing the last
    /// one is now. Cost: reads the heads of the log's files. Errors: Corrupt, Cancelled, Io.
    virtual Result<std::vector<RestorableTimes>> restorableTimes(const Job& job) = 0;

    /// What is different at one moment from another, down to the fields; see DiffRequest. It reads the
    /// archives once and holds a few blocks of them and the entries that are listed. Neither is verified.
    /// Errors: NotFound; InvalidArgument (snapshots of another universe); Corrupt; InvalidFormat (an archive
    /// that was packed anew in another order); Cancelled; Io. Since a time, the log from then to now tells
    /// what was touched, and only that is compared: it holds the keys, and the values that the log has of
    /// them from before. Where the log does not place a record that was new then, it counts as being in the
    /// shard in which it is now. Errors: also InvalidArgument (with `after`) and those that `until` of
    /// restore() has.
    virtual Result<SnapshotDiff> diff(const DiffRequest& request, const Job& job) = 0;
    /// One record at both moments, whole; cheap whatever the size of the archives. Takes: `moments`, of which
    /// only the moments count. Returns: two times nothing for a record that is in neither. Errors:
    /// InvalidKey; as diff.
    virtual Result<DiffPair> diffRecord(const DiffRequest& moments, ByteView key, const Job& job) = 0;
};

}  // namespace warp
