// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/base/clock.h"
#include "engine/base/ids.h"
#include "engine/configuration/values.h"
#include "engine/formats/json_value.h"
#include "engine/io/file_system.h"

namespace warp {

/// The version of the layout on disk that this engine writes, and the newest one it reads.
inline constexpr std::uint64_t kFormatVersion = 1;
inline constexpr std::string_view kManifestName = "universe.manifest";

/// `universe.manifest`: what a universe is. Members that this engine does not know are kept.
/// Spec: universe.manifest, Others.
struct Manifest {
    std::string universeId;  ///< UUID
    Timestamp createdAt;     ///< never rewritten
    std::uint64_t formatVersion = kFormatVersion;
    std::string engineVersion;    ///< of the engine that wrote it last
    Lsn checkpointLsn = 0;        ///< last change in the tree when it was written
    std::uint64_t mirrorDue = 0;  ///< record files still to be written at that moment
    bool cleanShutdown = true;    ///< false while a writer has the universe open
    Timestamp lastOpened;         ///< by a writer

    JsonDocument document = JsonDocument::object();  ///< everything as read
    bool damaged = false;                            ///< the file was read, and its checksum does not match

    /// A manifest for a universe that begins at `now`.
    static Manifest fresh(Timestamp now);
    /// Takes: `path`, for errors. Errors: NewerFormat; Corrupt with line and column or the member that is
    /// wrong.
    static Result<Manifest> parse(ByteView text, const std::string& path);
    /// The file's text. Takes: the configuration, from which constants and shards are shown.
    std::string text(const ConfigurationValues& values) const;
};

/// Errors: NotFound (no universe there), NewerFormat, Corrupt, Denied, Io.
Result<Manifest> loadManifest(FileSystem& fs, const std::string& universeDirectory);
/// Replaces the file as a whole.
Status saveManifest(FileSystem& fs, const std::string& universeDirectory, const Manifest& manifest,
                    const ConfigurationValues& values);

}  // namespace warp
