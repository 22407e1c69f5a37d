// SPDX-License-Identifier: GPL-3.0-or-later
// Schemas as a universe keeps them: on every way a record can be written.
#include <algorithm>

#include "engine/io/files.h"
#include "engine/qql/schema_store.h"
#include "engine/universe/holder_service.h"
#include "engine/universe/import.h"
#include "engine/universe/schema_request.h"
#include "engine/universe/schema_survey.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_universe.h"

namespace warp {
namespace {

class UniverseSchemaTest : public testing::Test {
  protected:
    void SetUp() override {
        ASSERT_OK(m_universe->schema().apply(
            {.type = "users", .json = R"({"type":"object","properties":{"age":{"type":"integer"}}})"}));
    }
    void enforce(bool on = true) {
        ASSERT_OK(m_universe->schema().apply({.kind = SchemaChange::Kind::Enforce, .enforce = on}));
    }
    Spacetime& records() { return m_universe->spacetime(); }
    std::vector<Finding> findings() { return m_universe->verify(false, {}).value(); }

    test::TempUniverse m_universe{{.backgroundThreads = false}};
};

TEST_F(UniverseSchemaTest, an_enforced_schema_refuses_and_changes_nothing) {
    enforce();
    ASSERT_OK(records().put("users:1", R"({"age":7})"));
    const Status refused = records().put("users:1", R"({"age":"old"})").ok()
                               ? Status()
                               : Status(records().put("users:1", R"({"age":"old"})").error());
    EXPECT_ERROR(refused, ErrorCode::InvalidFormat);
    EXPECT_NE(refused.error().message.find("/age"), std::string::npos) << refused.error().message;
    EXPECT_NE(refused.error().message.find("users:1"), std::string::npos);
    EXPECT_EQ(records().peek("users:1").value()->value, R"({"age":7})");
    ASSERT_OK(records().put("other:1", R"({"age":"old"})"));
}

TEST_F(UniverseSchemaTest, one_bad_record_keeps_a_whole_batch_out) {
    enforce();
    RecordBatch batch;
    batch.put("users:1", "{}");
    batch.put("users:2", "[]");
    batch.put("other:1", "1");
    EXPECT_ERROR(records().apply(batch), ErrorCode::InvalidFormat);
    EXPECT_EQ(m_universe->stats().records, 0u);
    RecordBatch mended;
    mended.put("users:2", "[]");
    mended.put("users:2", "{}");
    mended.move("users:2", Shard::Cold);
    EXPECT_OK(records().apply(mended));
}

TEST_F(UniverseSchemaTest, without_enforcing_a_breach_is_told_once_and_found_by_verify) {
    for (int i = 0; i < 5; ++i) ASSERT_OK(records().put("users:" + std::to_string(i), R"({"age":"old"})"));
    const auto lines = m_universe->recentLog(100);
    EXPECT_EQ(std::ranges::count_if(lines,
                                    [](const LogLine& line) {
                                        return line.text.find("breaks the schema") != std::string::npos;
                                    }),
              1);
    const auto found = findings();
    ASSERT_EQ(found.size(), 5u);
    EXPECT_EQ(found[0].severity, Finding::Severity::Warning);
    EXPECT_EQ(found[0].key, "users:0");
    const auto survey =
        surveySchemas(records(), *m_universe->schema().schema(), "users", [](const SchemaBreach&) {}, {});
    ASSERT_OK(survey);
    EXPECT_EQ(survey->breaches, 5u);
    EXPECT_ERROR(
        surveySchemas(records(), *m_universe->schema().schema(), "x", [](const SchemaBreach&) {}, {}),
        ErrorCode::NotFound);
}

TEST_F(UniverseSchemaTest, an_edit_by_hand_that_breaks_it_is_a_listed_problem) {
    enforce();
    ASSERT_OK(records().put("users:1", R"({"age":7})", {.shard = Shard::Hot}));
    ASSERT_OK(m_universe->sync({}));
    const std::string path = m_universe / "spacetime/hot_data/particles/users/1.json";
    std::string text = readFile(systemFileSystem(), path).value();
    ASSERT_NE(text.find("\"age\": 7"), std::string::npos) << text;
    ASSERT_OK(
        replaceFile(systemFileSystem(), path, text.replace(text.find("\"age\": 7"), 8, "\"age\": \"x\"")));
    EXPECT_EQ(*m_universe->rescan({}), 0u);
    const auto problems = m_universe->problems();
    ASSERT_EQ(problems.size(), 1u);
    EXPECT_NE(problems[0].what.find("/age"), std::string::npos) << problems[0].what;
    EXPECT_EQ(records().peek("users:1").value()->value, R"({"age":7})");
    EXPECT_ERROR(m_universe->settleProblem(problems[0].path, EditChoice::File), ErrorCode::InvalidFormat);
    enforce(false);
    EXPECT_OK(m_universe->settleProblem(problems[0].path, EditChoice::File));
    EXPECT_EQ(records().peek("users:1").value()->value, R"({"age":"x"})");
}

TEST_F(UniverseSchemaTest, a_file_broken_by_hand_shows_in_health_and_stays_out_of_force) {
    enforce();
    ASSERT_OK(replaceFile(systemFileSystem(), m_universe / "qql/schema/universe_schema.json", "{ oops"));
    ASSERT_OK(m_universe->maintain({}, "schema"));
    EXPECT_ERROR(records().put("users:1", "7"), ErrorCode::InvalidFormat);
    const auto checks = m_universe->health();
    const auto check = std::ranges::find(checks, "schema", &HealthCheck::name);
    ASSERT_NE(check, checks.end());
    EXPECT_EQ(check->level, HealthLevel::Warning);
    EXPECT_EQ(findings().size(), 1u);
    m_universe.reopen();  // a universe whose schemas cannot be read opens all the same
    EXPECT_TRUE(m_universe->schema().fileError().has_value());
}

TEST_F(UniverseSchemaTest, an_import_lists_the_rows_that_break_it) {
    enforce();
    const std::string rows = "{\"age\":1}\n{\"age\":\"x\"}\n{\"age\":3}\n";
    const auto source = [&](std::size_t at = 0) -> ByteSource {
        return [&rows, at](char* buffer, std::size_t size) mutable -> Result<std::size_t> {
            const std::size_t count = rows.copy(buffer, size, at);
            at += count;
            return count;
        };
    };
    ImportOptions options{.type = "users"};
    options.check = [&](ByteView key, ByteView json) {
        return m_universe->schema().checkEnforced(key, json);
    };
    std::vector<std::int64_t> lines;
    const auto note = [&](const ImportProblem& problem) { lines.push_back(problem.error.line); };
    std::vector<ImportInput> inputs;
    inputs.push_back({.name = "rows", .source = source()});
    const auto refused = importRecords(records(), std::move(inputs), options, note, {});
    ASSERT_OK(refused);
    EXPECT_EQ(refused->imported, 0u);
    EXPECT_EQ(lines, std::vector<std::int64_t>{2});
    options.skipBad = true;
    inputs.clear();
    inputs.push_back({.name = "rows", .source = source()});
    const auto taken = importRecords(records(), std::move(inputs), options, note, {});
    ASSERT_OK(taken);
    EXPECT_EQ(taken->imported, 2u);
}

TEST_F(UniverseSchemaTest, other_processes_change_schemas_through_the_holder) {
    HolderService service{*m_universe};
    const auto ask = [&](const SchemaChange& change) {
        const auto request = schemaChangeRequest(change);
        return request.ok() ? parseReply(service.handle(*request, {})) : request;
    };
    ASSERT_OK(ask({.type = "posts", .json = R"({"type":"string"})"}));
    ASSERT_OK(ask({.kind = SchemaChange::Kind::Enforce, .enforce = true}));
    EXPECT_ERROR(records().put("posts:1", "1"), ErrorCode::InvalidFormat);
    ASSERT_OK(ask({.kind = SchemaChange::Kind::Remove, .type = "posts"}));
    EXPECT_OK(records().put("posts:1", "1"));
    EXPECT_ERROR(ask({.type = "posts", .json = R"({"type":"text"})"}), ErrorCode::InvalidFormat);
    EXPECT_ERROR(ask({.type = "posts", .json = "{"}), ErrorCode::InvalidFormat);
    EXPECT_ERROR(parseReply(service.handle(R"({"command":"change_schema","op":"eat","type":"x"})", {})),
                 ErrorCode::InvalidArgument);
}

}  // namespace
}  // namespace warp
