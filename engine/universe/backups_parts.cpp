// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of a snapshot that come back into the open universe.
#include "engine/backups/snapshot_layout.h"
#include "engine/io/files.h"
#include "engine/store/snapshot.h"
#include "engine/universe/opened_universe.h"
#include "engine/universe/part_restore.h"
#include "engine/universe/restore_recovery.h"
#include "engine/universe/snapshot_parts.h"
#include "engine/universe/universe_backups.h"

namespace warp {

namespace {

/// What the universe was, built beside its regions for a scope.
class Scratch {
  public:
    Scratch(FileSystem& fs, const Clock& clock, const std::string& root)
        : m_fs(fs), m_clock(clock), m_path(joinPath(root, kPartsName)) {}
    ~Scratch() {
        m_universe.reset();
        // What stays is removed by the next opening.
        [[maybe_unused]] const Status removed = removeTree(m_fs, m_path);
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;

    Result<RestoreReport> build(const RestorePlan& plan, const Job& job) {
        WARP_TRY(checkPlan(m_fs, plan, parentPath(m_path), job));
        WARP_TRY(removeTree(m_fs, m_path));
        WARP_ASSIGN(const RestoreReport report, buildUniverse(m_fs, m_clock, plan, m_path, job));
        WARP_TRY(open());
        return report;
    }
    /// Without records and graph.
    Result<RestoreReport> buildOthers(const RestorePlan& plan, const Job& job) {
        WARP_TRY(checkRoom(m_fs, plan, parentPath(m_path)));
        WARP_TRY(removeTree(m_fs, m_path));
        WARP_ASSIGN(const RestoreReport report, warp::buildOthers(m_fs, m_clock, plan, m_path, job));
        WARP_TRY(open());
        return report;
    }
    Universe& universe() { return *m_universe; }

  private:
    Status open() {
        const OpenOptions options{.fs = &m_fs, .clock = &m_clock, .backgroundThreads = false};
        WARP_ASSIGN(m_universe, OpenedUniverse::open(m_path, options, true));
        return {};
    }

    FileSystem& m_fs;
    const Clock& m_clock;
    const std::string m_path;
    std::unique_ptr<OpenedUniverse> m_universe;
};

/// Whether records and graph can be read out of the archives. Which records there were is asked for too often
/// where links come back with them.
bool isInArchives(const RestorePlan& plan, const PartSelection& selection) {
    return plan.moment.lsn == plan.snapshot().lsn && (!selection.links || selection.records.empty());
}

/// The parts as they were: read where they stand in the archives, or from a universe that is built beside.
class Origin {
  public:
    Origin(FileSystem& fs, const Clock& clock, const std::string& root)
        : m_fs(fs), m_scratch(fs, clock, root) {}

    Result<RestoreReport> begin(const RestorePlan& plan, const PartSelection& selection, const Job& job) {
        if (isInArchives(plan, selection)) {
            WARP_TRY(checkToRead(m_fs, plan.chain, job));
            WARP_ASSIGN(m_items, SnapshotParts::begin(m_fs, plan.chain, job));
        }
        if (!m_items) return beginBeside(plan, job);
        if (selection.links || selection.events) {
            WARP_ASSIGN(const RestoreReport report, m_scratch.buildOthers(plan, job));
            m_others = &m_scratch.universe();
            return report;
        }
        return RestoreReport{.snapshot = plan.snapshot(), .lsn = plan.moment.lsn, .moment = plan.moment.time};
    }
    PartOrigin parts(bool sameHistory) const {
        return {.items = m_items.get(), .others = m_others, .sameHistory = sameHistory};
    }

  private:
    Result<RestoreReport> beginBeside(const RestorePlan& plan, const Job& job) {
        WARP_ASSIGN(RestoreReport report, m_scratch.build(plan, job));
        Universe& built = m_scratch.universe();
        WARP_ASSIGN(m_items, UniverseParts::begin(built.spacetime(), built.graph()));
        m_others = &built;
        return report;
    }

    FileSystem& m_fs;
    Scratch m_scratch;
    Universe* m_others = nullptr;
    std::unique_ptr<PartSource> m_items;  // last: it ends before the universe that it reads
};

JsonDocument countsOf(const PartCounts& counts) {
    return {{"added", counts.added},
            {"changed", counts.changed},
            {"deleted", counts.deleted},
            {"unchanged", counts.unchanged},
            {"left_out", counts.leftOut}};
}

/// Older events the settings remove.
Timestamp eventsSince(const TemporalPolicies& policies, Timestamp now) {
    if (policies.expireAfterDays == 0) return kFirstEventTime;
    const std::chrono::milliseconds age = std::chrono::days(policies.expireAfterDays);
    return {now.ms - age.count()};
}

}  // namespace

Result<std::uint64_t> UniverseBackups::timelineNow() const {
    WARP_ASSIGN(const auto tree, m_context.storage->tree().read());
    return timelineOf(*tree);
}

/// Copies of a universe count on by the same numbers: what comes from elsewhere is no more than like it.
Result<bool> UniverseBackups::isOfThisHistory(const RestorePlan& found) const {
    WARP_ASSIGN(const std::uint64_t timeline, timelineNow());
    const std::string own = joinPath(m_context.root, kSnapshotsDirectory) + '/';
    return found.timeline == timeline && found.snapshot().path.starts_with(own);
}

Result<RestoreReport> UniverseBackups::restoreParts(const RestoreRequest& request, const Job& job) {
    WARP_TRY(m_context.requireWriter());
    WARP_ASSIGN(const PartSelection selection, parsePartSelection(request.only));
    const MutexLock lock(m_writing);
    WARP_ASSIGN(const RestorePlan found, plan(request, job));
    Origin origin(*m_context.fs, *m_context.clock, m_context.root);
    WARP_ASSIGN(RestoreReport report, origin.begin(found, selection, job));
    report.target = m_context.root;
    WARP_ASSIGN(const bool sameHistory, isOfThisHistory(found));
    const PartTarget target{
        .records = &m_context.storage->spacetime(),
        .entanglement = &m_context.storage->entanglement(),
        .graph = &m_context.storage->graph(),
        .temporal = &m_context.storage->temporal(),
        .eventsSince = eventsSince(m_context.configuration()->temporal, m_context.clock->now())};
    const Status restored =
        warp::restoreParts(origin.parts(sameHistory), target, selection, request.dryRun, report, job);
    if (request.dryRun) return restored.ok() ? Result<RestoreReport>(report) : restored.error();
    JsonDocument details = {{"snapshot", report.snapshot.name},
                            {"moment", formatTimestamp(report.moment)},
                            {"only", request.only},
                            {"records", countsOf(report.recordParts)},
                            {"nodes", countsOf(report.nodeParts)},
                            {"edges", countsOf(report.edgeParts)},
                            {"links", countsOf(report.linkParts)},
                            {"superpositions", countsOf(report.superpositionParts)},
                            {"events", countsOf(report.eventParts)},
                            {"batches", report.batches}};
    if (!restored.ok()) details["why"] = restored.error().describe();
    m_context.tell(restored.ok() ? "parts_restored" : "restore_failed", details);
    if (restored.ok()) return report;
    return restored.error();
}

}  // namespace warp
