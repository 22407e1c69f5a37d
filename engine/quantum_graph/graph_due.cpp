// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantum_graph/graph_due.h"

namespace warp {

namespace {

constexpr std::uint8_t kLayoutVersion = 1;

}  // namespace

std::string encodeGraphDue(const GraphDue& due) {
    std::string bytes;
    appendLittle(bytes, kLayoutVersion);
    appendLittle(bytes, static_cast<std::uint8_t>(due.write ? 1 : 0));
    appendLittle(bytes, due.lsn);
    bytes += due.path;
    return bytes;
}

Result<GraphDue> decodeGraphDue(ByteView bytes) {
    ByteReader reader(bytes);
    std::uint8_t layout = 0;
    std::uint8_t write = 0;
    GraphDue due;
    ByteView path;
    if (reader.read(layout) && layout > kLayoutVersion)
        return Error{.code = ErrorCode::NewerFormat, .message = "the mirror_due entry has a newer layout"};
    const bool whole = layout == kLayoutVersion && reader.read(write) && write <= 1 && reader.read(due.lsn) &&
                       reader.remaining() > 0 && reader.readBytes(reader.remaining(), path);
    if (!whole) {
        return Error{.code = ErrorCode::Corrupt,
                     .message = "a mirror_due entry of the graph is damaged",
                     .offset = static_cast<std::int64_t>(reader.position())};
    }
    due.write = write == 1;
    due.path = path;
    return due;
}

}  // namespace warp
