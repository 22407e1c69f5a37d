// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/tree_queries.h"

#include <chrono>

#include "ui/bridge/needle.h"

namespace warp::ui {
namespace {

// About a hundred groups a level: few enough to read, and a level of 1,000 records is never far.
constexpr std::uint64_t kGroupsPerNode = 100;
constexpr std::chrono::milliseconds kSearchSlice{60};

std::uint64_t groupSizeFor(std::uint64_t expected) {
    std::uint64_t size = kMostChildren;
    while (size * kGroupsPerNode < expected) size *= 10;
    return size;
}

void addToGroups(std::vector<KeyGroup>& groups, const RecordHead& head, std::uint64_t groupSize) {
    if (groups.empty() || groups.back().records == groupSize) groups.push_back({.firstKey = head.key});
    KeyGroup& group = groups.back();
    group.lastKey = head.key;
    group.bytes += head.valueBytes;
    group.updated.add(head.updatedAt);
    ++group.records;
}

void addAge(std::vector<TypeAges>& ages, const RecordHead& head) {
    const std::string_view type = splitKey(head.key).type;
    if (ages.empty() || ages.back().type != type) ages.push_back({.type = std::string(type)});
    ages.back().updated[static_cast<std::size_t>(head.shard)].add(head.updatedAt);
}

}  // namespace

void MeanTime::add(Timestamp time) {
    sum += static_cast<double>(time.ms);
    ++count;
}

void MeanTime::add(const MeanTime& others) {
    sum += others.sum;
    count += others.count;
}

std::optional<double> MeanTime::value() const {
    return count > 0 ? std::optional(sum / static_cast<double>(count)) : std::nullopt;
}

Result<std::vector<TypeCounts>> readCounts(Universe& universe) {
    WARP_ASSIGN(const auto view, universe.spacetime().view());
    return view->counts();
}

Result<std::vector<TypeAges>> readAges(Universe& universe, const EngineJob& job) {
    WARP_ASSIGN(const auto view, universe.spacetime().view());
    std::vector<TypeAges> ages;
    WARP_TRY(view->scanHeads({}, {}, false, [&](const RecordHead& head) {
        addAge(ages, head);
        return !job.stopRequested();
    }));
    if (job.stopRequested()) return cancelledError();
    return ages;
}

Result<RangeListing> listRange(Universe& universe, const EngineJob& job, const KeyRange& range, Shard shard,
                               std::uint64_t expected) {
    WARP_ASSIGN(const auto view, universe.spacetime().view());
    RangeListing listing;
    const bool grouped = expected > kMostChildren;
    const std::uint64_t groupSize = groupSizeFor(expected);
    WARP_TRY(view->scanHeads(range.from, range.to, false, [&](const RecordHead& head) {
        if (head.shard == shard) {
            if (grouped)
                addToGroups(listing.groups, head, groupSize);
            else
                listing.records.push_back(head);
        }
        // More came in since it was counted: the first thousand are shown, the next refresh groups them.
        return !job.stopRequested() && listing.records.size() < kMostChildren;
    }));
    if (job.stopRequested()) return cancelledError();
    return listing;
}

Result<FolderUsage> folderUsage(Universe& universe, const EngineJob& job, const std::string& folder) {
    constexpr std::size_t kPage = 4096;
    FolderUsage usage;
    std::vector<std::string> waiting = {folder};
    while (!waiting.empty()) {
        const std::string current = std::move(waiting.back());
        waiting.pop_back();
        for (std::size_t first = 0;; first += kPage) {
            if (job.stopRequested()) return cancelledError();
            WARP_ASSIGN(const auto entries, universe.listFiles(current, first, kPage));
            for (const FileEntry& entry : entries) {
                if (entry.kind == FileKind::Directory) {
                    waiting.push_back(current.empty() ? entry.name : current + '/' + entry.name);
                } else {
                    ++usage.files;
                    usage.bytes += entry.size;
                    usage.updated.add(entry.modified);
                }
            }
            if (entries.size() < kPage) break;
        }
    }
    return usage;
}

Result<std::map<std::string, FolderSize>> measureFolders(Universe& universe, const EngineJob& job) {
    constexpr std::size_t kPage = 4096;
    std::map<std::string, FolderSize> sizes;
    std::vector<std::string> waiting = {""};
    ProgressMeter meter(job, 0);
    while (!waiting.empty()) {
        const std::string folder = std::move(waiting.back());
        waiting.pop_back();
        FolderSize& size = sizes[folder];
        for (std::size_t first = 0, listed = kPage; listed == kPage; first += kPage) {
            WARP_ASSIGN(const auto entries, universe.listFiles(folder, first, kPage));
            listed = entries.size();
            for (const FileEntry& entry : entries) {
                if (entry.kind == FileKind::Directory) {
                    waiting.push_back(folder.empty() ? entry.name : folder + '/' + entry.name);
                    continue;
                }
                ++size.files;
                size.bytes += entry.size;
                if (!meter.advance(1, entry.size)) return cancelledError();
            }
            if (job.stopRequested()) return cancelledError();
        }
    }
    // What lies in a folder sorts after it, so that from the end each is complete when its parent takes it.
    for (auto at = sizes.rbegin(); at != sizes.rend() && !at->first.empty(); ++at) {
        const std::size_t slash = at->first.rfind('/');
        FolderSize& parent = sizes[slash == std::string::npos ? "" : at->first.substr(0, slash)];
        parent.files += at->second.files;
        parent.bytes += at->second.bytes;
    }
    return sizes;
}

Result<FolderListing> listFolder(Universe& universe, const std::string& folder, std::size_t first,
                                 std::size_t count) {
    FolderListing page;
    WARP_ASSIGN(page.entries, universe.listFiles(folder, first, count + 1));
    page.more = page.entries.size() > count;
    if (page.more) page.entries.pop_back();
    return page;
}

Result<MeasuredListing> listMeasured(Universe& universe, const EngineJob& job, const std::string& folder,
                                     std::size_t count) {
    MeasuredListing measured;
    WARP_ASSIGN(measured.listing, listFolder(universe, folder, 0, count));
    for (const FileEntry& entry : measured.listing.entries) {
        FolderUsage usage{.files = 1, .bytes = entry.size};
        usage.updated.add(entry.modified);
        if (entry.kind == FileKind::Directory) {
            const std::string path = folder.empty() ? entry.name : folder + '/' + entry.name;
            WARP_ASSIGN(usage, folderUsage(universe, job, path));
        }
        measured.usage.push_back(usage);
    }
    return measured;
}

Result<KeySlice> findKeys(Universe& universe, const EngineJob& job, const std::string& text,
                          const std::string& from, std::size_t mostHits) {
    const auto deadline = std::chrono::steady_clock::now() + kSearchSlice;
    const Needle needle(text);
    WARP_ASSIGN(const auto view, universe.spacetime().view());
    KeySlice slice;
    WARP_TRY(view->scanHeads(from, {}, false, [&](const RecordHead& head) {
        ++slice.scanned;
        if (needle.isIn(head.key)) slice.hits.push_back(head);
        const bool late = slice.scanned % 64 == 0 && std::chrono::steady_clock::now() >= deadline;
        const bool enough = slice.hits.size() >= mostHits || late || job.stopRequested();
        if (enough) slice.next = head.key + '\0';
        return !enough;
    }));
    if (job.stopRequested()) return cancelledError();
    return slice;
}

}  // namespace warp::ui
