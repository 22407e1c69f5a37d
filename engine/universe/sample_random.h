// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace warp {

/// Random numbers that are the same on every machine for the same seed (SplitMix64), unlike the distributions
/// of the standard library. Threads: one at a time.
class SampleRandom {
  public:
    explicit SampleRandom(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next();
    /// 0 .. `count` - 1. Takes: `count` > 0.
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(next() % count); }
    /// `least` .. `most`, both included.
    std::int64_t between(std::int64_t least, std::int64_t most);
    /// 0 <= x < 1.
    double unit();
    bool chance(double probability) { return unit() < probability; }

  private:
    std::uint64_t m_state;
};

/// Picks among things of which the first is wanted twice as often as the second, three times as often as the
/// third, and so on (Zipf's law).
class SkewedPick {
  public:
    explicit SkewedPick(std::size_t count);
    std::size_t pick(SampleRandom& random) const;

  private:
    std::vector<double> m_upTo;  ///< sum of the weights up to each
};

}  // namespace warp
