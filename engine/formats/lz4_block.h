// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

#include "engine/base/bytes.h"

namespace warp {

// Bare LZ4 blocks, for memory: quicker than frames, without their sizes and checksums.

/// The block of `content`, when it takes at most `mostBytes`; empty otherwise.
std::string lz4PackBlock(ByteView content, std::size_t mostBytes);

/// Takes: what lz4PackBlock made of content of `size` bytes. Returns: empty when it is something else.
std::string lz4UnpackBlock(ByteView block, std::size_t size);

}  // namespace warp
