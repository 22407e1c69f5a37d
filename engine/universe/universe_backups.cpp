// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/universe_backups.h"

#include <algorithm>
#include <optional>
#include <thread>

#include "engine/backups/snapshot_check.h"
#include "engine/backups/snapshot_layout.h"
#include "engine/backups/snapshot_manifest.h"
#include "engine/io/files.h"
#include "engine/spacetime/counters.h"
#include "engine/store/snapshot.h"
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

Result<SnapshotInfo> UniverseBackups::create(const SnapshotRequest& request, const Job& job) {
    WARP_TRY(m_context.requireWriter());
    WARP_TRY(checkNote(request.note));
    const MutexLock lock(m_writing);
    WARP_TRY(requireRoom());
    WARP_TRY(m_store.removePartials());
    WARP_ASSIGN(SnapshotInfo info, m_store.begin(SnapshotKind::Full, m_context.clock->now()));
    info.note = request.note;
    info.origin = request.origin;
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

Status UniverseBackups::writeArchive(SnapshotInfo& info, const Job& job) {
    std::optional<EventsHeld> events(std::in_place, *this);
    WARP_ASSIGN(const SnapshotMoment moment,
                takeSnapshotMoment(*m_context.fs, *m_context.clock, m_context.root, *m_context.storage,
                                   snapshotThreads()));
    Manifest manifest = m_context.manifest();
    info.universeId = manifest.universeId;
    info.universeName = baseName(m_context.root);
    info.formatVersion = kFormatVersion;
    info.engineVersion = WARP_VERSION;
    info.lsn = moment.lsn;
    WARP_ASSIGN(info.timeline, timelineOf(moment.owner()));
    info.createdAt = moment.time;
    WARP_ASSIGN(info.whole, countMoment(moment));
    ProgressMeter meter(job, info.whole.records + info.whole.nodes + info.whole.edges);

    // The archive's threads use the writer, so it is destroyed after them.
    std::optional<SnapshotWriter> writer;
    WARP_ASSIGN(const auto archive, ArchiveWriter::begin({.fs = m_context.fs,
                                                          .path = joinPath(info.path, kSnapshotArchive),
                                                          .spillPath = joinPath(info.path, "members.tmp~"),
                                                          .threads = snapshotThreads(),
                                                          .busy = busySince(moment.lsn)}));
    const SnapshotWriter::Context context{
        .fs = m_context.fs, .root = m_context.root, .storage = m_context.storage, .now = moment.time};
    writer.emplace(context, moment, *archive, meter, job);
    manifest.checkpointLsn = moment.lsn;
    manifest.cleanShutdown = true;
    manifest.mirrorDue = 0;
    putUnpackedMark(manifest,
                    {.name = info.name, .lsn = moment.lsn, .timeline = info.timeline, .audit = moment.audit});
    WARP_TRY(writer->writeManifest(manifest.text(*m_context.configuration())));
    WARP_TRY(writer->writeEvents());
    WARP_TRY(writer->writeFiles());
    events.reset();
    WARP_TRY(writer->writeLinks());
    WARP_TRY(writer->writeWormholes());
    WARP_TRY(writer->writeRecords());
    WARP_TRY(writer->writeGraph());
    WARP_ASSIGN(const ArchiveFigures figures, archive->finish(kSnapshotMembers, moment.time));
    info.counts = writer->counts();
    info.counts.files = figures.members;
    info.whole.wormholes = info.counts.wormholes;
    info.whole.files = figures.members;
    info.contentBytes = figures.contentBytes;
    info.archiveBytes = figures.archiveBytes;
    info.sha256 = figures.sha256;
    info.md5 = figures.md5;
    meter.finish();
    return {};
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
    WARP_TRY(m_context.audited("put away the snapshot " + info.name, [&] { return m_store.remove(name); }));
    m_context.tell("snapshot_removed", {{"snapshot", info.name}});
    return {};
}

Result<RestoreReport> UniverseBackups::restore(std::string_view name, const std::string& target,
                                               const Job& job) {
    WARP_ASSIGN(const SnapshotInfo info, m_store.find(name));
    const auto report = restoreToNewDirectory(*m_context.fs, *m_context.clock, info.path, target, job);
    JsonDocument details = {{"snapshot", info.name}, {"target", target}};
    if (!report.ok()) details["why"] = report.error().describe();
    m_context.tell(report.ok() ? "snapshot_restored" : "restore_failed", details);
    return report;
}

Status UniverseBackups::removePartials() {
    const MutexLock lock(m_writing);
    WARP_ASSIGN(const std::uint64_t removed, m_store.removePartials());
    if (removed == 0) return {};
    m_context.log->warning("removed what was left of " + std::to_string(removed) + " interrupted snapshots");
    m_context.tell("partial_snapshots_removed", {{"count", removed}});
    return {};
}

}  // namespace warp
