// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/torn_file.h"

#include <algorithm>
#include <string>

#include "engine/formats/gzip.h"
#include "engine/formats/json_text.h"

namespace warp {

namespace {

constexpr std::size_t kSector = 512;
constexpr std::size_t kMaxText = std::size_t{256} << 20;
constexpr std::size_t kLongestCharacter = 4;    // bytes of UTF-8
constexpr std::size_t kZerosOfALostSector = 8;  // a whole gzip file ends in some zeros, too
constexpr std::string_view kValueName = "\"value\"";
constexpr std::string_view kQuantumName = "\"quantum_properties\"";
constexpr std::string_view kMetadataName = "\"spacetime_metadata\"";

ByteView withoutZerosAtEnd(ByteView bytes) {
    return bytes.substr(0, bytes.find_last_not_of('\0') + 1);
}

/// As much of a compressed text as is there.
std::string readableBeginning(ByteView gz) {
    constexpr std::size_t kStep = 64;
    GzipReader reader(
        [gz](char* buffer, std::size_t size) mutable -> Result<std::size_t> {
            const std::size_t count = gz.copy(buffer, size);
            gz.remove_prefix(count);
            return count;
        },
        kMaxText);
    std::string text;
    char buffer[kStep];
    for (auto got = reader.read(buffer, kStep); got && *got > 0; got = reader.read(buffer, kStep))
        text.append(buffer, *got);
    return text;
}

/// Every sector is a beginning of what it should be, with zeros behind.
bool isMixture(ByteView bytes, ByteView intended) {
    for (std::size_t at = 0; at < bytes.size(); at += kSector) {
        const ByteView part = withoutZerosAtEnd(bytes.substr(at, kSector));
        if (!intended.substr(std::min(at, intended.size())).starts_with(part)) return false;
    }
    return true;
}

/// What stands before the figures that change with time.
ByteView lastingPart(ByteView text) {
    const std::size_t metadata = text.rfind(kMetadataName);
    return text.substr(0, std::min(metadata, text.rfind(kQuantumName, metadata)));
}

/// The text agrees up to the value and then just ends.
bool breaksOff(ByteView text, ByteView intended) {
    const std::size_t value = intended.find(kValueName);
    if (value == ByteView::npos) return false;
    const ByteView opening = intended.substr(0, value + kValueName.size());
    if (!text.starts_with(opening.substr(0, text.size()))) return false;
    const auto checked = checkJson(text, {.maxBytes = kMaxText});
    return !checked.ok() &&
           static_cast<std::size_t>(checked.error().offset) + kLongestCharacter > text.size();
}

}  // namespace

bool tornByCrash(std::string_view path, ByteView bytes, ByteView intended) {
    const bool cutAtSector = bytes.size() % kSector == 0;
    if (path.ends_with(".gz")) {
        if (isMixture(bytes, intended)) return true;
        const ByteView written = withoutZerosAtEnd(bytes);
        const std::string text = readableBeginning(written);
        if (text.empty()) return false;
        const std::string whole = readableBeginning(intended);
        const ByteView lasting = lastingPart(whole);
        if (lasting.starts_with(ByteView(text).substr(0, lasting.size()))) return true;
        const bool cut = cutAtSector || written.size() + kZerosOfALostSector <= bytes.size();
        return cut && !gzipDecompress(bytes, kMaxText).ok() && breaksOff(text, whole);
    }
    const ByteView lasting = lastingPart(intended);
    if (isMixture(bytes.substr(0, lasting.size()), lasting)) return true;
    const ByteView text = bytes.substr(0, bytes.find('\0'));
    return (cutAtSector || text.size() < bytes.size()) && breaksOff(text, intended);
}

}  // namespace warp
