// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/temporal/event.h"

#include <charconv>
#include <chrono>

#include "engine/formats/json_text.h"
#include "engine/formats/utf8.h"
#include "engine/temporal/event_members.h"
#include "engine/temporal/layout.h"

namespace warp {

namespace {

constexpr std::string_view kTimeStart = R"({"timestamp":")";
constexpr std::string_view kStreamStart = R"(","stream":")";
constexpr std::string_view kTypeStart = R"(","type":")";
constexpr std::string_view kLsnStart = R"(,"lsn":)";
constexpr std::size_t kTimeBytes = 24;
constexpr std::int64_t kMsPerDay = 86'400'000;

Error noEvent(std::string what) {
    return {.code = ErrorCode::Corrupt, .message = "a line is no event: " + std::move(what)};
}

Error refused(std::string what) {
    return {.code = ErrorCode::InvalidArgument, .message = std::move(what)};
}

/// The number that `count` digits stand for; false where one is none.
bool digits(const char* at, int count, unsigned& value) {
    value = 0;
    for (int i = 0; i < count; ++i) {
        const unsigned digit = static_cast<unsigned char>(at[i]) - static_cast<unsigned>('0');
        if (digit > 9) return false;
        value = value * 10 + digit;
    }
    return true;
}

/// Reads "2026-01-15T14:30:00.123Z", the only form in which the engine writes a time.
bool readTime(const char* at, Timestamp& time) {
    unsigned year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, ms = 0;
    const bool numbers = digits(at, 4, year) && digits(at + 5, 2, month) && digits(at + 8, 2, day) &&
                         digits(at + 11, 2, hour) && digits(at + 14, 2, minute) &&
                         digits(at + 17, 2, second) && digits(at + 20, 3, ms);
    if (!numbers || at[10] != 'T' || at[23] != 'Z') return false;
    const std::chrono::year_month_day date{std::chrono::year{static_cast<int>(year)},
                                           std::chrono::month{month}, std::chrono::day{day}};
    if (!date.ok() || hour > 23 || minute > 59 || second > 59) return false;
    const std::int64_t days = std::chrono::sys_days{date}.time_since_epoch().count();
    time.ms = days * kMsPerDay + ((hour * 60 + minute) * 60 + second) * std::int64_t{1000} + ms;
    return true;
}

/// Takes what stands between `start` at `at` and the next quote; names hold none. Moves `at` to the quote.
bool takeName(ByteView line, std::string_view start, std::size_t& at, ByteView& name) {
    if (line.substr(at, start.size()) != start) return false;
    const std::size_t begin = at + start.size();
    at = line.find('"', begin);
    if (at == ByteView::npos) return false;
    name = line.substr(begin, at - begin);
    return true;
}

/// The number in a closing `,"lsn":1234}`; 0 without one.
Lsn lsnOf(ByteView line) {
    std::size_t at = line.size() - 1;  // of the brace
    while (at > 0 && line[at - 1] >= '0' && line[at - 1] <= '9') --at;
    if (at < kLsnStart.size() || line.substr(at - kLsnStart.size(), kLsnStart.size()) != kLsnStart) return 0;
    Lsn lsn = 0;
    std::from_chars(line.data() + at, line.data() + line.size() - 1, lsn);
    return lsn;
}

/// A key may be written with escapes: "\u006csn" is `lsn` as well.
bool isKey(ByteView key, std::string_view name) {
    return key == name || (key.find('\\') != ByteView::npos && decodedJsonString(key) == name);
}

/// What an event says of itself, before it becomes a line.
struct GivenEvent {
    std::optional<ByteView> timestamp;  // all as JSON
    std::optional<ByteView> stream;
    std::optional<ByteView> type;
};

Result<Timestamp> timeOf(const GivenEvent& given, const EventDefaults& defaults) {
    Timestamp time = defaults.time;
    if (given.timestamp && given.timestamp->starts_with('"')) {
        auto parsed = parseTimestamp(given.timestamp->substr(1, given.timestamp->size() - 2));
        if (!parsed.ok())
            return refused("the timestamp " + std::string(*given.timestamp) + " is no RFC 3339 time");
        time = *parsed;
    } else if (given.timestamp) {
        const char* const end = given.timestamp->data() + given.timestamp->size();
        const auto [stop, failure] = std::from_chars(given.timestamp->data(), end, time.ms);
        if (failure != std::errc() || stop != end)
            return refused("a timestamp is an RFC 3339 text or whole milliseconds since 1970, not " +
                           std::string(given.timestamp->substr(0, 40)));
    }
    if (time < kFirstEventTime || time > kLastEventTime)
        return refused("an event's time lies in the years 0 to 9999");
    return time;
}

/// The text of a name given as JSON, or the default.
Result<std::string> nameOf(std::string_view what, const std::optional<ByteView>& json,
                           std::string_view otherwise) {
    std::string name(otherwise);
    if (json) {
        if (!json->starts_with('"')) return refused("an event's " + std::string(what) + " is a text");
        name = decodedJsonString(json->substr(1, json->size() - 2));
    }
    WARP_TRY(checkEventName(what, name));
    return name;
}

}  // namespace

