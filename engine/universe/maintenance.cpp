// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/maintenance.h"

#include <algorithm>

namespace warp {

Maintenance::Maintenance(const Clock& clock, RecentLog& log, std::vector<MaintenanceStep> steps)
    : m_clock(clock), m_log(log), m_steps(std::move(steps)) {
    for (const MaintenanceStep& step : m_steps) m_timings.push_back({.name = step.name});
}

void Maintenance::start(std::function<std::chrono::milliseconds()> interval) {
    m_thread = NamedThread("maintenance", [this, interval = std::move(interval)](std::stop_token stop) {
        loop(stop, interval);
    });
}

void Maintenance::stop() {
    m_thread.stop();
}

void Maintenance::loop(const std::stop_token& stop,
                       const std::function<std::chrono::milliseconds()>& interval) {
    std::mutex waiting;
    while (!stop.stop_requested()) {
        {
            std::unique_lock lock(waiting);
            m_wake.wait_for(lock, stop, interval(), [] { return false; });
        }
        if (stop.stop_requested()) return;
        // Failures are in the log already; there is nobody else to tell.
        [[maybe_unused]] const Status status = runAll({.stop = stop});
    }
}

Status Maintenance::runAll(const Job& job) {
    const MutexLock running(m_running);
    Status first;
    for (std::size_t step = 0; step < m_steps.size(); ++step) {
        if (job.stopRequested()) return cancelledError();
        Status status = runTimed(step, job);
        if (!status.ok() && status.error().code == ErrorCode::Cancelled) return status;
        if (!status.ok() && first.ok()) first = std::move(status);
    }
    const MutexLock lock(m_mutex);
    ++m_rounds;
    return first;
}

Status Maintenance::runStep(const std::string& name, const Job& job) {
    const auto found = std::ranges::find(m_steps, name, &MaintenanceStep::name);
    if (found == m_steps.end()) {
        std::string known;
        for (const MaintenanceStep& step : m_steps) known += (known.empty() ? "" : ", ") + step.name;
        return Error{.code = ErrorCode::NotFound, .message = "no step '" + name + "'; there are " + known};
    }
    const MutexLock running(m_running);
    return runTimed(static_cast<std::size_t>(found - m_steps.begin()), job);
}

Status Maintenance::runTimed(std::size_t step, const Job& job) {
    const auto begin = m_clock.monotonic();
    Status status = m_steps[step].run(job);
    const auto duration = std::chrono::duration_cast<std::chrono::microseconds>(m_clock.monotonic() - begin);
    if (!status.ok() && status.error().code != ErrorCode::Cancelled) {
        Error error = status.error();
        error.message = "maintenance step " + m_steps[step].name + ": " + error.message;
        m_log.error(error);
    }
    const MutexLock lock(m_mutex);
    m_timings[step].duration = duration;
    m_timings[step].error.reset();
    if (!status.ok()) m_timings[step].error = status.error();
    return status;
}

std::vector<StepTiming> Maintenance::lastTimings() const {
    const MutexLock lock(m_mutex);
    return m_timings;
}

std::uint64_t Maintenance::rounds() const {
    const MutexLock lock(m_mutex);
    return m_rounds;
}

}  // namespace warp
