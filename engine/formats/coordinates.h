// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "engine/base/bytes.h"

namespace warp {

inline constexpr std::size_t kDimensions = 8;
using Coordinates = std::array<double, kDimensions>;

/// Where a value lies: 8 numbers in [-1, 1], of length 1 (or all 0 when everything cancels out), so that
/// values with common fields, words and magnitudes lie near each other.
///
/// Signed feature hashing: every member path, every word of a string (ASCII case ignored), every literal and
/// the magnitude of every number, coarse and fine, adds an integer to one of 8 sums. Integer sums do not
/// depend on the order of members, and what follows is exact IEEE arithmetic: the same value has the same
/// coordinates on every machine. Array positions do not count, spelling ("\u0061", 1.0) does not either.
/// Takes: valid JSON without whitespace outside strings.
/// Spec: semantics, Spacetime (Coordinates).
Coordinates coordinatesOf(ByteView json);

}  // namespace warp
