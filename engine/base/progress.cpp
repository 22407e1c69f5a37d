// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/progress.h"

#include <algorithm>

namespace warp {

namespace {
constexpr std::chrono::milliseconds kReportEvery{100};
}

ProgressMeter::ProgressMeter(const Job& job, std::uint64_t total, std::uint64_t totalBytes)
    : m_job(job), m_totalBytes(totalBytes), m_started(std::chrono::steady_clock::now()), m_lastReport(m_started) {
    m_progress.totalItems = total;
}

bool ProgressMeter::advance(std::uint64_t items, std::uint64_t bytes) {
    m_progress.items += items;
    m_progress.bytes += bytes;
    const auto now = std::chrono::steady_clock::now();
    if (m_job.onProgress && now - m_lastReport >= kReportEvery) report(now);
    return !m_job.stopRequested();
}

void ProgressMeter::finish() {
    if (m_job.onProgress) report(std::chrono::steady_clock::now());
}

// Negative when the whole is unknown.
double ProgressMeter::fractionDone() const {
    const std::uint64_t whole = m_totalBytes > 0 ? m_totalBytes : m_progress.totalItems;
    if (whole == 0) return -1;
    const std::uint64_t done = m_totalBytes > 0 ? m_progress.bytes : m_progress.items;
    // The whole is an estimate; work that grew meanwhile must not show 120 %.
    return std::min(1.0, static_cast<double>(done) / static_cast<double>(whole));
}

void ProgressMeter::report(std::chrono::steady_clock::time_point now) {
    m_lastReport = now;
    m_progress.fraction = fractionDone();
    if (m_progress.fraction > 0.01) {
        const double elapsedMs = std::chrono::duration<double, std::milli>(now - m_started).count();
        m_progress.eta = std::chrono::milliseconds(
            static_cast<std::int64_t>(elapsedMs * (1 - m_progress.fraction) / m_progress.fraction));
    }
    m_job.onProgress(m_progress);
}

}  // namespace warp
