// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/engine_session.h"

#include "ui/bridge/convert.h"

namespace warp::ui {

EngineSession::EngineSession(Bridge& bridge, Opener opener, QObject* parent)
    : QObject(parent), m_bridge(bridge), m_opener(std::move(opener)) {
    setObjectName(QStringLiteral("engineSession"));
    m_pollTimer.setSingleShot(true);
    m_pollTimer.setInterval(kPollMs);
    connect(&m_pollTimer, &QTimer::timeout, this, &EngineSession::poll);
    connect(&m_bridge, &Bridge::idle, this, &EngineSession::closeWhenIdle);
}

EngineSession::~EngineSession() {
    m_pollSlot.cancel();
    m_changes.reset();
    if (!m_universe) return;
    // The engine closes in its destructor; a worker does it, as always, and is waited for by the bridge.
    m_bridge.run<void>(&m_bridge, tr("Close"), Lane::Task,
                       [universe = std::make_shared<std::shared_ptr<Universe>>(std::move(m_universe)),
                        subscription = std::make_shared<std::unique_ptr<Subscription>>(
                            std::move(m_subscription))](const EngineJob&) -> Outcome {
                           subscription->reset();
                           universe->reset();
                           return {};
                       },
                       {});
}

void EngineSession::open(const QString& directory, const OpenOptions& options) {
    if (m_state != State::Closed) return;
    m_directory = directory;
    m_user = toQString(options.user);
    ++m_generation;
    setState(State::Opening);
    m_bridge.run<std::shared_ptr<Opened>>(
        this, tr("Open %1").arg(directory), Lane::Task,
        [opener = m_opener, path = toStd(directory), options,
         listener = m_changes.listener()](const EngineJob&) -> Result<std::shared_ptr<Opened>> {
            WARP_ASSIGN(std::shared_ptr<Universe> universe, opener(path, options));
            auto opened = std::make_shared<Opened>();
            opened->subscription = universe->spacetime().subscribe({}, listener);
            opened->observer = universe->isObserver();
            opened->directory = universe->directory();
            opened->stats = universe->stats();
            opened->universe = std::move(universe);
            return opened;
        },
        [this](Result<std::shared_ptr<Opened>> answer) { onOpened(std::move(answer)); });
}

void EngineSession::onOpened(Result<std::shared_ptr<Opened>> answer) {
    if (!answer.ok()) {
        setState(State::Closed);
        Q_EMIT openFailed(answer.error());
        return;
    }
    Opened& result = **answer;
    m_universe = std::move(result.universe);
    m_subscription = std::move(result.subscription);
    m_observer = result.observer;
    m_directory = toQString(result.directory);
    m_stats = std::move(result.stats);
    m_statsAt = m_bridge.clock().monotonic();
    setState(State::Open);
    Q_EMIT opened();
    Q_EMIT statsChanged();
    m_pollTimer.start();
}

void EngineSession::close() {
    if (m_state != State::Open) return;
    m_pollTimer.stop();
    m_pollSlot.cancel();
    m_changes.reset();
    ++m_generation;
    setState(State::Closing);
    m_bridge.cancelAll();
    if (!m_bridge.busy()) closeWhenIdle();
}

void EngineSession::closeWhenIdle() {
    if (m_state != State::Closing || !m_universe) return;
    m_bridge.run<void>(
        this, tr("Close %1").arg(m_directory), Lane::Task,
        [universe = std::make_shared<std::shared_ptr<Universe>>(std::move(m_universe)),
         subscription = std::make_shared<std::unique_ptr<Subscription>>(std::move(m_subscription))](
            const EngineJob&) -> Outcome {
            subscription->reset();
            const std::shared_ptr<Universe> held = std::move(*universe);
            return held->close();
        },
        [this](const Outcome& outcome) { onClosed(outcome); });
}

void EngineSession::onClosed(const Outcome& outcome) {
    m_stats.reset();
    m_observer = false;
    setState(State::Closed);
    Q_EMIT closed(outcome);
}

bool EngineSession::isWritable() const {
    return isOpen() && !m_observer && !(m_stats && m_stats->state == UniverseState::ReadOnly);
}

bool EngineSession::isErasable() const {
    return isWritable() || (isOpen() && !m_observer && m_stats && m_stats->store.diskFull);
}

std::optional<qint64> EngineSession::statsAgeMs() const {
    if (!m_stats) return std::nullopt;
    const auto age = m_bridge.clock().monotonic() - m_statsAt;
    return std::chrono::duration_cast<std::chrono::milliseconds>(age).count();
}

void EngineSession::pollNow() {
    if (isOpen()) poll();
}

// The next poll is timed from the answer, so that a slow engine is never asked twice at once.
void EngineSession::poll() {
    m_pollTimer.stop();
    run<UniverseStats>(
        m_pollSlot, this, tr("Numbers"), Lane::Page,
        [](Universe& universe, const EngineJob&) -> Result<UniverseStats> { return universe.stats(); },
        [this](Result<UniverseStats> answer) {
            if (answer.ok()) {
                m_stats = std::move(answer).value();
                m_statsAt = m_bridge.clock().monotonic();
                Q_EMIT statsChanged();
            }
            if (isOpen()) m_pollTimer.start();
        });
}

Error EngineSession::noUniverseError() {
    return {.code = ErrorCode::NotFound, .message = "no universe is open"};
}

void EngineSession::setState(State state) {
    m_state = state;
    Q_EMIT stateChanged(state);
}

}  // namespace warp::ui
