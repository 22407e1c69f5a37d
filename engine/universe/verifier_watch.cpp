// SPDX-License-Identifier: GPL-3.0-or-later
// Whether what the observatory and the entropy monitor wrote can be read.
#include "engine/formats/csv.h"
#include "engine/formats/metrics_file.h"
#include "engine/io/files.h"
#include "engine/observatory/alert_board.h"
#include "engine/observatory/layout.h"
#include "engine/store/appended_files.h"
#include "engine/universe/verifier.h"

namespace warp {

namespace {

constexpr const char* kRestore =
    "restore the file from a snapshot; no record is at risk, and it goes on with the next entry";
constexpr std::uint64_t kFileLimit = std::uint64_t{256} << 20;

}  // namespace

Status Verifier::checkWatchFiles(bool deep, const Job& job) {
    checkAlerts();
    WARP_ASSIGN(const auto tree, m_context.storage->tree().read());
    WARP_ASSIGN(const AppendedReport report, AppendedFiles::check(*m_context.fs, m_context.root, *tree));
    for (const AppendedReport::Damage& damage : report.damaged) {
        add({.severity = Finding::Severity::Warning,
             .path = damage.path,
             .offset = static_cast<std::int64_t>(damage.size),
             .what = "the file is missing or shorter than recorded: " + std::to_string(damage.recorded) +
                     " bytes were written",
             .repair = kRestore});
    }
    if (!deep) return {};
    WARP_ASSIGN(const auto lengths, AppendedFiles::lengths(*tree));
    for (const auto& [path, length] : lengths) {
        if (job.stopRequested()) return cancelledError();
        if (path.ends_with(".csv")) checkCsv(path, length);
        if (path.ends_with(".metrics")) checkSamples(path, length);
    }
    WARP_ASSIGN(const auto sums, AppendedFiles::sums(*tree));
    return checkSums(sums, job);
}

void Verifier::checkAlerts() {
    const auto file = readAlertFile(*m_context.fs, joinPath(m_context.root, kAlertsPath));
    if (file.ok()) return;
    addError(file.error(), "correct the file; until then the last good rules are in force");
    m_findings.back().severity = Finding::Severity::Warning;
}

void Verifier::checkCsv(const std::string& path, std::uint64_t length) {
    const auto text = readFile(*m_context.fs, joinPath(m_context.root, path), kFileLimit);
    if (!text.ok()) return;  // told above when it is missing
    CsvReader reader{sourceOf(ByteView(*text).substr(0, length))};
    bool header = true;
    while (true) {
        const auto row = reader.next();
        if (row.ok() && !*row) return;
        std::string what = row.ok() ? "" : row.error().message;
        std::uint64_t line = row.ok() ? (*row)->line : static_cast<std::uint64_t>(row.error().line);
        if (row.ok() && (*row)->ragged) what = "a row has too many or too few fields";
        if (row.ok() && !header && !parseTimestamp((*row)->fields[0]).ok())
            what = "a row begins without a time";
        header = false;
        if (what.empty()) continue;
        add({.severity = Finding::Severity::Warning,
             .path = path,
             .what = "line " + std::to_string(line) + ": " + what,
             .repair = kRestore});
        return;
    }
}

void Verifier::checkSamples(const std::string& path, std::uint64_t length) {
    const auto bytes = readFile(*m_context.fs, joinPath(m_context.root, path), kFileLimit);
    if (!bytes.ok()) return;
    const auto file = decodeMetricsFile(ByteView(*bytes).substr(0, length));
    const std::optional<Error> problem = file.ok() ? file->problem : std::optional(file.error());
    if (!problem) return;
    add({.severity = Finding::Severity::Warning,
         .path = path,
         .offset = problem->offset,
         .what = problem->message,
         .repair = kRestore});
}

}  // namespace warp
