// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/observatory/history_files.h"

#include <algorithm>
#include <limits>

#include "engine/formats/csv.h"
#include "engine/io/files.h"
#include "engine/observatory/layout.h"

namespace warp {

namespace {

constexpr std::uint64_t kTailBytes = std::uint64_t{256} << 10;  // more than an hour of rows
constexpr std::size_t kTimeBytes = 32;
constexpr unsigned kMostCopies = 1000;

ByteSource fileSource(std::shared_ptr<File> file, std::uint64_t from) {
    return
        [file = std::move(file), at = from](char* buffer, std::size_t size) mutable -> Result<std::size_t> {
            WARP_ASSIGN(const std::size_t count, file->readAt(at, std::span(buffer, size)));
            at += count;
            return count;
        };
}

bool isHourly(std::string_view path) {
    return path == kHourlyPath;
}

std::string periodOf(std::string_view path, Timestamp time) {
    return isHourly(path) ? yearOf(time) : monthOf(time);
}

/// Reads the rows of one file. Takes: `from`, where a row begins; `columns`, of the file. Returns: false when
/// `visit` wanted no more.
Result<bool> readRows(const ByteSource& source, const HistoryColumns& columns, Timestamp from, Timestamp to,
                      const std::function<bool(const MetricSample&)>& visit, const Job& job) {
    CsvReader reader(source);
    while (true) {
        if (job.stopRequested()) return cancelledError();
        const auto row = reader.next();
        // A torn end is no obstacle to what stands before it.
        if (!row.ok() || !*row) return true;
        const auto sample = columns.read((*row)->fields);
        if (!sample.ok() || sample->time < from || sample->time >= to) continue;
        if (!visit(*sample)) return false;
    }
}

/// The header of a file, and where the rows begin. Nothing for an empty file.
Result<std::optional<std::pair<HistoryColumns, std::uint64_t>>> readColumns(File& file) {
    using Found = std::optional<std::pair<HistoryColumns, std::uint64_t>>;
    std::string text(kTailBytes, '\0');
    WARP_ASSIGN(const std::size_t size, file.readAt(0, text));
    text.resize(size);
    const std::size_t end = text.find('\n');
    if (end == std::string::npos) return Found();
    text.resize(end + 1);
    CsvReader reader(sourceOf(ByteView(text)));
    const auto row = reader.next();
    if (!row.ok() || !*row) return Found();
    return Found(std::pair(HistoryColumns((*row)->fields), std::uint64_t{end + 1}));
}

Result<bool> readFileRows(FileSystem& fs, const std::string& path, Timestamp from, Timestamp to,
                          const std::function<bool(const MetricSample&)>& visit, const Job& job) {
    auto opened = fs.open(path, OpenMode::Read);
    if (!opened.ok() && opened.error().code == ErrorCode::NotFound) return true;
    WARP_ASSIGN(auto unique, std::move(opened));
    const std::shared_ptr<File> file = std::move(unique);
    WARP_ASSIGN(const auto columns, readColumns(*file));
    if (!columns) return true;
    return readRows(fileSource(file, columns->second), columns->first, from, to, visit, job);
}

}  // namespace

Status HistoryFiles::append(std::vector<MetricSample>& minutes) {
    WARP_TRY(learnHour());
    while (!minutes.empty()) {
        const MetricSample& minute = minutes.front();
        if (!m_hour.empty() && hourOf(m_hour.front().time) != hourOf(minute.time)) WARP_TRY(endHour());
        WARP_TRY(appendTo(kHistoryPath, historyHeader(), historyRow(minute), minute.time));
        m_hour.push_back(minute);
        minutes.erase(minutes.begin());
    }
    return {};
}

Status HistoryFiles::learnHour() {
    if (m_learned) return {};
    const std::string path = joinPath(m_root, kHistoryPath);
    auto opened = m_fs.open(path, OpenMode::Read);
    if (!opened.ok() && opened.error().code == ErrorCode::NotFound) {
        m_learned = true;
        return {};
    }
    WARP_ASSIGN(auto unique, std::move(opened));
    const std::shared_ptr<File> file = std::move(unique);
    WARP_ASSIGN(const std::uint64_t size, file->size());
    WARP_ASSIGN(const auto columns, readColumns(*file));
    m_learned = true;
    if (!columns) return {};
    // From the middle of a row on: that one cannot be read and is passed over.
    const std::uint64_t from = std::max(columns->second, size > kTailBytes ? size - kTailBytes : 0);
    const auto keep = [this](const MetricSample& minute) {
        if (!m_hour.empty() && hourOf(m_hour.front().time) != hourOf(minute.time)) m_hour.clear();
        m_hour.push_back(minute);
        return true;
    };
    const Timestamp first{std::numeric_limits<std::int64_t>::min()};
    const Timestamp last{std::numeric_limits<std::int64_t>::max()};
    WARP_TRY(readRows(fileSource(file, from), columns->first, first, last, keep, {}));
    return {};
}

Status HistoryFiles::endHour() {
    WARP_TRY(appendTo(kHourlyPath, hourlyHeader(), hourlyRow(m_hour), m_hour.front().time));
    m_hour.clear();
    return {};
}

Status HistoryFiles::appendTo(std::string_view path, const std::string& header, const std::string& row,
                              Timestamp time) {
    WARP_TRY(beginAnew(std::string(path), header, time));
    return m_appended.append(std::string(path), header, row);
}

Status HistoryFiles::beginAnew(const std::string& path, const std::string& header, Timestamp time) {
    const std::string full = joinPath(m_root, path);
    WARP_ASSIGN(const auto info, m_fs.stat(full));
    if (!info || info->size == 0) return {};
    WARP_ASSIGN(const auto file, m_fs.open(full, OpenMode::Read));
    std::string begin(header.size() + kTimeBytes, '\0');
    WARP_ASSIGN(const std::size_t size, file->readAt(0, begin));
    begin.resize(size);
    const bool sameColumns = begin.starts_with(header);
    Timestamp first = time;
    if (sameColumns) {
        const ByteView rest = ByteView(begin).substr(header.size());
        const auto parsed = parseTimestamp(rest.substr(0, rest.find(',')));
        if (parsed.ok()) first = *parsed;
        if (periodOf(path, first) == periodOf(path, time)) return {};
    }
    for (unsigned copy = 1; copy <= kMostCopies; ++copy) {
        const PastMetrics past{.hourly = isHourly(path), .period = periodOf(path, first), .copy = copy};
        const Status moved = m_appended.rotate(path, pastMetricsPath(past));
        if (moved.ok() || moved.error().code != ErrorCode::Conflict) return moved;
    }
    return Error{.code = ErrorCode::Conflict,
                 .message = "too many files of metrics were moved aside; remove some",
                 .path = full};
}

Status readMetricHistory(FileSystem& fs, const std::string& root, Timestamp from, Timestamp to,
                         const std::function<bool(const MetricSample&)>& visit, const Job& job) {
    WARP_ASSIGN(const auto entries, fs.list(joinPath(root, kMetricsDirectory)));
    std::vector<PastMetrics> months;
    for (const DirectoryEntry& entry : entries) {
        const auto past = parsePastMetrics(entry.name);
        if (past && !past->hourly && past->period >= monthOf(from) && past->period <= monthOf(to))
            months.push_back(*past);
    }
    std::ranges::sort(months);
    for (const PastMetrics& month : months) {
        WARP_ASSIGN(const bool more,
                    readFileRows(fs, joinPath(root, pastMetricsPath(month)), from, to, visit, job));
        if (!more) return {};
    }
    WARP_TRY(readFileRows(fs, joinPath(root, kHistoryPath), from, to, visit, job));
    return {};
}

}  // namespace warp
