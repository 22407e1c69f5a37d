// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/entropy/entropy.h"
#include "engine/observatory/observatory.h"

namespace warp::test {

/// An observatory that has seen nothing and takes nothing.
class EmptyObservatory final : public Observatory, public Entropy {
  public:
    Result<RealTime> realTime() override { return nothing(); }
    Result<std::vector<MetricSample>> history(Timestamp, Timestamp, std::size_t, const Job&) override {
        return std::vector<MetricSample>();
    }
    Result<AlertReport> alerts() override { return AlertReport(); }
    Status setAlert(const AlertRule&) override { return readOnly(); }
    Status removeAlert(const std::string&) override { return readOnly(); }
    Status silenceAlert(const std::string&, std::optional<Timestamp>) override { return readOnly(); }
    Result<std::string> recordTrace(std::chrono::milliseconds, const Job&) override { return readOnly(); }
    Result<std::string> dashboard() override { return nothing(); }
    void provide(Figure, MeasureFigure) override {}
    void provideSection(const std::string&, DescribeSection) override {}
    void log(LogChannel, const LogEntry&) override {}

    Result<EntropyState> now() override { return nothing(); }
    Result<std::optional<Trend>> trend() override { return std::optional<Trend>(); }
    DemonState demon() override { return {}; }
    void onRebalanceWanted(std::function<void(const RebalanceWish&)>) override {}

  private:
    static Error nothing() { return {.code = ErrorCode::NotFound, .message = "nothing was measured yet"}; }
    static Error readOnly() {
        return {.code = ErrorCode::ReadOnly, .message = "this observatory takes nothing"};
    }
};

}  // namespace warp::test
