// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>

#include "engine/io/files.h"
#include "engine/store/log_format.h"
#include "engine/store/log_reader.h"
#include "engine/store/log_salvage.h"
#include "engine/store/log_text.h"
#include "tests/engine/store/store_fixture.h"
#include "tests/engine/store/store_scenario.h"

namespace warp {
namespace {

using test::SimulatedFileSystem;

constexpr int kCommits = 60;

/// A log of strong commits "k1".."k60" that were never merged, as a kill leaves it.
class LogDamage : public testing::Test {
  protected:
    void SetUp() override {
        SimulatedFileSystem fs;
        ASSERT_OK(fs.makeDirectory("/log"));
        auto store = Store::open(test::scenarioOptions(fs, makeMemoryTreeContent()));
        ASSERT_OK(store);
        for (int i = 1; i <= kCommits; ++i) {
            const std::string value(i == 30 ? 9000 : 50 + static_cast<std::size_t>(i) * 7, 'v');
            ASSERT_OK((*store)->commit(test::putBatch("k" + std::to_string(i), value), Durability::Strong));
        }
        m_fs = fs.killProcess();
        (*store).reset();
        const auto listed = listSegments(*m_fs, "/log");
        ASSERT_OK(listed);
        m_segments = *listed;
        ASSERT_GE(m_segments.size(), 3u);
    }

    void change(FileSystem& fs, const std::string& path, std::uint64_t offset, char mask) {
        const auto file = fs.open(path, OpenMode::ReadWrite);
        ASSERT_OK(file);
        char byte = 0;
        ASSERT_OK((*file)->readAt(offset, {&byte, 1}));
        byte = static_cast<char>(byte ^ mask);
        ASSERT_OK((*file)->writeAt(offset, {&byte, 1}));
    }

    static std::size_t countIn(FileSystem& fs, Error* error) {
        auto store = Store::open(test::scenarioOptions(fs, makeMemoryTreeContent()));
        if (!store.ok()) {
            *error = store.error();
            return 0;
        }
        return test::contentOf(**store).size();
    }

