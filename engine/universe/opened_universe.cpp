// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/opened_universe.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>

#include <unistd.h>

#include "engine/io/files.h"
#include "engine/io/process_lock.h"
#include "engine/qql/layout.h"
#include "engine/universe/audit_words.h"
#include "engine/universe/bootstrap.h"
#include "engine/universe/directory_manifest.h"
#include "engine/universe/restore_recovery.h"
#include "engine/universe/universe_backups.h"
#include "engine/universe/verifier.h"

namespace warp {

namespace {

constexpr std::chrono::seconds kMirrorAtClose{2};
constexpr std::uint64_t kRoomToOpen = 2u << 20;  // a segment of the log and some small files
constexpr std::uint64_t kDefaultMemoryBudget = OpenOptions{}.memoryBudget;

/// Says whether looking at the universe would work where writing to it does not.
Error withWayOut(Error error) {
    if (error.code == ErrorCode::ReadOnly || error.code == ErrorCode::Denied) {
        error.message += "; opening it as observer may work";
    }
    return error;
}

/// A quarter of the computer's memory, at most 1 GiB.
std::uint64_t defaultCacheBudget() {
    constexpr std::uint64_t kMost = std::uint64_t{1} << 30;
    const long pages = ::sysconf(_SC_PHYS_PAGES);
    const long pageBytes = ::sysconf(_SC_PAGESIZE);
    if (pages <= 0 || pageBytes <= 0) return kMost / 4;
    return std::min(kMost, static_cast<std::uint64_t>(pages) * static_cast<std::uint64_t>(pageBytes) / 4);
}

std::uint64_t memoryBudgetOf(const OpenOptions& options, const UniverseParameters& parameters) {
    if (options.memoryBudget != kDefaultMemoryBudget) return options.memoryBudget;
    return parameters.memoryBudgetMiB << 20;
}

std::uint64_t cacheBudgetOf(const OpenOptions& options, const UniverseParameters& parameters) {
    if (options.cacheBudget != 0) return options.cacheBudget;
    if (parameters.cacheBudgetMiB != 0) return parameters.cacheBudgetMiB << 20;
    return defaultCacheBudget();
}

}  // namespace

OpenedUniverse::OpenedUniverse(std::string directory, const OpenOptions& options, bool observer)
    : m_directory(std::move(directory)),
      m_options(options),
      m_observer(observer),
      m_fs(chooseFiles()),
      m_clock(*options.clock),
      m_openedAt(options.clock->now()),
      m_log(*options.clock),
      m_files(m_fs, m_directory),
      m_configuration(m_fs, joinPath(m_directory, kConfigurationDirectory)),
      m_schema(m_fs, joinPath(m_directory, kSchemaDirectory)),
      m_schemaCheck(m_schema, *options.clock, m_log),
      m_access(m_fs, joinPath(m_directory, kConfigurationDirectory), *options.clock),
      m_ballast(m_fs, joinPath(m_directory, kBallastName)),
      m_usage(m_fs, m_directory, *options.clock),
      m_lag(*options.clock) {}

/// What this process reads of the universe goes through here.
FileSystem& OpenedUniverse::chooseFiles() {
    if (!m_observer) return *m_options.fs;
    m_place = std::make_unique<ObservedPlace>(*m_options.fs, m_directory);
    m_observedFiles = std::make_unique<ObservedFiles>(*m_options.fs, *m_place);
    return *m_observedFiles;
}

OpenedUniverse::~OpenedUniverse() {
    // Whoever wants to know calls close().
    [[maybe_unused]] const Status closed = close();
}

Result<std::unique_ptr<OpenedUniverse>> OpenedUniverse::open(const std::string& directory,
                                                             const OpenOptions& options, bool observer) {
    // Refused before the lock is touched: a foreign directory gets no lock file.
    WARP_TRY(loadManifest(*options.fs, directory));
    WARP_TRY(ObservedPlace::requireClosed(*options.fs, directory));
    std::unique_ptr<OpenedUniverse> universe(new OpenedUniverse(directory, options, observer));
    WARP_TRY(universe->takeLock());
    WARP_TRY(universe->loadDescription());
    WARP_TRY(universe->openStorage());
    WARP_TRY(universe->markOpened());
    if (observer) WARP_TRY(universe->m_place->check());  // it may have begun while this was opened
    universe->startBackground();
    return universe;
}

Status OpenedUniverse::takeLock() {
    if (m_observer) {
        m_configuration.writeThrough([](std::string_view, std::string_view) -> Status {
            return Error{.code = ErrorCode::ReadOnly, .message = "this process only observes the universe"};
        });
        m_schema.writeThrough([](const SchemaChange&) -> Status {
            return Error{.code = ErrorCode::ReadOnly, .message = "this process only observes the universe"};
        });
        m_access.writeThrough([](const AccessChange&) -> Status {
            return Error{.code = ErrorCode::ReadOnly, .message = "this process only observes the universe"};
        });
        return {};
    }
    auto lock = lockForThisProcess(m_fs, joinPath(m_directory, kLockName), m_clock);
    if (!lock.ok()) return withWayOut(std::move(lock).error());
    m_lock = std::move(lock).value();
    // They only take room.
    const Status removed = removeRestoreLeftovers(m_fs, m_directory);
    if (!removed.ok()) m_log.error(removed.error());
    makeRoomToOpen();
    return {};
}

void OpenedUniverse::makeRoomToOpen() {
    const auto space = m_fs.diskSpace(m_directory);
    if (space.ok() && space->freeBytes < kRoomToOpen) dropBallast();
}

Status OpenedUniverse::loadDescription() {
    // Again under the lock: the last holder may just have written it.
    WARP_ASSIGN(Manifest manifest, loadManifest(m_fs, m_directory));
    WARP_ASSIGN(const auto root, m_fs.stat(joinPath(m_directory, ".")));
    if (root) m_rootInode = root->inode;
    if (!m_observer) {
        const auto completed = completeDirectories(m_fs, m_directory, m_clock.now());
        if (!completed.ok()) return withWayOut(completed.error());
        if (*completed > 0)
            m_log.warning(std::to_string(*completed) + " missing directories were made again");
        if (manifest.damaged)
            m_log.error({.code = ErrorCode::Corrupt,
                         .message = "the manifest is not as it was written: what only it knows (universe_id, "
                                    "created_at) is taken as it stands",
                         .path = joinPath(m_directory, kManifestName)});
        m_recovers = !manifest.cleanShutdown;
        if (m_recovers) {
            m_log.warning("the universe was not closed the last time; the log is replayed");
        }
    }
    WARP_TRY(m_configuration.load());
    WARP_TRY(m_schema.load());
    if (const auto error = m_schema.fileError()) m_log.error(*error);
    WARP_TRY(m_access.load());
    const MutexLock lock(m_manifestMutex);
    m_manifest = std::move(manifest);
    return {};
}

/// A lost tree must not be taken for an empty one: it would be filled anew and hide the records of before.
Status OpenedUniverse::requireTree() {
    Lsn checkpoint = 0;
    {
        const MutexLock lock(m_manifestMutex);
        checkpoint = m_manifest.checkpointLsn;
    }
    const std::string path = joinPath(m_directory, kTreePath);
    WARP_ASSIGN(const auto tree, m_fs.stat(path));
    if (tree || checkpoint == 0) return {};
    return Error{.code = ErrorCode::Corrupt,
                 .message = "the tree is missing although changes up to " + std::to_string(checkpoint) +
                            " were in it; `warp rebuild DIR trees` makes it again from files and packs",
                 .path = path};
}

Status OpenedUniverse::openStorage() {
    WARP_TRY(settleIfUnpacked());
    WARP_TRY(requireTree());
    const auto values = m_configuration.values();
    m_memoryBudget = memoryBudgetOf(m_options, values->universe);
    m_cacheBudget = cacheBudgetOf(m_options, values->universe);
    StorageOptions options{
        .fs = &m_fs,
        .clock = &m_clock,
        .root = m_directory,
        .observer = m_observer,
        .inPlace = m_place ? [this] { return m_place->check(); } : std::function<Status()>(),
        .backgroundThreads = m_options.backgroundThreads,
        .memoryBudget = m_memoryBudget,
        .cacheBudget = m_cacheBudget,
        .retention = logRetentionOf(values->universe),
        .reserve = {.release = [this] { dropBallast(); }, .restore = [this] { return restoreBallast(); }},
        .meter = m_options.physics ? &m_meter : nullptr,
        .check = &m_schemaCheck,
        .physics = m_options.physics};
    {
        const MutexLock lock(m_manifestMutex);
        options.universeId = m_manifest.universeId;
    }
    WARP_ASSIGN(m_storage, Storage::open(options, *values));
    m_gravity = std::make_unique<Rebalancer>(*m_storage, m_configuration, m_clock, m_observer);
    m_configuration.onChange([this](const ConfigurationValues& changed) {
        m_storage->setLaws(changed);
        m_storage->store().setLogRetention(logRetentionOf(changed.universe));
    });
    for (const std::string& path : m_storage->packs().report().damaged) {
        m_log.error({.code = ErrorCode::Corrupt, .message = "a pack is shorter than it was", .path = path});
    }
    for (const std::string& path : m_storage->eventFiles().damaged) {
        m_log.error(
            {.code = ErrorCode::Corrupt, .message = "a file of events is shorter than it was", .path = path});
    }
    if (m_storage->rebalancingLogIsShort())
        m_log.warning(rebalancingLogPath() +
                      " is shorter than it was: what it said of earlier moves is lost");
    return m_observer ? Status() : cutAppendedFiles();
}

Status OpenedUniverse::markOpened() {
    if (m_observer) return {};
    {
        const MutexLock lock(m_manifestMutex);
        // What was edited since the last session began may not have been seen by it.
        m_sweepSinceNs = m_manifest.lastOpened.ms * 1'000'000;
        m_manifest.lastOpened = m_openedAt;
    }
    const Status saved = saveManifestNow(false);
    describeNewShards();
    const StoreStatus store = m_storage->store().status();
    if (!store.diskFull) return saved;
    // The universe opens all the same, so that something can be deleted.
    if (!saved.ok()) m_log.error(saved.error());
    if (store.backgroundError) m_log.error(*store.backgroundError);
    return {};
}

void OpenedUniverse::startBackground() {
    const bool threads = m_options.backgroundThreads;
    if (!m_observer) {
        beginEvents();
        startAuditing();
        m_mirror = std::make_unique<MirrorCare>(m_fs, m_clock, m_directory, *m_storage, m_log, threads);
        if (threads) m_mirror->startWatching();
        m_cacheMemory =
            std::make_unique<CacheMemory>(m_fs, m_directory, m_clock, m_storage->spacetime(), m_log);
        if (threads) m_cacheMemory->startWarming();
        m_learning = std::make_unique<ReadLearning>(m_fs, m_directory, *m_storage, m_clock, m_log);
        if (threads && m_options.physics) m_learning->start();
        m_temporalCare = std::make_unique<TemporalCare>(
            EventFiles{.fs = &m_fs, .root = m_directory, .tree = m_storage->tree()});
    }
    beginBackups();
    startWatch();
    m_maintenance = std::make_unique<Maintenance>(m_clock, m_log, maintenanceSteps());
    if (m_observer || !threads) return;
    m_maintenance->start([this] {
        return std::chrono::seconds(m_configuration.values()->universe.maintenanceIntervalSeconds);
    });
    if (!m_configuration.values()->universe.serveOtherProcesses) return;
    m_server = std::make_unique<HolderServer>(*this, m_log);
    if (const Status started = m_server->start(joinPath(m_directory, kSocketName)); !started.ok()) {
        // Everything else works: other processes are told that the universe is in use.
        m_log.error(started.error());
        m_server.reset();
    }
}

void OpenedUniverse::startAuditing() {
    m_deeds = std::make_unique<DeedLog>(m_storage->store(), m_access, m_log,
                                        FailedSignIns(m_fs, m_directory, m_clock));
    m_access.keepDenials([this](const AccessDenial& denial) { m_deeds->keepDenial(denial); });
    m_access.auditWith(telling("access_changed", m_deeds->writerOf("users")));
    m_schema.auditWith(telling("schema_changed", m_deeds->writerOf("schemas")));
    m_configuration.auditWith(m_deeds->writerOf("settings"));
    m_auditHistory = std::make_unique<LogHistory>(logHistory());
    m_audit = std::make_unique<AuditTrail>(AuditTrail::Options{.fs = &m_fs,
                                                               .clock = &m_clock,
                                                               .root = m_directory,
                                                               .tree = m_storage->tree(),
                                                               .history = m_auditHistory.get(),
                                                               .describe = auditWords});
    m_knownFiles = std::make_unique<KnownFiles>(m_fs, m_directory, m_storage->tree());
    m_deeds->onWritten([this] { rememberFiles(KnownFiles::By::Engine); });
    auditWhatWasDoneMeanwhile();
    tellFilesChangedMeanwhile();
    rememberFiles(KnownFiles::By::Hand);
}

/// What the files say from now on is known: it was told, or the engine's.
void OpenedUniverse::rememberFiles(KnownFiles::By by) {
    if (directoryError() || m_storage->store().status().readOnly) return;
    const Status remembered = m_knownFiles->remember(by, m_clock.now());
    if (!remembered.ok()) m_log.error(remembered.error());
}

Status OpenedUniverse::close() {
    m_collapsing = true;
    if (m_closed.exchange(true)) return {};
    if (m_server) m_server->stop();
    if (m_maintenance) m_maintenance->stop();
    if (m_backups) m_backups->scheduler().stop();
    endLearning();
    if (m_cacheMemory) m_cacheMemory->stop();
    if (m_watch) m_watch->stop();
    completeMirror();
    completeAuditTrail();
    endEvents();
    if (m_knownFiles) rememberFiles(KnownFiles::By::Hand);
    m_mirror.reset();
    // As what is told below: it only describes.
    if (m_gravity && !m_observer) [[maybe_unused]]
        const Status described = describeShards();
    if (m_cacheMemory && !directoryError() && !m_storage->store().status().diskFull) {
        const Status saved = m_cacheMemory->save();
        if (!saved.ok()) m_log.error(saved.error());
    }
    Status status = m_storage ? m_storage->close() : Status();
    if (!m_observer && m_storage) {
        const bool full = m_storage->store().status().diskFull;
        // They only describe: a full disk or a lost directory is told by what matters.
        if (!full && !directoryError()) [[maybe_unused]]
            const Status told = tellUsage({});
        const Status saved = saveManifestNow(status.ok());
        if (status.ok() && !full) status = saved;
    }
    if (m_lock) keepBallastAfterClose();
    m_lock.reset();
    return status;
}

/// What was learned since the last round of maintenance is kept when it can be.
void OpenedUniverse::endLearning() {
    if (!m_learning) return;
    m_learning->stop();
    if (directoryError() || m_storage->store().status().readOnly) return;
    Status kept = m_learning->learn();
    if (kept.ok()) kept = m_learning->saveLinks();
    if (kept.ok()) kept = tendWormholes(CommunityLearning::kMostEdgesAtClose, {});
    if (!kept.ok()) m_log.error(kept.error());
}

void OpenedUniverse::completeMirror() {
    if (!m_mirror || directoryError()) return;
    // On a full disk the files of deleted records still go.
    const StoreStatus store = m_storage->store().status();
    if (store.readOnly && !store.diskFull) return;
    // What takes longer is owed and follows after the next opening.
    std::stop_source limit;
    const NamedThread timer("close-limit", [&limit](std::stop_token ended) {
        std::mutex mutex;
        std::condition_variable_any wake;
        std::unique_lock lock(mutex);
        wake.wait_for(lock, ended, kMirrorAtClose, [] { return false; });
        limit.request_stop();
    });
    const Job job{.stop = limit.get_token()};
    Status status = m_storage->store().checkpoint(job);
    if (status.ok()) status = m_mirror->drain(job);
    if (status.ok()) status = m_storage->linkFiles().keepCurrent(true, job);
    if (!status.ok() && status.error().code != ErrorCode::Cancelled) m_log.error(status.error());
}

Status OpenedUniverse::requireOpen() const {
    if (!m_closed) return {};
    return Error{.code = ErrorCode::ReadOnly, .message = "the universe is closed", .path = m_directory};
}

Status OpenedUniverse::requireWriter() const {
    WARP_TRY(requireOpen());
    if (!m_observer) return {};
    return Error{.code = ErrorCode::ReadOnly,
                 .message = "this process only observes the universe",
                 .path = m_directory};
}

Status OpenedUniverse::sync(const Job& job) {
    WARP_TRY(requireWriter());
    WARP_TRY(m_storage->store().sync());
    WARP_TRY(m_storage->store().checkpoint(job));
    WARP_TRY(m_mirror->drain(job));
    return m_storage->linkFiles().keepCurrent(true, job);
}

Status OpenedUniverse::resume() {
    WARP_TRY(requireWriter());
    WARP_TRY(m_storage->store().resume());
    m_mirror->wake();
    m_log.info("the universe writes again");
    m_events->tell("resumed");
    return {};
}

Status OpenedUniverse::maintain(const Job& job, const std::string& step) {
    WARP_TRY(requireWriter());
    // Who asks for it may have had a verification that found something.
    doubtDerivedFiles();
    return step.empty() ? m_maintenance->runAll(job) : m_maintenance->runStep(step, job);
}

Result<std::uint64_t> OpenedUniverse::rescan(const Job& job) {
    WARP_TRY(requireWriter());
    WARP_TRY(m_storage->store().checkpoint(job));
    WARP_ASSIGN(const std::uint64_t adopted, m_mirror->rescan(0, job));
    if (adopted > 0) m_events->tell("edits_adopted", {{"records", adopted}});
    return adopted;
}

Status OpenedUniverse::rebuildMirror(const Job& job) {
    WARP_TRY(requireWriter());
    WARP_TRY(m_storage->store().checkpoint(job));
    WARP_TRY(m_mirror->rebuild(job));
    WARP_TRY(m_storage->linkFiles().writeAnew(job));
    m_events->tell("mirror_rebuilt");
    return m_learning->writeWormholes(m_configuration.values()->universe.wormholeMaxHops);
}

Result<std::vector<Finding>> OpenedUniverse::verify(bool deep, const Job& job) {
    WARP_TRY(requireOpen());
    Verifier verifier({.fs = &m_fs,
                       .root = m_directory,
                       .storage = m_storage.get(),
                       .observer = m_observer,
                       .schema = &m_schema});
    auto findings = verifier.run(deep, job);
    if (findings.ok() && std::ranges::any_of(*findings, [](const Finding& finding) {
            return finding.repair.starts_with("warp maintain");
        }))
        doubtDerivedFiles();
    // Worth knowing later, but no reason not to tell what was found.
    if (findings.ok() && m_watch) [[maybe_unused]]
        const Status kept = m_watch->verified(*findings, deep);
    if (findings.ok() && m_events)
        m_events->tell("verified", {{"deep", deep}, {"findings", findings->size()}});
    return findings;
}

}  // namespace warp
