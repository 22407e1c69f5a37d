// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/guarded_backups.h"

#include "engine/universe/part_selection.h"

namespace warp {

Result<std::vector<SnapshotInfo>> GuardedBackups::list() {
    return administered([&] { return m_inner.list(); });
}

Result<SnapshotInfo> GuardedBackups::show(std::string_view name) {
    return administered([&] { return m_inner.show(name); });
}

Result<std::optional<SnapshotInfo>> GuardedBackups::nextBase() {
    return administered([&] { return m_inner.nextBase(); });
}

Result<SnapshotInfo> GuardedBackups::create(const SnapshotRequest& request, const Job& job) {
    return administered([&] { return m_inner.create(request, job); });
}

Result<SnapshotCheck> GuardedBackups::verify(std::string_view name, bool deep, const Job& job) {
    return administered([&] { return m_inner.verify(name, deep, job); });
}

Status GuardedBackups::remove(std::string_view name) {
    return administered([&] { return m_inner.remove(name); });
}

Result<PruneReport> GuardedBackups::prune(const RetentionRule& rule, bool dryRun, const Job& job) {
    return administered([&] { return m_inner.prune(rule, dryRun, job); });
}

Result<ScheduleStatus> GuardedBackups::schedule() {
    return administered([&] { return m_inner.schedule(); });
}

Result<RestoreReport> GuardedBackups::restore(const RestoreRequest& request, const Job& job) {
    return administered([&]() -> Result<RestoreReport> {
        if (!request.only.empty() && !request.dryRun) WARP_TRY(requireParts(request));
        return m_inner.restore(request, job);
    });
}

Status GuardedBackups::requireParts(const RestoreRequest& request) const {
    WARP_ASSIGN(const PartSelection selection, parsePartSelection(request.only));
    if (selection.events)
        WARP_TRY(m_guard.requireAll({Permission::Live, Permission::Recent, Permission::Historical},
                                    "events that come back may be of any age"));
    if (selection.records.empty() && !selection.graph && !selection.links) return {};
    return m_guard.requireAll(
        {Permission::WriteHot, Permission::WriteWarm, Permission::WriteCold, Permission::Entangle},
        "what comes back may be in any shard, and in the graph");
}

Result<std::vector<RestorableTimes>> GuardedBackups::restorableTimes(const Job& job) {
    return administered([&] { return m_inner.restorableTimes(job); });
}

Result<SnapshotDiff> GuardedBackups::diff(const DiffRequest& request, const Job& job) {
    return administered([&] { return m_inner.diff(request, job); });
}

Result<DiffPair> GuardedBackups::diffRecord(const DiffRequest& moments, ByteView key, const Job& job) {
    return administered([&] { return m_inner.diffRecord(moments, key, job); });
}

}  // namespace warp
