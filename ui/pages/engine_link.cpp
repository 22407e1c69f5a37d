// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/engine_link.h"

#include "ui/bridge/convert.h"
#include "ui/models/engine_text.h"
#include "ui/models/health_text.h"
#include "ui/models/measured_text.h"
#include "ui/text/engine_words.h"
#include "ui/text/error_text.h"

namespace warp::ui {
namespace {

constexpr std::string_view kTreeName = "particles.btree";
constexpr std::string_view kManifestName = "universe.manifest";

// "process 4711 on host H since T" -> 4711.
std::optional<qint64> pidIn(const std::string& writer) {
    const QStringList words = toQString(writer).split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        bool ok = false;
        const qint64 pid = word.toLongLong(&ok);
        if (ok) return pid;
    }
    return std::nullopt;
}

OpenRemedy remedyFor(ErrorCode code) {
    switch (code) {
        case ErrorCode::InUse:
        case ErrorCode::ReadOnly:
        case ErrorCode::Denied: return OpenRemedy::Observe;
        case ErrorCode::Corrupt: return OpenRemedy::Repair;
        case ErrorCode::NotSignedIn: return OpenRemedy::SignIn;
        case ErrorCode::NotFound:
        case ErrorCode::Conflict: return OpenRemedy::Choose;
        default: return OpenRemedy::None;
    }
}

OpenOptions optionsOf(const Credentials& who, OpenAs as) {
    if (who.password.isNull()) return {.as = as};
    return {.as = as, .user = toStd(who.user), .password = toStd(who.password)};
}

/// What is looked at together.
struct HealthPicture {
    std::vector<HealthCheck> checks;
    AlertTally alerts;
};

int weight(HealthLevel level) {
    constexpr std::array<int, 4> kWeights = {1, 2, 3, 0};
    return kWeights[static_cast<std::size_t>(level)];
}

}  // namespace

EngineLink::EngineLink(EngineSession& session, EngineDoors doors)
    : m_session(session), m_doors(std::move(doors)), m_jobs(session.bridge()), m_log(session) {
    m_healthTimer.setSingleShot(true);
    m_healthTimer.setInterval(kHealthMs);
    connect(&m_healthTimer, &QTimer::timeout, this, &EngineLink::readHealth);
    connect(&session, &EngineSession::stateChanged, this, &UniverseLink::factsChanged);
    connect(&session, &EngineSession::statsChanged, this, &EngineLink::onStats);
    connect(&session, &EngineSession::opened, this, &EngineLink::onOpened);
    connect(&session, &EngineSession::openFailed, this,
            [this](const Error& error) { fail(m_opening, error); });
    connect(&session, &EngineSession::closed, this, &EngineLink::onClosed);
}

void EngineLink::onClosed(const Outcome& outcome) {
    m_healthTimer.stop();
    m_health = Status::NoData;
    m_alerts = {};
    m_lastOperations.reset();
    Q_EMIT closed(outcome.ok() ? QString() : errorText(outcome.error()));
    if (auto task = std::exchange(m_closedTask, std::nullopt)) return runClosed(std::move(*task), outcome);
    if (const auto wanted = std::exchange(m_wanted, std::nullopt))
        signIn(wanted->directory, wanted->mode, wanted->who);
}

void EngineLink::whileClosed(const QString& name, InPlaceRestores::ClosedWork work,
                             std::function<void(const Outcome&)> done) {
    if (!m_session.isOpen()) return;
    m_closedTask = ClosedTask{name, m_session.directory(), std::move(work), std::move(done)};
    m_session.close();
}

/// What did not close well is only opened again: that tells what is wrong.
void EngineLink::runClosed(ClosedTask task, const Outcome& closed) {
    const auto finish = [this, directory = task.directory, done = task.done](const Outcome& outcome) {
        done(outcome);
        signIn(directory, OpenMode::Write, m_opener);
    };
    if (!closed.ok()) return finish(closed);
    m_session.bridge().run<void>(
        this, task.name, Lane::Task,
        [work = std::move(task.work), directory = toStd(task.directory),
         options = optionsOf(m_opener, OpenAs::Writer)](const EngineJob& job) {
            return work(directory, options, job);
        },
        finish);
}

