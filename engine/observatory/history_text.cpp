// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/observatory/history_text.h"

#include <algorithm>
#include <charconv>

#include "engine/formats/csv.h"
#include "engine/observatory/number_text.h"

namespace warp {

namespace {

constexpr std::int64_t kMsPerHour = 3'600'000;

/// Least, mean and most of what has data.
struct Spread {
    double least = kNoData;
    double most = kNoData;
    double sum = 0;
    std::uint64_t count = 0;

    void add(double value) {
        if (!hasData(value)) return;
        least = count == 0 ? value : std::min(least, value);
        most = count == 0 ? value : std::max(most, value);
        sum += value;
        ++count;
    }
    double mean() const { return count > 0 ? sum / static_cast<double>(count) : kNoData; }
};

}  // namespace

std::string historyHeader() {
    std::vector<std::string> fields = {"time"};
    for (const MetricInfo& info : metricTable()) fields.push_back(info.name);
    std::string header;
    appendCsvRow(header, fields);
    return header;
}

std::string historyRow(const MetricSample& sample) {
    std::vector<std::string> fields = {formatTimestamp(sample.time)};
    for (const double value : sample.values) fields.push_back(figureText(value));
    std::string row;
    appendCsvRow(row, fields);
    return row;
}

std::string hourlyHeader() {
    std::vector<std::string> fields = {"time", "minutes"};
    for (const MetricInfo& info : metricTable()) {
        for (const char* suffix : {"_least", "_mean", "_most"}) fields.push_back(info.name + suffix);
    }
    std::string header;
    appendCsvRow(header, fields);
    return header;
}

std::string hourlyRow(const std::vector<MetricSample>& minutes) {
    std::vector<std::string> fields = {formatTimestamp(hourOf(minutes.front().time)),
                                       std::to_string(minutes.size())};
    for (MetricId id = 0; id < metricTable().size(); ++id) {
        Spread spread;
        for (const MetricSample& minute : minutes) spread.add(minute.values[id]);
        for (const double value : {spread.least, spread.mean(), spread.most})
            fields.push_back(figureText(value));
    }
    std::string row;
    appendCsvRow(row, fields);
    return row;
}

Timestamp hourOf(Timestamp time) {
    const std::int64_t hour = time.ms / kMsPerHour - (time.ms % kMsPerHour < 0 ? 1 : 0);
    return {hour * kMsPerHour};
}

HistoryColumns::HistoryColumns(const std::vector<std::string>& header) {
    for (const std::string& name : header) m_ids.push_back(findMetric(name));
}

Result<MetricSample> HistoryColumns::read(const std::vector<std::string>& fields) const {
    MetricSample sample;
    if (fields.empty())
        return Error{.code = ErrorCode::InvalidFormat, .message = "a row of metrics without a time"};
    WARP_ASSIGN(sample.time, parseTimestamp(fields[0]));
    sample.values.assign(metricTable().size(), kNoData);
    for (std::size_t i = 1; i < std::min(fields.size(), m_ids.size()); ++i) {
        if (!m_ids[i]) continue;
        double value = 0;
        const std::string& text = fields[i];
        const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (failure == std::errc() && end == text.data() + text.size()) sample.values[*m_ids[i]] = value;
    }
    return sample;
}

}  // namespace warp
