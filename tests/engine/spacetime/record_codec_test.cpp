// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/record_codec.h"

#include <random>

#include "tests/support/result_matchers.h"

namespace warp {
namespace {

void expectSame(const StoredRecord& a, const StoredRecord& b) {
    EXPECT_EQ(a.shard, b.shard);
    EXPECT_EQ(a.priority, b.priority);
    EXPECT_EQ(a.pattern, b.pattern);
    EXPECT_EQ(a.collapsed, b.collapsed);
    EXPECT_EQ(a.version, b.version);
    EXPECT_EQ(a.createdAt, b.createdAt);
    EXPECT_EQ(a.updatedAt, b.updatedAt);
    EXPECT_EQ(a.checksum, b.checksum);
    EXPECT_EQ(a.history.observations, b.history.observations);
    EXPECT_EQ(a.history.observedAt, b.history.observedAt);
    EXPECT_EQ(a.history.activity.count, b.history.activity.count);
    EXPECT_EQ(a.history.activity.at, b.history.activity.at);
    EXPECT_EQ(a.place, b.place);
    EXPECT_EQ(a.value, b.value);
    EXPECT_EQ(a.valueBytes, b.valueBytes);
}

StoredRecord plain() {
    StoredRecord record{.shard = Shard::Hot,
                        .version = 300,
                        .createdAt = {0x0102030405},
                        .updatedAt = {0x0102030405 - 1},
                        .checksum = 0x1122334455667788};
    record.history = History::ofNew(record.updatedAt);
    record.value = R"({"a":1})";
    record.valueBytes = record.value.size();
    return record;
}

StoredRecord observedInPack() {
    StoredRecord record = plain();
    record.shard = Shard::Cold;
    record.priority = Priority::Background;
    record.pattern = AccessPattern::Cold;
    record.collapsed = true;
    record.history = {
        .observations = 1000, .observedAt = Timestamp{0x0102030405 + 5}, .activity = {3.25, {7}}};
    record.place = PackPlace{
        .shard = Shard::Hot,
        .line = {.pack = 4'000'000'000u, .lineOffset = 128, .lineBytes = 70'000, .frameOffset = 1ull << 40}};
    record.value = {};
    record.valueBytes = 99'999;
    return record;
}

TEST(RecordCodec, layout_is_as_documented) {
    const std::string bytes = encodeRecord(plain());
    const std::string expected = std::string("\x01\x00\xAC\x02", 4) +
                                 std::string("\x05\x04\x03\x02\x01\x00", 6) + "\x01" +
                                 "\x88\x77\x66\x55\x44\x33\x22\x11" + R"({"a":1})";
    EXPECT_EQ(bytes, expected);
}

TEST(RecordCodec, round_trips) {
    for (const StoredRecord& record : {plain(), observedInPack()}) {
        const std::string bytes = encodeRecord(record);
        const auto decoded = decodeRecord(bytes);
        ASSERT_OK(decoded);
        expectSame(*decoded, record);
        EXPECT_EQ(*recordVersion(bytes), record.version);
    }
}

TEST(RecordCodec, extreme_fields_round_trip) {
    for (const std::int64_t created :
         {std::int64_t{-1}, -(std::int64_t{1} << 47) + 1, (std::int64_t{1} << 47) - 1}) {
        for (const std::int64_t updated : {INT64_MIN, INT64_MAX, std::int64_t{0}}) {
            StoredRecord record = plain();
            record.version = UINT64_MAX;
            record.createdAt = {created};
            record.updatedAt = {updated};
            record.history = {.observations = UINT64_MAX,
                              .observedAt = Timestamp{INT64_MAX},
                              .activity = {1e300, {INT64_MIN}}};
            const std::string bytes = encodeRecord(record);
            const auto decoded = decodeRecord(bytes);
            ASSERT_OK(decoded);
            expectSame(*decoded, record);
        }
    }
}

TEST(RecordCodec, fresh_record_costs_few_bytes) {
    StoredRecord record = plain();
    record.version = 1'000'000;
    record.updatedAt = record.createdAt;
    record.history = History::ofNew(record.updatedAt);
    EXPECT_EQ(encodeRecord(record).size() - record.value.size(), 20u);
}

TEST(RecordCodec, cut_at_every_byte_is_damage) {
    const std::string packed = encodeRecord(observedInPack());
    for (std::size_t size = 0; size < packed.size(); ++size) {
        EXPECT_ERROR(decodeRecord(ByteView(packed).substr(0, size)), ErrorCode::Corrupt);
    }
    EXPECT_ERROR(decodeRecord(packed + "x"), ErrorCode::Corrupt);
    // An inline value ends where the bytes end: only its checksum tells that some are missing.
    const std::string bytes = encodeRecord(plain());
    for (std::size_t size = 0; size <= bytes.size() - plain().value.size(); ++size) {
        EXPECT_ERROR(decodeRecord(ByteView(bytes).substr(0, size)), ErrorCode::Corrupt);
    }
}

TEST(RecordCodec, newer_layout_is_named) {
    std::string bytes = encodeRecord(plain());
    bytes[0] = 2;
    EXPECT_ERROR(decodeRecord(bytes), ErrorCode::NewerFormat);
    EXPECT_ERROR(recordVersion(bytes), ErrorCode::NewerFormat);
    bytes[0] = 0;
    EXPECT_ERROR(decodeRecord(bytes), ErrorCode::Corrupt);
}

TEST(RecordCodec, impossible_fields_are_damage) {
    std::string bytes = encodeRecord(plain());
    bytes[1] = 3;  // no such shard
    EXPECT_ERROR(decodeRecord(bytes), ErrorCode::Corrupt);
    bytes[1] = 5 << 2;  // no such priority
    EXPECT_ERROR(decodeRecord(bytes), ErrorCode::Corrupt);
}

/// Both ways of decoding agree on every field and on every kind of damage.
void expectSameHead(ByteView bytes) {
    const auto whole = decodeRecord(bytes);
    StoredHead head;
    const Status status = decodeHead(bytes, head);
    ASSERT_EQ(status.ok(), whole.ok());
    if (!whole.ok()) {
        EXPECT_EQ(errorCodeName(status.error().code), errorCodeName(whole.error().code));
        EXPECT_EQ(status.error().offset, whole.error().offset);
        return;
    }
    EXPECT_EQ(head.shard, whole->shard);
    EXPECT_EQ(head.packed, whole->place.has_value());
    EXPECT_EQ(head.version, whole->version);
    EXPECT_EQ(head.createdAt, whole->createdAt);
    EXPECT_EQ(head.updatedAt, whole->updatedAt);
    EXPECT_EQ(head.value, whole->value);
    EXPECT_EQ(head.valueBytes, whole->valueBytes);
}

TEST(RecordCodec, head_is_that_of_the_whole_record) {
    for (const std::string& good : {encodeRecord(plain()), encodeRecord(observedInPack())}) {
        for (std::size_t size = 0; size <= good.size(); ++size)
            expectSameHead(ByteView(good).substr(0, size));
        for (std::size_t at = 0; at < std::min<std::size_t>(good.size(), 60); ++at) {
            for (const char flip : {1, 2, 4, 32, 64, -128}) {
                std::string bytes = good;
                bytes[at] = static_cast<char>(bytes[at] ^ flip);
                expectSameHead(bytes);
            }
        }
    }
}

TEST(RecordCodec, random_bytes_never_crash) {
    std::mt19937_64 random(42);
    const std::string good = encodeRecord(observedInPack());
    for (int i = 0; i < 200'000; ++i) {
        std::string bytes = good;
        for (std::uint64_t n = 1 + random() % 4; n > 0; --n) {
            bytes[random() % bytes.size()] = static_cast<char>(random());
        }
        bytes.resize(random() % (bytes.size() + 1));
        expectSameHead(bytes);
        const auto decoded = decodeRecord(bytes);
        EXPECT_TRUE(!decoded.ok() || static_cast<std::size_t>(decoded->shard) < kShardCount);
    }
}

}  // namespace
}  // namespace warp
