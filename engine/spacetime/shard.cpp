// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/shard.h"

namespace warp {

namespace {

constexpr std::array<std::string_view, kShardCount> kShardIds = {"hot_data", "warm_data", "cold_data"};
constexpr std::array<std::string_view, kShardCount> kShardNames = {"hot", "warm", "cold"};
constexpr std::array<std::string_view, 4> kPatternNames = {"balanced", "hot", "warm", "cold"};
constexpr std::array<std::string_view, 5> kPriorityNames = {"normal", "critical", "high", "low",
                                                            "background"};

template <typename Enum, std::size_t N>
std::optional<Enum> parseName(const std::array<std::string_view, N>& names, std::string_view text) {
    for (std::size_t i = 0; i < N; ++i) {
        if (names[i] == text) return static_cast<Enum>(i);
    }
    return std::nullopt;
}

}  // namespace

std::string_view shardId(Shard shard) {
    return kShardIds[static_cast<std::size_t>(shard)];
}

std::string_view shardName(Shard shard) {
    return kShardNames[static_cast<std::size_t>(shard)];
}

std::optional<Shard> parseShard(std::string_view text) {
    if (const auto shard = parseName<Shard>(kShardIds, text)) return shard;
    return parseName<Shard>(kShardNames, text);
}

std::string_view accessPatternName(AccessPattern pattern) {
    return kPatternNames[static_cast<std::size_t>(pattern)];
}

std::optional<AccessPattern> parseAccessPattern(std::string_view text) {
    return parseName<AccessPattern>(kPatternNames, text);
}

std::string_view priorityName(Priority priority) {
    return kPriorityNames[static_cast<std::size_t>(priority)];
}

std::optional<Priority> parsePriority(std::string_view text) {
    return parseName<Priority>(kPriorityNames, text);
}

}  // namespace warp
