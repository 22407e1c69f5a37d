// SPDX-License-Identifier: GPL-3.0-or-later
// What an opened universe says about itself: figures and health.
#include "engine/io/files.h"
#include "engine/io/process_lock.h"
#include "engine/store/log_follower.h"
#include "engine/universe/bootstrap.h"
#include "engine/universe/holder_status.h"
#include "engine/universe/opened_universe.h"
#include "engine/universe/universe_backups.h"

namespace warp {

UniverseStats OpenedUniverse::stats() {
    UniverseStats stats;
    stats.name = baseName(m_directory);
    stats.observer = m_observer;
    stats.openedAt = m_openedAt;
    {
        const MutexLock lock(m_manifestMutex);
        stats.universeId = m_manifest.universeId;
        stats.createdAt = m_manifest.createdAt;
    }
    stats.store = m_storage->store().status();
    stats.state = state(stats.store);
    if (stats.store.readOnly && stats.store.backgroundError) {
        stats.readOnlyReason = stats.store.backgroundError->describe();
    }
    const SpacetimeStats records = m_storage->spacetime().stats();
    stats.reads = records.reads;
    stats.writes = records.writes;
    stats.cacheBytes = records.cacheBytes;
    addRecordCounts(stats);
    addTreeCounts(stats);
    if (m_mirror) stats.mirrorWritten = m_mirror->status().written;
    if (m_observer) addWriter(stats);
    if (const auto disk = m_fs.diskSpace(m_directory); disk.ok()) stats.disk = *disk;
    return stats;
}

UniverseState OpenedUniverse::state(const StoreStatus& store) const {
    if (m_collapsing) return UniverseState::Collapsing;
    if (m_observer || store.readOnly) return UniverseState::ReadOnly;
    return m_gravity->isRunning() ? UniverseState::Rebalancing : UniverseState::Stable;
}

void OpenedUniverse::addRecordCounts(UniverseStats& stats) {
    const auto view = m_storage->spacetime().view();
    if (!view.ok()) return;
    const auto counts = view.value()->counts();
    if (!counts.ok()) return;
    for (const TypeCounts& type : *counts) {
        stats.records += type.totalRecords();
        stats.valueBytes += type.totalBytes();
    }
}

void OpenedUniverse::addTreeCounts(UniverseStats& stats) {
    const auto reader = m_storage->tree().read();
    if (!reader.ok()) return;
    if (const auto due = reader.value()->count(Space::MirrorDue); due.ok()) stats.mirrorDue = *due;
    if (const auto problems = reader.value()->count(Space::Problems); problems.ok())
        stats.problems = *problems;
}

void OpenedUniverse::addWriter(UniverseStats& stats) {
    const auto holder = m_fs.lockHolder(joinPath(m_directory, kLockName));
    if (!holder.ok() || !holder.value()) return;
    const auto note = parseLockNote(*holder.value());
    stats.writer = note.ok() ? "process " + std::to_string(note->pid) + " on host " + note->host + " since " +
                                   formatTimestamp(note->since)
                             : "another process";
    const Lsn durable = DurableMark::read(m_fs, joinPath(m_directory, kLogDirectory));
    stats.behindMs = m_lag.measure(stats.store.visibleLsn, durable);
}

std::vector<HealthCheck> OpenedUniverse::health() {
    HealthFigures figures;
    figures.stats = stats();
    figures.memoryBudget = m_configuration.values()->universe.memoryBudgetMiB << 20;
    figures.directoryError = directoryError();
    if (m_mirror) {
        const MirrorStatus mirror = m_mirror->status();
        figures.mirrorLagMs = mirror.lag.count();
        figures.mirrorError = mirror.error;
    }
    if (m_watch) {
        figures.watchError = m_watch->failure();
        if (auto report = m_watch->alerts(); report.ok()) figures.alerts = std::move(report->alerts);
    }
    if (auto schedule = m_backups->schedule(); schedule.ok()) figures.snapshots = std::move(schedule).value();
    figures.schemaError = m_schema.fileError();
    figures.accessError = m_access.fileError();
    figures.diskMeasured = figures.stats.disk.totalBytes > 0;
    for (const StepTiming& step : m_maintenance->lastTimings()) {
        if (step.error && !figures.maintenanceError) figures.maintenanceError = step.error;
    }
    {
        const MutexLock lock(m_manifestMutex);
        figures.closedCleanly = m_manifest.cleanShutdown;
    }
    auto checks = assessHealth(figures, m_configuration.values()->universe);
    const std::string& writer = figures.stats.writer;
    if (writer.empty()) return checks;
    return withHolderHealth(std::move(checks), askHolderHealth(m_directory, writer));
}

}  // namespace warp
