// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/choices.h"

#include <algorithm>

namespace warp::cli {
namespace {

std::optional<Durability> parseDurability(std::string_view text) {
    if (text == "strong") return Durability::Strong;
    if (text == "eventual") return Durability::Eventual;
    if (text == "weak") return Durability::Weak;
    return std::nullopt;
}

}  // namespace

std::vector<std::string> choiceWords(std::string_view words) {
    std::vector<std::string> list;
    if (words.find('|') == std::string_view::npos) return list;
    for (std::size_t begin = 0; begin <= words.size();) {
        const std::size_t end = std::min(words.find('|', begin), words.size());
        list.emplace_back(words.substr(begin, end - begin));
        begin = end + 1;
    }
    return list;
}

std::string choiceList(std::string_view words) {
    const std::vector<std::string> list = choiceWords(words);
    std::string text;
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (i > 0) text += i + 1 == list.size() ? " or " : ", ";
        text += list[i];
    }
    return text;
}

Result<std::optional<Shard>> shardChoice(const std::string& text) {
    return parseChoice<Shard>("a shard", text, parseShard, kShardWords);
}

Result<std::optional<AccessPattern>> patternChoice(const std::string& text) {
    return parseChoice<AccessPattern>("--pattern", text, parseAccessPattern, kPatternWords);
}

Result<std::optional<Priority>> priorityChoice(const std::string& text) {
    return parseChoice<Priority>("--priority", text, parsePriority, kPriorityWords);
}

Result<std::optional<Durability>> durabilityChoice(const std::string& text) {
    return parseChoice<Durability>("--durability", text, parseDurability, kDurabilityWords);
}

}  // namespace warp::cli
