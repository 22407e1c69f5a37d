// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/lz4_frame.h"
#include "tests/fuzz/fuzz.h"

using namespace warp;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView bytes = fuzz::view(data, size);
    const auto content = lz4DecompressAll(bytes, 1 << 20);
    if (!content.ok()) fuzz::require(static_cast<std::size_t>(content.error().offset) <= size);
    const auto back = lz4Decompress(lz4Compress(bytes), 0, size);
    fuzz::require(back.ok() && *back == bytes);
    return 0;
}
