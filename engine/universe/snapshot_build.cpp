// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/snapshot_build.h"

#include <algorithm>

#include "engine/backups/snapshot_chain.h"
#include "engine/backups/snapshot_check.h"
#include "engine/configuration/configuration.h"
#include "engine/io/files.h"
#include "engine/spacetime/entanglement/link_files.h"
#include "engine/store/lmdb_tree.h"
#include "engine/universe/bootstrap.h"
#include "engine/universe/directory_tree.h"
#include "engine/universe/snapshot_files.h"
#include "engine/universe/snapshot_loading.h"
#include "engine/universe/storage.h"
#include "engine/universe/timelines.h"

namespace warp {

namespace {

constexpr std::uint64_t kLeastRoom = std::uint64_t{32} << 20;

std::string wrongMember(std::string_view path) {
    if (isSnapshotMember(path)) return {};
    return "the archive holds " + std::string(path.substr(0, 200)) +
           ", which does not belong into a snapshot";
}

Status checkFormat(const SnapshotInfo& info) {
    if (info.formatVersion <= kFormatVersion) return {};
    return Error{.code = ErrorCode::NewerFormat,
                 .message = "the snapshot holds a universe of format version " +
                            std::to_string(info.formatVersion) +
                            "; this engine (" WARP_VERSION ") reads up to " + std::to_string(kFormatVersion) +
                            ": use a newer Warpscope",
                 .path = info.path};
}

/// Whether the log can be asked for the way from a snapshot to a time.
Status requireLog(const RestoreSources& sources, const SnapshotInfo& info, Timestamp until) {
    const Timestamp now = sources.clock->now();
    if (until > now) {
        return Error{
            .code = ErrorCode::InvalidArgument,
            .message = formatTimestamp(until) + " is still to come: it is " + formatTimestamp(now) + " now"};
    }
    if (!sources.log || !sources.manifest) {
        return Error{.code = ErrorCode::InvalidArgument,
                     .message =
                         "a time behind the snapshot needs the log of its universe: name the universe, "
                         "or the snapshot by its place in it",
                     .path = info.path};
    }
    if (info.universeId == sources.manifest->universeId)
        return requireOneHistory(*sources.manifest, info, until);
    return Error{.code = ErrorCode::Conflict,
                 .message = "the snapshot is of another universe: the log does not go on from it",
                 .path = info.path};
}

/// Takes: `deep`, as for checkSnapshot.
Status checkChain(FileSystem& fs, const std::vector<SnapshotInfo>& chain, bool deep, const Job& job) {
    for (const SnapshotInfo& info : chain) {
        WARP_ASSIGN(const SnapshotCheck check, checkSnapshot(fs, info, deep, job, wrongMember));
        if (check.sound()) continue;
        return Error{.code = ErrorCode::Corrupt,
                     .message = "the snapshot is not restored: " + check.faults.front(),
                     .path = info.path};
    }
    return {};
}

/// Makes one universe.
class Building {
  public:
    /// Takes: `items`, whether records and graph come as well.
    Building(FileSystem& fs, const Clock& clock, const RestorePlan& plan, const std::string& directory,
             bool items, const Job& job)
        : m_fs(fs), m_clock(clock), m_plan(plan), m_root(directory), m_items(items), m_job(job) {}

    Result<RestoreReport> run() {
        WARP_TRY(makeRegions());
        WARP_TRY(load());
        WARP_TRY(removeTree(m_fs, treePath() + "-lock"));
        WARP_TRY(outdateLinkMap(m_fs, m_root));
        WARP_TRY(completeDirectories(m_fs, m_root, m_clock.now()));
        Configuration configuration(m_fs, joinPath(m_root, kConfigurationDirectory));
        WARP_TRY(configuration.load());
        const auto values = configuration.values();
        WARP_TRY(followLog(*values));
        WARP_TRY(count());
        WARP_TRY(describe(*values));
        m_report.snapshot = m_plan.snapshot();
        m_report.moment = m_plan.moment.time;
        m_report.lsn = m_plan.moment.lsn;
        return m_report;
    }

