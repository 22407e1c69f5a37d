// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/base/bytes.h"
#include "engine/base/clock.h"
#include "engine/base/ids.h"
#include "engine/base/result.h"

namespace warp {

/// An event is a JSON object on one line. The engine writes its members in this order:
///
///     {"timestamp":"2026-01-15T14:30:00.123Z","stream":"web","type":"click","user":"alice","lsn":1234}
///
/// `timestamp`, `stream` and `type` are always there, then follow the event's own members as they were given;
/// `lsn`, the number of the batch in the history of the universe, stands last in files and answers. So the
/// parts that every query looks at stand at known places, and nothing has to be parsed to find them.
/// Spec: Temporal.

inline constexpr std::size_t kMaxEventBytes = std::size_t{1} << 20;
inline constexpr std::size_t kMaxEventName = 200;  ///< bytes of the name of a stream or type
inline constexpr std::string_view kDefaultEventType = "event";

/// Parts of an event's line. The views belong to whoever holds the line.
struct EventView {
    Timestamp time;
    ByteView stream;
    ByteView type;
    Lsn lsn = 0;    ///< 0 in a line that is not yet in the log
    ByteView line;  ///< the whole object, without newline
};

/// An event that was read.
struct Event {
    Timestamp time;
    std::string stream;
    std::string type;
    Lsn lsn = 0;
    std::string json;
};

/// Reads the parts of a line that the engine wrote. Errors: Corrupt.
Result<EventView> parseEventLine(ByteView line);
/// The time alone, faster. Errors: Corrupt.
Result<Timestamp> parseEventTime(ByteView line);

/// What an event has that does not name it itself.
struct EventDefaults {
    std::string_view stream;  ///< empty: an event without one is refused
    Timestamp time;
};

/// Appends the line of an event, with a newline, as it goes into the log. Takes: a JSON object; `timestamp`
/// is RFC 3339 or whole milliseconds since 1970; an `lsn` is left out. Returns: the event's time.
/// Leaves: `out` as it was on failure.
/// Errors: InvalidFormat (no JSON, with its place), InvalidArgument (no object, a name or time that no event
/// can have), LimitExceeded.
Result<Timestamp> appendEventLine(std::string& out, ByteView json, const EventDefaults& defaults);

/// Appends a line of the log, without newline, with the LSN as its last member.
void appendStampedLine(std::string& out, ByteView line, Lsn lsn);

/// Names of streams and types are 1 to 200 bytes of UTF-8 without control characters, quotes and backslashes.
/// Takes: `what` is named, for the error. Errors: InvalidArgument.
Status checkEventName(std::string_view what, std::string_view name);

}  // namespace warp
