// SPDX-License-Identifier: GPL-3.0-or-later
#include <optional>
#include <string>

#include "engine/formats/gzip.h"
#include "tests/fuzz/fuzz.h"

using namespace warp;

namespace {

constexpr std::size_t kMost = 1 << 20;

std::optional<std::string> inPieces(ByteView gz) {
    GzipReader reader(sourceOf(gz, 3), kMost, 7);
    std::string out;
    char buffer[1000];
    while (true) {
        const auto count = reader.read(buffer, sizeof buffer);
        if (!count.ok()) return std::nullopt;
        if (*count == 0) return out;
        out.append(buffer, *count);
    }
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView bytes = fuzz::view(data, size);
    const auto content = gzipDecompress(bytes, kMost);
    const auto pieces = inPieces(bytes);
    fuzz::require(content.ok() == pieces.has_value());
    if (content.ok())
        fuzz::require(*content == *pieces);
    else
        fuzz::require(static_cast<std::size_t>(content.error().offset) <= size);
    const auto back = gzipDecompress(gzipCompress(bytes, 1), size);
    fuzz::require(back.ok() && *back == bytes);
    return 0;
}
