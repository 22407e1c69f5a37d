// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>
#include <string>

#include "engine/base/bytes.h"

namespace warp {

/// The 16 bytes of an MD5.
using Md5Digest = std::array<char, 16>;

/// The digests of many short contents, several of them at once: many times as fast as one after the other.
/// Takes: as many digests as contents.
void md5Many(std::span<const ByteView> contents, std::span<Md5Digest> digests);

}  // namespace warp
