// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

#include "engine/base/result.h"

namespace warp {

/// A moment in UTC: milliseconds since 1970-01-01T00:00:00Z. May be negative.
struct Timestamp {
    std::int64_t ms = 0;

    friend auto operator<=>(const Timestamp&, const Timestamp&) = default;
};

/// RFC 3339 with milliseconds in UTC: "2026-01-15T14:30:00.123Z".
std::string formatTimestamp(Timestamp time);
/// The same at the end of `out`.
void appendTimestamp(std::string& out, Timestamp time);

/// "2026-01-15", the UTC day of `time`.
std::string formatDay(Timestamp time);

/// Parses RFC 3339 with any offset and 0 to 9 fraction digits (cut to milliseconds).
/// Errors: InvalidFormat with the column of the first character that does not fit.
Result<Timestamp> parseTimestamp(std::string_view text);

/// Where the engine takes the time from; tests put their own in.
/// Threads: all methods may be called from any thread.
class Clock {
  public:
    virtual ~Clock() = default;

    /// Wall-clock time in UTC; may jump in either direction.
    virtual Timestamp now() const = 0;
    /// Never goes back; for durations only.
    virtual std::chrono::nanoseconds monotonic() const = 0;
};

/// The computer's clock. It lives as long as the process.
const Clock& systemClock();

}  // namespace warp
