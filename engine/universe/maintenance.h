// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/mutex.h"
#include "engine/base/progress.h"
#include "engine/base/thread.h"
#include "engine/universe/recent_log.h"

namespace warp {

/// One job of maintenance.
struct MaintenanceStep {
    std::string name;
    std::function<Status(const Job&)> run;
};

/// How a step went the last time.
struct StepTiming {
    std::string name;
    std::chrono::microseconds duration{};
    std::optional<Error> error;
};

/// Runs steps one after the other, by itself at an interval and on demand, never twice at once.
/// A step that fails is logged and does not keep the others from running.
/// Threads: all methods may be called from any thread, except from a step.
/// Spec: Periodic Cosmic Maintenance.
class Maintenance {
  public:
    Maintenance(const Clock& clock, RecentLog& log, std::vector<MaintenanceStep> steps);

    /// Starts the thread. Takes: `interval`, asked before every wait.
    void start(std::function<std::chrono::milliseconds()> interval);
    /// Asks the running step to stop and ends the thread.
    void stop();

    /// One round, or one step by name. Waits for a round that is under way.
    /// Returns: the first failure. Errors: Cancelled, NotFound (no step of that name), those of the steps.
    Status runAll(const Job& job);
    Status runStep(const std::string& name, const Job& job);

    std::vector<StepTiming> lastTimings() const;
    std::uint64_t rounds() const;

  private:
    void loop(const std::stop_token& stop, const std::function<std::chrono::milliseconds()>& interval);
    Status runTimed(std::size_t step, const Job& job);

    const Clock& m_clock;
    RecentLog& m_log;
    const std::vector<MaintenanceStep> m_steps;

    Mutex m_running;  // held during a round
    mutable Mutex m_mutex;
    std::vector<StepTiming> m_timings GUARDED_BY(m_mutex);
    std::uint64_t m_rounds GUARDED_BY(m_mutex) = 0;
    std::condition_variable_any m_wake;

    NamedThread m_thread;
};

}  // namespace warp
