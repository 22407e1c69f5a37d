// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/backups/backups.h"
#include "engine/universe/holder_client.h"

namespace warp {

/// The snapshots of a universe that another process has open: looks here, has them taken and removed there.
class ClientBackups final : public Backups {
  public:
    ClientBackups(Backups& local, HolderClient& client) : m_local(local), m_client(client) {}

    Result<std::vector<SnapshotInfo>> list() override { return m_local.list(); }
    Result<SnapshotInfo> show(std::string_view name) override { return m_local.show(name); }
    Result<std::optional<SnapshotInfo>> nextBase() override { return m_local.nextBase(); }
    Result<SnapshotInfo> create(const SnapshotRequest& request, const Job& job) override;
    Result<SnapshotCheck> verify(std::string_view name, bool deep, const Job& job) override;
    Status remove(std::string_view name) override;
    Result<PruneReport> prune(const RetentionRule& rule, bool dryRun, const Job& job) override;
    Result<ScheduleStatus> schedule() override { return m_local.schedule(); }
    Result<RestoreReport> restore(const RestoreRequest& request, const Job& job) override;
    Result<std::vector<RestorableTimes>> restorableTimes(const Job& job) override {
        return m_local.restorableTimes(job);
    }
    Result<SnapshotDiff> diff(const DiffRequest& request, const Job& job) override {
        return m_local.diff(request, job);
    }
    Result<DiffPair> diffRecord(const DiffRequest& moments, ByteView key, const Job& job) override {
        return m_local.diffRecord(moments, key, job);
    }

  private:
    Backups& m_local;
    HolderClient& m_client;
};

}  // namespace warp
