// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/bytes.h"
#include "engine/formats/json_bytes.h"

namespace warp {

/// One past the end of the value that begins at `at` of compact, checked JSON.
inline std::size_t jsonValueEnd(ByteView json, std::size_t at) {
    std::size_t depth = 0;
    while (at < json.size()) {
        const char c = json[at];
        if (c == '"') {
            at = json::stringEnd(json, at);
            if (depth == 0) return at;
            continue;
        }
        if (c == '{' || c == '[') ++depth;
        if (c == '}' || c == ']') {
            if (depth == 0) return at;
            if (--depth == 0) return at + 1;
        }
        if (c == ',' && depth == 0) return at;
        ++at;
    }
    return at;
}

/// Calls `visit(key, value)` for every member of a compact, checked JSON object, in order: the key as it
/// stands between its quotes, the value as it was written. Allocates nothing: on the path of every event.
/// Of other bytes it makes something, without harm.
template <typename Visit>
void forEachMember(ByteView object, Visit visit) {
    std::size_t at = 1;
    while (at < object.size() && object[at] == '"') {
        const std::size_t keyEnd = json::stringEnd(object, at);
        const ByteView key = object.substr(at + 1, keyEnd - at - 2);
        const std::size_t valueBegin = keyEnd + 1;
        if (valueBegin > object.size()) return;  // only in a damaged line
        const std::size_t valueEnd = jsonValueEnd(object, valueBegin);
        visit(key, object.substr(valueBegin, valueEnd - valueBegin));
        at = valueEnd + 1;
    }
}

}  // namespace warp
