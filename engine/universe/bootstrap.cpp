// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/bootstrap.h"

#include <algorithm>

#include "engine/configuration/configuration.h"
#include "engine/formats/seal.h"
#include "engine/io/files.h"
#include "engine/qql/layout.h"
#include "engine/qql/schema_term.h"
#include "engine/qql/universe_schema.h"
#include "engine/universe/directory_manifest.h"

namespace warp {

namespace {

/// What a directory is before bootstrap.
enum class Site { Empty, Interrupted, Universe };

bool isTopLevelName(std::string_view name) {
    if (name == kLockName || name == kDirectoryManifestName || isTemporaryName(name)) return true;
    return std::ranges::any_of(directoryTable(), [&](const auto& row) { return row.path == name; });
}

Result<bool> exists(FileSystem& fs, const std::string& path) {
    WARP_ASSIGN(const auto info, fs.stat(path));
    return info.has_value();
}

Result<bool> holdsLog(FileSystem& fs, const std::string& directory) {
    const auto entries = fs.list(joinPath(directory, kLogDirectory));
    if (!entries.ok() && entries.error().code == ErrorCode::NotFound) return false;
    if (!entries.ok()) return entries.error();
    return std::ranges::any_of(*entries, [](const auto& entry) { return entry.name.ends_with(".wal"); });
}

/// Data without a manifest is a damaged universe: a new manifest would give it a new identity and lose its
/// log.
Status refuseLostManifest(FileSystem& fs, const std::string& directory) {
    WARP_ASSIGN(const bool tree, exists(fs, joinPath(directory, kTreePath)));
    WARP_ASSIGN(const bool log, holdsLog(fs, directory));
    if (!tree && !log) return {};
    return Error{.code = ErrorCode::Corrupt,
                 .message =
                     "the directory holds a universe whose universe.manifest is missing: put it back from a "
                     "backup",
                 .path = directory};
}

/// An interrupted bootstrap leaves nothing but names of the table, the root's manifest among the first.
Result<Site> inspectSite(FileSystem& fs, const std::string& directory) {
    WARP_ASSIGN(const bool isUniverse, exists(fs, joinPath(directory, kManifestName)));
    if (isUniverse) return Site::Universe;
    WARP_ASSIGN(const auto entries, fs.list(directory));
    if (entries.empty()) return Site::Empty;
    const auto foreign =
        std::ranges::find_if(entries, [](const auto& entry) { return !isTopLevelName(entry.name); });
    const bool begun =
        std::ranges::any_of(entries, [](const auto& entry) { return entry.name == kDirectoryManifestName; });
    if (foreign != entries.end() || !begun) {
        const std::string& name = foreign != entries.end() ? foreign->name : entries.front().name;
        return Error{.code = ErrorCode::Conflict,
                     .message = "the directory is not empty (it holds '" + name +
                                "') and no universe: choose an empty or a new one",
                     .path = directory};
    }
    WARP_TRY(refuseLostManifest(fs, directory));
    return Site::Interrupted;
}

/// Writes a file without waiting for the disk: one sync of the mount covers all of them.
Status writeUnsynced(FileSystem& fs, const std::string& path, ByteView text) {
    WARP_ASSIGN(const auto info, fs.stat(path));
    if (info) WARP_TRY(fs.removeFile(path));
    WARP_ASSIGN(const auto file, fs.open(path, OpenMode::CreateNew));
    return file->append(text);
}

Status writeFreshTree(FileSystem& fs, const std::string& directory, Timestamp now) {
    for (const DirectoryDescription& row : directoryTable()) {
        if (row.isFamily()) continue;
        const std::string path = joinPath(directory, row.path);
        WARP_TRY(fs.makeDirectory(path));
        WARP_TRY(writeUnsynced(fs, joinPath(path, kDirectoryManifestName),
                               directoryManifestText(row, row.path, {}, {}, now)));
    }
    for (const std::string& file : configurationFiles()) {
        WARP_TRY(writeUnsynced(fs, joinPath(directory, kConfigurationDirectory, file + ".json"),
                               ConfigurationFile::defaultText(file)));
    }
    const std::string schemas = joinPath(directory, kSchemaDirectory);
    WARP_TRY(writeUnsynced(fs, schemaPath(schemas), UniverseSchema::defaultText()));
    WARP_TRY(writeUnsynced(fs, schemaRulesPath(schemas), sealedTerm(rulesTerm(UniverseSchema()))));
    return fs.syncMount(directory);
}

}  // namespace

Status bootstrapUniverse(FileSystem& fs, const Clock& clock, const std::string& directory) {
    WARP_TRY(makeDirectories(fs, directory));
    WARP_ASSIGN(const Site site, inspectSite(fs, directory));
    const Timestamp now = clock.now();
    if (site == Site::Universe) {
        WARP_TRY(loadManifest(fs, directory));
        WARP_TRY(completeDirectories(fs, directory, now));
        return {};
    }
    WARP_TRY(writeFreshTree(fs, directory, now));
    return saveManifest(fs, directory, Manifest::fresh(now), ConfigurationValues{});
}

Result<std::uint64_t> completeDirectories(FileSystem& fs, const std::string& directory, Timestamp now) {
    std::uint64_t written = 0;
    for (const DirectoryDescription& row : directoryTable()) {
        if (row.isFamily()) continue;
        const std::string path = joinPath(directory, row.path);
        WARP_TRY(fs.makeDirectory(path));
        WARP_ASSIGN(const bool described, exists(fs, joinPath(path, kDirectoryManifestName)));
        if (described) continue;
        WARP_TRY(updateDirectoryManifest(fs, directory, std::string(row.path), {}, now));
        ++written;
    }
    WARP_TRY(Configuration::writeDefaults(fs, joinPath(directory, kConfigurationDirectory)));
    return written;
}

}  // namespace warp
