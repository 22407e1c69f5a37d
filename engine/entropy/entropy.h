// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/result.h"
#include "engine/entropy/disorder.h"
#include "engine/entropy/entropy_levels.h"
#include "engine/entropy/trend.h"
#include "engine/entropy/vacuum.h"

namespace warp {

enum class EntropyAlarm : std::uint8_t { Stable, Warning, Rebalance, NoData };
/// "stable", "warning", "rebalance", "no data".
std::string_view entropyAlarmName(EntropyAlarm alarm);

/// Load entropy of one shard over its types.
struct ShardDisorder {
    std::string shard;  ///< "hot_data"
    double bits = 0;
    double limit = 0;  ///< above it the shard wants to be rebalanced
};

/// How it is at one moment.
struct EntropyState {
    Timestamp time;
    EntropyInput input;
    EntropyLevels levels;
    EntropyAlarm alarm = EntropyAlarm::NoData;
    double warning = 2.0;
    double threshold = 2.5;
    Disorder disorder;
    std::vector<ShardDisorder> shards;
    std::vector<VacuumCheck> checks;
    std::optional<double> vacuum;                ///< vacuumStability(checks)
    std::map<std::string, std::string> whyNone;  ///< why values are missing, by name
};

/// Why a rebalancing is asked for.
struct RebalanceWish {
    Timestamp time;
    double total = 0;
    std::string why;
};

/// Maxwell's demon: what asks for rebalancings.
struct DemonState {
    bool enabled = true;
    std::chrono::seconds cooldown{300};
    std::optional<Timestamp> lastWish;
};

/// The entropy of a universe. Threads: all methods may be called from any thread. Spec: Entropy.
class Entropy {
  public:
    virtual ~Entropy() = default;

    /// The newest state; of an observer, what the writing process wrote down last.
    /// Errors: NotFound when nothing was measured yet; for observers those of reading the file.
    virtual Result<EntropyState> now() = 0;
    /// The line through the last 100 samples of the total (one for each round of maintenance); nothing with
    /// fewer than three.
    virtual Result<std::optional<Trend>> trend() = 0;
    virtual DemonState demon() = 0;
    /// Calls `wish` on the maintenance thread when the total reaches its threshold, at most once in a
    /// cooldown and while the demon is enabled. One listener; a later one takes its place.
    virtual void onRebalanceWanted(std::function<void(const RebalanceWish&)> wish) = 0;
};

}  // namespace warp
