// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "engine/base/audited_write.h"
#include "engine/base/mutex.h"
#include "engine/base/thread.h"
#include "engine/entropy/entropy_files.h"
#include "engine/entropy/entropy_monitor.h"
#include "engine/observatory/alert_board.h"
#include "engine/observatory/history_files.h"
#include "engine/observatory/metric_recorder.h"
#include "engine/observatory/observatory.h"
#include "engine/universe/recent_log.h"
#include "engine/universe/verification_record.h"
#include "engine/universe/watch_figures.h"

namespace warp {

/// What a watch needs to know of the universe that it watches.
struct WatchContext {
    WatchSources sources;
    OperationMeter* meter = nullptr;
    RecentLog* log = nullptr;
    std::string universeId;
    Timestamp createdAt;
    Timestamp openedAt;
    std::function<VacuumCheck(Timestamp now)> snapshots;
    std::function<UniverseState(const StoreStatus&)> state;
    std::function<std::vector<HealthCheck>()> health;
    std::function<bool()> inPlace;                   ///< the universe's directory still is where it was
    std::function<void(const AlertEvent&)> alerted;  ///< told of every alert that is not silenced
    AuditedWrite changeAlerts;                       ///< carries out changes of their rules
    std::function<void()> alertsEdited;              ///< told when somebody changed their file by hand
};

/// Watches a universe that this process has open for writing: measures once a second, keeps, judges and
/// writes down. Nothing that fails here keeps the engine from working: failures are kept for the health page.
/// Threads: all methods may be called from any thread; made, started and stopped by the owner.
class Watch final : public Observatory {
  public:
    explicit Watch(WatchContext context);
    ~Watch() override;

    /// Starts the sampling thread.
    void start();
    /// Ends it and writes the last state.
    void stop();

    /// One look: measures, judges the alerts and, when it is time, writes `real_time.json` and
    /// `current_state.json`.
    void look();
    /// Steps of maintenance. Errors: the first failure of writing.
    Status updateEntropy(const Job& job);
    Status updateAnalytics(const Job& job);

    /// Takes over what a verification found, and writes it down. A visit that is too short to measure rates
    /// leaves the figures of the dashboard that an earlier session measured.
    Status verified(const std::vector<Finding>& findings, bool deep);
    /// What did not work last; nothing when all did.
    std::optional<Error> failure() const;

    Entropy& entropy() { return m_entropy; }

    Result<RealTime> realTime() override;
    Result<std::vector<MetricSample>> history(Timestamp from, Timestamp to, std::size_t limit,
                                              const Job& job) override;
    Result<AlertReport> alerts() override;
    Status setAlert(const AlertRule& rule) override { return m_alerts.set(rule); }
    Status removeAlert(const std::string& name) override { return m_alerts.remove(name); }
    Status silenceAlert(const std::string& name, std::optional<Timestamp> until) override {
        return m_alerts.silence(name, until);
    }
    Result<std::string> recordTrace(std::chrono::milliseconds length, const Job& job) override;
    Result<std::string> dashboard() override;
    void provide(Figure figure, MeasureFigure measure) override;
    void provideSection(const std::string& member, DescribeSection describe) override;
    void log(LogChannel channel, const LogEntry& entry) override;

  private:
    void run(const std::stop_token& stop);
    void begin() REQUIRES(m_looking);
    /// Two looks that are far enough apart to tell rates.
    Status lookTwice(const Job& job);
    void measureEntropy(Figures& figures) REQUIRES(m_looking);
    std::vector<VacuumCheck> vacuumChecks(Timestamp now) REQUIRES(m_looking);
    void addProvided(Figures& figures);
    void judge(const MetricSample& sample, std::chrono::nanoseconds monotonic);
    void writeCurrent(bool closed) REQUIRES(m_looking);
    bool isDue(std::chrono::nanoseconds monotonic) const REQUIRES(m_looking);
    bool mayWrite() const;
    RealTime realTimeNow(bool closed) const;
    EntropyReport entropyReport();
    bool hasRates() const;
    Result<JsonDocument> measuredDashboard();
    Status writeHealth(const JsonDocument& dashboard);
    Status writeProfile();
    void take(const LogLine& line, const Error* error);
    Status note(std::string_view what, Status status);
    std::string path(std::string_view relative) const;

    const WatchContext m_context;
    FileSystem& m_fs;
    const Clock& m_clock;
    AppendedFiles m_appended;
    MetricRecorder m_recorder;
    AlertBoard m_alerts;
    StructuredLogs m_logs;
    EntropyMonitor m_entropy;
    std::atomic<std::int64_t> m_readUntilNs = 0;  ///< monotonic: somebody reads the figures
    std::atomic<bool> m_diskFull = false;
    std::atomic<bool> m_tracing = false;

    mutable Mutex m_looking;  ///< one look at a time
    WatchFigures m_figures GUARDED_BY(m_looking);
    OperationMeter::Totals m_totals GUARDED_BY(m_looking) = {};
    bool m_begun GUARDED_BY(m_looking) = false;
    std::optional<std::chrono::nanoseconds> m_writtenAt GUARDED_BY(m_looking);
    EntropyAlarm m_alarm GUARDED_BY(m_looking) = EntropyAlarm::NoData;

    Mutex m_writing;  ///< one step of maintenance at a time
    HistoryFiles m_history GUARDED_BY(m_writing);
    EntropyFiles m_entropyFiles GUARDED_BY(m_writing);

    mutable Mutex m_mutex;
    std::map<Figure, MeasureFigure> m_measures GUARDED_BY(m_mutex);
    std::map<std::string, DescribeSection> m_sections GUARDED_BY(m_mutex);
    VerificationRecord m_verification GUARDED_BY(m_mutex);
    JsonDocument m_keptDashboard GUARDED_BY(m_mutex);             ///< of the session before; null: none
    std::map<std::string, Error> m_failures GUARDED_BY(m_mutex);  ///< by what did not work

    NamedThread m_thread;  // last: it uses the rest
};

}  // namespace warp
