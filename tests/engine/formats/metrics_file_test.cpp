// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/metrics_file.h"

#include <cmath>
#include <limits>

#include <gtest/gtest.h>

#include "engine/formats/describe_file.h"
#include "engine/formats/json_value.h"
#include "tests/support/result_matchers.h"

namespace warp {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

MetricsFileSample sample(std::int64_t ms, double value) {
    return {.time = {ms}, .value = value, .components = {1, kNone}};
}

std::string file() {
    std::string bytes = encodeMetricsHeader({"checksums", "links"});
    appendMetricsBlock(bytes, {sample(1000, 0.5), sample(2000, 0.75)});
    appendMetricsBlock(bytes, {sample(3000, kNone)});
    return bytes;
}

TEST(MetricsFile, what_is_written_is_read_back) {
    const auto read = decodeMetricsFile(file());
    ASSERT_OK(read);
    EXPECT_FALSE(read->problem);
    EXPECT_EQ(read->components, (std::vector<std::string>{"checksums", "links"}));
    ASSERT_EQ(read->samples.size(), 3u);
    EXPECT_EQ(read->samples[1].time.ms, 2000);
    EXPECT_EQ(read->samples[1].value, 0.75);
    EXPECT_TRUE(std::isnan(read->samples[2].value));
    EXPECT_EQ(read->samples[0].components[0], 1);
    EXPECT_EQ(read->wholeBytes, file().size());
}

TEST(MetricsFile, the_layout_is_the_documented_one) {
    const std::string bytes = file();
    EXPECT_EQ(bytes.substr(0, 4), "WMET");
    EXPECT_EQ(loadLittle<std::uint16_t>(bytes.data() + 4), 1);   // version
    EXPECT_EQ(loadLittle<std::uint16_t>(bytes.data() + 6), 32);  // bytes of a sample
    EXPECT_EQ(loadLittle<std::uint16_t>(bytes.data() + 8), 2);
    EXPECT_EQ(bytes.substr(12, 16), "checksums\nlinks\n");
    EXPECT_EQ(bytes.size(), 12u + 16 + 8 + (4 + 2 * 32 + 8) + (4 + 32 + 8));
}

TEST(MetricsFile, a_cut_at_every_byte_keeps_the_whole_blocks) {
    const std::string bytes = file();
    const std::size_t header = encodeMetricsHeader({"checksums", "links"}).size();
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        const auto read = decodeMetricsFile(ByteView(bytes).substr(0, size));
        if (size < header) {
            EXPECT_ERROR(read, ErrorCode::InvalidFormat);
            continue;
        }
        ASSERT_OK(read);
        EXPECT_EQ(read->samples.size(), size < header + 76 ? 0u : 2u) << size;
        EXPECT_EQ(read->problem.has_value(), size != header && size != header + 76) << size;
    }
}

TEST(MetricsFile, every_flipped_byte_is_found) {
    const std::string good = file();
    for (std::size_t at = 0; at < good.size(); ++at) {
        std::string bytes = good;
        bytes[at] = static_cast<char>(bytes[at] ^ 0x40);
        const auto read = decodeMetricsFile(bytes);
        EXPECT_TRUE(!read.ok() || read->problem) << at;
    }
}

TEST(MetricsFile, a_newer_version_is_said_to_be_so) {
    std::string bytes = file();
    bytes[4] = 2;
    EXPECT_ERROR(decodeMetricsFile(bytes), ErrorCode::NewerFormat);
}

TEST(MetricsFile, is_shown_as_json_and_its_damage_with_what_stands_before) {
    const FileDescription whole = describeFile("vacuum_stability.metrics", file());
    EXPECT_FALSE(whole.problem);
    EXPECT_EQ(whole.summary, "3 samples");
    const auto json = parseJsonDocument(whole.text);
    ASSERT_OK(json);
    EXPECT_EQ((*json)["samples"][1]["value"], 0.75);
    EXPECT_EQ((*json)["samples"][0]["checksums"], 1.0);
    EXPECT_TRUE((*json)["samples"][0]["links"].is_null());
    EXPECT_EQ((*json)["samples"][2]["time"], "1970-01-01T00:00:03.000Z");
    const std::string bytes = file();
    const FileDescription torn = describeFile("x.metrics", ByteView(bytes).substr(0, bytes.size() - 1));
    ASSERT_TRUE(torn.problem);
    EXPECT_EQ(torn.problem->offset, static_cast<std::int64_t>(bytes.size() - 44));
    EXPECT_NE(torn.text.find("0.75"), std::string::npos);
}

}  // namespace
}  // namespace warp
