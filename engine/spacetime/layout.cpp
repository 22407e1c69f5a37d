// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/layout.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <charconv>
#include <cstdio>
#include <vector>

#include <sodium.h>

#include "engine/io/files.h"
#include "engine/spacetime/key.h"

namespace warp {

namespace {

constexpr std::size_t kMaxStepBytes = 200;
constexpr std::size_t kCutBytes = 160;
constexpr std::size_t kHashBytes = 16;
constexpr char kCutMark = '~';

constexpr std::string_view kSpacetime = "spacetime";
constexpr std::string_view kParticles = "particles";
constexpr std::string_view kPlainSuffix = ".json";
constexpr std::string_view kGzipSuffix = ".json.gz";
constexpr std::string_view kPackPrefix = "pack-";
constexpr std::string_view kPackSuffix = ".lz4";

constexpr char kUpperHex[] = "0123456789ABCDEF";

bool mustEscape(char c) {
    constexpr std::string_view kUnsafe = "/\\%:*?\"<>|~";
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7F || kUnsafe.find(c) != std::string_view::npos;
}

char upper(char c) {
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

/// Windows reserves device names with any extension: "nul", "NUL.txt", "com1.tar.gz".
bool isReservedOnWindows(std::string_view name) {
    std::string stem(name.substr(0, name.find('.')));
    while (!stem.empty() && stem.back() == ' ') stem.pop_back();
    std::transform(stem.begin(), stem.end(), stem.begin(), upper);
    constexpr std::array<std::string_view, 6> kDevices = {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"};
    if (std::find(kDevices.begin(), kDevices.end(), stem) != kDevices.end()) return true;
    const std::string_view port(stem);
    if (!port.starts_with("COM") && !port.starts_with("LPT")) return false;
    // The superscript digits count as digits there.
    constexpr std::array<std::string_view, 13> kDigits = {"0", "1", "2", "3", "4", "5", "6",
                                                          "7", "8", "9", "¹", "²", "³"};
    return std::find(kDigits.begin(), kDigits.end(), port.substr(3)) != kDigits.end();
}

bool escapedAt(std::string_view name, std::size_t i, bool reserved) {
    const char c = name[i];
    if (mustEscape(c)) return true;
    if (i == 0 && (c == '.' || c == '_' || reserved)) return true;
    return i + 1 == name.size() && (c == '.' || c == ' ');
}

/// The whole escaped name, however long.
std::string percentEncoded(std::string_view name) {
    std::string out;
    out.reserve(name.size() + 8);
    const bool reserved = isReservedOnWindows(name);
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (!escapedAt(name, i, reserved)) {
            out += name[i];
            continue;
        }
        const auto byte = static_cast<unsigned char>(name[i]);
        out += '%';
        out += kUpperHex[byte >> 4];
        out += kUpperHex[byte & 15];
    }
    return out;
}

/// The first at most kCutBytes bytes, without a part of a character or of a percent code at the end.
std::string_view cutAtCharacter(std::string_view escaped) {
    std::size_t end = kCutBytes;
    while (end > 0 && (static_cast<unsigned char>(escaped[end]) & 0xC0u) == 0x80u) --end;
    for (std::size_t back = 1; back <= 2; ++back) {
        if (end >= back && escaped[end - back] == '%') return escaped.substr(0, end - back);
    }
    return escaped.substr(0, end);
}

std::string hashHex(std::string_view name) {
    std::array<unsigned char, kHashBytes> hash;
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(name.data()),
                       name.size(), nullptr, 0);
    std::array<char, kHashBytes * 2 + 1> text;
    sodium_bin2hex(text.data(), text.size(), hash.data(), hash.size());
    return text.data();
}

std::optional<unsigned> hexValue(char c) {
    if (c >= '0' && c <= '9') return static_cast<unsigned>(c - '0');
    if (c >= 'A' && c <= 'F') return static_cast<unsigned>(c - 'A' + 10);
    return std::nullopt;
}

std::optional<std::string> percentDecoded(std::string_view step) {
    std::string out;
    out.reserve(step.size());
    for (std::size_t i = 0; i < step.size(); ++i) {
        if (step[i] != '%') {
            out += step[i];
            continue;
        }
        if (i + 2 >= step.size()) return std::nullopt;
        const auto high = hexValue(step[i + 1]);
        const auto low = hexValue(step[i + 2]);
        if (!high || !low) return std::nullopt;
        out += static_cast<char>(*high << 4 | *low);
        i += 2;
    }
    return out;
}

std::vector<std::string_view> splitSteps(std::string_view path) {
    std::vector<std::string_view> steps;
    for (std::size_t at = 0; at <= path.size();) {
        const std::size_t slash = std::min(path.find('/', at), path.size());
        steps.push_back(path.substr(at, slash - at));
        at = slash + 1;
    }
    return steps;
}

/// The parts every file of a type's directory has in common.
struct TypeFile {
    Shard shard;
    std::optional<std::string> type;
    std::string_view file;
};

std::optional<TypeFile> parseTypeFile(std::string_view path) {
    const auto steps = splitSteps(path);
    if (steps.size() != 5 || steps[0] != kSpacetime || steps[2] != kParticles) return std::nullopt;
    const auto shard = parseShard(steps[1]);
    if (!shard || shardId(*shard) != steps[1]) return std::nullopt;
    auto type = unescapeName(steps[3]);
    if (!type && !isCutName(steps[3])) return std::nullopt;
    return TypeFile{*shard, std::move(type), steps[4]};
}

}  // namespace

ParticleForm mirrorForm(Shard shard) {
    return shard == Shard::Warm ? ParticleForm::Gzip : ParticleForm::Plain;
}

std::string escapeName(std::string_view name) {
    std::string escaped = percentEncoded(name);
    if (escaped.size() <= kMaxStepBytes) return escaped;
    std::string cut(cutAtCharacter(escaped));
    cut += kCutMark;
    return cut + hashHex(name);
}

std::optional<std::string> unescapeName(std::string_view step) {
    if (step.empty() || step.size() > kMaxStepBytes) return std::nullopt;
    auto name = percentDecoded(step);
    // Only the one spelling that escapeName gives is a name; "%61" or a plain "~" are not.
    if (!name || percentEncoded(*name) != step) return std::nullopt;
    return name;
}

bool isCutName(std::string_view step) {
    constexpr std::size_t kTail = 1 + kHashBytes * 2;
    constexpr std::size_t kLostAtCut = 3;  // bytes of a character or code that the cut would split
    if (step.size() < kCutBytes - kLostAtCut + kTail || step.size() > kCutBytes + kTail) return false;
    const std::string_view tail = step.substr(step.size() - kTail);
    return tail.front() == kCutMark &&
           tail.find_first_not_of("0123456789abcdef", 1) == std::string_view::npos &&
           step.find('/') == std::string_view::npos;
}

std::string shardDirectory(Shard shard) {
    return joinPath(kSpacetime, shardId(shard));
}

std::string particlesDirectory(Shard shard) {
    return joinPath(kSpacetime, shardId(shard), kParticles);
}

std::string typeDirectory(Shard shard, std::string_view type) {
    return joinPath(particlesDirectory(shard), escapeName(type));
}

std::string particlePath(Shard shard, ByteView key, ParticleForm form) {
    const KeyParts parts = splitKey(key);
    std::string path = joinPath(typeDirectory(shard, parts.type), escapeName(parts.id));
    return path.append(form == ParticleForm::Gzip ? kGzipSuffix : kPlainSuffix);
}

std::string particlePath(Shard shard, ByteView key) {
    return particlePath(shard, key, mirrorForm(shard));
}

std::string packPath(Shard shard, std::string_view type, std::uint32_t number) {
    assert(number >= 1);
    char digits[16];
    std::snprintf(digits, sizeof digits, "%06u", number);
    return joinPath(typeDirectory(shard, type), std::string(kPackPrefix) + digits + std::string(kPackSuffix));
}

std::optional<ParticlePath> parseParticlePath(std::string_view path) {
    auto parsed = parseTypeFile(path);
    if (!parsed) return std::nullopt;
    const bool gzip = parsed->file.ends_with(kGzipSuffix);
    if (!gzip && !parsed->file.ends_with(kPlainSuffix)) return std::nullopt;
    const std::string_view suffix = gzip ? kGzipSuffix : kPlainSuffix;
    const std::string_view step = parsed->file.substr(0, parsed->file.size() - suffix.size());
    auto id = unescapeName(step);
    std::optional<std::string> beginning;
    if (!id && isCutName(step)) beginning = percentDecoded(step.substr(0, step.rfind(kCutMark)));
    if (!id && !beginning) return std::nullopt;
    return ParticlePath{.shard = parsed->shard,
                        .form = gzip ? ParticleForm::Gzip : ParticleForm::Plain,
                        .type = std::move(parsed->type),
                        .id = std::move(id),
                        .idBeginning = beginning.value_or(std::string())};
}

std::optional<PackPath> parsePackPath(std::string_view path) {
    auto parsed = parseTypeFile(path);
    if (!parsed || !parsed->file.starts_with(kPackPrefix) || !parsed->file.ends_with(kPackSuffix)) {
        return std::nullopt;
    }
    std::string_view digits = parsed->file.substr(kPackPrefix.size());
    digits.remove_suffix(std::min(digits.size(), kPackSuffix.size()));
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc{} || end != digits.data() + digits.size() || number == 0) return std::nullopt;
    char canonical[16];
    std::snprintf(canonical, sizeof canonical, "%06u", number);
    if (digits != canonical) return std::nullopt;
    return PackPath{.shard = parsed->shard, .type = std::move(parsed->type), .number = number};
}

}  // namespace warp
