// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/record_text.h"

#include <nlohmann/json.hpp>

#include "engine/formats/json_text.h"
#include "tests/support/result_matchers.h"

namespace warp {
namespace {

Record alice() {
    Record record;
    record.key = "users:alice";
    record.value = R"({"name":"Alice"})";
    record.observedAt = *parseTimestamp("2026-01-15T14:30:00.123Z");
    record.observationCount = 42;
    record.state = QuantumState::Collapsed;
    record.entangledKeys = {"profiles:alice"};
    record.coordinates = {0.12, -0.5, 0, 0, 0, 0, 0, 0};
    record.shard = Shard::Hot;
    record.gravitationalAttraction = 3.1;
    record.temporalWeight = 1.0;
    record.version = 1234;
    record.createdAt = *parseTimestamp("2026-01-15T14:00:00Z");
    record.updatedAt = *parseTimestamp("2026-01-15T14:29:59.999Z");
    record.checksum = 0x0123456789abcdef;
    return record;
}

constexpr const char* kAliceFile = R"({
  "key": "users:alice",
  "value": {"name": "Alice"},
  "quantum_properties": {
    "observed_at": "2026-01-15T14:30:00.123Z",
    "observation_count": 42,
    "quantum_state": "collapsed",
    "entangled_keys": ["profiles:alice"],
    "dimensional_coordinates": [0.12, -0.5, 0, 0, 0, 0, 0, 0]
  },
  "spacetime_metadata": {
    "shard_id": "hot_data",
    "gravitational_attraction": 3.1,
    "temporal_weight": 1.0,
    "version": 1234,
    "created_at": "2026-01-15T14:00:00.000Z",
    "updated_at": "2026-01-15T14:29:59.999Z",
    "checksum": "xxh3:0123456789abcdef"
  }
}
)";

void expectSame(const Record& a, const Record& b) {
    EXPECT_EQ(a.key, b.key);
    EXPECT_EQ(a.value, b.value);
    EXPECT_EQ(a.observedAt, b.observedAt);
    EXPECT_EQ(a.observationCount, b.observationCount);
    EXPECT_EQ(a.state, b.state);
    EXPECT_EQ(a.entangledKeys, b.entangledKeys);
    EXPECT_EQ(a.coordinates, b.coordinates);
    EXPECT_EQ(a.shard, b.shard);
    EXPECT_EQ(a.gravitationalAttraction, b.gravitationalAttraction);
    EXPECT_EQ(a.temporalWeight, b.temporalWeight);
    EXPECT_EQ(a.version, b.version);
    EXPECT_EQ(a.createdAt, b.createdAt);
    EXPECT_EQ(a.updatedAt, b.updatedAt);
    EXPECT_EQ(a.checksum, b.checksum);
    EXPECT_EQ(a.priority, b.priority);
}

TEST(RecordText, file_is_as_in_the_format) {
    EXPECT_EQ(renderRecordFile(alice()), kAliceFile);
}

TEST(RecordText, line_holds_the_same_in_one_line) {
    const std::string line = renderRecordLine(alice());
    EXPECT_EQ(line.find('\n'), std::string::npos);
    EXPECT_EQ(line, *compactJson(kAliceFile));
    EXPECT_EQ(prettyJson(line) + "\n", kAliceFile);
}

TEST(RecordText, both_forms_are_read_back) {
    Record record = alice();
    for (const Priority priority : {Priority::Normal, Priority::Critical, Priority::Background}) {
        record.priority = priority;
        for (const std::string& text : {renderRecordFile(record), renderRecordLine(record)}) {
            const auto parsed = parseRecord(text);
            ASSERT_OK(parsed);
            expectSame(*parsed, record);
        }
    }
    record.observedAt.reset();
    record.observationCount = 0;
    record.state = QuantumState::Superposition;
    record.entangledKeys.clear();
    const auto parsed = parseRecord(renderRecordFile(record));
    ASSERT_OK(parsed);
    expectSame(*parsed, record);
}

TEST(RecordText, numbers_and_strings_of_a_value_survive) {
    Record record = alice();
    record.key = "t:\"quoted\\ Zo\xC3\xAB";
    for (const char* value :
         {"12345678901234567890123456789", "-0.1e-300", R"(["\u00e9 \ud83c\udf0c","\/",null,{"b":1,"a":2}])",
          "18446744073709551615", R"("")", "[]"}) {
        record.value = value;
        const auto parsed = parseRecord(renderRecordFile(record));
        ASSERT_OK(parsed);
        EXPECT_EQ(parsed->value, value);
        EXPECT_EQ(parsed->key, record.key);
    }
}

std::string between(const std::string& text, const std::string& field) {
    const std::size_t at = text.find('"' + field + "\": ") + field.size() + 4;
    return text.substr(at, text.find('\n', at) - at - 1);
}

