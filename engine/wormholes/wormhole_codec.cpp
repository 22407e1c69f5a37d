// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/wormholes/wormhole_codec.h"

#include <bit>

#include "engine/base/hash.h"

namespace warp {

namespace {

constexpr std::uint8_t kLayoutVersion = 1;
constexpr double kMostStrength = 10;
constexpr ByteView kFiguresKey = "f";
constexpr ByteView kGenerationKey = "g";

bool readHead(ByteReader& reader, Wormhole& wormhole) {
    std::uint64_t bits = 0;
    if (!reader.read(bits) || !reader.read(wormhole.uses) || !reader.read(wormhole.sameId) ||
        !reader.read(wormhole.openedAt.ms) || !reader.read(wormhole.usedAt.ms))
        return false;
    wormhole.strength = std::bit_cast<double>(bits);
    return wormhole.strength > 0 && wormhole.strength <= kMostStrength;
}

bool readNames(ByteReader& reader, Wormhole& wormhole) {
    std::uint16_t size = 0;
    ByteView from;
    ByteView to;
    if (!reader.read(size) || !reader.readBytes(size, from) || !reader.readBytes(reader.remaining(), to))
        return false;
    wormhole.from = from;
    wormhole.to = to;
    return !from.empty() && !to.empty() && from != to;
}

}  // namespace

std::string wormholeKey(const std::string& from, const std::string& to) {
    std::string key;
    appendBig64(key, hash64(from));
    appendBig64(key, hash64(to));
    return key;
}

std::string encodeWormhole(const Wormhole& wormhole) {
    std::string bytes;
    appendLittle(bytes, kLayoutVersion);
    appendLittle(bytes, wormhole.strength);
    appendLittle(bytes, wormhole.uses);
    appendLittle(bytes, wormhole.sameId);
    appendLittle(bytes, wormhole.openedAt.ms);
    appendLittle(bytes, wormhole.usedAt.ms);
    appendLittle(bytes, static_cast<std::uint16_t>(wormhole.from.size()));
    bytes += wormhole.from;
    bytes += wormhole.to;
    return bytes;
}

Result<Wormhole> decodeWormhole(ByteView bytes) {
    ByteReader reader(bytes);
    std::uint8_t layout = 0;
    Wormhole wormhole;
    if (reader.read(layout) && layout > kLayoutVersion)
        return Error{.code = ErrorCode::NewerFormat, .message = "the wormhole has a newer layout"};
    if (layout == kLayoutVersion && readHead(reader, wormhole) && readNames(reader, wormhole))
        return wormhole;
    return Error{.code = ErrorCode::Corrupt,
                 .message = "a wormhole is damaged",
                 .offset = static_cast<std::int64_t>(reader.position())};
}

namespace {

std::string encodeFigures(const WormholeFigures& figures) {
    std::string bytes;
    for (const std::uint64_t figure : {figures.crossings, figures.followed, figures.prefetches,
                                       figures.prefetchHits, figures.opened, figures.closed})
        appendLittle(bytes, figure);
    return bytes;
}

bool readFigures(ByteView bytes, WormholeFigures& figures) {
    ByteReader reader(bytes);
    return reader.read(figures.crossings) && reader.read(figures.followed) &&
           reader.read(figures.prefetches) && reader.read(figures.prefetchHits) &&
           reader.read(figures.opened) && reader.read(figures.closed) && reader.remaining() == 0;
}

Status damaged() {
    return Error{.code = ErrorCode::Corrupt, .message = "the figures of the wormholes are damaged"};
}

}  // namespace

std::map<std::string, std::string> wormholeEntries(const WormholeState& state) {
    std::map<std::string, std::string> entries;
    for (const Wormhole& wormhole : state.wormholes)
        entries[wormholeKey(wormhole.from, wormhole.to)] = encodeWormhole(wormhole);
    entries[std::string(kFiguresKey)] = encodeFigures(state.figures);
    appendLittle(entries[std::string(kGenerationKey)], state.generation);
    return entries;
}

Status decodeWormholeEntry(ByteView key, ByteView value, WormholeState& state) {
    if (key == kFiguresKey) return readFigures(value, state.figures) ? Status() : damaged();
    if (key == kGenerationKey) {
        if (value.size() != sizeof state.generation) return damaged();
        state.generation = loadLittle<std::uint64_t>(value.data());
        return {};
    }
    WARP_ASSIGN(auto wormhole, decodeWormhole(value));
    state.wormholes.push_back(std::move(wormhole));
    return {};
}

}  // namespace warp
