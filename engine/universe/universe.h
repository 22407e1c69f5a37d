// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/clock.h"
#include "engine/base/progress.h"
#include "engine/configuration/configuration.h"
#include "engine/configuration/permission.h"
#include "engine/entropy/entropy.h"
#include "engine/formats/describe_file.h"
#include "engine/observatory/observatory.h"
#include "engine/quantum_graph/graph.h"
#include "engine/spacetime/entanglement/entanglement.h"
#include "engine/spacetime/spacetime.h"
#include "engine/temporal/temporal.h"
#include "engine/universe/gravity.h"
#include "engine/universe/record_history.h"
#include "engine/wormholes/wormholes.h"

namespace warp {

class AccessStore;
class Backups;
class SchemaStore;

enum class OpenAs : std::uint8_t {
    Writer,            ///< takes the lock; InUse when another process has it
    Observer,          ///< reads beside a writer or alone; writes nothing at all
    WriterOrObserver,  ///< writer when the lock is free, otherwise observer
    WriterOrClient  ///< writer when the lock is free; otherwise reads as observer, and what writes is carried
                    ///< out by the process that has the lock. InUse when that does not answer
};

struct OpenOptions {
    OpenAs as = OpenAs::Writer;
    FileSystem* fs = nullptr;      ///< null = the operating system's
    const Clock* clock = nullptr;  ///< null = the computer's
    bool backgroundThreads = true;
    std::uint64_t memoryBudget = 256u << 20;  ///< see StoreOptions
    std::uint64_t cacheBudget = 0;  ///< bytes of cached values; 0 = a quarter of the RAM, at most 1 GiB
    /// Whether reads are counted, links and wormholes followed and learned, new records attracted, operations
    /// measured. Without that, records are kept all the same: to see what it costs.
    bool physics = true;
    std::string user;      ///< who opens it, where the universe has users
    std::string password;  ///< of that user
};

/// Where in its life a universe is (semantics: Universe life).
enum class UniverseState : std::uint8_t { Stable, Rebalancing, Expanding, Collapsing, ReadOnly };
std::string_view universeStateName(UniverseState state);

enum class HealthLevel : std::uint8_t { Ok, Warning, Critical, NoData };

/// One line of the health page.
struct HealthCheck {
    std::string name;  ///< stable id, e.g. "log", "mirror", "disk_space"
    HealthLevel level = HealthLevel::Ok;
    std::string why;  ///< what was measured, with the figures
    std::string fix;  ///< what to do; empty when nothing is to be done
};

/// What verification found.
struct Finding {
    enum class Severity : std::uint8_t { Note, Warning, Damage };
    Severity severity = Severity::Damage;
    std::string path;  ///< relative to the universe
    std::int64_t offset = Error::kNoOffset;
    std::string key;  ///< when it is about a record
    std::string what;
    std::string repair;  ///< the command or action that applies; empty when none does
};

/// Numbers for the status bar, `warp stats` and the dashboard.
struct UniverseStats {
    std::string universeId;
    std::string name;  ///< the directory's name
    UniverseState state = UniverseState::Stable;
    bool observer = false;
    std::string writer;         ///< for observers: "process 4711 on host H since T", empty when there is none
    std::int64_t behindMs = 0;  ///< for observers: age of the newest change seen, when a writer lives
    std::string readOnlyReason;
    Timestamp createdAt;
    Timestamp openedAt;
    StoreStatus store;
    std::uint64_t records = 0;
    std::uint64_t valueBytes = 0;
    std::uint64_t mirrorDue = 0;      ///< records whose mirror file is not written yet
    std::uint64_t mirrorWritten = 0;  ///< files since opening
    std::uint64_t problems = 0;       ///< listed problems (external edits that could not be taken)
    std::uint64_t reads = 0;          ///< observations since opening
    std::uint64_t writes = 0;         ///< records written since opening
    std::uint64_t cacheBytes = 0;
    DiskSpace disk;
};

/// A problem with a file somebody edited by hand; it is never overwritten while it is listed.
struct Problem {
    enum class Kind : std::uint8_t {
        Invalid,   ///< no readable record: `line` and `column` say where
        Conflict,  ///< edited on an older version while the record changed or was deleted
        WrongKey,  ///< its key belongs to another file
        NoRecord,  ///< there is no record whose file this is
        Newer,     ///< claims a version that the universe has not reached
    };
    Kind kind = Kind::Invalid;
    std::string path;  ///< relative to the universe
    std::string key;   ///< of the record whose file it is; empty when neither path nor file tells
    std::string what;
    Lsn baseVersion = 0;     ///< the version that the file was edited on; 0 when it does not tell
    Lsn currentVersion = 0;  ///< of the record when the problem was listed; 0 when there was none
    std::int64_t line = 0;
    std::int64_t column = 0;
    Timestamp since;
};

/// Which of two values stays when a problem is settled.
enum class EditChoice : std::uint8_t {
    Record,  ///< what the universe holds: the file is written anew, or goes when there is no record
    File,    ///< what the file says: it becomes the record's next version
};

/// Where on the disk a record lies.
struct RecordPlace {
    enum class Kind : std::uint8_t {
        Pending,  ///< only log and tree hold it so far; its file or pack follows
        File,
        Pack,  ///< with others, in a compressed frame of a pack
    };
    Kind kind = Kind::Pending;
    std::string path;          ///< relative to the universe; empty for Pending records that go to a pack
    std::uint64_t offset = 0;  ///< of Pack: where its frame begins
    std::uint64_t size = 0;    ///< bytes of the file, or of the frame
    bool current = true;       ///< false while a File still shows an earlier version
};

/// An entry of the universe's directory tree as the file tab of the Explorer shows it.
struct FileEntry {
    std::string name;
    FileKind kind = FileKind::File;
    std::uint64_t size = 0;
    Timestamp modified;
    std::uint64_t entries = 0;  ///< for directories: number of entries, 0 when not counted
};

/// One entry of the log of what happened (errors, repairs, adopted edits), newest last.
struct LogLine {
    enum class Level : std::uint8_t { Info, Warning, Error };
    Timestamp time;
    Level level = Level::Info;
    std::string text;
};

/// A universe: a directory of readable data, opened. Hands out its regions; does not repeat their methods.
/// Threads: all methods may be called from any thread.
/// Spec: Persistence Implementation, Universe Bootstrap Process.
class Universe {
  public:
    /// Creates the directory tree of the specification with manifests and default configuration. Idempotent
    /// on a universe. Errors: Conflict for a non-empty directory that is none.
    static Status create(const std::string& directory, const OpenOptions& options = {});

