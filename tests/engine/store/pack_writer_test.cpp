// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/pack_writer.h"

#include <cstdio>
#include <vector>

#include "engine/io/files.h"
#include "engine/store/pack_frame.h"
#include "engine/store/pack_reader.h"
#include "engine/store/pack_scanner.h"
#include "tests/engine/store/pack_fixture.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

using test::packLine;

std::string runTool(const std::string& command) {
    std::string output;
    FILE* pipe = ::popen(command.c_str(), "r");
    char buffer[4096];
    while (const std::size_t got = std::fread(buffer, 1, sizeof buffer, pipe)) output.append(buffer, got);
    EXPECT_EQ(::pclose(pipe), 0) << command;
    return output;
}

class PackWriterTest : public ::testing::Test {
  protected:
    /// Writes lines into pack 1 and returns their places.
    std::vector<PackLocation> write(const std::vector<std::string>& lines, std::uint64_t length = 0) {
        auto writer = PackWriter::open(m_fs, m_path, 1, length);
        EXPECT_OK(writer);
        std::vector<PackLocation> places;
        for (const auto& line : lines) places.push_back(*(*writer)->add(line));
        EXPECT_OK((*writer)->finish());
        m_length = (*writer)->length();
        return places;
    }
    std::vector<std::string> manyLines(int count) {
        std::vector<std::string> lines;
        for (int i = 0; i < count; ++i)
            lines.push_back(
                packLine("users:" + std::to_string(i), static_cast<Lsn>(i), std::string(300, 'a' + i % 26)));
        return lines;
    }

    FileSystem& m_fs = systemFileSystem();
    test::TempDirectory m_directory;
    const std::string m_path = m_directory / "pack-000001.lz4";
    std::uint64_t m_length = 0;
};

TEST_F(PackWriterTest, lines_are_found_at_their_places_across_frames) {
    const auto lines = manyLines(3000);
    const auto places = write(lines);
    EXPECT_GT(places.back().frameOffset, 0u);
    PackReader reader(m_fs);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto line = reader.read(m_directory.path(), places[i]);
        ASSERT_OK(line);
        EXPECT_EQ(*line, lines[i]);
    }
}

TEST_F(PackWriterTest, lz4_prints_the_records_and_jq_reads_them) {
    const auto lines = manyLines(2000);
    write(lines);
    std::string expected;
    for (const auto& line : lines) expected += line + "\n";
    EXPECT_EQ(runTool("lz4 -dc '" + m_path + "' 2>/dev/null"), expected);
    EXPECT_EQ(runTool("lz4 -dc '" + m_path + "' 2>/dev/null | jq -r .key | tail -1"), "users:1999\n");
}

TEST_F(PackWriterTest, a_large_value_has_a_frame_of_its_own) {
    const std::string large = packLine("users:large", 2, std::string(5 << 20, 'x') + "end");
    const auto places = write({packLine("users:a", 1, "a"), large, packLine("users:b", 3, "b")});
    EXPECT_NE(places[0].frameOffset, places[1].frameOffset);
    EXPECT_NE(places[1].frameOffset, places[2].frameOffset);
    EXPECT_EQ(places[1].lineOffset, 0u);
    PackReader reader(m_fs);
    EXPECT_EQ(*reader.read(m_directory.path(), places[1]), large);
    EXPECT_EQ(*reader.read(m_directory.path(), places[2]), packLine("users:b", 3, "b"));
}

TEST_F(PackWriterTest, large_incompressible_values_come_back) {
    std::string noise;
    std::uint64_t state = 88172645463325252ull;
    while (noise.size() < 3u << 20) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        noise += static_cast<char>('0' + state % 64);
    }
    std::erase(noise, '\\');
    std::erase(noise, '"');
    const std::string line = packLine("users:noise", 1, noise);
    const auto places = write({line});
    PackReader reader(m_fs);
    EXPECT_EQ(*reader.read(m_directory.path(), places[0]), line);
}

TEST_F(PackWriterTest, opening_cuts_what_was_never_recorded) {
    const auto first = write({packLine("users:a", 1, "a")});
    const std::uint64_t recorded = m_length;
    write({packLine("users:b", 2, "never committed")}, recorded);
    const auto third = write({packLine("users:c", 3, "c")}, recorded);
    PackReader reader(m_fs);
    EXPECT_EQ(*reader.read(m_directory.path(), first[0]), packLine("users:a", 1, "a"));
    EXPECT_EQ(*reader.read(m_directory.path(), third[0]), packLine("users:c", 3, "c"));
    EXPECT_EQ((*m_fs.stat(m_path))->size, m_length);
    EXPECT_EQ(third[0].frameOffset, recorded);
}

TEST_F(PackWriterTest, a_pack_shorter_than_recorded_is_refused) {
    write({packLine("users:a", 1, "a")});
    EXPECT_ERROR(PackWriter::open(m_fs, m_path, 1, m_length + 1), ErrorCode::Corrupt);
}

TEST_F(PackWriterTest, a_line_with_a_newline_is_refused) {
    auto writer = PackWriter::open(m_fs, m_path, 1, 0);
    EXPECT_ERROR((*writer)->add("{\"key\":\"a:b\"\n}"), ErrorCode::InvalidArgument);
}

