// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/backups/backups.h"
#include "engine/universe/holder_request.h"

namespace warp {

// What other processes have the one that has the universe open do with its snapshots:
//
//   {"command": "snapshot", "do": "create", "note": "before the import", "origin": "manual", "verify": true}
//   {"ok": true, "result": {"name": "2026-01-15-143000-snapshot"}}
//   {"command": "snapshot", "do": "verify", "name": "2026-01-15-143000-snapshot", "deep": true}
//   {"ok": true, "result": {"faults": [], "bytes": 4711, "members": 42}}
//   {"command": "snapshot", "do": "remove", "name": "2026-01-15-143000-snapshot"}
//   {"command": "snapshot", "do": "restore", "name": "2026-01-15-143000-snapshot", "until": 1768487400000,
//    "only": ["users"], "dry_run": true}
//   {"ok": true, "result": {"name": "...", "lsn": 12, "moment": 1768487399000, "replayed": 0, "batches": 0,
//                           "records": [1, 2, 0, 40], "nodes": [0, 0, 0, 0], "edges": [0, 0, 0, 0]}}
//   {"command": "snapshot", "do": "prune", "last": 3, "daily": 7, ...}

std::string createSnapshotRequest(const SnapshotRequest& request);
std::string verifySnapshotRequest(std::string_view name, bool deep);
std::string removeSnapshotRequest(std::string_view name);
std::string pruneSnapshotsRequest(const RetentionRule& rule);
/// Takes: one for parts.
std::string restorePartsRequest(const RestoreRequest& request);

/// Carries a request out. Returns: the result's JSON. Errors: InvalidArgument; those of Backups.
Result<std::string> backupsAnswer(Backups& backups, const RequestReader& request, const Job& job);

/// Errors: InvalidArgument.
Result<std::string> snapshotNameFromJson(ByteView json);
Result<SnapshotCheck> snapshotCheckFromJson(ByteView json);
Result<RestoreReport> partsReportFromJson(ByteView json);

}  // namespace warp
