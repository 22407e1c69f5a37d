// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/clock.h"

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

/// Writes the last `count` decimal digits of `value`.
void putDigits(char* at, unsigned value, int count) {
    for (int i = count - 1; i >= 0; --i, value /= 10) at[i] = static_cast<char>('0' + value % 10);
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

void appendTimestamp(std::string& out, Timestamp time) {
    const std::int64_t days = floorDiv(time.ms, kMsPerDay);
    const auto rest = static_cast<unsigned>(time.ms - days * kMsPerDay);
    const CivilDay day = civilDay(days);
    if (day.year < 0) out += '-';
    const auto year = static_cast<unsigned>(day.year < 0 ? -day.year : day.year);
    // By hand: every record's file holds three of these, and snprintf would take longer than the rest of it.
    char text[] = "0000-00-00T00:00:00.000Z";
    putDigits(text, year, 4);
    putDigits(text + 5, day.month, 2);
    putDigits(text + 8, day.day, 2);
    putDigits(text + 11, rest / 3'600'000, 2);
    putDigits(text + 14, rest / 60'000 % 60, 2);
    putDigits(text + 17, rest / 1000 % 60, 2);
    putDigits(text + 20, rest % 1000, 3);
    if (year > 9999) out += std::to_string(year / 10'000);
    out.append(text, sizeof text - 1);
}

std::string formatTimestamp(Timestamp time) {
    std::string text;
    appendTimestamp(text, time);
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
