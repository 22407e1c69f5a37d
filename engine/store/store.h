// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/base/clock.h"
#include "engine/base/operation_meter.h"
#include "engine/base/progress.h"
#include "engine/io/file_system.h"
#include "engine/store/disk_room.h"
#include "engine/store/log_archive.h"
#include "engine/store/space_policy.h"
#include "engine/store/tree.h"
#include "engine/store/write_batch.h"

namespace warp {

struct StoreOptions {
    FileSystem* fs = nullptr;
    const Clock* clock = nullptr;
    std::string logDirectory;                             ///< where the segments lie; must exist
    std::string universeId;                               ///< a log of another universe is refused
    std::unique_ptr<Tree> tree;                           ///< opened by the caller
    std::array<SpacePolicy*, kSpaceCount> policies = {};  ///< null = plain overwriting; outlive the store
    std::uint64_t memoryBudget = 256u
                                 << 20;  ///< bytes of memory table and unmerged log before writers are slowed
    std::uint64_t segmentBytes = 64u << 20;
    LogRetention retention;  ///< of log that is in the tree; default: none is kept
    DiskReserve reserve;     ///< changes that are no deletions are taken only while it stands
    bool observer = false;   ///< read another process's store: no writes, follows its durable log
    /// For observers: fails once another store stands where this one was opened; then nothing is read any
    /// more.
    std::function<Status()> inPlace;
    bool backgroundThreads = true;    ///< false: tests drive flush and merge by hand
    OperationMeter* meter = nullptr;  ///< counts syncs and merges; outlives the store
};

/// Numbers about the store at one moment. LSN order: applied <= durable <= visible.
struct StoreStatus {
    Lsn visibleLsn = 0;                 ///< last batch readers see
    Lsn durableLsn = 0;                 ///< last batch on the disk
    Lsn appliedLsn = 0;                 ///< last batch in the tree (the checkpoint)
    std::uint64_t memoryBytes = 0;      ///< memory table
    std::uint64_t logBytes = 0;         ///< live log
    std::uint64_t logWaitingBytes = 0;  ///< log that is in the tree and waits to be archived
    Lsn logArchivedLsn = 0;             ///< last batch that this process knows to be archived
    Lsn logDroppedLsn = 0;              ///< last batch that was given up without an archive; 0 = none
    std::optional<Error> archiveError;  ///< why archiving does not get on
    std::uint64_t treeBytes = 0;
    std::uint64_t commits = 0;  ///< since opening
    std::uint64_t syncs = 0;
    std::uint64_t merges = 0;
    std::uint64_t slowedWrites = 0;  ///< writes that had to wait for the merger
    bool readOnly = false;
    bool diskFull = false;                 ///< read-only for want of space: deletions are still taken
    std::optional<Error> backgroundError;  ///< the first failure of a background thread since the last resume
};

/// One change of the feed: what changed, not the value.
struct ChangeNotice {
    Lsn lsn = 0;
    Space space = Space::Records;
    ChangeKind kind = ChangeKind::Put;
    std::string key;
};
/// Called on a store thread with durable changes in LSN order; must return quickly.
/// An empty list with `overflow` true means: too many to list, look again at everything.
using ChangeListener = std::function<void(const std::vector<ChangeNotice>& changes, bool overflow)>;

/// Ends a subscription when destroyed.
class Subscription {
  public:
    virtual ~Subscription() = default;
};

/// What is known of a key without folding: the newest unmerged change, or what the tree holds. Keep it short:
/// it pins pages and memory.
struct LookUp {
    enum class Where : std::uint8_t { Nowhere, Unmerged, Tree };
    Where where = Where::Nowhere;
    ChangeKind kind = ChangeKind::Put;  ///< for Unmerged
    ChangeStamp stamp;                  ///< for Unmerged
    ByteView bytes;                     ///< the change's value, or the tree's; valid as long as this lives

    std::shared_ptr<const void> memory;  ///< what `bytes` points into
    std::unique_ptr<TreeReader> reader;  ///< likewise
};

/// One LSN of everything: the tree with the memory table laid over it.
/// Threads: belongs to one thread at a time. Keep it short: it pins pages and memory.
class StoreSnapshot {
  public:
    virtual ~StoreSnapshot() = default;

