// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/temporal/event_query.h"

#include <gtest/gtest.h>

#include "engine/temporal/partition_state.h"
#include "tests/support/result_matchers.h"

namespace warp {
namespace {

const std::string kLine =
    R"({"timestamp":"2024-01-15T14:30:00.123Z","stream":"web-eu","type":"click","status":503,"ms":1e2,)"
    R"("path":"/admin/a","req":{"id":7,"tags":["x"]},"a.b":true,"lsn":9})";

bool takes(const EventQuery& query) {
    return EventFilter(query).takes(*parseEventLine(kLine));
}

bool holds(std::string_view condition) {
    const auto parsed = parseEventCondition(condition);
    EXPECT_OK(parsed);
    return parsed.ok() && takes({.where = {*parsed}});
}

TEST(EventQuery, conditions_look_at_members) {
    for (const char* const text :
         {"status=503", "status>=503", "status<504", "status!=500", "ms=100", "ms>99.5", "path=/admin/a",
          "path~admin", "path>/a", "req.id=7", "a.b=true", "lsn=9", "missing!=1", "type=\"click\"",
          "status!=x", "req.tags~x"})
        EXPECT_TRUE(holds(text)) << text;
    for (const char* const text :
         {"status=504", "status<503", "status=x", "status>x", "path~root", "req.id=8", "req.id.x=1",
          "missing=1", "missing>0", "type=load", "path=\"/admin\""})
        EXPECT_FALSE(holds(text)) << text;
}

TEST(EventQuery, what_is_no_condition_is_refused) {
    for (const char* const text : {"", "status", "=5", "!", "status!5"})
        EXPECT_ERROR(parseEventCondition(text), ErrorCode::InvalidArgument);
}

TEST(EventQuery, streams_and_types_are_any_of_those_named) {
    EXPECT_TRUE(takes({.streams = {"shop", "web-eu"}}));
    EXPECT_TRUE(takes({.streams = {"web*"}}));
    EXPECT_FALSE(takes({.streams = {"web"}}));
    EXPECT_TRUE(takes({.types = {"load", "click"}}));
    EXPECT_FALSE(takes({.types = {"clic"}}));
    const EventQuery one{.streams = {"web-eu"}};
    EXPECT_TRUE(EventFilter(one).mayTake(streamBit("web-eu")));
    EXPECT_FALSE(EventFilter(one).mayTake(~streamBit("web-eu")));
    const EventQuery all;
    EXPECT_TRUE(EventFilter(all).mayTake(1));
}

TEST(EventQuery, numbers_are_read_as_json_has_them) {
    EXPECT_EQ(jsonNumber("-1.5e2"), -150.0);
    for (const char* const text : {"", "\"1\"", "true", "null", "{}", "1x", "inf", "nan"})
        EXPECT_FALSE(jsonNumber(text)) << text;
}

}  // namespace
}  // namespace warp
