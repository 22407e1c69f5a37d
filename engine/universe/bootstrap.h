// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/base/clock.h"
#include "engine/io/file_system.h"
#include "engine/universe/manifest.h"

namespace warp {

// Where things outside the regions lie, relative to the universe.
inline constexpr std::string_view kLockName = ".universe.lock";
inline constexpr std::string_view kSocketName = ".universe.sock";
inline constexpr std::string_view kBallastName = ".universe.ballast";
inline constexpr std::string_view kTreePath = "spacetime/particles.btree";
inline constexpr std::string_view kLogDirectory = "backups/cosmic_logs";
inline constexpr std::string_view kConfigurationDirectory = "configuration";

/// Makes a directory a universe: directories, their manifests, configuration defaults and, last, the manifest
/// that makes it one. What an interrupted call left is completed; in a universe only what is missing is
/// written. Errors: Conflict for a non-empty directory that is no universe; Corrupt for one that lost its
/// manifest; NewerFormat; those of the file system. Spec: Universe Bootstrap Process.
Status bootstrapUniverse(FileSystem& fs, const Clock& clock, const std::string& directory);

/// Writes directories, `_manifest.json` and configuration files that are missing in a universe.
/// Returns: how many were.
Result<std::uint64_t> completeDirectories(FileSystem& fs, const std::string& directory, Timestamp now);

}  // namespace warp
