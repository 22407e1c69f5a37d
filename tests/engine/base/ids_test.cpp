// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/ids.h"

#include <set>

#include <gtest/gtest.h>

namespace warp {
namespace {

TEST(Ids, uuid_has_the_form_of_version_four) {
    for (int i = 0; i < 200; ++i) {
        const std::string uuid = makeUuid();
        ASSERT_EQ(uuid.size(), 36u);
        for (std::size_t at = 0; at < uuid.size(); ++at) {
            const bool dash = at == 8 || at == 13 || at == 18 || at == 23;
            ASSERT_EQ(uuid[at] == '-', dash) << uuid;
            if (!dash) {
                ASSERT_NE(std::string("0123456789abcdef").find(uuid[at]), std::string::npos) << uuid;
            }
        }
        ASSERT_EQ(uuid[14], '4') << uuid;
        ASSERT_NE(std::string("89ab").find(uuid[19]), std::string::npos) << uuid;
    }
}

TEST(Ids, uuids_do_not_repeat) {
    std::set<std::string> seen;
    for (int i = 0; i < 10'000; ++i) seen.insert(makeUuid());
    EXPECT_EQ(seen.size(), 10'000u);
}

TEST(Ids, random_bits_reach_every_bit) {
    std::uint64_t ones = 0;
    std::uint64_t zeros = 0;
    for (int i = 0; i < 200; ++i) {
        const std::uint64_t bits = randomBits();
        ones |= bits;
        zeros |= ~bits;
    }
    EXPECT_EQ(ones, ~std::uint64_t{0});
    EXPECT_EQ(zeros, ~std::uint64_t{0});
}

}  // namespace
}  // namespace warp
