// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/base/bytes.h"
#include "engine/base/clock.h"
#include "engine/base/result.h"
#include "engine/spacetime/cache_figures.h"

namespace warp {

// What the event horizon of a shard leaves on the disk.
//
// cache_state.erl is an ETS dump of table `cache_state`, a set with one row for each of the keys that were
// asked for most: {<<"users:alice">>, event_horizon, 7}: key, level and how often it was asked for lately.
// Values are not in it: they are read anew, so that what warms the next session is never old.

/// "spacetime/hot_data/event_horizon/cache_state.erl".
std::string cacheStatePath(Shard shard);
/// "spacetime/hot_data/event_horizon/cache_analytics.json".
std::string cacheAnalyticsPath(Shard shard);

/// Errors: LimitExceeded.
Result<std::string> encodeCacheState(const std::vector<CachedKey>& keys);
/// At most `limit` keys; rows that are none are passed over. Errors: InvalidFormat with offset, NewerFormat.
Result<std::vector<CachedKey>> decodeCacheState(ByteView file, std::size_t limit);

/// `keys`, and after them those of `before` that are not among them, asked for half as often; at most
/// `limit`, most asked for first.
std::vector<CachedKey> joinCacheStates(std::vector<CachedKey> keys, const std::vector<CachedKey>& before,
                                       std::size_t limit);

/// The figures for people: per level entries, bytes and hits, what moved between the levels, and the hit
/// rate; null where nothing was asked for yet. Takes: `since`, when counting began.
std::string cacheAnalyticsText(Shard shard, const CacheFigures& figures, Timestamp since, Timestamp now);

}  // namespace warp
