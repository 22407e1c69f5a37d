// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/import.h"

#include <vector>

#include "engine/formats/gzip.h"
#include "engine/io/files.h"
#include "engine/universe/export.h"
#include "tests/support/map_spacetime.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

class ImportTest : public ::testing::Test {
  protected:
    // Runs an import of one text. The problems are in m_problems.
    Result<ImportReport> import(RowFormat format, const std::string& text, const ImportOptions& options,
                                std::size_t chunk = ByteView::npos) {
        std::vector<ImportInput> inputs;
        inputs.push_back(
            {.name = "rows", .format = format, .source = sourceOf(text, chunk), .bytes = text.size()});
        m_problems.clear();
        return importRecords(
            m_spacetime, std::move(inputs), options,
            [this](const ImportProblem& problem) { m_problems.push_back(problem); }, m_job);
    }

    test::MapSpacetime m_spacetime;
    std::vector<ImportProblem> m_problems;
    Job m_job;
};

TEST_F(ImportTest, json_lines_become_records_by_their_id_field) {
    const auto report =
        import(RowFormat::Jsonl, "{\"id\":\"a\",\"n\":1}\n\n{\"id\":7}\r\n", {.type = "t", .idField = "id"});
    ASSERT_OK(report);
    EXPECT_EQ(report->rows, 2u);
    EXPECT_EQ(report->imported, 2u);
    EXPECT_EQ(m_spacetime.value("t:a"), "{\"id\":\"a\",\"n\":1}");
    EXPECT_EQ(m_spacetime.value("t:7"), "{\"id\":7}");
}

TEST_F(ImportTest, rows_without_an_id_field_are_numbered) {
    ASSERT_OK(import(RowFormat::Json, "[5, [1], {\"a\": 9007199254740993123}]", {.type = "t"}));
    EXPECT_EQ(m_spacetime.value("t:00000001"), "5");
    EXPECT_EQ(m_spacetime.value("t:00000003"), "{\"a\":9007199254740993123}");
}

TEST_F(ImportTest, a_json_array_is_read_in_pieces_of_any_size) {
    const std::string text = " [ {\"s\":\"]}\\\"\\\\\"} ,\n\"x,y\", [ [ ] ], null ] ";
    for (std::size_t chunk = 1; chunk < text.size(); ++chunk) {
        m_spacetime = {};
        const auto report = import(RowFormat::Json, text, {.type = "t"}, chunk);
        ASSERT_OK(report);
        ASSERT_EQ(report->imported, 4u) << chunk;
        ASSERT_EQ(m_spacetime.value("t:00000001"), "{\"s\":\"]}\\\"\\\\\"}");
        ASSERT_EQ(m_spacetime.value("t:00000002"), "\"x,y\"");
    }
}

TEST_F(ImportTest, a_json_array_cut_anywhere_imports_nothing) {
    const std::string text = "[{\"id\":\"a\"},{\"id\":\"b\"}]";
    for (std::size_t size = 0; size < text.size(); ++size) {
        const auto report = import(RowFormat::Json, text.substr(0, size), {.type = "t", .idField = "id"});
        ASSERT_OK(report);
        EXPECT_GT(report->bad, 0u) << size;
        EXPECT_TRUE(m_spacetime.records().empty()) << size;
    }
}

TEST_F(ImportTest, one_bad_row_keeps_everything_out_and_all_are_listed) {
    const auto report = import(RowFormat::Jsonl, "{\"id\":\"a\"}\n{\"id\":}\n{\"x\":1}\n{\"id\":\"a\"}\n",
                               {.type = "t", .idField = "id"});
    ASSERT_OK(report);
    EXPECT_EQ(report->bad, 3u);
    EXPECT_EQ(report->imported, 0u);
    EXPECT_TRUE(m_spacetime.records().empty());
    ASSERT_EQ(m_problems.size(), 3u);
    EXPECT_EQ(m_problems[0].error.line, 2);
    EXPECT_EQ(m_problems[0].error.column, 7);
    EXPECT_EQ(m_problems[1].error.line, 3);
    EXPECT_EQ(m_problems[2].error.line, 4);
    EXPECT_EQ(m_problems[2].error.code, ErrorCode::Conflict);
    EXPECT_EQ(m_problems[2].key, "t:a");
}

TEST_F(ImportTest, bad_rows_are_skipped_when_asked) {
    const auto report = import(RowFormat::Jsonl, "{\"id\":\"a\"}\noops\n{\"id\":\"b\"}\n",
                               {.type = "t", .idField = "id", .skipBad = true});
    ASSERT_OK(report);
    EXPECT_EQ(report->bad, 1u);
    EXPECT_EQ(report->imported, 2u);
    EXPECT_EQ(m_spacetime.records().size(), 2u);
    EXPECT_EQ(m_spacetime.batches(), 1u);
}

