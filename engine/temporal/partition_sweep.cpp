// SPDX-License-Identifier: GPL-3.0-or-later
// Removes what is left of partitions that the tree does not know (any more).
#include <algorithm>

#include "engine/io/files.h"
#include "engine/temporal/partition_move.h"

namespace warp {

namespace {

bool isKnown(const std::vector<std::pair<Partition, PartitionState>>& known, const Partition& partition) {
    return std::ranges::any_of(known, [&](const auto& entry) { return entry.first == partition; });
}

Result<std::vector<Partition>> unknownPartitions(const EventFiles& files, TreeReader& tree) {
    std::vector<Partition> unknown;
    for (const Tier tier : kTiers) {
        WARP_ASSIGN(const auto known, readPartitions(tree, tier));
        const std::string directory = joinPath(files.root, tierDirectory(tier));
        WARP_ASSIGN(const auto info, files.fs->stat(directory));
        if (!info) continue;
        WARP_ASSIGN(const auto entries, files.fs->list(directory));
        for (const DirectoryEntry& entry : entries) {
            const auto partition = parsePartitionName(tier, entry.name);
            if (partition && entry.kind == FileKind::Directory && !isKnown(known, *partition))
                unknown.push_back(*partition);
        }
    }
    return unknown;
}

/// The files that the engine writes into a partition's directory.
bool isOurs(const Partition& partition, const std::string& name) {
    const std::vector<std::string> paths = {
        eventsPath(partition),          replacementPath(partition),
        summaryPath(partition),         metricsPath(partition),
        analyticsPath(partition),       indexPath(partition),
        indexPath(partition) + "-lock", partitionDirectory(partition) + "/_manifest.json"};
    return isTemporaryName(name) ||
           std::ranges::any_of(paths, [&](const std::string& path) { return baseName(path) == name; });
}

Status removePartition(const EventFiles& files, const Partition& partition) {
    const std::string directory = joinPath(files.root, partitionDirectory(partition));
    WARP_ASSIGN(const auto entries, files.fs->list(directory));
    bool foreign = false;
    for (const DirectoryEntry& entry : entries) {
        if (isOurs(partition, entry.name)) {
            WARP_TRY(files.fs->removeFile(joinPath(directory, entry.name)));
        } else {
            foreign = true;
        }
    }
    return foreign ? Status() : files.fs->removeDirectory(directory);
}

}  // namespace

/// Looked at again while no merge can run: one may just be making the directory of an hour.
Status sweepPartitions(const EventFiles& files) {
    {
        WARP_ASSIGN(const auto tree, files.tree.read());
        WARP_ASSIGN(const auto unknown, unknownPartitions(files, *tree));
        if (unknown.empty()) return {};
    }
    return files.tree.update([&](TreeWriter& tree) -> Status {
        WARP_ASSIGN(const auto unknown, unknownPartitions(files, tree));
        for (const Partition& partition : unknown) WARP_TRY(removePartition(files, partition));
        return {};
    });
}

}  // namespace warp
