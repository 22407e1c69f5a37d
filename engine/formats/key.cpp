// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/key.h"

#include <cassert>
#include <optional>

#include "engine/formats/utf8.h"

namespace warp {

namespace {

Error invalidKey(std::string message, std::size_t offset) {
    return Error{.code = ErrorCode::InvalidKey,
                 .message = std::move(message),
                 .offset = static_cast<std::int64_t>(offset)};
}

/// U+0000..U+001F, U+007F and U+0080..U+009F; the last are the two bytes C2 80 .. C2 9F.
bool isControl(const char* at, std::size_t length) {
    const auto byte = [at](std::size_t i) { return static_cast<unsigned char>(at[i]); };
    if (length == 1) return byte(0) < 0x20 || byte(0) == 0x7F;
    return length == 2 && byte(0) == 0xC2 && byte(1) < 0xA0;
}

/// True when all of it is printable ASCII, eight bytes at a time: most keys.
bool isPlain(ByteView key) {
    constexpr std::uint64_t kOnes = 0x0101010101010101u;
    constexpr std::uint64_t kHighBits = kOnes * 0x80;
    std::size_t at = 0;
    for (; at + 8 <= key.size(); at += 8) {
        const auto word = loadLittle<std::uint64_t>(key.data() + at);
        // High bits appear where a byte is over 0x7F, below 0x20 (it borrows) or 0x7F (adding 1 carries into
        // it).
        if (((word | (word - kOnes * 0x20) | (word + kOnes)) & kHighBits) != 0) return false;
    }
    for (; at < key.size(); ++at) {
        if (key[at] < 0x20 || key[at] > 0x7E) return false;
    }
    return true;
}

std::optional<Error> characterProblem(ByteView key) {
    if (isPlain(key)) return std::nullopt;
    const char* const end = key.data() + key.size();
    for (const char* at = key.data(); at != end;) {
        const auto offset = static_cast<std::size_t>(at - key.data());
        const std::size_t length = utf8Length(at, end);
        if (length == 0) return invalidKey("the key is not valid UTF-8", offset);
        if (isControl(at, length)) return invalidKey("the key holds a control character", offset);
        at += length;
    }
    return std::nullopt;
}

}  // namespace

Result<ByteView> canonicalKey(ByteView key, std::string& storage) {
    if (key.empty()) return invalidKey("the key is empty", 0);
    const std::size_t colon = key.find(':');
    if (colon == 0) return invalidKey("the type before ':' is empty", 0);
    if (colon + 1 == key.size()) return invalidKey("the id after ':' is empty", key.size());
    const std::size_t prefix = colon == ByteView::npos ? kGeneralType.size() + 1 : 0;
    if (prefix + key.size() > kMaxKeyBytes) {
        return invalidKey("the key has " + std::to_string(prefix + key.size()) +
                              " bytes with its type; at most " + std::to_string(kMaxKeyBytes) +
                              " are allowed",
                          kMaxKeyBytes - prefix);
    }
    if (auto problem = characterProblem(key)) return *std::move(problem);
    if (prefix == 0) return key;
    storage = joinKey(kGeneralType, key);
    return ByteView(storage);
}

Result<std::string> canonicalKey(ByteView key) {
    std::string storage;
    WARP_ASSIGN(const ByteView canonical, canonicalKey(key, storage));
    return std::string(canonical);
}

KeyParts splitKey(ByteView canonical) {
    const std::size_t colon = canonical.find(':');
    assert(colon != ByteView::npos);
    return {canonical.substr(0, colon), canonical.substr(colon + 1)};
}

std::string joinKey(std::string_view type, std::string_view id) {
    std::string key;
    key.reserve(type.size() + 1 + id.size());
    return key.append(type).append(1, ':').append(id);
}

KeyRange typeRange(std::string_view type) {
    return prefixRange(std::string(type) + ':');
}

KeyRange prefixRange(std::string_view prefix) {
    std::string end(prefix);
    while (!end.empty() && end.back() == '\xFF') end.pop_back();
    if (!end.empty()) end.back() = static_cast<char>(static_cast<unsigned char>(end.back()) + 1);
    return {std::string(prefix), std::move(end)};
}

}  // namespace warp
