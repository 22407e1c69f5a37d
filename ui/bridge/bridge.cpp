// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/bridge.h"

#include <QtCore/QRunnable>

namespace warp::ui {
namespace {

// Two of each: one that waits for the disk and one that computes, on the smallest machine.
constexpr int kThreadsPerLane = 2;

JobState endState(const std::optional<Error>& error) {
    if (!error) return JobState::Done;
    return error->code == ErrorCode::Cancelled ? JobState::Cancelled : JobState::Failed;
}

}  // namespace

class Bridge::Runner final : public QRunnable {
  public:
    Runner(Bridge& bridge, std::shared_ptr<JobControl> control, Work work)
        : m_bridge(bridge), m_control(std::move(control)), m_work(std::move(work)) {}

    void run() override {
        // Cancelled while waiting: a scrolled-past page costs nothing.
        std::optional<Error> error;
        if (m_control->token().stop_requested())
            error = cancelledError();
        else
            error = work();
        m_work = nullptr;
        post([bridge = &m_bridge, id = m_control->id(), error = std::move(error)] {
            bridge->onEnded(id, error);
        });
    }

  private:
    std::optional<Error> work() {
        const quint64 id = m_control->id();
        post([bridge = &m_bridge, id] { bridge->onStarted(id); });
        const EngineJob job{
            .stop = m_control->token(), .onProgress = [this, id](const Progress& progress) {
                post([bridge = &m_bridge, id, progress] { bridge->onProgress(id, progress); });
            }};
        return m_work(job);
    }

    template <typename Call>
    void post(Call call) {
        QMetaObject::invokeMethod(&m_bridge, std::move(call), Qt::QueuedConnection);
    }

    Bridge& m_bridge;
    std::shared_ptr<JobControl> m_control;
    Work m_work;
};

Bridge::Bridge(const Clock& clock, QObject* parent) : QObject(parent), m_clock(clock) {
    setObjectName(QStringLiteral("bridge"));
    m_pages.setMaxThreadCount(kThreadsPerLane);
    m_tasks.setMaxThreadCount(kThreadsPerLane);
    m_pages.setThreadPriority(QThread::NormalPriority);
    m_tasks.setThreadPriority(QThread::LowPriority);
}

Bridge::~Bridge() {
    cancelAll();
    m_pages.waitForDone();
    m_tasks.waitForDone();
}

std::shared_ptr<JobControl> Bridge::start(QObject* owner, const QString& name, Lane lane, Work work,
                                          Done done) {
    Q_ASSERT(owner);
    auto control = std::make_shared<JobControl>(++m_lastId);
    Running running;
    running.info = {.id = control->id(), .name = name, .lane = lane, .started = m_clock.now()};
    running.control = control;
    running.owner = owner;
    running.done = std::move(done);
    announce(running);
    m_running.insert(control->id(), std::move(running));
    (lane == Lane::Page ? m_pages : m_tasks).start(new Runner(*this, control, std::move(work)));
    return control;
}

void Bridge::cancel(quint64 id) {
    const auto found = m_running.constFind(id);
    if (found != m_running.constEnd()) found->control->cancel();
}

void Bridge::cancelAll() {
    for (const Running& running : std::as_const(m_running)) running.control->cancel();
}

bool Bridge::busyFor(const QObject* owner) const {
    return std::any_of(m_running.cbegin(), m_running.cend(),
                       [owner](const Running& running) { return running.owner == owner; });
}

void Bridge::onStarted(quint64 id) {
    const auto found = m_running.find(id);
    if (found == m_running.end()) return;
    found->info.state = JobState::Running;
    announce(*found);
}

void Bridge::onProgress(quint64 id, const Progress& progress) {
    const auto found = m_running.find(id);
    if (found == m_running.end()) return;
    found->info.progress = progress;
    announce(*found);
}

void Bridge::onEnded(quint64 id, std::optional<Error> error) {
    const auto found = m_running.find(id);
    if (found == m_running.end()) return;
    Running running = std::move(*found);
    m_running.erase(found);
    running.info.state = endState(error);
    running.info.ended = m_clock.now();
    running.info.error = error;
    announce(running);
    if (running.owner) running.done(std::move(error));
    if (m_running.isEmpty()) Q_EMIT idle();
}

void Bridge::announce(const Running& running) {
    if (running.info.lane == Lane::Task) Q_EMIT jobChanged(running.info);
}

}  // namespace warp::ui
