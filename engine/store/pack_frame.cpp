// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/pack_frame.h"

#include <algorithm>

#include "engine/formats/lz4_frame.h"

namespace warp {

namespace {

// Magic, flags, block size, content size, header checksum.
constexpr std::size_t kHeadBytes = 4 + 1 + 1 + 8 + 1;
constexpr std::size_t kSizeBytes = 4;
constexpr std::size_t kChecksumBytes = 4;
constexpr std::uint32_t kMagic = 0x184D2204;
constexpr unsigned kVersionMask = 0xC0;
constexpr unsigned kVersion = 0x40;
constexpr unsigned kBlockChecksumFlag = 0x10;
constexpr unsigned kContentSizeFlag = 0x08;
constexpr unsigned kContentChecksumFlag = 0x04;
constexpr unsigned kDictionaryFlag = 0x01;
constexpr std::uint32_t kStoredFlag = 0x80000000u;
// Most frames of records are shorter: one read fetches them whole.
constexpr std::uint64_t kFirstRead = std::uint64_t{64} << 10;
// LZ4 cannot shrink by more; a larger claim is damage and must not become an allocation.
constexpr std::uint64_t kGreatestRatio = 255;

Error corruptFrame(const File& file, std::uint64_t offset, std::string message) {
    return {.code = ErrorCode::Corrupt,
            .message = std::move(message),
            .path = file.path(),
            .offset = static_cast<std::int64_t>(offset)};
}

/// What the beginning of a frame says about its length.
struct FrameSpan {
    bool sound = false;     ///< false: this is no frame of a pack
    bool complete = false;  ///< `bytes` is the whole frame; otherwise as many are needed to know more
    std::uint64_t bytes = 0;
};

bool soundHead(ByteView frame) {
    const auto flags = static_cast<unsigned char>(frame[4]);
    return loadLittle<std::uint32_t>(frame.data()) == kMagic && (flags & kVersionMask) == kVersion &&
           (flags & kContentSizeFlag) != 0 && (flags & kContentChecksumFlag) != 0 &&
           (flags & (kDictionaryFlag | kBlockChecksumFlag)) == 0;
}

FrameSpan frameSpan(ByteView frame) {
    if (frame.size() < kHeadBytes + kSizeBytes) return {true, false, kHeadBytes + kSizeBytes};
    if (!soundHead(frame)) return {};
    std::uint64_t at = kHeadBytes;
    while (at + kSizeBytes <= frame.size()) {
        const auto block = loadLittle<std::uint32_t>(frame.data() + at) & ~kStoredFlag;
        at += kSizeBytes + block;
        if (block == 0) return {true, true, at + kChecksumBytes};
    }
    return {true, false, at + kSizeBytes};
}

/// Reads up to `bytes` from `offset` behind what `buffer` already holds.
Status extend(File& file, std::uint64_t offset, std::uint64_t bytes, std::string& buffer) {
    const std::size_t had = buffer.size();
    buffer.resize(bytes);
    WARP_ASSIGN(const std::size_t got,
                file.readAt(offset + had, std::span(buffer.data() + had, buffer.size() - had)));
    if (got != buffer.size() - had) return corruptFrame(file, offset, "the pack is shorter than recorded");
    return {};
}

Result<std::string> readCompressed(File& file, std::uint64_t offset, std::uint64_t end) {
    std::string buffer;
    WARP_TRY(extend(file, offset, std::min(kFirstRead, end - offset), buffer));
    FrameSpan span = frameSpan(buffer);
    while (span.sound && (!span.complete || span.bytes > buffer.size())) {
        if (span.bytes > end - offset) return corruptFrame(file, offset, "a frame of the pack is cut off");
        WARP_TRY(extend(file, offset, span.bytes, buffer));
        span = frameSpan(buffer);
    }
    if (!span.sound) return corruptFrame(file, offset, "no frame of records begins here");
    buffer.resize(span.bytes);
    return buffer;
}

Result<std::string> decompress(const File& file, std::uint64_t offset, ByteView frame) {
    auto lines = lz4Decompress(frame, 0, frame.size() * kGreatestRatio);
    if (!lines) return corruptFrame(file, offset, lines.error().message);
    return lines;
}

}  // namespace

Result<PackFrame> readPackFrame(File& file, std::uint64_t offset, std::uint64_t end) {
    if (offset >= end) return corruptFrame(file, offset, "a place lies behind the end of the pack");
    WARP_ASSIGN(const std::string frame, readCompressed(file, offset, end));
    WARP_ASSIGN(std::string lines, decompress(file, offset, frame));
    return PackFrame{std::move(lines), frame.size()};
}

Result<std::uint64_t> findPackFrame(File& file, std::uint64_t from, std::uint64_t end) {
    std::string magic;
    appendLittle(magic, kMagic);
    std::string buffer;
    while (from + magic.size() <= end) {
        buffer.resize(std::min(kFirstRead, end - from));
        WARP_ASSIGN(const std::size_t got, file.readAt(from, buffer));
        const std::size_t found = ByteView(buffer).substr(0, got).find(magic);
        if (found != ByteView::npos) return from + found;
        if (got < buffer.size()) break;
        from += got - (magic.size() - 1);  // the magic may begin in the last bytes
    }
    return end;
}

}  // namespace warp
