// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/configuration/setting.h"

#include <algorithm>
#include <set>

#include "tests/support/result_matchers.h"

namespace warp {
namespace {

TEST(Setting, names_are_unique_and_belong_to_a_file) {
    std::set<std::string> names;
    for (const Setting& setting : allSettings()) {
        EXPECT_TRUE(names.insert(setting.name).second) << setting.name;
        EXPECT_NE(std::ranges::find(configurationFiles(), setting.file()), configurationFiles().end())
            << setting.name;
    }
    EXPECT_GT(names.size(), 60u);
}

TEST(Setting, every_one_is_described) {
    for (const Setting& setting : allSettings()) EXPECT_FALSE(setting.description.empty()) << setting.name;
}

TEST(Setting, every_default_is_allowed) {
    const ConfigurationValues defaults;
    for (const Setting& setting : allSettings()) EXPECT_OK(setting.check(setting.read(defaults)));
}

TEST(Setting, what_is_written_is_read_back) {
    for (const Setting& setting : allSettings()) {
        if (setting.kind != SettingKind::Integer && setting.kind != SettingKind::Real) continue;
        ConfigurationValues values;
        const JsonDocument most = setting.kind == SettingKind::Integer
                                      ? JsonDocument(static_cast<std::uint64_t>(setting.most))
                                      : JsonDocument(setting.most);
        ASSERT_OK(setting.check(most));
        setting.write(values, most);
        EXPECT_EQ(setting.read(values), most) << setting.name;
    }
}

TEST(Setting, values_outside_the_range_are_refused) {
    const Setting& growth = *findSetting("physics_constants.temporal_weight.growth");
    EXPECT_OK(growth.check(1));
    EXPECT_OK(growth.check(10.0));
    EXPECT_ERROR(growth.check(0.99), ErrorCode::InvalidFormat);
    EXPECT_ERROR(growth.check(10.01), ErrorCode::InvalidFormat);
    EXPECT_ERROR(growth.check("2"), ErrorCode::InvalidFormat);
}

TEST(Setting, integers_take_no_fractions) {
    const Setting& interval = *findSetting("universe_parameters.maintenance.interval");
    EXPECT_OK(interval.check(30));
    EXPECT_ERROR(interval.check(30.5), ErrorCode::InvalidFormat);
    EXPECT_ERROR(interval.check(-1), ErrorCode::InvalidFormat);
}

TEST(Setting, rules_need_pattern_and_partners) {
    const Setting& rules = *findSetting("entanglement_rules.rules");
    EXPECT_OK(rules.check(JsonDocument::array()));
    EXPECT_OK(rules.check(JsonDocument::parse(R"([{"pattern":"a:*","partners":["b"]}])")));
    for (const char* bad : {R"([{"pattern":"a","partners":["b"]}])", R"([{"pattern":"a:*","partners":[]}])",
                            R"([{"pattern":"a:*","partners":[1]}])", R"([{"pattern":"a:*"}])", "[7]", "{}"}) {
        EXPECT_ERROR(rules.check(JsonDocument::parse(bad)), ErrorCode::InvalidFormat);
    }
}

}  // namespace
}  // namespace warp
