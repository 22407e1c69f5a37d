// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "engine/base/bytes.h"
#include "engine/base/result.h"

namespace warp {

/// LZ4 frames, as `lz4 -dc` reads them. Frames are independent: files of several are made by appending, and
/// any one is read by its offset alone.

constexpr int kLz4Level = 9;

/// One frame, with its content's size and checksum in it. Takes: `level` 3 to 12, higher is smaller and
/// slower.
std::string lz4Compress(ByteView content, int level = kLz4Level);

/// Where a frame stands among others.
struct Lz4FramePlace {
    std::size_t offset = 0;
    std::size_t size = 0;                      ///< bytes of the whole frame
    std::optional<std::uint64_t> contentSize;  ///< when the frame states it
};

/// Finds the frame at or after `offset` without decompressing; skippable frames are passed over.
/// Returns: nothing when `bytes` end there.
/// Errors: InvalidFormat with offset when no whole frame stands there.
Result<std::optional<Lz4FramePlace>> findLz4Frame(ByteView bytes, std::size_t offset);

/// The content of the one frame at `offset`.
/// Errors: InvalidFormat with offset when it is damaged or cut off; LimitExceeded above `maxContent` bytes.
Result<std::string> lz4Decompress(ByteView bytes, std::size_t offset, std::size_t maxContent);

/// The content of all frames, one after the other. Errors: see lz4Decompress.
Result<std::string> lz4DecompressAll(ByteView bytes, std::size_t maxContent);

}  // namespace warp
