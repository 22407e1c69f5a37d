// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/entanglement/link_codec.h"

#include <algorithm>
#include <cmath>

#include "engine/base/hash.h"
#include "engine/formats/key.h"

namespace warp {

namespace {

constexpr std::uint8_t kLayoutVersion = 1;
constexpr std::size_t kIdBytes = sizeof(RecordId);
constexpr std::size_t kKeyBytes = 2 * kIdBytes + 1;

std::string joined(RecordId first, RecordId second, std::uint8_t number) {
    std::string key;
    key.reserve(kKeyBytes);
    appendBig64(key, first);
    appendBig64(key, second);
    key += static_cast<char>(number);
    return key;
}

bool readStrength(ByteReader& reader, double& strength) {
    std::uint64_t bits = 0;
    if (!reader.read(bits)) return false;
    strength = std::bit_cast<double>(bits);
    return strength >= 0 && strength <= 1;
}

bool readHead(ByteReader& reader, Link& link) {
    std::uint8_t origin = 0;
    std::int64_t observed = 0;
    const bool whole = reader.read(origin) && reader.read(link.version) && reader.read(link.createdAt.ms) &&
                       readStrength(reader, link.strength) && reader.read(link.strengthAt.ms) &&
                       reader.read(observed) && reader.read(link.observations);
    if (!whole || origin > static_cast<std::uint8_t>(LinkOrigin::Learned)) return false;
    link.origin = static_cast<LinkOrigin>(origin);
    if (observed != 0) link.observedAt = Timestamp{observed};
    return true;
}

bool readKeys(ByteReader& reader, Link& link) {
    std::uint16_t size = 0;
    ByteView a;
    ByteView b;
    if (!reader.read(size) || !reader.readBytes(size, a) || !reader.readBytes(reader.remaining(), b))
        return false;
    link.a = a;
    link.b = b;
    return !a.empty() && a < b && b.size() <= kMaxKeyBytes && a.size() <= kMaxKeyBytes;
}

}  // namespace

RecordId recordIdOf(ByteView key) {
    return hash64(key);
}

LinkPlace placeOf(ByteView a, ByteView b) {
    const RecordId one = recordIdOf(a);
    const RecordId other = recordIdOf(b);
    return {.low = std::min(one, other), .high = std::max(one, other)};
}

std::string linkKey(const LinkPlace& place) {
    return joined(place.low, place.high, place.number);
}

std::string reverseLinkKey(const LinkPlace& place) {
    return joined(place.high, place.low, place.number);
}

Result<LinkPlace> parseLinkKey(ByteView key) {
    if (key.size() != kKeyBytes)
        return Error{.code = ErrorCode::Corrupt, .message = "a key of a link is damaged"};
    return LinkPlace{loadBig64(key.data()), loadBig64(key.data() + kIdBytes),
                     static_cast<std::uint8_t>(key.back())};
}

Result<LinkPlace> parseReverseLinkKey(ByteView key) {
    WARP_ASSIGN(LinkPlace place, parseLinkKey(key));
    std::swap(place.low, place.high);
    return place;
}

std::string linkPrefix(RecordId id) {
    std::string prefix;
    appendBig64(prefix, id);
    return prefix;
}

std::string encodeLink(const Link& link) {
    std::string bytes;
    bytes.reserve(60 + link.a.size() + link.b.size());
    appendLittle(bytes, kLayoutVersion);
    appendLittle(bytes, static_cast<std::uint8_t>(link.origin));
    appendLittle(bytes, link.version);
    appendLittle(bytes, link.createdAt.ms);
    appendLittle(bytes, link.strength);
    appendLittle(bytes, link.strengthAt.ms);
    appendLittle(bytes, link.observedAt.value_or(Timestamp{}).ms);
    appendLittle(bytes, link.observations);
    appendLittle(bytes, static_cast<std::uint16_t>(link.a.size()));
    bytes += link.a;
    bytes += link.b;
    return bytes;
}

Result<Link> decodeLink(ByteView bytes) {
    ByteReader reader(bytes);
    std::uint8_t layout = 0;
    Link link;
    if (reader.read(layout) && layout > kLayoutVersion)
        return Error{.code = ErrorCode::NewerFormat, .message = "the link has a newer layout"};
    if (layout == kLayoutVersion && readHead(reader, link) && readKeys(reader, link)) return link;
    return Error{.code = ErrorCode::Corrupt,
                 .message = "a link is damaged",
                 .offset = static_cast<std::int64_t>(reader.position())};
}

}  // namespace warp
