// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bit>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace warp {

/// Durations counted in buckets whose width grows with the duration: from 1 ns to 18 minutes, each bucket at
/// most 1/16 wide, so that what is read out is at most 6.25 % above what was counted.
struct LatencyBuckets {
    static constexpr std::size_t kSteps = 16;  ///< buckets between two powers of two
    static constexpr std::size_t kCount = 592;

    /// The bucket of a duration; the last one takes everything longer.
    static constexpr std::size_t of(std::uint64_t ns) {
        if (ns < kSteps) return ns;
        const std::size_t shift = std::bit_width(ns) - 5u;
        const std::size_t index = (shift + 1) * kSteps + ((ns >> shift) - kSteps);
        return index < kCount ? index : kCount - 1;
    }
    /// The longest duration of a bucket, in nanoseconds.
    static constexpr std::uint64_t longest(std::size_t bucket) {
        if (bucket < kSteps) return bucket;
        const std::size_t shift = bucket / kSteps - 1;
        return ((kSteps + bucket % kSteps + 1) << shift) - 1;
    }
};

/// How often something was done and how long it took. `timed` of the operations were measured.
struct LatencyCounts {
    std::uint64_t operations = 0;
    std::uint64_t items = 0;  ///< records, events ... that the operations were about
    std::uint64_t timed = 0;
    std::array<std::uint64_t, LatencyBuckets::kCount> buckets = {};

    /// What came between an earlier state and this one.
    LatencyCounts since(const LatencyCounts& earlier) const;
    /// The duration that `share` (0..1) of what was timed does not exceed; nothing when nothing was timed.
    std::optional<std::chrono::nanoseconds> quantile(double share) const;
    std::optional<std::chrono::nanoseconds> longest() const { return quantile(1); }
};

}  // namespace warp
