// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/lz4_frame.h"

#include <lz4frame.h>

#include <algorithm>
#include <memory>
#include <new>

namespace warp {
namespace {

constexpr std::uint32_t kFrameMagic = 0x184D2204u;
constexpr std::uint32_t kSkippableMagic = 0x184D2A50u;  // the last four bits are free
constexpr std::size_t kStep = std::size_t{256} << 10;
constexpr std::size_t kMaxRatio = 256;  // LZ4 packs at most 255 bytes into one

Error wrong(const char* message, std::size_t offset) {
    return Error{ErrorCode::InvalidFormat, message, {}, static_cast<std::int64_t>(offset)};
}

Error cutOff(std::size_t offset) {
    return wrong("the LZ4 frame is cut off", offset);
}

Error tooLarge(std::size_t offset) {
    return Error{ErrorCode::LimitExceeded,
                 "the LZ4 frame holds more than allowed",
                 {},
                 static_cast<std::int64_t>(offset)};
}

struct FrameFlags {
    bool blockChecksums = false;
    bool contentChecksum = false;
};

// Reads what stands before the first block.
Status readHead(ByteReader& reader, std::size_t offset, FrameFlags& flags, Lz4FramePlace& place) {
    std::uint8_t flag = 0;
    std::uint8_t blockSize = 0;
    if (!reader.read(flag) || !reader.read(blockSize)) return cutOff(offset);
    if (flag >> 6 != 1) return wrong("this version of LZ4 frames is not known", offset);
    flags.blockChecksums = (flag & 0x10u) != 0;
    flags.contentChecksum = (flag & 0x04u) != 0;
    std::uint64_t contentSize = 0;
    if ((flag & 0x08u) != 0) {
        if (!reader.read(contentSize)) return cutOff(offset);
        place.contentSize = contentSize;
    }
    ByteView skipped;
    const std::size_t rest = ((flag & 0x01u) != 0 ? 4u : 0u) + 1u;  // dictionary id, header checksum
    return reader.readBytes(rest, skipped) ? Status() : cutOff(offset);
}

// Walks over the blocks up to the end of the frame.
Status skipBlocks(ByteReader& reader, std::size_t offset, const FrameFlags& flags) {
    ByteView skipped;
    std::uint32_t size = 0;
    do {
        if (!reader.read(size)) return cutOff(offset);
        const std::size_t bytes = size & 0x7FFFFFFFu;
        const std::size_t extra = flags.blockChecksums && size != 0 ? 4 : 0;
        if (!reader.readBytes(bytes + extra, skipped)) return cutOff(offset);
    } while (size != 0);
    return !flags.contentChecksum || reader.readBytes(4, skipped) ? Status() : cutOff(offset);
}

using Decompressor = std::unique_ptr<LZ4F_dctx, decltype(&LZ4F_freeDecompressionContext)>;

Decompressor makeDecompressor() {
    LZ4F_dctx* context = nullptr;
    if (LZ4F_isError(LZ4F_createDecompressionContext(&context, LZ4F_VERSION))) throw std::bad_alloc();
    return Decompressor(context, &LZ4F_freeDecompressionContext);
}

}  // namespace

std::string lz4Compress(ByteView content, int level) {
    LZ4F_preferences_t preferences = LZ4F_INIT_PREFERENCES;
    preferences.compressionLevel = level;
    preferences.frameInfo.contentSize = content.size();
    preferences.frameInfo.contentChecksumFlag = LZ4F_contentChecksumEnabled;
    preferences.frameInfo.blockSizeID = LZ4F_max256KB;
    std::string out(LZ4F_compressFrameBound(content.size(), &preferences), '\0');
    const std::size_t size =
        LZ4F_compressFrame(out.data(), out.size(), content.data(), content.size(), &preferences);
    if (LZ4F_isError(size)) throw std::bad_alloc();
    out.resize(size);
    return out;
}

Result<std::optional<Lz4FramePlace>> findLz4Frame(ByteView bytes, std::size_t offset) {
    while (offset < bytes.size()) {
        ByteReader reader(bytes.substr(offset));
        std::uint32_t magic = 0;
        std::uint32_t size = 0;
        ByteView skipped;
        if (!reader.read(magic)) return cutOff(offset);
        if ((magic & 0xFFFFFFF0u) == kSkippableMagic) {
            if (!reader.read(size) || !reader.readBytes(size, skipped)) return cutOff(offset);
            offset += reader.position();
            continue;
        }
        if (magic != kFrameMagic) return wrong("no LZ4 frame starts here", offset);
        Lz4FramePlace place;
        place.offset = offset;
        FrameFlags flags;
        WARP_TRY(readHead(reader, offset, flags, place));
        WARP_TRY(skipBlocks(reader, offset, flags));
        place.size = reader.position();
        return std::optional(place);
    }
    return std::optional<Lz4FramePlace>();
}

Result<std::string> lz4Decompress(ByteView bytes, std::size_t offset, std::size_t maxContent) {
    WARP_ASSIGN(const auto place, findLz4Frame(bytes, offset));
    if (!place) return cutOff(offset);
    if (place->contentSize.value_or(0) > maxContent) return tooLarge(place->offset);
    const ByteView frame = bytes.substr(place->offset, place->size);
    const Decompressor context = makeDecompressor();
    // What a frame states is believed only as far as its size can hold it.
    std::string out(std::min<std::size_t>(place->contentSize.value_or(kStep), frame.size() * kMaxRatio),
                    '\0');
    std::size_t size = 0;
    std::size_t at = 0;
    while (true) {
        std::size_t produced = out.size() - size;
        std::size_t consumed = frame.size() - at;
        const std::size_t hint = LZ4F_decompress(context.get(), out.data() + size, &produced,
                                                 frame.data() + at, &consumed, nullptr);
        if (LZ4F_isError(hint)) return wrong("the LZ4 frame is damaged", place->offset + at);
        at += consumed;
        size += produced;
        if (size > maxContent) return tooLarge(place->offset + at);
        if (hint == 0) break;
        if (produced == 0 && consumed == 0 && size != out.size()) return cutOff(place->offset + at);
        if (size == out.size()) out.resize(size + std::max(size, kStep));
    }
    out.resize(size);
    return out;
}

Result<std::string> lz4DecompressAll(ByteView bytes, std::size_t maxContent) {
    std::string out;
    std::size_t offset = 0;
    while (true) {
        WARP_ASSIGN(const auto place, findLz4Frame(bytes, offset));
        if (!place) return out;
        WARP_ASSIGN(const std::string content, lz4Decompress(bytes, place->offset, maxContent - out.size()));
        out += content;
        offset = place->offset + place->size;
    }
}

}  // namespace warp
