// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/md5.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace warp {
namespace {

constexpr std::size_t kBlock = 64;

// RFC 1321 defines its table as the integer part of 2^32 * |sin(i + 1)|.
const std::array<std::uint32_t, 64>& sines() {
    static const auto table = [] {
        std::array<std::uint32_t, 64> values{};
        for (std::size_t i = 0; i < values.size(); ++i) {
            values[i] =
                static_cast<std::uint32_t>(std::floor(4294967296.0 * std::fabs(std::sin(double(i + 1)))));
        }
        return values;
    }();
    return table;
}

struct Step {
    std::uint32_t mixed;
    std::size_t word;
};

// The function of the round that step `i` belongs to, and the word of the block it takes.
Step stepOf(std::size_t i, std::uint32_t b, std::uint32_t c, std::uint32_t d) {
    switch (i / 16) {
        case 0: return {(b & c) | (~b & d), i};
        case 1: return {(d & b) | (~d & c), (5 * i + 1) % 16};
        case 2: return {b ^ c ^ d, (3 * i + 5) % 16};
        default: return {c ^ (b | ~d), (7 * i) % 16};
    }
}

}  // namespace

void Md5::update(ByteView bytes) {
    while (!bytes.empty()) {
        const std::size_t filled = m_size % kBlock;
        const std::size_t count = std::min(bytes.size(), kBlock - filled);
        std::copy_n(bytes.data(), count, m_block.data() + filled);
        m_size += count;
        bytes.remove_prefix(count);
        if (m_size % kBlock == 0) addBlock(m_block.data());
    }
}

std::string Md5::finish() {
    const std::uint64_t bits = m_size * 8;
    const std::size_t filled = m_size % kBlock;
    std::string padding(1 + (filled < 56 ? 55 : 119) - filled, '\0');
    padding[0] = '\x80';
    appendLittle(padding, bits);
    update(padding);
    std::string digest;
    for (const std::uint32_t word : m_state) appendLittle(digest, word);
    return digest;
}

void Md5::addBlock(const char* block) {
    static constexpr int kTurns[4][4] = {{7, 12, 17, 22}, {5, 9, 14, 20}, {4, 11, 16, 23}, {6, 10, 15, 21}};
    auto [a, b, c, d] = m_state;
    for (std::size_t i = 0; i < 64; ++i) {
        const Step step = stepOf(i, b, c, d);
        const auto word = loadLittle<std::uint32_t>(block + 4 * step.word);
        const std::uint32_t turned = std::rotl(a + step.mixed + sines()[i] + word, kTurns[i / 16][i % 4]);
        a = d;
        d = c;
        c = b;
        b += turned;
    }
    m_state[0] += a;
    m_state[1] += b;
    m_state[2] += c;
    m_state[3] += d;
}

std::string hexText(ByteView bytes) {
    constexpr ByteView kHex = "0123456789abcdef";
    std::string out;
    out.reserve(bytes.size() * 2);
    for (const char byte : bytes) {
        out += kHex[static_cast<unsigned char>(byte) >> 4];
        out += kHex[static_cast<unsigned char>(byte) & 15u];
    }
    return out;
}

std::string md5Hex(ByteView bytes) {
    Md5 md5;
    md5.update(bytes);
    return hexText(md5.finish());
}

}  // namespace warp
