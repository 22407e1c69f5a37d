// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "ui/bridge/bridge.h"
#include "ui/bridge/engine_types.h"

namespace warp::ui {

/// The questions that the Explorer and the Dashboard ask the engine. Threads: workers only.

/// Most children a node of a tree may have; above that they are grouped into key ranges.
inline constexpr std::uint64_t kMostChildren = 1000;

Result<std::vector<TypeCounts>> readCounts(Universe& universe);

/// The mean of moments that come one by one.
struct MeanTime {
    double sum = 0;  ///< milliseconds since 1970
    std::uint64_t count = 0;

    void add(Timestamp time);
    void add(const MeanTime& others);
    /// In milliseconds since 1970; nothing of nothing.
    std::optional<double> value() const;
};
/// When the records of a type were written last, by shard. The engine keeps no such counter; every head is
/// looked at.
struct TypeAges {
    std::string type;
    std::array<MeanTime, kShardCount> updated = {};
};
Result<std::vector<TypeAges>> readAges(Universe& universe, const EngineJob& job);

/// Neighbouring keys under one node.
struct KeyGroup {
    std::string firstKey;
    std::string lastKey;
    std::uint64_t records = 0;
    std::uint64_t bytes = 0;
    MeanTime updated;
};
/// The records of a shard in a range, or groups of them when they are too many for one node.
struct RangeListing {
    std::vector<RecordHead> records;
    std::vector<KeyGroup> groups;
};
/// Takes: `expected`, how many records of the shard lie in [from, to), which decides about the groups.
Result<RangeListing> listRange(Universe& universe, const EngineJob& job, const KeyRange& range, Shard shard,
                               std::uint64_t expected);

/// Files and bytes of a folder with everything below it.
struct FolderUsage {
    std::uint64_t files = 0;
    std::uint64_t bytes = 0;
    MeanTime updated;
};
Result<FolderUsage> folderUsage(Universe& universe, const EngineJob& job, const std::string& folder);

/// Files and bytes below every folder of the universe, by path ("" = all of it); links are not followed.
struct FolderSize {
    std::uint64_t files = 0;
    std::uint64_t bytes = 0;
};
Result<std::map<std::string, FolderSize>> measureFolders(Universe& universe, const EngineJob& job);

/// Entries of a folder, one page of them.
struct FolderListing {
    std::vector<FileEntry> entries;
    bool more = false;
};
Result<FolderListing> listFolder(Universe& universe, const std::string& folder, std::size_t first,
                                 std::size_t count);

/// The same with what lies below each folder among the entries, by place in the listing.
struct MeasuredListing {
    FolderListing listing;
    std::vector<FolderUsage> usage;
};
Result<MeasuredListing> listMeasured(Universe& universe, const EngineJob& job, const std::string& folder,
                                     std::size_t count);

/// Keys that contain a text, one slice of the search.
struct KeySlice {
    std::vector<RecordHead> hits;
    std::optional<std::string> next;
    std::uint64_t scanned = 0;
};
Result<KeySlice> findKeys(Universe& universe, const EngineJob& job, const std::string& text,
                          const std::string& from, std::size_t mostHits);

}  // namespace warp::ui
