// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/pack_format.h"

#include <charconv>
#include <cstdio>

#include "engine/formats/json_text.h"

namespace warp {

namespace {

constexpr std::string_view kNameStart = "pack-";
constexpr std::string_view kNameEnd = ".lz4";
constexpr std::string_view kKeyStart = R"({"key":")";
constexpr std::string_view kDeletedStart = R"(,"deleted":)";
constexpr std::size_t kNameDigits = 6;

constexpr std::uint8_t kStateLayout = 1;
constexpr std::uint8_t kRetiredFlag = 1;
constexpr std::size_t kStatePadding = 6;

Error corruptError(std::string message) {
    return {.code = ErrorCode::Corrupt, .message = std::move(message)};
}

/// Offset of the quote that ends the string beginning at `from`; npos when there is none.
std::size_t stringEnd(ByteView text, std::size_t from) {
    for (std::size_t at = from; at < text.size(); ++at) {
        if (text[at] == '"') return at;
        if (text[at] == '\\') ++at;
    }
    return ByteView::npos;
}

template <typename Integer>
bool parseWhole(std::string_view text, Integer& value) {
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    return failure == std::errc() && end == text.data() + text.size();
}

}  // namespace

std::string packFileName(std::uint32_t number) {
    char name[32];
    const int size = std::snprintf(name, sizeof name, "pack-%06u.lz4", number);
    return {name, static_cast<std::size_t>(size)};
}

std::optional<std::uint32_t> parsePackFileName(std::string_view name) {
    if (!name.starts_with(kNameStart) || !name.ends_with(kNameEnd)) return {};
    if (name.size() < kNameStart.size() + kNameDigits + kNameEnd.size()) return {};
    const auto digits = name.substr(kNameStart.size(), name.size() - kNameStart.size() - kNameEnd.size());
    std::uint32_t number = 0;
    if (!parseWhole(digits, number) || number == 0 || packFileName(number) != name) return {};
    return number;
}

void appendPackLocation(std::string& out, const PackLocation& location) {
    appendLittle(out, location.pack);
    appendLittle(out, location.lineOffset);
    appendLittle(out, location.lineBytes);
    appendLittle(out, location.frameOffset);
}

Result<PackLocation> parsePackLocation(ByteView bytes) {
    ByteReader reader(bytes);
    PackLocation location;
    if (!reader.read(location.pack) || !reader.read(location.lineOffset) ||
        !reader.read(location.lineBytes) || !reader.read(location.frameOffset)) {
        return corruptError("a place in a pack is cut off");
    }
    return location;
}

std::string encodePackState(const PackState& state) {
    std::string bytes;
    appendLittle(bytes, kStateLayout);
    appendLittle(bytes, static_cast<std::uint8_t>(state.retired ? kRetiredFlag : 0));
    bytes.append(kStatePadding, '\0');
    appendLittle(bytes, state.length);
    appendLittle(bytes, state.liveBytes);
    appendLittle(bytes, state.deadBytes);
    appendLittle(bytes, state.tombstoneBytes);
    return bytes;
}

Result<PackState> parsePackState(ByteView bytes) {
    ByteReader reader(bytes);
    std::uint8_t layout = 0;
    std::uint8_t flags = 0;
    ByteView padding;
    PackState state;
    if (!reader.read(layout)) return corruptError("the state of a pack is empty");
    if (layout != kStateLayout) {
        return Error{.code = ErrorCode::NewerFormat, .message = "the state of a pack has an unknown layout"};
    }
    if (!reader.read(flags) || !reader.readBytes(kStatePadding, padding) || !reader.read(state.length) ||
        !reader.read(state.liveBytes) || !reader.read(state.deadBytes) ||
        !reader.read(state.tombstoneBytes)) {
        return corruptError("the state of a pack is cut off");
    }
    state.retired = (flags & kRetiredFlag) != 0;
    return state;
}

std::string packTombstone(ByteView key, Lsn version) {
    std::string line = R"({"key":)";
    appendJsonString(line, key);
    line += kDeletedStart;
    line += std::to_string(version);
    line += '}';
    return line;
}

Result<PackLine> parsePackLine(ByteView line) {
    if (!line.starts_with(kKeyStart) || !line.ends_with('}'))
        return corruptError("a line of a pack is no record");
    const std::size_t end = stringEnd(line, kKeyStart.size());
    if (end == ByteView::npos) return corruptError("a line of a pack has no key");
    const ByteView inside = line.substr(kKeyStart.size(), end - kKeyStart.size());
    if (inside.find('\\') != ByteView::npos) {
        const bool sound = checkJson(line.substr(kKeyStart.size() - 1, inside.size() + 2)).ok();
        if (!sound) return corruptError("the key of a line of a pack is no text");
    }
    PackLine parsed{.key = decodedJsonString(inside), .deleted = {}};
    ByteView rest = line.substr(end + 1);
    if (!rest.starts_with(kDeletedStart)) return parsed;
    rest.remove_prefix(kDeletedStart.size());
    rest.remove_suffix(1);
    Lsn version = 0;
    if (!parseWhole(rest, version)) return corruptError("a tombstone in a pack has no version");
    parsed.deleted = version;
    return parsed;
}

}  // namespace warp
