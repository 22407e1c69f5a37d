// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/mirror_due.h"

#include "tests/support/result_matchers.h"

namespace warp {
namespace {

TEST(MirrorDue, round_trips) {
    for (unsigned mask = 0; mask < 8; ++mask) {
        const MirrorDue due{
            .write = mask % 2 == 0, .removeMask = static_cast<std::uint8_t>(mask), .version = ~mask};
        const auto decoded = decodeMirrorDue(encodeMirrorDue(due));
        ASSERT_OK(decoded);
        EXPECT_EQ(*decoded, due);
    }
}

TEST(MirrorDue, remembers_every_shard_to_clear) {
    MirrorDue due;
    EXPECT_TRUE(due.empty());
    due.removeFrom(Shard::Hot);
    due.removeFrom(Shard::Warm);
    due.keepIn(Shard::Hot);
    EXPECT_FALSE(due.removesFrom(Shard::Hot));
    EXPECT_TRUE(due.removesFrom(Shard::Warm));
    EXPECT_FALSE(due.empty());
}

TEST(MirrorDue, layout_is_as_documented) {
    EXPECT_EQ(encodeMirrorDue({.write = true, .removeMask = 2, .version = 258}),
              std::string("\x01\x05\x02\x01\x00\x00\x00\x00\x00\x00", 10));
}

TEST(MirrorDue, damage_is_refused) {
    const std::string bytes = encodeMirrorDue({.write = true, .version = 5});
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        EXPECT_ERROR(decodeMirrorDue(ByteView(bytes).substr(0, size)), ErrorCode::Corrupt);
    }
    EXPECT_ERROR(decodeMirrorDue(bytes + "x"), ErrorCode::Corrupt);
    std::string changed = bytes;
    changed[0] = 2;
    EXPECT_ERROR(decodeMirrorDue(changed), ErrorCode::NewerFormat);
    changed = bytes;
    changed[1] = 0x10;
    EXPECT_ERROR(decodeMirrorDue(changed), ErrorCode::Corrupt);
}

}  // namespace
}  // namespace warp
