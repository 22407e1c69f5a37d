// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QtCore/QObject>
#include <QtCore/QSet>
#include <QtCore/QTimer>

#include "ui/bridge/bridge.h"
#include "ui/bridge/change_feed.h"
#include "ui/bridge/engine_types.h"
#include "ui/bridge/gui_guard.h"

namespace warp::ui {

/// One universe, opened, polled and closed off the GUI thread. Pages ask it through `run`.
/// Threads: the GUI thread.
class EngineSession final : public QObject {
    Q_OBJECT

  public:
    enum class State { Closed, Opening, Open, Closing };
    Q_ENUM(State)

    /// How a universe is opened; tests put their own in. Called on a worker.
    using Opener = std::function<Result<std::unique_ptr<Universe>>(const std::string& directory,
                                                                   const OpenOptions& options)>;

    static constexpr int kPollMs = 1000;

    EngineSession(Bridge& bridge, Opener opener, QObject* parent = nullptr);
    ~EngineSession() override;

    /// Answers by `opened` or `openFailed`. Only while closed.
    void open(const QString& directory, const OpenOptions& options);
    /// Cancels what runs, waits for it without blocking, closes the engine; answers by `closed`.
    void close();

    State state() const { return m_state; }
    bool isOpen() const { return m_state == State::Open; }
    bool isObserver() const { return m_observer; }
    /// False for observers and after a fault.
    bool isWritable() const;
    /// A full disk takes deletions all the same.
    bool isErasable() const;
    QString directory() const { return m_directory; }
    /// Who opened it; empty where the universe has no users.
    QString user() const { return m_user; }
    const std::optional<UniverseStats>& stats() const { return m_stats; }
    /// Age of `stats`: how long ago the engine answered the last poll; nothing when it never did.
    std::optional<qint64> statsAgeMs() const;

    /// Runs work on the open universe; the answer comes on the GUI thread, unless the owner or this
    /// universe is gone by then.
    template <typename T>
    std::shared_ptr<JobControl> run(QObject* owner, const QString& name, Lane lane,
                                    std::function<Result<T>(Universe&, const EngineJob&)> work,
                                    std::function<void(Result<T>)> done) {
        auto universe = std::make_shared<std::shared_ptr<Universe>>(m_universe);
        return m_bridge.run<T>(
            owner, name, lane,
            [universe, work = std::move(work)](const EngineJob& job) -> Result<T> {
                requireOffGuiThread("EngineSession::run");
                // Taken out, so that the last reference to a universe never ends on the GUI thread.
                const std::shared_ptr<Universe> held = std::exchange(*universe, nullptr);
                if (!held) return noUniverseError();
                return work(*held, job);
            },
            [this, self = QPointer<EngineSession>(this), generation = m_generation,
             done = std::move(done)](Result<T> answer) {
                if (self && generation == m_generation && done) done(std::move(answer));
            });
    }
    /// The same for the one answer of a slot.
    template <typename T>
    void run(JobSlot& slot, QObject* owner, const QString& name, Lane lane,
             std::function<Result<T>(Universe&, const EngineJob&)> work,
             std::function<void(Result<T>)> done) {
        slot.cancel();
        slot.hold(run<T>(owner, name, lane, std::move(work), slot.guard<T>(std::move(done))));
    }

    /// Asks for the numbers now instead of at the next second.
    void pollNow();

    ChangeFeed& changes() { return m_changes; }
    Bridge& bridge() { return m_bridge; }

  Q_SIGNALS:
    void stateChanged(warp::ui::EngineSession::State state);
    void opened();
    void openFailed(const warp::Error& error);
    /// `outcome` is a failure when not everything was closed well.
    void closed(const warp::ui::Outcome& outcome);
    void statsChanged();

  private:
    struct Opened {
        std::shared_ptr<Universe> universe;
        std::unique_ptr<Subscription> subscription;
        bool observer = false;
        std::string directory;
        UniverseStats stats;
    };

    static Error noUniverseError();
    void setState(State state);
    void onOpened(Result<std::shared_ptr<Opened>> answer);
    void closeWhenIdle();
    void onClosed(const Outcome& outcome);
    void poll();

    Bridge& m_bridge;
    const Opener m_opener;
    ChangeFeed m_changes;
    State m_state = State::Closed;
    QString m_directory;
    QString m_user;
    bool m_observer = false;
    std::shared_ptr<Universe> m_universe;
    std::unique_ptr<Subscription> m_subscription;
    std::optional<UniverseStats> m_stats;
    std::chrono::nanoseconds m_statsAt{0};
    quint64 m_generation = 0;
    QTimer m_pollTimer;
    JobSlot m_pollSlot;
};

}  // namespace warp::ui
