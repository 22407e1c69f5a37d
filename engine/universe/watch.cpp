// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/watch.h"

#include <limits>

#include <unistd.h>

#include "engine/base/stop_wait.h"
#include "engine/entropy/layout.h"
#include "engine/io/files.h"
#include "engine/io/volatile_file.h"
#include "engine/observatory/layout.h"

namespace warp {

namespace {

constexpr std::chrono::seconds kLookEvery{1};
constexpr std::chrono::seconds kWriteEvery{5};
constexpr std::chrono::milliseconds kBetweenTwoLooks{200};
constexpr std::size_t kLiveSeconds = 120;
constexpr Timestamp kAlways{std::numeric_limits<std::int64_t>::min()};
constexpr Timestamp kForEver{std::numeric_limits<std::int64_t>::max()};

double valueOf(const MetricSample& sample, MetricId id) {
    return id < sample.values.size() ? sample.values[id] : kNoData;
}

void explain(Figures& figures, Figure figure, const std::map<std::string, std::string>& reasons,
             const char* name) {
    const auto why = reasons.find(name);
    if (why != reasons.end()) figures.whyNone[figure] = why->second;
}

EntropyLimits limitsOf(const ConfigurationValues& values) {
    return {.warning = values.physics.entropyWarningThreshold,
            .threshold = values.physics.entropyRebalanceThreshold,
            .demonEnabled = values.topology.rebalancing.enabled,
            .cooldown = std::chrono::seconds(values.topology.rebalancing.cooldownSeconds)};
}

}  // namespace

Watch::Watch(WatchContext context)
    : m_context(std::move(context)),
      m_fs(*m_context.sources.fs),
      m_clock(*m_context.sources.clock),
      m_appended(m_fs, m_context.sources.root, m_context.sources.storage->tree()),
      m_alerts(m_fs, path(kAlertsPath)),
      m_logs(m_fs, m_context.sources.root),
      m_figures(m_context.sources),
      m_history(m_fs, m_context.sources.root, m_appended),
      m_entropyFiles(m_fs, m_context.sources.root, m_appended) {
    m_alerts.auditWith(m_context.changeAlerts);
    m_alerts.onEdited(m_context.alertsEdited);
    m_diskFull = m_context.sources.storage->store().status().diskFull;
    for (const LogLine& line : m_context.log->lines(RecentLog::kCapacity)) take(line, nullptr);
    m_context.log->onLine([this](const LogLine& line, const Error* error) { take(line, error); });
}

Watch::~Watch() {
    m_context.log->onLine({});
    m_thread.stop();
}

std::string Watch::path(std::string_view relative) const {
    return joinPath(m_context.sources.root, relative);
}

void Watch::start() {
    m_thread = NamedThread("observatory", [this](const std::stop_token& stop) { run(stop); });
}

void Watch::stop() {
    m_thread.stop();
    const MutexLock lock(m_looking);
    if (!m_writtenAt) return;  // a short visit leaves what the last long one said
    writeCurrent(true);
    log(LogChannel::Database, {.time = m_clock.now(), .text = "closed"});
}

void Watch::run(const std::stop_token& stop) {
    // By the computer's clock even in tests: it only paces.
    auto next = std::chrono::steady_clock::now();
    while (true) {
        next = std::max(next + kLookEvery, std::chrono::steady_clock::now());
        if (!waitUnlessStopped(stop, next - std::chrono::steady_clock::now())) return;
        look();
    }
}

/// What costs time at opening waits for the first look: a short visit does without.
void Watch::begin() {
    m_begun = true;
    log(LogChannel::Database, {.time = m_context.openedAt, .text = "opened"});
    [[maybe_unused]] const Status rules = note("alerts", [this]() -> Status {
        WARP_TRY(m_alerts.reload());
        return {};
    }());
    const auto text = readFile(m_fs, path(kHealthCheckPath));
    if (text.ok()) {
        const auto json = parseJsonDocument(*text);
        const MutexLock lock(m_mutex);
        if (json.ok() && json->is_object()) {
            if (json->contains("last_verification"))
                m_verification = verificationFromJson((*json)["last_verification"]);
            if (json->contains("dashboard")) m_keptDashboard = (*json)["dashboard"];
        }
    }
    const MutexLock writing(m_writing);
    m_entropy.remember(m_entropyFiles.lastTotals(EntropyMonitor::kTrendSamples));
}

void Watch::look() {
    std::chrono::nanoseconds monotonic{0};
    MetricSample sample;
    {
        const MutexLock lock(m_looking);
        if (!m_begun) begin();
        m_context.meter->read(m_totals);
        Figures figures = m_figures.collect(m_totals[static_cast<std::size_t>(Operation::EventAppend)].items);
        m_diskFull = m_figures.store().diskFull;
        measureEntropy(figures);
        addProvided(figures);
        m_recorder.record(figures, m_totals);
        monotonic = figures.monotonic;
        sample = m_recorder.latest();
    }
    judge(sample, monotonic);
    const MutexLock lock(m_looking);
    if (isDue(monotonic)) writeCurrent(false);
}

void Watch::measureEntropy(Figures& figures) {
    m_entropy.setLimits(limitsOf(*m_context.sources.configuration->values()));
    const MetricSample before = m_recorder.latest();
    EntropyState state{.time = figures.time};
    state.input = m_figures.entropyInput(valueOf(before, metricId(Operation::Sync, OperationFigure::P99)));
    if (!state.input.cores.used) state.whyNone["cpu"] = "a share of the processor takes two looks";
    if (!state.input.memory.used) state.whyNone["memory"] = "the system does not tell";
    m_figures.addDisorder(state);
    if (!state.disorder.index) state.whyNone["disorder"] = "fewer than two kinds of records";
    state.checks = vacuumChecks(figures.time);
    const EntropyLevels levels = entropyLevels(state.input);
    const auto vacuum = vacuumStability(state.checks);
    if (!vacuum) state.whyNone["vacuum_stability"] = "nothing was checked yet";
    figures[Figure::EntropyTotal] = levels.total().value_or(kNoData);
    figures[Figure::EntropyCpu] = levels.cpu.value_or(kNoData);
    figures[Figure::EntropyMemory] = levels.memory.value_or(kNoData);
    figures[Figure::EntropyIo] = levels.io.value_or(kNoData);
    figures[Figure::Disorder] = state.disorder.index.value_or(kNoData);
    figures[Figure::VacuumStability] = vacuum.value_or(kNoData);
    explain(figures, Figure::Disorder, state.whyNone, "disorder");
    explain(figures, Figure::EntropyCpu, state.whyNone, "cpu");
    explain(figures, Figure::EntropyTotal, state.whyNone, "cpu");
    explain(figures, Figure::EntropyMemory, state.whyNone, "memory");
    explain(figures, Figure::VacuumStability, state.whyNone, "vacuum_stability");
    m_entropy.measure(std::move(state));
}

std::vector<VacuumCheck> Watch::vacuumChecks(Timestamp now) {
    std::vector<VacuumCheck> checks;
    {
        const MutexLock lock(m_mutex);
        checks = verificationChecks(m_verification, m_context.createdAt, now);
    }
    checks.push_back(m_figures.diskCheck());
    if (m_context.snapshots) checks.push_back(m_context.snapshots(now));
    return checks;
}

void Watch::addProvided(Figures& figures) {
    std::map<Figure, MeasureFigure> measures;
    {
        const MutexLock lock(m_mutex);
        measures = m_measures;
    }
    for (const auto& [figure, measure] : measures) {
        const Measured measured = measure();
        figures[figure] = measured.value.value_or(kNoData);
        if (!measured.value) figures.whyNone[figure] = measured.whyNone;
    }
}

void Watch::judge(const MetricSample& sample, std::chrono::nanoseconds monotonic) {
    for (const AlertEvent& event : m_alerts.look(sample, m_recorder.whyNone(), monotonic)) {
        if (event.silenced) continue;
        const std::string text = "alert " + event.rule + ": " + std::string(alertStateName(event.from)) +
                                 " -> " + std::string(alertStateName(event.to));
        const bool raised = event.to == AlertState::Warning || event.to == AlertState::Critical;
        raised ? m_context.log->warning(text) : m_context.log->info(text);
        if (m_context.alerted) m_context.alerted(event);
    }
    const auto state = m_entropy.now();
    if (!state.ok()) return;
    const MutexLock lock(m_looking);
    if (state->alarm == m_alarm) return;
    const bool worse = state->alarm == EntropyAlarm::Warning || state->alarm == EntropyAlarm::Rebalance;
    log(LogChannel::Physics, {.time = sample.time,
                              .level = worse ? LogLevel::Warning : LogLevel::Info,
                              .text = "entropy: " + std::string(entropyAlarmName(m_alarm)) + " -> " +
                                      std::string(entropyAlarmName(state->alarm))});
    m_alarm = state->alarm;
}

bool Watch::isDue(std::chrono::nanoseconds monotonic) const {
    if (!m_writtenAt || monotonic - *m_writtenAt >= kWriteEvery) return true;
    return monotonic.count() < m_readUntilNs.load();
}

/// On a full disk every byte is left to deletions.
bool Watch::mayWrite() const {
    return !m_diskFull && m_context.inPlace();
}

void Watch::writeCurrent(bool closed) {
    if (!mayWrite()) return;
    m_writtenAt = m_clock.monotonic();
    const Status metrics = replaceVolatileFile(m_fs, path(kRealTimePath), realTimeText(realTimeNow(closed)));
    [[maybe_unused]] const Status noted = note("real_time.json", metrics);
    if (!m_entropy.now().ok()) return;
    const Status entropy =
        replaceVolatileFile(m_fs, path(kEntropyStatePath), entropyReportText(entropyReport()));
    [[maybe_unused]] const Status alsoNoted = note("current_state.json", entropy);
}

RealTime Watch::realTimeNow(bool closed) const {
    RealTime now{.time = m_clock.now(),
                 .universeId = m_context.universeId,
                 .processId = ::getpid(),
                 .openedAt = m_context.openedAt,
                 .latest = m_recorder.latest(),
                 .whyNone = m_recorder.whyNone(),
                 .seconds = m_recorder.rows(kAlways, kForEver, kLiveSeconds),
                 .alertsWarning = m_alerts.count(AlertState::Warning),
                 .alertsCritical = m_alerts.count(AlertState::Critical)};
    now.state =
        closed ? "closed"
               : std::string(universeStateName(m_context.state(m_context.sources.storage->store().status())));
    const bool watched = m_clock.monotonic().count() < m_readUntilNs.load();
    now.intervalSeconds = static_cast<unsigned>((watched ? kLookEvery : kWriteEvery).count());
    return now;
}

EntropyReport Watch::entropyReport() {
    EntropyReport report;
    if (auto state = m_entropy.now(); state.ok()) report.state = std::move(*state);
    if (auto trend = m_entropy.trend(); trend.ok()) report.trend = *trend;
    report.demon = m_entropy.demon();
    return report;
}

bool Watch::hasRates() const {
    return hasData(valueOf(m_recorder.latest(), metricId(Figure::Commits)));
}

Status Watch::lookTwice(const Job& job) {
    const bool measured = hasRates();
    if (m_thread.running() && measured) return {};
    look();
    if (measured) return {};
    if (!waitUnlessStopped(job.stop, kBetweenTwoLooks)) return cancelledError();
    look();
    return {};
}

}  // namespace warp
