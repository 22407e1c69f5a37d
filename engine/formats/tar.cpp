// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/tar.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

namespace warp {

namespace {

// Fields of a header: where they begin and how long they are.
struct Field {
    std::size_t at;
    std::size_t size;
};
constexpr Field kName{0, 100};
constexpr Field kMode{100, 8};
constexpr Field kOwner{108, 8};
constexpr Field kGroup{116, 8};
constexpr Field kSize{124, 12};
constexpr Field kModified{136, 12};
constexpr Field kChecksum{148, 8};
constexpr std::size_t kKind = 156;
constexpr Field kMagic{257, 8};
constexpr Field kPrefix{345, 155};

constexpr std::uint64_t kMostOctal = (std::uint64_t{1} << 33) - 1;  // eleven digits
constexpr std::size_t kMostExtension = 64u << 10;

void putOctal(char* block, Field field, std::uint64_t value) {
    for (std::size_t i = field.size - 1; i-- > 0; value >>= 3)
        block[field.at + i] = static_cast<char>('0' + (value & 7));
}

std::uint64_t sumOf(ByteView block) {
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < block.size(); ++i) {
        const bool own = i >= kChecksum.at && i < kChecksum.at + kChecksum.size;
        sum += own ? ' ' : static_cast<unsigned char>(block[i]);
    }
    return sum;
}

/// Where a path is cut so that both parts fit into their fields; 0 when it does not fit.
std::size_t prefixLength(std::string_view path) {
    if (path.size() > kPrefix.size + 1 + kName.size) return 0;
    const std::size_t least = path.size() - kName.size - 1;
    const std::size_t at = path.find('/', least);
    return at == std::string_view::npos || at > kPrefix.size || at + 1 == path.size() ? 0 : at;
}

void appendBlock(std::string& out, std::string_view name, std::string_view prefix, char kind,
                 std::uint64_t size, Timestamp modified) {
    const std::size_t at = out.size();
    out.resize(at + kTarBlock, '\0');
    char* block = out.data() + at;
    std::memcpy(block + kName.at, name.data(), std::min(name.size(), kName.size));
    std::memcpy(block + kPrefix.at, prefix.data(), prefix.size());
    std::memcpy(block + kMode.at, "0000600", 7);
    std::memcpy(block + kOwner.at, "0000000", 7);
    std::memcpy(block + kGroup.at, "0000000", 7);
    putOctal(block, kSize, std::min(size, kMostOctal));
    const std::int64_t seconds = modified.ms / 1000;
    putOctal(block, kModified,
             seconds < 0 ? 0 : std::min<std::uint64_t>(static_cast<std::uint64_t>(seconds), kMostOctal));
    block[kKind] = kind;
    std::memcpy(block + kMagic.at, "ustar\00000", kMagic.size);
    putOctal(block, {kChecksum.at, 7}, sumOf(ByteView(block, kTarBlock)));
    block[kChecksum.at + 7] = ' ';
}

/// "27 path=some/where\n": the number counts the whole line, itself included.
std::string paxLine(std::string_view name, std::string_view value) {
    const std::size_t rest = name.size() + value.size() + 3;
    std::size_t total = rest + 1;
    while (std::to_string(total).size() + rest != total) ++total;
    return std::to_string(total) + ' ' + std::string(name) + '=' + std::string(value) + '\n';
}

void appendExtended(std::string& out, const std::string& lines, Timestamp modified) {
    appendBlock(out, "pax_header", "", 'x', lines.size(), modified);
    out += lines;
    appendTarPadding(out, lines.size());
}

bool isZero(ByteView block) {
    return std::ranges::all_of(block, [](char c) { return c == 0; });
}

std::string_view textOf(ByteView block, Field field) {
    const std::string_view text = block.substr(field.at, field.size);
    return text.substr(0, std::min(text.find('\0'), text.size()));
}

/// Digits with spaces or zero bytes around, or, with its first bit set, a binary number. Nothing for others.
std::optional<std::uint64_t> numberOf(ByteView block, Field field) {
    const std::string_view text = block.substr(field.at, field.size);
    std::uint64_t value = 0;
    if ((static_cast<unsigned char>(text[0]) & 0x80) != 0) {
        for (const char c : text.substr(field.size - 8)) value = value << 8 | static_cast<unsigned char>(c);
        const std::string_view high = text.substr(1, field.size - 9);
        const bool fits = text[0] == '\x80' && isZero(high) && value >> 62 == 0;
        return fits ? std::optional(value) : std::nullopt;
    }
    bool any = false;
    bool over = false;
    for (const char c : text) {
        if (c == ' ' || c == 0) {
            over = any;
        } else if (c < '0' || c > '7' || over) {
            return {};
        } else {
            value = value << 3 | static_cast<std::uint64_t>(c - '0');
            any = true;
        }
    }
    return value;
}

Error refused(std::string what) {
    return Error{.code = ErrorCode::InvalidFormat, .message = std::move(what)};
}

std::string shown(std::string_view path) {
    std::string text = "\"";
    for (const char c : path.substr(0, 200)) text += static_cast<unsigned char>(c) < 0x20 ? '?' : c;
    return text + "\"";
}

/// Whether the path stays below the directory that is unpacked into.
Status checkPath(std::string_view path) {
    if (path.empty()) return refused("a member of the archive has no name");
    if (path.front() == '/') return refused("the archive holds the absolute path " + shown(path));
    for (std::size_t at = 0; at <= path.size();) {
        const std::size_t end = std::min(path.find('/', at), path.size());
        const std::string_view step = path.substr(at, end - at);
        if (step == "..") return refused("the archive holds a path that leaves it, " + shown(path));
        if (step.empty() || step == ".")
            return refused("the archive holds a path with an empty step, " + shown(path));
        at = end + 1;
    }
    const bool plain =
        std::ranges::all_of(path, [](char c) { return static_cast<unsigned char>(c) >= 0x20; });
    if (!plain) return refused("the archive holds a path with control characters, " + shown(path));
    return {};
}

const char* kindName(char kind) {
    switch (kind) {
        case '1': return "a hard link";
        case '2': return "a symbolic link";
        case '3':
        case '4': return "a device";
        case '6': return "a named pipe";
        default: return "a member of an unknown kind";
    }
}

}  // namespace