TEST_F(PackWriterTest, a_pack_cut_at_any_byte_keeps_its_whole_frames) {
    std::vector<PackLocation> places;
    std::vector<std::uint64_t> ends;
    for (int i = 0; i < 4; ++i) {
        places.push_back(
            write({packLine("users:" + std::to_string(i), 1, std::string(40, 'v'))}, m_length)[0]);
        ends.push_back(m_length);
    }
    const std::string whole = *readFile(m_fs, m_path);
    for (std::size_t size = 0; size < whole.size(); ++size) {
        ASSERT_OK((*m_fs.open(m_path, OpenMode::ReadWrite))->truncate(size));
        PackReader reader(m_fs);
        std::size_t readable = 0;
        for (std::size_t i = 0; i < places.size(); ++i) {
            const auto line = reader.read(m_directory.path(), places[i]);
            EXPECT_EQ(line.ok(), ends[i] <= size) << size;
            if (!line) EXPECT_ERROR(line, ErrorCode::Corrupt);
            readable += line.ok() ? 1 : 0;
        }
        std::size_t scanned = 0;
        std::size_t damaged = 0;
        const PackScan scan{.visit = [&](const ScannedLine&) -> Status { return ++scanned, Status(); },
                            .damaged = [&](const Error&) { ++damaged; }};
        ASSERT_OK(scanPackDirectory(m_fs, m_directory.path(), scan));
        EXPECT_EQ(scanned, readable);
        const bool atBoundary = size == 0 || size == ends[0] || size == ends[1] || size == ends[2];
        EXPECT_EQ(damaged == 0, atBoundary) << size;
        ASSERT_OK((*m_fs.open(m_path, OpenMode::ReadWrite))->writeAt(0, whole));
    }
}

TEST_F(PackWriterTest, a_flipped_byte_anywhere_costs_its_frame_only) {
    std::vector<PackLocation> places;
    for (int i = 0; i < 3; ++i)
        places.push_back(
            write({packLine("users:" + std::to_string(i), 1, std::string(60, 'v') + "x")}, m_length)[0]);
    const std::string whole = *readFile(m_fs, m_path);
    for (std::size_t at = 0; at < whole.size(); ++at) {
        std::string broken = whole;
        broken[at] = static_cast<char>(broken[at] ^ 0x55);
        ASSERT_OK((*m_fs.open(m_path, OpenMode::ReadWrite))->writeAt(0, broken));
        const std::size_t hit = at >= places[2].frameOffset ? 2 : at >= places[1].frameOffset ? 1 : 0;
        std::vector<std::string> keys;
        std::size_t damaged = 0;
        const PackScan scan{.visit = [&](const ScannedLine& line) -> Status {
                                return keys.push_back(line.line.key), Status();
                            },
                            .damaged =
                                [&](const Error& error) {
                                    EXPECT_EQ(error.path, m_path);
                                    ++damaged;
                                }};
        ASSERT_OK(scanPackDirectory(m_fs, m_directory.path(), scan));
        EXPECT_GE(damaged, 1u) << at;
        std::vector<std::string> expected = {"users:0", "users:1", "users:2"};
        expected.erase(expected.begin() + static_cast<std::ptrdiff_t>(hit));
        EXPECT_EQ(keys, expected) << at;
        PackReader reader(m_fs);
        for (std::size_t i = 0; i < places.size(); ++i)
            EXPECT_EQ(reader.read(m_directory.path(), places[i]).ok(), i != hit) << at;
    }
}

TEST_F(PackWriterTest, a_wrong_place_is_an_error_and_no_other_record) {
    const auto places = write({packLine("users:a", 1, "aaaa"), packLine("users:b", 2, "bbbb")});
    PackReader reader(m_fs);
    PackLocation wrong = places[1];
    wrong.lineOffset -= 1;
    EXPECT_ERROR(reader.read(m_directory.path(), wrong), ErrorCode::Corrupt);
    wrong = places[1];
    wrong.lineBytes += 1;
    EXPECT_ERROR(reader.read(m_directory.path(), wrong), ErrorCode::Corrupt);
    wrong = places[1];
    wrong.frameOffset += 1;
    EXPECT_ERROR(reader.read(m_directory.path(), wrong), ErrorCode::Corrupt);
    wrong = places[1];
    wrong.frameOffset = 1ull << 50;
    EXPECT_ERROR(reader.read(m_directory.path(), wrong), ErrorCode::Corrupt);
    wrong.pack = 9;
    EXPECT_ERROR(reader.read(m_directory.path(), wrong), ErrorCode::NotFound);
}

TEST_F(PackWriterTest, the_cache_serves_neighbours_and_stays_within_its_budget) {
    const auto lines = manyLines(5000);
    const auto places = write(lines);
    PackReader reader(m_fs, 600 << 10);
    for (std::size_t round = 0; round < 3; ++round)
        for (std::size_t i = 0; i < lines.size(); i += 61)
            ASSERT_EQ(*reader.read(m_directory.path(), places[i]), lines[i]);
}

}  // namespace
}  // namespace warp
