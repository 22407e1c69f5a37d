// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done for a universe that does not open any more.
#include "engine/io/files.h"
#include "engine/io/process_lock.h"
#include "engine/store/lmdb_tree.h"
#include "engine/store/log_salvage.h"
#include "engine/store/snapshot.h"
#include "engine/universe/bootstrap.h"
#include "engine/universe/guarded_universe.h"
#include "engine/universe/tree_rebuilder.h"
#include "engine/universe/universe.h"
#include "engine/universe/untold_events.h"

namespace warp {

namespace {

/// A closed universe, kept closed for others while it is worked on.
struct ClosedUniverse {
    FileSystem& fs;
    const Clock& clock;
    std::string root;
    Manifest manifest;
    std::unique_ptr<FileLock> lock;

    std::string logDirectory() const { return joinPath(root, kLogDirectory); }
    std::string treePath() const { return joinPath(root, kTreePath); }
};

Result<ClosedUniverse> takeClosed(const std::string& directory, const OpenOptions& options) {
    ClosedUniverse universe{.fs = options.fs ? *options.fs : systemFileSystem(),
                            .clock = options.clock ? *options.clock : systemClock(),
                            .root = directory};
    WARP_ASSIGN(universe.manifest, loadManifest(universe.fs, directory));
    OpenOptions complete = options;
    complete.fs = &universe.fs;
    complete.clock = &universe.clock;
    WARP_TRY(requireAdministrator(directory, complete));
    WARP_ASSIGN(universe.lock,
                lockForThisProcess(universe.fs, joinPath(directory, kLockName), universe.clock));
    return universe;
}

Result<Lsn> appliedLsn(const ClosedUniverse& universe) {
    WARP_ASSIGN(const auto info, universe.fs.stat(universe.treePath()));
    if (!info) return Lsn{0};
    WARP_ASSIGN(const auto tree, openLmdbTree(universe.treePath()));
    WARP_ASSIGN(const auto reader, tree->read());
    return appliedLsnOf(*reader);
}

std::vector<std::string> describeSalvage(const SalvageReport& report, bool dryRun) {
    std::vector<std::string> lines;
    for (const auto& damage : report.damages) {
        lines.push_back(damage.path + ": damaged at byte " + std::to_string(damage.offset));
    }
    for (const auto& lost : report.lost) {
        lines.push_back("lost: changes " + std::to_string(lost.first) + " to " + std::to_string(lost.last));
    }
    lines.push_back((dryRun ? "would keep " : "kept ") + std::to_string(report.batchesKept) +
                    " batches, the last with LSN " + std::to_string(report.lastLsn));
    if (!report.movedTo.empty()) lines.push_back("the old segments are in " + report.movedTo);
    if (report.damages.empty()) lines.emplace_back("the log is not damaged");
    return lines;
}

/// Moves the old tree out of the way; it is kept until somebody removes it.
Status setTreeAside(const ClosedUniverse& universe) {
    const std::string suffix = ".lost-" + std::to_string(universe.clock.now().ms);
    for (const std::string& name : {universe.treePath(), universe.treePath() + "-lock"}) {
        WARP_ASSIGN(const auto info, universe.fs.stat(name));
        if (info) WARP_TRY(universe.fs.rename(name, name + suffix));
    }
    return universe.fs.syncDirectory(parentPath(universe.treePath()));
}

/// A repair that is done stands, whether or not it is told.
void tellLater(const ClosedUniverse& universe, const char* event, const JsonDocument& details) {
    [[maybe_unused]] const Status kept = keepUntoldEvent(
        universe.fs, universe.root, {.time = universe.clock.now(), .name = event, .details = details});
}

}  // namespace

Result<std::vector<std::string>> repairUniverse(const std::string& directory, const OpenOptions& options,
                                                bool dryRun, const Job& job) {
    WARP_ASSIGN(const ClosedUniverse universe, takeClosed(directory, options));
    if (job.stopRequested()) return cancelledError();
    WARP_ASSIGN(const Lsn applied, appliedLsn(universe));
    WARP_ASSIGN(const SalvageReport report, salvageLog(universe.fs, universe.clock, universe.logDirectory(),
                                                       universe.manifest.universeId, applied, dryRun));
    if (!dryRun && !report.damages.empty()) {
        std::uint64_t lost = 0;
        for (const auto& range : report.lost) lost += range.last - range.first + 1;
        tellLater(universe, "log_repaired",
                  {{"damages", report.damages.size()},
                   {"changes_lost", lost},
                   {"batches_kept", report.batchesKept},
                   {"lsn", report.lastLsn}});
    }
    return describeSalvage(report, dryRun);
}

Status rebuildTrees(const std::string& directory, const OpenOptions& options, const Job& job) {
    {
        WARP_ASSIGN(const ClosedUniverse universe, takeClosed(directory, options));
        TreeRebuilder rebuilder(universe.fs, universe.root);
        // Everything is read before the old tree is touched.
        WARP_TRY(rebuilder.gather(job));
        WARP_TRY(setTreeAside(universe));
        WARP_ASSIGN(const auto tree, openLmdbTree(universe.treePath()));
        WARP_TRY(rebuilder.write(*tree, universe.logDirectory(), job));
        tellLater(universe, "trees_rebuilt", {{"unreadable_files", rebuilder.unreadable()}});
    }
    // Opening replays the log over what was rebuilt.
    OpenOptions opening = options;
    opening.as = OpenAs::Writer;
    WARP_ASSIGN(const auto universe, Universe::open(directory, opening));
    return universe->close();
}

}  // namespace warp
