// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/result.h"
#include "engine/spacetime/shard.h"
#include "engine/store/write_batch.h"

namespace warp::cli {

// The words of options and arguments that take one of a few, as help, manual, completion and errors show
// them.
inline constexpr const char* kShardWords = "hot|warm|cold";
inline constexpr const char* kPatternWords = "balanced|hot|warm|cold";
inline constexpr const char* kPriorityWords = "critical|high|normal|low|background";
inline constexpr const char* kDurabilityWords = "strong|eventual|weak";

/// "a|b|c" -> "a", "b", "c"; empty for a text without '|'.
std::vector<std::string> choiceWords(std::string_view words);
/// "a|b|c" -> "a, b or c".
std::string choiceList(std::string_view words);

/// The value of an option that takes one of a few words; nothing for "", the option that was not given.
/// Takes: `parse`, from text to an optional value; `words`, those that it knows: "a|b|c".
template <typename Value>
Result<std::optional<Value>> parseChoice(const std::string& option, const std::string& text,
                                         std::optional<Value> (*parse)(std::string_view),
                                         std::string_view words) {
    if (text.empty()) return std::optional<Value>();
    const std::optional<Value> value = parse(text);
    if (!value) {
        return Error{.code = ErrorCode::InvalidArgument,
                     .message = option + " is " + choiceList(words) + ", not \"" + text + "\""};
    }
    return value;
}

Result<std::optional<Shard>> shardChoice(const std::string& text);
Result<std::optional<AccessPattern>> patternChoice(const std::string& text);
Result<std::optional<Priority>> priorityChoice(const std::string& text);
Result<std::optional<Durability>> durabilityChoice(const std::string& text);

}  // namespace warp::cli
