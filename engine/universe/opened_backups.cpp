// SPDX-License-Identifier: GPL-3.0-or-later
// What an opened universe lends to its snapshots, and what they tell of the past of its records.
#include "engine/backups/layout.h"
#include "engine/formats/key.h"
#include "engine/io/files.h"
#include "engine/store/snapshot.h"
#include "engine/universe/opened_universe.h"
#include "engine/universe/record_past.h"
#include "engine/universe/universe_backups.h"
#include "engine/universe/unpacked_mark.h"
#include "engine/universe/unpacked_universe.h"

namespace warp {

Backups& OpenedUniverse::backups() {
    return *m_backups;
}

void OpenedUniverse::beginBackups() {
    m_backups = std::make_unique<UniverseBackups>(UniverseBackups::Context{
        .fs = &m_fs,
        .clock = &m_clock,
        .root = m_directory,
        .storage = m_storage.get(),
        .log = &m_log,
        .manifest =
            [this] {
                const MutexLock lock(m_manifestMutex);
                return m_manifest;
            },
        .configuration = [this] { return m_configuration.values(); },
        .prepare = [this](const Job& job) { return prepareSnapshot(job); },
        .requireWriter = [this] { return requireWriter(); },
        .audited = m_deeds ? m_deeds->writerOf("snapshots")
                           : [](const std::string&, const std::function<Status()>& write) { return write(); },
        .tell =
            [this](std::string_view event, const JsonDocument& details) {
                if (m_events) m_events->tell(event, details);
            },
        .history = [this] { return logHistory(); },
        .ownThread = m_options.backgroundThreads,
        .waitForAgeing = [this] { const MutexLock lock(m_ageing); }});
}

Status OpenedUniverse::settleIfUnpacked() {
    const MutexLock lock(m_manifestMutex);
    WARP_ASSIGN(const auto mark, unpackedMarkOf(m_manifest, joinPath(m_directory, kManifestName)));
    if (!mark) return {};
    if (m_observer) {
        return Error{.code = ErrorCode::ReadOnly,
                     .message = "the directory was unpacked from the snapshot " + mark->name +
                                " and was not opened for writing yet, which makes its tree: open it so once",
                     .path = m_directory};
    }
    WARP_TRY(settleUnpacked(m_fs, m_directory, m_manifest, *m_configuration.values(), {}));
    m_log.info("made the tree of the snapshot " + mark->name);
    return {};
}

template <typename Action>
auto OpenedUniverse::withPast(ByteView key, const Job& job, const Action& action) {
    using Answer = decltype(action(std::declval<RecordPast&>()));
    const auto ask = [&]() -> Answer {
        WARP_ASSIGN(std::string canonical, canonicalKey(key));
        const LogHistory log = logHistory();
        RecordPast::Context context{.fs = &m_fs,
                                    .log = &log,
                                    .snapshots = [this] { return m_backups->list(); },
                                    .time = m_clock.now()};
        context.lastLsn = m_storage->store().status().durableLsn;
        WARP_ASSIGN(const auto tree, m_storage->openTree().read());
        WARP_ASSIGN(context.timeline, timelineOf(*tree));
        WARP_ASSIGN(context.now, spacetime().peek(canonical));
        RecordPast past(std::move(context), std::move(canonical), job);
        return action(past);
    };
    return ask();
}

Result<RecordHistory> OpenedUniverse::recordHistory(ByteView key, std::size_t limit, const Job& job) {
    return withPast(key, job, [&](RecordPast& past) { return past.history(limit); });
}

Result<std::string> OpenedUniverse::loggedValue(ByteView key, Lsn lsn, const Job& job) {
    return withPast(key, job, [&](RecordPast& past) { return past.value(lsn); });
}

Result<RecordAsOf> OpenedUniverse::recordAsOf(ByteView key, Timestamp time, const Job& job) {
    return withPast(key, job, [&](RecordPast& past) { return past.asOf(time); });
}

/// Logs for people that stand beside the tree are brought up to it.
Status OpenedUniverse::prepareSnapshot(const Job& job) {
    WARP_TRY(checkDirectory());
    WARP_TRY(m_events->write());
    const auto trail = m_fs.stat(joinPath(m_directory, auditTrailPath()));
    const bool kept = m_access.rules()->hasUsers() || (trail.ok() && trail.value());
    if (!kept) return {};
    WARP_TRY(m_storage->store().sync());
    return writeAuditTrail(true, job);
}

}  // namespace warp
