// SPDX-License-Identifier: GPL-3.0-or-later
// Failed sign-ins: noted by whoever is refused, taken by whoever writes, never more than there is room for.
#include "engine/backups/failed_sign_ins.h"

#include "engine/backups/layout.h"
#include "engine/io/files.h"
#include "tests/support/result_matchers.h"
#include "tests/support/simulated_file_system.h"

namespace warp {
namespace {

using Words = std::vector<std::string>;

class FailedSignInsTest : public testing::Test {
  protected:
    void SetUp() override {
        for (const char* path : {"/u", "/u/backups", "/u/backups/cosmic_logs"})
            ASSERT_OK(m_fs.makeDirectory(path));
    }
    Words take() {
        Words all;
        EXPECT_OK(m_signIns.take([&](const Words& words) -> Status {
            all = words;
            return {};
        }));
        return all;
    }
    const std::string m_path = "/u/" + failedSignInsPath();
    test::SimulatedFileSystem m_fs;
    FailedSignIns m_signIns{m_fs, "/u", systemClock()};
};

TEST_F(FailedSignInsTest, what_is_noted_is_taken_once_and_tells_name_and_reason) {
    EXPECT_TRUE(take().empty());
    ASSERT_OK(m_signIns.note({.user = "alice", .known = true}));
    ASSERT_OK(FailedSignIns(m_fs, "/u", systemClock()).note({.user = "mallory"}));
    const Words words = take();
    ASSERT_EQ(words.size(), 2u);
    EXPECT_TRUE(words[0].starts_with("sign-in refused: wrong password for alice (")) << words[0];
    EXPECT_TRUE(words[1].starts_with("sign-in refused: there is no user mallory (")) << words[1];
    EXPECT_TRUE(take().empty());
    EXPECT_FALSE((*m_fs.stat(m_path)).has_value());
}

TEST_F(FailedSignInsTest, what_could_not_be_kept_is_taken_again) {
    ASSERT_OK(m_signIns.note({.user = "alice", .known = true}));
    const auto refuse = [](const Words&) -> Status { return Error{.code = ErrorCode::NoSpace}; };
    EXPECT_ERROR(m_signIns.take(refuse), ErrorCode::NoSpace);
    EXPECT_EQ(take().size(), 1u);
}

TEST_F(FailedSignInsTest, a_flood_fills_neither_the_file_nor_the_trail) {
    for (int i = 0; i < 1500; ++i)
        ASSERT_OK(m_signIns.note({.user = std::string(5000, 'x') + std::to_string(i)}));
    EXPECT_LE((*m_fs.stat(m_path))->size, FailedSignIns::kMostBytes);
    const Words words = take();
    ASSERT_EQ(words.size(), FailedSignIns::kMostTold + 1);
    EXPECT_NE(words.back().find(" times and more besides"), std::string::npos) << words.back();
    std::size_t bytes = 0;
    for (const std::string& line : words) bytes += line.size();
    EXPECT_LT(bytes, 3000u);
    ASSERT_OK(m_signIns.note({.user = "alice"}));
    EXPECT_EQ(take().size(), 1u);
}

TEST_F(FailedSignInsTest, hostile_names_and_cut_lines_do_no_harm) {
    ASSERT_OK(m_signIns.note({.user = "a\"\n\xff\x01 denied: \\"}));
    auto file = m_fs.open(m_path, OpenMode::ReadWrite);
    ASSERT_OK(file);
    ASSERT_OK((*file)->append("{\"at\":\"2026"));
    ASSERT_OK(m_signIns.note({.user = "bob"}));
    const Words words = take();
    ASSERT_EQ(words.size(), 2u);
    EXPECT_NE(words[1].find("bob"), std::string::npos);
}

}  // namespace
}  // namespace warp
