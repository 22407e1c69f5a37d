// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/in_place_restore.h"

#include <algorithm>

#include "engine/backups/snapshot_store.h"
#include "engine/formats/json_value.h"
#include "engine/formats/seal.h"
#include "engine/io/files.h"
#include "engine/io/process_lock.h"
#include "engine/universe/bootstrap.h"
#include "engine/universe/closed_logs.h"
#include "engine/universe/guarded_universe.h"
#include "engine/universe/opened_universe.h"
#include "engine/universe/restore_recovery.h"
#include "engine/universe/snapshot_build.h"
#include "engine/universe/timelines.h"
#include "engine/universe/untold_events.h"

namespace warp {

namespace {

constexpr std::string_view kBackupsDirectory = "backups";

/// Whatever else a manifest says stays as it is.
Status saveDocument(FileSystem& fs, const std::string& directory, const Manifest& manifest) {
    return replaceFile(fs, joinPath(directory, kManifestName), sealedJson(manifest.document));
}

/// A universe that is taken out of use for a while.
class Place {
  public:
    Place(const std::string& directory, const OpenOptions& options) : m_root(directory), m_options(options) {
        if (!m_options.fs) m_options.fs = &systemFileSystem();
        if (!m_options.clock) m_options.clock = &systemClock();
        m_options.as = OpenAs::Writer;
    }

    FileSystem& fs() const { return *m_options.fs; }
    const Clock& clock() const { return *m_options.clock; }
    const OpenOptions& options() const { return m_options; }
    std::string path(std::string_view name) const { return joinPath(m_root, name); }
    bool closedWhole() const { return m_closedWhole; }

    Status requireAllowed() const {
        WARP_TRY(loadManifest(fs(), m_root));
        WARP_TRY(finishRestore(m_root, m_options));
        return requireAdministrator(m_root, m_options);
    }

    /// Opens and closes the universe, so that everything of it is in its tree, and takes a snapshot in
    /// between. Returns: its name.
    Result<std::string> closeWhole(bool safety, const std::string& note, const Job& job) {
        auto opened = Universe::open(m_root, m_options);
        if (!opened.ok() && (safety || opened.error().code == ErrorCode::InUse)) {
            Error error = opened.error();
            if (error.code != ErrorCode::InUse)
                error.message += "; so no snapshot can be taken of it before (--no-safety goes on without)";
            return error;
        }
        if (!opened.ok()) return std::string();
        std::string name;
        if (safety) {
            WARP_ASSIGN(const SnapshotInfo info,
                        (*opened)->backups().create({.note = note, .origin = SnapshotOrigin::Safety}, job));
            name = info.name;
        }
        WARP_TRY((*opened)->close());
        m_closedWhole = true;
        WARP_ASSIGN(m_manifest, readFile(fs(), path(kManifestName)));
        return name;
    }

    /// What the universe tells of when it is open again, by who works here. Takes: the directory of its
    /// manifest; what the audit trail is to say.
    Status keepEvent(const std::string& directory, std::string name, JsonDocument details,
                     const std::string& deed) const {
        const Timestamp now = clock().now();
        if (!m_options.user.empty()) details["by"] = m_options.user;
        return keepUntoldEvent(fs(), directory,
                               {.time = now,
                                .name = std::move(name),
                                .details = std::move(details),
                                .deed = deed + ", at " + formatTimestamp(now)});
    }

    /// From now on nobody else opens it. Errors: InUse; Conflict when somebody did meanwhile.
    Status lock() {
        WARP_ASSIGN(m_lock, lockForThisProcess(fs(), path(kLockName), clock()));
        if (!m_closedWhole) return {};
        WARP_ASSIGN(const std::string now, readFile(fs(), path(kManifestName)));
        if (now == m_manifest) return {};
        return Error{.code = ErrorCode::Conflict,
                     .message = "the universe was opened by somebody else meanwhile: try again",
                     .path = m_root};
    }

