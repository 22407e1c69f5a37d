// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/record_change.h"

#include "tests/support/result_matchers.h"

namespace warp {
namespace {

TEST(RecordChange, layout_is_as_documented) {
    EXPECT_EQ(encodeChangeHead({}), std::string("\x01\x00", 2));
    EXPECT_EQ(encodeChangeHead({.fresh = true,
                                .shard = Shard::Cold,
                                .pattern = AccessPattern::Warm,
                                .priority = Priority::Background}),
              "\x09\x5B");
    EXPECT_EQ(encodeChangeHead({.kind = RecordChange::Kind::Move, .shard = Shard::Hot}), "\x02\x01");
}

TEST(RecordChange, every_wish_round_trips) {
    for (int shard = -1; shard < 3; ++shard) {
        for (int pattern = 0; pattern < 4; ++pattern) {
            for (int priority = -1; priority < 5; ++priority) {
                RecordChange change{.fresh = priority % 2 == 0};
                if (shard >= 0) change.shard = static_cast<Shard>(shard);
                if (pattern > 0) change.pattern = static_cast<AccessPattern>(pattern);
                if (priority >= 0) change.priority = static_cast<Priority>(priority);
                const std::string bytes = encodeChangeHead(change) + "[1]";
                const auto decoded = decodeChange(bytes);
                ASSERT_OK(decoded);
                EXPECT_EQ(decoded->kind, RecordChange::Kind::Put);
                EXPECT_EQ(decoded->fresh, change.fresh);
                EXPECT_EQ(decoded->shard, change.shard);
                EXPECT_EQ(decoded->pattern, change.pattern);
                EXPECT_EQ(decoded->priority, change.priority);
                EXPECT_EQ(decoded->json, "[1]");
            }
        }
    }
}

TEST(RecordChange, damage_is_refused) {
    const std::vector<std::string> damaged = {"",
                                              "\x01",
                                              std::string("\x01\x00", 2),  // a put without a value
                                              std::string("\x02\x00", 2),  // a move to nowhere
                                              "\x02\x01"
                                              "1",         // a move with a value
                                              "\x0A\x01",  // a fresh move
                                              std::string("\x00\x00", 2) + "1",
                                              std::string("\x03\x00", 2) + "1",
                                              std::string("\x11\x00", 2) + "1",
                                              "\x01\x60"
                                              "1",  // no such priority
                                              "\x01\x80"
                                              "1"};
    for (const std::string& bytes : damaged) EXPECT_ERROR(decodeChange(bytes), ErrorCode::Corrupt);
}

}  // namespace
}  // namespace warp
