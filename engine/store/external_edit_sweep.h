// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

#include "engine/base/clock.h"
#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/io/file_system.h"
#include "engine/store/external_edit.h"
#include "engine/store/human_mirror_source.h"
#include "engine/store/human_mirror_writer.h"
#include "engine/store/tree_access.h"

namespace warp {

/// What a look at the mirror's files found.
struct SweepReport {
    std::int64_t startedNs = 0;  ///< for the next sweep's `changedSinceNs`
    std::uint64_t directories = 0;
    std::uint64_t files = 0;  ///< seen
    std::uint64_t read = 0;
    std::uint64_t missing = 0;   ///< offered back
    std::uint64_t outdated = 0;  ///< older texts of the engine that nobody owed: written again
    std::uint64_t adopted = 0;   ///< edits taken over
    std::uint64_t problems = 0;  ///< listed now
    std::uint64_t cleared = 0;   ///< no longer listed
};

/// Finds what people did to the files of the mirror while nobody was looking: edits are adopted, files that
/// are gone are owed anew (never a deletion), and what a person must decide is listed in Space::Problems.
///
/// A stat says whether a file is worth reading: its ctime cannot be set, only the computer's clock can be
/// wrong, so a full sweep (changedSinceNs = 0) reads everything. Compare 0.7 M stats to 0.1 M reads a second.
/// Threads: one sweep at a time; `inspect` may run beside it.
class ExternalEditSweep {
  public:
    struct Options {
        FileSystem* fs = nullptr;
        std::string root;
        MirrorSource* source = nullptr;
        TreeAccess tree;
        AdoptEdit adopt;
        const Clock* clock = nullptr;
    };
    explicit ExternalEditSweep(Options options);

    /// Looks at all directories. Takes: `changedSinceNs`, startedNs of the last full look; 0 = read every
    /// file. Errors: Cancelled (what was found so far is kept), Io, and what adopting returns.
    Result<SweepReport> run(std::int64_t changedSinceNs, const Job& job);
    /// Looks at one file that a watcher has seen change. Takes: its path relative to the root. A file that is
    /// gone is offered back by the next sweep.
    Result<SweepReport> inspect(const std::string& path);

  private:
    struct Findings;

    Status sweepDirectory(const std::string& directory, Findings& findings, ProgressMeter& meter);
    Status lookAtExpected(const ExpectedFile& expected, bool listed, Findings& findings);
    Status lookAtStranger(const std::string& path, Findings& findings);
    Result<std::optional<EditFinding>> read(const std::string& path, Findings& findings);
    void inOrder(const std::string& path, Findings& findings);
    Status judge(const std::string& path, const std::string& knownKey, Findings& findings);
    Status act(const std::string& path, EditFinding finding, const std::optional<MirrorTruth>& truth,
               bool due, Findings& findings);
    Status keep(Findings& findings);
    Result<std::unordered_set<std::string>> listedIn(const std::string& directory);

    const Options m_options;
    MirrorWriter m_writer;
};

}  // namespace warp
