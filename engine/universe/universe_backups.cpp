// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/universe_backups.h"

#include <algorithm>
#include <mutex>
#include <optional>
#include <thread>

#include "engine/backups/snapshot_check.h"
#include "engine/backups/snapshot_layout.h"
#include "engine/backups/snapshot_manifest.h"
#include "engine/io/files.h"
#include "engine/spacetime/counters.h"
#include "engine/store/snapshot.h"
#include "engine/universe/restorable_times.h"
#include "engine/universe/snapshot_restore.h"
#include "engine/universe/snapshot_writer.h"
#include "engine/universe/unpacked_mark.h"

namespace warp {

namespace {

constexpr std::size_t kMostThreads = 16;
constexpr std::size_t kMostNote = 1000;
/// Records compress to about a seventh of their bytes and some; what is missing then is met on the way.
constexpr std::uint64_t kRoomPerValueByte = 2;
constexpr std::uint64_t kLeastRoom = std::uint64_t{16} << 20;

std::size_t snapshotThreads() {
    return std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, kMostThreads);
}

Status checkNote(const std::string& note) {
    const bool plain =
        std::ranges::all_of(note, [](char c) { return static_cast<unsigned char>(c) >= 0x20 && c != 0x7f; });
    if (plain && note.size() <= kMostNote) return {};
    return Error{.code = ErrorCode::InvalidArgument,
                 .message = "a note is one line of at most " + std::to_string(kMostNote) + " bytes"};
}

JsonDocument detailsOf(const SnapshotInfo& info) {
    return {{"snapshot", info.name},
            {"kind", snapshotKindName(info.kind)},
            {"origin", snapshotOriginName(info.origin)},
            {"lsn", info.lsn},
            {"records", info.whole.records},
            {"bytes", info.archiveBytes}};
}

}  // namespace

/// Keeps events in their tiers for a scope.
class UniverseBackups::EventsHeld {
  public:
    explicit EventsHeld(UniverseBackups& backups) : m_backups(backups) {
        backups.m_eventsRead = true;
        backups.m_context.waitForAgeing();
    }
    ~EventsHeld() { m_backups.m_eventsRead = false; }
    EventsHeld(const EventsHeld&) = delete;
    EventsHeld& operator=(const EventsHeld&) = delete;

  private:
    UniverseBackups& m_backups;
};

UniverseBackups::UniverseBackups(Context context)
    : m_context(std::move(context)),
      m_store(*m_context.fs, m_context.root),
      m_scheduler({.clock = m_context.clock,
                   .log = m_context.log,
                   .backups = this,
                   .parameters = [this] { return m_context.configuration()->universe.snapshots; },
                   .ownThread = m_context.ownThread}) {}

Result<SnapshotInfo> UniverseBackups::create(const SnapshotRequest& request, const Job& job) {
    WARP_TRY(m_context.requireWriter());
    WARP_TRY(checkNote(request.note));
    const MutexLock lock(m_writing);
    WARP_TRY(requireRoom());
    WARP_TRY(m_store.removePartials());
    WARP_ASSIGN(SnapshotInfo info, begin(request));
    const Status made = m_context.audited("set up the snapshot " + info.name, [&]() -> Status {
        WARP_TRY(write(info, job));
        if (request.verify) WARP_TRY(readBack(info, job));
        return m_store.publish(info);
    });
    if (!made.ok()) {
        m_store.abandon(info);
        m_context.tell("snapshot_failed", {{"snapshot", info.name}, {"why", made.error().describe()}});
        return made.error();
    }
    m_context.log->info("took the snapshot " + info.name);
    m_context.tell("snapshot_taken", detailsOf(info));
    return m_store.find(info.name);
}

Result<SnapshotInfo> UniverseBackups::begin(const SnapshotRequest& request) {
    std::optional<SnapshotInfo> base;
    if (request.kind == SnapshotKind::Incremental) {
        WARP_ASSIGN(base, findBase(request));
    }
    // Whether the log reaches back to the base is known at the moment itself: it may become a full one.
    WARP_ASSIGN(SnapshotInfo info,
                m_store.begin(base ? SnapshotKind::Incremental : SnapshotKind::Full, m_context.clock->now()));
    if (base) {
        info.base = base->name;
        info.baseLsn = base->lsn;
    }
    info.note = request.note;
    info.origin = request.origin;
    return info;
}