void EngineLink::fail(const QString& directory, const Error& error) {
    Error seen = error;
    // A tree that is gone is damage, not a wrong directory.
    const bool tree = seen.path.ends_with(kTreeName);
    if (tree && seen.code == ErrorCode::NotFound) seen.code = ErrorCode::Corrupt;
    // A manifest is a text that a person corrects; repairing needs it itself.
    const bool manifest = seen.path.ends_with(kManifestName);
    if (manifest && seen.code == ErrorCode::Corrupt) seen.code = ErrorCode::InvalidFormat;
    Q_EMIT openFailed({.directory = directory,
                       .mode = m_openingMode,
                       .user = m_opener.user,
                       .why = explainOpening(seen),
                       .remedy = remedyFor(seen.code),
                       .tree = tree});
}

void EngineLink::signIn(const QString& directory, OpenMode mode, const Credentials& who) {
    if (m_session.state() == EngineSession::State::Open) {
        m_wanted = Wanted{directory, mode, who};
        return m_session.close();
    }
    m_opening = directory;
    m_openingMode = mode;
    m_opener = who;
    m_fillAfterOpening = false;
    m_session.open(directory, optionsOf(who, mode == OpenMode::Write ? OpenAs::Writer : OpenAs::Observer));
}

void EngineLink::resume() {
    m_session.run<void>(
        this, tr("Resume writing"), Lane::Page,
        [](Universe& universe, const EngineJob&) -> Outcome { return universe.resume(); },
        [this](const Outcome& outcome) {
            m_session.pollNow();
            if (outcome.ok())
                Q_EMIT resumed();
            else
                Q_EMIT resumeFailed(errorText(outcome.error()));
        });
}

void EngineLink::repair(const QString& directory, RepairStep step, const Credentials& who) {
    const QString name =
        step == RepairStep::LookAtLog ? tr("Look at %1").arg(directory) : tr("Repair %1").arg(directory);
    m_session.bridge().run<std::vector<std::string>>(
        this, name, Lane::Task,
        [doors = m_doors, path = toStd(directory), step,
         options = optionsOf(who, OpenAs::Writer)](const EngineJob& job) -> Result<std::vector<std::string>> {
            if (step != RepairStep::RebuildTree)
                return doors.repair(path, options, step == RepairStep::LookAtLog, job);
            WARP_TRY(doors.rebuildTree(path, options, job));
            return std::vector<std::string>();
        },
        [this, directory, step](const Result<std::vector<std::string>>& lines) {
            RepairReport report{.directory = directory, .step = step};
            if (!lines.ok()) {
                report.failure = errorText(lines.error());
                report.asksWho = lines.error().code == ErrorCode::NotSignedIn;
            }
            if (lines.ok())
                for (const std::string& line : *lines) report.lines << engineText(line);
            Q_EMIT repaired(report);
        });
}

void EngineLink::create(const QString& directory) {
    make(directory, false);
}

void EngineLink::createSample(const QString& directory) {
    make(directory, true);
}

void EngineLink::make(const QString& directory, bool sample) {
    m_opening = directory;
    m_openingMode = OpenMode::Write;
    m_opener = {};
    m_session.bridge().run<void>(
        this, tr("Create %1").arg(directory), Lane::Task,
        [create = m_doors.create, path = toStd(directory)](const EngineJob&) { return create(path); },
        [this, directory, sample](const Outcome& outcome) {
            if (!outcome.ok()) {
                fail(directory, outcome.error());
                return;
            }
            m_fillAfterOpening = sample;
            m_session.open(directory, {});
        });
}

void EngineLink::close() {
    if (m_session.state() == EngineSession::State::Closed)
        Q_EMIT closed({});
    else
        m_session.close();
}

void EngineLink::onOpened() {
    m_lastOperations.reset();
    readHealth();
    if (!std::exchange(m_fillAfterOpening, false)) {
        Q_EMIT opened();
        return;
    }
    // Shown once there is something to be shown.
    m_session.run<void>(
        this, tr("Read this computer's packages"), Lane::Task,
        [fill = m_doors.fillWithPackages](Universe& universe, const EngineJob& job) {
            return fill(universe, job);
        },
        [this](const Outcome& outcome) {
            m_session.pollNow();
            Q_EMIT opened();
            if (!outcome.ok() && outcome.error().code != ErrorCode::Cancelled)
                Q_EMIT openFailed({.directory = m_session.directory(), .why = explain(outcome.error())});
        });
}