    virtual Lsn lsn() const = 0;
    /// The materialised value, valid until the next call on this snapshot.
    virtual Result<std::optional<ByteView>> get(Space space, ByteView key) = 0;
    /// Walks keys and materialised values in order; valid while the snapshot lives.
    virtual std::unique_ptr<TreeCursor> cursor(Space space) = 0;
    /// The tree below, for spaces that are written only in merges (Ranks, Counters, MirrorDue).
    virtual TreeReader& tree() = 0;
    /// Calls `visit` for every key in [from, to) (empty `to` = no end) that has unmerged changes, in key
    /// order, with its changes oldest first.
    virtual Status forEachUnmerged(
        Space space, ByteView from, ByteView to,
        const std::function<Status(ByteView key, std::span<const StampedChange> changes)>& visit) = 0;

    /// Number of keys of Records smaller than `key`.
    virtual Result<std::uint64_t> rank(ByteView key) = 0;
    /// The key of Records with `rank` smaller keys. Errors: NotFound past the end.
    virtual Result<std::string> keyAt(std::uint64_t rank) = 0;
};

/// The storage core: write-ahead log, memory table, tree, merger.
///
///     commit -> log (acknowledged per Durability) -> memory table -> merger -> tree
///
/// Threads: all methods may be called from any thread.
/// Spec: architecture, How data lives.
class Store {
  public:
    /// Replays the log tail over the tree's checkpoint and starts the threads.
    /// Errors: Corrupt (log damaged below its durable LSN: names the LSN range), InvalidArgument (log of
    /// another universe), NewerFormat, Io.
    static Result<std::unique_ptr<Store>> open(StoreOptions options);
    virtual ~Store() = default;

    /// Makes all changes of the batch happen together. Returns: the batch's LSN, the new version of its keys.
    /// Leaves: nothing changed on failure, except OutcomeUnknown (a sync failed).
    /// Errors: Conflict (a condition), ReadOnly, NoSpace, OutcomeUnknown, and the kept background failure. A
    /// full disk makes the store read-only until resume(); batches that only erase are taken nevertheless.
    virtual Result<Lsn> commit(const WriteBatch& batch, Durability durability,
                               const std::vector<Condition>& conditions = {}) = 0;

    /// The shortest way to one key: what the newest change or the tree says, unfolded.
    virtual Result<LookUp> lookUp(Space space, ByteView key) = 0;
    /// Reads one key as of now, folded.
    virtual Result<std::optional<std::string>> get(Space space, ByteView key) = 0;
    virtual Result<std::unique_ptr<StoreSnapshot>> snapshot() = 0;

    /// Returns when everything committed before is on the disk.
    virtual Status sync() = 0;
    /// Returns when everything committed before is in the tree.
    virtual Status checkpoint(const Job& job) = 0;
    /// Runs `change` in the tree's write transaction between merges, for spaces outside the log (MirrorDue,
    /// Packs).
    virtual Status updateTree(const std::function<Status(TreeWriter&)>& change) = 0;

    /// Durable changes whose key starts with `prefix`, from now on.
    virtual std::unique_ptr<Subscription> subscribe(Space space, std::string prefix,
                                                    ChangeListener listener) = 0;

    /// Takes over what is kept of the log from now on.
    virtual void setLogRetention(const LogRetention& retention) = 0;
    /// Archives log that is in the tree, when enough of it waits or with `everything`, and removes archives
    /// that are past the retention. A thread does it as well. Errors: Cancelled, NoSpace, Corrupt, Io.
    virtual Status archiveLog(bool everything, const Job& job) = 0;

    /// Whether a commit waits for its sync, or did so a few milliseconds ago: what fills disk and processor
    /// in the background makes way then.
    virtual bool commitsWait() const = 0;

    virtual StoreStatus status() const = 0;
    /// Leaves the read-only state after its cause was removed. Errors: the cause, when it still stands
    /// (NoSpace while there is no room for the reserve).
    virtual Status resume() = 0;
    /// Merges, syncs and ends the threads. Further writes fail with ReadOnly.
    virtual Status close() = 0;
};

}  // namespace warp
