// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>

namespace warp {

/// How evenly a load lies over several places.
struct Disorder {
    double bits = 0;              ///< Shannon entropy of the shares
    double mostBits = 0;          ///< of equal shares over the places that hold something
    std::optional<double> index;  ///< 1 - bits / mostBits: 0 when even; nothing with fewer than two places
};

/// Takes: the load of each place; empty places do not count. Spec: Entropy.
Disorder disorderOf(std::span<const std::uint64_t> loads);

}  // namespace warp
