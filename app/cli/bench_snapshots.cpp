// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench_snapshots.h"

#include <algorithm>
#include <atomic>
#include <thread>

#include "app/cli/stopwatch.h"
#include "engine/backups/backups.h"
#include "engine/base/thread.h"

namespace warp::cli {
namespace {

using TellFigure = std::function<void(const BenchFigure&)>;

constexpr std::uint32_t kChanges = 1'000;
constexpr std::uint32_t kPutsPerLook = 64;
constexpr double kMiB = 1 << 20;

Status change(Universe& universe, const StandardRecords& records, std::uint32_t count) {
    for (std::uint32_t i = 0; i < count; ++i)
        WARP_TRY(universe.spacetime().put(records.key(i), records.value(i)));
    return {};
}

/// Puts as long as `goOn`. Returns: how many a second.
Result<double> putWhile(Universe& universe, const StandardRecords& records,
                        const std::function<bool()>& goOn) {
    std::uint32_t done = 0;
    const Stopwatch watch;
    do {
        for (std::uint32_t i = 0; i < kPutsPerLook; ++i, ++done) {
            const std::uint32_t at = done % records.count();
            WARP_TRY(universe.spacetime().put(records.key(at), records.value(at),
                                              {.durability = Durability::Weak}));
        }
    } while (goOn());
    return watch.rate(done);
}

Status putsBeside(Universe& universe, const StandardRecords& records, const TellFigure& tell) {
    std::atomic<bool> taken = false;
    Result<SnapshotInfo> info = Error{};
    Result<double> beside = 0;
    const Stopwatch watch;
    {
        const NamedThread snapshot("snapshot", [&](const std::stop_token&) {
            info = universe.backups().create({}, {});
            taken = true;
        });
        beside = putWhile(universe, records, [&] { return !taken; });
    }
    const double length = watch.seconds();
    WARP_TRY(info);
    WARP_TRY(beside);
    WARP_TRY(universe.sync({}));
    const Stopwatch alone;
    WARP_ASSIGN(const double quiet, putWhile(universe, records, [&] { return alone.seconds() < length; }));
    tell({"put, no snapshot", quiet, "records/s"});
    tell({"put beside a snapshot", *beside, "records/s"});
    tell({"put, beside / alone", *beside / quiet, ""});
    tell({"snapshot beside puts", length, "s"});
    return {};
}

}  // namespace

Status benchSnapshots(Universe& universe, const StandardRecords& records, const std::string& target,
                      const TellFigure& tell) {
    const Stopwatch full;
    WARP_ASSIGN(const SnapshotInfo first, universe.backups().create({}, {}));
    tell({"snapshot, full", full.seconds(), "s"});
    tell({"snapshot, full: archive", static_cast<double>(first.archiveBytes) / kMiB, "MiB"});
    const std::uint32_t changes = std::min(kChanges, records.count());
    WARP_TRY(change(universe, records, changes));
    const Stopwatch increment;
    WARP_ASSIGN(const SnapshotInfo second,
                universe.backups().create({.kind = SnapshotKind::Incremental, .base = first.name}, {}));
    tell({"snapshot of " + std::to_string(changes) + " changes", increment.seconds(), "s"});
    tell({"snapshot of changes: archive", static_cast<double>(second.archiveBytes) / kMiB, "MiB"});
    const Stopwatch restore;
    WARP_TRY(universe.backups().restore({.snapshot = first.name, .target = target}, {}));
    tell({"snapshot restored, verified first", restore.seconds(), "s"});
    return putsBeside(universe, records, tell);
}

}  // namespace warp::cli
