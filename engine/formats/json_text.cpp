// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/json_text.h"

#include <algorithm>

#include "engine/formats/json_bytes.h"
#include "engine/formats/json_scanner.h"
#include "engine/formats/utf8.h"

namespace warp {
namespace {

using json::isSpace;
using json::stringEnd;

// Checked text without the whitespace outside strings. Takes: the offset of the first such whitespace.
std::string withoutSpace(ByteView text, std::size_t firstSpace) {
    std::string out;
    out.reserve(text.size());
    out.append(text.substr(0, firstSpace));
    std::size_t at = firstSpace;
    while (at < text.size()) {
        if (isSpace(text[at])) {
            ++at;
        } else if (text[at] == '"') {
            const std::size_t end = stringEnd(text, at);
            out.append(text.substr(at, end - at));
            at = end;
        } else {
            out += text[at++];
        }
    }
    return out;
}

// One past the value that starts at `at`, in checked text.
std::size_t valueEnd(ByteView text, std::size_t at) {
    std::size_t depth = 0;
    while (at < text.size()) {
        const char c = text[at];
        if (c == '"') {
            at = stringEnd(text, at);
            if (depth == 0) return at;
            continue;
        }
        if (c == '{' || c == '[') ++depth;
        if (c == '}' || c == ']') {
            if (depth == 0) return at;
            if (--depth == 0) return at + 1;
        }
        if (depth == 0 && (c == ',' || isSpace(c))) return at;
        ++at;
    }
    return at;
}

std::size_t skipSpace(ByteView text, std::size_t at) {
    while (at < text.size() && isSpace(text[at])) ++at;
    return at;
}

unsigned hexUnit(ByteView digits) {
    unsigned value = 0;
    for (const char c : digits) {
        value = value << 4 | static_cast<unsigned>(c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
    }
    return value;
}

// Takes: the offset after `\u`. Returns: the offset after the escape, both halves of a pair.
std::size_t appendUnicodeEscape(std::string& out, ByteView inside, std::size_t at) {
    std::uint32_t unit = hexUnit(inside.substr(at, 4));
    at += 4;
    if (unit >= 0xD800 && unit <= 0xDBFF) {
        const std::uint32_t low = hexUnit(inside.substr(at + 2, 4));
        unit = 0x10000u + ((unit - 0xD800u) << 10) + (low - 0xDC00u);
        at += 6;
    }
    appendUtf8(out, unit);
    return at;
}

void appendEscaped(std::string& out, char c) {
    constexpr ByteView kShort = "\b\f\n\r\t\"\\";
    constexpr ByteView kNames = "bfnrt\"\\";
    const std::size_t place = kShort.find(c);
    if (place != ByteView::npos) {
        out += '\\';
        out += kNames[place];
        return;
    }
    constexpr ByteView kHex = "0123456789abcdef";
    out.append("\\u00");
    out += kHex[static_cast<unsigned char>(c) >> 4];
    out += kHex[static_cast<unsigned char>(c) & 15u];
}

Error notA(const char* what, std::size_t at) {
    return Error{ErrorCode::InvalidFormat,
                 std::string("the JSON value is not ") + what,
                 {},
                 static_cast<std::int64_t>(at)};
}

}  // namespace

Result<bool> checkJson(ByteView text, const JsonLimits& limits) {
    JsonScanner scanner(text, limits);
    if (!scanner.scan()) return scanner.error();
    return scanner.firstSpace() == ByteView::npos;
}

Result<ByteView> compactJson(ByteView text, std::string& storage, const JsonLimits& limits) {
    JsonScanner scanner(text, limits);
    if (!scanner.scan()) return scanner.error();
    const std::size_t firstSpace = scanner.firstSpace();
    if (firstSpace == ByteView::npos) return text;
    storage = withoutSpace(text, firstSpace);
    return ByteView(storage);
}

Result<std::string> compactJson(ByteView text, const JsonLimits& limits) {
    std::string storage;
    WARP_ASSIGN(const ByteView compact, compactJson(text, storage, limits));
    return storage.empty() ? std::string(compact) : std::move(storage);
}

void appendJsonString(std::string& out, ByteView text) {
    out += '"';
    const char* at = text.data();
    const char* const end = at + text.size();
    while (at != end) {
        const auto byte = static_cast<unsigned char>(*at);
        const std::size_t length = utf8Length(at, end);
        if (length == 0)
            out.append("\xEF\xBF\xBD");
        else if (byte < 0x20 || byte == '"' || byte == '\\')
            appendEscaped(out, *at);
        else
            out.append(at, length);
        at += std::max<std::size_t>(length, 1);
    }
    out += '"';
}

std::string jsonString(ByteView text) {
    std::string out;
    appendJsonString(out, text);
    return out;
}

std::string decodedJsonString(ByteView inside) {
    constexpr ByteView kNames = "bfnrt";
    constexpr ByteView kMeanings = "\b\f\n\r\t";
    std::string out;
    out.reserve(inside.size());
    std::size_t at = 0;
    while (at < inside.size()) {
        const std::size_t escape = std::min(inside.find('\\', at), inside.size());
        out.append(inside.substr(at, escape - at));
        if (escape == inside.size()) break;
        const char kind = inside[escape + 1];
        at = escape + 2;
        if (kind == 'u') {
            at = appendUnicodeEscape(out, inside, at);
        } else {
            const std::size_t place = kNames.find(kind);
            out += place == ByteView::npos ? kind : kMeanings[place];
        }
    }
    return out;
}

Result<std::vector<JsonMember>> jsonMembers(ByteView object) {
    std::size_t at = skipSpace(object, 0);
    if (at == object.size() || object[at] != '{') return notA("an object", at);
    std::vector<JsonMember> members;
    at = skipSpace(object, at + 1);
    while (at < object.size() && object[at] == '"') {
        const std::size_t keyEnd = stringEnd(object, at);
        std::string key = decodedJsonString(object.substr(at + 1, keyEnd - at - 2));
        at = skipSpace(object, skipSpace(object, keyEnd) + 1);
        const std::size_t end = valueEnd(object, at);
        members.push_back({std::move(key), object.substr(at, end - at)});
        at = skipSpace(object, skipSpace(object, end) + 1);
    }
    return members;
}

Result<std::vector<ByteView>> jsonElements(ByteView array) {
    std::size_t at = skipSpace(array, 0);
    if (at == array.size() || array[at] != '[') return notA("an array", at);
    std::vector<ByteView> elements;
    at = skipSpace(array, at + 1);
    if (at < array.size() && array[at] == ']') return elements;
    while (at < array.size()) {
        const std::size_t end = valueEnd(array, at);
        elements.push_back(array.substr(at, end - at));
        const std::size_t next = skipSpace(array, end);
        if (next >= array.size() || array[next] == ']') break;
        at = skipSpace(array, next + 1);
    }
    return elements;
}

Error withLineAndColumn(Error error, ByteView text) {
    if (error.offset < 0) return error;
    const ByteView before = text.substr(0, std::min(static_cast<std::size_t>(error.offset), text.size()));
    const std::size_t lineBreak = before.rfind('\n');
    const ByteView line = lineBreak == ByteView::npos ? before : before.substr(lineBreak + 1);
    error.line = std::count(before.begin(), before.end(), '\n') + 1;
    error.column = static_cast<std::int64_t>(countCharacters(line)) + 1;
    return error;
}

}  // namespace warp
