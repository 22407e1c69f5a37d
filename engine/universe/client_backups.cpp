// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/client_backups.h"

#include "engine/universe/backups_request.h"

namespace warp {

Result<SnapshotInfo> ClientBackups::create(const SnapshotRequest& request, const Job& job) {
    WARP_ASSIGN(const std::string result, m_client.request(createSnapshotRequest(request), job));
    WARP_ASSIGN(const std::string name, snapshotNameFromJson(result));
    return m_local.show(name);
}

Result<SnapshotCheck> ClientBackups::verify(std::string_view name, bool deep, const Job& job) {
    WARP_ASSIGN(const std::string result, m_client.request(verifySnapshotRequest(name, deep), job));
    return snapshotCheckFromJson(result);
}

Status ClientBackups::remove(std::string_view name) {
    WARP_TRY(m_client.request(removeSnapshotRequest(name)));
    return {};
}

Result<PruneReport> ClientBackups::prune(const RetentionRule& rule, bool dryRun, const Job& job) {
    WARP_ASSIGN(PruneReport report, m_local.prune(rule, true, job));
    if (!dryRun) WARP_TRY(m_client.request(pruneSnapshotsRequest(rule), job));
    return report;
}

Result<RestoreReport> ClientBackups::restore(const RestoreRequest& request, const Job& job) {
    if (request.only.empty()) return m_local.restore(request, job);
    WARP_ASSIGN(const std::string result, m_client.request(restorePartsRequest(request), job));
    return partsReportFromJson(result);
}

}  // namespace warp
