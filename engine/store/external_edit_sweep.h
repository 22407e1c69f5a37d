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
    std::uint64_t missing = 0;     ///< offered back
    std::uint64_t outdated = 0;    ///< older texts of the engine that nobody owed: written again
    std::uint64_t adopted = 0;     ///< edits taken over
    std::uint64_t superposed = 0;  ///< of them: as one of several values of their records
    std::uint64_t problems = 0;    ///< listed now
    std::uint64_t cleared = 0;     ///< no longer listed
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
        SuperposeEdit superpose;  ///< null: conflicting edits are listed
        const Clock* clock = nullptr;
    };
    explicit ExternalEditSweep(Options options);

    /// Looks at all directories. Takes: `changedSinceNs`, startedNs of the last full look, 0 = read every
    /// file; `watchedSinceNs`, from when on a watcher has seen every change, 0 = none has. Errors: Cancelled
    /// (what was found so far is kept), Io, and what adopting returns.
    Result<SweepReport> run(std::int64_t changedSinceNs, const Job& job, std::int64_t watchedSinceNs = 0);
    /// Looks at one file that a watcher has seen change. Takes: its path relative to the root. A file that is
    /// gone is offered back by the next sweep.
    Result<SweepReport> inspect(const std::string& path);

  private:
    struct Findings;
    /// A file as it was at one moment.
    struct Look {
        std::optional<EditFinding> finding;  ///< nothing when there is no file
        std::uint64_t content = 0;           ///< hash of its bytes
    };
    /// What the tree says about a path.
    struct Standing {
        std::string key;                   ///< whose path it is; empty when it is nobody's
        std::optional<MirrorTruth> truth;  ///< of the record whose file it is
        bool due = false;                  ///< the mirror still owes something for the key
    };

    Status sweepDirectory(const std::string& directory, Findings& findings, ProgressMeter& meter);
    Status lookAtExpected(const ExpectedFile& expected, bool listed, Findings& findings);
    Status lookAtStranger(const std::string& path, Findings& findings);
    Result<Look> read(const std::string& path);
    Result<Standing> standingOf(const std::string& path, const std::string& knownKey, const Look& look);
    static void inOrder(const std::string& path, Findings& findings);
    static void noteMissing(const std::string& path, const Standing& standing, Findings& findings);
    Status judge(const std::string& path, const std::string& knownKey, Findings& findings);
    Status act(const std::string& path, EditFinding finding, const Standing& standing, Findings& findings);
    Status keep(Findings& findings);
    Result<std::unordered_set<std::string>> listedIn(const std::string& directory);

    const Options m_options;
    MirrorWriter m_writer;
};

}  // namespace warp
