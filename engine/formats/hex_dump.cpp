// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/hex_dump.h"

#include <algorithm>

namespace warp {
namespace {

constexpr ByteView kHex = "0123456789abcdef";
constexpr int kOffsetDigits = 8;

void appendOffset(std::string& out, std::uint64_t offset) {
    int digits = kOffsetDigits;
    while (digits < 16 && offset >> (4 * digits) != 0) ++digits;
    while (digits-- > 0) out += kHex[(offset >> (4 * digits)) & 15u];
}

}  // namespace

std::string hexLine(ByteView bytes, std::uint64_t offset) {
    bytes = bytes.substr(0, kHexRow);
    std::string out;
    appendOffset(out, offset);
    for (std::size_t i = 0; i < kHexRow; ++i) {
        out += i % 8 == 0 ? "  " : " ";
        if (i >= bytes.size()) {
            out += "  ";
            continue;
        }
        const auto byte = static_cast<unsigned char>(bytes[i]);
        out += kHex[byte >> 4];
        out += kHex[byte & 15u];
    }
    out += "  |";
    for (const char c : bytes) out += c >= 0x20 && c < 0x7F ? c : '.';
    return out + "|";
}

std::string hexDump(ByteView window, std::uint64_t offset) {
    std::string out;
    for (std::size_t at = 0; at < window.size(); at += kHexRow) {
        out += hexLine(window.substr(at), offset + at);
        out += '\n';
    }
    return out;
}

}  // namespace warp
