// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/health.h"

#include <algorithm>

namespace warp {

namespace {

constexpr std::uint64_t kMiB = 1u << 20;
constexpr double kInodesWarning = 0.05;
constexpr double kInodesCritical = 0.01;
constexpr std::int64_t kObserverStaleMs = 5000;

std::string mebibytes(std::uint64_t bytes) {
    if (bytes < kMiB) return std::to_string((bytes + 1023) / 1024) + " KiB";
    return std::to_string(bytes / kMiB) + " MiB";
}

std::string seconds(std::int64_t ms) {
    return std::to_string(ms / 1000) + "." + std::to_string(ms % 1000 / 100) + " s";
}

std::string percent(double share) {
    return std::to_string(static_cast<int>(share * 100)) + " %";
}

HealthCheck checkDirectory(const HealthFigures& figures) {
    if (!figures.directoryError)
        return {.name = "directory", .why = "the universe's directory is in its place"};
    return {.name = "directory",
            .level = HealthLevel::Critical,
            .why = figures.directoryError->describe(),
            .fix = "put the directory back, or close the universe and open it at its new place"};
}

HealthCheck checkState(const HealthFigures& figures) {
    const UniverseStats& stats = figures.stats;
    if (stats.observer) return {.name = "state", .why = "opened for reading only"};
    if (stats.store.diskFull) {
        return {.name = "state",
                .level = HealthLevel::Critical,
                .why = "nothing but deletions is taken: " + stats.readOnlyReason,
                .fix = "delete records or free disk space, then resume the universe (warp resume)"};
    }
    if (stats.store.backgroundError) {
        return {.name = "state",
                .level = HealthLevel::Critical,
                .why = stats.store.backgroundError->describe(),
                .fix = "remove the cause, then resume the universe"};
    }
    if (stats.store.readOnly) {
        return {.name = "state",
                .level = HealthLevel::Critical,
                .why = "writing is stopped: " + stats.readOnlyReason,
                .fix = "remove the cause, then resume the universe"};
    }
    return {.name = "state", .why = std::string(universeStateName(stats.state))};
}

HealthCheck checkLog(const HealthFigures& figures) {
    const StoreStatus& store = figures.stats.store;
    HealthCheck check{.name = "log"};
    check.why = mebibytes(store.logBytes) + " of log not yet in the tree, " +
                std::to_string(store.visibleLsn - std::min(store.visibleLsn, store.durableLsn)) +
                " changes not yet on the disk";
    if (figures.memoryBudget > 0 && store.memoryBytes > figures.memoryBudget / 10 * 9) {
        check.level = HealthLevel::Warning;
        check.why += "; " + mebibytes(store.memoryBytes) + " of " + mebibytes(figures.memoryBudget) +
                     " of memory in use: writers are slowed";
        check.fix = "wait until the tree has caught up, or raise universe_parameters.storage.memory_budget";
    }
    return check;
}

HealthCheck checkArchive(const HealthFigures& figures) {
    const StoreStatus& store = figures.stats.store;
    HealthCheck check{.name = "log_archive"};
    check.why = mebibytes(store.logWaitingBytes) + " of log wait to be archived";
    if (store.logDroppedLsn > 0)
        check.why += ", changes up to " + std::to_string(store.logDroppedLsn) + " were not all kept";
    if (!store.archiveError) return check;
    check.level = HealthLevel::Warning;
    check.why += "; stopped: " + store.archiveError->describe();
    check.fix = "remove the cause: no record is at risk, but older changes leave history and restores";
    return check;
}

HealthCheck checkTree(const HealthFigures& figures) {
    const StoreStatus& store = figures.stats.store;
    return {.name = "tree",
            .why = std::to_string(figures.stats.records) + " records in " + mebibytes(store.treeBytes) +
                   ", " + std::to_string(store.visibleLsn - std::min(store.visibleLsn, store.appliedLsn)) +
                   " changes behind the log"};
}

/// What an observer sees of a mirror: nobody tells it how old the oldest owed file is.
HealthCheck checkObservedMirror(const HealthFigures& figures) {
    HealthCheck check{.name = "mirror"};
    check.why = std::to_string(figures.stats.mirrorDue) + " record files to be written";
    if (figures.stats.mirrorDue > 0) check.fix = "`warp sync` writes them";
    return check;
}

HealthCheck checkMirror(const HealthFigures& figures, const UniverseParameters& limits) {
    HealthCheck check{.name = "mirror"};
    check.why = std::to_string(figures.stats.mirrorDue) + " record files to be written";
    if (figures.stats.mirrorDue > 0) check.why += ", the oldest for " + seconds(figures.mirrorLagMs);
    if (figures.mirrorError) {
        check.level = HealthLevel::Warning;
        check.why += "; stopped: " + figures.mirrorError->describe();
        check.fix = "remove the cause; the files are written by themselves afterwards. No record is at risk";
    } else if (figures.mirrorLagMs > static_cast<std::int64_t>(limits.mirrorLagWarningSeconds) * 1000) {
        check.level = HealthLevel::Warning;
        check.fix = "nothing: files follow when writing gets quieter; `warp sync` waits for them";
    }
    return check;
}

HealthCheck checkDiskSpace(const HealthFigures& figures, const UniverseParameters& limits) {
    if (!figures.diskMeasured)
        return {.name = "disk_space", .level = HealthLevel::NoData, .why = "not measured"};
    const DiskSpace& disk = figures.stats.disk;
    HealthCheck check{.name = "disk_space"};
    check.why = mebibytes(disk.freeBytes) + " of " + mebibytes(disk.totalBytes) + " free";
    if (disk.freeBytes < limits.diskSpaceCriticalMiB * kMiB) {
        check.level = HealthLevel::Critical;
    } else if (disk.freeBytes < limits.diskSpaceWarningMiB * kMiB) {
        check.level = HealthLevel::Warning;
    }
    if (check.level != HealthLevel::Ok)
        check.fix = "free disk space; deleting records works even on a full disk";
    return check;
}

HealthCheck checkInodes(const HealthFigures& figures) {
    const DiskSpace& disk = figures.stats.disk;
    if (!figures.diskMeasured || disk.totalInodes == 0) {
        return {.name = "disk_inodes", .why = "this file system does not limit the number of files"};
    }
    const double share = static_cast<double>(disk.freeInodes) / static_cast<double>(disk.totalInodes);
    HealthCheck check{.name = "disk_inodes"};
    check.why = std::to_string(disk.freeInodes) + " more files possible (" + percent(share) + ")";
    if (share < kInodesWarning) {
        check.level = share < kInodesCritical ? HealthLevel::Critical : HealthLevel::Warning;
        check.fix = "remove files, or move records that are read rarely to cold_data: it needs few files";
    }
    return check;
}

HealthCheck checkEdits(const HealthFigures& figures) {
    const std::uint64_t problems = figures.stats.problems;
    if (problems == 0)
        return {.name = "external_edits", .why = "no file edited by hand waits for a decision"};
    return {.name = "external_edits",
            .level = HealthLevel::Warning,
            .why = std::to_string(problems) + " files edited by hand could not be taken in",
            .fix = "correct the listed files; they are never overwritten while they are listed"};
}

HealthCheck checkMaintenance(const HealthFigures& figures) {
    if (!figures.maintenanceError) return {.name = "maintenance", .why = "the last round had no failure"};
    return {.name = "maintenance",
            .level = HealthLevel::Warning,
            .why = figures.maintenanceError->describe(),
            .fix = "see the log; maintenance tries again by itself"};
}

HealthCheck checkObservatory(const HealthFigures& figures) {
    if (!figures.watchError) return {.name = "observatory", .why = "what is measured is written down"};
    return {.name = "observatory",
            .level = HealthLevel::Warning,
            .why = figures.watchError->describe(),
            .fix = "remove the cause; measuring goes on. No record is at risk"};
}

HealthCheck checkAlerts(const HealthFigures& figures) {
    HealthCheck check{.name = "alerts"};
    for (const AlertStatus& alert : figures.alerts) {
        const bool critical = alert.state == AlertState::Critical;
        if (alert.silenced || (!critical && alert.state != AlertState::Warning)) continue;
        if (critical) check.level = HealthLevel::Critical;
        if (!critical && check.level == HealthLevel::Ok) check.level = HealthLevel::Warning;
        check.why += (check.why.empty() ? "" : "; ") + alert.rule.name + ": " + alert.why;
    }
    if (check.level == HealthLevel::Ok)
        check.why = "none of " + std::to_string(figures.alerts.size()) + " alerts is raised";
    else
        check.fix = "see `warp alerts`: each rule says what to do";
    return check;
}

HealthCheck checkSchema(const HealthFigures& figures) {
    if (!figures.schemaError) return {.name = "schema", .why = "the file of schemas is in force"};
    return {.name = "schema",
            .level = HealthLevel::Warning,
            .why = figures.schemaError->describe() + "; what was in force before it stays",
            .fix = "correct the file, or set the schema again (warp schema set)"};
}

HealthCheck checkAccess(const HealthFigures& figures) {
    if (!figures.accessError) return {.name = "access", .why = "the file of users and roles is in force"};
    return {.name = "access",
            .level = HealthLevel::Critical,
            .why = figures.accessError->describe() + "; what was in force before it stays",
            .fix = "correct the file: until then nobody can open the universe"};
}

HealthCheck checkSnapshots(const HealthFigures& figures) {
    HealthCheck check{.name = "snapshots", .level = HealthLevel::NoData, .why = "they cannot be looked at"};
    if (!figures.snapshots) return check;
    const ScheduleStatus& status = *figures.snapshots;
    check.level = HealthLevel::Ok;
    check.why = "no schedule is set";
    if (!status.standing.next) return check;
    check.why = std::string(snapshotEveryName(status.schedule.every)) + ", the next " +
                formatTimestamp(*status.standing.next);
    if (status.standing.last) check.why += ", the last " + formatTimestamp(*status.standing.last);
    if (status.failure) {
        check.level = HealthLevel::Warning;
        check.why += "; one failed " + formatTimestamp(status.failedAt) + ": " + status.failure->describe();
        check.fix = "remove the cause; it is tried again within the hour. Earlier ones are whole";
    } else if (status.pruneFailure) {
        check.level = HealthLevel::Warning;
        check.why += "; it was taken, but older ones could not be removed " +
                     formatTimestamp(status.pruneFailedAt) + ": " + status.pruneFailure->describe();
        check.fix = "remove the cause; they are removed " + formatTimestamp(status.pruneAgainAt) +
                    " or after the next snapshot";
    } else if (status.standing.missed && !status.running) {
        check.level = HealthLevel::Warning;
        check.why += "; the one due " + formatTimestamp(*status.standing.missed) + " was missed";
        check.fix = "take one now (warp snapshot create); it is missed when no process has the universe open";
    }
    return check;
}

HealthCheck checkObserver(const HealthFigures& figures) {
    const UniverseStats& stats = figures.stats;
    HealthCheck check{.name = "observer"};
    if (stats.writer.empty()) {
        check.why = "no process has the universe open for writing";
        if (figures.closedCleanly) return check;
        check.level = HealthLevel::Warning;
        check.why += "; the last one that had did not close it";
        check.fix = "open it for writing once: that replays the log; nothing acknowledged is lost";
        return check;
    }
    check.why = seconds(stats.behindMs) + " behind " + stats.writer;
    if (stats.behindMs > kObserverStaleMs) {
        check.level = HealthLevel::Warning;
        check.fix = "wait, or look at the writing process: it may hang";
    }
    return check;
}

}  // namespace

std::string_view universeStateName(UniverseState state) {
    switch (state) {
        case UniverseState::Stable: return "stable";
        case UniverseState::Rebalancing: return "rebalancing";
        case UniverseState::Expanding: return "expanding";
        case UniverseState::Collapsing: return "collapsing";
        case UniverseState::ReadOnly: return "read_only";
    }
    return "stable";
}

std::vector<HealthCheck> assessHealth(const HealthFigures& figures, const UniverseParameters& limits) {
    std::vector<HealthCheck> checks = {checkDirectory(figures), checkState(figures)};
    if (figures.stats.observer) {
        checks.push_back(checkObserver(figures));
        checks.push_back(checkObservedMirror(figures));
    } else {
        checks.push_back(checkLog(figures));
        checks.push_back(checkArchive(figures));
        checks.push_back(checkMirror(figures, limits));
        checks.push_back(checkMaintenance(figures));
        checks.push_back(checkObservatory(figures));
        checks.push_back(checkAlerts(figures));
    }
    checks.push_back(checkTree(figures));
    checks.push_back(checkDiskSpace(figures, limits));
    checks.push_back(checkInodes(figures));
    checks.push_back(checkEdits(figures));
    checks.push_back(checkSchema(figures));
    checks.push_back(checkAccess(figures));
    checks.push_back(checkSnapshots(figures));
    return checks;
}

std::vector<HealthCheck> withHolderHealth(std::vector<HealthCheck> observed,
                                          Result<std::vector<HealthCheck>> holder) {
    if (holder.ok()) {
        std::vector<HealthCheck> checks = std::move(holder).value();
        const auto own = std::ranges::find(observed, "observer", &HealthCheck::name);
        if (own != observed.end()) checks.push_back(std::move(*own));
        return checks;
    }
    HealthCheck check{.name = "holder", .level = HealthLevel::Critical, .why = holder.error().message};
    check.fix = "wait, or end that process; nothing acknowledged is lost";
    // One of another version answers that it does not know the question.
    if (holder.error().code == ErrorCode::InvalidArgument) {
        check.level = HealthLevel::NoData;
        check.fix = "look at the health that it shows itself";
    }
    observed.push_back(std::move(check));
    return observed;
}

}  // namespace warp
