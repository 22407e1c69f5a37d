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
        m_plan->timelineBefore = std::max(m_plan->timelineBefore, greatestTimeline(fs(), m_root));
        WARP_TRY(checkPlan(fs(), *m_plan, m_root, m_job));
        WARP_TRY(removeRestoreLeftovers(fs(), m_root));
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
        RestoreSources sources{
            .fs = &fs(),
            .clock = &m_place.clock(),
            .log = LogHistory({.fs = &fs(), .logDirectory = m_place.path(kLogDirectory), .durableLsn = {}}),
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
        WARP_TRY(fitTreeToLogs(fs(), m_root, joinPath(building(), kTreePath), m_report.timeline));
        WARP_TRY(describe());
        WARP_TRY(fs().removeFile(joinPath(building(), kRestoringMark)));
        WARP_TRY(fs().syncMount(m_root));
        return m_job.stopRequested() ? Status(cancelledError()) : Status();
    }

    /// What the restored manifest says of the restore.
    Status describe() {
        WARP_ASSIGN(Manifest restored, loadManifest(fs(), building()));
        copyTimelines(m_manifest, restored);
        addTimeline(restored, {.timeline = m_report.timeline,
                               .begunAt = m_place.clock().now(),
                               .moment = m_plan->moment.time,
                               .lsn = m_plan->moment.lsn,
                               .snapshot = m_plan->snapshot().name});
        WARP_TRY(saveDocument(fs(), building(), restored));
        for (const UntoldEvent& event : untoldEvents(m_manifest))
            WARP_TRY(keepUntoldEvent(fs(), building(), event));
        return keepUntoldEvent(fs(), building(),
                               {.time = m_place.clock().now(),
                                .name = "restored_in_place",
                                .details = {{"snapshot", m_plan->snapshot().name},
                                            {"moment", formatTimestamp(m_plan->moment.time)},
                                            {"lsn", m_plan->moment.lsn},
                                            {"timeline", m_report.timeline},
                                            {"safety_snapshot", m_report.safety}}});
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
    InPlaceReport m_report;
};

Result<RestoreIntent> requireKept(FileSystem& fs, const std::string& root) {
    WARP_ASSIGN(const auto intent, loadRestoreIntent(fs, root));
    if (intent && intent->state == RestoreIntent::State::Kept) return *intent;
    return Error{.code = ErrorCode::NotFound,
                 .message = "there is no restore that could be confirmed or undone",
                 .path = root};
}

/// Fits the regions of before to what happened since they were put away.
Status prepareUndo(const Place& place, const std::string& root, const RestoreIntent& intent) {
    FileSystem& fs = place.fs();
    const std::string before = place.path(intent.to);
    const std::uint64_t timeline = greatestTimeline(fs, root) + 1;
    WARP_TRY(fitTreeToLogs(fs, root, joinPath(before, kTreePath), timeline));
    WARP_ASSIGN(Manifest manifest, loadManifest(fs, before));
    WARP_ASSIGN(const Manifest now, loadManifest(fs, root));
    copyTimelines(now, manifest);
    addTimeline(manifest, {.timeline = timeline,
                           .undo = true,
                           .begunAt = place.clock().now(),
                           .moment = intent.restoredAt,
                           .lsn = manifest.checkpointLsn,
                           .snapshot = intent.snapshot});
    WARP_TRY(saveDocument(fs, before, manifest));
    WARP_TRY(keepUntoldEvent(fs, before,
                             {.time = place.clock().now(),
                              .name = "restore_undone",
                              .details = {{"snapshot", intent.snapshot}, {"timeline", timeline}}}));
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
    WARP_TRY(prepareUndo(place, directory, intent));
    intent.state = RestoreIntent::State::Undoing;
    intent.from = std::exchange(intent.to, std::string(kUndoneName));
    WARP_TRY(saveRestoreIntent(place.fs(), directory, intent));
    WARP_TRY(carryOutRestore(place.fs(), directory, intent));
    return name;
}

}  // namespace warp
