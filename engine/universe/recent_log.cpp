// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/recent_log.h"

#include <algorithm>

namespace warp {

void RecentLog::add(LogLine::Level level, std::string text) {
    const MutexLock lock(m_mutex);
    m_lines.push_back({.time = m_clock.now(), .level = level, .text = std::move(text)});
    if (m_lines.size() > kCapacity) m_lines.pop_front();
}

void RecentLog::error(const Error& error) {
    std::string text = error.describe();
    {
        const MutexLock lock(m_mutex);
        if (!m_lines.empty() && m_lines.back().level == LogLine::Level::Error &&
            m_lines.back().text == text) {
            m_lines.back().time = m_clock.now();
            return;
        }
    }
    add(LogLine::Level::Error, std::move(text));
}

std::vector<LogLine> RecentLog::lines(std::size_t limit) const {
    const MutexLock lock(m_mutex);
    const std::size_t count = std::min(limit, m_lines.size());
    return {m_lines.end() - static_cast<std::ptrdiff_t>(count), m_lines.end()};
}

}  // namespace warp