  private:
    std::string treePath() const { return joinPath(m_root, kTreePath); }

    Status makeRegions() const {
        WARP_TRY(m_fs.makeDirectory(m_root));
        WARP_TRY(replaceFile(m_fs, joinPath(m_root, kRestoringMark), ""));
        for (const DirectoryDescription& row : directoryTable()) {
            if (!row.isFamily()) WARP_TRY(makeDirectories(m_fs, joinPath(m_root, row.path)));
        }
        return {};
    }

    Status load() {
        // Increments are read twice: first the records, then the rest.
        std::uint64_t bytes = m_plan.chain.front().archiveBytes;
        for (std::size_t i = 1; i < m_plan.chain.size(); ++i) bytes += 2 * m_plan.chain[i].archiveBytes;
        ProgressMeter meter(m_job, m_plan.snapshot().whole.records, bytes);
        // Who builds waits for the disk once, when all is there.
        WARP_ASSIGN(const auto tree, openLmdbTree(treePath(), {.durable = false}));
        WARP_ASSIGN(const auto loader, TreeLoader::begin(m_fs, m_root, *tree));
        SnapshotLoading loading(m_fs, m_root, *loader);
        if (!m_items) loader->addNoRecords();
        WARP_TRY(m_items ? loading.read(m_plan.chain, meter) : loading.readOthers(m_plan.chain, meter));
        UnpackedMark mark = loading.mark();
        mark.timeline = std::max(mark.timeline, m_plan.timelineBefore);
        WARP_ASSIGN(m_report.unreadable, loader->finish(mark, true, m_job));
        m_report.files = loading.files();
        m_manifest = std::move(loading.manifest());
        meter.finish();
        return {};
    }

    /// From the snapshot's state to the one that was asked for.
    Status followLog(const ConfigurationValues& values) {
        const LsnRange range{m_plan.snapshot().lsn + 1, m_plan.moment.lsn};
        if (!m_plan.log || range.empty()) return {};
        const StorageOptions options{
            .fs = &m_fs, .clock = &m_clock, .root = m_root, .universeId = m_manifest.universeId};
        return Storage::replay(options, values, [&](const BatchVisitor& visit) {
            const auto take = [&](const LoggedBatch& batch) -> Status {
                if (m_job.stopRequested()) return cancelledError();
                ++m_report.replayed;
                return visit(batch);
            };
            return m_plan.log->forEachBatch(range, take, m_job);
        });
    }

    Status count() {
        WARP_ASSIGN(const auto tree, openLmdbTree(treePath()));
        WARP_ASSIGN(const auto reader, tree->read());
        WARP_ASSIGN(m_report.records, reader->count(Space::Records));
        WARP_ASSIGN(m_report.nodes, reader->count(Space::Nodes));
        WARP_ASSIGN(m_report.edges, reader->count(Space::Edges));
        WARP_ASSIGN(m_report.owedFiles, reader->count(Space::MirrorDue));
        return {};
    }

    /// The manifest comes last: with it the directory is a universe.
    Status describe(const ConfigurationValues& values) {
        WARP_TRY(removeTree(m_fs, treePath() + "-lock"));
        removeUnpackedMark(m_manifest);
        m_manifest.checkpointLsn = m_plan.moment.lsn;
        m_manifest.cleanShutdown = true;
        m_manifest.mirrorDue = m_report.owedFiles;
        return saveManifest(m_fs, m_root, m_manifest, values);
    }