TEST_F(ImportTest, existing_records_are_a_conflict_unless_replaced) {
    ASSERT_OK(m_spacetime.put("t:a", "1"));
    const std::string row = "{\"id\":\"a\"}\n";
    const auto refused = import(RowFormat::Jsonl, row, {.type = "t", .idField = "id"});
    ASSERT_OK(refused);
    EXPECT_EQ(refused->bad, 1u);
    EXPECT_EQ(m_problems[0].error.code, ErrorCode::Conflict);
    EXPECT_EQ(m_spacetime.value("t:a"), "1");
    ASSERT_OK(import(RowFormat::Jsonl, row, {.type = "t", .idField = "id", .replace = true}));
    EXPECT_EQ(m_spacetime.value("t:a"), "{\"id\":\"a\"}");
}

TEST_F(ImportTest, a_dry_run_checks_and_changes_nothing) {
    const auto report =
        import(RowFormat::Jsonl, "{\"id\":\"a\"}\n", {.type = "t", .idField = "id", .dryRun = true});
    ASSERT_OK(report);
    EXPECT_EQ(report->imported, 1u);
    EXPECT_TRUE(m_spacetime.records().empty());
}

TEST_F(ImportTest, csv_cells_become_what_they_say) {
    ASSERT_OK(
        import(RowFormat::Csv,
               "id,n,zip,ok,none,list,text\r\na,1.5,01234,true,,\"[1,2]\",\"say \"\"hi\"\"\nthere\"\r\n",
               {.type = "t", .idField = "id"}));
    EXPECT_EQ(m_spacetime.value("t:a"),
              "{\"id\":\"a\",\"n\":1.5,\"zip\":\"01234\",\"ok\":true,\"list\":[1,2],\"text\":\"say "
              "\\\"hi\\\"\\nthere\"}");
    ASSERT_OK(import(RowFormat::Csv, "id,n\nb,5\n", {.type = "t", .idField = "id", .textOnly = true}));
    EXPECT_EQ(m_spacetime.value("t:b"), "{\"id\":\"b\",\"n\":\"5\"}");
}

TEST_F(ImportTest, csv_problems_name_their_line) {
    const auto ragged = import(RowFormat::Csv, "id,n\na,1\nb\nc,\xff\n", {.type = "t", .idField = "id"});
    ASSERT_OK(ragged);
    ASSERT_EQ(m_problems.size(), 2u);
    EXPECT_EQ(m_problems[0].error.line, 3);
    EXPECT_EQ(m_problems[1].error.line, 4);
    ASSERT_OK(import(RowFormat::Csv, "id,id\na,1\n", {.type = "t", .idField = "id"}));
    ASSERT_EQ(m_problems.size(), 1u);
    EXPECT_EQ(m_problems[0].error.line, 1);
}

TEST_F(ImportTest, invalid_keys_are_problems_of_their_rows) {
    const auto report = import(RowFormat::Jsonl, "{\"id\":\"\"}\n{\"id\":\"a\\u0000b\"}\n{\"id\":[1]}\n",
                               {.type = "t", .idField = "id"});
    ASSERT_OK(report);
    EXPECT_EQ(report->bad, 3u);
    EXPECT_EQ(m_problems[0].error.code, ErrorCode::InvalidKey);
    EXPECT_EQ(m_problems[1].error.code, ErrorCode::InvalidKey);
    EXPECT_EQ(m_problems[2].error.code, ErrorCode::InvalidFormat);
}

TEST_F(ImportTest, impossible_options_are_refused) {
    EXPECT_ERROR(import(RowFormat::Jsonl, "{}\n", {.type = "a:b"}), ErrorCode::InvalidArgument);
    EXPECT_ERROR(import(RowFormat::Jsonl, "{}\n", {.idField = "id"}), ErrorCode::InvalidArgument);
    EXPECT_ERROR(import(RowFormat::Jsonl, "{}\n", {.type = "\x01"}), ErrorCode::InvalidKey);
}

TEST_F(ImportTest, a_stop_changes_nothing) {
    std::stop_source stop;
    stop.request_stop();
    m_job.stop = stop.get_token();
    EXPECT_ERROR(
        import(RowFormat::Jsonl, "{\"id\":\"a\"}\n", {.type = "t", .idField = "id", .skipBad = true}),
        ErrorCode::Cancelled);
    EXPECT_TRUE(m_spacetime.records().empty());
}

