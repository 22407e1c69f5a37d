// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantum_graph/node_codec.h"

#include <cmath>

#include "engine/base/bytes.h"

namespace warp {

namespace {

constexpr std::uint8_t kLayoutVersion = 1;
constexpr std::uint8_t kCollapsed = 1;
constexpr std::uint8_t kOwnCoordinates = 2;

bool readCoordinates(ByteReader& reader, GraphCoordinates& coordinates) {
    for (float& value : coordinates) {
        std::uint32_t bits = 0;
        if (!reader.read(bits)) return false;
        value = std::bit_cast<float>(bits);
        if (!std::isfinite(value)) return false;
    }
    return true;
}

bool readHead(ByteReader& reader, StoredNode& node) {
    std::uint8_t flags = 0;
    std::uint64_t weight = 0;
    const bool whole = reader.read(flags) && reader.read(node.id) && reader.read(node.version) &&
                       reader.read(node.createdAt.ms) && reader.read(node.updatedAt.ms) &&
                       reader.read(weight) && reader.read(node.observations) &&
                       reader.read(node.observedAt.ms);
    if (!whole || flags > (kCollapsed | kOwnCoordinates)) return false;
    node.collapsed = (flags & kCollapsed) != 0;
    node.ownCoordinates = (flags & kOwnCoordinates) != 0;
    node.weight = std::bit_cast<double>(weight);
    return std::isfinite(node.weight);
}

}  // namespace

GraphCoordinates graphCoordinatesOf(ByteView json) {
    const Coordinates exact = coordinatesOf(json);
    GraphCoordinates rounded = {};
    for (std::size_t i = 0; i < kDimensions; ++i) rounded[i] = static_cast<float>(exact[i]);
    return rounded;
}

std::string encodeNode(const StoredNode& node) {
    std::string bytes;
    appendLittle(bytes, kLayoutVersion);
    appendLittle(bytes, static_cast<std::uint8_t>((node.collapsed ? kCollapsed : 0) |
                                                  (node.ownCoordinates ? kOwnCoordinates : 0)));
    appendLittle(bytes, node.id);
    appendLittle(bytes, node.version);
    appendLittle(bytes, node.createdAt.ms);
    appendLittle(bytes, node.updatedAt.ms);
    appendLittle(bytes, node.weight);
    appendLittle(bytes, node.observations);
    appendLittle(bytes, node.observedAt.ms);
    for (const float value : node.coordinates) appendLittle(bytes, value);
    bytes += node.data;
    return bytes;
}

Result<StoredNode> decodeNode(ByteView bytes) {
    ByteReader reader(bytes);
    std::uint8_t layout = 0;
    StoredNode node;
    if (reader.read(layout) && layout > kLayoutVersion)
        return Error{.code = ErrorCode::NewerFormat, .message = "the node has a newer layout"};
    const bool whole = layout == kLayoutVersion && readHead(reader, node) &&
                       readCoordinates(reader, node.coordinates) && reader.remaining() > 0 &&
                       reader.readBytes(reader.remaining(), node.data);
    if (whole) return node;
    return Error{.code = ErrorCode::Corrupt,
                 .message = "a node is damaged",
                 .offset = static_cast<std::int64_t>(reader.position())};
}

}  // namespace warp
