// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/configuration/configuration_file.h"

#include "tests/support/result_matchers.h"

namespace warp {
namespace {

constexpr const char* kPath = "configuration/shard_topology.json";

ConfigurationFile parsed(const std::string& text) {
    return ConfigurationFile::parse(text, kPath).value();
}

const Setting& capacity() {
    return *findSetting("shard_topology.hot_data.capacity");
}

TEST(ConfigurationFile, default_text_holds_every_setting_of_the_file_with_description) {
    for (const std::string& file : configurationFiles()) {
        const std::string text = ConfigurationFile::defaultText(file);
        const auto loaded = ConfigurationFile::parse(text, file + ".json");
        ASSERT_OK(loaded);
        for (const Setting& setting : allSettings()) {
            if (setting.file() != file) continue;
            EXPECT_TRUE(loaded->value(setting)) << setting.name;
            EXPECT_NE(text.find(setting.description), std::string::npos) << setting.name;
        }
        ConfigurationValues values;
        EXPECT_OK(loaded->applyTo(values));
    }
}

TEST(ConfigurationFile, the_short_form_is_read) {
    ConfigurationValues values;
    ASSERT_OK(parsed(R"({"hot_data": {"capacity": 7}})").applyTo(values));
    EXPECT_EQ(values.topology.shards[0].capacity, 7u);
    EXPECT_EQ(values.topology.shards[1].capacity, 25'000u);
}

TEST(ConfigurationFile, a_bad_value_names_line_column_and_setting) {
    ConfigurationValues values;
    const auto status = parsed("{\"hot_data\": {\n  \"capacity\": {\"value\": -1}}}").applyTo(values);
    EXPECT_ERROR(status, ErrorCode::InvalidFormat);
    EXPECT_EQ(status.error().path, kPath);
    EXPECT_EQ(status.error().line, 2);
    EXPECT_EQ(status.error().column, 25);
    EXPECT_NE(status.error().message.find("shard_topology.hot_data.capacity"), std::string::npos);
    EXPECT_NE(status.error().message.find(capacity().allowed()), std::string::npos);
}

TEST(ConfigurationFile, broken_json_names_line_and_column) {
    const auto file = ConfigurationFile::parse("{\n \"a\": tru }", kPath);
    EXPECT_ERROR(file, ErrorCode::InvalidFormat);
    EXPECT_EQ(file.error().line, 2);
    EXPECT_EQ(file.error().path, kPath);
    EXPECT_ERROR(ConfigurationFile::parse("[]", kPath), ErrorCode::InvalidFormat);
    EXPECT_ERROR(ConfigurationFile::parse("", kPath), ErrorCode::InvalidFormat);
    EXPECT_ERROR(ConfigurationFile::parse(std::string(1000, '['), kPath), ErrorCode::LimitExceeded);
}

TEST(ConfigurationFile, setting_changes_only_the_bytes_of_the_value) {
    auto file = parsed("{ \"mine\" : 1.50,\n\"hot_data\": {\"capacity\":   5 , \"x\":null} }");
    ASSERT_OK(file.set(capacity(), "123"));
    EXPECT_EQ(file.text(), "{ \"mine\" : 1.50,\n\"hot_data\": {\"capacity\":   123 , \"x\":null} }");
}

TEST(ConfigurationFile, setting_a_missing_value_adds_it_and_keeps_the_rest) {
    auto file = parsed(R"({"mine": [1, 2], "hot_data": {"b": 1}})");
    ASSERT_OK(file.set(capacity(), "9"));
    ConfigurationValues values;
    ASSERT_OK(parsed(file.text()).applyTo(values));
    EXPECT_EQ(values.topology.shards[0].capacity, 9u);
    EXPECT_LT(file.text().find("mine"), file.text().find("hot_data"));
    EXPECT_NE(file.text().find("\"b\": 1"), std::string::npos);
}

TEST(ConfigurationFile, refused_values_leave_the_text) {
    auto file = parsed(R"({"hot_data": 5})");
    EXPECT_ERROR(file.set(capacity(), "9"), ErrorCode::InvalidFormat);
    EXPECT_ERROR(file.set(capacity(), "-9"), ErrorCode::InvalidFormat);
    EXPECT_ERROR(file.set(capacity(), "{"), ErrorCode::InvalidFormat);
    EXPECT_EQ(file.text(), R"({"hot_data": 5})");
}

}  // namespace
}  // namespace warp
