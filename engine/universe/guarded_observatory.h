// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/observatory/observatory.h"
#include "engine/universe/access_guard.h"

namespace warp {

/// Watching a universe as one user may: looking is everybody's, rules of alerts and traces are the admin's.
class GuardedObservatory final : public Observatory {
  public:
    GuardedObservatory(Observatory& inner, const AccessGuard& guard) : m_inner(inner), m_guard(guard) {}

    Result<RealTime> realTime() override { return m_inner.realTime(); }
    Result<std::vector<MetricSample>> history(Timestamp from, Timestamp to, std::size_t limit,
                                              const Job& job) override {
        return m_inner.history(from, to, limit, job);
    }
    Result<AlertReport> alerts() override { return m_inner.alerts(); }
    Status setAlert(const AlertRule& rule) override;
    Status removeAlert(const std::string& name) override;
    Status silenceAlert(const std::string& name, std::optional<Timestamp> until) override;
    Result<std::string> recordTrace(std::chrono::milliseconds length, const Job& job) override;
    Result<std::string> dashboard() override { return m_inner.dashboard(); }
    void provide(Figure figure, MeasureFigure measure) override {
        m_inner.provide(figure, std::move(measure));
    }
    void provideSection(const std::string& member, DescribeSection describe) override {
        m_inner.provideSection(member, std::move(describe));
    }
    void log(LogChannel channel, const LogEntry& entry) override { m_inner.log(channel, entry); }

  private:
    Observatory& m_inner;
    const AccessGuard& m_guard;
};

}  // namespace warp
