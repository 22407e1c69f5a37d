// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/base/bytes.h"
#include "engine/store/space.h"

namespace warp {

// A Bloom filter over keys: it says of every key that was put into it that it may be there, and of three in a
// thousand others. 12 bits and 8 probes a key; the same bytes on every machine.

/// Hash under which a key of a space stands in a filter. On disk: never change it.
std::uint64_t filterHash(Space space, ByteView key);

/// The bytes of a filter over these hashes; duplicates cost nothing. Empty for no hashes.
std::string makeKeyFilter(std::vector<std::uint64_t> hashes);

/// False: the key was surely not put in. Takes: what makeKeyFilter returned.
bool mayContain(ByteView filter, std::uint64_t hash);

}  // namespace warp
