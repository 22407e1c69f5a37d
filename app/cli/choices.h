// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/base/result.h"
#include "engine/spacetime/shard.h"
#include "engine/store/write_batch.h"

namespace warp::cli {

/// The value of an option that takes one of a few words; nothing for "", the option that was not given.
/// Takes: `parse`, from text to an optional value; `allowed`, the words for the message.
template <typename Value>
Result<std::optional<Value>> parseChoice(const std::string& option, const std::string& text,
                                         std::optional<Value> (*parse)(std::string_view),
                                         const std::string& allowed) {
    if (text.empty()) return std::optional<Value>();
    const std::optional<Value> value = parse(text);
    if (!value) {
        return Error{.code = ErrorCode::InvalidArgument,
                     .message = option + " is " + allowed + ", not \"" + text + "\""};
    }
    return value;
}

Result<std::optional<Shard>> shardChoice(const std::string& text);
Result<std::optional<AccessPattern>> patternChoice(const std::string& text);
Result<std::optional<Priority>> priorityChoice(const std::string& text);
Result<std::optional<Durability>> durabilityChoice(const std::string& text);

}  // namespace warp::cli
