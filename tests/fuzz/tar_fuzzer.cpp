// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

#include "engine/formats/tar.h"
#include "tests/fuzz/fuzz.h"

using namespace warp;

namespace {

struct Read {
    struct Member {
        TarMember head;
        std::string content;
    };
    std::vector<Member> members;
    bool ok = false;
};

/// Takes: `piece`, how many bytes are fed at once.
Read readTar(ByteView bytes, std::size_t piece) {
    Read read;
    bool open = false;
    TarReader reader({.begin = [&](const TarMember& head) -> Status {
                          fuzz::require(!open);
                          open = true;
                          read.members.push_back({head, {}});
                          return {};
                      },
                      .content = [&](ByteView content) -> Status {
                          fuzz::require(open);
                          read.members.back().content += content;
                          return {};
                      },
                      .end = [&]() -> Status {
                          fuzz::require(open && read.members.back().content.size() == read.members.back().head.size);
                          open = false;
                          return {};
                      }});
    for (; !bytes.empty(); bytes.remove_prefix(std::min(piece, bytes.size())))
        if (!reader.feed(bytes.substr(0, piece)).ok()) return read;
    read.ok = reader.finish().ok();
    return read;
}

bool staysInside(const std::string& path) {
    return !path.empty() && path.front() != '/' && path != ".." && !path.starts_with("../") &&
           path.find("/../") == std::string::npos && !path.ends_with("/..");
}

bool areSame(const Read& one, const Read& other) {
    return one.ok == other.ok &&
           std::ranges::equal(one.members, other.members, [](const Read::Member& a, const Read::Member& b) {
               return a.head.path == b.head.path && a.head.size == b.head.size && a.content == b.content;
           });
}

/// Chance hardly ever makes a checksum: every block gets the one that it would need as a header.
std::string withChecksums(ByteView bytes) {
    constexpr std::size_t kAt = 148;
    constexpr std::size_t kSize = 8;
    std::string text(bytes);
    for (std::size_t block = 0; block + kTarBlock <= text.size(); block += kTarBlock) {
        std::fill_n(text.begin() + static_cast<std::ptrdiff_t>(block + kAt), kSize, ' ');
        unsigned sum = 0;
        for (std::size_t i = 0; i < kTarBlock; ++i) sum += static_cast<unsigned char>(text[block + i]);
        char digits[kSize];
        std::snprintf(digits, sizeof digits, "%06o", sum);
        std::copy_n(digits, kSize - 1, text.begin() + static_cast<std::ptrdiff_t>(block + kAt));
    }
    return text;
}

void requireSound(ByteView bytes) {
    const Read whole = readTar(bytes, std::max<std::size_t>(bytes.size(), 1));
    for (const Read::Member& member : whole.members) fuzz::require(staysInside(member.head.path));
    fuzz::require(areSame(whole, readTar(bytes, 7)));
    if (!whole.ok) return;
    std::string again;
    for (const Read::Member& member : whole.members) {
        if (member.head.directory) continue;
        appendTarHeader(again, member.head.path, member.content.size(), member.head.modified);
        again += member.content;
        appendTarPadding(again, member.content.size());
    }
    appendTarEnd(again);
    Read files = whole;
    std::erase_if(files.members, [](const Read::Member& member) { return member.head.directory; });
    fuzz::require(areSame(files, readTar(again, again.size())));
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView bytes = fuzz::view(data, size);
    requireSound(bytes);
    requireSound(withChecksums(bytes));
    return 0;
}
