// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/routes.h"

#include "engine/formats/describe_file.h"
#include "engine/formats/json_value.h"
#include "tests/support/result_matchers.h"

namespace warp {
namespace {

RoutingTable sample() {
    return {.regions = {"hot_data/users", "warm_data/orders"},
            .entries = {{.from = 0, .to = 1, .next = 1, .cost = 0.5, .hops = 1}}};
}

TEST(Routes, a_table_comes_back_and_begins_with_its_magic) {
    const std::string bytes = encodeRoutes(sample());
    EXPECT_EQ(bytes.substr(0, 4), "WROU");
    const auto back = decodeRoutes(bytes);
    ASSERT_OK(back);
    EXPECT_EQ(*back, sample());
    EXPECT_EQ(*decodeRoutes(encodeRoutes({})), RoutingTable());
}

TEST(Routes, every_cut_and_every_flipped_byte_is_found) {
    const std::string bytes = encodeRoutes(sample());
    for (std::size_t size = 0; size < bytes.size(); ++size)
        EXPECT_FALSE(decodeRoutes(ByteView(bytes).substr(0, size)).ok()) << size;
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        std::string flipped = bytes;
        flipped[at] = static_cast<char>(flipped[at] ^ 1);
        EXPECT_FALSE(decodeRoutes(flipped).ok()) << at;
    }
    EXPECT_FALSE(decodeRoutes(bytes + "x").ok());
}

TEST(Routes, a_number_outside_the_table_is_refused_although_the_checksum_holds) {
    RoutingTable wrong = sample();
    wrong.entries[0].next = 2;
    EXPECT_ERROR(decodeRoutes(encodeRoutes(wrong)), ErrorCode::Corrupt);
}

TEST(Routes, are_shown_as_json) {
    const FileDescription shown = describeFile("hot_to_warm.routes", encodeRoutes(sample()));
    EXPECT_EQ(shown.form, FileForm::Routes);
    EXPECT_FALSE(shown.problem);
    const auto json = parseJsonDocument(shown.text);
    ASSERT_OK(json);
    EXPECT_EQ((*json)[0]["to"], "warm_data/orders");
    EXPECT_EQ((*json)[0]["cost"], 0.5);
    EXPECT_TRUE(describeFile("hot_to_warm.routes", encodeRoutes(sample()).substr(0, 20)).problem);
}

}  // namespace
}  // namespace warp
