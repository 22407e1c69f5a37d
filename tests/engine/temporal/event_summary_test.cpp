// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/temporal/event_summary.h"

#include <cmath>
#include <random>

#include <gtest/gtest.h>

#include "engine/formats/json_value.h"
#include "engine/temporal/event_summary_text.h"
#include "tests/engine/temporal/temporal_fixture.h"

namespace warp {
namespace {

using test::timeOf;

std::string line(Timestamp time, const std::string& stream, const std::string& members) {
    std::string text;
    EXPECT_OK(appendEventLine(text, "{\"timestamp\":" + std::to_string(time.ms) + members + "}",
                              {.stream = stream}));
    text.pop_back();
    return text;
}

void add(EventSummary& summary, Timestamp time, const std::string& stream, const std::string& members = {}) {
    const std::string text = line(time, stream, members);
    summary.add(*parseEventLine(text));
}

TEST(QuantileSketch, few_values_are_exact) {
    QuantileSketch sketch;
    for (int i = 100; i >= 1; --i) sketch.add(i);
    EXPECT_TRUE(sketch.exact());
    EXPECT_EQ(sketch.quantile(0.5), 50);
    EXPECT_EQ(sketch.quantile(0.95), 95);
    EXPECT_EQ(sketch.quantile(0), 1);
    EXPECT_EQ(sketch.quantile(1), 100);
    EXPECT_EQ(QuantileSketch().quantile(0.5), 0);
}

TEST(QuantileSketch, many_values_are_within_half_a_percent_and_parts_add_up) {
    std::mt19937_64 random(3);
    std::lognormal_distribution<double> sizes(3, 2);
    QuantileSketch whole;
    QuantileSketch parts[3];
    std::vector<double> values;
    for (int i = 0; i < 20'000; ++i) {
        const double value = i % 50 == 0 ? 0 : i % 3 == 0 ? -sizes(random) : sizes(random);
        values.push_back(value);
        whole.add(value);
        parts[i % 3].add(value);
    }
    std::sort(values.begin(), values.end());
    parts[0].merge(parts[1]);
    parts[0].merge(parts[2]);
    for (const double q : {0.01, 0.25, 0.335, 0.5, 0.95, 0.99, 1.0}) {
        const double exact = values[static_cast<std::size_t>(std::ceil(q * 20'000)) - 1];
        EXPECT_NEAR(whole.quantile(q), exact, std::abs(exact) * 0.0051) << q;
        EXPECT_EQ(parts[0].quantile(q), whole.quantile(q)) << q;
    }
    std::string bytes;
    whole.encode(bytes);
    for (std::size_t size = 0; size < bytes.size(); size += 7) {
        ByteReader cut(ByteView(bytes).substr(0, size));
        EXPECT_FALSE(QuantileSketch().decode(cut));
    }
    ByteReader reader(bytes);
    QuantileSketch read;
    ASSERT_TRUE(read.decode(reader));
    EXPECT_EQ(read.quantile(0.5), whole.quantile(0.5));
}

TEST(FieldSummary, parts_have_the_figures_of_the_whole) {
    FieldSummary whole;
    FieldSummary parts[2];
    for (int i = 0; i < 100; ++i) {
        whole.add(i * i);
        parts[i < 30 ? 0 : 1].add(i * i);
    }
    FieldSummary none;
    parts[0].merge(parts[1]);
    parts[0].merge(none);
    EXPECT_EQ(parts[0].count, 100u);
    EXPECT_EQ(parts[0].sum, whole.sum);
    EXPECT_EQ(parts[0].min, 0);
    EXPECT_EQ(parts[0].max, 9801);
    EXPECT_NEAR(parts[0].mean, whole.mean, 1e-9);
    EXPECT_NEAR(parts[0].stddev(), whole.stddev(), 1e-9);
    EXPECT_NEAR(whole.stddev(), 2953.3, 0.1);
}

TEST(EventSummary, an_hour_in_figures) {
    const Timestamp begin = timeOf("2024-01-15T14:00:00Z");
    EventSummary hour(partitionOf(Tier::Live, begin));
    for (int minute = 0; minute < 60; minute += 2)
        add(hour, {begin.ms + minute * 60'000}, "web",
            ",\"type\":\"click\",\"ms\":" + std::to_string(minute));
    add(hour, {begin.ms + 5}, "shop", ",\"type\":\"buy\",\"note\":\"x\"");
    const auto json = parseJsonDocument(summaryJson(hour));
    ASSERT_OK(json);
    EXPECT_EQ((*json)["events"], 31);
    EXPECT_EQ((*json)["first"], "2024-01-15T14:00:00.000Z");
    EXPECT_EQ((*json)["last"], "2024-01-15T14:58:00.000Z");
    const JsonDocument& web = (*json)["streams"]["web"];
    EXPECT_EQ(web["types"]["click"], 30);
    EXPECT_EQ(web["per_minute"].size(), 60u);
    EXPECT_EQ(web["per_minute"][58], 1);
    EXPECT_EQ(web["per_minute"][59], 0);
    EXPECT_EQ(web["fields"]["ms"]["count"], 30);
    EXPECT_EQ(web["fields"]["ms"]["mean"], 29.0);
    EXPECT_EQ(web["fields"]["ms"]["p50"], 28.0);
    EXPECT_EQ(web["fields"]["ms"]["p99"], 58.0);
    EXPECT_EQ(web["fields"]["ms"]["percentiles"], "exact");
    EXPECT_TRUE((*json)["streams"]["shop"]["fields"].empty());
}

TEST(EventSummary, a_day_knows_its_busiest_minute_its_streams_and_its_gaps) {
    const Timestamp begin = timeOf("2024-01-15T00:00:00Z");
    EventSummary day(partitionOf(Tier::Recent, begin));
    const auto at = [&](int minute, const std::string& stream) {
        add(day, {begin.ms + minute * 60'000}, stream);
    };
    at(10, "web");
    at(11, "web");
    at(11, "shop");
    at(20, "web");
    at(1000, "web");
    const auto json = parseJsonDocument(analyticsJson(day));
    ASSERT_OK(json);
    EXPECT_EQ((*json)["busiest_minute"]["from"], "2024-01-15T00:11:00.000Z");
    EXPECT_EQ((*json)["busiest_minute"]["events"], 2);
    EXPECT_EQ((*json)["streams"][0]["stream"], "web");
    EXPECT_EQ((*json)["streams"][0]["share"], 0.8);
    ASSERT_EQ((*json)["gaps"].size(), 2u);
    EXPECT_EQ((*json)["gaps"][0]["from"], "2024-01-15T00:12:00.000Z");
    EXPECT_EQ((*json)["gaps"][0]["minutes"], 8);
    EXPECT_EQ((*json)["gaps"][1]["minutes"], 979);
    EXPECT_EQ((*json)["per_minute"].size(), 1440u);
}

TEST(EventSummary, summaries_add_up_are_kept_and_damage_is_found) {
    const Timestamp begin = timeOf("2024-02-01T00:00:00Z");
    for (const Tier tier : kTiers) {
        const Partition partition = partitionOf(tier, begin);
        EventSummary whole(partition);
        EventSummary first(partition);
        EventSummary second(partition);
        for (int i = 0; i < 200; ++i) {
            const Timestamp time{begin.ms + i * (partitionEnd(partition).ms - begin.ms) / 200};
            const std::string members =
                ",\"n\":" + std::to_string(i) + ",\"type\":\"t" + std::to_string(i % 3) + "\"";
            add(whole, time, "s" + std::to_string(i % 2), members);
            add(i < 90 ? first : second, time, "s" + std::to_string(i % 2), members);
        }
        const auto read = EventSummary::decode(partition, second.encode());
        ASSERT_OK(read);
        first.merge(*read);
        first.merge(EventSummary(partition));
        const auto a = parseJsonDocument(summaryJson(first));
        const auto b = parseJsonDocument(summaryJson(whole));
        EXPECT_EQ((*a)["streams"]["s0"]["types"], (*b)["streams"]["s0"]["types"]);
        EXPECT_EQ((*a)["streams"]["s1"]["fields"]["n"]["p95"], (*b)["streams"]["s1"]["fields"]["n"]["p95"]);
        EXPECT_EQ((*a)["events"], 200);
        const std::string bytes = whole.encode();
        for (std::size_t size = 0; size < bytes.size(); ++size)
            EXPECT_FALSE(EventSummary::decode(partition, ByteView(bytes).substr(0, size)).ok());
    }
    EXPECT_ERROR(EventSummary::decode({}, "\x09"), ErrorCode::NewerFormat);
}

TEST(EventSummary, a_summary_stays_small_whatever_the_names_are) {
    EventSummary hour(partitionOf(Tier::Live, timeOf("2024-01-15T14:00:00Z")));
    for (std::size_t i = 0; i < EventSummary::kMaxStreams + 50; ++i)
        add(hour, timeOf("2024-01-15T14:00:00Z"), "stream" + std::to_string(i));
    for (std::size_t i = 0; i < 300; ++i)
        add(hour, timeOf("2024-01-15T14:00:00Z"), "one",
            ",\"type\":\"t" + std::to_string(i) + "\",\"f" + std::to_string(i) + "\":1");
    EXPECT_LE(hour.streams().size(), EventSummary::kMaxStreams + 1);
    const StreamSummary& other = hour.streams().at(std::string(EventSummary::kOther));
    EXPECT_LE(other.types.size(), EventSummary::kMaxTypes + 1);
    EXPECT_EQ(other.fields.size(), EventSummary::kMaxFields);
    EXPECT_EQ(hour.events(), EventSummary::kMaxStreams + 350);
}

}  // namespace
}  // namespace warp
