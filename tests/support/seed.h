// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace warp::test {

/// The seed of a test's random choices: WARP_SEED where it is given, which replays a run; a new one with
/// WARP_LONG_TESTS; otherwise always the same, so that what passed once passes again.
std::uint64_t seed();

/// Several of them. Takes: `usual` and `many`, how many of them without and with WARP_LONG_TESTS.
/// Returns: WARP_SEED alone where it is given.
std::vector<std::uint64_t> seeds(std::size_t usual, std::size_t many);

/// Whether the long form of tests was asked for with WARP_LONG_TESTS.
bool longTests();

}  // namespace warp::test
