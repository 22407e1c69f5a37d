// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/cache_figures.h"

namespace warp {

std::string_view cacheLevelName(CacheLevel level) {
    constexpr std::array<std::string_view, kCacheLevels> kNames = {"event_horizon", "photon_sphere",
                                                                   "deep_cache"};
    return kNames[static_cast<std::size_t>(level)];
}

CacheFigures& CacheFigures::operator+=(const CacheFigures& other) {
    for (std::size_t level = 0; level < kCacheLevels; ++level) {
        levels[level].entries += other.levels[level].entries;
        levels[level].bytes += other.levels[level].bytes;
        levels[level].hits += other.levels[level].hits;
    }
    budget += other.budget;
    misses += other.misses;
    captured += other.captured;
    refused += other.refused;
    compressed += other.compressed;
    radiated += other.radiated;
    invalidated += other.invalidated;
    deepBytes += other.deepBytes;
    deepFullBytes += other.deepFullBytes;
    return *this;
}

}  // namespace warp
