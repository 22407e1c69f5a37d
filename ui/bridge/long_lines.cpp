// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/long_lines.h"

#include <algorithm>

namespace warp::ui {

std::size_t wholeCharacters(ByteView text, std::size_t size) {
    if (text.size() <= size) return text.size();
    while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0u) == 0x80u) --size;
    return size;
}

bool cutLongLines(std::string& text) {
    std::string cut;
    bool any = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const ByteView line = ByteView(text).substr(at, end - at);
        const bool tooLong = line.size() > kLongestLine;
        cut += tooLong ? line.substr(0, wholeCharacters(line, kCutLine)) : line;
        if (tooLong) cut += "\u2026";
        if (end < text.size()) cut += '\n';
        any |= tooLong;
        at = end + 1;
    }
    if (any) text = std::move(cut);
    return any;
}

}  // namespace warp::ui
