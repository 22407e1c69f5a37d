// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/escaped_name.h"

#include <algorithm>
#include <array>

#include <sodium.h>

namespace warp {

namespace {

constexpr std::size_t kMaxStepBytes = 200;
constexpr std::size_t kCutBytes = 160;
constexpr std::size_t kHashBytes = 16;
constexpr char kCutMark = '~';

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

/// The first at most kCutBytes bytes, without a part of a character or of a percent code at the end.
std::string_view cutAtCharacter(std::string_view escaped) {
    std::size_t end = kCutBytes;
    while (end > 0 && (static_cast<unsigned char>(escaped[end]) & 0xC0u) == 0x80u) --end;
    for (std::size_t back = 1; back <= 2; ++back) {
        if (end >= back && escaped[end - back] == '%') return escaped.substr(0, end - back);
    }
    return escaped.substr(0, end);
}

std::optional<unsigned> hexValue(char c) {
    if (c >= '0' && c <= '9') return static_cast<unsigned>(c - '0');
    if (c >= 'A' && c <= 'F') return static_cast<unsigned>(c - 'A' + 10);
    return std::nullopt;
}

}  // namespace

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

std::string nameHash(std::string_view name) {
    std::array<unsigned char, kHashBytes> hash;
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(name.data()),
                       name.size(), nullptr, 0);
    std::array<char, kHashBytes * 2 + 1> text;
    sodium_bin2hex(text.data(), text.size(), hash.data(), hash.size());
    return text.data();
}

std::string fittingStep(std::string escaped, std::string_view name) {
    if (escaped.size() <= kMaxStepBytes) return escaped;
    std::string cut(cutAtCharacter(escaped));
    cut += kCutMark;
    return cut + nameHash(name);
}

std::string escapeName(std::string_view name) {
    return fittingStep(percentEncoded(name), name);
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

std::optional<std::string> cutNameBeginning(std::string_view step) {
    if (!isCutName(step)) return std::nullopt;
    return percentDecoded(step.substr(0, step.rfind(kCutMark)));
}

}  // namespace warp
