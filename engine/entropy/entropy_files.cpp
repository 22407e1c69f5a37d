// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/entropy/entropy_files.h"

#include "engine/entropy/layout.h"
#include "engine/io/files.h"

namespace warp {

namespace {

constexpr std::uint64_t kTailBytes = std::uint64_t{64} << 10;
constexpr std::uint64_t kReportLimit = std::uint64_t{1} << 20;
constexpr unsigned kMostCopies = 1000;
constexpr std::size_t kFirstEntryBytes = 32;
constexpr std::size_t kMonth = 7;  // "2026-01"

std::string monthOf(Timestamp time) {
    return formatDay(time).substr(0, kMonth);
}

/// The time of the first row of a CSV file, or of the first sample of a block. Takes: what follows the
/// header.
Timestamp firstTime(ByteView bytes, Timestamp otherwise) {
    if (const auto time = parseTimestamp(bytes.substr(0, bytes.find(','))); time.ok()) return *time;
    ByteReader reader(bytes);
    std::uint32_t count = 0;
    Timestamp time;
    return reader.read(count) && reader.read(time.ms) ? time : otherwise;
}

}  // namespace

Status EntropyFiles::append(const EntropySample& sample) {
    WARP_TRY(appendTo(kEntropyHistoryPath, entropyCsvHeader(), entropyCsvRow(sample), sample.time));
    return appendTo(kVacuumPath, vacuumHeader(sample.checks), vacuumBlock(sample), sample.time);
}

Status EntropyFiles::appendTo(std::string_view path, const std::string& header, const std::string& bytes,
                              Timestamp time) {
    WARP_TRY(beginAnew(std::string(path), header, time));
    return m_appended.append(std::string(path), header, bytes);
}

Status EntropyFiles::beginAnew(const std::string& path, const std::string& header, Timestamp time) {
    const std::string full = joinPath(m_root, path);
    WARP_ASSIGN(const auto info, m_fs.stat(full));
    if (!info || info->size == 0) return {};
    WARP_ASSIGN(const auto file, m_fs.open(full, OpenMode::Read));
    std::string begin(header.size() + kFirstEntryBytes, '\0');
    WARP_ASSIGN(const std::size_t size, file->readAt(0, begin));
    begin.resize(size);
    const bool sameColumns = begin.starts_with(header);
    const Timestamp first = sameColumns ? firstTime(ByteView(begin).substr(header.size()), time) : time;
    if (sameColumns && monthOf(first) == monthOf(time)) return {};
    for (unsigned copy = 1; copy <= kMostCopies; ++copy) {
        const Status moved = m_appended.rotate(path, pastEntropyPath(path, first, copy));
        if (moved.ok() || moved.error().code != ErrorCode::Conflict) return moved;
    }
    return Error{.code = ErrorCode::Conflict,
                 .message = "too many files of this month were moved aside; remove some",
                 .path = full};
}

std::vector<TrendPoint> EntropyFiles::lastTotals(std::size_t limit) const {
    const auto file = m_fs.open(joinPath(m_root, kEntropyHistoryPath), OpenMode::Read);
    if (!file.ok()) return {};
    const auto size = (*file)->size();
    if (!size.ok()) return {};
    const std::uint64_t from = *size > kTailBytes ? *size - kTailBytes : 0;
    std::string text(*size - from, '\0');
    const auto got = (*file)->readAt(from, text);
    if (!got.ok()) return {};
    text.resize(*got);
    return totalsInCsv(text, limit);
}

Result<EntropyReport> readEntropyReport(FileSystem& fs, const std::string& root) {
    const std::string path = joinPath(root, kEntropyStatePath);
    WARP_ASSIGN(const std::string text, readFile(fs, path, kReportLimit));
    auto report = parseEntropyReport(text);
    if (report.ok()) return report;
    Error error = report.error();
    error.path = path;
    return error;
}

}  // namespace warp
