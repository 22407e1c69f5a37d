// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>
#include <optional>

#include "engine/entropy/entropy.h"
#include "engine/observatory/observatory.h"
#include "tests/support/fake_spacetime.h"

namespace warp::test {

/// What an observatory and an entropy monitor have seen: nothing, until a test says something else. Takes
/// nothing by its own methods. Threads: all methods may be called from any thread; what it has seen is set
/// before.
class FakeObservatory final : public Observatory, public Entropy {
  public:
    explicit FakeObservatory(FakeFaults& faults) : m_faults(faults) {}

    std::optional<RealTime> seen;
    AlertReport report;
    std::optional<EntropyState> entropyNow;
    std::optional<Trend> entropyTrend;

    /// A moment of figures, all without data, with `seconds` rows before it.
    static RealTime moment(std::size_t seconds) {
        RealTime now{.time = {1'768'400'000'000}, .universeId = {}, .state = {}};
        now.latest.values.assign(metricTable().size(), kNoData);
        now.seconds.assign(seconds, now.latest);
        return now;
    }

    Result<RealTime> realTime() override {
        WARP_TRY(m_faults.enter("realTime"));
        return seen ? Result<RealTime>(*seen) : nothing();
    }
    Result<std::vector<MetricSample>> history(Timestamp, Timestamp, std::size_t, const Job&) override {
        return std::vector<MetricSample>();
    }
    Result<AlertReport> alerts() override {
        WARP_TRY(m_faults.enter("alerts"));
        return report;
    }
    Status setAlert(const AlertRule&) override { return readOnly(); }
    Status removeAlert(const std::string&) override { return readOnly(); }
    Status silenceAlert(const std::string&, std::optional<Timestamp>) override { return readOnly(); }
    Result<std::string> recordTrace(std::chrono::milliseconds, const Job&) override { return readOnly(); }
    Result<std::string> dashboard() override { return nothing(); }
    void provide(Figure, MeasureFigure) override {}
    void provideSection(const std::string&, DescribeSection) override {}
    void log(LogChannel, const LogEntry&) override {}

    Result<EntropyState> now() override {
        WARP_TRY(m_faults.enter("entropy"));
        return entropyNow ? Result<EntropyState>(*entropyNow) : nothing();
    }
    Result<std::optional<Trend>> trend() override { return entropyTrend; }
    DemonState demon() override { return {}; }
    void onRebalanceWanted(std::function<void(const RebalanceWish&)>) override {}

  private:
    static Error nothing() { return {.code = ErrorCode::NotFound, .message = "nothing was measured yet"}; }
    static Error readOnly() {
        return {.code = ErrorCode::ReadOnly, .message = "this observatory takes nothing"};
    }

    FakeFaults& m_faults;
};

}  // namespace warp::test