  private:
    const std::string m_root;
    OpenOptions m_options;
    std::string m_manifest;
    bool m_closedWhole = false;
    std::unique_ptr<FileLock> m_lock;
};

/// Entries of a directory that a universe's regions are, its manifest last.
Result<std::vector<std::string>> regionsOf(FileSystem& fs, const std::string& directory) {
    WARP_ASSIGN(const auto entries, fs.list(directory));
    std::vector<std::string> regions;
    for (const DirectoryEntry& entry : entries) {
        const bool stays = entry.name == kBackupsDirectory || entry.name == kManifestName ||
                           entry.name.starts_with(".universe.");
        if (!stays) regions.push_back(entry.name);
    }
    std::ranges::sort(regions);
    regions.emplace_back(kManifestName);
    return regions;
}

/// The log that a restore, or the undo of one, goes away from: so that its times can be had when that is
/// taken back. Without it only those cannot.
void keepLog(const Place& place, const std::string& root, const Manifest& manifest, const Job& job) {
    [[maybe_unused]] const Status kept = archiveClosedLog(place.fs(), place.clock(), root, manifest, job);
}

class InPlaceRestore {
  public:
    InPlaceRestore(const std::string& directory, const InPlaceRequest& request, const OpenOptions& options,
                   const Job& job)
        : m_root(directory), m_request(request), m_place(directory, options), m_job(job) {}

    Result<InPlaceReport> run() {
        WARP_TRY(m_place.requireAllowed());
        // How far the log goes is known once the universe was opened since an earlier restore.
        if (m_request.until) WARP_TRY(m_place.closeWhole(false, {}, m_job));
        WARP_TRY(plan());  // refused before a snapshot is taken for nothing
        WARP_ASSIGN(m_report.safety,
                    m_place.closeWhole(m_request.safety,
                                       "before " + m_plan->snapshot().name + " was restored", m_job));
        WARP_TRY(m_place.lock());
        WARP_TRY(plan());
        m_replaces = greatestTimeline(fs(), m_root);
        m_plan->timelineBefore = std::max(m_plan->timelineBefore, m_replaces);
        WARP_TRY(checkPlan(fs(), *m_plan, m_root, m_job));
        WARP_TRY(removeRestoreLeftovers(fs(), m_root));
        keepLog(m_place, m_root, m_manifest, m_job);
        const Status built = build();
        if (!built.ok()) {
            // What cannot be removed now is removed by the next opening.
            [[maybe_unused]] const Status removed = removeTree(fs(), building());
            return built.error();
        }
        WARP_TRY(swap());
        return m_report;
    }

  private:
    FileSystem& fs() const { return m_place.fs(); }
    std::string building() const { return m_place.path(kRestoringName); }

    Status plan() {
        WARP_ASSIGN(Manifest manifest, loadManifest(fs(), m_root));
        RestoreSources sources{.fs = &fs(),
                               .clock = &m_place.clock(),
                               .log = logOf(fs(), m_root, manifest),
                               .manifest = manifest};
        m_manifest = std::move(manifest);
        WARP_ASSIGN(auto found, planFrom(sources));
        m_plan.emplace(std::move(found));
        if (m_plan->snapshot().universeId == m_manifest.universeId) return {};
        return Error{.code = ErrorCode::Conflict,
                     .message = "the snapshot is of another universe: restore it into a new directory",
                     .path = m_plan->snapshot().path};
    }

    Result<RestorePlan> planFrom(const RestoreSources& sources) const {
        const SnapshotStore store(fs(), m_root);
        if (m_request.snapshot.empty()) {
            if (!m_request.until) {
                return Error{.code = ErrorCode::InvalidArgument,
                             .message = "neither a snapshot nor a time is named that is to be restored"};
            }
            WARP_ASSIGN(auto all, store.list());
            return planFromNewest(sources, std::move(all), *m_request.until, m_job);
        }
        std::string directory = m_request.snapshot;
        if (directory.find('/') == std::string::npos) {
            WARP_ASSIGN(const SnapshotInfo info, store.find(directory));
            directory = info.path;
        }
        return planRestore(sources, directory, m_request.until, m_job);
    }

    Status build() {
        WARP_ASSIGN(m_report.restored, buildUniverse(fs(), m_place.clock(), *m_plan, building(), m_job));
        m_report.restored.target = m_root;
        m_report.timeline = m_plan->timelineBefore + 1;
        m_report.kept = regionsBeforeName(m_report.timeline);
        WARP_TRY(check());  // beside its own logs still
        const std::string tree = joinPath(building(), kTreePath);
        WARP_TRY(fitTreeToLogs(fs(), m_root, tree, m_report.timeline, audited()));
        WARP_TRY(removeTree(fs(), tree + "-lock"));
        WARP_TRY(describe());
        WARP_TRY(fs().removeFile(joinPath(building(), kRestoringMark)));
        WARP_TRY(fs().syncMount(m_root));
        return m_job.stopRequested() ? Status(cancelledError()) : Status();
    }

