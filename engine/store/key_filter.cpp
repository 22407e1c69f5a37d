// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/key_filter.h"

#include <algorithm>

#include "engine/base/hash.h"

namespace warp {

namespace {

constexpr std::size_t kBitsPerKey = 12;
constexpr unsigned kProbes = 8;
constexpr std::uint64_t kSeed = 0x6B657966696C7400ULL;  // the space is added

/// Calls `probe` for the bits of a hash until it returns false. Returns: whether it never did.
template <typename Probe>
bool forEachBit(std::uint64_t hash, std::uint64_t bits, const Probe& probe) {
    const std::uint64_t step = (hash >> 32 | hash << 32) | 1;
    for (unsigned i = 0; i < kProbes; ++i, hash += step) {
        if (!probe(hash % bits)) return false;
    }
    return true;
}

}  // namespace

std::uint64_t filterHash(Space space, ByteView key) {
    return hash64(key, kSeed + static_cast<std::uint64_t>(space));
}

std::string makeKeyFilter(std::vector<std::uint64_t> hashes) {
    std::sort(hashes.begin(), hashes.end());
    hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
    std::string filter((hashes.size() * kBitsPerKey + 7) / 8, '\0');
    for (const std::uint64_t hash : hashes) {
        forEachBit(hash, filter.size() * 8, [&](std::uint64_t bit) {
            filter[bit / 8] =
                static_cast<char>(static_cast<unsigned char>(filter[bit / 8]) | (1u << bit % 8));
            return true;
        });
    }
    return filter;
}

bool mayContain(ByteView filter, std::uint64_t hash) {
    if (filter.empty()) return false;
    return forEachBit(hash, filter.size() * 8, [&](std::uint64_t bit) {
        return (static_cast<unsigned char>(filter[bit / 8]) >> bit % 8 & 1u) != 0;
    });
}

}  // namespace warp
