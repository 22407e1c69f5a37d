// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/temporal/partition_state.h"

#include <gtest/gtest.h>

#include "tests/engine/temporal/temporal_fixture.h"

namespace warp {
namespace {

using test::timeOf;

EventBlock sampleBlock() {
    return {.run = 3,
            .number = 9,
            .offset = 1u << 30,
            .bytes = 70'000,
            .events = 400,
            .first = timeOf("1969-12-31T23:59:59.999Z"),
            .last = timeOf("2024-01-15T14:30:00Z"),
            .firstLsn = 5,
            .lastLsn = 77,
            .streams = 0x8000000000000001u,
            .crc = 0xDEADBEEFu};
}

TEST(PartitionState, what_is_written_is_read_back) {
    const PartitionState state{.length = 123456789012,
                               .events = 10'000'000,
                               .first = Timestamp{-5},
                               .last = Timestamp{1'700'000'000'000},
                               .lastLsn = 99,
                               .runs = 2,
                               .blocks = 17,
                               .level = 12,
                               .filesDue = true,
                               .beside = true,
                               .tail = sampleBlock()};
    EXPECT_EQ(*decodePartitionState(encodePartitionState(state)), state);
    EXPECT_EQ(*decodePartitionState(encodePartitionState({})), PartitionState());
    const Partition hour = partitionOf(Tier::Live, timeOf("2024-01-15T14:30:00Z"));
    const EventBlock block = sampleBlock();
    EXPECT_EQ(*decodeBlock(blockKey(hour, block), encodeBlock(block)), block);
    const StreamState stream{.events = 3, .first = Timestamp{1}, .last = Timestamp{2}, .lastLsn = 4};
    EXPECT_EQ(*decodeStreamState(encodeStreamState(stream)), stream);
}

TEST(PartitionState, a_block_of_an_earlier_version_has_no_checksum_and_stays_so) {
    EventBlock block = sampleBlock();
    block.crc.reset();
    EXPECT_EQ(*decodeBlock(blockKey({}, block), encodeBlock(block)), block);
    EXPECT_EQ(encodeBlock(block).size() + 4, encodeBlock(sampleBlock()).size());
    const PartitionState state{.runs = 1, .tail = block};
    EXPECT_EQ(*decodePartitionState(encodePartitionState(state)), state);
}

TEST(PartitionState, every_cut_is_found) {
    const std::string state = encodePartitionState({.runs = 1, .tail = sampleBlock()});
    for (std::size_t size = 0; size < state.size(); ++size)
        EXPECT_ERROR(decodePartitionState(ByteView(state).substr(0, size)), ErrorCode::Corrupt);
    const std::string block = encodeBlock(sampleBlock());
    const std::string key = blockKey({}, sampleBlock());
    for (std::size_t size = 0; size < block.size(); ++size)
        EXPECT_ERROR(decodeBlock(key, ByteView(block).substr(0, size)), ErrorCode::Corrupt);
    EXPECT_ERROR(decodeBlock("short", block), ErrorCode::Corrupt);
    std::string newer = state;
    newer[0] = 2;
    EXPECT_ERROR(decodePartitionState(newer), ErrorCode::NewerFormat);
}

TEST(PartitionState, blocks_of_a_run_stand_in_order_of_time) {
    const Partition month = partitionOf(Tier::Historical, timeOf("1970-01-01T00:00:00Z"));
    EventBlock before = sampleBlock();
    EventBlock after = before;
    after.first = Timestamp{1};
    after.number = 0;
    EXPECT_LT(blockKey(month, before), blockKey(month, after));
    EXPECT_TRUE(blockKey(month, before).starts_with(blockPrefix(month, 3)));
    EXPECT_LE(blockSeekKey(month, 3, before.first), blockKey(month, before));
}

}  // namespace
}  // namespace warp
