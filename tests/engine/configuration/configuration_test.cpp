// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/configuration/configuration.h"

#include <algorithm>

#include "engine/io/files.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

class ConfigurationTest : public testing::Test {
  protected:
    void SetUp() override { ASSERT_OK(Configuration::writeDefaults(m_fs, m_directory.path())); }

    std::string topologyPath() { return m_directory / "shard_topology.json"; }
    std::string topology() { return readFile(m_fs, topologyPath()).value(); }
    std::uint64_t hotCapacity() { return m_configuration.values()->topology.shards[0].capacity; }

    FileSystem& m_fs = systemFileSystem();
    test::TempDirectory m_directory;
    Configuration m_configuration{m_fs, m_directory.path()};
};

TEST_F(ConfigurationTest, defaults_load_as_the_defaults) {
    ASSERT_OK(m_configuration.load());
    for (const SettingValue& value : m_configuration.list())
        EXPECT_TRUE(value.isDefault) << value.setting->name;
    EXPECT_EQ(m_configuration.list().size(), allSettings().size());
    EXPECT_EQ(m_configuration.values()->topology.shards[0].consistencyModel, "strong");
}

TEST_F(ConfigurationTest, missing_files_count_as_defaults) {
    ASSERT_OK(removeTree(m_fs, topologyPath()));
    ASSERT_OK(m_configuration.load());
    EXPECT_EQ(m_configuration.values()->topology.shards[2].timeDilation, 2.0);
}

TEST_F(ConfigurationTest, writing_defaults_keeps_what_is_there) {
    ASSERT_OK(replaceFile(m_fs, topologyPath(), "{}"));
    ASSERT_OK(Configuration::writeDefaults(m_fs, m_directory.path()));
    EXPECT_EQ(topology(), "{}");
}

TEST_F(ConfigurationTest, a_changed_value_is_written_and_loaded_by_the_next) {
    ASSERT_OK(m_configuration.load());
    ASSERT_OK(m_configuration.set("shard_topology.hot_data.capacity", "77"));
    EXPECT_EQ(hotCapacity(), 77u);
    EXPECT_EQ(m_configuration.get("shard_topology.hot_data.capacity").value().json, "77");
    EXPECT_FALSE(m_configuration.get("shard_topology.hot_data.capacity").value().isDefault);

    Configuration next(m_fs, m_directory.path());
    ASSERT_OK(next.load());
    EXPECT_EQ(next.values()->topology.shards[0].capacity, 77u);
    ASSERT_OK(m_configuration.reset("shard_topology.hot_data.capacity"));
    EXPECT_EQ(hotCapacity(), 50'000u);
}

TEST_F(ConfigurationTest, words_need_no_quotes) {
    ASSERT_OK(m_configuration.load());
    ASSERT_OK(m_configuration.set("shard_topology.warm_data.consistency_model", "weak"));
    ASSERT_OK(m_configuration.set("shard_topology.cold_data.consistency_model", "\"strong\""));
    EXPECT_EQ(m_configuration.values()->topology.shards[1].consistencyModel, "weak");
    EXPECT_EQ(m_configuration.values()->topology.shards[2].consistencyModel, "strong");
}

TEST_F(ConfigurationTest, setting_a_value_of_a_missing_file_writes_the_file) {
    ASSERT_OK(removeTree(m_fs, topologyPath()));
    ASSERT_OK(m_configuration.load());
    ASSERT_OK(m_configuration.set("shard_topology.rebalancing.batch_size", "5"));
    EXPECT_EQ(m_configuration.values()->topology.rebalancing.batchSize, 5u);
    EXPECT_NE(topology().find("batch_size"), std::string::npos);
}

TEST_F(ConfigurationTest, unknown_names_are_not_found) {
    ASSERT_OK(m_configuration.load());
    EXPECT_ERROR(m_configuration.get("nothing"), ErrorCode::NotFound);
    EXPECT_ERROR(m_configuration.set("shard_topology.hot_data", "1"), ErrorCode::NotFound);
    const auto near = m_configuration.get("capacity");
    EXPECT_NE(near.error().message.find("shard_topology.hot_data.capacity"), std::string::npos);
}

TEST_F(ConfigurationTest, refused_values_change_nothing) {
    ASSERT_OK(m_configuration.load());
    const std::string before = topology();
    EXPECT_ERROR(m_configuration.set("shard_topology.hot_data.capacity", "many"), ErrorCode::InvalidFormat);
    EXPECT_ERROR(m_configuration.set("shard_topology.hot_data.consistency_model", "most"),
                 ErrorCode::InvalidFormat);
    EXPECT_EQ(topology(), before);
    EXPECT_EQ(hotCapacity(), 50'000u);
}

TEST_F(ConfigurationTest, a_bad_file_is_refused_and_the_values_stay) {
    ASSERT_OK(m_configuration.load());
    ASSERT_OK(m_configuration.set("shard_topology.hot_data.capacity", "77"));
    ASSERT_OK(replaceFile(m_fs, topologyPath(), R"({"hot_data": {"capacity": "x"}})"));
    EXPECT_ERROR(m_configuration.load(), ErrorCode::InvalidFormat);
    EXPECT_ERROR(m_configuration.reloadIfChanged(), ErrorCode::InvalidFormat);
    EXPECT_EQ(hotCapacity(), 77u);
    EXPECT_ERROR(m_configuration.set("shard_topology.rebalancing.batch_size", "5"), ErrorCode::InvalidFormat);
}

TEST_F(ConfigurationTest, edits_by_hand_are_found_and_told) {
    ASSERT_OK(m_configuration.load());
    std::vector<std::uint64_t> told;
    m_configuration.onChange(
        [&](const ConfigurationValues& v) { told.push_back(v.topology.shards[0].capacity); });
    EXPECT_FALSE(m_configuration.reloadIfChanged().value());
    ASSERT_OK(replaceFile(m_fs, topologyPath(), R"({"hot_data": {"capacity": 3}})"));
    EXPECT_TRUE(m_configuration.reloadIfChanged().value());
    EXPECT_FALSE(m_configuration.reloadIfChanged().value());
    EXPECT_EQ(told, std::vector<std::uint64_t>{3});
}

TEST_F(ConfigurationTest, setting_keeps_what_was_edited_by_hand_meanwhile) {
    ASSERT_OK(m_configuration.load());
    ASSERT_OK(replaceFile(m_fs, topologyPath(), R"({"mine": 1, "hot_data": {"capacity": 3}})"));
    ASSERT_OK(m_configuration.set("shard_topology.rebalancing.batch_size", "5"));
    EXPECT_EQ(hotCapacity(), 3u);
    EXPECT_NE(topology().find("\"mine\": 1"), std::string::npos);
}

}  // namespace
}  // namespace warp