void appendTarHeader(std::string& out, std::string_view path, std::uint64_t size, Timestamp modified) {
    std::string extended;
    if (size > kMostOctal) extended += paxLine("size", std::to_string(size));
    if (path.size() <= kName.size) {
        if (!extended.empty()) appendExtended(out, extended, modified);
        return appendBlock(out, path, "", '0', size, modified);
    }
    const std::size_t cut = prefixLength(path);
    if (cut == 0) extended += paxLine("path", path);
    if (!extended.empty()) appendExtended(out, extended, modified);
    if (cut == 0) return appendBlock(out, path.substr(path.size() - kName.size), "", '0', size, modified);
    appendBlock(out, path.substr(cut + 1), path.substr(0, cut), '0', size, modified);
}

void appendTarPadding(std::string& out, std::uint64_t size) {
    out.append((kTarBlock - size % kTarBlock) % kTarBlock, '\0');
}

void appendTarEnd(std::string& out) {
    out.append(2 * kTarBlock, '\0');
}

Status TarReader::feed(ByteView bytes) {
    while (!bytes.empty()) {
        if (m_ended) return {};  // what follows is padding of the medium
        if (m_left > 0) {
            WARP_TRY(take(bytes));
        } else if (m_padding > 0) {
            const std::uint64_t count = std::min<std::uint64_t>(m_padding, bytes.size());
            bytes.remove_prefix(static_cast<std::size_t>(count));
            m_padding -= count;
        } else if (m_partial.empty() && bytes.size() >= kTarBlock) {
            WARP_TRY(header(bytes.substr(0, kTarBlock)));
            bytes.remove_prefix(kTarBlock);
        } else {
            const std::size_t count = std::min(kTarBlock - m_partial.size(), bytes.size());
            m_partial.append(bytes.substr(0, count));
            bytes.remove_prefix(count);
            if (m_partial.size() < kTarBlock) return {};
            const std::string block = std::move(m_partial);
            m_partial.clear();
            WARP_TRY(header(block));
        }
    }
    return {};
}

Status TarReader::finish() const {
    if (m_ended) return {};
    return refused("the archive is cut off");
}

