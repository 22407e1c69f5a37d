// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "engine/temporal/event.h"

namespace warp {

/// Events that are appended together or not at all.
///
///     EventBatch batch;
///     WARP_TRY(batch.add(R"({"type":"click","user":"alice"})", {.stream = "web", .time = clock.now()}));
///     WARP_TRY(temporal.append(batch));
class EventBatch {
  public:
    /// Adds an event. Leaves: the batch as it was on failure. Errors: as appendEventLine.
    Status add(ByteView json, const EventDefaults& defaults);

    std::size_t count() const { return m_count; }
    bool empty() const { return m_count == 0; }
    /// Bytes of all lines.
    std::size_t bytes() const { return m_bytes; }
    void clear();

    /// The lines of every minute that has events, in order of the minutes; inside one in order of arrival.
    const std::map<std::int64_t, std::string>& minutes() const { return m_minutes; }

  private:
    std::map<std::int64_t, std::string> m_minutes;
    std::int64_t m_lastMinute = 0;
    std::string* m_lastLines = nullptr;  ///< of m_lastMinute: events mostly come in order
    std::string m_line;
    std::size_t m_count = 0;
    std::size_t m_bytes = 0;
};

/// The key under which the events of a minute go through the log: "2026-01-15T14:30".
/// Takes: a line of the minute.
ByteView minuteKey(ByteView line);
/// The first key of a range that begins at `time`.
std::string minuteKeyAt(Timestamp time);

}  // namespace warp
