// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "engine/backups/snapshot.h"
#include "engine/base/progress.h"
#include "engine/universe/member_index.h"
#include "engine/universe/part_source.h"
#include "engine/universe/snapshot_contents.h"

namespace warp {

/// The parts that a snapshot holds, read out of the archives of its chain: the blocks in which they stand, a
/// few at a time, however large the archives are. Threads: one owner.
class SnapshotParts final : public PartSource {
  public:
    /// Takes: a chain that was checked (snapshot_build.h), the full snapshot first; `fs` and `job` outlive
    /// it. Returns: null for an archive that was packed anew by other tools: it cannot be searched. Errors:
    /// Corrupt, Io.
    static Result<std::unique_ptr<SnapshotParts>> begin(FileSystem& fs, std::vector<SnapshotInfo> chain,
                                                        const Job& job);

    /// Cost: ranges in order of their keys read a block once.
    Result<std::unique_ptr<RecordRow>> records(const PartSelection::Range& range) override;
    Result<PartGraph> graph() override;

  private:
    class Row;
    SnapshotParts(FileSystem& fs, std::vector<SnapshotInfo> chain, const Job& job)
        : m_fs(fs), m_chain(std::move(chain)), m_job(job) {}
    Status moveTo(const ItemHead& place);
    Result<bool> leadsTo(const ItemHead& place);
    Status open(const ItemHead& place);
    Status next();

    FileSystem& m_fs;
    const std::vector<SnapshotInfo> m_chain;
    const Job& m_job;
    std::vector<MemberIndex> m_indices;        ///< of each archive
    std::vector<SnapshotContents> m_contents;  ///< of each increment; empty of a full snapshot
    std::unique_ptr<ItemStream> m_items;       ///< all of them as one row
    ItemHead m_begun;                          ///< where that was begun
    std::optional<ItemHead> m_last;            ///< what it gave last
};

}  // namespace warp