    /// Where the universe has users, every call is checked against what the roles of `options.user` allow:
    /// one that needs another role is Denied, names the role, changes nothing, and stands in the audit trail.
    /// Errors: NotFound (no universe there: says what is), NewerFormat, InUse (with the holder), Corrupt,
    /// Denied and ReadOnly (say whether opening as observer would work); NotSignedIn without a user where
    /// there are some, and for a wrong name or password; Denied for a user where there are none.
    static Result<std::unique_ptr<Universe>> open(const std::string& directory,
                                                  const OpenOptions& options = {});

    /// Closes as well as it can; call close() to learn of failures.
    virtual ~Universe() = default;
    /// Merges, completes what is cheap to complete, marks the clean shutdown. Every later call fails with
    /// ReadOnly.
    virtual Status close() = 0;

    virtual const std::string& directory() const = 0;
    virtual bool isObserver() const = 0;
    virtual Spacetime& spacetime() = 0;
    virtual Entanglement& entanglement() = 0;
    virtual QuantumGraph& graph() = 0;
    virtual WormholeNetwork& wormholes() = 0;
    virtual Temporal& temporal() = 0;
    /// Moves of records between shards, and the figures of the shards.
    virtual Gravity& gravity() = 0;
    virtual Observatory& observatory() = 0;
    virtual Entropy& entropy() = 0;
    /// Snapshots, and what can be had back from them.
    virtual Backups& backups() = 0;
    /// The settings. Observers read them; changing one fails with ReadOnly.
    virtual Configuration& configuration() = 0;

    virtual UniverseStats stats() = 0;
    virtual std::vector<HealthCheck> health() = 0;
    virtual std::vector<Problem> problems() = 0;
    /// Ends a problem as a person decided. Takes: the problem's path. Errors: NotFound when it is not listed
    /// (any more); InvalidFormat, WrongKey as InvalidArgument, when the file's value cannot be taken;
    /// Conflict when the record changed meanwhile; ReadOnly.
    virtual Status settleProblem(const std::string& path, EditChoice choice) = 0;
    /// The last lines of what happened since opening, at most `limit`, oldest first.
    virtual std::vector<LogLine> recentLog(std::size_t limit) = 0;

