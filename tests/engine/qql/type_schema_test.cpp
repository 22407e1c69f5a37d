// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/qql/type_schema.h"

#include "tests/support/result_matchers.h"

namespace warp {
namespace {

Result<TypeSchema> compiled(const std::string& schema) {
    auto document = parseJsonDocument(schema);
    EXPECT_OK(document);
    return TypeSchema::compile("t", *document);
}

bool keeps(const std::string& schema, const std::string& value) {
    const auto type = compiled(schema);
    EXPECT_OK(type);
    if (!type.ok()) return false;
    const auto found = type->violation(value);
    EXPECT_OK(found);
    return found.ok() && !*found;
}

struct Case {
    const char* schema;
    std::vector<const char*> good;
    std::vector<const char*> bad;
};

void expectAll(const std::vector<Case>& cases) {
    for (const Case& row : cases) {
        for (const char* value : row.good)
            EXPECT_TRUE(keeps(row.schema, value)) << row.schema << " " << value;
        for (const char* value : row.bad)
            EXPECT_FALSE(keeps(row.schema, value)) << row.schema << " " << value;
    }
}

TEST(TypeSchema, values_as_such) {
    expectAll({
        {"true", {"1", "null"}, {}},
        {"{}", {"1", "null"}, {}},
        {"false", {}, {"1", "null"}},
        {R"({"type":"integer"})", {"1", "1.0", "123456789012345678901234567890"}, {"1.5", "\"1\"", "null"}},
        {R"({"type":"number"})", {"1", "1e400"}, {"\"1\"", "true"}},
        {R"({"type":["string","null"]})", {"\"a\"", "null"}, {"1", "[]"}},
        {R"({"type":"object"})", {"{}"}, {"[]"}},
        {R"({"enum":[1,"a",{"x":1,"y":[2]}]})", {"1.0", "\"a\"", R"({"y":[2],"x":1})"}, {"2", "\"b\"", "{}"}},
        {R"({"const":null})", {"null"}, {"0", "false", "\"\""}},
    });
}

TEST(TypeSchema, numbers_and_texts) {
    expectAll({
        {R"({"minimum":1,"maximum":9007199254740992})",
         {"1", "9007199254740992", "\"x\""},
         {"0", "9007199254740993"}},
        {R"({"exclusiveMinimum":0,"exclusiveMaximum":1})", {"0.5"}, {"0", "1"}},
        {R"({"multipleOf":0.01})", {"1.23", "4"}, {"1.234"}},
        {R"({"minLength":2,"maxLength":3})", {"\"ab\"", "\"äöü\"", "1"}, {"\"a\"", "\"abcd\""}},
        {R"({"pattern":"^a+$"})", {"\"aaa\"", "7"}, {"\"ab\""}},
        {R"({"pattern":"b"})", {"\"abc\""}, {"\"ac\""}},
        {R"({"format":"date-time"})",
         {"\"2026-01-15T14:30:00.5Z\"", "1"},
         {"\"2026-13-15T14:30:00Z\"", "\"now\""}},
        {R"({"format":"email"})", {"\"a@b.org\""}, {"\"a b@c\"", "\"a\""}},
        {R"({"format":"ipv4"})", {"\"10.0.0.1\""}, {"\"10.0.0.256\"", "\"1.2.3\""}},
        {R"({"format":"ipv6"})",
         {"\"::1\"", "\"::\"", "\"1:2:3:4:5:6:7:8\"", "\"1::8\""},
         {"\"1:2\"", "\":::\""}},
        {R"({"format":"uuid"})", {"\"123e4567-e89b-12d3-a456-426614174000\""}, {"\"123\""}},
        {R"({"format":"of my own"})", {"\"anything\""}, {}},
    });
}

TEST(TypeSchema, lists) {
    expectAll({
        {R"({"items":{"type":"integer"}})", {"[]", "[1,2]", "{}"}, {"[1,\"a\"]"}},
        {R"({"items":[{"type":"integer"}],"additionalItems":false})", {"[1]", "[]"}, {"[\"a\"]", "[1,2]"}},
        {R"({"prefixItems":[{"type":"integer"}],"items":{"type":"string"}})", {"[1,\"a\"]"}, {"[1,2]"}},
        {R"({"minItems":1,"maxItems":2})", {"[1]", "[1,2]"}, {"[]", "[1,2,3]"}},
        {R"({"uniqueItems":true})",
         {"[1,\"1\",[1],{\"a\":1}]"},
         {"[1,1.0]", R"([{"a":1,"b":2},{"b":2,"a":1}])"}},
        {R"({"contains":{"type":"null"}})", {"[1,null]"}, {"[1]", "[]"}},
        {R"({"contains":{"type":"null"},"minContains":0,"maxContains":1})",
         {"[]", "[null]"},
         {"[null,null]"}},
    });
}

TEST(TypeSchema, objects) {
    expectAll({
        {R"({"required":["a","b"]})", {R"({"a":1,"b":2})", "[]"}, {R"({"a":1})"}},
        {R"({"properties":{"a":{"type":"integer"}},"additionalProperties":false})",
         {R"({"a":1})", "{}"},
         {R"({"a":"x"})", R"({"b":1})"}},
        {R"({"patternProperties":{"^n_":{"type":"number"}},"additionalProperties":{"type":"string"}})",
         {R"({"n_x":1,"other":"a"})"},
         {R"({"n_x":"a"})", R"({"other":1})"}},
        {R"({"propertyNames":{"maxLength":2}})", {R"({"ab":1})"}, {R"({"abc":1})"}},
        {R"({"minProperties":1,"maxProperties":1})", {R"({"a":1})"}, {"{}", R"({"a":1,"b":2})"}},
        {R"({"dependencies":{"a":["b"],"c":{"required":["d"]}}})",
         {R"({"a":1,"b":2})", R"({"c":1,"d":2})", "{}"},
         {R"({"a":1})", R"({"c":1})"}},
        {R"({"dependentRequired":{"a":["b"]}})", {"{}"}, {R"({"a":1})"}},
    });
}

TEST(TypeSchema, schemas_of_schemas) {
    expectAll({
        {R"({"allOf":[{"minimum":1},{"maximum":2}]})", {"1"}, {"0", "3"}},
        {R"({"anyOf":[{"type":"string"},{"minimum":5}]})", {"\"a\"", "6"}, {"4"}},
        {R"({"oneOf":[{"multipleOf":2},{"multipleOf":3}]})", {"2", "3"}, {"6", "5"}},
        {R"({"not":{"type":"null"}})", {"1"}, {"null"}},
        {R"({"if":{"required":["a"]},"then":{"required":["b"]},"else":{"required":["c"]}})",
         {R"({"a":1,"b":1})", R"({"c":1})"},
         {R"({"a":1})", "{}"}},
        {R"({"definitions":{"age":{"minimum":0}},"properties":{"age":{"$ref":"#/definitions/age"}}})",
         {R"({"age":1})"},
         {R"({"age":-1})"}},
        {R"({"definitions":{"a/b~%":{"minimum":0}},"$ref":"#/definitions/a~1b~0%25"})", {"1"}, {"-1"}},
        {R"({"properties":{"children":{"items":{"$ref":"#"}},"n":{"type":"integer"}}})",
         {R"({"n":1,"children":[{"n":2,"children":[]}]})"},
         {R"({"children":[{"children":[{"n":"x"}]}]})"}},
    });
}

TEST(TypeSchema, a_violation_names_field_fault_and_what_is_allowed) {
    const auto type =
        compiled(R"({"properties":{"people":{"items":{"properties":{"a/b":{"type":"integer"}}}}}})");
    ASSERT_OK(type);
    const auto found = type->violation(R"({"people":[{},{"a/b":"old"}]})");
    ASSERT_OK(found);
    ASSERT_TRUE(found->has_value());
    EXPECT_EQ((*found)->pointer, "/people/1/a~1b");
    EXPECT_EQ((*found)->what, "is \"old\"");
    EXPECT_EQ((*found)->allowed, "a whole number");
    EXPECT_EQ((*found)->rule, "#/properties/people/items/properties/a~1b/type");
    const Status refused = type->check("t:1", R"({"people":[{},{"a/b":"old"}]})");
    EXPECT_ERROR(refused, ErrorCode::InvalidFormat);
    EXPECT_NE(refused.error().message.find("t:1"), std::string::npos);
}

TEST(TypeSchema, bad_schemas_are_refused_with_their_place) {
    const std::vector<std::pair<const char*, const char*>> rows = {
        {"7", "#:"},
        {R"({"type":"text"})", "#/type"},
        {R"({"properties":{"a":{"type":7}}})", "#/properties/a/type"},
        {R"({"properties":[]})", "#/properties"},
        {R"({"required":"a"})", "#/required"},
        {R"({"minimum":"1"})", "#/minimum"},
        {R"({"minLength":-1})", "#/minLength"},
        {R"({"multipleOf":0})", "#/multipleOf"},
        {R"x({"pattern":"("})x", "#/pattern"},
        {R"x({"pattern":"(?=a)"})x", "#/pattern"},
        {R"({"patternProperties":{"[":{}}})", "#/patternProperties/["},
        {R"({"anyOf":[]})", "#/anyOf"},
        {R"({"enum":1})", "#/enum"},
        {R"({"$ref":"http://example.org/schema"})", "#/$ref"},
        {R"({"$ref":"file:///etc/passwd"})", "#/$ref"},
        {R"({"$ref":"#/nowhere"})", "#/$ref"},
        {R"({"unevaluatedProperties":false})", "#/unevaluatedProperties"},
        {R"({"properties":{"a":{"$id":"x"}}})", "#/properties/a/$id"},
    };
    for (const auto& [schema, place] : rows) {
        const auto refused = compiled(schema);
        EXPECT_ERROR(refused, ErrorCode::InvalidFormat);
        const std::string message = refused.ok() ? "" : refused.error().message;
        EXPECT_NE(message.find(place), std::string::npos) << schema << " " << message;
    }
}

TEST(TypeSchema, a_schema_that_never_goes_into_the_value_is_refused) {
    for (const char* schema : {R"({"$ref":"#"})", R"({"allOf":[{"$ref":"#"}]})",
                               R"({"definitions":{"a":{"not":{"$ref":"#/definitions/b"}},
                                   "b":{"anyOf":[{"$ref":"#/definitions/a"}]}},"$ref":"#/definitions/a"})",
                               R"({"if":{"$ref":"#"}})", R"({"dependencies":{"a":{"$ref":"#"}}})"})
        EXPECT_ERROR(compiled(schema), ErrorCode::InvalidFormat);
}

// Two schemas that refer to the next two, thirty times: 2^30 checks.
TEST(TypeSchema, a_schema_that_multiplies_runs_out_of_its_budget) {
    std::string schema = R"({"definitions":{"s0":{"type":"string"})";
    for (int i = 1; i <= 30; ++i) {
        const std::string below = R"({"$ref":"#/definitions/s)" + std::to_string(i - 1) + "\"}";
        schema += ",\"s" + std::to_string(i) + "\":{\"anyOf\":[" + below + "," + below + "]}";
    }
    schema += R"(},"$ref":"#/definitions/s30"})";
    const auto type = compiled(schema);
    ASSERT_OK(type);
    EXPECT_ERROR(type->violation("1"), ErrorCode::LimitExceeded);
}

TEST(TypeSchema, deep_values_and_recursive_schemas_do_not_overflow) {
    const auto type = compiled(R"({"allOf":[{"allOf":[{"allOf":[{"items":{"$ref":"#"}}]}]}]})");
    ASSERT_OK(type);
    const std::string deep = std::string(500, '[') + std::string(500, ']');
    const auto found = type->violation(deep);
    if (!found.ok()) {
        EXPECT_ERROR(found, ErrorCode::LimitExceeded);
    } else {
        EXPECT_FALSE(found->has_value());
    }
    const auto doubled =
        compiled(R"({"anyOf":[{"items":{"$ref":"#"},"maxItems":0},{"items":{"$ref":"#"}}]})");
    ASSERT_OK(doubled);
    [[maybe_unused]] const auto done = doubled->violation(deep);  // comes to an end
}

TEST(TypeSchema, patterns_take_long_texts_and_evil_expressions) {
    const std::string text = "\"" + std::string(8u << 20, 'a') + "!\"";
    EXPECT_FALSE(keeps(R"x({"pattern":"^(a+)+$"})x", text));
    EXPECT_TRUE(keeps(R"({"pattern":"a!$"})", text));
    EXPECT_FALSE(keeps(R"({"format":"email"})", text));
}

}  // namespace
}  // namespace warp