/// The newest snapshot of this history that the log reaches back to, or the one that was asked for.
Result<std::optional<SnapshotInfo>> UniverseBackups::findBase(const SnapshotRequest& request) const {
    WARP_ASSIGN(const auto all, m_store.list());
    const Manifest manifest = m_context.manifest();
    WARP_ASSIGN(const std::uint64_t timeline, timelineNow());
    WARP_ASSIGN(const auto tree, m_context.storage->tree().read());
    WARP_ASSIGN(const Lsn applied, appliedLsnOf(*tree));
    WARP_ASSIGN(const auto kept, m_context.history().kept());
    const auto usable = [&](const SnapshotInfo& info) {
        const bool ours = info.state == SnapshotState::Complete && info.problem.empty() &&
                          info.universeId == manifest.universeId && info.timeline == timeline;
        const bool logged = info.lsn >= applied || std::ranges::any_of(kept, [&](const LsnRange& range) {
                                return range.first <= info.lsn + 1 && applied <= range.last;
                            });
        return ours && logged && (request.base.empty() || info.name == request.base);
    };
    std::optional<SnapshotInfo> newest;
    for (const SnapshotInfo& info : all) {
        if (usable(info) && (!newest || info.lsn >= newest->lsn)) newest = info;
    }
    if (newest || request.base.empty()) return newest;
    WARP_TRY(m_store.find(request.base));
    return Error{.code = ErrorCode::Conflict,
                 .message = "nothing can be built upon " + request.base +
                            ": it is damaged, of another history, or the log since it is not kept any more"};
}

Status UniverseBackups::requireRoom() const {
    const auto space = m_context.fs->diskSpace(m_context.root);
    if (!space.ok()) return space.error();
    WARP_ASSIGN(const auto tree, m_context.storage->tree().read());
    WARP_ASSIGN(const auto types, readCounts(*tree));
    std::uint64_t bytes = kLeastRoom;
    for (const TypeCounts& type : types) bytes += type.totalBytes() / kRoomPerValueByte;
    if (space->freeBytes >= bytes) return {};
    return Error{.code = ErrorCode::NoSpace,
                 .message = "there is too little room for a snapshot: about " + std::to_string(bytes >> 20) +
                            " MiB are needed and " + std::to_string(space->freeBytes >> 20) +
                            " MiB are free; remove older ones or make room",
                 .path = joinPath(m_context.root, kSnapshotsDirectory)};
}

/// Whether others write: more than now and then a commit since the moment.
std::function<bool()> UniverseBackups::busySince(Lsn lsn) const {
    constexpr std::uint64_t kFew = 20;
    constexpr std::uint64_t kPerSecond = 20;
    const auto begun = m_context.clock->monotonic();
    return [this, lsn, begun] {
        const auto passed = m_context.clock->monotonic() - begun;
        const auto seconds =
            static_cast<std::uint64_t>(std::chrono::duration_cast<std::chrono::seconds>(passed).count());
        return m_context.storage->store().status().visibleLsn > lsn + kFew + kPerSecond * seconds;
    };
}

Status UniverseBackups::write(SnapshotInfo& info, const Job& job) {
    WARP_TRY(m_context.prepare(job));
    WARP_TRY(m_context.storage->store().sync());
    WARP_TRY(m_context.storage->store().checkpoint(job));
    WARP_TRY(writeArchive(info, job));
    info.finishedAt = m_context.clock->now();
    return m_store.seal(info);
}

Status UniverseBackups::readBack(const SnapshotInfo& info, const Job& job) {
    WARP_ASSIGN(const SnapshotInfo written, readSnapshot(*m_context.fs, info.path));
    WARP_ASSIGN(const SnapshotCheck check, checkSnapshot(*m_context.fs, written, true, job));
    if (check.sound()) return m_store.noteVerified(info, m_context.clock->now(), true);
    return Error{.code = ErrorCode::Corrupt,
                 .message = "the snapshot does not read back as it was written: " + check.faults.front(),
                 .path = info.path};
}

/// What an incremental snapshot is made from.
struct UniverseBackups::Increment {
    SnapshotChanges changes;
    SnapshotContents before;
};

