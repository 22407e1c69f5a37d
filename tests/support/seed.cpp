// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/seed.h"

#include <cstdlib>
#include <random>

namespace warp::test {

namespace {

constexpr std::uint64_t kUsualSeed = 20'260'115;

const char* givenSeed() {
    return std::getenv("WARP_SEED");
}

std::uint64_t newSeed() {
    return longTests() ? std::random_device()() : kUsualSeed;
}

}  // namespace

bool longTests() {
    return std::getenv("WARP_LONG_TESTS") != nullptr;
}

std::uint64_t seed() {
    return givenSeed() ? std::strtoull(givenSeed(), nullptr, 10) : newSeed();
}

std::vector<std::uint64_t> seeds(std::size_t usual, std::size_t many) {
    if (givenSeed()) return {seed()};
    const std::uint64_t first = newSeed();
    std::vector<std::uint64_t> all;
    for (std::uint64_t i = 0; i < (longTests() ? many : usual); ++i) all.push_back(first + i);
    return all;
}

}  // namespace warp::test
