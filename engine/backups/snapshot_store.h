// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/backups/snapshot.h"
#include "engine/base/progress.h"
#include "engine/io/file_system.h"

namespace warp {

/// Reads a snapshot's directory wherever it lies. Returns: damaged ones with their problem.
/// Errors: NotFound (no snapshot there), Io.
Result<SnapshotInfo> readSnapshot(FileSystem& fs, const std::string& directory);

/// The snapshots of a universe as directories. A new one is written under another name and renamed when it is
/// whole, so an interrupted one is never taken for whole. Threads: one call that writes at a time.
class SnapshotStore {
  public:
    /// Takes: `root`, the universe.
    SnapshotStore(FileSystem& fs, std::string root) : m_fs(fs), m_root(std::move(root)) {}

    /// Oldest first. The chain of every incremental one is looked at. Errors: Io.
    Result<std::vector<SnapshotInfo>> list() const;
    /// Errors: NotFound naming what there is; Io.
    Result<SnapshotInfo> find(std::string_view name) const;

    /// Makes the directory of a snapshot to be written. Returns: its info with name and path; nothing else
    /// is filled in. Errors: NoSpace, Io.
    Result<SnapshotInfo> begin(SnapshotKind kind, Timestamp now);
    /// Writes manifest and checksums beside the archive and makes all durable. Takes: the info from begin(),
    /// completed.
    Status seal(const SnapshotInfo& info);
    /// Gives the sealed directory its name: from now on the snapshot is whole. Its path follows.
    Status publish(SnapshotInfo& info);
    /// Removes what begin() made. Fine when there is nothing.
    void abandon(const SnapshotInfo& info);
    /// Removes what interrupted calls left. To be called when none is under way. Returns: how many.
    Result<std::uint64_t> removePartials();

    /// Errors: NotFound; Conflict while others build upon it; Io.
    Status remove(std::string_view name);
    Status noteVerified(const SnapshotInfo& info, Timestamp when, bool deep);

  private:
    Status listInto(std::string_view directory, std::vector<SnapshotInfo>& found) const;

    FileSystem& m_fs;
    const std::string m_root;
};

}  // namespace warp
