// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/backups/snapshot.h"
#include "engine/base/progress.h"
#include "engine/formats/tar.h"
#include "engine/io/file_system.h"
#include "engine/universe/manifest.h"
#include "engine/universe/tree_loader.h"
#include "engine/universe/unpacked_mark.h"

namespace warp {

/// Reads the archive of a snapshot into an empty directory: records and graph into the tree, what is copied
/// as it is into files. Nothing is made durable yet. Threads: one owner.
class SnapshotLoading {
  public:
    /// Takes: `root`, the directory; `loader`, of its tree; both outlive it.
    SnapshotLoading(FileSystem& fs, std::string root, TreeLoader& loader)
        : m_fs(fs), m_root(std::move(root)), m_loader(loader) {}

    /// Takes: a snapshot that was verified. Errors: InvalidFormat, Corrupt, NoSpace, Cancelled, Io.
    Status read(const SnapshotInfo& info, ProgressMeter& meter);

    /// What the archive's first member says, after read().
    Manifest& manifest() { return m_manifest; }
    const UnpackedMark& mark() const { return m_mark; }
    std::uint64_t files() const { return m_files; }

  private:
    struct Batch;
    Status take(Batch& batch);
    Status takeManifest(const SnapshotInfo& info, ByteView text);
    Status openFile(const std::string& path, std::unique_ptr<File>& file);
    Status beginLarge(const TarMember& head);
    Status endLarge();

    FileSystem& m_fs;
    const std::string m_root;
    TreeLoader& m_loader;
    const SnapshotInfo* m_info = nullptr;
    Manifest m_manifest;
    UnpackedMark m_mark;
    bool m_hasManifest = false;
    std::uint64_t m_files = 0;
    std::string m_largePath;
    std::string m_largeText;  ///< of a record; files go to the disk at once
    std::unique_ptr<File> m_largeFile;
};

}  // namespace warp
