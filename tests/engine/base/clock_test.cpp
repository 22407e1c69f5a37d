// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/clock.h"

#include "tests/support/result_matchers.h"

namespace warp {
namespace {

TEST(Timestamp, round_trips_to_the_millisecond) {
    for (const std::int64_t ms : {std::int64_t{0}, std::int64_t{-1}, std::int64_t{1768487400123},
                                  std::int64_t{951782399999}, std::int64_t{-62135596800000}}) {
        const auto parsed = parseTimestamp(formatTimestamp({ms}));
        ASSERT_OK(parsed);
        EXPECT_EQ(parsed->ms, ms);
    }
}

TEST(Timestamp, is_written_in_utc_with_milliseconds) {
    EXPECT_EQ(formatTimestamp({1768487400123}), "2026-01-15T14:30:00.123Z");
    EXPECT_EQ(formatDay({1768487400123}), "2026-01-15");
}

TEST(Timestamp, reads_offsets_and_leap_seconds) {
    EXPECT_EQ(parseTimestamp("2026-01-15T15:30:00+01:00")->ms, 1768487400000);
    EXPECT_EQ(parseTimestamp("2016-12-31T23:59:60Z")->ms, parseTimestamp("2017-01-01T00:00:00Z")->ms);
}

TEST(Timestamp, names_the_column_of_the_first_wrong_character) {
    const auto parsed = parseTimestamp("2026-01-15X14:30:00Z");
    EXPECT_ERROR(parsed, ErrorCode::InvalidFormat);
    EXPECT_EQ(parsed.error().column, 11);
    EXPECT_ERROR(parseTimestamp("2026-02-30T00:00:00Z"), ErrorCode::InvalidFormat);
    EXPECT_ERROR(parseTimestamp(""), ErrorCode::InvalidFormat);
}

}  // namespace
}  // namespace warp
