// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>

#include "engine/base/progress.h"
#include "engine/universe/simulated_clock.h"

namespace warp {

/// What is to happen when, in simulated time. Threads: one at a time.
class SampleSchedule {
  public:
    using Action = std::function<Status()>;

    explicit SampleSchedule(SimulatedClock& clock) : m_clock(clock) {}

    /// Things of the same moment happen in the order in which they were planned. An action may plan others.
    void at(Timestamp moment, Action action) { m_plan.emplace(moment, std::move(action)); }
    void after(std::chrono::milliseconds time, Action action) {
        at({m_clock.now().ms + time.count()}, std::move(action));
    }
    /// Carries out everything before `end` and leaves the clock there. Takes: `meter`, which is told of every
    /// simulated minute. Errors: Cancelled, the first one of an action.
    Status run(Timestamp end, ProgressMeter& meter);

  private:
    [[nodiscard]] bool moveTo(Timestamp moment, ProgressMeter& meter);

    SimulatedClock& m_clock;
    std::multimap<Timestamp, Action> m_plan;
};

}  // namespace warp
