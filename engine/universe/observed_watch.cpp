// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/observed_watch.h"

#include "engine/formats/json_value.h"
#include "engine/io/files.h"
#include "engine/observatory/alert_board.h"
#include "engine/observatory/history_files.h"
#include "engine/observatory/layout.h"

namespace warp {

namespace {

constexpr std::uint64_t kFileLimit = std::uint64_t{4} << 20;

}  // namespace

Status ObservedWatch::readOnly() {
    return Error{.code = ErrorCode::ReadOnly, .message = "this process only observes the universe"};
}

Result<RealTime> ObservedWatch::realTime() {
    m_tellReader();
    const std::string path = joinPath(m_root, kRealTimePath);
    const auto text = readFile(m_fs, path, kFileLimit);
    if (!text.ok() && text.error().code == ErrorCode::NotFound)
        return Error{.code = ErrorCode::NotFound,
                     .message = "nothing was measured yet: a process that has the universe open does it"};
    if (!text.ok()) return text.error();
    auto now = parseRealTime(*text);
    if (now.ok()) return now;
    Error error = now.error();
    error.path = path;
    return error;
}

Result<std::vector<MetricSample>> ObservedWatch::history(Timestamp from, Timestamp to, std::size_t limit,
                                                         const Job& job) {
    std::vector<MetricSample> rows;
    const auto keep = [&](const MetricSample& minute) {
        rows.push_back(minute);
        return true;
    };
    WARP_TRY(readMetricHistory(m_fs, m_root, from, to, keep, job));
    if (rows.size() > limit) rows.erase(rows.begin(), rows.end() - static_cast<std::ptrdiff_t>(limit));
    return rows;
}

Result<AlertReport> ObservedWatch::alerts() {
    auto file = readAlertFile(m_fs, joinPath(m_root, kAlertsPath));
    AlertReport report;
    if (!file.ok()) {
        report.fileError = file.error();
        return report;
    }
    for (const AlertRule& rule : file->rules) {
        AlertStatus status{.rule = rule, .why = "nobody has looked yet"};
        for (const AlertStatus& known : file->states) {
            if (known.rule.name != rule.name) continue;
            status = known;
            status.rule = rule;
        }
        report.alerts.push_back(std::move(status));
    }
    report.history = std::move(file->history);
    return report;
}

Result<std::string> ObservedWatch::dashboard() {
    const std::string path = joinPath(m_root, kHealthCheckPath);
    const auto text = readFile(m_fs, path, kFileLimit);
    if (!text.ok() && text.error().code == ErrorCode::NotFound)
        return Error{.code = ErrorCode::NotFound, .message = "nothing was measured yet"};
    if (!text.ok()) return text.error();
    const auto json = parseJsonDocument(*text);
    if (json.ok() && json->is_object() && json->contains("dashboard")) return dumpJson((*json)["dashboard"]);
    return Error{.code = ErrorCode::InvalidFormat, .message = "there is no dashboard in it", .path = path};
}

Result<EntropyState> ObservedWatch::now() {
    WARP_ASSIGN(EntropyReport report, readEntropyReport(m_fs, m_root));
    return std::move(report.state);
}

Result<std::optional<Trend>> ObservedWatch::trend() {
    WARP_ASSIGN(EntropyReport report, readEntropyReport(m_fs, m_root));
    return report.trend;
}

DemonState ObservedWatch::demon() {
    const auto report = readEntropyReport(m_fs, m_root);
    return report.ok() ? report->demon : DemonState{};
}

}  // namespace warp
