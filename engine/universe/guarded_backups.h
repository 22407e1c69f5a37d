// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/backups/backups.h"
#include "engine/universe/access_guard.h"

namespace warp {

/// The snapshots as one user may reach them: they hold data of every kind, so they take the role admin.
class GuardedBackups final : public Backups {
  public:
    GuardedBackups(Backups& inner, const AccessGuard& guard) : m_inner(inner), m_guard(guard) {}

    Result<std::vector<SnapshotInfo>> list() override;
    Result<SnapshotInfo> show(std::string_view name) override;
    Result<std::optional<SnapshotInfo>> nextBase() override;
    Result<SnapshotInfo> create(const SnapshotRequest& request, const Job& job) override;
    Result<SnapshotCheck> verify(std::string_view name, bool deep, const Job& job) override;
    Status remove(std::string_view name) override;
    Result<PruneReport> prune(const RetentionRule& rule, bool dryRun, const Job& job) override;
    Result<ScheduleStatus> schedule() override;
    Result<RestoreReport> restore(const RestoreRequest& request, const Job& job) override;
    Result<std::vector<RestorableTimes>> restorableTimes(const Job& job) override;
    Result<SnapshotDiff> diff(const DiffRequest& request, const Job& job) override;
    Result<DiffPair> diffRecord(const DiffRequest& moments, ByteView key, const Job& job) override;

  private:
    Status requireParts(const RestoreRequest& request) const;
    template <typename Action>
    auto administered(Action action) -> decltype(action()) {
        WARP_TRY(m_guard.require(Permission::Administer));
        const CommitAuthor author = m_guard.author();
        return action();
    }

    Backups& m_inner;
    const AccessGuard& m_guard;
};

}  // namespace warp
