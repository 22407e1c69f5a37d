// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/mirror_brake.h"

#include <gtest/gtest.h>

#include "engine/store/commit_waits.h"

namespace warp {
namespace {

TEST(MirrorBrake, stays_off_while_nobody_waits) {
    int asked = 0;
    MirrorBrake brake([&] {
        ++asked;
        return false;
    });
    brake.pause({});
    EXPECT_EQ(asked, 1);
    EXPECT_EQ(brake.pauses(), 0u);
    EXPECT_FALSE(brake.on());
    MirrorBrake none(nullptr);
    none.pause({});
    EXPECT_FALSE(none.on());
}

TEST(MirrorBrake, holds_until_nobody_waits) {
    int asked = 0;
    MirrorBrake brake([&] { return ++asked < 2; });
    brake.pause({});
    EXPECT_GE(asked, 2);
    EXPECT_EQ(brake.pauses(), 1u);
}

TEST(MirrorBrake, lets_a_file_through_under_commits_that_never_end) {
    MirrorBrake brake([] { return true; });
    for (int file = 0; file < 5; ++file) brake.pause({});  // returns
    EXPECT_EQ(brake.pauses(), 5u);
}

TEST(MirrorBrake, settles_fewer_files_at_once_while_it_is_on) {
    bool busy = false;
    const MirrorBrake brake([&] { return busy; });
    const std::size_t quiet = brake.settleFiles();
    busy = true;
    EXPECT_LT(brake.settleFiles(), quiet);
}

TEST(CommitWaits, are_known_during_and_for_a_moment_after) {
    CommitWaits waits;
    EXPECT_FALSE(waits.within(std::chrono::hours(1)));
    {
        const CommitWaits::Wait one(waits);
        EXPECT_TRUE(waits.within(std::chrono::nanoseconds(0)));
        { const CommitWaits::Wait other(waits); }
        EXPECT_TRUE(waits.within(std::chrono::nanoseconds(0)));
    }
    EXPECT_TRUE(waits.within(std::chrono::hours(1)));
    EXPECT_FALSE(waits.within(std::chrono::nanoseconds(0)));
}

}  // namespace
}  // namespace warp
