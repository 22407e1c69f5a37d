// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/clock.h"

#include <cstdio>

namespace warp {

namespace {

constexpr std::int64_t kMsPerDay = 86'400'000;

struct CivilDay {
    std::int64_t year;
    unsigned month;
    unsigned day;
};

std::int64_t floorDiv(std::int64_t a, std::int64_t b) {
    return a / b - (a % b < 0 ? 1 : 0);
}

CivilDay civilDay(std::int64_t daysSinceEpoch) {
    const std::chrono::year_month_day ymd{
        std::chrono::sys_days{std::chrono::days{static_cast<int>(daysSinceEpoch)}}};
    return {static_cast<int>(ymd.year()), static_cast<unsigned>(ymd.month()),
            static_cast<unsigned>(ymd.day())};
}

class SystemClock final : public Clock {
  public:
    Timestamp now() const override {
        const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
        return {std::chrono::duration_cast<std::chrono::milliseconds>(sinceEpoch).count()};
    }
    std::chrono::nanoseconds monotonic() const override {
        return std::chrono::steady_clock::now().time_since_epoch();
    }
};

/// Reads the parts of a time text one by one and remembers where it stopped.
class TimeScanner {
  public:
    explicit TimeScanner(std::string_view text) : m_text(text) {}

    bool digits(int count, int& value) {
        value = 0;
        for (int i = 0; i < count; ++i, ++m_at) {
            if (!isDigit()) return false;
            value = value * 10 + (m_text[m_at] - '0');
        }
        return true;
    }
    bool one(std::string_view allowed, char* found = nullptr) {
        if (m_at >= m_text.size() || allowed.find(m_text[m_at]) == std::string_view::npos) return false;
        if (found) *found = m_text[m_at];
        ++m_at;
        return true;
    }
    /// The fraction after the dot, cut to milliseconds.
    bool fraction(int& ms) {
        ms = 0;
        int scale = 100;
        if (!isDigit()) return false;
        for (; isDigit(); ++m_at, scale /= 10) ms += (m_text[m_at] - '0') * scale;
        return true;
    }
    bool atEnd() const { return m_at == m_text.size(); }
    std::size_t position() const { return m_at; }

  private:
    bool isDigit() const { return m_at < m_text.size() && m_text[m_at] >= '0' && m_text[m_at] <= '9'; }

    std::string_view m_text;
    std::size_t m_at = 0;
};

struct TimeParts {
    int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, ms = 0, offsetMinutes = 0;
};

bool scanOffset(TimeScanner& scan, TimeParts& parts) {
    char sign = 0;
    if (!scan.one("Zz+-", &sign)) return false;
    if (sign == 'Z' || sign == 'z') return true;
    int hours = 0, minutes = 0;
    if (!scan.digits(2, hours) || !scan.one(":") || !scan.digits(2, minutes)) return false;
    if (hours > 23 || minutes > 59) return false;
    parts.offsetMinutes = (hours * 60 + minutes) * (sign == '-' ? -1 : 1);
    return true;
}

bool scanTime(TimeScanner& scan, TimeParts& parts) {
    if (!scan.digits(4, parts.year) || !scan.one("-") || !scan.digits(2, parts.month) || !scan.one("-") ||
        !scan.digits(2, parts.day) || !scan.one("Tt ") || !scan.digits(2, parts.hour) || !scan.one(":") ||
        !scan.digits(2, parts.minute) || !scan.one(":") || !scan.digits(2, parts.second)) {
        return false;
    }
    if (scan.one(".") && !scan.fraction(parts.ms)) return false;
    return scanOffset(scan, parts) && scan.atEnd();
}

}  // namespace

std::string formatTimestamp(Timestamp time) {
    const std::int64_t days = floorDiv(time.ms, kMsPerDay);
    const std::int64_t rest = time.ms - days * kMsPerDay;
    const CivilDay day = civilDay(days);
    char text[64];
    std::snprintf(text, sizeof text, "%04lld-%02u-%02uT%02d:%02d:%02d.%03dZ",
                  static_cast<long long>(day.year), day.month, day.day, static_cast<int>(rest / 3'600'000),
                  static_cast<int>(rest / 60'000 % 60), static_cast<int>(rest / 1000 % 60),
                  static_cast<int>(rest % 1000));
    return text;
}

std::string formatDay(Timestamp time) {
    return formatTimestamp(time).substr(0, 10);
}

Result<Timestamp> parseTimestamp(std::string_view text) {
    TimeScanner scan(text);
    TimeParts parts;
    const bool scanned = scanTime(scan, parts);
    const std::chrono::year_month_day ymd{std::chrono::year{parts.year},
                                          std::chrono::month{static_cast<unsigned>(parts.month)},
                                          std::chrono::day{static_cast<unsigned>(parts.day)}};
    // A leap second (":60") is read as the following second.
    if (!scanned || !ymd.ok() || parts.hour > 23 || parts.minute > 59 || parts.second > 60) {
        return Error{.code = ErrorCode::InvalidFormat,
                     .message = "expected a time such as 2026-01-15T14:30:00Z",
                     .offset = static_cast<std::int64_t>(scan.position()),
                     .line = 1,
                     .column = static_cast<std::int64_t>(scan.position()) + 1};
    }
    const std::int64_t days = std::chrono::sys_days{ymd}.time_since_epoch().count();
    const std::int64_t minutes = parts.hour * 60LL + parts.minute - parts.offsetMinutes;
    return Timestamp{days * kMsPerDay + minutes * 60'000 + parts.second * 1000LL + parts.ms};
}

const Clock& systemClock() {
    static const SystemClock clock;
    return clock;
}

}  // namespace warp
