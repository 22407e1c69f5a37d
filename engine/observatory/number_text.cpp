// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/observatory/number_text.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>

namespace warp {

void appendFigure(std::string& out, double value, const char* none) {
    constexpr double kExact = 9007199254740992.0;  // 2^53
    if (!std::isfinite(value)) {
        out += none;
        return;
    }
    std::array<char, 40> text;
    const bool whole = value == std::trunc(value) && std::abs(value) < kExact;
    const auto end =
        whole ? std::to_chars(text.data(), text.data() + text.size(), static_cast<std::int64_t>(value))
              : std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::general, 6);
    out.append(text.data(), end.ptr);
}

std::string figureText(double value) {
    std::string text;
    appendFigure(text, value, "");
    return text;
}

}  // namespace warp
