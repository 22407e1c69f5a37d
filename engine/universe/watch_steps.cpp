// SPDX-License-Identifier: GPL-3.0-or-later
// What a watch does at rounds of maintenance and when it is asked.
#include <unistd.h>

#include "engine/base/stop_wait.h"
#include "engine/formats/seal.h"
#include "engine/io/files.h"
#include "engine/io/volatile_file.h"
#include "engine/observatory/layout.h"
#include "engine/observatory/performance_profile.h"
#include "engine/observatory/trace_text.h"
#include "engine/universe/dashboard.h"
#include "engine/universe/holder_status.h"
#include "engine/universe/watch.h"

namespace warp {

namespace {

constexpr std::chrono::seconds kReaderLasts{10};

}  // namespace

Status Watch::updateEntropy(const Job& job) {
    WARP_TRY(lookTwice(job));
    const auto sample = m_entropy.endRound();
    if (!sample || !mayWrite()) return {};
    const MutexLock writing(m_writing);
    WARP_TRY(note("entropy", m_entropyFiles.append(*sample)));
    return note("entropy", m_appended.record());
}

Status Watch::updateAnalytics(const Job& job) {
    WARP_TRY(lookTwice(job));
    if (!mayWrite()) return {};
    WARP_TRY(note("alerts", m_alerts.save()));
    WARP_ASSIGN(const JsonDocument measured, measuredDashboard());
    WARP_TRY(note("health_check.json", writeHealth(measured)));
    WARP_TRY(note("performance_profile.erl", writeProfile()));
    const MutexLock writing(m_writing);
    std::vector<MetricSample> minutes = m_recorder.takeMinutes();
    Status appended = note("historical.csv", m_history.append(minutes));
    m_recorder.keep(std::move(minutes));
    WARP_TRY(std::move(appended));
    return note("historical.csv", m_appended.record());
}

Status Watch::verified(const std::vector<Finding>& findings, bool deep) {
    {
        const MutexLock lock(m_looking);
        if (!m_begun) begin();
    }
    JsonDocument shown;
    {
        const MutexLock lock(m_mutex);
        m_verification.add(findings, deep, m_clock.now());
        if (!hasRates()) shown = m_keptDashboard;
    }
    if (!mayWrite()) return {};
    if (!shown.is_object()) {
        WARP_ASSIGN(shown, measuredDashboard());
    }
    return note("health_check.json", writeHealth(shown));
}

Result<JsonDocument> Watch::measuredDashboard() {
    WARP_ASSIGN(const std::string text, dashboard());
    return parseJsonDocument(text);
}

Status Watch::writeHealth(const JsonDocument& shown) {
    const std::vector<HealthCheck> checks = m_context.health();
    JsonDocument json = {{"timestamp", formatTimestamp(m_clock.now())}};
    const auto checked = parseJsonDocument(healthToJson(checks));
    json["checks"] = checked.ok() ? *checked : JsonDocument::array();
    {
        const MutexLock lock(m_mutex);
        json["last_verification"] = verificationToJson(m_verification);
    }
    json["dashboard"] = shown;
    return replaceFile(m_fs, path(kHealthCheckPath), sealedJson(std::move(json)));
}

Status Watch::writeProfile() {
    const MutexLock lock(m_looking);
    m_context.meter->read(m_totals);
    return replaceVolatileFile(m_fs, path(kProfilePath),
                               performanceProfile(m_totals, m_context.openedAt, m_clock.now()));
}

Status Watch::note(std::string_view what, Status status) {
    const MutexLock lock(m_mutex);
    m_failures.erase(std::string(what));
    if (!status.ok() && status.error().code != ErrorCode::Cancelled) m_failures.emplace(what, status.error());
    return status;
}

std::optional<Error> Watch::failure() const {
    {
        const MutexLock lock(m_mutex);
        if (!m_failures.empty()) return m_failures.begin()->second;
    }
    return m_logs.failure();
}

void Watch::take(const LogLine& line, const Error* error) {
    LogEntry entry{.time = line.time,
                   .level = static_cast<LogLevel>(line.level),
                   .text = line.text,
                   .error = error ? std::optional(*error) : std::nullopt};
    log(LogChannel::Database, entry);
}

void Watch::log(LogChannel channel, const LogEntry& entry) {
    if (m_diskFull) return;
    m_logs.write(channel, entry);
    const bool alsoError = entry.level == LogLevel::Error && channel != LogChannel::Errors;
    if (alsoError) m_logs.write(LogChannel::Errors, entry);
}

Result<RealTime> Watch::realTime() {
    m_readUntilNs = (m_clock.monotonic() + kReaderLasts).count();
    RealTime now = realTimeNow(false);
    if (now.latest.time == Timestamp{})
        return Error{.code = ErrorCode::NotFound, .message = "nothing was measured yet"};
    now.time = now.latest.time;
    return now;
}

Result<std::vector<MetricSample>> Watch::history(Timestamp from, Timestamp to, std::size_t limit,
                                                 const Job& job) {
    std::vector<MetricSample> recent = m_recorder.rows(from, to, limit);
    const Timestamp begin = recent.empty() ? to : recent.front().time;
    std::vector<MetricSample> rows;
    if (begin > from && recent.size() < limit) {
        const auto keep = [&](const MetricSample& minute) {
            rows.push_back(minute);
            return true;
        };
        WARP_TRY(readMetricHistory(m_fs, m_context.sources.root, from, begin, keep, job));
    }
    rows.insert(rows.end(), std::make_move_iterator(recent.begin()), std::make_move_iterator(recent.end()));
    if (rows.size() > limit) rows.erase(rows.begin(), rows.end() - static_cast<std::ptrdiff_t>(limit));
    return rows;
}

Result<AlertReport> Watch::alerts() {
    // A file that was edited is in force at once for who asks; one that is wrong is told.
    [[maybe_unused]] const auto changed = m_alerts.reload();
    return AlertReport{
        .alerts = m_alerts.statuses(), .history = m_alerts.history(), .fileError = m_alerts.fileError()};
}

Result<std::string> Watch::recordTrace(std::chrono::milliseconds length, const Job& job) {
    if (m_tracing.exchange(true))
        return Error{.code = ErrorCode::Conflict, .message = "a trace is recorded already"};
    const auto begin = std::chrono::steady_clock::now().time_since_epoch();
    const Timestamp time = m_clock.now();
    const auto trace = std::make_shared<TraceBuffer>();
    m_context.meter->traceInto(trace);
    const bool whole = waitUnlessStopped(job.stop, length);
    m_context.meter->traceInto(nullptr);
    m_tracing = false;
    if (!whole) return cancelledError();
    WARP_TRY(replaceFile(m_fs, path(kTracePath), traceText(*trace, ::getpid(), begin, time)));
    return std::string(kTracePath);
}

Result<std::string> Watch::dashboard() {
    // A count that nobody made would be shown as none.
    if (m_recorder.latest().time == Timestamp{}) look();
    DashboardFigures figures{.time = m_clock.now(), .universeId = m_context.universeId};
    figures.health = m_context.health();
    figures.metrics = m_recorder.latest();
    if (auto entropy = m_entropy.now(); entropy.ok()) figures.entropy = std::move(*entropy);
    std::map<std::string, DescribeSection> sections;
    {
        const MutexLock lock(m_mutex);
        sections = m_sections;
    }
    for (const auto& [member, describe] : sections) figures.sections[member] = describe();
    figures.state = universeStateName(m_context.state(m_context.sources.storage->store().status()));
    {
        const MutexLock lock(m_looking);
        figures.counts = m_figures.counts();
    }
    return dumpJson(dashboardJson(figures));
}

void Watch::provide(Figure figure, MeasureFigure measure) {
    const MutexLock lock(m_mutex);
    m_measures[figure] = std::move(measure);
}

void Watch::provideSection(const std::string& member, DescribeSection describe) {
    const MutexLock lock(m_mutex);
    m_sections[member] = std::move(describe);
}

}  // namespace warp
