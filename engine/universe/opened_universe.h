// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "engine/backups/audit_trail.h"
#include "engine/backups/cosmic_events.h"
#include "engine/base/mutex.h"
#include "engine/base/operation_meter.h"
#include "engine/configuration/access_store.h"
#include "engine/configuration/configuration.h"
#include "engine/io/disk_ballast.h"
#include "engine/store/log_history.h"
#include "engine/temporal/temporal_care.h"
#include "engine/universe/cache_memory.h"
#include "engine/universe/deed_log.h"
#include "engine/universe/directory_usage.h"
#include "engine/universe/file_browser.h"
#include "engine/universe/health.h"
#include "engine/universe/holder_server.h"
#include "engine/universe/known_files.h"
#include "engine/universe/link_survey.h"
#include "engine/universe/maintenance.h"
#include "engine/universe/manifest.h"
#include "engine/universe/mirror_care.h"
#include "engine/universe/observed_place.h"
#include "engine/universe/observed_watch.h"
#include "engine/universe/observer_lag.h"
#include "engine/universe/read_learning.h"
#include "engine/universe/rebalancer.h"
#include "engine/universe/recent_log.h"
#include "engine/universe/schema_check.h"
#include "engine/universe/storage.h"
#include "engine/universe/universe.h"
#include "engine/universe/watch.h"

namespace warp {

class UniverseBackups;

/// A universe opened by this process, for writing or as observer.
class OpenedUniverse final : public Universe {
  public:
    /// Takes: options with file system and clock filled in; `observer` instead of `options.as`.
    /// Errors: as Universe::open.
    static Result<std::unique_ptr<OpenedUniverse>> open(const std::string& directory,
                                                        const OpenOptions& options, bool observer);
    ~OpenedUniverse() override;

    Status close() override;
    const std::string& directory() const override { return m_directory; }
    bool isObserver() const override { return m_observer; }
    Spacetime& spacetime() override { return m_storage->spacetime(); }
    Entanglement& entanglement() override { return m_storage->entanglement(); }
    QuantumGraph& graph() override { return m_storage->graph(); }
    WormholeNetwork& wormholes() override { return m_storage->wormholes(); }
    Temporal& temporal() override { return m_storage->temporal(); }
    Gravity& gravity() override { return *m_gravity; }
    Observatory& observatory() override;
    Entropy& entropy() override;
    Backups& backups() override;
    Configuration& configuration() override { return m_configuration; }
    SchemaStore& schema() override { return m_schema; }
    AccessStore& access() override { return m_access; }

    UniverseStats stats() override;
    std::vector<HealthCheck> health() override;
    std::vector<Problem> problems() override;
    Status settleProblem(const std::string& path, EditChoice choice) override;
    std::vector<LogLine> recentLog(std::size_t limit) override { return m_log.lines(limit); }

    Status sync(const Job& job) override;
    Status resume() override;
    Status maintain(const Job& job, const std::string& step) override;
    Result<std::vector<Finding>> verify(bool deep, const Job& job) override;
    Result<std::uint64_t> rescan(const Job& job) override;
    Status rebuildMirror(const Job& job) override;

    Result<std::vector<FileEntry>> listFiles(const std::string& relativePath, std::size_t first,
                                             std::size_t limit) override {
        return m_files.list(relativePath, first, limit);
    }
    Result<FileEntry> fileEntry(const std::string& relativePath) override {
        return m_files.entry(relativePath);
    }
    Result<std::string> readFileBytes(const std::string& relativePath, std::uint64_t offset,
                                      std::size_t size) override {
        return m_files.readBytes(relativePath, offset, size);
    }
    Result<FileDescription> describeFile(const std::string& relativePath,
                                         const DescribeOptions& options) override;
    Result<RecordPlace> recordPlace(ByteView key) override;
    Result<RecordHistory> recordHistory(ByteView key, std::size_t limit, const Job& job) override;
    Result<std::string> loggedValue(ByteView key, Lsn lsn, const Job& job) override;
    Result<RecordAsOf> recordAsOf(ByteView key, Timestamp time, const Job& job) override;

  private:
    OpenedUniverse(std::string directory, const OpenOptions& options, bool observer);
    FileSystem& chooseFiles();

    // Opening, in this order (opened_universe.cpp).
    Status takeLock();
    Status loadDescription();
    Status requireTree();
    /// A directory that was unpacked from a snapshot becomes a universe like any other.
    Status settleIfUnpacked();
    Status openStorage();
    /// Gives up the ballast when there is too little room to open.
    void makeRoomToOpen();
    Status markOpened();
    void startBackground();
    /// From now on what happens outside the regions stands in the audit trail.
    void startAuditing();
    void rememberFiles(KnownFiles::By by);
    void startWatch();
    void provideFigures();
    void grantWish(const RebalanceWish& wish);
    /// Cuts files that grow to the length that is known to be whole.
    Status cutAppendedFiles();

    LogHistory logHistory();
    FileDescription describeOpenTree(std::size_t maxText);
    Result<RecordPlace> packPlace(ByteView key);
    /// Writes the record files that are quickly written, so that a short visit leaves readable files.
    void completeMirror();
    Status requireWriter() const;
    Status requireOpen() const;
    /// The error with which the universe's directory was lost, if it was.
    std::optional<Error> directoryError();

    // Maintenance (maintenance_steps.cpp).
    std::vector<MaintenanceStep> maintenanceSteps();
    Status checkDirectory();
    Status reloadConfiguration();
    Status reloadSchema();
    Status reloadAccess();
    Status writeAuditTrail(bool everything, const Job& job);

