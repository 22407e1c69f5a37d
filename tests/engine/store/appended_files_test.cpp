// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/appended_files.h"

#include <gtest/gtest.h>

#include "engine/io/files.h"
#include "engine/store/memory_tree.h"
#include "tests/support/result_matchers.h"
#include "tests/support/simulated_file_system.h"

namespace warp {
namespace {

constexpr const char* kPath = "metrics/a.csv";

class AppendedFilesTest : public ::testing::Test {
  protected:
    AppendedFilesTest() {
        EXPECT_OK(makeDirectories(m_fs, "/u/metrics"));
        EXPECT_OK(m_fs.syncMount("/u"));
    }

    TreeAccess access() {
        return {.read = [this]() -> Result<std::shared_ptr<TreeReader>> {
                    WARP_ASSIGN(auto reader, m_tree->read());
                    return std::shared_ptr<TreeReader>(std::move(reader));
                },
                .update = [this](const std::function<Status(TreeWriter&)>& change) -> Status {
                    if (m_treeFails) return Error{.code = ErrorCode::Io, .message = "the tree fails"};
                    WARP_ASSIGN(auto writer, m_tree->write());
                    WARP_TRY(change(*writer));
                    return writer->commit();
                }};
    }
    AppendedFiles files() { return {m_fs, "/u", access()}; }
    std::string text(FileSystem& fs) { return *readFile(fs, joinPath("/u", kPath)); }
    AppendedReport cut(FileSystem& fs) {
        const auto reader = m_tree->read();
        const auto report = AppendedFiles::cut(fs, "/u", **reader);
        EXPECT_OK(report);
        return *report;
    }

