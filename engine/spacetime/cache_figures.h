// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "engine/spacetime/shard.h"

namespace warp {

/// How near to the event horizon a cached value is. Spec: semantics, Event horizon.
enum class CacheLevel : std::uint8_t {
    EventHorizon,  ///< as it is: asked for again and again
    PhotonSphere,  ///< as it is: new, and given a second chance when it is asked for again
    DeepCache,     ///< compressed: was asked for again and again
};
inline constexpr std::size_t kCacheLevels = 3;
inline constexpr std::array<CacheLevel, kCacheLevels> kCacheLevelOrder = {
    CacheLevel::EventHorizon, CacheLevel::PhotonSphere, CacheLevel::DeepCache};
/// "event_horizon", "photon_sphere", "deep_cache".
std::string_view cacheLevelName(CacheLevel level);

struct CacheLevelFigures {
    std::uint64_t entries = 0;
    std::uint64_t bytes = 0;  ///< with what it costs to keep them
    std::uint64_t hits = 0;   ///< since opening
};

/// What the cache of one shard holds, and what it did since opening.
struct CacheFigures {
    std::uint64_t budget = 0;                            ///< bytes; what others leave may be used as well
    std::array<CacheLevelFigures, kCacheLevels> levels;  ///< index: CacheLevel
    std::uint64_t misses = 0;       ///< values that had to be read from log, tree or packs
    std::uint64_t captured = 0;     ///< came over the photon sphere to the event horizon
    std::uint64_t refused = 0;      ///< left the photon sphere: what is at the horizon is asked for more often
    std::uint64_t compressed = 0;   ///< sank into the deep cache
    std::uint64_t radiated = 0;     ///< left from the other levels
    std::uint64_t invalidated = 0;  ///< dropped because their records were written, moved or removed
    std::uint64_t deepBytes = 0;      ///< of values in the deep cache, compressed
    std::uint64_t deepFullBytes = 0;  ///< the same uncompressed

    std::uint64_t hits() const { return levels[0].hits + levels[1].hits + levels[2].hits; }
    CacheFigures& operator+=(const CacheFigures& other);
};

/// A cached key, as it is remembered over a restart.
struct CachedKey {
    std::string key;
    CacheLevel level = CacheLevel::EventHorizon;
    std::uint8_t frequency = 0;  ///< how often it was asked for lately
};

/// A shard's part of the cache budget.
using CacheShares = std::array<double, kShardCount>;
inline constexpr CacheShares kDefaultCacheShares = {0.6, 0.3, 0.1};

}  // namespace warp
