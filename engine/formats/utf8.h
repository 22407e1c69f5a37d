// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "engine/base/bytes.h"

namespace warp {

/// The length (1..4) of the well-formed UTF-8 character at `at`; 0 when it is ill-formed or cut off by `end`.
/// Takes: at < end.
inline std::size_t utf8Length(const char* at, const char* end) {
    const auto byte = [at](std::size_t index) { return static_cast<unsigned char>(at[index]); };
    const auto follows = [&byte](std::size_t index) { return (byte(index) & 0xC0u) == 0x80u; };
    const unsigned lead = byte(0);
    const auto left = static_cast<std::size_t>(end - at);
    if (lead < 0x80) return 1;
    if (lead < 0xC2 || lead > 0xF4) return 0;
    if (lead < 0xE0) return left >= 2 && follows(1) ? 2 : 0;
    if (lead < 0xF0) {
        if (left < 3 || !follows(1) || !follows(2)) return 0;
        const bool overlong = lead == 0xE0 && byte(1) < 0xA0;
        const bool surrogate = lead == 0xED && byte(1) > 0x9F;
        return overlong || surrogate ? 0 : 3;
    }
    if (left < 4 || !follows(1) || !follows(2) || !follows(3)) return 0;
    const bool overlong = lead == 0xF0 && byte(1) < 0x90;
    const bool pastUnicode = lead == 0xF4 && byte(1) > 0x8F;
    return overlong || pastUnicode ? 0 : 4;
}

/// True when all of `text` is well-formed UTF-8.
bool isUtf8(ByteView text);

/// The offset of the first byte that does not belong to a well-formed character; npos when there is none.
std::size_t firstIllFormedUtf8(ByteView text);

/// Appends a Unicode scalar value. Takes: codePoint <= 0x10FFFF and not a surrogate.
void appendUtf8(std::string& out, std::uint32_t codePoint);

/// `text` with every ill-formed byte replaced by U+FFFD, so that it can be shown anywhere.
std::string repairedUtf8(ByteView text);

/// How many characters `text` has; bytes that do not start a character are not counted.
std::size_t countCharacters(ByteView text);

}  // namespace warp
