// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantum_graph/edge_codec.h"

#include <algorithm>
#include <cmath>

#include "engine/base/bytes.h"

namespace warp {

namespace {

constexpr std::uint8_t kLayoutVersion = 1;
constexpr std::uint8_t kBidirectional = 1;
constexpr std::uint8_t kByIds = 2;
constexpr double kMsPerDay = 86'400'000;

bool readDouble(ByteReader& reader, double& value) {
    std::uint64_t bits = 0;
    if (!reader.read(bits)) return false;
    value = std::bit_cast<double>(bits);
    return std::isfinite(value);
}

bool readName(ByteReader& reader, ByteView& name) {
    std::uint16_t size = 0;
    return reader.read(size) && size > 0 && reader.readBytes(size, name);
}

void appendName(std::string& out, ByteView name) {
    appendLittle(out, static_cast<std::uint16_t>(name.size()));
    out += name;
}

bool readHead(ByteReader& reader, StoredEdge& edge) {
    std::uint8_t flags = 0;
    const bool whole = reader.read(flags) && reader.read(edge.version) && reader.read(edge.createdAt.ms) &&
                       reader.read(edge.updatedAt.ms) && readDouble(reader, edge.strength) &&
                       readDouble(reader, edge.decayPerDay) && reader.read(edge.lastTraversed.ms) &&
                       reader.read(edge.traversals);
    if (!whole || flags > (kBidirectional | kByIds)) return false;
    edge.bidirectional = (flags & kBidirectional) != 0;
    edge.byIds = (flags & kByIds) != 0;
    return edge.strength >= 0 && edge.strength <= 1 && edge.decayPerDay > 0 && edge.decayPerDay <= 1;
}

}  // namespace

double decayedStrength(double strength, double decayPerDay, std::chrono::milliseconds passed) {
    const double days = static_cast<double>(passed.count()) / kMsPerDay;
    if (days <= 0 || decayPerDay == 1) return strength;
    return std::min(strength, std::max(kWeakestEdge, strength * std::pow(decayPerDay, days)));
}

std::string encodeEdge(const StoredEdge& edge) {
    std::string bytes;
    bytes.reserve(80 + edge.from.size() + edge.relation.size() + edge.to.size() + edge.data.size());
    appendLittle(bytes, kLayoutVersion);
    appendLittle(bytes, static_cast<std::uint8_t>((edge.bidirectional ? kBidirectional : 0) |
                                                  (edge.byIds ? kByIds : 0)));
    appendLittle(bytes, edge.version);
    appendLittle(bytes, edge.createdAt.ms);
    appendLittle(bytes, edge.updatedAt.ms);
    appendLittle(bytes, edge.strength);
    appendLittle(bytes, edge.decayPerDay);
    appendLittle(bytes, edge.lastTraversed.ms);
    appendLittle(bytes, edge.traversals);
    appendName(bytes, edge.from);
    appendName(bytes, edge.relation);
    appendName(bytes, edge.to);
    bytes += edge.data;
    return bytes;
}

Result<StoredEdge> decodeEdge(ByteView bytes) {
    ByteReader reader(bytes);
    std::uint8_t layout = 0;
    StoredEdge edge;
    if (reader.read(layout) && layout > kLayoutVersion)
        return Error{.code = ErrorCode::NewerFormat, .message = "the edge has a newer layout"};
    const bool whole = layout == kLayoutVersion && readHead(reader, edge) && readName(reader, edge.from) &&
                       readName(reader, edge.relation) && readName(reader, edge.to) &&
                       reader.remaining() > 0 && reader.readBytes(reader.remaining(), edge.data);
    if (whole) return edge;
    return Error{.code = ErrorCode::Corrupt,
                 .message = "an edge is damaged",
                 .offset = static_cast<std::int64_t>(reader.position())};
}

}  // namespace warp