    /// Of a history that the universe left earlier everything was told then.
    Lsn audited() const {
        const bool goesBack = lineageOf(m_manifest).holds(m_plan->timeline, m_plan->moment.lsn);
        return goesBack ? auditedLsn(fs(), m_place.path(kTreePath)) : m_plan->moment.lsn;
    }

    /// What the restored manifest says of the restore.
    Status describe() {
        WARP_ASSIGN(Manifest restored, loadManifest(fs(), building()));
        copyTimelines(m_manifest, restored);
        addTimeline(restored, {.timeline = m_report.timeline,
                               .continues = m_plan->timeline,
                               .replaces = m_replaces,
                               .begunAt = m_place.clock().now(),
                               .moment = m_plan->moment.time,
                               .lsn = m_plan->moment.lsn,
                               .snapshot = m_plan->snapshot().name});
        WARP_TRY(saveDocument(fs(), building(), restored));
        for (const UntoldEvent& event : untoldEvents(m_manifest))
            WARP_TRY(keepUntoldEvent(fs(), building(), event));
        const std::string moment = formatTimestamp(m_plan->moment.time);
        return m_place.keepEvent(building(), "restored_in_place",
                                 {{"snapshot", m_plan->snapshot().name},
                                  {"moment", moment},
                                  {"lsn", m_plan->moment.lsn},
                                  {"timeline", m_report.timeline},
                                  {"safety_snapshot", m_report.safety}},
                                 "restored the universe in place to what it was at " + moment +
                                     ", from the snapshot " + m_plan->snapshot().name);
    }

    /// Looks at what was built as an observer would.
    Status check() {
        WARP_ASSIGN(const auto built, OpenedUniverse::open(building(), m_place.options(), true));
        WARP_ASSIGN(const auto findings, built->verify(false, m_job));
        for (const Finding& finding : findings) {
            if (finding.severity != Finding::Severity::Damage) continue;
            return Error{.code = ErrorCode::Corrupt,
                         .message = "what was restored does not verify: " + finding.what,
                         .path = finding.path};
        }
        return built->close();
    }

    Status swap() {
        RestoreIntent intent{.state = RestoreIntent::State::Swapping,
                             .from = std::string(kRestoringName),
                             .to = m_report.kept,
                             .regions = {},
                             .snapshot = m_plan->snapshot().name,
                             .moment = m_plan->moment.time,
                             .lsn = m_plan->moment.lsn,
                             .timeline = m_report.timeline,
                             .restoredAt = m_place.clock().now(),
                             .safety = m_report.safety,
                             .undoable = m_place.closedWhole()};
        WARP_ASSIGN(intent.regions, regionsOf(fs(), building()));
        WARP_TRY(saveRestoreIntent(fs(), m_root, intent));
        const Status carriedOut = carryOutRestore(fs(), m_root, intent);
        if (carriedOut.ok()) return {};
        Error error = carriedOut.error();
        error.message += "; the restore is under way: the next opening of the universe completes it";
        return error;
    }