    // What is told of the universe's life (universe_events.cpp).
    void beginEvents();
    void tellAlert(const AlertEvent& alert);
    void tellState(const StoreStatus& store);
    AuditedWrite telling(std::string event, AuditedWrite write);
    void tellWhatRepairsDid();
    void auditWhatWasDoneMeanwhile();
    Result<std::set<std::string>> deedsLoggedSince(Timestamp time);
    void forgetToldRepairs();
    void tellFilesChangedMeanwhile();
    Status writeEvents();
    void endEvents();

    // Its snapshots (opened_backups.cpp).
    void beginBackups();
    Status prepareSnapshot(const Job& job);
    template <typename Action>
    auto withPast(ByteView key, const Job& job, const Action& action);

    /// Brings the trail up to the end, where there is one or are users whose deeds it tells.
    void completeAuditTrail();
    Status reserveBallast();
    Status restoreBallast();
    void dropBallast();
    void keepBallastAfterClose();
    Status keepManifestsCurrent(const Job& job);
    Status keepEventDirectoriesDescribed(bool mend, const Job& job);
    Status describeDirectories(bool mend, const Job& job);
    Status describeDirectory(const std::string& directory, bool mend);
    Status ageEvents(const Job& job);
    Status rebalance(const Job& job);
    /// The next round of maintenance looks at whether the files that are made of others are as they were
    /// written, and writes those anew that are not.
    void doubtDerivedFiles();
    Status describeShards();
    /// The same in a universe that is opened for the first time.
    void describeNewShards();
    Status tendLinks(const Job& job);
    Status tendWormholes(std::uint64_t mostEdges, const Job& job);
    void endLearning();
    /// Adds what was counted since the last call to the manifests of directories.
    Status tellUsage(const Job& job);
    Status tendSnapshots(const Job& job);
    Status sweepFiles(const Job& job);
    Status saveManifestNow(bool clean);

    // Figures (universe_figures.cpp).
    void addRecordCounts(UniverseStats& stats);
    void addTreeCounts(UniverseStats& stats);
    void addWriter(UniverseStats& stats);
    UniverseState state(const StoreStatus& store) const;

    const std::string m_directory;
    const OpenOptions m_options;
    const bool m_observer;
    std::unique_ptr<ObservedPlace> m_place;          ///< for observers
    std::unique_ptr<ObservedFiles> m_observedFiles;  ///< likewise
    FileSystem& m_fs;
    const Clock& m_clock;
    Timestamp m_openedAt;
    std::uint64_t m_rootInode = 0;

    RecentLog m_log;
    FileBrowser m_files;
    Configuration m_configuration;
    SchemaStore m_schema;
    SchemaCheck m_schemaCheck;
    AccessStore m_access;
    Mutex m_ballastMutex;
    DiskBallast m_ballast GUARDED_BY(m_ballastMutex);
    std::unique_ptr<FileLock> m_lock;

    Mutex m_manifestMutex;
    Manifest m_manifest GUARDED_BY(m_manifestMutex);
    bool m_manifestSaved GUARDED_BY(m_manifestMutex) = false;  ///< the file says what m_manifest says
    std::atomic<bool> m_manifestsDoubted = true;               ///< some of directories may be unreadable

    OperationMeter m_meter;
    std::uint64_t m_memoryBudget = 0;  ///< as the storage was opened with
    std::uint64_t m_cacheBudget = 0;
    std::unique_ptr<Storage> m_storage;
    std::unique_ptr<Rebalancer> m_gravity;
    std::unique_ptr<CacheMemory> m_cacheMemory;    ///< none for observers
    DirectoryUsage m_usage;                        ///< of maintenance, and of closing after it
    std::unique_ptr<MirrorCare> m_mirror;          ///< none for observers
    std::int64_t m_sweepSinceNs = 0;               ///< older files were looked at in an earlier session
    std::atomic<bool> m_swept = false;             ///< the look at all files after opening is done
    std::unique_ptr<ReadLearning> m_learning;      ///< none for observers
    std::unique_ptr<TemporalCare> m_temporalCare;  ///< none for observers
    std::unique_ptr<CosmicEvents> m_events;        ///< none for observers
    bool m_recovers = false;                       ///< the last session did not close it
    std::atomic<UniverseState> m_toldState = UniverseState::Stable;  ///< by the events
    std::unique_ptr<LinkSurvey> m_linkSurvey;                        ///< none for observers
    std::unique_ptr<Watch> m_watch;                                  ///< none for observers
    std::unique_ptr<ObservedWatch> m_observed;                       ///< for observers
    std::unique_ptr<KnownFiles> m_knownFiles;                        ///< none for observers
    std::unique_ptr<DeedLog> m_deeds;                                ///< none for observers
    std::unique_ptr<LogHistory> m_auditHistory;                      ///< likewise
    std::unique_ptr<AuditTrail> m_audit;                             ///< likewise
    Mutex m_auditing;                                                ///< one writer of the trail at a time
    Mutex m_ageing;  ///< held while events move to older tiers
    std::unique_ptr<UniverseBackups> m_backups;
    ObserverLag m_lag;
    std::atomic<bool> m_closed = false;
    std::atomic<bool> m_collapsing = false;

    // Last: their threads use what stands above.
    std::unique_ptr<Maintenance> m_maintenance;
    std::unique_ptr<HolderServer> m_server;
};

}  // namespace warp
