// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/wormholes/successors.h"

#include <gtest/gtest.h>

namespace warp {
namespace {

using Keys = std::vector<std::string>;

TEST(Successors, what_comes_most_often_comes_first) {
    Successors successors;
    successors.add("a:1", "b:1");
    successors.add("a:1", "b:2");
    successors.add("a:1", "b:2");
    EXPECT_EQ(successors.of("a:1"), (Keys{"b:2", "b:1"}));
    EXPECT_EQ(successors.of("b:1"), Keys{});
}

TEST(Successors, what_comes_once_does_not_drive_out_what_comes_always) {
    Successors successors;
    for (int i = 0; i < 50; ++i) successors.add("a:1", "b:always");
    for (int i = 0; i < 20; ++i) successors.add("a:1", "c:" + std::to_string(i));
    EXPECT_EQ(successors.of("a:1").front(), "b:always");
    EXPECT_LE(successors.of("a:1").size(), Successors::kPerKey);
}

TEST(Successors, are_bounded_and_keep_what_is_used) {
    Successors successors;
    successors.add("kept:1", "b:1");
    for (std::size_t i = 0; i < 3 * Successors::kMaxKeys; ++i) {
        successors.add("a:" + std::to_string(i), "b:1");
        if (i % 1000 == 0) successors.add("kept:1", "b:1");
    }
    EXPECT_EQ(successors.size(), Successors::kMaxKeys);
    EXPECT_EQ(successors.of("kept:1"), Keys{"b:1"});
    EXPECT_EQ(successors.of("a:0"), Keys{});
}

}  // namespace
}  // namespace warp
