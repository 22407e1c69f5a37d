// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "engine/base/clock.h"

namespace warp {

// Names and paths of the temporal region, made and read here alone. All times are UTC.

/// How old events are. The numbers are on disk.
enum class Tier : std::uint8_t { Live = 0, Recent = 1, Historical = 2 };

inline constexpr std::array<Tier, 3> kTiers = {Tier::Live, Tier::Recent, Tier::Historical};

/// "live", "recent", "historical".
std::string_view tierName(Tier tier);

/// What one directory holds: the events of an hour (live), a day (recent) or a month (historical).
struct Partition {
    Tier tier = Tier::Live;
    Timestamp begin;  ///< its first moment

    friend auto operator<=>(const Partition&, const Partition&) = default;
};

/// Events can have moments of the years 0 to 9999: others have no name.
inline constexpr Timestamp kFirstEventTime{-62'167'219'200'000};
inline constexpr Timestamp kLastEventTime{253'402'300'799'999};

/// The partition of a tier that a moment belongs to.
Partition partitionOf(Tier tier, Timestamp time);
/// The first moment behind the partition.
Timestamp partitionEnd(const Partition& partition);

/// "2026-01-15-14", "2026-01-15", "2026-01".
std::string partitionName(const Partition& partition);
/// Returns: nothing for any other name.
std::optional<Partition> parsePartitionName(Tier tier, std::string_view name);
/// "live/2026-01-15-14", the name with its tier before it.
std::string partitionId(const Partition& partition);
std::optional<Partition> parsePartitionId(std::string_view id);

/// "temporal/recent".
std::string tierDirectory(Tier tier);
/// "temporal/live/2026-01-15-14".
std::string partitionDirectory(const Partition& partition);
/// Where the events stand: "events.jsonl", "compressed.gz" or "compressed.lz4" of the directory.
std::string eventsPath(const Partition& partition);
/// Where they stand between the commit of a file that takes the place of another and its renaming.
std::string replacementPath(const Partition& partition);
/// "summary.json", of a day "aggregated.json".
std::string summaryPath(const Partition& partition);
/// "metrics.erl" of an hour.
std::string metricsPath(const Partition& partition);
/// "analytics.json" of a day.
std::string analyticsPath(const Partition& partition);
/// "indices.btree" of a month.
std::string indexPath(const Partition& partition);

std::string currentStreamsPath();
std::string retentionPolicyPath();
std::string archivePolicyPath();

}  // namespace warp
