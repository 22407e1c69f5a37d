// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "engine/entropy/entropy_files.h"
#include "engine/observatory/observatory.h"

namespace warp {

/// What another process, or an earlier session, wrote down of a universe: for observers, who measure nothing
/// and change nothing. Threads: all methods may be called from any thread.
class ObservedWatch final : public Observatory, public Entropy {
  public:
    /// Takes: `root`, the universe; `tellReader`, tells the writing process that somebody reads its figures;
    /// it returns at once when there is no such process.
    ObservedWatch(FileSystem& fs, std::string root, std::function<void()> tellReader)
        : m_fs(fs), m_root(std::move(root)), m_tellReader(std::move(tellReader)) {}

    Result<RealTime> realTime() override;
    Result<std::vector<MetricSample>> history(Timestamp from, Timestamp to, std::size_t limit,
                                              const Job& job) override;
    Result<AlertReport> alerts() override;
    Status setAlert(const AlertRule&) override { return readOnly(); }
    Status removeAlert(const std::string&) override { return readOnly(); }
    Status silenceAlert(const std::string&, std::optional<Timestamp>) override { return readOnly(); }
    Result<std::string> recordTrace(std::chrono::milliseconds, const Job&) override {
        return readOnly().error();
    }
    Result<std::string> dashboard() override;
    void provide(Figure, MeasureFigure) override {}
    void provideSection(const std::string&, DescribeSection) override {}
    void log(LogChannel, const LogEntry&) override {}

    Result<EntropyState> now() override;
    Result<std::optional<Trend>> trend() override;
    DemonState demon() override;
    void onRebalanceWanted(std::function<void(const RebalanceWish&)>) override {}

  private:
    static Status readOnly();

    FileSystem& m_fs;
    const std::string m_root;
    const std::function<void()> m_tellReader;
};

}  // namespace warp
