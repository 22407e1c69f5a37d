// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/engine_doors.h"
#include "ui/bridge/engine_session.h"
#include "ui/bridge/measured_query.h"
#include "ui/models/jobs_model.h"
#include "ui/models/log_model.h"
#include "ui/shell/universe_link.h"
#include "ui/snapshots/in_place_restores.h"

namespace warp::ui {

/// The window's link to the engine: the session, in the window's words.
class EngineLink final : public UniverseLink {
    Q_OBJECT

  public:
    static constexpr int kHealthMs = 5000;

    EngineLink(EngineSession& session, EngineDoors doors);

    UniverseFacts facts() const override;
    void create(const QString& directory) override;
    void open(const QString& directory, OpenMode mode) override { signIn(directory, mode, {}); }
    void signIn(const QString& directory, OpenMode mode, const Credentials& who) override;
    void createSample(const QString& directory) override;
    void close() override;
    void resume() override;
    void repair(const QString& directory, RepairStep step, const Credentials& who) override;
    /// Closes the universe, has something done to it as whoever opened it, and opens it again.
    void whileClosed(const QString& name, InPlaceRestores::ClosedWork work,
                     std::function<void(const Outcome&)> done);
    QAbstractItemModel* activities() override { return &m_jobs; }
    void cancelActivity(const QModelIndex& index) override { m_jobs.cancel(index); }
    void clearEndedActivities() override { m_jobs.clearEnded(); }
    QAbstractItemModel* log() override { return &m_log; }
    void watchLog(bool watched) override { m_log.setWatched(watched); }

  private:
    struct Wanted {
        QString directory;
        OpenMode mode;
        Credentials who;
    };

    struct ClosedTask {
        QString name;
        QString directory;
        InPlaceRestores::ClosedWork work;
        std::function<void(const Outcome&)> done;
    };

    void runClosed(ClosedTask task, const Outcome& closed);
    void make(const QString& directory, bool sample);
    void onOpened();
    void onClosed(const Outcome& outcome);
    void fail(const QString& directory, const Error& error);
    void onStats();
    void readHealth();
    void onHealth(const std::vector<HealthCheck>& checks);
    void fillFacts(UniverseFacts& facts, const UniverseStats& stats) const;
    LinkState linkState() const;

    EngineSession& m_session;
    const EngineDoors m_doors;
    JobsModel m_jobs;
    LogModel m_log;
    bool m_fillAfterOpening = false;
    QString m_opening;
    OpenMode m_openingMode = OpenMode::Write;
    Credentials m_opener;
    std::optional<Wanted> m_wanted;          ///< opened once the one before is closed
    std::optional<ClosedTask> m_closedTask;  ///< done once the universe is closed
    std::optional<std::uint64_t> m_lastOperations;
    double m_rate = 0;
    Status m_health = Status::NoData;
    QString m_healthReason;
    AlertTally m_alerts;
    QTimer m_healthTimer;
    JobSlot m_healthSlot;
};

}  // namespace warp::ui
