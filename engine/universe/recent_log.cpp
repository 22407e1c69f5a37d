// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/recent_log.h"

#include <algorithm>

namespace warp {

void RecentLog::add(LogLine::Level level, std::string text) {
    append({.time = m_clock.now(), .level = level, .text = std::move(text)}, nullptr);
}

void RecentLog::append(LogLine line, const Error* error) {
    std::function<void(const LogLine&, const Error*)> listener;
    {
        const MutexLock lock(m_mutex);
        m_lines.push_back(line);
        if (m_lines.size() > kCapacity) m_lines.pop_front();
        listener = m_listener;
    }
    // Outside the lock: what it does may add a line.
    if (listener) listener(line, error);
}

void RecentLog::onLine(std::function<void(const LogLine&, const Error*)> listener) {
    const MutexLock lock(m_mutex);
    m_listener = std::move(listener);
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
    append({.time = m_clock.now(), .level = LogLine::Level::Error, .text = std::move(text)}, &error);
}

std::vector<LogLine> RecentLog::lines(std::size_t limit) const {
    const MutexLock lock(m_mutex);
    const std::size_t count = std::min(limit, m_lines.size());
    return {m_lines.end() - static_cast<std::ptrdiff_t>(count), m_lines.end()};
}

}  // namespace warp
