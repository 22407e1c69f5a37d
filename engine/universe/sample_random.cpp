// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/sample_random.h"

#include <algorithm>

namespace warp {

std::uint64_t SampleRandom::next() {
    m_state += 0x9e3779b97f4a7c15;
    std::uint64_t mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
    return mixed ^ (mixed >> 31);
}

std::int64_t SampleRandom::between(std::int64_t least, std::int64_t most) {
    return least + static_cast<std::int64_t>(next() % static_cast<std::uint64_t>(most - least + 1));
}

double SampleRandom::unit() {
    constexpr double kBits53 = 9007199254740992.0;
    return static_cast<double>(next() >> 11) / kBits53;
}

SkewedPick::SkewedPick(std::size_t count) {
    double sum = 0;
    for (std::size_t i = 0; i < count; ++i) m_upTo.push_back(sum += 1.0 / static_cast<double>(i + 1));
}

std::size_t SkewedPick::pick(SampleRandom& random) const {
    const double at = random.unit() * m_upTo.back();
    const auto found = std::ranges::upper_bound(m_upTo, at);
    return std::min(static_cast<std::size_t>(found - m_upTo.begin()), m_upTo.size() - 1);
}

}  // namespace warp
