// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/past_rows.h"

#include "engine/universe/archive_items.h"
#include "engine/universe/snapshot_build.h"
#include "engine/universe/snapshot_lookup.h"

namespace warp {

namespace {

/// So many times an archive is searched for one of them: a few blocks each. More are found by reading the
/// archives once.
constexpr std::size_t kMostLookups = 200;

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
    if (places.size() * chain.size() > kMostLookups) {
        WARP_ASSIGN(BegunItems begun, chainItemsBefore(places.front(), *moments.fs, chain, job));
        rows.archiveBytes = begun.archiveBytes;
        return std::move(begun.items);
    }
    WARP_ASSIGN(auto picked, PickedItems::begin(std::move(places), finderIn(*moments.fs, chain, job), job));
    return std::unique_ptr<ItemStream>(std::move(picked));
}

/// What there was before a stretch of the log. Events that have expired meanwhile are in neither.
SnapshotCounts countsBefore(const SnapshotCounts& today, const LoggedTotals& since) {
    const auto links = static_cast<std::int64_t>(today.links) - since.links;
    return {.links = static_cast<std::uint64_t>(std::max<std::int64_t>(links, 0)),
            .events = today.events - std::min(today.events, since.events)};
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

    rows.today = {.lsn = last, .time = moments.time};
    WARP_ASSIGN(rows.today.whole, rows.now->counts());
    rows.then = {.at = moments.at,
                 .lsn = plan.moment.lsn,
                 .time = plan.moment.time,
                 .whole = countsBefore(rows.today.whole, touched.totals)};
    PastItems::Sources sources{.only = rows.touched.get(), .shardNow = shardIn(*rows.now), .job = &job};
    WARP_ASSIGN(sources.snapshot, snapshotRow(moments, logged, rows, job));
    sources.logged = std::move(logged);
    WARP_ASSIGN(rows.before, PastItems::begin(std::move(sources)));
    const auto find = [&now = *rows.now](DiffPart part, const std::string& key) {
        return now.find(part, key);
    };
    std::vector<ItemHead> places = placesOf(*rows.touched);
    rows.places = places.size();
    WARP_ASSIGN(rows.after, PickedItems::begin(std::move(places), find, job));
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
