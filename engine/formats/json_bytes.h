// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include "engine/base/bytes.h"

namespace warp::json {

/// The byte-level steps that the scanner, the compactor and the printer of JSON text share.

inline bool isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// True for bytes that need a closer look inside a string.
inline bool isSpecial(char c) {
    return static_cast<signed char>(c) < 0x20 || c == '"' || c == '\\';
}

/// The first quote, backslash, control character or non-ASCII byte at or after `at`; `end` when there is
/// none.
inline const char* skipPlain(const char* at, const char* end) {
#if defined(__SSE2__)
    const __m128i quote = _mm_set1_epi8('"');
    const __m128i backslash = _mm_set1_epi8('\\');
    const __m128i space = _mm_set1_epi8(0x20);
    while (end - at >= 16) {
        const __m128i chunk = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
        // The comparison is signed: bytes above 0x7F are below the space too.
        const __m128i special =
            _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(chunk, quote), _mm_cmpeq_epi8(chunk, backslash)),
                         _mm_cmplt_epi8(chunk, space));
        const auto mask = static_cast<unsigned>(_mm_movemask_epi8(special));
        if (mask != 0) return at + std::countr_zero(mask);
        at += 16;
    }
#endif
    while (at != end && !isSpecial(*at)) ++at;
    return at;
}

/// One past the closing quote of the string that opens at offset `at`, in checked text.
inline std::size_t stringEnd(ByteView json, std::size_t at) {
    const char* const end = json.data() + json.size();
    const char* place = json.data() + at + 1;
    while ((place = skipPlain(place, end)) != end && *place != '"') {
        place += *place == '\\' && end - place > 1 ? 2 : 1;
    }
    return std::min(static_cast<std::size_t>(place - json.data()) + 1, json.size());
}

}  // namespace warp::json
