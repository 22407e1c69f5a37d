// SPDX-License-Identifier: GPL-3.0-or-later
// How an opened universe is watched.
#include "engine/io/files.h"
#include "engine/store/appended_files.h"
#include "engine/universe/observatory_request.h"
#include "engine/universe/opened_universe.h"
#include "engine/universe/universe_backups.h"

namespace warp {

namespace {

constexpr const char* kNothingPrefetched = "nothing was prefetched yet";

}  // namespace

Status OpenedUniverse::cutAppendedFiles() {
    WARP_ASSIGN(const auto tree, m_storage->tree().read());
    const auto report = AppendedFiles::cut(m_fs, m_directory, *tree);
    // They only describe: the universe opens without them.
    if (!report.ok()) {
        m_log.error(report.error());
        return {};
    }
    for (const std::string& path : report->cut) m_log.warning("the torn end of " + path + " was cut off");
    for (const AppendedReport::Damage& damage : report->damaged) {
        m_log.error({.code = ErrorCode::Corrupt,
                     .message = "a file is shorter than it was",
                     .path = damage.path,
                     .offset = static_cast<std::int64_t>(damage.size)});
    }
    return {};
}

void OpenedUniverse::startWatch() {
    if (m_observer) {
        m_observed = std::make_unique<ObservedWatch>(m_fs, m_directory, tellReaderTo(m_directory));
        return;
    }
    WatchContext context{
        .sources = {.fs = &m_fs,
                    .clock = &m_clock,
                    .root = m_directory,
                    .storage = m_storage.get(),
                    .configuration = &m_configuration,
                    .mirror = [this] { return m_mirror ? std::optional(m_mirror->status()) : std::nullopt; },
                    .process = readProcessUsage,
                    .memoryBudget = m_memoryBudget,
                    .cacheBudget = m_cacheBudget},
        .meter = &m_meter,
        .log = &m_log,
        .openedAt = m_openedAt,
        .snapshots = [this](Timestamp now) { return m_backups->scheduler().check(now); },
        .state = [this](const StoreStatus& store) { return state(store); },
        .health = [this] { return health(); },
        .inPlace = [this] { return !directoryError(); },
        .alerted = [this](const AlertEvent& alert) { tellAlert(alert); },
        .changeAlerts = m_deeds->writerOf("alerts"),
        .alertsEdited =
            [this] {
                m_deeds->noteChangedByHand("alerts", "rules of alerts were changed by hand and are in force");
            }};
    {
        const MutexLock lock(m_manifestMutex);
        context.universeId = m_manifest.universeId;
        context.createdAt = m_manifest.createdAt;
    }
    m_watch = std::make_unique<Watch>(std::move(context));
    provideFigures();
    if (m_options.backgroundThreads && m_options.physics) m_watch->start();
}

/// What regions tell that the watch does not reach itself.
void OpenedUniverse::provideFigures() {
    WormholeNetwork& network = m_storage->wormholes();
    m_watch->provide(Figure::Wormholes,
                     [&network] { return Measured::of(static_cast<double>(network.wormholes().size())); });
    m_watch->provide(Figure::WormholeEfficiency, [&network] {
        const auto efficiency = network.figures().efficiency();
        return efficiency ? Measured::of(*efficiency) : Measured::none(kNothingPrefetched);
    });
    m_watch->provideSection("wormhole_efficiency", [] { return Section{nullptr, kNothingPrefetched}; });
    m_linkSurvey = std::make_unique<LinkSurvey>(m_storage->entanglement(), m_clock);
    m_watch->provide(Figure::Entanglements, [this] { return m_linkSurvey->links(); });
    m_watch->provideSection("quantum_entanglement_status", [this] { return m_linkSurvey->status(); });
    m_watch->entropy().onRebalanceWanted([this](const RebalanceWish& wish) { grantWish(wish); });
}

/// On the thread of maintenance; the next round moves.
void OpenedUniverse::grantWish(const RebalanceWish& wish) {
    m_gravity->want();
    m_watch->log(LogChannel::Physics, {.time = wish.time, .text = "rebalancing is wanted: " + wish.why});
    m_events->tell("rebalancing_wanted", {{"entropy", wish.total}});
}

Observatory& OpenedUniverse::observatory() {
    if (m_watch) return *m_watch;
    return *m_observed;
}

Entropy& OpenedUniverse::entropy() {
    if (m_watch) return m_watch->entropy();
    return *m_observed;
}

}  // namespace warp
