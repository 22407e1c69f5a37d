// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench_mirror.h"

#include <algorithm>
#include <thread>
#include <vector>

#include "app/cli/stopwatch.h"
#include "engine/io/files.h"

namespace warp::cli {
namespace {

constexpr std::uint32_t kSyncedPuts = 20'000;
constexpr std::chrono::milliseconds kLookAgainAfter{5};

/// How synced puts went.
struct PutTimes {
    double rate = 0;               ///< a second
    std::vector<double> sortedMs;  ///< of each put

    double quantileMs(double share) const {
        const auto last = static_cast<double>(sortedMs.size() - 1);
        return sortedMs[static_cast<std::size_t>(share * last)];
    }
};

Result<PutTimes> syncedPuts(Universe& universe, const StandardRecords& records) {
    PutTimes times;
    const std::uint32_t count = std::min(kSyncedPuts, records.count());
    const Stopwatch all;
    for (std::uint32_t i = 0; i < count; ++i) {
        const Stopwatch one;
        WARP_TRY(
            universe.spacetime().put(records.key(i), records.value(i), {.durability = Durability::Strong}));
        times.sortedMs.push_back(one.seconds() * 1000);
    }
    times.rate = all.rate(count);
    std::sort(times.sortedMs.begin(), times.sortedMs.end());
    return times;
}

void tellTimes(const std::string& work, const PutTimes& times, const TellFigure& tell) {
    tell({work, times.rate, "records/s"});
    tell({work + ", p50", times.quantileMs(0.5), "ms"});
    tell({work + ", p99", times.quantileMs(0.99), "ms"});
    tell({work + ", longest", times.quantileMs(1), "ms"});
}

/// Records that the mirror owes, as soon as it does.
Status oweFiles(Universe& universe, const StandardRecords& records) {
    for (std::uint32_t i = 0; i < records.count(); ++i) {
        WARP_TRY(
            universe.spacetime().put(records.key(i), records.value(i), {.durability = Durability::Weak}));
    }
    for (;;) {
        const UniverseStats stats = universe.stats();
        if (stats.store.appliedLsn == stats.store.visibleLsn) return {};
        std::this_thread::sleep_for(kLookAgainAfter);
    }
}

/// Returns: files a second until all of them are on the disk.
Result<double> bareFiles(const std::string& directory, std::uint32_t count, ByteView text) {
    FileSystem& fs = systemFileSystem();
    WARP_TRY(makeDirectories(fs, directory));
    const Stopwatch watch;
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::string path = joinPath(directory, StandardRecords::keyOf(i));
        WARP_ASSIGN(const auto file, fs.open(path, OpenMode::CreateNew));
        WARP_TRY(file->writeAt(0, text));
    }
    WARP_TRY(fs.syncMount(directory));
    const double rate = watch.rate(count);
    WARP_TRY(removeTree(fs, directory));
    return rate;
}

}  // namespace

Status benchPutsBesideMirror(Universe& universe, const StandardRecords& records, const TellFigure& tell) {
    WARP_ASSIGN(const PutTimes quiet, syncedPuts(universe, records));
    tellTimes("syncput, mirror idle", quiet, tell);
    WARP_TRY(oweFiles(universe, records));
    const std::uint64_t before = universe.stats().mirrorWritten;
    const Stopwatch watch;
    WARP_ASSIGN(const PutTimes beside, syncedPuts(universe, records));
    const double files = watch.rate(static_cast<double>(universe.stats().mirrorWritten - before));
    tellTimes("syncput, mirror catching up", beside, tell);
    tell({"syncput, catching up / idle", beside.rate / quiet.rate, ""});
    tell({"mirror beside syncput", files, "files/s"});
    tell({"mirror still owes", static_cast<double>(universe.stats().mirrorDue), "files"});
    return {};
}

Status benchMirror(const std::string& directory, const std::string& scratch, const StandardRecords& records,
                   const TellFigure& tell) {
    // Without threads of its own the universe writes its mirror only when it is told to.
    WARP_ASSIGN(const auto universe, Universe::open(directory, {.backgroundThreads = false}));
    WARP_TRY(universe->maintain({}));
    for (std::uint32_t i = 0; i < records.count(); ++i) {
        WARP_TRY(
            universe->spacetime().put(records.key(i), records.value(i), {.durability = Durability::Weak}));
    }
    const Stopwatch watch;
    WARP_TRY(universe->sync({}));
    const double mirror = watch.rate(records.count());
    tell({"mirror, nothing else", mirror, "files/s"});
    WARP_ASSIGN(const RecordPlace place, universe->recordPlace(records.key(0)));
    WARP_ASSIGN(const std::string text, readFile(systemFileSystem(), joinPath(directory, place.path)));
    WARP_TRY(universe->close());
    WARP_ASSIGN(const double bare, bareFiles(scratch, records.count(), text));
    tell({"files created and written", bare, "files/s"});
    tell({"mirror / created and written", mirror / bare, ""});
    return {};
}

}  // namespace warp::cli