Result<std::optional<UniverseBackups::Increment>> UniverseBackups::incrementOf(const SnapshotInfo& info,
                                                                               const SnapshotMoment& moment,
                                                                               const Job& job) const {
    if (info.base.empty()) return std::optional<Increment>();
    WARP_ASSIGN(auto changes, readSnapshotChanges(m_context.history(), info.baseLsn, moment.lsn, job));
    if (!changes) {
        return Error{.code = ErrorCode::NotFound,
                     .message = "the log since " + info.base + " went meanwhile: take a full snapshot"};
    }
    WARP_ASSIGN(const SnapshotInfo base, m_store.find(info.base));
    WARP_ASSIGN(SnapshotContents before, readSnapshotContents(*m_context.fs, base));
    return std::optional(Increment{std::move(*changes), std::move(before)});
}

Status UniverseBackups::writeArchive(SnapshotInfo& info, const Job& job) {
    std::optional<EventsHeld> events(std::in_place, *this);
    WARP_ASSIGN(const SnapshotMoment moment,
                takeSnapshotMoment(*m_context.fs, *m_context.clock, m_context.root, *m_context.storage,
                                   snapshotThreads()));
    Manifest manifest = m_context.manifest();
    WARP_TRY(describe(info, moment, manifest));
    WARP_ASSIGN(const auto increment, incrementOf(info, moment, job));
    const std::uint64_t items = increment
                                    ? increment->changes.records.size() + increment->changes.nodes.size() +
                                          increment->changes.edges.size()
                                    : info.whole.records + info.whole.nodes + info.whole.edges;
    ProgressMeter meter(job, items);

    // The archive's threads use the writer, so it is destroyed after them.
    std::optional<SnapshotWriter> writer;
    WARP_ASSIGN(const auto archive, ArchiveWriter::begin({.fs = m_context.fs,
                                                          .path = joinPath(info.path, kSnapshotArchive),
                                                          .spillPath = joinPath(info.path, "members.tmp~"),
                                                          .threads = snapshotThreads()}));
    SnapshotWriter::Context context{
        .fs = m_context.fs, .root = m_context.root, .storage = m_context.storage, .now = moment.time};
    if (increment) {
        context.changes = &increment->changes;
        context.before = &increment->before;
    }
    writer.emplace(context, moment, *archive, meter, job);
    WARP_TRY(writeMembers(*writer, manifest, events));
    WARP_ASSIGN(const ArchiveFigures figures, archive->finish(kSnapshotMembers, moment.time));
    info.counts = writer->counts();
    info.counts.files = figures.members;
    info.whole.wormholes = info.counts.wormholes;
    info.contentBytes = figures.contentBytes;
    info.archiveBytes = figures.archiveBytes;
    info.sha256 = figures.sha256;
    info.md5 = figures.md5;
    meter.finish();
    return {};
}

/// Fills in what the moment says of the universe, and marks the manifest that goes into the archive.
Status UniverseBackups::describe(SnapshotInfo& info, const SnapshotMoment& moment, Manifest& manifest) const {
    info.universeId = manifest.universeId;
    info.universeName = baseName(m_context.root);
    info.formatVersion = kFormatVersion;
    info.engineVersion = WARP_VERSION;
    info.lsn = moment.lsn;
    info.createdAt = moment.time;
    WARP_ASSIGN(info.timeline, timelineOf(moment.owner()));
    WARP_ASSIGN(info.whole, countMoment(moment));
    manifest.checkpointLsn = moment.lsn;
    manifest.cleanShutdown = true;
    manifest.mirrorDue = 0;
    putUnpackedMark(manifest, {.name = info.name,
                               .lsn = moment.lsn,
                               .timeline = info.timeline,
                               .base = info.base,
                               .audit = moment.audit});
    return {};
}

Status UniverseBackups::writeMembers(SnapshotWriter& writer, const Manifest& manifest,
                                     std::optional<EventsHeld>& events) {
    WARP_TRY(writer.writeManifest(manifest.text(*m_context.configuration())));
    WARP_TRY(writer.writeContents());
    WARP_TRY(writer.writeEvents());
    WARP_TRY(writer.writeFiles());
    events.reset();
    WARP_TRY(writer.writeLinks());
    WARP_TRY(writer.writeWormholes());
    WARP_TRY(writer.writeRecords());
    return writer.writeGraph();
}

