// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "engine/backups/audit_progress.h"
#include "engine/backups/snapshot.h"
#include "engine/universe/manifest.h"

namespace warp {

/// What stands in `universe.manifest` of an archive, so that the directory it unpacks to is known for what it
/// is: files of one moment without tree and log. The first opening makes the tree from them.
///
///     "unpacked_snapshot": {"name": "...", "lsn": 12, "timeline": 1, "base": "", "audit": {...}}
struct UnpackedMark {
    std::string name;  ///< of the snapshot
    Lsn lsn = 0;
    std::uint64_t timeline = 1;  ///< of the universe it was taken of
    std::string base;            ///< not empty: an increment, which is no universe by itself
    AuditProgress audit;         ///< how far the audit trail in it goes
};

void putUnpackedMark(Manifest& manifest, const UnpackedMark& mark);
/// Nothing for a universe like any other. Errors: Corrupt. Takes: `path` of the manifest, for errors.
Result<std::optional<UnpackedMark>> unpackedMarkOf(const Manifest& manifest, const std::string& path);
void removeUnpackedMark(Manifest& manifest);
/// The mark in the manifest of a snapshot's archive. Errors: InvalidFormat when it is another snapshot's.
Result<UnpackedMark> requireMarkOf(const SnapshotInfo& info, const Manifest& manifest);

}  // namespace warp
