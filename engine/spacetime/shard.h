// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace warp {

/// The three regions of spacetime, from hottest to coldest. The numbers are on disk.
enum class Shard : std::uint8_t { Hot = 0, Warm = 1, Cold = 2 };

inline constexpr std::size_t kShardCount = 3;
inline constexpr std::array<Shard, kShardCount> kShards = {Shard::Hot, Shard::Warm, Shard::Cold};

/// "hot_data", "warm_data", "cold_data": the directory and the id in records.
std::string_view shardId(Shard shard);
/// "hot", "warm", "cold".
std::string_view shardName(Shard shard);
/// Takes: either form. Returns: nothing for anything else.
std::optional<Shard> parseShard(std::string_view text);

/// How the writer expects a record to be used; decides where a new record goes.
enum class AccessPattern : std::uint8_t { Balanced = 0, Hot = 1, Warm = 2, Cold = 3 };
std::string_view accessPatternName(AccessPattern pattern);
std::optional<AccessPattern> parseAccessPattern(std::string_view text);

enum class Priority : std::uint8_t { Normal = 0, Critical = 1, High = 2, Low = 3, Background = 4 };
std::string_view priorityName(Priority priority);
std::optional<Priority> parsePriority(std::string_view text);

}  // namespace warp
