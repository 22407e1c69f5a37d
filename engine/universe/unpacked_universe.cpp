// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/unpacked_universe.h"

#include <algorithm>
#include <vector>

#include "engine/backups/snapshot_layout.h"
#include "engine/io/files.h"
#include "engine/spacetime/entanglement/link_files.h"
#include "engine/spacetime/layout.h"
#include "engine/spacetime/record_text.h"
#include "engine/store/lmdb_tree.h"
#include "engine/universe/bootstrap.h"
#include "engine/universe/snapshot_contents.h"
#include "engine/universe/tree_loader.h"

namespace warp {

namespace {

constexpr std::uint64_t kFileLimit = std::uint64_t{256} << 20;
constexpr std::string_view kLoading = ".loading";

class Settling {
  public:
    Settling(FileSystem& fs, const std::string& root, const UnpackedMark& mark, const Job& job)
        : m_fs(fs), m_root(root), m_mark(mark), m_job(job), m_meter(job, 0) {}

    Status run() {
        const std::string tree = joinPath(m_root, kTreePath);
        WARP_ASSIGN(const auto there, m_fs.stat(tree));
        if (!there) WARP_TRY(makeTree(tree));
        WARP_TRY(forEachFile([this](const std::string& path, const ParticlePath& place) -> Status {
            const bool mirrors = place.shard == Shard::Hot;
            return mirrors ? Status() : m_fs.removeFile(joinPath(m_root, path));
        }));
        WARP_TRY(outdateLinkMap(m_fs, m_root));
        WARP_TRY(removeTree(m_fs, joinPath(m_root, kSnapshotContents)));
        return removeTree(m_fs, joinPath(m_root, kSnapshotMembers));
    }

  private:
    Status makeTree(const std::string& path) {
        const std::string loading = path + std::string(kLoading);
        for (const std::string& left : {loading, loading + "-lock"}) WARP_TRY(removeTree(m_fs, left));
        WARP_TRY(removePacks());
        {
            WARP_ASSIGN(const auto tree, openLmdbTree(loading));
            WARP_ASSIGN(const auto loader, TreeLoader::begin(m_fs, m_root, *tree));
            WARP_TRY(forEachFile([&](const std::string& file, const ParticlePath& place) {
                return load(*loader, file, place.shard != Shard::Hot);
            }));
            WARP_TRY(loader->graph().gather(m_job));
            WARP_TRY(loader->finish(m_mark, false, m_job));
        }
        WARP_TRY(removeTree(m_fs, loading + "-lock"));
        WARP_TRY(m_fs.rename(loading, path));
        return m_fs.syncDirectory(parentPath(path));
    }

    Status load(TreeLoader& loader, const std::string& path, bool owed) {
        WARP_ASSIGN(const std::string text, readFile(m_fs, joinPath(m_root, path), kFileLimit));
        auto record = parseRecord(text);
        if (!record.ok()) {
            Error error = std::move(record).error();
            error.path = joinPath(m_root, path);
            return error;
        }
        return loader.add(loadedFrom(std::move(*record)), owed);
    }

    /// Every record's file of a snapshot: plain in all shards.
    Status forEachFile(const std::function<Status(const std::string&, const ParticlePath&)>& visit) {
        for (const Shard shard : kShards) {
            const std::string particles = particlesDirectory(shard);
            WARP_ASSIGN(const auto types, m_fs.list(joinPath(m_root, particles)));
            for (const DirectoryEntry& type : types) {
                if (type.kind == FileKind::Directory)
                    WARP_TRY(forEachIn(joinPath(particles, type.name), visit));
            }
        }
        return {};
    }
    Status forEachIn(const std::string& directory,
                     const std::function<Status(const std::string&, const ParticlePath&)>& visit) {
        WARP_ASSIGN(auto files, m_fs.list(joinPath(m_root, directory)));
        std::ranges::sort(files, {}, &DirectoryEntry::name);
        for (const DirectoryEntry& file : files) {
            if (!m_meter.advance(1)) return cancelledError();
            const std::string path = joinPath(directory, file.name);
            const auto place = file.kind == FileKind::File ? parseParticlePath(path) : std::nullopt;
            if (place && place->form == ParticleForm::Plain) WARP_TRY(visit(path, *place));
        }
        return {};
    }

    /// A snapshot has none: those that are there an interrupted call made.
    Status removePacks() {
        for (const Shard shard : kShards) {
            const std::string particles = particlesDirectory(shard);
            WARP_ASSIGN(const auto types, m_fs.list(joinPath(m_root, particles)));
            for (const DirectoryEntry& type : types) {
                if (type.kind != FileKind::Directory) continue;
                WARP_ASSIGN(const auto files, m_fs.list(joinPath(m_root, particles, type.name)));
                for (const DirectoryEntry& file : files) {
                    const std::string path = joinPath(particles, type.name, file.name);
                    if (parsePackPath(path)) WARP_TRY(m_fs.removeFile(joinPath(m_root, path)));
                }
            }
        }
        return {};
    }

    FileSystem& m_fs;
    const std::string& m_root;
    const UnpackedMark& m_mark;
    const Job& m_job;
    ProgressMeter m_meter;
};

}  // namespace

Result<bool> settleUnpacked(FileSystem& fs, const std::string& root, Manifest& manifest,
                            const ConfigurationValues& values, const Job& job) {
    WARP_ASSIGN(const auto mark, unpackedMarkOf(manifest, joinPath(root, kManifestName)));
    if (!mark) return false;
    if (!mark->base.empty()) {
        return Error{.code = ErrorCode::Conflict,
                     .message = "this is an incremental snapshot (" + mark->name +
                                "), which needs those it "
                                "builds upon: `warp snapshot restore` puts them together",
                     .path = root};
    }
    WARP_TRY(Settling(fs, root, *mark, job).run());
    manifest.checkpointLsn = mark->lsn;
    removeUnpackedMark(manifest);
    WARP_TRY(saveManifest(fs, root, manifest, values));
    return true;
}

}  // namespace warp
