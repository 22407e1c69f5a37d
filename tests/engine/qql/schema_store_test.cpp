// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/qql/schema_store.h"

#include "engine/formats/erlang_codec.h"
#include "engine/io/files.h"
#include "engine/qql/layout.h"
#include "tests/support/result_matchers.h"
#include "tests/support/run_process.h"
#include "tests/support/simulated_file_system.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

constexpr const char* kUsers =
    R"({"type":"object","required":["name"],"properties":{"age":{"type":"integer","minimum":0}}})";

SchemaChange setting(const std::string& type, const std::string& json) {
    return {.kind = SchemaChange::Kind::Set, .type = type, .json = json};
}
SchemaChange enforcing(bool on) {
    return {.kind = SchemaChange::Kind::Enforce, .enforce = on};
}

class SchemaStoreTest : public testing::Test {
  protected:
    void SetUp() override { ASSERT_OK(m_store.load()); }
    std::string path() const { return schemaPath(m_directory.path()); }
    void write(const std::string& text) { ASSERT_OK(replaceFile(m_fs, path(), text)); }

    FileSystem& m_fs = systemFileSystem();
    test::TempDirectory m_directory;
    SchemaStore m_store{m_fs, m_directory.path()};
};

TEST_F(SchemaStoreTest, without_a_file_there_are_no_schemas_and_nothing_is_checked) {
    EXPECT_FALSE(m_store.any());
    EXPECT_FALSE(m_store.fileError().has_value());
    EXPECT_OK(m_store.check("users:1", "1"));
}

TEST_F(SchemaStoreTest, a_schema_is_kept_in_the_file_and_enforced_when_told_to) {
    ASSERT_OK(m_store.apply(setting("users", kUsers)));
    EXPECT_TRUE(m_store.any());
    EXPECT_ERROR(m_store.check("users:1", "{}"), ErrorCode::InvalidFormat);
    EXPECT_OK(m_store.checkEnforced("users:1", "{}"));
    ASSERT_OK(m_store.apply(enforcing(true)));
    EXPECT_ERROR(m_store.checkEnforced("users:1", "{}"), ErrorCode::InvalidFormat);
    EXPECT_OK(m_store.checkEnforced("users:1", R"({"name":"a"})"));
    EXPECT_OK(m_store.checkEnforced("usersx:1", "{}"));
    SchemaStore next(m_fs, m_directory.path());
    ASSERT_OK(next.load());
    EXPECT_TRUE(next.schema()->enforced());
    EXPECT_EQ(next.schema()->types().size(), 1u);
    ASSERT_OK(m_store.apply({.kind = SchemaChange::Kind::Remove, .type = "users"}));
    EXPECT_FALSE(m_store.any());
    EXPECT_ERROR(m_store.apply({.kind = SchemaChange::Kind::Remove, .type = "users"}), ErrorCode::NotFound);
}

TEST_F(SchemaStoreTest, a_bad_schema_leaves_everything_as_it_was) {
    ASSERT_OK(m_store.apply(setting("users", kUsers)));
    const std::string before = readFile(m_fs, path()).value();
    EXPECT_ERROR(m_store.apply(setting("users", R"({"type":"person"})")), ErrorCode::InvalidFormat);
    EXPECT_ERROR(m_store.apply(setting("users", "{")), ErrorCode::InvalidFormat);
    EXPECT_ERROR(m_store.apply(setting("", "{}")), ErrorCode::InvalidArgument);
    EXPECT_ERROR(m_store.apply(setting("deep", std::string(200, '[') + std::string(200, ']'))),
                 ErrorCode::LimitExceeded);
    EXPECT_EQ(readFile(m_fs, path()).value(), before);
    EXPECT_ERROR(m_store.check("users:1", "{}"), ErrorCode::InvalidFormat);
}