    const std::string m_root;
    const InPlaceRequest& m_request;
    Place m_place;
    const Job& m_job;
    Manifest m_manifest;  ///< of before
    std::optional<RestorePlan> m_plan;
    std::uint64_t m_replaces = 1;  ///< the timeline that the universe is in
    InPlaceReport m_report;
};

Result<RestoreIntent> requireKept(FileSystem& fs, const std::string& root) {
    WARP_ASSIGN(const auto intent, loadRestoreIntent(fs, root));
    if (intent && intent->state == RestoreIntent::State::Kept) return *intent;
    return Error{.code = ErrorCode::NotFound,
                 .message = "there is no restore that could be confirmed or undone",
                 .path = root};
}

/// The timeline that a restore went away from.
std::uint64_t replacedBy(const Manifest& manifest, std::uint64_t timeline) {
    for (const TimelineStart& start : timelinesOf(manifest)) {
        if (start.timeline == timeline) return start.replaces;
    }
    return timeline - 1;
}

/// Fits the regions of before to what happened since they were put away.
Status prepareUndo(const Place& place, const std::string& root, const RestoreIntent& intent) {
    FileSystem& fs = place.fs();
    const std::string before = place.path(intent.to);
    const std::uint64_t replaces = greatestTimeline(fs, root);
    const std::uint64_t timeline = replaces + 1;
    // Its lock file stays: observers of then may still read from the tree.
    const std::string tree = joinPath(before, kTreePath);
    WARP_TRY(fitTreeToLogs(fs, root, tree, timeline, auditedLsn(fs, tree)));
    WARP_ASSIGN(Manifest manifest, loadManifest(fs, before));
    WARP_ASSIGN(const Manifest now, loadManifest(fs, root));
    copyTimelines(now, manifest);
    addTimeline(manifest, {.timeline = timeline,
                           .continues = replacedBy(now, intent.timeline),
                           .replaces = replaces,
                           .undo = true,
                           .begunAt = place.clock().now(),
                           .moment = intent.restoredAt,
                           .lsn = manifest.checkpointLsn,
                           .snapshot = intent.snapshot});
    WARP_TRY(saveDocument(fs, before, manifest));
    WARP_TRY(place.keepEvent(before, "restore_undone",
                             {{"snapshot", intent.snapshot}, {"timeline", timeline}},
                             "undid the restore in place of " + formatTimestamp(intent.restoredAt)));
    return fs.syncMount(root);
}

}  // namespace

Result<InPlaceReport> restoreInPlace(const std::string& directory, const InPlaceRequest& request,
                                     const OpenOptions& options, const Job& job) {
    return InPlaceRestore(directory, request, options, job).run();
}

Result<RestoreIntent> keptRestore(const std::string& directory, const OpenOptions& options) {
    return requireKept(Place(directory, options).fs(), directory);
}

Status confirmRestore(const std::string& directory, const OpenOptions& options) {
    Place place(directory, options);
    WARP_TRY(place.requireAllowed());
    WARP_TRY(requireKept(place.fs(), directory));
    WARP_TRY(place.lock());
    WARP_ASSIGN(RestoreIntent intent, requireKept(place.fs(), directory));
    // Before it is carried out: what was confirmed and is not yet gone goes with the next opening.
    WARP_TRY(place.keepEvent(directory, "restore_confirmed",
                             {{"snapshot", intent.snapshot}, {"timeline", intent.timeline}},
                             "confirmed the restore in place of " + formatTimestamp(intent.restoredAt) +
                                 ": what the universe was before is gone"));
    intent.state = RestoreIntent::State::Confirmed;
    WARP_TRY(saveRestoreIntent(place.fs(), directory, intent));
    return removeRestoreLeftovers(place.fs(), directory);
}

Result<std::string> undoRestore(const std::string& directory, bool safety, const OpenOptions& options,
                                const Job& job) {
    Place place(directory, options);
    WARP_TRY(place.requireAllowed());
    {
        WARP_ASSIGN(const RestoreIntent intent, requireKept(place.fs(), directory));
        if (!intent.undoable) {
            return Error{.code = ErrorCode::Conflict,
                         .message =
                             "the universe did not open before the restore, so it is not put back; its "
                             "files of then are in " +
                             intent.to,
                         .path = directory};
        }
    }
    WARP_ASSIGN(std::string name, place.closeWhole(safety, "before the restore was undone", job));
    WARP_TRY(place.lock());
    WARP_ASSIGN(RestoreIntent intent, requireKept(place.fs(), directory));
    if (job.stopRequested()) return cancelledError();
    WARP_ASSIGN(const Manifest manifest, loadManifest(place.fs(), directory));
    keepLog(place, directory, manifest, job);
    WARP_TRY(prepareUndo(place, directory, intent));
    intent.state = RestoreIntent::State::Undoing;
    intent.from = std::exchange(intent.to, std::string(kUndoneName));
    WARP_TRY(saveRestoreIntent(place.fs(), directory, intent));
    WARP_TRY(carryOutRestore(place.fs(), directory, intent));
    return name;
}

}  // namespace warp
