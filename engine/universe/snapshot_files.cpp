// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/snapshot_files.h"

#include <algorithm>

#include "engine/backups/layout.h"
#include "engine/backups/snapshot_layout.h"
#include "engine/io/files.h"
#include "engine/quantum_graph/layout.h"
#include "engine/spacetime/entanglement/layout.h"
#include "engine/spacetime/layout.h"
#include "engine/temporal/layout.h"
#include "engine/universe/bootstrap.h"
#include "engine/universe/directory_manifest.h"
#include "engine/universe/snapshot_contents.h"
#include "engine/wormholes/layout.h"

namespace warp {

namespace {

constexpr std::string_view kArchiveDirectory = "backups/cosmic_logs/archive";

bool lies(std::string_view path, std::string_view directory) {
    return path.size() > directory.size() && path.starts_with(directory) && path[directory.size()] == '/';
}

/// Directories whose files come from the tree or not at all; of them only the manifests are copied.
bool isMadeFromTree(std::string_view path) {
    for (const Shard shard : kShards) {
        if (lies(path, particlesDirectory(shard))) return true;
    }
    return lies(path, kNodesDirectory) || lies(path, kEdgesDirectory) || lies(path, kSnapshotsDirectory) ||
           lies(path, kArchiveDirectory);
}

bool isEventFile(std::string_view path) {
    for (const Tier tier : kTiers) {
        const std::string parent = parentPath(path);
        if (parentPath(parent) != tierDirectory(tier)) continue;
        const auto partition = parsePartitionName(tier, baseName(parent));
        if (!partition) return false;
        return path.starts_with(eventsPath(*partition)) || path == replacementPath(*partition);
    }
    return false;
}

/// Of the logs, those that people read; the write-ahead log does not outlive a restore.
bool isLeftOutLog(std::string_view path) {
    if (!lies(path, kLogDirectory)) return false;
    return path == failedSignInsPath() || !(path.ends_with(".log") || path.ends_with(".jsonl"));
}

bool isCopied(std::string_view path) {
    const std::string name = baseName(path);
    if (isTemporaryName(name) || name.starts_with(".universe.")) return false;
    if (name == kDirectoryManifestName) return true;
    if (path == kManifestName || path.starts_with(kTreePath) || name.ends_with(".btree-lock")) return false;
    if (path == kEntanglementMapPath || path == kActiveConnectionsPath || path == kNetworkAnalyticsPath)
        return false;
    return !isMadeFromTree(path) && !isEventFile(path) && !isLeftOutLog(path);
}

/// Directories of which not even the manifests are copied: those of single snapshots.
bool isWalked(std::string_view directory) {
    // Nor what restores in place keep beside the regions.
    if (directory.starts_with(".universe.")) return false;
    return !lies(directory, kSnapshotsDirectory) || directory == kIncrementalDirectory;
}

/// Directories of a type or relation, with a file for each of perhaps a million entries: nothing but the
/// manifest is looked for there.
bool holdsEntries(std::string_view directory) {
    const std::string parent = parentPath(directory);
    return parent == kNodesDirectory || parent == kEdgesDirectory ||
           std::ranges::any_of(kShards, [&](Shard shard) { return parent == particlesDirectory(shard); });
}

Status visitManifest(FileSystem& fs, const std::string& root, const std::string& directory,
                     const std::function<Status(const std::string&)>& visit) {
    const std::string path = joinPath(directory, kDirectoryManifestName);
    WARP_ASSIGN(const auto info, fs.stat(joinPath(root, path)));
    return info ? visit(path) : Status();
}

Status walk(FileSystem& fs, const std::string& root, const std::string& directory,
            const std::function<Status(const std::string&)>& visit) {
    if (holdsEntries(directory)) return visitManifest(fs, root, directory, visit);
    auto listed = fs.list(joinPath(root, directory));
    if (!listed.ok() && listed.error().code == ErrorCode::NotFound) return {};  // removed meanwhile
    WARP_ASSIGN(auto entries, std::move(listed));
    std::ranges::sort(entries, {}, &DirectoryEntry::name);
    for (const DirectoryEntry& entry : entries) {
        const std::string path = joinPath(directory, entry.name);
        if (entry.kind == FileKind::Directory && isWalked(path)) WARP_TRY(walk(fs, root, path, visit));
        if (entry.kind == FileKind::File && isCopied(path)) WARP_TRY(visit(path));
    }
    return {};
}

bool isEvents(std::string_view path) {
    for (const Tier tier : kTiers) {
        const std::string parent = parentPath(path);
        if (parentPath(parent) != tierDirectory(tier)) continue;
        const auto partition = parsePartitionName(tier, baseName(parent));
        return partition && path == eventsPath(*partition);
    }
    return false;
}

}  // namespace

bool isSnapshotMember(std::string_view path) {
    if (path == kManifestName || path == kSnapshotMembers || path == kSnapshotContents ||
        path == kEntanglementMapPath || path == kActiveConnectionsPath || path == kNetworkAnalyticsPath)
        return true;
    const auto particle = parseParticlePath(path);
    if (particle && particle->form == ParticleForm::Plain) return true;
    const bool inside = std::ranges::any_of(directoryTable(), [&](const DirectoryDescription& row) {
        return !row.isFamily() && !row.path.empty() && lies(path, row.path);
    });
    return parseGraphPath(path).has_value() || isEvents(path) ||
           (isCopied(path) && (inside || path == kDirectoryManifestName));
}

Status forEachSnapshotFile(FileSystem& fs, const std::string& root,
                           const std::function<Status(const std::string& path)>& visit) {
    return walk(fs, root, "", visit);
}

}  // namespace warp
