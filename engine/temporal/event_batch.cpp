// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/temporal/event_batch.h"

namespace warp {

namespace {

constexpr std::int64_t kMsPerMinute = 60'000;
constexpr std::size_t kKeyAt = 14;  // behind {"timestamp":"
constexpr std::size_t kKeyBytes = 16;

std::int64_t minuteOf(Timestamp time) {
    const std::int64_t rest = time.ms % kMsPerMinute;
    return (time.ms - (rest < 0 ? rest + kMsPerMinute : rest)) / kMsPerMinute;
}

}  // namespace

Status EventBatch::add(ByteView json, const EventDefaults& defaults) {
    m_line.clear();
    WARP_ASSIGN(const Timestamp time, appendEventLine(m_line, json, defaults));
    const std::int64_t minute = minuteOf(time);
    if (!m_lastLines || minute != m_lastMinute) {
        m_lastLines = &m_minutes[minute];
        m_lastMinute = minute;
    }
    m_lastLines->append(m_line);
    m_bytes += m_line.size();
    ++m_count;
    return {};
}

void EventBatch::clear() {
    m_minutes.clear();
    m_lastLines = nullptr;
    m_count = 0;
    m_bytes = 0;
}

ByteView minuteKey(ByteView line) {
    return line.substr(kKeyAt, kKeyBytes);
}

std::string minuteKeyAt(Timestamp time) {
    return formatTimestamp(time).substr(0, kKeyBytes);
}

}  // namespace warp