    /// Waits until log, tree and mirror are level. Errors: Cancelled, NoSpace, Io.
    virtual Status sync(const Job& job) = 0;
    /// Leaves the read-only state after a fault was removed.
    virtual Status resume() = 0;
    /// One round of maintenance, what runs every 30 s by itself; or one step of it.
    /// Errors: NotFound (no such step: names those there are), and the first failure of a step.
    virtual Status maintain(const Job& job, const std::string& step = {}) = 0;

    /// Checks trees, mirror, packs and log against each other. `deep` also reads every value and file.
    virtual Result<std::vector<Finding>> verify(bool deep, const Job& job) = 0;
    /// Looks for files edited by hand and takes them in. Returns: how many records were adopted.
    virtual Result<std::uint64_t> rescan(const Job& job) = 0;
    /// Writes the whole mirror again from the tree.
    virtual Status rebuildMirror(const Job& job) = 0;

    /// Entries of a directory inside the universe ("" = top), sorted by name; `first` and `limit` page
    /// through it. Errors: InvalidArgument for a path that leaves the universe.
    virtual Result<std::vector<FileEntry>> listFiles(const std::string& relativePath, std::size_t first,
                                                     std::size_t limit) = 0;
    /// One plain file. Errors: as listFiles; NotFound.
    virtual Result<FileEntry> fileEntry(const std::string& relativePath) = 0;
    /// Bytes [offset, offset + size) of a file inside the universe.
    virtual Result<std::string> readFileBytes(const std::string& relativePath, std::uint64_t offset,
                                              std::size_t size) = 0;
    /// A file of any known format as text. Errors: as readFileBytes; what is damaged is in the description.
    virtual Result<FileDescription> describeFile(const std::string& relativePath,
                                                 const DescribeOptions& options) = 0;
    /// Errors: NotFound when there is no such record; Io.
    virtual Result<RecordPlace> recordPlace(ByteView key) = 0;

    /// The changes of a record that log and archives still hold, also of a deleted one, and the versions that
    /// only snapshots show; a change appears once it is durable. Takes: `limit`, how many at most, the newest
    /// ones. Cost: reads the live log once, and some blocks of every snapshot from before it.
    /// Errors: InvalidKey; Corrupt with path and offset; NewerFormat; Io; Cancelled.
    virtual Result<RecordHistory> recordHistory(ByteView key, std::size_t limit, const Job& job) = 0;
    /// The value that a Put of that history wrote, as compact JSON, from wherever it is kept. Errors:
    /// NotFound when it is not kept (any more) or is no Put; as recordHistory.
    virtual Result<std::string> loggedValue(ByteView key, Lsn lsn, const Job& job) = 0;
    /// What a record was at a time. Errors: NotFound, with the times of which something is known, when log
    /// and snapshots do not tell; InvalidArgument for a time to come; as recordHistory.
    virtual Result<RecordAsOf> recordAsOf(ByteView key, Timestamp time, const Job& job) = 0;

    /// The schemas of types. Observers read them; changing one fails with ReadOnly.
    virtual SchemaStore& schema() = 0;
    /// Whether the user may do this at the moment, or look at a file or directory below the universe. For who
    /// would otherwise ask in vain without being told to: unlike a call that is denied, the question leaves
    /// no line in the audit trail. Errors: Denied, as that call would be.
    virtual Status may(Permission) const { return {}; }
    virtual Status mayLookAt(const std::string&) const { return {}; }
    /// The users and what roles may do. Observers read them; changing one fails with ReadOnly.
    virtual AccessStore& access() = 0;
};

/// Rebuilds the tree of a closed universe from mirror, packs and log (`warp rebuild trees`).
Status rebuildTrees(const std::string& directory, const OpenOptions& options, const Job& job);
/// Salvages a damaged log of a closed universe. Returns: a report in lines. With `dryRun` nothing is changed.
Result<std::vector<std::string>> repairUniverse(const std::string& directory, const OpenOptions& options,
                                                bool dryRun, const Job& job);

}  // namespace warp