    FileSystem& m_fs;
    const Clock& m_clock;
    const RestorePlan& m_plan;
    const std::string& m_root;
    const bool m_items;
    const Job& m_job;
    Manifest m_manifest;
    RestoreReport m_report;
};

}  // namespace

Result<RestorePlan> planRestore(const RestoreSources& sources, const std::string& snapshot,
                                std::optional<Timestamp> until, const Job& job) {
    RestorePlan plan;
    WARP_ASSIGN(plan.chain, snapshotChain(*sources.fs, snapshot));
    const SnapshotInfo& info = plan.snapshot();
    WARP_TRY(checkFormat(info));
    plan.moment = {.lsn = info.lsn, .time = info.createdAt};
    plan.timeline = plan.timelineBefore = info.timeline;
    if (!until) return plan;
    WARP_TRY(requireLog(sources, info, *until));
    WARP_ASSIGN(plan.moment, logMomentAfter(*sources.log, plan.moment, info.timeline, *until, job));
    WARP_ASSIGN(const auto stretches, sources.log->stretches());
    for (const LogHistory::Stretch& stretch : stretches) {
        plan.timelineBefore = std::max(plan.timelineBefore, stretch.timeline);
        if (plan.moment.lsn > info.lsn && stretch.range.contains(plan.moment.lsn))
            plan.timeline = stretch.timeline;
    }
    plan.log.emplace(*sources.log);
    return plan;
}

Result<RestorePlan> planFromNewest(const RestoreSources& sources, std::vector<SnapshotInfo> snapshots,
                                   Timestamp until, const Job& job) {
    std::ranges::sort(snapshots, std::ranges::greater(), &SnapshotInfo::createdAt);
    std::optional<Error> why;
    for (const SnapshotInfo& info : snapshots) {
        const bool usable = info.state == SnapshotState::Complete && info.problem.empty() &&
                            info.universeId == sources.manifest->universeId && info.createdAt <= until;
        if (!usable) continue;
        auto found = planRestore(sources, info.path, until, job);
        if (found.ok() || found.error().code == ErrorCode::Cancelled) return found;
        if (!why) why = found.error();
    }
    if (why) return *why;
    return Error{.code = ErrorCode::NotFound,
                 .message = "there is no snapshot of " + formatTimestamp(until) +
                            " or before; `warp snapshot list` shows those there are"};
}

Status checkRoom(FileSystem& fs, const RestorePlan& plan, const std::string& place) {
    const auto space = fs.diskSpace(place);
    if (!space.ok()) return space.error();
    std::uint64_t needed = kLeastRoom;
    for (const SnapshotInfo& info : plan.chain) needed += info.contentBytes;
    if (space->freeBytes < needed) {
        return Error{.code = ErrorCode::NoSpace,
                     .message = "there is too little room for what the snapshot holds: about " +
                                std::to_string(needed >> 20) + " MiB are needed and " +
                                std::to_string(space->freeBytes >> 20) + " MiB are free",
                     .path = place};
    }
    return {};
}

Status checkPlan(FileSystem& fs, const RestorePlan& plan, const std::string& place, const Job& job) {
    WARP_TRY(checkRoom(fs, plan, place));
    return checkChain(fs, plan.chain, true, job);
}

Status checkToRead(FileSystem& fs, const std::vector<SnapshotInfo>& chain, const Job& job) {
    return checkChain(fs, chain, false, job);
}

Result<RestoreReport> buildUniverse(FileSystem& fs, const Clock& clock, const RestorePlan& plan,
                                    const std::string& directory, const Job& job) {
    return Building(fs, clock, plan, directory, true, job).run();
}

Result<RestoreReport> buildOthers(FileSystem& fs, const Clock& clock, const RestorePlan& plan,
                                  const std::string& directory, const Job& job) {
    return Building(fs, clock, plan, directory, false, job).run();
}

Status removeUnfinished(FileSystem& fs, const std::string& directory) {
    WARP_ASSIGN(const auto left, fs.stat(directory));
    if (!left) return {};
    WARP_ASSIGN(const auto ours, fs.stat(joinPath(directory, kRestoringMark)));
    if (ours) return removeTree(fs, directory);
    return Error{
        .code = ErrorCode::Conflict,
        .message = "what stands there is not what a restore left: choose an empty or a new directory",
        .path = directory};
}

}  // namespace warp
