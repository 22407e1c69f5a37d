// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/snapshot_restore.h"

#include "engine/io/files.h"

namespace warp {

namespace {

constexpr std::string_view kRestoring = ".restoring~";

Error conflict(const std::string& target, const std::string& what) {
    return {.code = ErrorCode::Conflict,
            .message = what + ": choose an empty or a new directory",
            .path = target};
}

/// A new or an empty directory.
Status checkTarget(FileSystem& fs, const std::string& target) {
    WARP_ASSIGN(const auto info, fs.stat(target));
    if (!info) return {};
    if (info->kind != FileKind::Directory) return conflict(target, "it is no directory");
    WARP_ASSIGN(const auto entries, fs.list(target));
    return entries.empty() ? Status() : conflict(target, "the directory is not empty");
}

/// Gives what was built its name.
Status publish(FileSystem& fs, const std::string& building, const std::string& target, const Job& job) {
    WARP_TRY(fs.removeFile(joinPath(building, kRestoringMark)));
    WARP_TRY(fs.syncMount(building));
    if (job.stopRequested()) return cancelledError();
    WARP_ASSIGN(const auto empty, fs.stat(target));
    if (empty) WARP_TRY(fs.removeDirectory(target));
    WARP_TRY(fs.rename(building, target));
    return fs.syncDirectory(parentPath(target));
}

}  // namespace

Result<RestoreReport> restoreToNewDirectory(FileSystem& fs, const Clock& clock, const RestorePlan& plan,
                                            const std::string& target, const Job& job) {
    std::string place = target;
    while (place.size() > 1 && place.back() == '/') place.pop_back();
    const std::string building = place + std::string(kRestoring);
    WARP_TRY(checkTarget(fs, place));
    WARP_TRY(checkPlan(fs, plan, parentPath(place), job));
    WARP_TRY(removeUnfinished(fs, building));
    auto report = buildUniverse(fs, clock, plan, building, job);
    const Status published = report.ok() ? publish(fs, building, place, job) : Status(report.error());
    if (published.ok()) {
        report->target = place;
        return report;
    }
    // What cannot be removed now is removed by the next restore to this place.
    [[maybe_unused]] const Status removed = removeTree(fs, building);
    return published.error();
}

}  // namespace warp
