// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <memory>

#include "engine/base/mutex.h"
#include "engine/entropy/entropy.h"

namespace warp {

/// What the total is judged by.
struct EntropyLimits {
    double warning = 2.0;
    double threshold = 2.5;
    bool demonEnabled = true;
    std::chrono::seconds cooldown{300};
};

/// What one round of maintenance writes down: means since the round before.
struct EntropySample {
    Timestamp time;
    EntropyLevels levels;
    EntropyAlarm alarm = EntropyAlarm::NoData;
    Disorder disorder;
    std::vector<VacuumCheck> checks;
    std::optional<double> vacuum;
};

/// Keeps what was measured and asks for rebalancings. Threads: all methods may be called from any thread.
class EntropyMonitor final : public Entropy {
  public:
    static constexpr std::size_t kTrendSamples = 100;

    void setLimits(const EntropyLimits& limits);
    /// Puts in samples of earlier sessions, oldest first.
    void remember(const std::vector<TrendPoint>& totals);

    /// Takes what was measured about once a second, and judges it. Takes: a state without alarm, limits and
    /// vacuum.
    void measure(EntropyState state);
    /// Ends a round: means since the last one go into the trend. Asks for a rebalancing when it is time.
    /// Returns: nothing when nothing was measured since.
    std::optional<EntropySample> endRound();

    Result<EntropyState> now() override;
    Result<std::optional<Trend>> trend() override;
    DemonState demon() override;
    void onRebalanceWanted(std::function<void(const RebalanceWish&)> wish) override;

  private:
    /// A mean of what had data.
    struct Mean {
        double sum = 0;
        std::uint64_t count = 0;
        void add(std::optional<double> value);
        std::optional<double> value() const;
    };

    EntropyAlarm alarmOf(std::optional<double> total) const REQUIRES(m_mutex);
    std::optional<RebalanceWish> wishFor(const EntropySample& sample) REQUIRES(m_mutex);

    mutable Mutex m_mutex;
    EntropyLimits m_limits GUARDED_BY(m_mutex);
    std::optional<EntropyState> m_state GUARDED_BY(m_mutex);
    bool m_measured GUARDED_BY(m_mutex) = false;  ///< since the last round
    Mean m_cpu GUARDED_BY(m_mutex);
    Mean m_memory GUARDED_BY(m_mutex);
    Mean m_io GUARDED_BY(m_mutex);
    std::deque<TrendPoint> m_totals GUARDED_BY(m_mutex);
    std::optional<Timestamp> m_lastWish GUARDED_BY(m_mutex);
    std::function<void(const RebalanceWish&)> m_wish GUARDED_BY(m_mutex);
};

}  // namespace warp
