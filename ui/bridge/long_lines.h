// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/base/bytes.h"

namespace warp::ui {

/// A longer line, in bytes, is laid out so slowly that the window would stand still.
inline constexpr std::size_t kLongestLine = std::size_t{40} << 10;
/// What is left of it.
inline constexpr std::size_t kCutLine = 2000;

/// The largest size up to `size` at which UTF-8 text can be cut between two characters.
std::size_t wholeCharacters(ByteView text, std::size_t size);

/// Cuts the lines that are too long to be shown. Returns: whether any was. Threads: any.
bool cutLongLines(std::string& text);

}  // namespace warp::ui
