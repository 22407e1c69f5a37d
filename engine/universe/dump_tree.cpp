// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "engine/formats/json_text.h"
#include "engine/spacetime/counters.h"
#include "engine/spacetime/record_codec.h"
#include "engine/store/lmdb_tree.h"
#include "engine/universe/describe_path.h"

namespace warp {
namespace {

constexpr std::uint64_t kStopEvery = 1024;

std::string recordText(ByteView value) {
    const Result<StoredRecord> record = decodeRecord(value);
    if (!record.ok()) return ",\"damaged\":" + jsonString(record.error().message);
    std::string text = ",\"shard\":\"" + std::string(shardName(record->shard)) +
                       "\",\"version\":" + std::to_string(record->version) +
                       ",\"updated_at\":" + jsonString(formatTimestamp(record->updatedAt));
    if (!record->place) return text + ",\"value\":" + std::string(record->value);
    return text + ",\"pack\":" + std::to_string(record->place->line.pack) +
           ",\"frame_offset\":" + std::to_string(record->place->line.frameOffset) +
           ",\"value_bytes\":" + std::to_string(record->valueBytes);
}

std::string countsText(ByteView type, ByteView value) {
    const Result<TypeCounts> counts = decodeCounts(type, value);
    if (!counts.ok()) return ",\"damaged\":" + jsonString(counts.error().message);
    std::string text;
    for (const Shard shard : kShards) {
        text += ",\"" + std::string(shardName(shard)) +
                "\":" + std::to_string(counts->records[static_cast<std::size_t>(shard)]);
    }
    return text + ",\"value_bytes\":" + std::to_string(counts->totalBytes());
}

std::string entryLine(Space space, ByteView key, ByteView value) {
    std::string line = "{\"space\":\"" + std::string(spaceName(space)) + "\",\"key\":" + jsonString(key);
    if (space == Space::Records) {
        line += recordText(value);
    } else if (space == Space::Counters) {
        line += countsText(key, value);
    } else {
        line += ",\"bytes\":" + std::to_string(value.size());
    }
    return line + "}\n";
}

Status dumpSpace(TreeReader& reader, Space space, const TreeTextOptions& options, const ByteSink& sink,
                 const Job& job) {
    WARP_ASSIGN(const std::uint64_t entries, reader.count(space));
    WARP_TRY(sink("{\"space\":\"" + std::string(spaceName(space)) +
                  "\",\"entries\":" + std::to_string(entries) + "}\n"));
    const auto cursor = reader.cursor(space);
    std::uint64_t shown = 0;
    for (cursor->seek(options.prefix); cursor->valid() && cursor->key().starts_with(options.prefix);
         cursor->next()) {
        if (options.limit > 0 && shown == options.limit) break;
        if (++shown % kStopEvery == 0 && job.stopRequested()) return cancelledError();
        WARP_TRY(sink(entryLine(space, cursor->key(), cursor->value())));
    }
    return cursor->status();
}

}  // namespace

Status dumpTree(Tree& tree, const TreeTextOptions& options, const ByteSink& sink, const Job& job) {
    WARP_ASSIGN(const auto reader, tree.read());
    bool found = false;
    for (std::size_t number = 0; number < kSpaceCount; ++number) {
        const auto space = static_cast<Space>(number);
        if (spaceName(space).empty()) continue;
        if (!options.space.empty() && options.space != spaceName(space)) continue;
        found = true;
        WARP_TRY(dumpSpace(*reader, space, options, sink, job));
    }
    if (found) return {};
    return Error{.code = ErrorCode::NotFound,
                 .message = "there is no space \"" + options.space + "\" in a tree"};
}

Status dumpTreeFile(const std::string& path, const TreeTextOptions& options, const ByteSink& sink,
                    const Job& job) {
    WARP_ASSIGN(const auto tree, openLmdbTree(path, {.readOnly = true}));
    return dumpTree(*tree, options, sink, job);
}

}  // namespace warp
