// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/temporal/event.h"

#include <gtest/gtest.h>

#include "engine/temporal/event_batch.h"
#include "tests/engine/temporal/temporal_fixture.h"

namespace warp {
namespace {

using test::timeOf;

const EventDefaults kDefaults{.stream = "web", .time = Timestamp{1'700'000'000'123}};

std::string lineOf(ByteView json) {
    std::string line;
    const auto time = appendEventLine(line, json, kDefaults);
    return time.ok() ? line : "error: " + time.error().message;
}

ErrorCode refusal(ByteView json, const EventDefaults& defaults = kDefaults) {
    std::string line = "before";
    const auto time = appendEventLine(line, json, defaults);
    EXPECT_FALSE(time.ok()) << json;
    EXPECT_EQ(line, "before");
    return time.ok() ? ErrorCode::Io : time.error().code;
}

TEST(Event, time_stream_and_type_stand_first_and_the_rest_as_it_was_given) {
    EXPECT_EQ(
        lineOf(
            R"({"user": "alice", "n": 1.50, "timestamp": "2024-01-15T15:30:00.1239+01:00", "type": "click"})"),
        "{\"timestamp\":\"2024-01-15T14:30:00.123Z\",\"stream\":\"web\",\"type\":\"click\","
        "\"user\":\"alice\",\"n\":1.50}\n");
    EXPECT_EQ(lineOf(R"({"stream":"shop"})"),
              "{\"timestamp\":\"2023-11-14T22:13:20.123Z\",\"stream\":\"shop\",\"type\":\"event\"}\n");
    EXPECT_EQ(lineOf(R"({"timestamp":1705329000123,"a\"b":{"x":[1,{"y":"}"}]},"lsn":7})"),
              "{\"timestamp\":\"2024-01-15T14:30:00.123Z\",\"stream\":\"web\",\"type\":\"event\","
              "\"a\\\"b\":{\"x\":[1,{\"y\":\"}\"}]}}\n");
}

TEST(Event, members_are_known_however_their_keys_are_written) {
    EXPECT_EQ(lineOf(R"({"\u0074imestamp":0,"str\u0065am":"a","\u006csn":7,"\u0061":1})"),
              "{\"timestamp\":\"1970-01-01T00:00:00.000Z\",\"stream\":\"a\",\"type\":\"event\",\"\\u0061\":1}\n");
}

TEST(Event, what_is_no_event_is_refused) {
    EXPECT_EQ(refusal("[1]"), ErrorCode::InvalidArgument);
    EXPECT_EQ(refusal("{\"a\":}"), ErrorCode::InvalidFormat);
    EXPECT_EQ(refusal("{\"a\":1,\"a\":2}"), ErrorCode::InvalidFormat);
    EXPECT_EQ(refusal("{\"timestamp\":\"yesterday\"}"), ErrorCode::InvalidArgument);
    EXPECT_EQ(refusal("{\"timestamp\":1.5}"), ErrorCode::InvalidArgument);
    EXPECT_EQ(refusal("{\"timestamp\":true}"), ErrorCode::InvalidArgument);
    EXPECT_EQ(refusal("{\"timestamp\":99999999999999999}"), ErrorCode::InvalidArgument);
    EXPECT_EQ(refusal("{\"stream\":\"\"}"), ErrorCode::InvalidArgument);
    EXPECT_EQ(refusal("{\"stream\":7}"), ErrorCode::InvalidArgument);
    EXPECT_EQ(refusal("{\"type\":\"a\\\"b\"}"), ErrorCode::InvalidArgument);
    EXPECT_EQ(refusal("{\"type\":\"a\\nb\"}"), ErrorCode::InvalidArgument);
    EXPECT_EQ(refusal("{}", {.stream = ""}), ErrorCode::InvalidArgument);
    EXPECT_EQ(refusal("{\"stream\":\"" + std::string(201, 'x') + "\"}"), ErrorCode::InvalidArgument);
    EXPECT_EQ(refusal("{\"a\":\"" + std::string(kMaxEventBytes, 'x') + "\"}"), ErrorCode::LimitExceeded);
}

TEST(Event, a_line_is_read_back_with_its_lsn) {
    std::string line;
    ASSERT_OK(appendEventLine(line, R"({"type":"a","n":1})", kDefaults));
    line.pop_back();
    std::string stamped;
    appendStampedLine(stamped, line, 1234);
    EXPECT_EQ(stamped, line.substr(0, line.size() - 1) + ",\"lsn\":1234}");
    const auto event = parseEventLine(stamped);
    ASSERT_OK(event);
    EXPECT_EQ(event->time, kDefaults.time);
    EXPECT_EQ(event->stream, "web");
    EXPECT_EQ(event->type, "a");
    EXPECT_EQ(event->lsn, 1234u);
    EXPECT_EQ(parseEventLine(line)->lsn, 0u);
    EXPECT_EQ(*parseEventTime(line), kDefaults.time);
}

TEST(Event, every_cut_line_is_refused_or_read_without_harm) {
    std::string line;
    ASSERT_OK(appendEventLine(line, R"({"type":"a","n":1})", kDefaults));
    for (std::size_t size = 0; size < line.size() - 1; ++size) {
        const auto event = parseEventLine(ByteView(line).substr(0, size));
        EXPECT_FALSE(event.ok()) << size;
    }
    for (const std::string text :
         {"2024-13-01T00:00:00.000Z", "2024-02-30T00:00:00.000Z", "2024-02-01 00:00:00.000Z",
          "2024-02-01T24:00:00.000Z", "2024-02-01T00:00:00.00xZ"}) {
        EXPECT_ERROR(parseEventTime("{\"timestamp\":\"" + text + "\",\"stream\":"), ErrorCode::Corrupt);
    }
}

TEST(EventBatch, events_stand_by_minute_in_order_of_arrival) {
    EventBatch batch;
    for (const char* const time :
         {"2024-01-15T14:31:00Z", "2024-01-15T14:30:59.999Z", "2024-01-15T14:31:00Z"})
        ASSERT_OK(batch.add(
            "{\"timestamp\":\"" + std::string(time) + "\",\"n\":" + std::to_string(batch.count()) + "}",
            kDefaults));
    EXPECT_ERROR(batch.add("{", kDefaults), ErrorCode::InvalidFormat);
    EXPECT_EQ(batch.count(), 3u);
    ASSERT_EQ(batch.minutes().size(), 2u);
    const std::string& second = batch.minutes().rbegin()->second;
    EXPECT_EQ(minuteKey(second), "2024-01-15T14:31");
    EXPECT_LT(second.find("\"n\":0"), second.find("\"n\":2"));
    EXPECT_EQ(minuteKeyAt(timeOf("2024-01-15T14:31:07Z")), "2024-01-15T14:31");
    batch.clear();
    EXPECT_TRUE(batch.empty());
}

}  // namespace
}  // namespace warp
