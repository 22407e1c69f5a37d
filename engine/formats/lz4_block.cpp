// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/lz4_block.h"

#include <lz4.h>

namespace warp {

std::string lz4PackBlock(ByteView content, std::size_t mostBytes) {
    if (content.size() > LZ4_MAX_INPUT_SIZE || mostBytes > LZ4_MAX_INPUT_SIZE) return {};
    std::string block(mostBytes, '\0');
    const int size = LZ4_compress_default(content.data(), block.data(), static_cast<int>(content.size()),
                                          static_cast<int>(mostBytes));
    block.resize(size > 0 ? static_cast<std::size_t>(size) : 0);
    return block;
}

std::string lz4UnpackBlock(ByteView block, std::size_t size) {
    std::string content(size, '\0');
    const int got = LZ4_decompress_safe(block.data(), content.data(), static_cast<int>(block.size()),
                                        static_cast<int>(size));
    if (got < 0 || static_cast<std::size_t>(got) != size) content.clear();
    return content;
}

}  // namespace warp
