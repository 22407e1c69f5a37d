// SPDX-License-Identifier: GPL-3.0-or-later
// What a round of maintenance does to an opened universe.
#include "engine/backups/layout.h"
#include "engine/io/files.h"
#include "engine/spacetime/entanglement/link_rule_pass.h"
#include "engine/spacetime/layout.h"
#include "engine/universe/bootstrap.h"
#include "engine/universe/directory_manifest.h"
#include "engine/universe/directory_tree.h"
#include "engine/universe/graph_manifests.h"
#include "engine/universe/opened_universe.h"
#include "engine/universe/shard_metadata.h"
#include "engine/universe/universe_backups.h"

namespace warp {

namespace {

TierPolicy tierPolicyOf(const TemporalPolicies& policies) {
    return {.liveWindow = std::chrono::hours(policies.liveWindowHours),
            .recentWindow = std::chrono::hours(policies.recentWindowHours),
            .archiveAfter = std::chrono::days(policies.archiveAfterDays),
            .expireAfter = std::chrono::days(policies.expireAfterDays)};
}

}  // namespace

std::vector<MaintenanceStep> OpenedUniverse::maintenanceSteps() {
    return {
        {"directory", [this](const Job&) { return checkDirectory(); }},
        {"configuration", [this](const Job&) { return reloadConfiguration(); }},
        {"schema", [this](const Job&) { return reloadSchema(); }},
        {"access", [this](const Job&) { return reloadAccess(); }},
        {"readers", [this](const Job&) { return m_storage->clearStaleReaders(); }},
        {"observations",
         [this](const Job&) -> Status {
             WARP_TRY(m_storage->spacetime().foldObservations());
             return {};
         }},
        {"rebalancing", [this](const Job& job) { return rebalance(job); }},
        {"shards", [this](const Job&) { return describeShards(); }},
        {"event_horizon",
         [this](const Job&) {
             return m_storage->store().status().diskFull ? Status() : m_cacheMemory->tellFigures();
         }},
        {"entanglement", [this](const Job& job) { return tendLinks(job); }},
        {"wormholes", [this](const Job& job) { return tendWormholes(CommunityLearning::kMostEdges, job); }},
        {"temporal", [this](const Job& job) { return ageEvents(job); }},
        {"update_entropy", [this](const Job& job) { return m_watch->updateEntropy(job); }},
        {"external_edits", [this](const Job& job) { return sweepFiles(job); }},
        {"packs",
         [this](const Job& job) -> Status {
             WARP_TRY(m_storage->compactPacks(job));
             return {};
         }},
        {"snapshots", [this](const Job& job) { return tendSnapshots(job); }},
        {"log_archive", [this](const Job& job) { return m_storage->store().archiveLog(false, job); }},
        {"audit", [this](const Job& job) { return writeAuditTrail(false, job); }},
        {"cosmic_events", [this](const Job&) { return writeEvents(); }},
        {"dimensions", [this](const Job& job) { return m_storage->graph().keepDimensionsCurrent(job); }},
        {"update_analytics", [this](const Job& job) { return m_watch->updateAnalytics(job); }},
        {"manifests", [this](const Job& job) { return keepManifestsCurrent(job); }},
        {"ballast", [this](const Job&) { return reserveBallast(); }},
    };
}

std::optional<Error> OpenedUniverse::directoryError() {
    const auto root = m_fs.stat(joinPath(m_directory, "."));
    const auto lost = [&](const std::string& what) {
        return Error{.code = ErrorCode::Io, .message = what, .path = m_directory};
    };
    if (!root.ok()) return root.error();
    if (!root.value()) return lost("the universe's directory was moved or removed");
    if (m_rootInode != 0 && root.value()->inode != m_rootInode) {
        return lost("another directory stands where the universe was");
    }
    return {};
}

Status OpenedUniverse::checkDirectory() {
    if (const auto error = directoryError()) return *error;
    return {};
}

Status OpenedUniverse::reloadConfiguration() {
    WARP_ASSIGN(const bool changed, m_configuration.reloadIfChanged());
    if (changed)
        m_deeds->noteChangedByHand("settings", "the configuration was changed by hand and is in force");
    return {};
}

Status OpenedUniverse::reloadSchema() {
    WARP_TRY(checkDirectory());
    WARP_ASSIGN(const bool changed, m_schema.reloadIfChanged());
    if (changed) {
        const auto error = m_schema.fileError();
        if (error) {
            m_log.error(*error);
        } else {
            m_deeds->noteChangedByHand("schemas", "the schemas were changed by hand and are in force");
            m_events->tell("schema_changed", {{"by", "hand"}});
        }
    }
    return m_schema.keepRulesCurrent();
}

Status OpenedUniverse::reloadAccess() {
    WARP_TRY(checkDirectory());
    WARP_ASSIGN(const bool changed, m_access.reloadIfChanged());
    if (changed) {
        m_deeds->noteChangedByHand("users", "users or roles were changed by hand and are in force");
        m_events->tell("access_changed", {{"by", "hand"}});
    }
    return m_deeds->takeFailedSignIns();
}

Status OpenedUniverse::writeAuditTrail(bool everything, const Job& job) {
    WARP_TRY(checkDirectory());
    const StoreStatus store = m_storage->store().status();
    // A full disk keeps what room there is for deletions; the log keeps what is to be told.
    if (store.readOnly) return {};
    const MutexLock lock(m_auditing);
    WARP_TRY(m_audit->update(store.durableLsn, everything, job));
    return m_knownFiles->remember(KnownFiles::By::Hand, m_clock.now());
}

void OpenedUniverse::completeAuditTrail() {
    if (!m_audit || directoryError()) return;
    const auto trail = m_fs.stat(joinPath(m_directory, auditTrailPath()));
    if (!m_access.rules()->hasUsers() && (!trail.ok() || !trail.value())) return;
    Status written = m_deeds->takeFailedSignIns();
    if (written.ok()) written = m_storage->store().sync();
    if (written.ok()) written = writeAuditTrail(true, {});
    if (!written.ok() && written.error().code != ErrorCode::ReadOnly) m_log.error(written.error());
}

Status OpenedUniverse::reserveBallast() {
    const MutexLock lock(m_ballastMutex);
    // On a disk that is nearly full there is nothing to reserve; the health page tells of it.
    const Status reserved = m_ballast.ensure();
    if (!reserved.ok() && reserved.error().code == ErrorCode::NoSpace) return {};
    return reserved;
}

/// The store's way to the ballast: only a full disk keeps it from writing.
Status OpenedUniverse::restoreBallast() {
    const MutexLock lock(m_ballastMutex);
    const Status reserved = m_ballast.ensure();
    if (reserved.ok() || reserved.error().code == ErrorCode::NoSpace) return reserved;
    m_log.error(reserved.error());
    return {};
}

void OpenedUniverse::dropBallast() {
    const MutexLock lock(m_ballastMutex);
    const auto present = m_ballast.present();
    if (present.ok() && *present) m_log.warning("the disk is full: the space kept for deletions is used");
    // What stays although it should go is met as a full disk again.
    [[maybe_unused]] const Status dropped = m_ballast.drop();
}

/// Where there is no room for all of it, a part: the next opening needs some.
void OpenedUniverse::keepBallastAfterClose() {
    const MutexLock lock(m_ballastMutex);
    if (m_ballast.ensure().ok()) return;
    [[maybe_unused]] const Status kept = m_ballast.ensurePart();
}

Status OpenedUniverse::ageEvents(const Job& job) {
    WARP_TRY(checkDirectory());
    // On a full disk events stay where they are, and while a snapshot reads them.
    const MutexLock lock(m_ageing);
    if (m_storage->store().status().readOnly || m_backups->eventsAreRead()) return {};
    const TierPolicy policy = tierPolicyOf(m_configuration.values()->temporal);
    WARP_ASSIGN(const RolloverReport report, m_temporalCare->run(m_clock.now(), policy, job));
    if (report.eventsMoved > 0) {
        m_log.info(std::to_string(report.eventsMoved) + " events moved on to an older tier");
        m_events->tell(
            "events_aged",
            {{"events", report.eventsMoved}, {"hours", report.hoursMoved}, {"days", report.daysMoved}});
    }
    if (report.eventsExpired == 0) return {};
    m_log.info(std::to_string(report.eventsExpired) + " events expired");
    m_events->tell("events_expired", {{"events", report.eventsExpired}});
    return {};
}

Status OpenedUniverse::rebalance(const Job& job) {
    WARP_TRY(checkDirectory());
    // On a full disk records stay where they are.
    if (m_storage->store().status().readOnly) return {};
    WARP_ASSIGN(const std::size_t moved, m_gravity->tick(job));
    if (moved == 0) return {};
    m_log.info("rebalancing moved " + std::to_string(moved) + " records between shards");
    m_events->tell("rebalanced", {{"records", moved}});
    return {};
}

void OpenedUniverse::doubtDerivedFiles() {
    if (m_observer) return;
    m_manifestsDoubted = true;
    m_cacheMemory->doubtFiles();
    m_temporalCare->doubtFigures();
    m_storage->graph().doubtDimensions();
    const MutexLock lock(m_manifestMutex);
    m_manifestSaved = false;
}

Status OpenedUniverse::describeShards() {
    WARP_TRY(checkDirectory());
    if (m_storage->store().status().diskFull) return {};
    ShardMetadata metadata{.topology = m_configuration.values()->topology};
    WARP_ASSIGN(metadata.metrics, m_gravity->metrics());
    WARP_ASSIGN(const auto tree, m_storage->tree().read());
    WARP_ASSIGN(metadata.counts, readCounts(*tree));
    WARP_ASSIGN(metadata.rebalancing, readRebalancingState(*tree));
    return keepShardMetadata(m_fs, m_directory, metadata, m_clock.now());
}

void OpenedUniverse::describeNewShards() {
    const auto described = m_fs.stat(joinPath(m_directory, shardMetadataPath(Shard::Hot)));
    if (!described.ok() || described.value()) return;
    // Maintenance tries again.
    [[maybe_unused]] const Status status = describeShards();
}

Status OpenedUniverse::tendLinks(const Job& job) {
    WARP_TRY(checkDirectory());
    // On a full disk what was learned waits.
    if (m_storage->store().status().readOnly || !m_options.physics) return {};
    WARP_TRY(m_learning->learn());
    WARP_TRY(m_learning->saveLinks());
    WARP_TRY(m_storage->entanglement().foldObservations());
    WARP_TRY(m_storage->entanglement().fadeLinks(job));
    WARP_TRY(LinkRulePass(m_storage->store(), m_storage->spacetime(), m_storage->links()).run(job));
    WARP_TRY(m_storage->linkFiles().keepCurrent(false, job));
    return m_linkSurvey->look();
}

/// Takes: the most edges of a graph whose communities may be found now.
Status OpenedUniverse::tendWormholes(std::uint64_t mostEdges, const Job& job) {
    WARP_TRY(checkDirectory());
    if (m_storage->store().status().readOnly) return {};
    WARP_TRY(m_learning->learn());
    WARP_TRY(m_learning->learnCommunities(mostEdges, job));
    return m_learning->saveWormholes(m_configuration.values()->universe.wormholeMaxHops);
}

Status OpenedUniverse::tendSnapshots(const Job& job) {
    WARP_TRY(checkDirectory());
    // On a full disk there is no room for one.
    if (m_storage->store().status().readOnly) return {};
    WARP_TRY(m_backups->removePartials());
    return m_backups->scheduler().tick(job);
}

Status OpenedUniverse::sweepFiles(const Job& job) {
    // In a directory that is gone every file would be missing, and be written again.
    WARP_TRY(checkDirectory());
    if (m_swept && !m_mirror->needsSweep()) return {};
    WARP_ASSIGN(const std::uint64_t adopted, m_mirror->rescan(m_sweepSinceNs, job));
    if (adopted > 0) m_events->tell("edits_adopted", {{"records", adopted}});
    m_swept = true;
    return {};
}

Status OpenedUniverse::keepManifestsCurrent(const Job& job) {
    // A directory that is gone must not come back as an empty shell.
    WARP_TRY(checkDirectory());
    WARP_TRY(saveManifestNow(false));
    // Once a session, and when a verification found one that cannot be read.
    const bool mend = m_manifestsDoubted.exchange(false);
    const Status described = describeDirectories(mend, job);
    if (mend && !described.ok()) m_manifestsDoubted = true;
    WARP_TRY(described);
    WARP_ASSIGN(const auto tree, m_storage->tree().read());
    WARP_TRY(keepGraphManifests(m_fs, m_directory, *tree, m_clock.now(), job));
    return tellUsage(job);
}

/// Takes: `mend`, to look at all manifests and write those anew that are missing or cannot be read.
Status OpenedUniverse::describeDirectories(bool mend, const Job& job) {
    for (const DirectoryDescription& row : directoryTable()) {
        if (job.stopRequested()) return cancelledError();
        if (mend && !row.isFamily()) WARP_TRY(describeDirectory(std::string(row.path), mend));
    }
    WARP_ASSIGN(const auto view, m_storage->spacetime().view());
    WARP_ASSIGN(const auto types, view->counts());
    for (const TypeCounts& counts : types) {
        for (const Shard shard : kShards) {
            if (job.stopRequested()) return cancelledError();
            WARP_TRY(describeDirectory(typeDirectory(shard, counts.type), mend));
        }
    }
    return keepEventDirectoriesDescribed(mend, job);
}

Status OpenedUniverse::keepEventDirectoriesDescribed(bool mend, const Job& job) {
    WARP_ASSIGN(const auto partitions, m_storage->temporal().partitions());
    for (const PartitionInfo& info : partitions) {
        if (job.stopRequested()) return cancelledError();
        WARP_TRY(describeDirectory(partitionDirectory(info.partition), mend));
    }
    return {};
}

/// A manifest that stands and can be read is left as it is.
Status OpenedUniverse::describeDirectory(const std::string& directory, bool mend) {
    WARP_ASSIGN(const auto info, m_fs.stat(joinPath(m_directory, directory)));
    if (!info || info->kind != FileKind::Directory) return {};
    WARP_ASSIGN(const auto described, m_fs.stat(joinPath(m_directory, directory, kDirectoryManifestName)));
    if (described && !mend) return {};
    WARP_TRY(updateDirectoryManifest(m_fs, m_directory, directory, {}, m_clock.now()));
    return {};
}

Status OpenedUniverse::tellUsage(const Job& job) {
    WARP_TRY(m_usage.add(m_storage->policy().usage().take()));
    return m_usage.save(job);
}

Status OpenedUniverse::saveManifestNow(bool clean) {
    const StoreStatus store = m_storage->store().status();
    const MutexLock lock(m_manifestMutex);
    UniverseStats stats;
    addTreeCounts(stats);
    if (m_manifestSaved && m_manifest.checkpointLsn == store.appliedLsn &&
        m_manifest.cleanShutdown == clean && m_manifest.mirrorDue == stats.mirrorDue) {
        return {};
    }
    m_manifest.checkpointLsn = store.appliedLsn;
    m_manifest.cleanShutdown = clean;
    m_manifest.mirrorDue = stats.mirrorDue;
    WARP_TRY(saveManifest(m_fs, m_directory, m_manifest, *m_configuration.values()));
    m_manifestSaved = true;
    return {};
}

}  // namespace warp
