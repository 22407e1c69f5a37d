// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/progress.h"

#include <algorithm>

namespace warp {

namespace {
constexpr std::chrono::milliseconds kReportEvery{100};
}

ProgressMeter::ProgressMeter(const Job& job, std::uint64_t total)
    : m_job(job), m_started(std::chrono::steady_clock::now()), m_lastReport(m_started) {
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

void ProgressMeter::report(std::chrono::steady_clock::time_point now) {
    m_lastReport = now;
    if (m_progress.totalItems == 0) {
        m_progress.fraction = -1;
    } else {
        // The whole is an estimate; work that grew meanwhile must not show 120 %.
        m_progress.fraction =
            std::min(1.0, static_cast<double>(m_progress.items) / static_cast<double>(m_progress.totalItems));
        const double elapsedMs = std::chrono::duration<double, std::milli>(now - m_started).count();
        if (m_progress.fraction > 0.01) {
            m_progress.eta = std::chrono::milliseconds(
                static_cast<std::int64_t>(elapsedMs * (1 - m_progress.fraction) / m_progress.fraction));
        }
    }
    m_job.onProgress(m_progress);
}

}  // namespace warp
