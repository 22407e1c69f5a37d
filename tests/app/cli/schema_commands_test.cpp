// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/warp_program.h"

namespace warp::test {
namespace {

using SchemaCommands = WarpProgram;

TEST_F(SchemaCommands, schemas_are_set_shown_enforced_checked_and_removed) {
    makeUniverse();
    EXPECT_EQ(expect(0, {"schema", "list", m_universe}).out, "");
    expect(0, {"put", m_universe, "users:old", "{\"age\":\"old\"}"});
    expect(0, {"schema", "set", m_universe, "users", "-"}, R"({"properties":{"age":{"type":"integer"}}})");
    EXPECT_EQ(expect(0, {"schema", "list", m_universe}).out, "users\n");
    EXPECT_EQ(
        parsed(expect(0, {"schema", "show", m_universe, "users", "--json"}).out)["properties"]["age"]["type"],
        "integer");
    expect(2, {"schema", "show", m_universe, "nobody"});
    const ProcessResult broken = expect(4, {"schema", "check", m_universe});
    EXPECT_NE(broken.out.find("users:old: /age is \"old\"; allowed is a whole number"), std::string::npos)
        << broken.out;
    expect(4, {"verify", m_universe});
    expect(0, {"put", m_universe, "users:b", "{\"age\":\"b\"}"});
    expect(0, {"schema", "enforce", m_universe, "on"});
    const ProcessResult refused = expect(3, {"put", m_universe, "users:c", "{\"age\":1.5}"});
    EXPECT_NE(refused.err.find("/age is 1.5"), std::string::npos) << refused.err;
    expect(2, {"get", m_universe, "users:c"});
    expect(0, {"put", m_universe, "users:c", "{\"age\":1}"});
    expect(0, {"schema", "remove", m_universe, "users"});
    expect(0, {"put", m_universe, "users:d", "{\"age\":1.5}"});
    expect(2, {"schema", "remove", m_universe, "users"});
}

TEST_F(SchemaCommands, what_is_no_schema_is_refused_with_its_place) {
    makeUniverse();
    const ProcessResult refused =
        expect(3, {"schema", "set", m_universe, "users", R"({"properties":{"age":{"type":"many"}}})"});
    EXPECT_NE(refused.err.find("#/properties/age/type"), std::string::npos) << refused.err;
    expect(3, {"schema", "set", m_universe, "users", "{"});
    expect(3, {"schema", "set", m_universe, "users", R"({"$ref":"#"})"});
    expect(1, {"schema", "enforce", m_universe, "perhaps"});
    writeFile(m_universe + "/qql/schema/universe_schema.json", "{\n oops");
    const ProcessResult list = expect(3, {"schema", "list", m_universe});
    EXPECT_NE(list.err.find(":2:2"), std::string::npos) << list.err;
    expect(4, {"verify", m_universe});
}

TEST_F(SchemaCommands, an_import_names_the_line_that_breaks_a_schema) {
    makeUniverse();
    expect(0, {"schema", "set", m_universe, "users", R"({"required":["name"]})"});
    expect(0, {"schema", "enforce", m_universe, "on"});
    const ProcessResult refused =
        expect(3, {"import", m_universe, "-", "--type", "users"}, "{\"name\":1}\n{}\n");
    EXPECT_NE(refused.err.find(":2"), std::string::npos) << refused.err;
    EXPECT_EQ(expect(0, {"list", m_universe}).out, "");
    expect(0, {"import", m_universe, "-", "--type", "users", "--skip-bad"}, "{\"name\":1}\n{}\n");
    EXPECT_EQ(countLines(expect(0, {"list", m_universe}).out), 1u);
}

}  // namespace
}  // namespace warp::test
