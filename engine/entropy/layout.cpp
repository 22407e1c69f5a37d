// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/entropy/layout.h"

namespace warp {

std::string pastEntropyPath(std::string_view path, Timestamp time, unsigned copy) {
    constexpr std::size_t kMonth = 7;  // "2026-01"
    const std::size_t dot = path.rfind('.');
    std::string past(path.substr(0, dot));
    past.append("-").append(formatDay(time).substr(0, kMonth));
    if (copy > 1) past.append("-").append(std::to_string(copy));
    return past.append(path.substr(dot));
}

}  // namespace warp
