// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backups/audit_line.h"

#include <algorithm>
#include <array>
#include <charconv>

#include <sodium.h>

namespace warp {

namespace {

constexpr std::size_t kHashBytes = 16;
constexpr std::string_view kNobody = "-";

bool isHash(ByteView text) {
    return text.size() == 2 * kHashBytes && text.find_first_not_of("0123456789abcdef") == ByteView::npos;
}

/// Cuts the first word off.
ByteView takeWord(ByteView& text) {
    const std::size_t end = std::min(text.find(' '), text.size());
    const ByteView word = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return word;
}

}  // namespace

std::string firstAuditHash() {
    return std::string(2 * kHashBytes, '0');
}

std::string auditHash(ByteView line) {
    std::array<unsigned char, kHashBytes> hash = {};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(line.data()),
                       line.size(), nullptr, 0);
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    for (const unsigned char byte : hash) {
        text += kDigits[byte >> 4];
        text += kDigits[byte & 15u];
    }
    return text;
}

std::string auditText(const AuditLine& line) {
    std::string text = formatTimestamp(line.time) + " " + std::to_string(line.lsn) + " " +
                       (line.user.empty() ? std::string(kNobody) : line.user) + " " + line.what;
    std::ranges::replace_if(
        text, [](char c) { return static_cast<unsigned char>(c) < ' ' || c == '\x7f'; }, ' ');
    return text + " #" + line.before;
}

std::optional<AuditLine> parseAuditLine(ByteView text) {
    const std::size_t mark = text.rfind(" #");
    if (mark == ByteView::npos || !isHash(text.substr(mark + 2))) return std::nullopt;
    AuditLine line{.before = std::string(text.substr(mark + 2))};
    ByteView rest = text.substr(0, mark);
    const auto time = parseTimestamp(takeWord(rest));
    if (!time.ok()) return std::nullopt;
    line.time = *time;
    const ByteView lsn = takeWord(rest);
    const auto [end, failure] = std::from_chars(lsn.data(), lsn.data() + lsn.size(), line.lsn);
    if (failure != std::errc() || end != lsn.data() + lsn.size()) return std::nullopt;
    const ByteView user = takeWord(rest);
    if (user.empty() || rest.empty()) return std::nullopt;
    if (user != kNobody) line.user = user;
    line.what = rest;
    return line;
}

}  // namespace warp
