// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "engine/observatory/alert.h"

namespace warp {

/// The moment at which a metric was looked at. Lengths of time go by `monotonic`, so that a clock that is set
/// neither raises nor ends an alert.
struct AlertMoment {
    Timestamp time;
    std::chrono::nanoseconds monotonic{0};
};

/// Follows one rule:
///
///     ok -> pending (reached) -> warning | critical (held long enough) -> ok (well for long enough)
///     anything -> no data (never seen) | stale (seen, but not for a while)
///
/// Threads: one at a time.
class AlertTracker {
  public:
    static constexpr std::chrono::seconds kStaleAfter{60};

    explicit AlertTracker(AlertRule rule) { m_status.rule = std::move(rule); }

    /// Takes over a changed rule; the state goes on where it is about the same metric.
    void setRule(AlertRule rule);
    /// Goes on where an earlier session ended. Active alerts stay so until they are well again.
    void resume(AlertState state, Timestamp since);

    /// Looks at the metric. Takes: `whyNone` when there is no value. Returns: what to tell when an alert
    /// began, ended or changed; pending is not told.
    std::optional<AlertEvent> look(std::optional<double> value, const std::string& whyNone,
                                   const AlertMoment& now);

    const AlertStatus& status() const { return m_status; }

  private:
    using Time = std::optional<std::chrono::nanoseconds>;

    bool reaches(double value, std::optional<double> level) const;
    bool isClear(double value) const;
    AlertState judge(double value, const AlertMoment& now);
    AlertState judgeRaised(double value, const AlertMoment& now);
    AlertState judgeMissing(const AlertMoment& now) const;
    void explain(const std::string& whyNone);

    AlertStatus m_status;
    Time m_warningSince;
    Time m_criticalSince;
    Time m_wellSince;
    Time m_seenAt;
};

}  // namespace warp
