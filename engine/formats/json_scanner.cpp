// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/json_scanner.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <vector>

#include <xxhash.h>

#include "engine/base/ids.h"
#include "engine/formats/json_bytes.h"
#include "engine/formats/utf8.h"

namespace warp {
namespace {

constexpr const char* kEndsEarly = "the JSON text ends too early";

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

// Equal keys have equal fingerprints; unequal ones rarely do.
inline std::uint64_t fingerprintOf(const char* begin, std::size_t size) {
    if (size >= 8) {
        const auto head = loadLittle<std::uint64_t>(begin);
        const auto tail = loadLittle<std::uint64_t>(begin + size - 8);
        return head ^ std::rotl(tail, 23) ^ size;
    }
    if (size >= 4) {
        const std::uint64_t head = loadLittle<std::uint32_t>(begin);
        const std::uint64_t tail = loadLittle<std::uint32_t>(begin + size - 4);
        return (head | tail << 32) ^ size;
    }
    std::uint64_t bytes = size;
    for (std::size_t i = 0; i < size; ++i) bytes = bytes << 8 | static_cast<unsigned char>(begin[i]);
    return bytes;
}

// Four hexadecimal digits as a number; -1 when there are not four.
int hexUnit(const char* at, const char* end) {
    if (end - at < 4) return -1;
    int value = 0;
    for (int i = 0; i < 4; ++i) {
        const char c = at[i];
        const int lower = c | 0x20;
        if (isDigit(c))
            value = value * 16 + (c - '0');
        else if (lower >= 'a' && lower <= 'f')
            value = value * 16 + (lower - 'a' + 10);
        else
            return -1;
    }
    return value;
}

}  // namespace

// NOLINTNEXTLINE(cppcoreguidelines-pro-type-member-init): the stacks are filled before they are read
JsonScanner::JsonScanner(ByteView text, const JsonLimits& limits)
    : m_text(text), m_limits(limits), m_at(text.data()), m_end(text.data() + text.size()) {}

bool JsonScanner::scan() {
    constexpr std::size_t kOffsetsEnd = 0xFFFFFFF0u;
    if (m_text.size() > std::min(m_limits.maxBytes, kOffsetsEnd)) {
        m_errorCode = ErrorCode::LimitExceeded;
        return fail(m_text.data(), "the JSON text is larger than allowed");
    }
    skipSpace();
    do {
        if (!scanValue()) return false;
        if (!m_opened && !finishValue()) return false;
    } while (m_depth != 0);
    skipSpace();
    return m_at == m_end || fail(m_at, "nothing may follow the JSON value");
}

// A scalar or an empty container as a whole; of another container all that stands before its first value.
inline bool JsonScanner::scanValue() {
    m_opened = false;
    if (m_at == m_end) return fail(m_at, kEndsEarly);
    switch (*m_at) {
        case '"': return scanString();
        case '{': return openObject();
        case '[': return openArray();
        case 't': return scanWord("true");
        case 'f': return scanWord("false");
        case 'n': return scanWord("null");
        default: return scanNumber();
    }
}

// What follows a value: closings, and the comma and key before the next value.
inline bool JsonScanner::finishValue() {
    while (m_depth != 0) {
        skipSpace();
        if (m_at == m_end) return fail(m_at, kEndsEarly);
        const bool inArray = m_frames[m_depth - 1] == kArray;
        if (*m_at == ',') {
            ++m_at;
            skipSpace();
            return inArray || scanKey();
        }
        if (*m_at != (inArray ? ']' : '}')) {
            return fail(m_at, inArray ? "a comma or ] is expected here" : "a comma or } is expected here");
        }
        ++m_at;
        if (!pop()) return false;
    }
    return true;
}

bool JsonScanner::openObject() {
    if (!push(static_cast<std::uint32_t>(m_keyCount))) return false;
    if (m_at != m_end && *m_at == '}') {
        ++m_at;
        return pop();
    }
    m_opened = true;
    return scanKey();
}

bool JsonScanner::openArray() {
    if (!push(kArray)) return false;
    if (m_at != m_end && *m_at == ']') {
        ++m_at;
        return pop();
    }
    m_opened = true;
    return true;
}

bool JsonScanner::push(std::uint32_t frame) {
    if (m_depth == std::min(m_limits.maxDepth, m_frames.size())) {
        m_errorCode = ErrorCode::LimitExceeded;
        return fail(m_at, "the JSON text is nested deeper than allowed");
    }
    m_frames[m_depth++] = frame;
    ++m_at;
    skipSpace();
    return true;
}

bool JsonScanner::pop() {
    const std::uint32_t base = m_frames[--m_depth];
    if (base == kArray) return true;
    if (m_keyCount - base > kLinearKeys && !checkManyKeys(base)) return false;
    m_keyCount = base;
    return true;
}

inline bool JsonScanner::scanKey() {
    if (m_at == m_end) return fail(m_at, kEndsEarly);
    if (*m_at != '"') return fail(m_at, "a key in double quotes is expected here");
    const char* const begin = m_at + 1;
    m_escaped = false;
    if (!scanString() || !addKey(begin, m_at - 1)) return false;
    skipSpace();
    if (m_at == m_end) return fail(m_at, kEndsEarly);
    if (*m_at != ':') return fail(m_at, "a colon is expected here");
    ++m_at;
    skipSpace();
    return true;
}

inline bool JsonScanner::scanString() {
    const char* at = m_at + 1;
    while (true) {
        at = json::skipPlain(at, m_end);
        if (at == m_end) return fail(at, kEndsEarly);
        const char c = *at;
        if (c == '"') {
            m_at = at + 1;
            return true;
        }
        at = c == '\\' ? scanEscape(at) : scanCharacters(at);
        if (at == nullptr) return false;
    }
}

// Returns the place after the escape, or null.
const char* JsonScanner::scanEscape(const char* at) {
    m_escaped = true;
    const char* const kind = at + 1;
    if (kind == m_end) return fail(kind, kEndsEarly), nullptr;
    if (*kind != 'u') {
        const bool known = ByteView("\"\\/bfnrt").find(*kind) != ByteView::npos;
        if (!known) return fail(kind, "this escape does not exist in JSON"), nullptr;
        return kind + 1;
    }
    const int unit = hexUnit(kind + 1, m_end);
    if (unit < 0) return fail(at, "\\u needs four hexadecimal digits"), nullptr;
    if (unit >= 0xDC00 && unit <= 0xDFFF) return fail(at, "a low surrogate stands alone"), nullptr;
    if (unit >= 0xD800 && unit <= 0xDBFF) return scanSurrogatePair(at);
    return kind + 5;
}

const char* JsonScanner::scanSurrogatePair(const char* at) {
    const char* const low = at + 6;
    if (m_end - low >= 6 && low[0] == '\\' && low[1] == 'u') {
        const int unit = hexUnit(low + 2, m_end);
        if (unit >= 0xDC00 && unit <= 0xDFFF) return low + 6;
    }
    return fail(at, "a high surrogate stands alone"), nullptr;
}

// A run of non-ASCII characters; control characters fail.
const char* JsonScanner::scanCharacters(const char* at) {
    if (static_cast<unsigned char>(*at) < 0x20) {
        return fail(at, "a control character inside a string must be escaped"), nullptr;
    }
    while (at != m_end && static_cast<signed char>(*at) < 0) {
        const std::size_t length = utf8Length(at, m_end);
        if (length == 0) return fail(at, "this is not well-formed UTF-8"), nullptr;
        at += length;
    }
    return at;
}

inline bool JsonScanner::scanNumber() {
    const char* at = m_at;
    if (*at == '-') ++at;
    if (at != m_end && *at == '0')
        ++at;
    else if (!scanDigits(at))
        return false;
    if (at != m_end && *at == '.') {
        ++at;
        if (!scanDigits(at)) return false;
    }
    if (at != m_end && (*at | 0x20) == 'e') {
        ++at;
        if (at != m_end && (*at == '+' || *at == '-')) ++at;
        if (!scanDigits(at)) return false;
    }
    m_at = at;
    return true;
}

inline bool JsonScanner::scanDigits(const char*& at) {
    if (at == m_end) return fail(at, kEndsEarly);
    if (!isDigit(*at))
        return fail(at, at == m_at ? "a JSON value is expected here" : "a digit is expected here");
    while (at != m_end && isDigit(*at)) ++at;
    return true;
}

bool JsonScanner::scanWord(ByteView word) {
    for (const char expected : word) {
        if (m_at == m_end) return fail(m_at, kEndsEarly);
        if (*m_at != expected) return fail(m_at, "only true, false and null are words of JSON");
        ++m_at;
    }
    return true;
}

inline void JsonScanner::skipSpace() {
    if (m_at != m_end && static_cast<unsigned char>(*m_at) <= ' ') skipSpaceSlowly();
}

void JsonScanner::skipSpaceSlowly() {
    const char* const begin = m_at;
    while (m_at != m_end && json::isSpace(*m_at)) ++m_at;
    if (m_firstSpace == nullptr && m_at != begin) m_firstSpace = begin;
}

inline bool JsonScanner::addKey(const char* begin, const char* end) {
    Key key{0, static_cast<std::uint32_t>(offsetOf(begin)), static_cast<std::uint32_t>(offsetOf(end))};
    if (m_escaped) [[unlikely]] {
        m_hasEscapedKeys = true;
        const std::string name = decodedJsonString(keyText(key));
        key.fingerprint = fingerprintOf(name.data(), name.size());
    } else {
        key.fingerprint = fingerprintOf(begin, static_cast<std::size_t>(end - begin));
    }
    const std::uint32_t base = m_frames[m_depth - 1];
    if (m_keyCount - base < kLinearKeys) {
        for (std::size_t i = base; i != m_keyCount; ++i) {
            if (m_keys[i].fingerprint == key.fingerprint && sameKey(m_keys[i], key)) return failKey(key);
        }
    }
    if (m_keyCount == m_keyCapacity) growKeys();
    m_keys[m_keyCount++] = key;
    return true;
}

bool JsonScanner::sameKey(const Key& a, const Key& b) const {
    if (m_hasEscapedKeys) return keyName(a) == keyName(b);
    return keyText(a) == keyText(b);
}

std::string JsonScanner::keyName(const Key& key) const {
    return decodedJsonString(keyText(key));
}

// Of a closed object with many keys: sorted by a seeded hash, so that no input makes it slow.
bool JsonScanner::checkManyKeys(std::size_t base) {
    static const std::uint64_t seed = randomBits();
    std::vector<Key> keys(m_keys + base, m_keys + m_keyCount);
    for (Key& key : keys) {
        const ByteView text = keyText(key);
        if (m_hasEscapedKeys) {
            const std::string name = decodedJsonString(text);
            key.fingerprint = XXH3_64bits_withSeed(name.data(), name.size(), seed);
        } else {
            key.fingerprint = XXH3_64bits_withSeed(text.data(), text.size(), seed);
        }
    }
    std::sort(keys.begin(), keys.end(), [](const Key& a, const Key& b) {
        return a.fingerprint != b.fingerprint ? a.fingerprint < b.fingerprint : a.begin < b.begin;
    });
    const Key* repeated = nullptr;
    for (std::size_t i = 1; i < keys.size(); ++i) {
        const bool same = keys[i - 1].fingerprint == keys[i].fingerprint && sameKey(keys[i - 1], keys[i]);
        if (same && (repeated == nullptr || keys[i].begin < repeated->begin)) repeated = &keys[i];
    }
    return repeated == nullptr || failKey(*repeated);
}

void JsonScanner::growKeys() {
    m_keyCapacity *= 2;
    std::unique_ptr<Key[]> grown(new Key[m_keyCapacity]);
    std::copy(m_keys, m_keys + m_keyCount, grown.get());
    m_heapKeys = std::move(grown);
    m_keys = m_heapKeys.get();
}

bool JsonScanner::fail(const char* at, const char* message) {
    m_errorOffset = offsetOf(at);
    m_message = message;
    return false;
}

bool JsonScanner::failKey(const Key& key) {
    m_errorOffset = key.begin - 1;
    m_message = "the key " + jsonString(keyName(key)) + " stands twice in one object";
    return false;
}

Error JsonScanner::error() const {
    Error error{m_errorCode, m_message, {}, static_cast<std::int64_t>(m_errorOffset)};
    return withLineAndColumn(std::move(error), m_text);
}

}  // namespace warp
