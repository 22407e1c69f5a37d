// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <functional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "engine/configuration/values.h"
#include "engine/formats/json_value.h"

namespace warp {

enum class SettingKind : std::uint8_t { Boolean, Integer, Real, Choice, Rules };

/// What a value may be and how it is explained: the one description from which the default files, the checks,
/// the list of `warp config` and the form of the application are made.
struct Setting {
    std::string name;  ///< file and place in it: "shard_topology.hot_data.capacity"
    SettingKind kind = SettingKind::Real;
    double least = 0;  ///< for Integer and Real
    double most = 0;
    std::vector<std::string> choices;  ///< for Choice
    std::string unit;                  ///< "hours", "bytes"; empty for plain numbers
    std::string description;
    bool live = true;  ///< false: takes effect when the universe is opened again

    std::function<JsonDocument(const ConfigurationValues&)> read;
    std::function<void(ConfigurationValues&, const JsonDocument&)> write;  ///< takes a checked value

    /// The file's name without ".json".
    std::string_view file() const { return std::string_view(name).substr(0, name.find('.')); }
    /// The place inside the file: "hot_data.capacity".
    std::string_view place() const { return std::string_view(name).substr(name.find('.') + 1); }
    /// "0 to 1", "true or false", "one of strong, eventual, weak".
    std::string allowed() const;
    /// Errors: InvalidFormat saying what is allowed.
    Status check(const JsonDocument& value) const;
};

struct SettingText {
    std::string_view unit;
    std::string_view description;
};

/// Describes a number or a switch. Takes: `access`, a generic function from ConfigurationValues& (const or
/// not) to the member; the default is what the member is initialised with.
template <typename Access>
Setting makeSetting(std::string_view name, double least, double most, Access access, SettingText text) {
    using Member = std::remove_cvref_t<decltype(access(std::declval<ConfigurationValues&>()))>;
    Setting setting{.name = std::string(name),
                    .least = least,
                    .most = most,
                    .unit = std::string(text.unit),
                    .description = std::string(text.description)};
    setting.kind = std::same_as<Member, bool> ? SettingKind::Boolean
                   : std::integral<Member>    ? SettingKind::Integer
                                              : SettingKind::Real;
    setting.read = [access](const ConfigurationValues& values) { return JsonDocument(access(values)); };
    setting.write = [access](ConfigurationValues& values, const JsonDocument& value) {
        access(values) = value.get<Member>();
    };
    return setting;
}

template <typename Access>
Setting makeSwitch(std::string_view name, Access access, std::string_view description) {
    return makeSetting(name, 0, 1, access, {"", description});
}

/// The same setting, which takes effect when the universe is opened again.
inline Setting afterReopening(Setting setting) {
    setting.live = false;
    return setting;
}

/// Every setting, in the order of the files and of their text.
const std::vector<Setting>& allSettings();
/// Nothing (null) when there is none of that name.
const Setting* findSetting(std::string_view name);
/// The names of the files without ".json", in the order of the specification.
const std::vector<std::string>& configurationFiles();

// One per file.
std::vector<Setting> physicsConstantSettings();
std::vector<Setting> shardTopologySettings();
std::vector<Setting> entanglementRuleSettings();
std::vector<Setting> temporalPolicySettings();
std::vector<Setting> universeParameterSettings();

}  // namespace warp
