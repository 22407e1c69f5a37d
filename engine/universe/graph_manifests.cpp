// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/graph_manifests.h"

#include "engine/configuration/json_file.h"
#include "engine/formats/seal.h"
#include "engine/io/files.h"
#include "engine/quantum_graph/graph_mirror_source.h"
#include "engine/universe/directory_manifest.h"

namespace warp {

namespace {

/// Whether the directory is there and has no manifest that is as it was written.
Result<bool> lacksManifest(FileSystem& fs, const std::string& root, const std::string& directory) {
    WARP_ASSIGN(const auto info, fs.stat(joinPath(root, directory)));
    if (!info || info->kind != FileKind::Directory) return false;
    return !checkDirectoryManifest(fs, root, directory).ok();
}

/// The directories that every universe has come with a manifest that does not know the types yet.
Status nameTypes(FileSystem& fs, const std::string& path, const EndpointTypes& types) {
    WARP_ASSIGN(const std::string text, readFile(fs, path));
    WARP_ASSIGN(JsonDocument manifest, parseJsonFile(text, path));
    const JsonDocument named = {{"from", types.from}, {"to", types.to}};
    if (!manifest.is_object() || manifest.value("endpoint_types", JsonDocument()) == named) return {};
    manifest["endpoint_types"] = named;
    return replaceFile(fs, path, sealedJson(std::move(manifest)));
}

}  // namespace

Status keepGraphManifests(FileSystem& fs, const std::string& root, TreeReader& tree, Timestamp now,
                          const Job& job) {
    WARP_ASSIGN(const auto types, nodeTypes(tree));
    for (const std::string& type : types) {
        if (job.stopRequested()) return cancelledError();
        const std::string directory = nodeTypeDirectory(type);
        WARP_ASSIGN(const bool lacks, lacksManifest(fs, root, directory));
        if (lacks) WARP_TRY(updateDirectoryManifest(fs, root, directory, {}, now));
    }
    WARP_ASSIGN(const auto relations, allRelations(tree));
    for (const Relation& relation : relations) {
        if (job.stopRequested()) return cancelledError();
        const std::string directory = relationDirectory(relation.name);
        WARP_ASSIGN(const bool lacks, lacksManifest(fs, root, directory));
        if (lacks) WARP_TRY(updateDirectoryManifest(fs, root, directory, {}, now));
        const std::string manifest = joinPath(root, directory, kDirectoryManifestName);
        WARP_ASSIGN(const auto written, fs.stat(manifest));
        if (written) WARP_TRY(nameTypes(fs, manifest, relation.types));
    }
    return {};
}

}  // namespace warp
