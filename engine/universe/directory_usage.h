// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/clock.h"
#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/io/file_system.h"
#include "engine/spacetime/attraction.h"
#include "engine/spacetime/usage_counts.h"
#include "engine/universe/directory_manifest.h"

namespace warp {

/// Keeps `_manifest.json` of directories with records, and of those above them, telling how they are used:
/// rates that halve every hour without use, across sessions. Weakly: a file is written when a word of it
/// changes, else at most every ten minutes, and what was counted since is lost with the session. Threads: one
/// at a time. Spec: formats, Others.
class DirectoryUsage {
  public:
    DirectoryUsage(FileSystem& fs, std::string root, const Clock& clock);

    /// Adds uses. The first of a directory reads what earlier sessions wrote into its manifest.
    Status add(const std::vector<TypeUsage>& usages);
    /// Writes the manifests that are due, at most `kWritesAtOnce`. Errors: Cancelled, those of replaceFile.
    Status save(const Job& job);

  private:
    static constexpr int kWritesAtOnce = 64;

    struct Usage {
        Activity reads;
        Activity writes;
        std::optional<Timestamp> lastObservation;
        Timestamp savedAt;
        std::string words;  ///< as the file has them
        bool used = false;  ///< since it was saved
    };

    Result<Usage*> usageOf(const std::string& path);
    static DirectoryActivity activityOf(const Usage& usage, Timestamp now);

    FileSystem& m_fs;
    const std::string m_root;
    const Clock& m_clock;
    std::map<std::string, Usage> m_usages;  ///< by path
};

}  // namespace warp
