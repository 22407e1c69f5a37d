// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/backups/snapshot.h"

namespace warp {

// Where snapshots lie, relative to the universe, and what their files are called.

inline constexpr std::string_view kSnapshotsDirectory = "backups/snapshots";
inline constexpr std::string_view kIncrementalDirectory = "backups/snapshots/incremental";

inline constexpr std::string_view kSnapshotArchive = "universe.tar.gz";
inline constexpr std::string_view kSnapshotManifest = "manifest.json";
inline constexpr std::string_view kSnapshotChecksums = "verification.md5";
/// Beside them: when the snapshot was verified. Not among the checksums, for it changes.
inline constexpr std::string_view kSnapshotVerified = "verified.json";
/// Inside the archive: the MD5 of every other member, for `md5sum -c` in the directory unpacked.
inline constexpr std::string_view kSnapshotMembers = "backups/members.md5";

/// "backups/snapshots" or "backups/snapshots/incremental".
std::string_view snapshotsDirectory(SnapshotKind kind);
/// "2026-01-15-143000-snapshot"; from the second of a moment on with a number:
/// "2026-01-15-143000-2-snapshot".
std::string snapshotName(Timestamp time, unsigned number);
/// Whether a directory of that name can be a snapshot.
bool isSnapshotName(std::string_view name);

/// What a snapshot's directory is called until it is whole: "2026-01-15-143000-snapshot.partial".
std::string partialName(std::string_view name);
/// The name without that ending; nothing for others.
std::optional<std::string_view> nameOfPartial(std::string_view directory);

}  // namespace warp
