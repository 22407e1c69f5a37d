// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/jsonl.h"

#include <vector>

#include "tests/support/result_matchers.h"

namespace warp {
namespace {

struct Seen {
    std::string text;
    std::uint64_t number;
    std::uint64_t offset;
    bool complete;
    bool operator==(const Seen&) const = default;
};

std::vector<Seen> readAll(ByteView text, std::size_t chunk) {
    JsonlReader reader(sourceOf(text, chunk));
    std::vector<Seen> lines;
    while (true) {
        const auto line = reader.next();
        EXPECT_OK(line);
        if (!line.ok() || !*line) return lines;
        lines.push_back({std::string((*line)->text), (*line)->number, (*line)->offset, (*line)->complete});
    }
}

TEST(Jsonl, lines_are_the_same_whatever_the_chunks) {
    const std::string text = "{\"a\":1}\r\n\n  \n[2]\n\"last\"";
    const std::vector<Seen> expected = {
        {"{\"a\":1}", 1, 0, true}, {"[2]", 4, 13, true}, {"\"last\"", 5, 17, false}};
    for (const std::size_t chunk : {1u, 2u, 3u, 7u, 1000u})
        EXPECT_EQ(readAll(text, chunk), expected) << chunk;
}

TEST(Jsonl, empty_streams_have_no_lines) {
    EXPECT_TRUE(readAll("", 1).empty());
    EXPECT_TRUE(readAll("\n\r\n", 1).empty());
    EXPECT_EQ(readAll("1\n", 1).size(), 1u);
}

TEST(Jsonl, every_cut_gives_whole_lines_and_says_when_the_last_is_torn) {
    const std::string text = "{\"a\":1}\n{\"b\":2}\n";
    for (std::size_t size = 0; size <= text.size(); ++size) {
        const auto lines = readAll(ByteView(text).substr(0, size), 5);
        for (const Seen& line : lines) EXPECT_EQ(line.complete, line.offset + line.text.size() < size);
    }
}

TEST(Jsonl, too_long_a_line_is_refused_and_stays_refused) {
    const std::string text = "1\n" + std::string(100, '2') + "\n3\n";
    JsonlReader reader(sourceOf(text, 10), 99);
    EXPECT_TRUE((*reader.next()).has_value());
    for (int i = 0; i < 2; ++i) {
        const auto line = reader.next();
        EXPECT_ERROR(line, ErrorCode::LimitExceeded);
        EXPECT_EQ(line.error().line, 2);
        EXPECT_EQ(line.error().offset, 2);
    }
}

TEST(Jsonl, a_stream_without_line_ends_is_not_held_in_memory) {
    std::size_t given = 0;
    JsonlReader reader(
        [&given](char* buffer, std::size_t size) -> Result<std::size_t> {
            std::fill_n(buffer, size, 'x');
            given += size;
            return size;
        },
        1 << 20);
    EXPECT_ERROR(reader.next(), ErrorCode::LimitExceeded);
    EXPECT_LT(given, std::size_t{2} << 20);
}

TEST(Jsonl, errors_of_the_source_come_through) {
    JsonlReader reader([](char*, std::size_t) -> Result<std::size_t> {
        return Error{ErrorCode::Io, "gone"};
    });
    EXPECT_ERROR(reader.next(), ErrorCode::Io);
}

TEST(Jsonl, wrong_line_is_placed_in_the_stream) {
    const std::string text = "{}\n{\"a\":x}\n";
    JsonlReader reader(sourceOf(text));
    EXPECT_OK(checkJsonLine(**reader.next()));
    const auto status = checkJsonLine(**reader.next());
    EXPECT_ERROR(status, ErrorCode::InvalidFormat);
    EXPECT_EQ(status.error().line, 2);
    EXPECT_EQ(status.error().column, 6);
    EXPECT_EQ(status.error().offset, 8);
}

TEST(Jsonl, written_lines_are_read_back) {
    std::string out;
    for (int i = 0; i < 1000; ++i) appendJsonLine(out, "{\"n\":" + std::to_string(i) + "}");
    const auto lines = readAll(out, 4096);
    ASSERT_EQ(lines.size(), 1000u);
    EXPECT_EQ(lines[999].text, "{\"n\":999}");
}

}  // namespace
}  // namespace warp
