// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/gzip_block.h"

#include <cassert>
#include <memory>
#include <vector>

// ISA-L's headers declare what C++ spells otherwise.
#include <isa-l/crc.h>
#include <isa-l/igzip_lib.h>

namespace warp {

namespace {

constexpr std::size_t kTrailer = 8;
constexpr std::uint8_t kGoesOn = 1;
// Where nothing compresses, deflate stores: five bytes for every 64 KiB and a little.
constexpr std::size_t kSlack = 4096;

constexpr ByteView kFixedHeader("\x1f\x8b\x08\x04\0\0\0\0\x04\xff\x0d\0WP\x09\0", 16);

std::uint32_t crcOf(ByteView content) {
    // The function only reads.
    auto* bytes = const_cast<char*>(content.data());
    return crc32_gzip_refl(0, reinterpret_cast<unsigned char*>(bytes), content.size());
}

void appendDeflated(std::string& out, ByteView content) {
    thread_local std::vector<std::uint8_t> level(ISAL_DEF_LVL1_DEFAULT);
    const std::size_t before = out.size();
    out.resize(before + content.size() + content.size() / 512 + kSlack);
    isal_zstream stream;
    isal_deflate_stateless_init(&stream);
    stream.level = 1;
    stream.level_buf = level.data();
    stream.level_buf_size = static_cast<std::uint32_t>(level.size());
    stream.gzip_flag = IGZIP_DEFLATE;
    stream.end_of_stream = 1;
    stream.flush = NO_FLUSH;
    stream.next_in = reinterpret_cast<std::uint8_t*>(const_cast<char*>(content.data()));
    stream.avail_in = static_cast<std::uint32_t>(content.size());
    stream.next_out = reinterpret_cast<std::uint8_t*>(out.data() + before);
    stream.avail_out = static_cast<std::uint32_t>(out.size() - before);
    [[maybe_unused]] const int result = isal_deflate_stateless(&stream);
    assert(result == COMP_OK);  // there is room for the worst
    out.resize(before + stream.total_out);
}

Error damaged(const char* what) {
    return Error{.code = ErrorCode::Corrupt, .message = std::string("a compressed block ") + what};
}

}  // namespace

std::string compressGzipBlock(ByteView content, bool goesOn) {
    assert(content.size() <= kMaxGzipBlockContent);
    std::string block(kFixedHeader);
    appendLittle(block, std::uint32_t{0});
    appendLittle(block, static_cast<std::uint32_t>(content.size()));
    block += goesOn ? static_cast<char>(kGoesOn) : '\0';
    appendDeflated(block, content);
    appendLittle(block, crcOf(content));
    appendLittle(block, static_cast<std::uint32_t>(content.size()));
    storeLittle(block.data() + kFixedHeader.size(), static_cast<std::uint32_t>(block.size()));
    return block;
}

std::optional<GzipBlock> readGzipBlock(ByteView beginning) {
    if (beginning.size() < kGzipBlockHeader || !beginning.starts_with(kFixedHeader)) return {};
    GzipBlock block{.bytes = loadLittle<std::uint32_t>(beginning.data() + 16),
                    .contentBytes = loadLittle<std::uint32_t>(beginning.data() + 20),
                    .goesOn = (static_cast<std::uint8_t>(beginning[24]) & kGoesOn) != 0};
    const bool known = (static_cast<std::uint8_t>(beginning[24]) & ~kGoesOn) == 0;
    const bool sound = known && block.bytes >= kGzipBlockHeader + kTrailer &&
                       block.contentBytes <= kMaxGzipBlockContent && block.bytes <= 2 * kMaxGzipBlockContent;
    return sound ? std::optional(block) : std::nullopt;
}

Result<std::string> decompressGzipBlock(ByteView block) {
    const auto header = readGzipBlock(block);
    if (!header || header->bytes != block.size()) return damaged("has a damaged header");
    const ByteView deflated = block.substr(kGzipBlockHeader, block.size() - kGzipBlockHeader - kTrailer);
    // One byte more than there should be room for: what is too long shows.
    std::string content(header->contentBytes + 1, '\0');
    inflate_state state;
    isal_inflate_init(&state);
    state.crc_flag = ISAL_DEFLATE;
    state.next_in = reinterpret_cast<std::uint8_t*>(const_cast<char*>(deflated.data()));
    state.avail_in = static_cast<std::uint32_t>(deflated.size());
    state.next_out = reinterpret_cast<std::uint8_t*>(content.data());
    state.avail_out = static_cast<std::uint32_t>(content.size());
    const int result = isal_inflate(&state);
    const bool whole = result == ISAL_DECOMP_OK && state.block_state == ISAL_BLOCK_FINISH &&
                       state.total_out == header->contentBytes && state.avail_in == 0;
    if (!whole) return damaged("is damaged: it does not unpack to what it held");
    content.resize(header->contentBytes);
    const char* trailer = block.data() + block.size() - kTrailer;
    if (loadLittle<std::uint32_t>(trailer) != crcOf(content) ||
        loadLittle<std::uint32_t>(trailer + 4) != header->contentBytes) {
        return damaged("does not match its checksum");
    }
    return content;
}

}  // namespace warp
