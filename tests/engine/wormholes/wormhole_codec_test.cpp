// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/wormholes/wormhole_codec.h"

#include "tests/support/result_matchers.h"

namespace warp {
namespace {

WormholeState sample() {
    return {.generation = 7,
            .wormholes = {{.from = "hot_data/users",
                           .to = "warm_data/orders",
                           .strength = 2.5,
                           .uses = 9,
                           .sameId = 3,
                           .openedAt = {1000},
                           .usedAt = {2000}}},
            .figures = {.crossings = 10, .followed = 9, .prefetches = 4, .prefetchHits = 2, .opened = 1}};
}

TEST(WormholeCodec, a_state_comes_back_as_it_was) {
    WormholeState back;
    for (const auto& [key, value] : wormholeEntries(sample()))
        ASSERT_OK(decodeWormholeEntry(key, value, back));
    EXPECT_EQ(back.generation, 7u);
    EXPECT_EQ(back.wormholes, sample().wormholes);
    EXPECT_EQ(back.figures.prefetchHits, 2u);
    EXPECT_DOUBLE_EQ(*back.figures.efficiency(), 0.5);
    EXPECT_FALSE(WormholeFigures().efficiency());
}

TEST(WormholeCodec, damage_is_refused_at_every_length) {
    const std::string bytes = encodeWormhole(sample().wormholes[0]);
    for (std::size_t size = 0; size < bytes.size() - sample().wormholes[0].to.size(); ++size)
        EXPECT_ERROR(decodeWormhole(ByteView(bytes).substr(0, size)), ErrorCode::Corrupt);
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        std::string flipped = bytes;
        flipped[at] = static_cast<char>(flipped[at] ^ 0xFF);
        [[maybe_unused]] const auto wormhole = decodeWormhole(flipped);  // anything but a crash
    }
    std::string newer = bytes;
    newer[0] = 9;
    EXPECT_ERROR(decodeWormhole(newer), ErrorCode::NewerFormat);
    WormholeState state;
    EXPECT_ERROR(decodeWormholeEntry("g", "123", state), ErrorCode::Corrupt);
    EXPECT_ERROR(decodeWormholeEntry("f", "123", state), ErrorCode::Corrupt);
}

}  // namespace
}  // namespace warp
