// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/csv.h"

#include <random>

#include "tests/engine/formats/real_tool.h"
#include "tests/support/result_matchers.h"
#include "tests/support/seed.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows readAll(ByteView text, std::size_t chunk = ByteView::npos, CsvFormat format = {}) {
    CsvReader reader(sourceOf(text, chunk), format);
    Rows rows;
    while (true) {
        auto row = reader.next();
        EXPECT_OK(row);
        if (!row.ok() || !*row) return rows;
        rows.push_back((*row)->fields);
    }
}

Error firstError(ByteView text, CsvFormat format = {}) {
    CsvReader reader(sourceOf(text), format);
    while (true) {
        const auto row = reader.next();
        if (!row.ok()) return row.error();
        if (!*row) return Error{ErrorCode::NotFound, "no error"};
    }
}

TEST(Csv, fields_rows_and_quotes_of_rfc_4180) {
    const std::string text =
        "\xEF\xBB\xBF"
        "a,b,c\r\n1,\"x,\"\"y\"\"\r\nz\",\n\n\"\",,é\r\"last\",2,3";
    const Rows expected = {{"a", "b", "c"}, {"1", "x,\"y\"\r\nz", ""}, {"", "", "é"}, {"last", "2", "3"}};
    for (const std::size_t chunk : {1u, 2u, 3u, 1000u}) EXPECT_EQ(readAll(text, chunk), expected) << chunk;
}

TEST(Csv, other_delimiters) {
    EXPECT_EQ(readAll("a;b,c\n\"1;2\";3\n", 4, {.delimiter = ';'}), (Rows{{"a", "b,c"}, {"1;2", "3"}}));
    EXPECT_EQ(readAll("a\tb\n", 4, {.delimiter = '\t'}), (Rows{{"a", "b"}}));
}

TEST(Csv, ragged_rows_are_told_with_their_line) {
    const std::string text = "a,b\n\"1\n1\",2\n3\n4,5,6\n";
    CsvReader reader(sourceOf(text));
    const std::pair<std::uint64_t, bool> expected[] = {{1, false}, {2, false}, {4, true}, {5, true}};
    for (const auto& [line, ragged] : expected) {
        const auto row = reader.next();
        ASSERT_OK(row);
        EXPECT_EQ((*row)->line, line);
        EXPECT_EQ((*row)->ragged, ragged) << line;
    }
    EXPECT_FALSE((*reader.next()).has_value());
}

TEST(Csv, wrong_quotes_are_refused_with_their_place) {
    const struct {
        const char* text;
        int offset, line, column;
    } cases[] = {
        {"a,b\"c\n", 3, 1, 4}, {"a\r\n\"b\"c,d\n", 6, 2, 4}, {"a\n\"é\nb", 7, 3, 2}, {"\"", 1, 1, 2}};
    for (const auto& [text, offset, line, column] : cases) {
        const Error error = firstError(text);
        EXPECT_EQ(error.code, ErrorCode::InvalidFormat) << text;
        EXPECT_EQ(error.offset, offset) << text;
        EXPECT_EQ(error.line, line) << text;
        EXPECT_EQ(error.column, column) << text;
    }
}

TEST(Csv, errors_stay) {
    CsvReader reader(sourceOf("\"a\"b\nc,d\n"));
    EXPECT_ERROR(reader.next(), ErrorCode::InvalidFormat);
    EXPECT_ERROR(reader.next(), ErrorCode::InvalidFormat);
}

TEST(Csv, rows_without_end_are_refused) {
    EXPECT_EQ(firstError("\"" + std::string(1000, 'x'), {.maxRowBytes = 100}).code, ErrorCode::LimitExceeded);
    EXPECT_EQ(firstError(std::string(1000, 'x'), {.maxRowBytes = 100}).code, ErrorCode::LimitExceeded);
    EXPECT_EQ(firstError(std::string(1000, ','), {.maxFields = 100}).code, ErrorCode::LimitExceeded);
    EXPECT_EQ(firstError("\"" + std::string(1000, '"'), {.maxRowBytes = 100}).code, ErrorCode::LimitExceeded);
}

TEST(Csv, errors_of_the_source_come_through) {
    int calls = 0;
    CsvReader reader([&calls](char* buffer, std::size_t) -> Result<std::size_t> {
        if (++calls > 1) return Error{ErrorCode::Io, "gone"};
        std::fill_n(buffer, 3, 'x');
        return std::size_t{3};
    });
    EXPECT_ERROR(reader.next(), ErrorCode::Io);
}

TEST(Csv, cut_at_every_byte_never_crashes) {
    const std::string text = "a,\"b\"\"c\nd\"\r\n1,2\r\n";
    for (std::size_t size = 0; size < text.size(); ++size) {
        const Error error = firstError(ByteView(text).substr(0, size));
        const bool insideQuotes = size >= 3 && size < 10 && size != 5;
        EXPECT_EQ(error.code == ErrorCode::InvalidFormat, insideQuotes) << size;
    }
}

TEST(Csv, random_rows_survive) {
    const std::uint64_t seed = test::seed();
    SCOPED_TRACE(seed);
    std::mt19937_64 random(seed);
    constexpr const char* kPieces[] = {"",     "a", ",", "\"", "\r",           "\n",
                                       "\r\n", "é", " ", ";",  "\xEF\xBB\xBF", "0"};
    for (int round = 0; round < 500; ++round) {
        Rows rows(1 + random() % 5);
        std::string text;
        for (auto& row : rows) {
            row.resize(1 + random() % 4);
            for (std::string& field : row) {
                for (auto i = random() % 4; i > 0; --i) field += kPieces[random() % std::size(kPieces)];
            }
            appendCsvRow(text, row, ';');
        }
        ASSERT_EQ(readAll(text, 1 + random() % 20, {.delimiter = ';'}), rows) << text;
    }
}

TEST(Csv, python_reads_what_is_written) {
    const test::TempDirectory dir;
    std::string text;
    appendCsvRow(text, {"key", "value"});
    appendCsvRow(text, {"users:Zoë", "{\"a\":1,\n\"b\":\"x\"}"});
    test::writeBytes(dir / "a.csv", text);
    const auto run = test::runTool(
        "python3 -c 'import "
        "csv,sys;print(list(csv.reader(open(sys.argv[1],newline=\"\",encoding=\"utf-8\"))))' " +
        (dir / "a.csv"));
    EXPECT_EQ(run.output, "[['key', 'value'], ['users:Zoë', '{\"a\":1,\\n\"b\":\"x\"}']]\n");
}

}  // namespace
}  // namespace warp
