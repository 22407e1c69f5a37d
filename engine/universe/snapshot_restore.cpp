// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/snapshot_restore.h"

#include "engine/backups/snapshot_chain.h"
#include "engine/backups/snapshot_check.h"
#include "engine/backups/snapshot_layout.h"
#include "engine/configuration/configuration.h"
#include "engine/io/files.h"
#include "engine/spacetime/entanglement/link_files.h"
#include "engine/store/lmdb_tree.h"
#include "engine/universe/bootstrap.h"
#include "engine/universe/directory_tree.h"
#include "engine/universe/snapshot_files.h"
#include "engine/universe/snapshot_loading.h"

namespace warp {

namespace {

constexpr std::string_view kRestoring = ".restoring~";
/// In a directory that a restore made and did not finish: it may be removed.
constexpr std::string_view kRestoringMark = ".universe.restoring";
constexpr std::uint64_t kLeastRoom = std::uint64_t{32} << 20;

Error conflict(const std::string& target, const std::string& what) {
    return {.code = ErrorCode::Conflict,
            .message = what + ": choose an empty or a new directory",
            .path = target};
}

/// A new or an empty directory.
Status checkTarget(FileSystem& fs, const std::string& target) {
    WARP_ASSIGN(const auto info, fs.stat(target));
    if (!info) return {};
    if (info->kind != FileKind::Directory) return conflict(target, "it is no directory");
    WARP_ASSIGN(const auto entries, fs.list(target));
    return entries.empty() ? Status() : conflict(target, "the directory is not empty");
}

std::string wrongMember(std::string_view path) {
    if (isSnapshotMember(path)) return {};
    return "the archive holds " + std::string(path.substr(0, 200)) +
           ", which does not belong into a snapshot";
}

class Restore {
  public:
    /// Takes: `chain`, the full snapshot first.
    Restore(FileSystem& fs, const Clock& clock, std::vector<SnapshotInfo> chain, std::string target,
            const Job& job)
        : m_fs(fs),
          m_clock(clock),
          m_chain(std::move(chain)),
          m_info(m_chain.back()),
          m_target(std::move(target)),
          m_building(m_target + std::string(kRestoring)),
          m_job(job) {}

    Result<RestoreReport> run() {
        WARP_TRY(checkTarget(m_fs, m_target));
        WARP_TRY(requireRoom());
        WARP_TRY(verify());
        WARP_TRY(removeLeft());
        Status built = build();
        if (built.ok()) built = publish();
        if (built.ok()) return m_report;
        // What cannot be removed now is removed by the next restore to this place.
        [[maybe_unused]] const Status removed = removeTree(m_fs, m_building);
        return built.error();
    }

  private:
    Status requireRoom() const {
        const auto space = m_fs.diskSpace(parentPath(m_target));
        if (!space.ok()) return space.error();
        std::uint64_t needed = kLeastRoom;
        for (const SnapshotInfo& info : m_chain) needed += info.contentBytes;
        if (space->freeBytes >= needed) return {};
        return Error{.code = ErrorCode::NoSpace,
                     .message = "there is too little room for what the snapshot holds: about " +
                                std::to_string(needed >> 20) + " MiB are needed and " +
                                std::to_string(space->freeBytes >> 20) + " MiB are free",
                     .path = m_target};
    }

    Status verify() const {
        for (const SnapshotInfo& info : m_chain) {
            WARP_ASSIGN(const SnapshotCheck check, checkSnapshot(m_fs, info, true, m_job, wrongMember));
            if (check.sound()) continue;
            return Error{.code = ErrorCode::Corrupt,
                         .message = "the snapshot is not restored: " + check.faults.front(),
                         .path = info.path};
        }
        return {};
    }

    Status removeLeft() const {
        WARP_ASSIGN(const auto left, m_fs.stat(m_building));
        if (!left) return {};
        WARP_ASSIGN(const auto ours, m_fs.stat(joinPath(m_building, kRestoringMark)));
        if (!ours) return conflict(m_building, "what stands there is not what a restore left");
        return removeTree(m_fs, m_building);
    }