    std::unique_ptr<SimulatedFileSystem> m_fs;
    std::vector<SegmentInfo> m_segments;
};

TEST_F(LogDamage, no_flipped_byte_loses_a_durable_commit_silently) {
    int refused = 0;
    int tolerated = 0;
    for (const SegmentInfo& segment : m_segments) {
        for (std::uint64_t at = 0; at < segment.fileBytes; at += 61) {
            const auto fs = m_fs->killProcess();
            change(*fs, segment.path, at, 0x40);
            Error error;
            const std::size_t found = countIn(*fs, &error);
            if (found == 0) {
                ASSERT_EQ(error.code, ErrorCode::Corrupt) << error.describe();
                EXPECT_FALSE(error.path.empty());
                ++refused;
            } else {
                // Only the very last frame is not known to be durable from a later one.
                ASSERT_GE(found, static_cast<std::size_t>(kCommits) - 1) << segment.path << " byte " << at;
                ++tolerated;
            }
        }
    }
    EXPECT_GT(refused, 100);
    EXPECT_GT(tolerated, 1);
}

TEST_F(LogDamage, salvage_keeps_everything_but_the_damaged_batch) {
    for (const std::uint64_t at : {std::uint64_t{5}, kLogHeaderBytes + 60, kLogHeaderBytes + 700}) {
        const auto fs = m_fs->killProcess();
        change(*fs, m_segments[0].path, at, 0x01);
        Error error;
        ASSERT_EQ(countIn(*fs, &error), 0u);
        const auto preview = salvageLog(*fs, systemClock(), "/log", "scenario", 0, true);
        ASSERT_OK(preview);
        ASSERT_FALSE(preview->lost.empty());
        ASSERT_EQ(countIn(*fs, &error), 0u) << "a dry run changed something";
        const auto report = salvageLog(*fs, systemClock(), "/log", "scenario", 0, false);
        ASSERT_OK(report);
        EXPECT_EQ(report->batchesKept, preview->batchesKept);
        EXPECT_FALSE(report->damages.empty());
        EXPECT_EQ(countIn(*fs, &error), report->batchesKept) << error.describe();
        if (at > kLogHeaderBytes) {
            EXPECT_EQ(report->batchesKept, static_cast<std::uint64_t>(kCommits) - 1);
        }
        EXPECT_FALSE(fs->list(report->movedTo)->empty()) << "the damaged segments are kept";
    }
}

TEST_F(LogDamage, salvage_leaves_a_sound_log_alone) {
    const auto report = salvageLog(*m_fs, systemClock(), "/log", "scenario", 0, false);
    ASSERT_OK(report);
    EXPECT_TRUE(report->damages.empty());
    EXPECT_TRUE(report->movedTo.empty());
    Error error;
    EXPECT_EQ(countIn(*m_fs, &error), static_cast<std::size_t>(kCommits));
}

TEST_F(LogDamage, a_missing_segment_is_named_as_lost_changes) {
    ASSERT_OK(m_fs->removeFile(m_segments[1].path));
    Error error;
    EXPECT_EQ(countIn(*m_fs, &error), 0u);
    EXPECT_EQ(error.code, ErrorCode::Corrupt);
}

TEST_F(LogDamage, a_listed_segment_that_cannot_be_opened_is_no_shorter_log) {
    for (const int problem : {ENOENT, EACCES, EIO}) {
        for (const SegmentInfo& segment : m_segments) {
            const auto fs = m_fs->killProcess();
            fs->faults().fail({.operations = {test::FileOperation::Open},
                               .pathContains = segment.path,
                               .nth = 1,
                               .errnoValue = problem});
            Error error;
            EXPECT_EQ(countIn(*fs, &error), 0u) << segment.path << " " << problem;
            EXPECT_EQ(error.path, segment.path) << error.describe();
        }
    }
}

TEST_F(LogDamage, the_log_of_another_universe_is_refused) {
    auto options = test::scenarioOptions(*m_fs, makeMemoryTreeContent());
    options.universeId = "another";
    EXPECT_ERROR(Store::open(std::move(options)), ErrorCode::InvalidArgument);
}

TEST_F(LogDamage, a_newer_format_is_refused_and_untouched) {
    const auto file = m_fs->open(m_segments[0].path, OpenMode::ReadWrite);
    ASSERT_OK((*file)->writeAt(8, std::string("\x63\0\0\0", 4)));
    Error error;
    EXPECT_EQ(countIn(*m_fs, &error), 0u);
    EXPECT_EQ(error.code, ErrorCode::NewerFormat);
    EXPECT_EQ(error.path, m_segments[0].path);
}

TEST_F(LogDamage, a_segment_is_described_as_json_lines) {
    const auto bytes = readFile(*m_fs, m_segments[0].path);
    const auto text = describeLogSegment(*bytes, 1u << 20);
    ASSERT_OK(text);
    EXPECT_NE(text->find("\"key\":\"k1\""), std::string::npos);
    EXPECT_ERROR(describeLogSegment(ByteView(*bytes).substr(0, 20), 1000), ErrorCode::Corrupt);
    const auto cut = describeLogSegment(*bytes, 200);
    ASSERT_OK(cut);
    EXPECT_NE(cut->find("truncated_at_offset"), std::string::npos);
}

TEST(LogReader, a_first_batch_larger_than_its_segment_hides_nothing_after_it) {
    SimulatedFileSystem fs;
    ASSERT_OK(fs.makeDirectory("/log"));
    auto store = Store::open(test::scenarioOptions(fs, makeMemoryTreeContent()));
    ASSERT_OK(store);
    ASSERT_OK((*store)->commit(test::putBatch("large", std::string(20'000, 'x')), Durability::Strong));
    for (int i = 0; i < 40; ++i)
        ASSERT_OK((*store)->commit(test::putBatch("k" + std::to_string(i), std::string(2000, 'y')),
                                   Durability::Strong));
    const auto killed = fs.killProcess();
    auto segments = listSegments(*killed, "/log");
    ASSERT_OK(segments);
    ASSERT_EQ((*segments)[0].header.firstLsn, (*segments)[1].header.firstLsn) << "nothing to test";
    EXPECT_LT((*segments)[0].fileBytes, (*segments)[1].fileBytes);
    auto reopened = Store::open(test::scenarioOptions(*killed, makeMemoryTreeContent()));
    ASSERT_OK(reopened);
    EXPECT_EQ(test::contentOf(**reopened).size(), 41u);
}

TEST(LogFormat, a_frame_cut_at_any_byte_is_no_frame) {
    const std::string payload = "some payload";
    std::string bytes(frameBytes(payload.size()), '\0');
    encodeFrame({.lsn = 7, .durableLsn = 6, .time = {1}, .payload = payload}, 99, bytes.data());
    for (std::size_t size = 0; size < bytes.size(); ++size)
        EXPECT_FALSE(decodeFrame(ByteView(bytes).substr(0, size), 0, 99)) << size;
    const auto whole = decodeFrame(bytes, 0, 99);
    ASSERT_TRUE(whole);
    EXPECT_EQ(whole->payload, payload);
    EXPECT_FALSE(decodeFrame(bytes, 0, 98)) << "a frame of an earlier use of the file counts";
}

TEST(LogFormat, segment_names_are_told_from_others) {
    EXPECT_EQ(segmentName({1768487400123}, 1), "2026-01-15.wal");
    EXPECT_EQ(segmentName({1768487400123}, 12), "2026-01-15-000012.wal");
    for (const char* name : {"2026-01-15.wal", "2026-01-15-000012.wal"})
        EXPECT_TRUE(isSegmentName(name)) << name;
    for (const char* name : {"spare-1.tmp~", "x.wal", "2026-01-15-x.wal", "2026-1-15.wal", ".wal"})
        EXPECT_FALSE(isSegmentName(name)) << name;
}

}  // namespace
}  // namespace warp
