// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "engine/spacetime/cache_figures.h"
#include "ui/bridge/engine_types.h"

namespace warp::ui {

/// What the observatory and the regions beside spacetime tell of now. Threads: workers only.

/// One metric now, and over the last two minutes where it is among the lines that are kept.
struct MeasuredLine {
    std::optional<double> now;
    std::string whyNone;          ///< when there is no value
    std::vector<double> seconds;  ///< oldest first, one a second; not-a-number is a gap
};

/// What one shard's cache held when its figures were written last: at most a minute ago while it changes.
struct CacheShard {
    Shard shard = Shard::Warm;
    std::array<CacheLevelFigures, kCacheLevels> levels;  ///< index: CacheLevel
    std::uint64_t budget = 0;                            ///< bytes
    std::uint64_t hits = 0;
    std::uint64_t misses = 0;
};
/// Shards whose figures were never written are left out. Errors: Io, InvalidFormat.
Result<std::vector<CacheShard>> readCacheShards(Universe& universe);

struct WormholeTally {
    std::size_t open = 0;
    WormholeFigures figures;
};

/// Everything that could be read; what could not says why.
struct Measured {
    MeasuredLine entropy;
    MeasuredLine cacheHitRate;
    MeasuredLine events;  ///< appended a second
    MeasuredLine prefetchHits;
    std::optional<EntropyState> entropyState;
    std::optional<Trend> entropyTrend;
    std::vector<CacheShard> cache;
    WormholeTally wormholes;
    std::uint64_t eventsKept = 0;  ///< of all streams
    std::size_t streams = 0;
    std::optional<AlertReport> alerts;
};
/// Asks only for what the user may read, so that looking again and again leaves no refusals in the audit trail.
/// Errors: none.
Measured readMeasured(Universe& universe);

/// Alerts in words of counts, for the status bar.
struct AlertTally {
    std::vector<AlertStatus> firing;  ///< critical ones first, then those that fire for longer
    std::size_t silenced = 0;         ///< that fire and of which nobody is told
    std::size_t rules = 0;
};
AlertTally tallyOf(const AlertReport& report);
/// Whether it says that something is wrong now.
bool isFiring(const AlertStatus& alert);

}  // namespace warp::ui