void EngineLink::onStats() {
    const auto& stats = m_session.stats();
    if (!stats) return;
    const std::uint64_t operations = stats->reads + stats->writes;
    if (m_lastOperations) {
        const std::uint64_t since = operations - std::min(operations, *m_lastOperations);
        m_rate = static_cast<double>(since) * 1000.0 / EngineSession::kPollMs;
    }
    m_lastOperations = operations;
    Q_EMIT factsChanged();
}

void EngineLink::readHealth() {
    m_session.run<HealthPicture>(
        m_healthSlot, this, tr("Health"), Lane::Page,
        [](Universe& universe, const EngineJob&) -> Result<HealthPicture> {
            HealthPicture picture{.checks = universe.health(), .alerts = {}};
            if (const auto report = universe.observatory().alerts(); report.ok())
                picture.alerts = tallyOf(*report);
            return picture;
        },
        [this](Result<HealthPicture> answer) {
            m_healthTimer.start();
            if (!answer.ok()) return;
            m_alerts = std::move(answer->alerts);
            if (!answer->checks.empty()) onHealth(answer->checks);
            Q_EMIT factsChanged();
        });
}

void EngineLink::onHealth(const std::vector<HealthCheck>& checks) {
    const auto worst = std::max_element(checks.begin(), checks.end(), [](const auto& a, const auto& b) {
        return weight(a.level) < weight(b.level);
    });
    m_health = statusOf(worst->level);
    if (!m_session.stats()) return;
    const HealthText text = healthText(*worst, *m_session.stats());
    m_healthReason = text.name + QStringLiteral(": ") + text.why;
}

LinkState EngineLink::linkState() const {
    switch (m_session.state()) {
        case EngineSession::State::Closed: return LinkState::Closed;
        case EngineSession::State::Opening: return LinkState::Opening;
        case EngineSession::State::Closing: return LinkState::Closing;
        case EngineSession::State::Open: break;
    }
    if (m_session.isObserver()) return LinkState::Observing;
    return m_session.isWritable() ? LinkState::Writing : LinkState::ReadOnly;
}

UniverseFacts EngineLink::facts() const {
    UniverseFacts facts;
    facts.state = linkState();
    facts.directory = m_session.directory();
    facts.health = m_health;
    facts.healthReason = m_healthReason;
    facts.firingAlerts = static_cast<int>(m_alerts.firing.size());
    if (!m_alerts.firing.empty()) facts.worstAlert = statusOf(m_alerts.firing.front().state);
    facts.alertsReason = firingText(m_alerts);
    facts.mutedAlerts = static_cast<int>(m_alerts.silenced);
    facts.operationsPerSecond = m_rate;
    facts.dataAgeMs = m_session.statsAgeMs();
    if (m_session.stats()) fillFacts(facts, *m_session.stats());
    return facts;
}

void EngineLink::fillFacts(UniverseFacts& facts, const UniverseStats& stats) const {
    facts.id = toQString(stats.universeId);
    facts.name = toQString(stats.name);
    facts.user = m_session.user();
    const QString nobody = m_session.isObserver() ? tr("observer") : tr("admin");
    facts.role = facts.user.isEmpty() ? nobody : facts.user;
    facts.reason = readOnlyText(stats);
    facts.lsn = stats.store.visibleLsn;
    facts.mirrorLag = static_cast<qint64>(stats.mirrorDue);
    facts.records = static_cast<qint64>(stats.records);
    facts.bytes = static_cast<qint64>(stats.valueBytes);
    facts.treeBytes = static_cast<qint64>(stats.store.treeBytes);
    facts.logBytes = static_cast<qint64>(stats.store.logBytes);
    facts.diskFreeBytes = static_cast<qint64>(stats.disk.freeBytes);
    facts.createdMs = stats.createdAt.ms;
    facts.openedMs = stats.openedAt.ms;
    if (!stats.observer) return;
    facts.writerPid = pidIn(stats.writer);
    facts.behindMs = stats.behindMs;
}

}  // namespace warp::ui
