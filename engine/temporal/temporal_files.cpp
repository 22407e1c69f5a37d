// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/temporal/temporal_files.h"

#include <algorithm>

#include "engine/formats/json_value.h"
#include "engine/formats/seal.h"
#include "engine/io/files.h"

namespace warp {

namespace {

constexpr std::size_t kMostStreams = 10'000;
constexpr std::size_t kFileLimit = std::size_t{16} << 20;
constexpr std::int64_t kMsPerHour = 3'600'000;

Status replaceWhenChanged(const EventFiles& files, const std::string& relative, const JsonDocument& json) {
    const std::string path = joinPath(files.root, relative);
    const std::string text = sealedJson(json);
    const auto old = readFile(*files.fs, path, kFileLimit);
    if (old.ok() && *old == text) return {};
    return replaceFile(*files.fs, path, text);
}

template <typename Visit>
Status forEachEntry(TreeReader& tree, const std::string& prefix, Visit visit) {
    const auto cursor = tree.cursor(Space::TemporalFiles);
    for (cursor->seek(prefix); cursor->valid() && cursor->key().starts_with(prefix); cursor->next())
        WARP_TRY(visit(std::string(cursor->key().substr(prefix.size())), cursor->value()));
    return cursor->status();
}

/// A stream is open while its last event is not older than the live tier.
Result<JsonDocument> openStreams(TreeReader& tree, Timestamp now, const TierPolicy& policy) {
    JsonDocument list = JsonDocument::array();
    const std::int64_t oldest = now.ms - std::chrono::milliseconds(policy.liveWindow).count() - kMsPerHour;
    WARP_TRY(forEachEntry(tree, streamKey({}), [&](const std::string& name, ByteView bytes) -> Status {
        WARP_ASSIGN(const StreamState state, decodeStreamState(bytes));
        if (state.last.ms < oldest || list.size() >= kMostStreams) return {};
        list.push_back({{"stream", name},
                        {"offset", state.events},
                        {"lsn", state.lastLsn},
                        {"first", formatTimestamp(state.first)},
                        {"last", formatTimestamp(state.last)}});
        return {};
    }));
    return list;
}

Result<JsonDocument> readers(TreeReader& tree) {
    JsonDocument list = JsonDocument::array();
    WARP_TRY(forEachEntry(tree, readerKey({}), [&](const std::string& name, ByteView bytes) -> Status {
        if (bytes.size() == sizeof(Lsn))
            list.push_back({{"reader", name}, {"lsn", loadLittle<Lsn>(bytes.data())}});
        return {};
    }));
    return list;
}

Result<JsonDocument> tierFigures(TreeReader& tree, Tier tier) {
    WARP_ASSIGN(const auto partitions, readPartitions(tree, tier));
    std::uint64_t events = 0;
    std::uint64_t bytes = 0;
    for (const auto& [partition, state] : partitions) {
        events += state.events;
        bytes += state.length;
    }
    JsonDocument json = {{"partitions", partitions.size()}, {"events", events}, {"bytes", bytes}};
    if (!partitions.empty()) json["oldest"] = partitionName(partitions.front().first);
    return json;
}

Status writeRetention(const EventFiles& files, TreeReader& tree, const TierPolicy& policy) {
    JsonDocument json = {{"description",
                          "How long events are kept. In force; set it with `warp config set DIR "
                          "temporal_policies....`, and see what "
                          "would go with `warp event expire DIR --after DAYS`."},
                         {"live_window_hours", policy.liveWindow.count()},
                         {"recent_window_hours", policy.recentWindow.count()}};
    json["expire_after_days"] = nullptr;
    if (policy.expireAfter.count() > 0) json["expire_after_days"] = policy.expireAfter.count();
    json["kept"] = JsonDocument::object();
    for (const Tier tier : kTiers) {
        WARP_ASSIGN(json["kept"][std::string(tierName(tier))], tierFigures(tree, tier));
    }
    return replaceWhenChanged(files, retentionPolicyPath(), json);
}

Status writeArchive(const EventFiles& files, TreeReader& tree, const TierPolicy& policy) {
    JsonDocument json = {
        {"description",
         "Months that ended so long ago are compressed harder. In force; set it with `warp config set DIR "
         "temporal_policies.archive_after DAYS`."},
        {"archive_after_days", policy.archiveAfter.count()},
        {"compression", {{"before", "LZ4 level 9"}, {"archived", "LZ4 level 12"}}},
        {"months", JsonDocument::array()}};
    WARP_ASSIGN(const auto months, readPartitions(tree, Tier::Historical));
    for (const auto& [month, state] : months) {
        const Timestamp due{partitionEnd(month).ms + std::chrono::milliseconds(policy.archiveAfter).count()};
        json["months"].push_back({{"month", partitionName(month)},
                                  {"events", state.events},
                                  {"bytes", state.length},
                                  {"archived", state.level >= kArchiveLevel},
                                  {"due", formatTimestamp(due)}});
    }
    return replaceWhenChanged(files, archivePolicyPath(), json);
}

}  // namespace

Status writeTemporalFiles(const EventFiles& files, Timestamp now, const TierPolicy& policy) {
    WARP_ASSIGN(const auto tree, files.tree.read());
    JsonDocument streams = JsonDocument::object();
    WARP_ASSIGN(streams["streams"], openStreams(*tree, now, policy));
    WARP_ASSIGN(streams["readers"], readers(*tree));
    WARP_TRY(replaceWhenChanged(files, currentStreamsPath(), streams));
    WARP_TRY(writeRetention(files, *tree, policy));
    return writeArchive(files, *tree, policy);
}

}  // namespace warp
