// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "engine/backups/snapshot.h"
#include "engine/base/progress.h"
#include "engine/formats/tar.h"
#include "engine/io/file_system.h"
#include "engine/universe/manifest.h"
#include "engine/universe/snapshot_contents.h"
#include "engine/universe/snapshot_overlay.h"
#include "engine/universe/tree_loader.h"
#include "engine/universe/unpacked_mark.h"

namespace warp {

/// Reads snapshots that build upon each other into an empty directory: records and graph into the tree, what
/// is copied as it is into files. Nothing is made durable yet. Threads: one owner.
class SnapshotLoading {
  public:
    /// Takes: `root`, the directory; `loader`, of its tree; both outlive it.
    SnapshotLoading(FileSystem& fs, std::string root, TreeLoader& loader)
        : m_fs(fs), m_root(std::move(root)), m_loader(loader) {}

    /// Takes: snapshots that were verified, the full one first, each the base of the next.
    /// Errors: InvalidFormat, Corrupt, NoSpace, Cancelled, Io.
    Status read(const std::vector<SnapshotInfo>& chain, ProgressMeter& meter);
    /// The same without records, nodes and edges, which stand behind everything else: no more is read. Takes:
    /// archives as the engine writes them (MemberIndex).
    Status readOthers(const std::vector<SnapshotInfo>& chain, ProgressMeter& meter);

    /// What the last archive says of the universe, after read().
    Manifest& manifest() { return m_manifest; }
    const UnpackedMark& mark() const { return m_mark; }
    std::uint64_t files() const { return m_files; }

  private:
    struct Batch;
    /// Which members of an archive are taken.
    enum class Part : std::uint8_t {
        All,
        Records,  ///< into the overlay
        Rest,     ///< all but records
        Others,   ///< all but records and graph
    };
    Status readArchive(const SnapshotInfo& info, Part part, ProgressMeter& meter);
    Status take(Batch& batch);
    Status takeFiles(Batch& batch);
    Status takeContents(ByteView text);
    Status addOverlay();
    Status removeOtherFiles();
    Status removeOtherEvents();
    Status takeManifest(const SnapshotInfo& info, ByteView text);
    Status openFile(const std::string& path, std::unique_ptr<File>& file);
    Status beginLarge(const TarMember& head);
    Status endLarge();

    FileSystem& m_fs;
    const std::string m_root;
    TreeLoader& m_loader;
    const SnapshotInfo* m_info = nullptr;
    Part m_part = Part::All;
    std::unique_ptr<SnapshotOverlay> m_overlay;  ///< none for a full snapshot alone
    SnapshotContents m_contents;                 ///< of the archive that was read last
    Manifest m_manifest;
    UnpackedMark m_mark;
    bool m_hasManifest = false;
    std::uint64_t m_files = 0;
    bool m_ended = false;  ///< of Part::Others: what comes now is not taken
    std::string m_largePath;
    bool m_largeKept = false;
    std::string m_largeText;  ///< of a record; files go to the disk at once
    std::unique_ptr<File> m_largeFile;
};

}  // namespace warp
