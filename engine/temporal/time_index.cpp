// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/temporal/time_index.h"

#include <map>

#include "engine/store/lmdb_file.h"

namespace warp {

namespace {

constexpr const char* kFrames = "frames";
constexpr const char* kStreams = "streams";

using Entries = std::map<std::string, std::string>;

Result<Entries> framesOf(TreeReader& tree, const Partition& month) {
    Entries frames;
    WARP_ASSIGN(const auto blocks, readBlocks(tree, month));
    for (const EventBlock& block : blocks) {
        std::string key;
        appendBig64(key, static_cast<std::uint64_t>(block.first.ms) ^ (std::uint64_t{1} << 63));
        appendLittle(key, __builtin_bswap32(block.number));
        std::string value;
        appendLittle(value, block.offset);
        appendLittle(value, block.bytes);
        appendLittle(value, block.events);
        appendLittle(value, block.first.ms);
        appendLittle(value, block.last.ms);
        appendLittle(value, block.firstLsn);
        appendLittle(value, block.lastLsn);
        frames.emplace(std::move(key), std::move(value));
    }
    return frames;
}

Entries streamsOf(const EventSummary& summary) {
    Entries streams;
    for (const auto& [name, stream] : summary.streams()) {
        std::string value;
        appendLittle(value, stream.events);
        appendLittle(value, stream.first.ms);
        appendLittle(value, stream.last.ms);
        streams.emplace(name, std::move(value));
    }
    return streams;
}

LmdbFileDatabase database(const char* name, const Entries& entries) {
    return {
        .name = name,
        .next = [at = entries.begin(), end = entries.end()](std::string& key, std::string& value) mutable {
            if (at == end) return false;
            key = at->first;
            value = at->second;
            ++at;
            return true;
        }};
}

}  // namespace

Status writeTimeIndex(FileSystem& fs, const std::string& path, TreeReader& tree,
                      const EventSummary& summary) {
    WARP_ASSIGN(const Entries frames, framesOf(tree, summary.partition()));
    const Entries streams = streamsOf(summary);
    std::vector<LmdbFileDatabase> databases;
    databases.push_back(database(kFrames, frames));
    databases.push_back(database(kStreams, streams));
    return writeLmdbFile(fs, path, std::move(databases));
}

Status checkTimeIndex(FileSystem& fs, const std::string& path, TreeReader& tree,
                      const EventSummary& summary) {
    WARP_ASSIGN(const Entries frames, framesOf(tree, summary.partition()));
    Entries shownFrames;
    Entries shownStreams;
    const auto visit = [&](std::string_view name, ByteView key, ByteView value) {
        (name == kFrames ? shownFrames : shownStreams).emplace(key, value);
        return true;
    };
    WARP_TRY(readLmdbFile(fs, path, {kFrames, kStreams}, visit));
    if (shownFrames == frames && shownStreams == streamsOf(summary)) return {};
    return Error{.code = ErrorCode::Corrupt,
                 .message = "the index does not show the frames and streams of its month",
                 .path = path};
}

}  // namespace warp