Result<SnapshotCheck> UniverseBackups::verify(std::string_view name, bool deep, const Job& job) {
    WARP_ASSIGN(const SnapshotInfo info, m_store.find(name));
    WARP_ASSIGN(SnapshotCheck check, checkSnapshot(*m_context.fs, info, deep, job));
    m_context.tell(check.sound() ? "snapshot_verified" : "snapshot_damaged",
                   {{"snapshot", info.name}, {"deep", deep}, {"faults", check.faults.size()}});
    // Where nothing can be written it is only told.
    if (check.sound() && m_context.requireWriter().ok()) [[maybe_unused]]
        const Status noted = m_store.noteVerified(info, m_context.clock->now(), deep);
    return check;
}

Status UniverseBackups::remove(std::string_view name) {
    WARP_TRY(m_context.requireWriter());
    const MutexLock lock(m_writing);
    WARP_ASSIGN(const SnapshotInfo info, m_store.find(name));
    return removeNow(info);
}

Status UniverseBackups::removeNow(const SnapshotInfo& info) {
    WARP_TRY(
        m_context.audited("put away the snapshot " + info.name, [&] { return m_store.remove(info.name); }));
    m_context.tell("snapshot_removed", {{"snapshot", info.name}});
    return {};
}

Result<PruneReport> UniverseBackups::prune(const RetentionRule& rule, bool dryRun, const Job& job) {
    if (!dryRun) WARP_TRY(m_context.requireWriter());
    const MutexLock lock(m_writing);
    PruneReport report;
    WARP_ASSIGN(const auto all, m_store.list());
    WARP_ASSIGN(report.verdicts, planRetention(all, rule));
    // The newest first: what builds upon others goes before them.
    for (auto verdict = report.verdicts.rbegin(); verdict != report.verdicts.rend(); ++verdict) {
        if (verdict->keep) continue;
        if (job.stopRequested()) return cancelledError();
        if (!dryRun) WARP_TRY(removeNow(verdict->snapshot));
        ++report.removed;
        report.bytes += verdict->snapshot.archiveBytes;
    }
    return report;
}

RestoreSources UniverseBackups::restoreSources() const {
    return {.fs = m_context.fs,
            .clock = m_context.clock,
            .log = m_context.history(),
            .manifest = m_context.manifest()};
}

Result<std::vector<RestorableTimes>> UniverseBackups::restorableTimes(const Job& job) {
    WARP_ASSIGN(const auto all, m_store.list());
    return warp::restorableTimes(restoreSources(), all, job);
}

Result<RestorePlan> UniverseBackups::plan(const RestoreRequest& request, const Job& job) const {
    if (request.snapshot.empty() && !request.until) {
        return Error{.code = ErrorCode::InvalidArgument,
                     .message = "neither a snapshot nor a time is named that is to be restored"};
    }
    // What was committed a moment ago counts once it is durable.
    if (request.until) WARP_TRY(m_context.storage->store().sync());
    const RestoreSources sources = restoreSources();
    if (request.snapshot.empty()) {
        WARP_ASSIGN(auto all, m_store.list());
        return planFromNewest(sources, std::move(all), *request.until, job);
    }
    if (request.snapshot.find('/') != std::string::npos)
        return planRestore(sources, request.snapshot, request.until, job);
    WARP_ASSIGN(const SnapshotInfo info, m_store.find(request.snapshot));
    return planRestore(sources, info.path, request.until, job);
}

Result<RestoreReport> UniverseBackups::restore(const RestoreRequest& request, const Job& job) {
    if (!request.only.empty()) return restoreParts(request, job);
    const auto run = [&]() -> Result<RestoreReport> {
        WARP_ASSIGN(const RestorePlan found, plan(request, job));
        return restoreToNewDirectory(*m_context.fs, *m_context.clock, found, request.target, job);
    };
    const auto report = run();
    JsonDocument details = {{"snapshot", report.ok() ? report->snapshot.name : request.snapshot},
                            {"target", request.target}};
    if (request.until) details["until"] = formatTimestamp(*request.until);
    if (!report.ok()) details["why"] = report.error().describe();
    m_context.tell(report.ok() ? "snapshot_restored" : "restore_failed", details);
    return report;
}

Status UniverseBackups::removePartials() {
    // Maintenance does not wait for a snapshot that is under way.
    const std::unique_lock lock(m_writing.native(), std::try_to_lock);
    if (!lock.owns_lock()) return {};
    WARP_ASSIGN(const std::uint64_t removed, m_store.removePartials());
    if (removed == 0) return {};
    m_context.log->warning("removed what was left of " + std::to_string(removed) + " interrupted snapshots");
    m_context.tell("partial_snapshots_removed", {{"count", removed}});
    return {};
}

}  // namespace warp
