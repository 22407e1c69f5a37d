// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/adopted_edits.h"

#include <vector>

#include "tests/support/result_matchers.h"

namespace warp {
namespace {

class AdoptedEditsTest : public testing::Test {
  protected:
    Result<Lsn> adopt(ByteView value, Lsn base) {
        return m_edits.adopt("users:alice", value, base,
                             [this](ByteView, ByteView, Lsn follows) -> Result<Lsn> {
                                 m_followed.push_back(follows);
                                 if (follows != m_version) return Error{.code = ErrorCode::Conflict};
                                 return ++m_version;
                             });
    }

    AdoptedEdits m_edits;
    Lsn m_version = 5;  ///< of the record
    std::vector<Lsn> m_followed;
};

TEST_F(AdoptedEditsTest, the_next_edit_of_a_file_follows_the_one_before) {
    EXPECT_EQ(m_edits.baseOf("users:alice", 5), 0u);
    EXPECT_EQ(*adopt("1", 5), 6u);
    EXPECT_EQ(m_edits.baseOf("users:alice", 6), 5u);
    EXPECT_EQ(m_edits.baseOf("users:alice", 7), 0u);
    EXPECT_EQ(m_edits.baseOf("users:bob", 6), 0u);
    EXPECT_EQ(*adopt("2", 5), 7u);
    EXPECT_EQ(m_edits.baseOf("users:alice", 7), 5u);
    EXPECT_EQ(m_followed, (std::vector<Lsn>{5, 6}));
}

TEST_F(AdoptedEditsTest, one_save_that_is_seen_twice_makes_one_version) {
    EXPECT_EQ(*adopt("1", 5), 6u);
    EXPECT_ERROR(adopt("1", 5), ErrorCode::Conflict);
    EXPECT_EQ(m_version, 6u);
}

TEST_F(AdoptedEditsTest, nothing_follows_over_a_change_of_others_or_a_file_that_was_written) {
    EXPECT_EQ(*adopt("1", 5), 6u);
    m_version = 9;
    EXPECT_ERROR(adopt("2", 5), ErrorCode::Conflict);
    m_version = 6;
    m_edits.forget("users:alice");
    EXPECT_EQ(m_edits.baseOf("users:alice", 6), 0u);
    EXPECT_ERROR(adopt("2", 5), ErrorCode::Conflict);
}

}  // namespace
}  // namespace warp
