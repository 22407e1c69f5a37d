// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backups/snapshot_store.h"

#include <algorithm>
#include <map>

#include "engine/backups/snapshot_layout.h"
#include "engine/backups/snapshot_manifest.h"
#include "engine/io/files.h"

namespace warp {

namespace {

constexpr std::uint64_t kManifestLimit = std::uint64_t{1} << 20;
constexpr unsigned kMostInOneSecond = 1000;

SnapshotInfo damagedSnapshot(const std::string& directory, std::string problem) {
    return {.name = baseName(directory),
            .path = directory,
            .state = SnapshotState::Damaged,
            .problem = std::move(problem)};
}

/// Why an incremental snapshot cannot be restored: its chain, link by link, down to a full one.
std::string chainProblem(const SnapshotInfo& info, const std::map<std::string, const SnapshotInfo*>& all) {
    const SnapshotInfo* at = &info;
    for (std::size_t steps = 0; at->kind == SnapshotKind::Incremental; ++steps) {
        const auto base = all.find(at->base);
        if (base == all.end() || steps > all.size())
            return "its base " + at->base + " is missing: what it holds of itself can still be restored";
        if (base->second->state != SnapshotState::Complete)
            return "its base " + at->base + " is damaged: what it holds of itself can still be restored";
        if (base->second->lsn != at->baseLsn || base->second->universeId != at->universeId)
            return "its base " + at->base + " is another snapshot than it was built upon";
        at = base->second;
    }
    return {};
}

}  // namespace

Result<SnapshotInfo> readSnapshot(FileSystem& fs, const std::string& directory) {
    const std::string path = joinPath(directory, kSnapshotManifest);
    const auto text = readFile(fs, path, kManifestLimit);
    if (!text.ok() && text.error().code == ErrorCode::NotFound) {
        WARP_ASSIGN(const auto there, fs.stat(joinPath(directory, kSnapshotArchive)));
        if (there) return damagedSnapshot(directory, "its manifest.json is missing");
        return Error{.code = ErrorCode::NotFound, .message = "there is no snapshot", .path = directory};
    }
    if (!text.ok()) return text.error();
    auto info = parseSnapshotManifest(*text, path);
    if (!info.ok()) return damagedSnapshot(directory, info.error().message);
    info->name = baseName(directory);
    info->path = directory;
    const auto archive = fs.stat(joinPath(directory, kSnapshotArchive));
    if (!archive.ok() || !archive.value()) {
        info->state = SnapshotState::Damaged;
        info->problem = std::string(kSnapshotArchive) + " is missing";
    } else if (archive.value()->size != info->archiveBytes) {
        info->state = SnapshotState::Damaged;
        info->problem = std::string(kSnapshotArchive) + " has " + std::to_string(archive.value()->size) +
                        " bytes instead of " + std::to_string(info->archiveBytes);
    }
    const auto verified = readFile(fs, joinPath(directory, kSnapshotVerified), kManifestLimit);
    if (verified.ok()) readSnapshotVerified(*verified, *info);
    return info;
}

Status SnapshotStore::listInto(std::string_view directory, std::vector<SnapshotInfo>& found) const {
    const std::string parent = joinPath(m_root, directory);
    const auto entries = m_fs.list(parent);
    if (!entries.ok() && entries.error().code == ErrorCode::NotFound) return {};
    if (!entries.ok()) return entries.error();
    for (const DirectoryEntry& entry : *entries) {
        if (entry.kind != FileKind::Directory) continue;
        if (const auto name = nameOfPartial(entry.name)) {
            found.push_back({.name = std::string(*name),
                             .path = joinPath(parent, entry.name),
                             .state = SnapshotState::Partial,
                             .problem = "it is being written, or was interrupted"});
        } else if (isSnapshotName(entry.name)) {
            auto info = readSnapshot(m_fs, joinPath(parent, entry.name));
            if (!info.ok() && info.error().code != ErrorCode::NotFound) return info.error();
            found.push_back(info.ok() ? std::move(*info)
                                      : damagedSnapshot(joinPath(parent, entry.name), "it is empty"));
        }
    }
    return {};
}

Result<std::vector<SnapshotInfo>> SnapshotStore::list() const {
    std::vector<SnapshotInfo> found;
    WARP_TRY(listInto(kSnapshotsDirectory, found));
    WARP_TRY(listInto(kIncrementalDirectory, found));
    // "...-143000-snapshot" is older than "...-143000-2-snapshot".
    const auto order = [](const SnapshotInfo& info) {
        return std::string_view(info.name).substr(0, info.name.rfind('-'));
    };
    std::ranges::sort(found, {}, order);
    std::map<std::string, const SnapshotInfo*> byName;
    for (const SnapshotInfo& info : found) {
        if (info.state != SnapshotState::Partial) byName[info.name] = &info;
    }
    std::vector<std::string> problems;
    for (const SnapshotInfo& info : found) {
        const bool whole = info.state == SnapshotState::Complete;
        problems.push_back(whole ? chainProblem(info, byName) : info.problem);
    }
    for (std::size_t i = 0; i < found.size(); ++i) found[i].problem = std::move(problems[i]);
    return found;
}

Result<SnapshotInfo> SnapshotStore::find(std::string_view name) const {
    WARP_ASSIGN(auto all, list());
    for (SnapshotInfo& info : all) {
        if (info.name == name && info.state != SnapshotState::Partial) return std::move(info);
    }
    std::erase_if(all, [](const SnapshotInfo& info) { return info.state == SnapshotState::Partial; });
    std::string message = "there is no snapshot '" + std::string(name) + "'; ";
    message += all.empty() ? "there is none at all" : "the newest one is " + all.back().name;
    return Error{
        .code = ErrorCode::NotFound, .message = message, .path = joinPath(m_root, kSnapshotsDirectory)};
}

Result<SnapshotInfo> SnapshotStore::begin(SnapshotKind kind, Timestamp now) {
    const std::string parent = joinPath(m_root, snapshotsDirectory(kind));
    for (unsigned number = 1; number <= kMostInOneSecond; ++number) {
        const std::string name = snapshotName(now, number);
        bool free = true;
        for (const SnapshotKind either : {SnapshotKind::Full, SnapshotKind::Incremental}) {
            const std::string other = joinPath(m_root, snapshotsDirectory(either));
            for (const std::string& taken : {joinPath(other, name), joinPath(other, partialName(name))}) {
                WARP_ASSIGN(const auto info, m_fs.stat(taken));
                free = free && !info;
            }
        }
        if (!free) continue;
        SnapshotInfo info{.name = name, .path = joinPath(parent, partialName(name)), .kind = kind};
        WARP_TRY(makeDirectories(m_fs, info.path));
        return info;
    }
    return Error{.code = ErrorCode::Conflict, .message = "too many snapshots in one second", .path = parent};
}

Status SnapshotStore::seal(const SnapshotInfo& info) {
    const std::string manifest = snapshotManifestText(info);
    WARP_TRY(replaceFile(m_fs, joinPath(info.path, kSnapshotManifest), manifest));
    WARP_TRY(
        replaceFile(m_fs, joinPath(info.path, kSnapshotChecksums), snapshotChecksumsText(info, manifest)));
    return m_fs.syncDirectory(info.path);
}

Status SnapshotStore::publish(SnapshotInfo& info) {
    const std::string parent = parentPath(info.path);
    const std::string path = joinPath(parent, info.name);
    WARP_TRY(m_fs.rename(info.path, path));
    info.path = path;
    return m_fs.syncDirectory(parent);
}

void SnapshotStore::abandon(const SnapshotInfo& info) {
    // What cannot be removed is marked partial by its name, and removed later.
    if (nameOfPartial(baseName(info.path))) [[maybe_unused]]
        const Status removed = removeTree(m_fs, info.path);
}

Result<std::uint64_t> SnapshotStore::removePartials() {
    WARP_ASSIGN(const auto all, list());
    std::uint64_t removed = 0;
    for (const SnapshotInfo& info : all) {
        if (info.state != SnapshotState::Partial) continue;
        WARP_TRY(removeTree(m_fs, info.path));
        ++removed;
    }
    return removed;
}

Status SnapshotStore::remove(std::string_view name) {
    WARP_ASSIGN(const SnapshotInfo info, find(name));
    WARP_ASSIGN(const auto all, list());
    std::string users;
    for (const SnapshotInfo& other : all) {
        if (other.base == name) users += (users.empty() ? "" : ", ") + other.name;
    }
    if (!users.empty()) {
        return Error{.code = ErrorCode::Conflict,
                     .message = "other snapshots build upon " + std::string(name) + ": " + users +
                                "; remove them first",
                     .path = info.path};
    }
    // Renamed first: half removed it must not be taken for whole.
    const std::string partial = joinPath(parentPath(info.path), partialName(info.name));
    WARP_TRY(m_fs.rename(info.path, partial));
    WARP_TRY(m_fs.syncDirectory(parentPath(info.path)));
    return removeTree(m_fs, partial);
}

Status SnapshotStore::noteVerified(const SnapshotInfo& info, Timestamp when, bool deep) {
    return replaceFile(m_fs, joinPath(info.path, kSnapshotVerified), snapshotVerifiedText(when, deep));
}

}  // namespace warp
