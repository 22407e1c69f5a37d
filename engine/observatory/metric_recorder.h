// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <string>
#include <vector>

#include "engine/base/mutex.h"
#include "engine/observatory/metric_window.h"
#include "engine/observatory/sample_ring.h"

namespace warp {

/// Keeps what is collected: an hour of seconds, a day of ten-second rows, and minutes until they are taken.
/// Threads: all methods may be called from any thread.
class MetricRecorder {
  public:
    static constexpr std::size_t kSeconds = 3'600;
    static constexpr std::size_t kTens = 8'640;
    static constexpr std::size_t kMostMinutes = 1'440;  ///< waiting to be taken; older ones are lost

    /// Takes the figures of a moment, about once a second, and everything counted up to it.
    void record(const Figures& figures, const OperationMeter::Totals& totals);

    /// The last row of a second; without rates before the second moment, without a time before the first.
    MetricSample latest() const;
    /// Why metrics have no data, by id; those of the table where it says nothing.
    std::map<MetricId, std::string> whyNone() const;
    /// The rows of [from, to): seconds as long as they are kept, ten seconds before; at most the last
    /// `limit`.
    std::vector<MetricSample> rows(Timestamp from, Timestamp to, std::size_t limit) const;
    /// The minutes that ended, oldest first. A row has the time at which its minute began. `keep` puts rows
    /// back that could not be written.
    std::vector<MetricSample> takeMinutes();
    void keep(std::vector<MetricSample> minutes);

  private:
    static constexpr std::chrono::seconds kTen{10};

    void endMinute(const Figures& figures, const OperationMeter::Totals& totals) REQUIRES(m_mutex);

    mutable Mutex m_mutex;
    MetricWindow m_second GUARDED_BY(m_mutex);
    MetricWindow m_ten GUARDED_BY(m_mutex);
    MetricWindow m_minute GUARDED_BY(m_mutex);
    SampleRing m_seconds GUARDED_BY(m_mutex){kSeconds};
    SampleRing m_tens GUARDED_BY(m_mutex){kTens};
    std::deque<MetricSample> m_minutes GUARDED_BY(m_mutex);
    std::map<MetricId, std::string> m_whyNone GUARDED_BY(m_mutex);
};

}  // namespace warp
