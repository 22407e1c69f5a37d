// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/latency_histogram.h"

#include <algorithm>
#include <cmath>

namespace warp {

LatencyCounts LatencyCounts::since(const LatencyCounts& earlier) const {
    LatencyCounts between{.operations = operations - earlier.operations,
                          .items = items - earlier.items,
                          .timed = timed - earlier.timed};
    if (between.timed == 0) return between;
    for (std::size_t i = 0; i < buckets.size(); ++i) between.buckets[i] = buckets[i] - earlier.buckets[i];
    return between;
}

std::optional<std::chrono::nanoseconds> LatencyCounts::quantile(double share) const {
    if (timed == 0) return {};
    const double wanted = std::ceil(std::clamp(share, 0.0, 1.0) * static_cast<double>(timed));
    const auto rank = std::clamp<std::uint64_t>(static_cast<std::uint64_t>(wanted), 1, timed);
    std::uint64_t seen = 0;
    std::size_t last = 0;
    for (std::size_t i = 0; i < buckets.size() && seen < rank; ++i) {
        if (buckets[i] > 0) last = i;
        seen += buckets[i];
    }
    return std::chrono::nanoseconds(LatencyBuckets::longest(last));
}

}  // namespace warp