Status TarReader::header(ByteView block) {
    if (isZero(block)) {
        m_ended = true;
        return m_extended ? refused("the archive ends behind a header without its member") : Status();
    }
    const auto sum = numberOf(block, kChecksum);
    const auto size = numberOf(block, kSize);
    if (!sum || *sum != sumOf(block) || !size) return refused("a header of the archive is damaged");
    const char kind = block[kKind];
    if (kind == 'x' || kind == 'L') {
        if (*size > kMostExtension) return refused("a header of the archive is too long");
        m_extension = kind;
        m_extensionText.clear();
        m_extended = true;
        m_left = *size;
        m_padding = (kTarBlock - *size % kTarBlock) % kTarBlock;
        return *size == 0 ? readExtended() : Status();
    }
    return startMember(block, kind, *size);
}

Status TarReader::startMember(ByteView block, char kind, std::uint64_t size) {
    TarMember member{.path = std::move(m_nextPath), .size = size};
    if (member.path.empty()) {
        const std::string_view prefix = textOf(block, kPrefix);
        const bool ustar = block.substr(kMagic.at, 5) == "ustar";
        if (ustar && !prefix.empty() && block[kMagic.at + 5] == 0) member.path = std::string(prefix) + '/';
        member.path += textOf(block, kName);
    }
    if (!m_nextSize.empty()) {
        const char* const end = m_nextSize.data() + m_nextSize.size();
        const auto parsed = std::from_chars(m_nextSize.data(), end, member.size);
        if (parsed.ptr != end || parsed.ec != std::errc() || member.size >> 62 != 0)
            return refused("a header of the archive is damaged");
    }
    m_nextPath.clear();
    m_nextSize.clear();
    m_extended = false;
    member.directory = kind == '5';
    while (member.path.size() > 1 && member.path.back() == '/') member.path.pop_back();
    while (member.path.starts_with("./")) member.path.erase(0, 2);
    if (member.directory && (member.path == "." || member.path.empty())) return {};
    if (kind != '0' && kind != 0 && kind != '5')
        return refused("the archive holds " + std::string(kindName(kind)) + ", " + shown(member.path));
    WARP_TRY(checkPath(member.path));
    if (member.directory && member.size != 0) return refused("a directory of the archive has a content");
    const auto modified = numberOf(block, kModified);
    member.modified =
        Timestamp{modified ? static_cast<std::int64_t>(std::min(*modified, kMostOctal)) * 1000 : 0};
    m_left = member.size;
    m_padding = (kTarBlock - member.size % kTarBlock) % kTarBlock;
    m_visiting = true;
    WARP_TRY(m_visitor.begin(member));
    return m_left == 0 ? endMember() : Status();
}

Status TarReader::take(ByteView& bytes) {
    const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(m_left, bytes.size()));
    const ByteView piece = bytes.substr(0, count);
    bytes.remove_prefix(count);
    m_left -= count;
    if (m_visiting) {
        WARP_TRY(m_visitor.content(piece));
        return m_left == 0 ? endMember() : Status();
    }
    m_extensionText.append(piece);
    return m_left == 0 ? readExtended() : Status();
}

Status TarReader::endMember() {
    m_visiting = false;
    return m_visitor.end();
}

/// A long name, or lines "27 path=some/where\n".
Status TarReader::readExtended() {
    std::string_view text = m_extensionText;
    if (m_extension == 'L') {
        m_nextPath = text.substr(0, std::min(text.find('\0'), text.size()));
        return {};
    }
    while (!text.empty()) {
        std::size_t length = 0;
        const auto parsed = std::from_chars(text.data(), text.data() + text.size(), length);
        const auto digits = static_cast<std::size_t>(parsed.ptr - text.data());
        const bool sound = parsed.ec == std::errc() && length <= text.size() && length > digits + 2 &&
                           text[digits] == ' ' && text[length - 1] == '\n';
        if (!sound) return refused("an extended header of the archive is damaged");
        const std::string_view line = text.substr(digits + 1, length - digits - 2);
        const std::size_t equals = line.find('=');
        if (equals == std::string_view::npos) return refused("an extended header of the archive is damaged");
        if (line.substr(0, equals) == "path") m_nextPath = line.substr(equals + 1);
        if (line.substr(0, equals) == "size") m_nextSize = line.substr(equals + 1);
        text.remove_prefix(length);
    }
    return {};
}

}  // namespace warp
