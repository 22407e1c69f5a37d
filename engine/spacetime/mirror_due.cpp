// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/mirror_due.h"

#include "engine/base/bytes.h"

namespace warp {

namespace {

constexpr std::uint8_t kLayoutVersion = 1;
constexpr unsigned kAllShards = (1u << kShardCount) - 1;

}  // namespace

MirrorDue DueChange::over(MirrorDue old) const {
    old.version = version;
    old.write = shard.has_value();
    if (left) old.removeFrom(*left);
    if (shard) old.keepIn(*shard);
    return old;
}

std::string encodeMirrorDue(const MirrorDue& due) {
    std::string bytes;
    appendLittle(bytes, kLayoutVersion);
    bytes += static_cast<char>((due.write ? 1u : 0u) | unsigned{due.removeMask} << 1);
    appendLittle(bytes, due.version);
    return bytes;
}

Result<MirrorDue> decodeMirrorDue(ByteView bytes) {
    ByteReader reader(bytes);
    std::uint8_t layout = 0;
    std::uint8_t flags = 0;
    MirrorDue due;
    if (reader.read(layout) && layout > kLayoutVersion) {
        return Error{.code = ErrorCode::NewerFormat, .message = "the mirror_due entry has a newer layout"};
    }
    const bool whole = layout == kLayoutVersion && reader.read(flags) && reader.read(due.version);
    if (!whole || reader.remaining() != 0 || unsigned{flags} >> 1 > kAllShards) {
        return Error{.code = ErrorCode::Corrupt,
                     .message = "a mirror_due entry is damaged",
                     .offset = static_cast<std::int64_t>(reader.position())};
    }
    due.write = (flags & 1u) != 0;
    due.removeMask = static_cast<std::uint8_t>(flags >> 1);
    return due;
}

}  // namespace warp
