// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/time_argument.h"

#include <array>
#include <charconv>
#include <string_view>
#include <utility>

namespace warp::cli {
namespace {

constexpr auto kUnits = std::to_array<std::pair<std::string_view, std::int64_t>>({
    {"ms", 1},
    {"s", 1000},
    {"m", 60'000},
    {"h", 3'600'000},
    {"d", 86'400'000},
});
constexpr std::int64_t kLongest = std::int64_t{1} << 40;  // 34 years

Error wrong(const std::string& option, const std::string& text, const char* expected) {
    return {.code = ErrorCode::InvalidArgument,
            .message = option + " is " + expected + ", not \"" + text + "\""};
}

}  // namespace

Result<std::chrono::milliseconds> parseDuration(const std::string& option, const std::string& text) {
    std::int64_t number = 0;
    const char* const end = text.data() + text.size();
    const auto [stop, failure] = std::from_chars(text.data(), end, number);
    const std::string_view unit(stop, static_cast<std::size_t>(end - stop));
    for (const auto& [name, ms] : kUnits) {
        const bool fits = failure == std::errc() && number > 0 && number <= kLongest / ms;
        if (unit == name && fits) return std::chrono::milliseconds(number * ms);
    }
    return wrong(option, text, "a length of time such as 30s, 5m, 1h or 7d");
}

Result<Timestamp> parseMoment(const std::string& option, const std::string& text, Timestamp now) {
    if (text == "now") return now;
    if (text.starts_with('-')) {
        const auto before = parseDuration(option, text.substr(1));
        if (before.ok()) return Timestamp{now.ms - before->count()};
    }
    auto time = parseTimestamp(text);
    if (!time.ok()) time = parseTimestamp(text + "T00:00:00Z");
    if (time.ok()) return time;
    return wrong(option, text, "a time such as 2026-01-15T14:30:00Z, 2026-01-15, now or -90m");
}

}  // namespace warp::cli
