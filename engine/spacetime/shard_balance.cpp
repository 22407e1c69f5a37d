// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/shard_balance.h"

#include <algorithm>
#include <cmath>

namespace warp {

namespace {

// What a value costs in the cache besides its bytes: key, entry and its cell in the table.
constexpr double kCacheBytesPerRecord = 96;

}  // namespace

double loadImbalance(const ShardPhysicsTable& physics, const ShardRecords& records) {
    std::vector<double> loads;
    for (std::size_t shard = 0; shard < kShardCount; ++shard) {
        if (physics[shard].capacity > 0) loads.push_back(shardLoad(physics[shard], records[shard]));
    }
    double sum = 0;
    for (const double load : loads) sum += load;
    if (sum == 0) return 0;
    const double mean = sum / static_cast<double>(loads.size());
    double squares = 0;
    for (const double load : loads) squares += (load - mean) * (load - mean);
    return std::sqrt(squares / static_cast<double>(loads.size())) / mean;
}

double loadEntropy(const std::vector<TypeCounts>& counts, Shard shard) {
    const auto index = static_cast<std::size_t>(shard);
    double total = 0;
    for (const TypeCounts& type : counts) total += static_cast<double>(type.records[index]);
    double bits = 0;
    for (const TypeCounts& type : counts) {
        if (type.records[index] == 0) continue;
        const double share = static_cast<double>(type.records[index]) / total;
        bits -= share * std::log2(share);
    }
    return std::max(bits, 0.0);
}

double effectiveCapacity(double configured, std::uint64_t cacheBytes, std::uint64_t records,
                         std::uint64_t valueBytes) {
    if (configured <= 0 || records == 0) return configured;
    const double perRecord =
        static_cast<double>(valueBytes) / static_cast<double>(records) + kCacheBytesPerRecord;
    return std::max(configured, std::floor(static_cast<double>(cacheBytes) / perRecord));
}

}  // namespace warp
