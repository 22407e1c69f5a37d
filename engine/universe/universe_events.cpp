// SPDX-License-Identifier: GPL-3.0-or-later
// What an opened universe tells of its own life: cosmic_events.jsonl.
#include "engine/backups/layout.h"
#include "engine/io/files.h"
#include "engine/store/commit_author.h"
#include "engine/universe/logged_deeds.h"
#include "engine/universe/opened_universe.h"
#include "engine/universe/untold_events.h"

namespace warp {

namespace {

constexpr auto kRoutine = CosmicEvents::Weight::Routine;

JsonDocument alertDetails(const AlertEvent& alert) {
    JsonDocument details = {
        {"alert", alert.rule}, {"from", alertStateName(alert.from)}, {"to", alertStateName(alert.to)}};
    if (alert.value) details["value"] = *alert.value;
    return details;
}

bool isRaised(AlertState state) {
    return state == AlertState::Warning || state == AlertState::Critical;
}

}  // namespace

void OpenedUniverse::beginEvents() {
    m_events = std::make_unique<CosmicEvents>(m_fs, m_clock, m_directory, m_storage->tree());
    const auto before = m_fs.stat(joinPath(m_directory, cosmicEventsPath()));
    {
        const MutexLock lock(m_manifestMutex);
        if (before.ok() && !before.value())
            m_events->tellOf(m_manifest.createdAt, "created", {{"universe_id", m_manifest.universeId}},
                             kRoutine);
    }
    tellWhatRepairsDid();
    const StoreStatus store = m_storage->store().status();
    if (m_recovers) m_events->tell("recovered", {{"lsn", store.visibleLsn}});
    m_events->tell("opened", {{"lsn", store.visibleLsn}}, kRoutine);
    m_toldState = state(store);
    m_configuration.onChange([this](const ConfigurationValues&) { m_events->tell("configuration_changed"); });
}

/// Repairs work on a closed universe, which tells of them when it is open again.
void OpenedUniverse::tellWhatRepairsDid() {
    const MutexLock lock(m_manifestMutex);
    for (const UntoldEvent& event : untoldEvents(m_manifest))
        m_events->tellOf(event.time, event.name, event.details);
}

/// Deeds that an opening which was cut off may have put into the log already.
Result<std::set<std::string>> OpenedUniverse::deedsLoggedSince(Timestamp time) {
    if (!m_recovers) return std::set<std::string>();
    WARP_TRY(m_storage->store().sync());
    return loggedDeeds(*m_auditHistory, time, m_storage->store().status().durableLsn, {});
}

/// The same for the audit trail, once: their words have the moment in them, so that none is like another.
void OpenedUniverse::auditWhatWasDoneMeanwhile() {
    std::vector<UntoldEvent> events;
    {
        const MutexLock lock(m_manifestMutex);
        events = untoldEvents(m_manifest);
    }
    std::erase_if(events, [](const UntoldEvent& event) { return event.deed.empty(); });
    if (events.empty()) return;
    const auto logged = deedsLoggedSince(events.front().time);
    if (!logged.ok()) m_log.error(logged.error());
    for (const UntoldEvent& event : events) {
        if (logged.ok() && logged->contains(event.deed)) continue;
        const Status kept = m_deeds->noteDoneWhileClosed("snapshots", event.deed, event.by());
        // The next opening tries again.
        if (!kept.ok()) return m_log.error(kept.error());
    }
    {
        const MutexLock lock(m_manifestMutex);
        forgetUntoldDeeds(m_manifest);
        m_manifestSaved = false;
    }
    const Status saved = saveManifestNow(false);
    if (!saved.ok()) m_log.error(saved.error());
}

void OpenedUniverse::forgetToldRepairs() {
    const MutexLock lock(m_manifestMutex);
    if (forgetUntoldEvents(m_manifest)) m_manifestSaved = false;
}

/// Changes of a file, which are told when they are done.
AuditedWrite OpenedUniverse::telling(std::string event, AuditedWrite write) {
    return [this, event = std::move(event), write = std::move(write)](
               const std::string& what, const std::function<Status()>& change) -> Status {
        WARP_TRY(write(what, change));
        JsonDocument details = {{"what", what}};
        if (!CommitAuthor::current().empty()) details["by"] = CommitAuthor::current();
        m_events->tell(event, details);
        return {};
    };
}

/// Files that people edited while nobody had the universe open.
void OpenedUniverse::tellFilesChangedMeanwhile() {
    const auto changed = m_knownFiles->changed();
    if (!changed.ok()) return m_log.error(changed.error());
    for (const KnownFiles::Changed& file : *changed) {
        std::string what = file.path + (file.gone ? " was removed" : " was changed");
        what += m_recovers ? " since the universe was last closed: by hand, or by a session that was cut off"
                           : " by hand while the universe was closed";
        m_deeds->noteChangedByHand(file.area, what);
        m_events->tell("file_changed_meanwhile", {{"path", file.path}, {"gone", file.gone}});
    }
}

void OpenedUniverse::tellAlert(const AlertEvent& alert) {
    if (isRaised(alert.to)) m_events->tell("alert_raised", alertDetails(alert));
    if (isRaised(alert.from) && !isRaised(alert.to)) m_events->tell("alert_ended", alertDetails(alert));
}

void OpenedUniverse::tellState(const StoreStatus& store) {
    const UniverseState now = state(store);
    const UniverseState before = m_toldState.exchange(now);
    if (now == before) return;
    JsonDocument details = {{"from", universeStateName(before)}, {"to", universeStateName(now)}};
    if (store.backgroundError) details["why"] = store.backgroundError->describe();
    m_events->tell("state_changed", details);
}

Status OpenedUniverse::writeEvents() {
    WARP_TRY(checkDirectory());
    const StoreStatus store = m_storage->store().status();
    tellState(store);
    // On a full disk they wait.
    if (store.readOnly) return {};
    WARP_TRY(m_events->write());
    forgetToldRepairs();
    return {};
}

void OpenedUniverse::endEvents() {
    if (!m_events || directoryError() || m_storage->store().status().readOnly) return;
    m_events->tell("closed", {{"lsn", m_storage->store().status().visibleLsn}}, kRoutine);
    const Status written = m_events->writeLast();
    if (!written.ok()) return m_log.error(written.error());
    forgetToldRepairs();
}

}  // namespace warp
