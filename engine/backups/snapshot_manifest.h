// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/backups/snapshot.h"
#include "engine/base/bytes.h"
#include "engine/base/result.h"

namespace warp {

/// The version of snapshots that this engine writes, and the newest one it reads.
inline constexpr std::uint64_t kSnapshotFormat = 1;

/// manifest.json of a snapshot.
std::string snapshotManifestText(const SnapshotInfo& info);
/// The other way round. Takes: `path`, for errors. Returns: without name, path and state of verification.
/// Errors: NewerFormat; Corrupt naming what is wrong.
Result<SnapshotInfo> parseSnapshotManifest(ByteView text, const std::string& path);

/// verification.md5. Takes: the text of manifest.json.
std::string snapshotChecksumsText(const SnapshotInfo& info, ByteView manifest);

/// verified.json: when a verification found nothing, and whether it was deep.
std::string snapshotVerifiedText(Timestamp when, bool deep);
/// Fills in what the text says; one that does not parse says nothing.
void readSnapshotVerified(ByteView text, SnapshotInfo& info);

}  // namespace warp