TEST_F(ImportTest, a_failing_source_is_named_and_changes_nothing) {
    std::vector<ImportInput> inputs;
    inputs.push_back({.name = "broken",
                      .format = RowFormat::Json,
                      .source = [first = true](char* buffer, std::size_t) mutable -> Result<std::size_t> {
                          if (!std::exchange(first, false)) {
                              return Error{.code = ErrorCode::Io, .message = "gone"};
                          }
                          buffer[0] = '[';
                          buffer[1] = '1';
                          return std::size_t{2};
                      }});
    const auto report = importRecords(m_spacetime, std::move(inputs), {.type = "t"}, {}, {});
    EXPECT_ERROR(report, ErrorCode::Io);
    EXPECT_EQ(report.error().path, "broken");
    EXPECT_TRUE(m_spacetime.records().empty());
}

TEST_F(ImportTest, a_record_that_appeared_meanwhile_is_a_conflict) {
    m_spacetime.failNext({.code = ErrorCode::Conflict, .message = "t:a has version 3"});
    EXPECT_ERROR(import(RowFormat::Jsonl, "{\"id\":\"a\"}\n", {.type = "t", .idField = "id"}),
                 ErrorCode::Conflict);
}

TEST_F(ImportTest, files_tell_their_format_and_compression) {
    const test::TempDirectory dir;
    FileSystem& fs = systemFileSystem();
    ASSERT_OK(replaceFile(fs, dir / "a.jsonl.gz", gzipCompress("{\"id\":\"z\"}\n")));
    std::vector<ImportInput> inputs;
    auto input = openImportFile(fs, dir / "a.jsonl.gz", {});
    ASSERT_OK(input);
    inputs.push_back(std::move(*input));
    ASSERT_OK(importRecords(m_spacetime, std::move(inputs), {.type = "t", .idField = "id"}, {}, {}));
    EXPECT_EQ(m_spacetime.value("t:z"), "{\"id\":\"z\"}");
    EXPECT_ERROR(openImportFile(fs, dir / "a.xlsx", {}), ErrorCode::InvalidArgument);
    EXPECT_ERROR(openImportFile(fs, dir / "b.json", {}), ErrorCode::NotFound);
}

// What is exported comes back as it was, in every format.
TEST_F(ImportTest, exports_come_back) {
    for (const RowFormat format : {RowFormat::Json, RowFormat::Jsonl, RowFormat::Csv}) {
        m_spacetime = {};
        ASSERT_OK(m_spacetime.put("t:a", "{\"n\":1.50,\"s\":\"x,\\\"y\\\"\",\"l\":[1,{\"k\":null}]}",
                                  {.shard = Shard::Warm}));
        ASSERT_OK(m_spacetime.put("t:ü:2", "{\"n\":123456789012345678901234567890,\"key\":\"own\"}"));
        ASSERT_OK(m_spacetime.put("tt:c", "1"));
        const auto before = m_spacetime.records();
        std::string text;
        const auto report = exportRecords(m_spacetime, {.type = "t", .format = format}, sinkInto(text), {});
        ASSERT_OK(report);
        EXPECT_EQ(report->records, 2u);
        m_spacetime = {};
        const auto back = import(format, text, {});
        ASSERT_OK(back);
        ASSERT_EQ(back->bad, 0u) << m_problems[0].error.describe();
        ASSERT_EQ(m_spacetime.records().size(), 2u);
        EXPECT_EQ(m_spacetime.value("t:a"), before.at("t:a").value) << rowFormatName(format);
        EXPECT_EQ(m_spacetime.value("t:ü:2"), before.at("t:ü:2").value) << rowFormatName(format);
    }
}

TEST_F(ImportTest, export_writes_a_whole_file_or_none) {
    const test::TempDirectory dir;
    FileSystem& fs = systemFileSystem();
    const std::string path = dir / "out.jsonl";
    EXPECT_ERROR(exportToFile(m_spacetime, {.type = "t"}, fs, path, false, {}), ErrorCode::NotFound);
    EXPECT_TRUE(fs.list(dir.path())->empty());
    ASSERT_OK(m_spacetime.put("t:a", "1"));
    ASSERT_OK(exportToFile(m_spacetime, {.type = "t", .valuesOnly = true}, fs, path, false, {}));
    EXPECT_EQ(*readFile(fs, path), "1\n");
    EXPECT_ERROR(exportToFile(m_spacetime, {.type = "t"}, fs, path, false, {}), ErrorCode::Conflict);
    std::stop_source stop;
    stop.request_stop();
    EXPECT_ERROR(exportToFile(m_spacetime, {.type = "t"}, fs, path, true, {.stop = stop.get_token()}),
                 ErrorCode::Cancelled);
    EXPECT_EQ(*readFile(fs, path), "1\n");
    EXPECT_EQ(fs.list(dir.path())->size(), 1u);
}

}  // namespace
}  // namespace warp