    test::SimulatedFileSystem m_fs;
    std::unique_ptr<Tree> m_tree = makeMemoryTree(makeMemoryTreeContent());
    bool m_treeFails = false;
};

TEST_F(AppendedFilesTest, begins_with_its_header_and_grows) {
    auto appended = files();
    ASSERT_OK(appended.append(kPath, "h\n", "1\n"));
    ASSERT_OK(appended.append(kPath, "h\n", "2\n"));
    ASSERT_OK(appended.record());
    EXPECT_EQ(text(m_fs), "h\n1\n2\n");
    auto later = files();
    ASSERT_OK(later.append(kPath, "h\n", "3\n"));
    EXPECT_EQ(text(m_fs), "h\n1\n2\n3\n");
}

TEST_F(AppendedFilesTest, what_a_power_cut_leaves_behind_the_recorded_length_is_cut) {
    auto appended = files();
    ASSERT_OK(appended.append(kPath, "h\n", "1\n"));
    ASSERT_OK(appended.record());
    ASSERT_OK(appended.append(kPath, "h\n", "2\n"));
    const auto after = m_fs.powerCut(test::PowerCut::LoseUnsynced);
    EXPECT_EQ(text(*after), "h\n1\n2\n");
    EXPECT_EQ(cut(*after).cut, std::vector<std::string>{kPath});
    EXPECT_EQ(text(*after), "h\n1\n");
    EXPECT_TRUE(cut(*after).cut.empty());
}

TEST_F(AppendedFilesTest, a_recorded_length_is_on_the_disk) {
    auto appended = files();
    ASSERT_OK(appended.append(kPath, "h\n", "1\n"));
    ASSERT_OK(appended.record());
    const auto after = m_fs.powerCut(test::PowerCut::LoseUnsynced);
    const AppendedReport report = cut(*after);
    EXPECT_TRUE(report.damaged.empty());
    EXPECT_EQ(text(*after), "h\n1\n");
}

TEST_F(AppendedFilesTest, a_torn_entry_is_replaced_by_the_next) {
    auto appended = files();
    ASSERT_OK(appended.append(kPath, "h\n", "1\n"));
    m_fs.faults().fail({.operations = test::kWrites, .errnoValue = ENOSPC, .shortBytes = 3});
    EXPECT_ERROR(appended.append(kPath, "h\n", "torn\n"), ErrorCode::NoSpace);
    EXPECT_EQ(text(m_fs), "h\n1\ntor");
    ASSERT_OK(appended.append(kPath, "h\n", "2\n"));
    EXPECT_EQ(text(m_fs), "h\n1\n2\n");
}

TEST_F(AppendedFilesTest, a_missing_or_short_file_is_damage_and_goes_on) {
    auto appended = files();
    ASSERT_OK(appended.append(kPath, "h\n", "1\n"));
    ASSERT_OK(appended.record());
    ASSERT_OK(m_fs.removeFile(joinPath("/u", kPath)));
    ASSERT_EQ(cut(m_fs).damaged.size(), 1u);
    EXPECT_EQ(cut(m_fs).damaged[0].recorded, 4u);
    auto later = files();
    ASSERT_OK(later.append(kPath, "h\n", "2\n"));
    ASSERT_OK(later.record());
    EXPECT_EQ(text(m_fs), "h\n2\n");
    EXPECT_TRUE(cut(m_fs).damaged.empty());
}

TEST_F(AppendedFilesTest, a_length_that_could_not_be_recorded_is_recorded_later) {
    auto appended = files();
    ASSERT_OK(appended.append(kPath, "h\n", "1\n"));
    m_treeFails = true;
    EXPECT_ERROR(appended.record(), ErrorCode::Io);
    m_treeFails = false;
    ASSERT_OK(appended.record());
    const auto reader = m_tree->read();
    EXPECT_EQ(AppendedFiles::lengths(**reader)->at(kPath), 4u);
}

TEST_F(AppendedFilesTest, the_sums_of_what_was_written_outlive_what_became_of_the_file) {
    auto appended = files();
    ASSERT_OK(appended.append(kPath, "h\n", "1\n"));
    ASSERT_OK(appended.record());
    const std::string full = joinPath("/u", kPath);
    ASSERT_OK(replaceFile(m_fs, full, "h\n7\n"));
    auto later = files();
    ASSERT_OK(later.append(kPath, "h\n", "2\n"));
    ASSERT_OK(later.record());
    const auto reader = m_tree->read();
    const BlockSums recorded = AppendedFiles::sums(**reader)->at(kPath);
    BlockSums written;
    written.add("h\n1\n2\n");
    EXPECT_EQ(recorded, written);
    EXPECT_TRUE(recorded.firstDifference(*BlockSums::ofFile(m_fs, full, 6, {})));
}

TEST_F(AppendedFilesTest, a_length_recorded_without_sums_gets_them_with_the_next_entry) {
    ASSERT_OK(replaceFile(m_fs, joinPath("/u", kPath), "h\n1\n"));
    {
        const auto writer = m_tree->write();
        std::string length;
        appendLittle(length, std::uint64_t{4});
        ASSERT_OK((*writer)->put(Space::Meta, std::string("appended:") + kPath, length));
        ASSERT_OK((*writer)->commit());
    }
    EXPECT_TRUE(AppendedFiles::sums(**m_tree->read())->empty());
    auto appended = files();
    ASSERT_OK(appended.append(kPath, "h\n", "2\n"));
    ASSERT_OK(appended.record());
    BlockSums whole;
    whole.add("h\n1\n2\n");
    EXPECT_EQ(AppendedFiles::sums(**m_tree->read())->at(kPath), whole);
}

TEST_F(AppendedFilesTest, a_file_moved_aside_keeps_its_length_and_the_name_begins_anew) {
    auto appended = files();
    ASSERT_OK(appended.append(kPath, "h\n", "1\n"));
    ASSERT_OK(appended.record());
    ASSERT_OK(appended.rotate(kPath, "metrics/a-2026-01.csv"));
    ASSERT_OK(appended.append(kPath, "h\n", "2\n"));
    EXPECT_ERROR(appended.rotate(kPath, "metrics/a-2026-01.csv"), ErrorCode::Conflict);
    ASSERT_OK(appended.record());
    EXPECT_EQ(text(m_fs), "h\n2\n");
    const auto reader = m_tree->read();
    const auto lengths = AppendedFiles::lengths(**reader);
    EXPECT_EQ(lengths->at("metrics/a-2026-01.csv"), 4u);
    EXPECT_EQ(lengths->at(kPath), 4u);
}

}  // namespace
}  // namespace warp