TEST(RecordText, physics_is_written_short) {
    Record record = alice();
    record.coordinates = {1, -1, 0.0004, -0.0006, 0.1999, 0.25, 1e-9, -0.999};
    record.gravitationalAttraction = 12345.6789;
    record.temporalWeight = 0.031249;
    const std::string text = renderRecordFile(record);
    EXPECT_NE(text.find("[1, -1, 0, -0.001, 0.2, 0.25, 0, -0.999]"), std::string::npos) << text;
    EXPECT_EQ(between(text, "gravitational_attraction"), "12345.679");
    EXPECT_EQ(between(text, "temporal_weight"), "0.0312");
    record.temporalWeight = 10;
    record.gravitationalAttraction = 0;
    EXPECT_EQ(between(renderRecordFile(record), "temporal_weight"), "10.0");
    EXPECT_EQ(between(renderRecordFile(record), "gravitational_attraction"), "0.0");
}

TEST(RecordText, any_double_makes_valid_json) {
    Record record = alice();
    for (const double value : {1e-300, 1e300, -1e300, 0.00001234, 5e-324, HUGE_VAL, -0.0}) {
        record.gravitationalAttraction = value;
        record.temporalWeight = value == HUGE_VAL ? 0 : value;
        EXPECT_OK(parseRecord(renderRecordFile(record)));
    }
}

TEST(RecordText, unknown_fields_are_passed_over) {
    auto document = nlohmann::ordered_json::parse(kAliceFile);
    document["comment"] = {{"by", "hand"}};
    document["spacetime_metadata"]["colour"] = "blue";
    const auto parsed = parseRecord(document.dump());
    ASSERT_OK(parsed);
    expectSame(*parsed, alice());
}

TEST(RecordText, key_may_be_written_without_its_type) {
    auto document = nlohmann::ordered_json::parse(kAliceFile);
    document["key"] = "foo";
    EXPECT_EQ(parseRecord(document.dump())->key, "general:foo");
}

TEST(RecordText, every_missing_field_is_found) {
    const auto document = nlohmann::ordered_json::parse(kAliceFile);
    for (const auto& [name, value] : document.items()) {
        auto without = document;
        without.erase(name);
        EXPECT_ERROR(parseRecord(without.dump()), ErrorCode::InvalidFormat);
        if (name == "value" || !value.is_object()) continue;
        for (const auto& inner : value.items()) {
            without = document;
            without[name].erase(inner.key());
            EXPECT_ERROR(parseRecord(without.dump()), ErrorCode::InvalidFormat);
        }
    }
}

TEST(RecordText, every_field_of_a_wrong_kind_is_found) {
    const auto document = nlohmann::ordered_json::parse(kAliceFile);
    for (const char* section : {"quantum_properties", "spacetime_metadata"}) {
        for (const auto& inner : document[section].items()) {
            for (const char* wrong : {"{}", "true", "\"?\"", "-1e999", "[1]"}) {
                auto changed = document;
                // Parsed apart so that a number beyond double stays what it is.
                std::string text = changed.dump();
                const std::string member = nlohmann::json(inner.key()).dump() + ":";
                const std::size_t at = text.find(member) + member.size();
                text.replace(at, inner.value().dump().size(), wrong);
                EXPECT_ERROR(parseRecord(text), ErrorCode::InvalidFormat);
            }
        }
    }
}

TEST(RecordText, errors_point_at_line_and_column) {
    std::string text = kAliceFile;
    text.replace(text.find("\"hot_data\""), 10, "\"hot\"");
    auto parsed = parseRecord(text);
    EXPECT_ERROR(parsed, ErrorCode::InvalidFormat);
    EXPECT_EQ(parsed.error().line, 12);
    EXPECT_EQ(parsed.error().column, 17);

    text = kAliceFile;
    text.replace(text.find("users:alice"), 11, "users:");
    parsed = parseRecord(text);
    EXPECT_ERROR(parsed, ErrorCode::InvalidKey);
    EXPECT_EQ(parsed.error().line, 2);
    EXPECT_EQ(parsed.error().column, 10);
}

TEST(RecordText, cut_at_every_byte_is_refused) {
    const std::string text = kAliceFile;
    for (std::size_t size = 0; size + 1 < text.size(); ++size) {
        EXPECT_ERROR(parseRecord(ByteView(text).substr(0, size)), ErrorCode::InvalidFormat);
    }
}

TEST(RecordText, odd_checksums_and_coordinates_are_refused) {
    for (const auto& [from, to] :
         std::vector<std::pair<std::string, std::string>>{{"xxh3:0123456789abcdef", "xxh3:0123456789abcde"},
                                                          {"xxh3:0123456789abcdef", "xxh3:0123456789abcdeg"},
                                                          {"xxh3:0123456789abcdef", "md5:00123456789abcdef"},
                                                          {"xxh3:0123456789abcdef", "xxh"},
                                                          {"-0.5, 0,", "-0.5,"},
                                                          {"-0.5, 0,", "-1.5, 0,"},
                                                          {"collapsed", "entangled"}}) {
        std::string text = kAliceFile;
        text.replace(text.find(from), from.size(), to);
        EXPECT_ERROR(parseRecord(text), ErrorCode::InvalidFormat);
    }
}

}  // namespace
}  // namespace warp
