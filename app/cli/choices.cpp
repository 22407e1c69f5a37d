// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/choices.h"

namespace warp::cli {
namespace {

std::optional<Durability> parseDurability(std::string_view text) {
    if (text == "strong") return Durability::Strong;
    if (text == "eventual") return Durability::Eventual;
    if (text == "weak") return Durability::Weak;
    return std::nullopt;
}

}  // namespace

Result<std::optional<Shard>> shardChoice(const std::string& text) {
    return parseChoice<Shard>("a shard", text, parseShard, "hot, warm or cold");
}

Result<std::optional<AccessPattern>> patternChoice(const std::string& text) {
    return parseChoice<AccessPattern>("--pattern", text, parseAccessPattern, "balanced, hot, warm or cold");
}

Result<std::optional<Priority>> priorityChoice(const std::string& text) {
    return parseChoice<Priority>("--priority", text, parsePriority,
                                 "critical, high, normal, low or background");
}

Result<std::optional<Durability>> durabilityChoice(const std::string& text) {
    return parseChoice<Durability>("--durability", text, parseDurability, "strong, eventual or weak");
}

}  // namespace warp::cli