Status checkEventName(std::string_view what, std::string_view name) {
    const auto bad = [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\' || c == 0x7F;
    };
    bool sound = !name.empty() && name.size() <= kMaxEventName;
    for (const char c : name) sound = sound && !bad(c);
    if (sound && firstIllFormedUtf8(name) == ByteView::npos) return {};
    if (name.empty()) return refused("an event needs a " + std::string(what));
    return refused(
        "the " + std::string(what) +
        " of an event is 1 to 200 bytes of UTF-8 without control characters, quotes and backslashes");
}

Result<Timestamp> parseEventTime(ByteView line) {
    Timestamp time;
    if (line.size() < kTimeStart.size() + kTimeBytes || !line.starts_with(kTimeStart) ||
        !readTime(line.data() + kTimeStart.size(), time)) {
        return noEvent("it does not begin with its time");
    }
    return time;
}

Result<EventView> parseEventLine(ByteView line) {
    EventView event{.line = line};
    WARP_ASSIGN(event.time, parseEventTime(line));
    std::size_t at = kTimeStart.size() + kTimeBytes;
    if (!takeName(line, kStreamStart, at, event.stream) || !takeName(line, kTypeStart, at, event.type) ||
        !line.ends_with('}')) {
        return noEvent("its stream and type do not follow its time");
    }
    event.lsn = lsnOf(line);
    return event;
}

Result<Timestamp> appendEventLine(std::string& out, ByteView json, const EventDefaults& defaults) {
    std::string storage;
    WARP_ASSIGN(const ByteView object, compactJson(json, storage, {.maxBytes = kMaxEventBytes}));
    if (!object.starts_with('{')) return refused("an event is a JSON object");
    GivenEvent given;
    forEachMember(object, [&](ByteView key, ByteView value) {
        if (isKey(key, "timestamp")) given.timestamp = value;
        if (isKey(key, "stream")) given.stream = value;
        if (isKey(key, "type")) given.type = value;
    });
    WARP_ASSIGN(const Timestamp time, timeOf(given, defaults));
    WARP_ASSIGN(const std::string stream, nameOf("stream", given.stream, defaults.stream));
    WARP_ASSIGN(const std::string type, nameOf("type", given.type, kDefaultEventType));
    out.append(kTimeStart);
    appendTimestamp(out, time);
    out.append(kStreamStart).append(stream).append(kTypeStart).append(type) += '"';
    forEachMember(object, [&](ByteView key, ByteView value) {
        for (const std::string_view name : {"timestamp", "stream", "type", "lsn"}) {
            if (isKey(key, name)) return;
        }
        // The key with its quotes as it was written.
        out.append(",\"").append(key).append("\":").append(value);
    });
    out.append("}\n");
    return time;
}

void appendStampedLine(std::string& out, ByteView line, Lsn lsn) {
    char number[24];
    const auto end = std::to_chars(number, number + sizeof number, lsn).ptr;
    out.append(line.substr(0, line.size() - 1)).append(kLsnStart);
    out.append(number, end).append("}");
}

}  // namespace warp
