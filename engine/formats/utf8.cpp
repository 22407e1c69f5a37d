// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/utf8.h"

#include <algorithm>

namespace warp {

std::size_t firstIllFormedUtf8(ByteView text) {
    constexpr std::uint64_t kHighBits = 0x8080808080808080u;
    const char* at = text.data();
    const char* const end = at + text.size();
    while (at != end) {
        if (end - at >= 8 && (loadLittle<std::uint64_t>(at) & kHighBits) == 0) {
            at += 8;
            continue;
        }
        const std::size_t length = utf8Length(at, end);
        if (length == 0) return static_cast<std::size_t>(at - text.data());
        at += length;
    }
    return ByteView::npos;
}

bool isUtf8(ByteView text) {
    return firstIllFormedUtf8(text) == ByteView::npos;
}

void appendUtf8(std::string& out, std::uint32_t codePoint) {
    const auto follow = [codePoint](unsigned shift) {
        return static_cast<char>(0x80u | ((codePoint >> shift) & 0x3Fu));
    };
    if (codePoint < 0x80) {
        out += static_cast<char>(codePoint);
    } else if (codePoint < 0x800) {
        out += static_cast<char>(0xC0u | (codePoint >> 6));
        out += follow(0);
    } else if (codePoint < 0x10000) {
        out += static_cast<char>(0xE0u | (codePoint >> 12));
        out += follow(6);
        out += follow(0);
    } else {
        out += static_cast<char>(0xF0u | (codePoint >> 18));
        out += follow(12);
        out += follow(6);
        out += follow(0);
    }
}

std::string repairedUtf8(ByteView text) {
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const std::size_t good = std::min(firstIllFormedUtf8(text), text.size());
        out.append(text.substr(0, good));
        if (good == text.size()) break;
        out.append("\xEF\xBF\xBD");
        text.remove_prefix(good + 1);
    }
    return out;
}

std::size_t countCharacters(ByteView text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0u) != 0x80u; }));
}

}  // namespace warp
