// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/figures.h"

#include <gtest/gtest.h>

#include "app/cli/progress_line.h"

namespace warp::cli {
namespace {

TEST(Figures, counts_are_grouped_by_thousands) {
    EXPECT_EQ(countText(0), "0");
    EXPECT_EQ(countText(999), "999");
    EXPECT_EQ(countText(1000), "1,000");
    EXPECT_EQ(countText(1234567), "1,234,567");
    EXPECT_EQ(countOf(1, "record"), "1 record");
    EXPECT_EQ(countOf(1204, "record"), "1,204 records");
}

TEST(Figures, bytes_take_the_largest_unit_that_fits) {
    EXPECT_EQ(bytesText(1023), "1023 bytes");
    EXPECT_EQ(bytesText(1536), "1.5 KiB");
    EXPECT_EQ(bytesText(std::uint64_t{5} << 30), "5.0 GiB");
    EXPECT_EQ(bytesText(~std::uint64_t{0}), "16384.0 PiB");
}

TEST(Figures, durations_round_up_to_seconds) {
    using std::chrono::milliseconds;
    EXPECT_EQ(durationText(milliseconds(1)), "1 s");
    EXPECT_EQ(durationText(milliseconds(125'000)), "2 min 5 s");
    EXPECT_EQ(durationText(milliseconds(3'840'000)), "1 h 4 min");
}

TEST(ProgressLine, shows_what_is_known) {
    Progress progress{.fraction = 0.5, .items = 1000, .bytes = 2048, .eta = std::chrono::milliseconds(3000)};
    EXPECT_EQ(progressText("Importing", progress),
              "Importing  [##########----------]   50 %  1,000  2.0 KiB  3 s left");
    EXPECT_EQ(progressText("Reading", {.fraction = -1, .items = 7}), "Reading  7");
}

}  // namespace
}  // namespace warp::cli