    Status build() {
        WARP_TRY(m_fs.makeDirectory(m_building));
        WARP_TRY(replaceFile(m_fs, joinPath(m_building, kRestoringMark), ""));
        for (const DirectoryDescription& row : directoryTable()) {
            if (!row.isFamily()) WARP_TRY(makeDirectories(m_fs, joinPath(m_building, row.path)));
        }
        // Increments are read twice: first the records, then the rest.
        std::uint64_t bytes = m_chain.front().archiveBytes;
        for (std::size_t i = 1; i < m_chain.size(); ++i) bytes += 2 * m_chain[i].archiveBytes;
        ProgressMeter meter(m_job, m_info.whole.records, bytes);
        Manifest manifest;
        {
            WARP_ASSIGN(const auto tree, openLmdbTree(joinPath(m_building, kTreePath)));
            WARP_ASSIGN(const auto loader, TreeLoader::begin(m_fs, m_building, *tree));
            SnapshotLoading loading(m_fs, m_building, *loader);
            WARP_TRY(loading.read(m_chain, meter));
            WARP_ASSIGN(m_report.unreadable, loader->finish(loading.mark(), true, m_job));
            m_report.records = loader->records();
            m_report.files = loading.files();
            WARP_ASSIGN(const auto reader, tree->read());
            WARP_ASSIGN(m_report.nodes, reader->count(Space::Nodes));
            WARP_ASSIGN(m_report.edges, reader->count(Space::Edges));
            WARP_ASSIGN(m_report.owedFiles, reader->count(Space::MirrorDue));
            manifest = std::move(loading.manifest());
        }
        meter.finish();
        return describe(manifest);
    }

    /// The manifest comes last: with it the directory is a universe.
    Status describe(Manifest& manifest) {
        WARP_TRY(removeTree(m_fs, joinPath(m_building, kTreePath) + "-lock"));
        WARP_TRY(outdateLinkMap(m_fs, m_building));
        WARP_TRY(completeDirectories(m_fs, m_building, m_clock.now()));
        Configuration configuration(m_fs, joinPath(m_building, kConfigurationDirectory));
        WARP_TRY(configuration.load());
        removeUnpackedMark(manifest);
        manifest.checkpointLsn = m_info.lsn;
        manifest.cleanShutdown = true;
        manifest.mirrorDue = m_report.owedFiles;
        return saveManifest(m_fs, m_building, manifest, *configuration.values());
    }

    Status publish() {
        WARP_TRY(m_fs.removeFile(joinPath(m_building, kRestoringMark)));
        WARP_TRY(m_fs.syncMount(m_building));
        if (m_job.stopRequested()) return cancelledError();
        WARP_ASSIGN(const auto empty, m_fs.stat(m_target));
        if (empty) WARP_TRY(m_fs.removeDirectory(m_target));
        WARP_TRY(m_fs.rename(m_building, m_target));
        m_report.snapshot = m_info;
        m_report.target = m_target;
        return m_fs.syncDirectory(parentPath(m_target));
    }

    FileSystem& m_fs;
    const Clock& m_clock;
    const std::vector<SnapshotInfo> m_chain;
    const SnapshotInfo& m_info;  ///< the last of them
    const std::string m_target;
    const std::string m_building;
    const Job& m_job;
    RestoreReport m_report;
};

}  // namespace

Result<RestoreReport> restoreToNewDirectory(FileSystem& fs, const Clock& clock, const std::string& snapshot,
                                            const std::string& target, const Job& job) {
    WARP_ASSIGN(auto chain, snapshotChain(fs, snapshot));
    const SnapshotInfo& info = chain.back();
    if (info.formatVersion > kFormatVersion) {
        return Error{.code = ErrorCode::NewerFormat,
                     .message = "the snapshot holds a universe of format version " +
                                std::to_string(info.formatVersion) +
                                "; this engine (" WARP_VERSION ") reads up to " +
                                std::to_string(kFormatVersion) + ": use a newer Warpscope",
                     .path = snapshot};
    }
    std::string place = target;
    while (place.size() > 1 && place.back() == '/') place.pop_back();
    return Restore(fs, clock, std::move(chain), std::move(place), job).run();
}

}  // namespace warp
