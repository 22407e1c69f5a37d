// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/ids.h"

#include <cstdio>
#include <random>

namespace warp {

std::uint64_t randomBits() {
    thread_local std::random_device device;
    return (static_cast<std::uint64_t>(device()) << 32) | device();
}

std::string makeUuid() {
    std::uint64_t high = randomBits();
    std::uint64_t low = randomBits();
    high = (high & 0xFFFFFFFFFFFF0FFFULL) | 0x4000ULL;
    low = (low & 0x3FFFFFFFFFFFFFFFULL) | 0x8000000000000000ULL;
    char text[37];
    std::snprintf(text, sizeof text, "%08llx-%04llx-%04llx-%04llx-%012llx",
                  static_cast<unsigned long long>(high >> 32),
                  static_cast<unsigned long long>((high >> 16) & 0xFFFF),
                  static_cast<unsigned long long>(high & 0xFFFF), static_cast<unsigned long long>(low >> 48),
                  static_cast<unsigned long long>(low & 0xFFFFFFFFFFFFULL));
    return text;
}

}  // namespace warp
