// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/base/clock.h"
#include "engine/io/file_system.h"
#include "engine/universe/directory_tree.h"

namespace warp {

inline constexpr std::string_view kDirectoryManifestName = "_manifest.json";

/// How a directory's content is used. Rates are per second; nothing = not measured.
struct DirectoryActivity {
    std::optional<Timestamp> lastObservation;
    std::optional<double> readsPerSecond;
    std::optional<double> writesPerSecond;
    std::optional<Timestamp> measuredAt;  ///< when the rates were so
};

/// The word of a rate: "very_high" from 10 a second, "high" from 1 a second, "medium" from 1 a minute, "low"
/// from 1 an hour, "very_low" above 0, "none" at 0, "no_data" when it was not measured.
std::string_view frequencyName(std::optional<double> perSecond);
/// "frequently_observed" from 1 read a minute, "rarely_observed" below, "unobserved" without any.
std::string_view observationName(const DirectoryActivity& activity);

/// What a directory is for and how it is used. Members that this engine does not know are kept, and so are
/// `created_at` and, where `activity` has none, earlier measurements. Takes: `old`, the file's text as it
/// stands, empty when there is none (one that does not parse is written anew); `path`, the directory relative
/// to the universe.
std::string directoryManifestText(const DirectoryDescription& description, std::string_view path,
                                  const DirectoryActivity& activity, ByteView old, Timestamp now);

/// What a directory's manifest tells about its use; nothing measured when there is none that can be read.
/// Errors: Denied, Io.
Result<DirectoryActivity> readDirectoryActivity(FileSystem& fs, const std::string& universeDirectory,
                                                const std::string& path);

/// Whether a directory's manifest is as it was written. Errors: NotFound, InvalidFormat with its place,
/// Corrupt, LimitExceeded, Io.
Status checkDirectoryManifest(FileSystem& fs, const std::string& universeDirectory, const std::string& path);

/// Writes a directory's `_manifest.json` when its text changes. Does nothing when no row of the table
/// describes the directory. Returns: whether it was written.
Result<bool> updateDirectoryManifest(FileSystem& fs, const std::string& universeDirectory,
                                     const std::string& path, const DirectoryActivity& activity,
                                     Timestamp now);

}  // namespace warp
