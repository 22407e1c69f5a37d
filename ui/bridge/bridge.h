// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <type_traits>

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QThreadPool>

#include "engine/base/clock.h"
#include "engine/base/progress.h"
#include "engine/base/result.h"

namespace warp::ui {

using EngineJob = ::warp::Job;

/// Which threads a job runs on: short reads for what is on the screen never wait behind a long task.
enum class Lane {
    Page,  ///< answers within a blink; not listed
    Task,  ///< may take long; listed in Activity with progress and cancel
};

enum class JobState { Waiting, Running, Done, Failed, Cancelled };

/// What is known about a job. A value: it never changes under its reader.
struct JobInfo {
    quint64 id = 0;
    QString name;
    Lane lane = Lane::Task;
    JobState state = JobState::Waiting;
    Progress progress;
    Timestamp started;
    Timestamp ended;
    std::optional<Error> error;  ///< why it did not end well
};

/// The shared end of a running job: its stop button. Threads: any.
class JobControl {
  public:
    explicit JobControl(quint64 id) : m_id(id) {}
    quint64 id() const { return m_id; }
    void cancel() { m_stop.request_stop(); }
    std::stop_token token() const { return m_stop.get_token(); }

  private:
    const quint64 m_id;
    std::stop_source m_stop;
};

/// The UI's only way to work off the GUI thread. `run` takes the work and what to do with its answer; the
/// answer arrives on the GUI thread, unless its owner is gone by then.
///
///     m_bridge.run<int>(this, tr("Count"), Lane::Page, [](const EngineJob&) -> Result<int> { return 42; },
///                       [this](Result<int> answer) { show(answer); });
///
/// Work must capture values, never widgets: its owner may be destroyed while it runs.
/// Threads: the GUI thread, as everything in the ui.
class Bridge final : public QObject {
    Q_OBJECT

  public:
    explicit Bridge(const Clock& clock = systemClock(), QObject* parent = nullptr);
    /// Cancels what runs and waits for it.
    ~Bridge() override;

    template <typename T>
    std::shared_ptr<JobControl> run(QObject* owner, const QString& name, Lane lane,
                                    std::function<Result<T>(const EngineJob&)> work,
                                    std::function<void(Result<T>)> done) {
        auto answer = std::make_shared<std::optional<Result<T>>>();
        return start(
            owner, name, lane,
            [answer, work = std::move(work)](const EngineJob& job) -> std::optional<Error> {
                answer->emplace(work(job));
                return (*answer)->ok() ? std::nullopt : std::optional((*answer)->error());
            },
            [answer, done = std::move(done)](std::optional<Error> notRun) {
                if (!done) return;
                if (answer->has_value())
                    done(std::move(**answer));
                else
                    done(Result<T>(std::move(*notRun)));
            });
    }

    void cancel(quint64 id);
    void cancelAll();
    /// True while any job runs or waits, or an answer is on its way.
    bool busy() const { return !m_running.isEmpty(); }
    /// True while a job of this owner runs or its answer is on its way.
    bool busyFor(const QObject* owner) const;
    const Clock& clock() const { return m_clock; }

  Q_SIGNALS:
    /// Of every job in Lane::Task: when it is added, moves on or ends.
    void jobChanged(const warp::ui::JobInfo& job);
    /// No job runs or waits any more.
    void idle();

  private:
    using Work = std::function<std::optional<Error>(const EngineJob&)>;
    using Done = std::function<void(std::optional<Error>)>;
    struct Running {
        JobInfo info;
        std::shared_ptr<JobControl> control;
        QPointer<QObject> owner;
        Done done;
    };
    class Runner;

    std::shared_ptr<JobControl> start(QObject* owner, const QString& name, Lane lane, Work work, Done done);
    void onStarted(quint64 id);
    void onProgress(quint64 id, const Progress& progress);
    void onEnded(quint64 id, std::optional<Error> error);
    void announce(const Running& running);

    const Clock& m_clock;
    QThreadPool m_pages;
    QThreadPool m_tasks;
    QHash<quint64, Running> m_running;
    quint64 m_lastId = 0;
};

/// The place of one answer on a page. Starting again, cancelling or destroying it makes the answer of the
/// job before stale: it is cancelled, and dropped if it still comes, by its generation number.
class JobSlot {
  public:
    JobSlot() = default;
    ~JobSlot() { cancel(); }
    JobSlot(const JobSlot&) = delete;
    JobSlot& operator=(const JobSlot&) = delete;

    /// Runs work through `runner(name, lane, work, done)`; see EngineSession::run for the usual way.
    template <typename T>
    void run(Bridge& bridge, QObject* owner, const QString& name, Lane lane,
             std::function<Result<T>(const EngineJob&)> work, std::function<void(Result<T>)> done) {
        cancel();
        const quint64 generation = *m_generation;
        m_control = bridge.run<T>(owner, name, lane, std::move(work), fresh<T>(generation, std::move(done)));
    }

    /// Wraps `done` so that it is called only while `generation` is the newest. For callers that start the
    /// job themselves: cancel(); hold(start(..., guard(done))).
    template <typename T>
    std::function<void(Result<T>)> guard(std::function<void(Result<T>)> done) {
        return fresh<T>(*m_generation, std::move(done));
    }
    void hold(std::shared_ptr<JobControl> control) { m_control = std::move(control); }

    void cancel() {
        ++*m_generation;
        if (m_control) m_control->cancel();
        m_control.reset();
    }
    bool active() const { return m_control != nullptr; }

  private:
    template <typename T>
    std::function<void(Result<T>)> fresh(quint64 generation, std::function<void(Result<T>)> done) {
        return [this, alive = std::weak_ptr(m_generation), generation,
                done = std::move(done)](Result<T> answer) {
            const auto current = alive.lock();
            if (!current || *current != generation) return;
            m_control.reset();
            done(std::move(answer));
        };
    }

    std::shared_ptr<quint64> m_generation = std::make_shared<quint64>(0);
    std::shared_ptr<JobControl> m_control;
};

}  // namespace warp::ui

Q_DECLARE_METATYPE(warp::ui::JobInfo)
