// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/past_rows.h"

#include "engine/universe/archive_items.h"
#include "engine/universe/snapshot_build.h"
#include "engine/universe/snapshot_lookup.h"

namespace warp {

namespace {

/// So many are looked up one by one: a few blocks each. More are found by reading the archives once.
constexpr std::size_t kMostLookedUp = 200;

PickedItems::Finder finderIn(FileSystem& fs, const std::vector<SnapshotInfo>& chain, const Job& job) {
    return
        [&fs, &chain, &job](DiffPart part, const std::string& key) -> Result<std::optional<ComparedContent>> {
            WARP_ASSIGN(const auto found, findInChain(fs, chain, part, key, job));
            if (!found) return std::optional<ComparedContent>();
            WARP_ASSIGN(ComparedContent content, comparedFile(part, found->path, found->text));
            return std::optional(std::move(content));
        };
}

/// The places that the snapshot may have a say in: of the others the log has all there is.
std::vector<ItemHead> placesInSnapshot(const SnapshotChanges& touched, const LoggedChanges& logged) {
    std::vector<ItemHead> places = placesOf(touched);
    std::erase_if(places, [&](const ItemHead& place) {
        const LoggedItem* item = logged.find(place.part, place.key);
        return item != nullptr && item->anew;
    });
    return places;
}

/// What of the touched ones the snapshot had.
Result<std::unique_ptr<ItemStream>> snapshotRow(const DiffMoments& moments, const LoggedChanges& logged,
                                                PastRows& rows, const Job& job) {
    const auto& chain = moments.since->chain;
    std::vector<ItemHead> places = placesInSnapshot(*rows.touched, logged);
    if (places.size() > kMostLookedUp) {
        for (const SnapshotInfo& info : chain) rows.archiveBytes += info.archiveBytes;
        return chainItems(*moments.fs, chain, 0, chain.size(), false);
    }
    WARP_ASSIGN(auto picked, PickedItems::begin(std::move(places), finderIn(*moments.fs, chain, job)));
    return std::unique_ptr<ItemStream>(std::move(picked));
}

DiffSide sideAt(Lsn lsn, Timestamp time, const DiffSide& earlier, const LoggedTotals& since) {
    DiffSide side{.lsn = lsn, .time = time};
    const auto links = static_cast<std::int64_t>(earlier.whole.links) + since.links;
    side.whole.links = static_cast<std::uint64_t>(std::max<std::int64_t>(links, 0));
    side.whole.events = earlier.whole.events + since.events;
    return side;
}

ShardNow shardIn(CurrentItems& now) {
    return [&now](const std::string& key) { return now.shardOf(key); };
}

}  // namespace

Result<PastRows> beginPastRows(const DiffMoments& moments, const Job& job) {
    const RestorePlan& plan = *moments.since;
    const LogHistory& log = *plan.log;
    const Lsn from = plan.snapshot().lsn;
    PastRows rows;
    WARP_ASSIGN(rows.now, CurrentItems::begin(*moments.now));
    // What was committed a moment ago is in the files of the log once it is durable.
    WARP_TRY(moments.now->store().sync());
    const Lsn last = rows.now->lsn();
    ProgressMeter meter(job, last > from ? last - from : 0);
    WARP_ASSIGN(auto touched, readTouched(log, {plan.moment.lsn + 1, last}, meter, job));
    rows.touched = std::make_unique<SnapshotChanges>(std::move(touched.keys));
    WARP_ASSIGN(auto logged, readLogged(log, {from + 1, plan.moment.lsn}, *rows.touched, meter, job));
    meter.finish();

    const std::vector<ItemHead> places = placesOf(*rows.touched);
    rows.places = places.size();
    rows.then = sideAt(plan.moment.lsn, plan.moment.time, {.whole = plan.snapshot().whole}, logged.totals);
    rows.then.at = moments.at;
    rows.today = sideAt(last, moments.time, rows.then, touched.totals);
    PastItems::Sources sources{.only = rows.touched.get(), .shardNow = shardIn(*rows.now)};
    WARP_ASSIGN(sources.snapshot, snapshotRow(moments, logged, rows, job));
    sources.logged = std::move(logged);
    WARP_ASSIGN(rows.before, PastItems::begin(std::move(sources)));
    WARP_ASSIGN(rows.after,
                PickedItems::begin(places, [&now = *rows.now](DiffPart part, const std::string& key) {
                    return now.find(part, key);
                }));
    return rows;
}

Result<std::optional<ComparedContent>> pastRecord(const DiffMoments& moments, const std::string& key,
                                                  CurrentItems& now, const Job& job) {
    const RestorePlan& plan = *moments.since;
    const SnapshotChanges only{.records = {key}};
    ProgressMeter meter(job, plan.moment.lsn - plan.snapshot().lsn);
    WARP_ASSIGN(const auto logged,
                readLogged(*plan.log, {plan.snapshot().lsn + 1, plan.moment.lsn}, only, meter, job));
    const LoggedItem* item = logged.find(DiffPart::Record, key);
    std::optional<ComparedContent> before;
    if (item == nullptr || !item->anew) {
        WARP_ASSIGN(before, finderIn(*moments.fs, plan.chain, job)(DiffPart::Record, key));
    }
    if (item == nullptr) return before;
    return laidOver(*item, DiffPart::Record, key, std::move(before), shardIn(now));
}

}  // namespace warp
