// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/entropy/disorder.h"

#include <algorithm>
#include <cmath>

namespace warp {

Disorder disorderOf(std::span<const std::uint64_t> loads) {
    Disorder disorder;
    double total = 0;
    std::size_t places = 0;
    for (const std::uint64_t load : loads) {
        total += static_cast<double>(load);
        if (load > 0) ++places;
    }
    if (places == 0) return disorder;
    for (const std::uint64_t load : loads) {
        if (load == 0) continue;
        const double share = static_cast<double>(load) / total;
        disorder.bits -= share * std::log2(share);
    }
    disorder.mostBits = std::log2(static_cast<double>(places));
    if (places > 1) disorder.index = std::clamp(1 - disorder.bits / disorder.mostBits, 0.0, 1.0);
    return disorder;
}

}  // namespace warp