TEST_F(SchemaStoreTest, a_file_broken_by_hand_leaves_the_last_good_schemas_in_force) {
    ASSERT_OK(m_store.apply(setting("users", kUsers)));
    ASSERT_OK(m_store.apply(enforcing(true)));
    for (const char* broken : {"{\n  \"types\": oops", "[]", R"({"types":[]})", R"({"enforce":1})",
                               R"({"types":{"users":{"type":"person"}}})"}) {
        write(broken);
        const auto changed = m_store.reloadIfChanged();
        ASSERT_OK(changed);
        EXPECT_TRUE(*changed);
        ASSERT_TRUE(m_store.fileError().has_value()) << broken;
        EXPECT_EQ(m_store.fileError()->path, path());
        EXPECT_ERROR(m_store.checkEnforced("users:1", "{}"), ErrorCode::InvalidFormat);
    }
    write("{\n  \"types\": oops");
    ASSERT_OK(m_store.reloadIfChanged());
    EXPECT_EQ(m_store.fileError()->line, 2);
    write(R"({"enforce":true,"types":{"users":{"type":"null"}}})");
    ASSERT_OK(m_store.reloadIfChanged());
    EXPECT_FALSE(m_store.fileError().has_value());
    EXPECT_OK(m_store.checkEnforced("users:1", "null"));
    EXPECT_FALSE(*m_store.reloadIfChanged());
}

TEST_F(SchemaStoreTest, a_file_of_any_bytes_is_refused_without_harm) {
    const std::string sound = R"({"enforce":true,"types":{"users":)" + std::string(kUsers) + "}}";
    for (std::size_t size = 0; size < sound.size(); ++size) {
        const auto parsed = UniverseSchema::parse(sound.substr(0, size), "p");
        EXPECT_FALSE(parsed.ok());
    }
    EXPECT_OK(UniverseSchema::parse(sound, "p"));
    EXPECT_FALSE(UniverseSchema::parse(std::string("\0\xff", 2), "p").ok());
}

TEST_F(SchemaStoreTest, a_real_erlang_reads_the_compiled_rules) {
    ASSERT_OK(m_store.apply(setting("users", kUsers)));
    ASSERT_OK(m_store.apply(enforcing(true)));
    const std::string rules = schemaRulesPath(m_directory.path());
    EXPECT_OK(decodeErlang(readFile(m_fs, rules).value()));
    const auto run = test::runProcess(
        {"erl", "-noshell", "-noinput", "-eval",
         "{ok, B} = file:read_file(\"" + rules +
             "\"), #{enforce := true, types := #{<<\"users\">> := #{1 := #{at := <<\"#\">>, rules := R}} = "
             "N}} = "
             "binary_to_term(B), {required, [<<\"name\">>]} = lists:keyfind(required, 1, R), "
             "{properties, #{members := #{<<\"age\">> := {rule, Age}}}} = lists:keyfind(properties, 1, R), "
             "#{rules := Inner} = maps:get(Age, N), {minimum, 0} = lists:keyfind(minimum, 1, Inner), "
             "io:put_chars(\"good\"), halt()."});
    EXPECT_EQ(run.out, "good") << run.err;
}

TEST(SchemaStoreFaults, a_failing_disk_leaves_the_old_file_and_the_old_schemas) {
    std::uint64_t failures = 0;
    for (std::uint64_t call = 1; call < 40; ++call) {
        test::SimulatedFileSystem fs;
        ASSERT_OK(fs.makeDirectory("/s"));
        SchemaStore store(fs, "/s");
        ASSERT_OK(store.load());
        ASSERT_OK(store.apply(setting("users", kUsers)));
        fs.faults().failCall(call);
        const Status changed = store.apply(setting("users", R"({"type":"null"})"));
        fs.faults().clear();
        failures += changed.ok() ? 0 : 1;
        SchemaStore next(fs, "/s");
        ASSERT_OK(next.load());
        EXPECT_FALSE(next.fileError().has_value());
        ASSERT_NE(next.schema()->find("users"), nullptr);
    }
    EXPECT_GT(failures, 2u);
}

}  // namespace
}  // namespace warp
