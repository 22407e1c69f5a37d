// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/record_past.h"

#include <algorithm>

#include "engine/backups/snapshot_chain.h"
#include "engine/spacetime/record_change.h"
#include "engine/spacetime/record_text.h"
#include "engine/universe/snapshot_lookup.h"

namespace warp {

namespace {

constexpr std::size_t kEvery = ~std::size_t{0};

/// Damage of one snapshot leaves the others: verification tells of it.
bool isPassedOver(const Error& error) {
    return error.code == ErrorCode::Corrupt || error.code == ErrorCode::NotFound;
}

/// A snapshot that a later restore took back tells of another history.
bool wasTakenBack(const SnapshotInfo& info, std::uint64_t timeline, const LogLineage& lineage,
                  const std::vector<LogHistory::Stretch>& stretches) {
    if (info.timeline >= timeline) return info.timeline > timeline;
    if (!lineage.holds(info.timeline, info.lsn)) return true;
    return std::ranges::any_of(stretches, [&](const LogHistory::Stretch& stretch) {
        return stretch.timeline > info.timeline && stretch.range.first <= info.lsn;
    });
}

}  // namespace

RecordPast::RecordPast(Context context, std::string key, const Job& job)
    : m_context(std::move(context)), m_key(std::move(key)), m_job(job) {}

Result<std::vector<LsnRange>> RecordPast::kept() {
    if (!m_kept) {
        WARP_ASSIGN(m_kept, m_context.log->kept());
    }
    return *m_kept;
}

/// Whether the log has every change of [from, to].
Result<bool> RecordPast::isKept(Lsn from, Lsn to) {
    if (from > to) return true;
    WARP_ASSIGN(const auto ranges, kept());
    return std::ranges::any_of(
        ranges, [&](const LsnRange& range) { return range.first <= from && to <= range.last; });
}

/// The snapshots of this history, oldest first.
Result<std::vector<SnapshotInfo>> RecordPast::usable() {
    if (m_usable) return *m_usable;
    WARP_ASSIGN(auto all, m_context.snapshots());
    WARP_ASSIGN(const auto stretches, m_context.log->stretches());
    std::erase_if(all, [&](const SnapshotInfo& info) {
        return info.state != SnapshotState::Complete ||
               wasTakenBack(info, m_context.timeline, m_context.log->lineage(), stretches);
    });
    std::ranges::stable_sort(all, {}, &SnapshotInfo::lsn);
    m_usable = std::move(all);
    return *m_usable;
}

/// What one archive says of the record; nothing where an increment does not mention it.
Result<std::optional<RecordPast::Sighting>> RecordPast::changeIn(const SnapshotInfo& info) {
    const auto found = findInArchive(*m_context.fs, info, DiffPart::Record, m_key, m_job);
    if (!found.ok() && isPassedOver(found.error())) return std::optional<Sighting>();
    if (!found.ok()) return found.error();
    Sighting seen{.snapshot = info};
    if (!*found && info.kind == SnapshotKind::Incremental) return std::optional<Sighting>();
    if (!*found || (*found)->head.gone) return std::optional(std::move(seen));
    auto record = parseRecord((*found)->text);
    if (!record.ok()) return std::optional<Sighting>();
    seen.record = std::move(*record);
    return std::optional(std::move(seen));
}

/// What the record was at the snapshot's moment; nothing where that cannot be read.
Result<std::optional<RecordPast::Sighting>> RecordPast::stateIn(const SnapshotInfo& info) {
    const auto chain = snapshotChain(*m_context.fs, info.path);
    if (!chain.ok() && isPassedOver(chain.error())) return std::optional<Sighting>();
    if (!chain.ok()) return chain.error();
    for (auto link = chain->rbegin(); link != chain->rend(); ++link) {
        WARP_ASSIGN(auto seen, changeIn(*link));
        if (!seen && link->kind == SnapshotKind::Full) return std::optional<Sighting>();
        if (!seen) continue;
        seen->snapshot = info;
        return seen;
    }
    return std::optional<Sighting>();
}

Result<RecordHistory> RecordPast::history(std::size_t limit) {
    WARP_ASSIGN(RecordHistory history, readRecordHistory(*m_context.log, m_key, limit, m_job));
    // A log from the beginning tells everything, and what is cut off needs no more from before it.
    if (history.keptSince != 1 && !history.cut) {
        WARP_TRY(addSnapshots(history.versions));
        WARP_TRY(addNow(history.versions));
    }
    WARP_TRY(markGaps(history.versions));
    if (history.versions.size() <= limit) return history;
    history.cut = true;
    history.versions.erase(history.versions.begin(),
                           history.versions.end() - static_cast<std::ptrdiff_t>(limit));
    return history;
}

/// Only those from before the log, and the first one after it began: it shows what the log began with.
Status RecordPast::addSnapshots(std::vector<RecordVersion>& versions) {
    WARP_ASSIGN(const auto ranges, kept());
    const Lsn since = ranges.empty() ? ~Lsn{0} : ranges.back().first;
    WARP_ASSIGN(const auto snapshots, usable());
    for (const SnapshotInfo& info : snapshots) {
        WARP_ASSIGN(const auto seen, changeIn(info));
        if (seen) WARP_TRY(addSighting(versions, *seen));
        if (info.lsn >= since && seen) break;
    }
    return {};
}

Status RecordPast::addSighting(std::vector<RecordVersion>& versions, const Sighting& seen) {
    const Lsn lsn = seen.record ? seen.record->version : seen.snapshot.lsn;
    const auto after = std::ranges::upper_bound(versions, lsn, {}, &RecordVersion::lsn);
    const RecordVersion* before = after == versions.begin() ? nullptr : &*(after - 1);
    if (seen.record) m_lastSeen[lsn] = std::max(m_lastSeen[lsn], seen.snapshot.lsn);
    if (before != nullptr && before->lsn == lsn) return {};
    // Gone is told once, and not of what nobody saw.
    if (!seen.record && (before == nullptr || before->kind == RecordVersion::Kind::Delete)) return {};
    RecordVersion version{.lsn = lsn,
                          .time = seen.snapshot.createdAt,
                          .kind = RecordVersion::Kind::Delete,
                          .source = RecordVersion::Source::Snapshot,
                          .snapshot = seen.snapshot.name};
    if (seen.record) {
        version.kind = RecordVersion::Kind::Put;
        version.time = seen.record->updatedAt;
        version.shard = seen.record->shard;
        version.valueBytes = seen.record->value.size();
    }
    versions.insert(after, std::move(version));
    return {};
}

Status RecordPast::addNow(std::vector<RecordVersion>& versions) {
    if (!m_context.now) return {};
    const Record& record = *m_context.now;
    WARP_ASSIGN(const auto ranges, kept());
    const bool told = (!versions.empty() && versions.back().lsn >= record.version) ||
                      (!ranges.empty() && ranges.back().first <= record.version);
    if (told) return {};
    versions.push_back({.lsn = record.version,
                        .time = record.updatedAt,
                        .kind = RecordVersion::Kind::Put,
                        .shard = record.shard,
                        .valueBytes = record.value.size(),
                        .source = RecordVersion::Source::Now});
    return {};
}

Status RecordPast::markGaps(std::vector<RecordVersion>& versions) {
    Lsn known = 0;  // up to here the version before is known to be the last one
    for (RecordVersion& version : versions) {
        WARP_ASSIGN(const bool kept, isKept(known + 1, version.lsn));
        const bool first = &version == &versions.front();
        version.afterGap = !kept && !(first && version.source == RecordVersion::Source::Log);
        const auto seen = m_lastSeen.find(version.lsn);
        known = std::max(version.lsn, seen == m_lastSeen.end() ? 0 : seen->second);
    }
    return {};
}

Result<std::string> RecordPast::value(Lsn lsn) {
    auto logged = readLoggedValue(*m_context.log, m_key, lsn, m_job);
    if (logged.ok() || logged.error().code != ErrorCode::NotFound) return logged;
    if (m_context.now && m_context.now->version == lsn) {
        WARP_ASSIGN(const bool known, isKept(lsn, lsn));
        // Where the log tells that it was no Put it is none.
        if (!known) return m_context.now->value;
    }
    WARP_ASSIGN(const bool known, isKept(lsn, lsn));
    if (known) return logged;
    WARP_ASSIGN(const auto snapshots, usable());
    for (const SnapshotInfo& info : snapshots) {
        if (info.lsn < lsn) continue;
        WARP_ASSIGN(const auto seen, changeIn(info));
        if (seen && seen->record && seen->record->version == lsn) return seen->record->value;
        if (seen && seen->record && seen->record->version > lsn) break;
    }
    return logged;
}

Result<RecordAsOf> RecordPast::asOf(Timestamp time) {
    if (time > m_context.time) {
        return Error{.code = ErrorCode::InvalidArgument,
                     .message = formatTimestamp(time) + " is still to come"};
    }
    // What was written before that time and stands now has stood all the while.
    if (m_context.now && m_context.now->updatedAt <= time) {
        return RecordAsOf{.json = m_context.now->value,
                          .version = m_context.now->version,
                          .since = m_context.now->updatedAt,
                          .source = RecordVersion::Source::Now,
                          .snapshot = {}};
    }
    for (const auto way : {&RecordPast::byLog, &RecordPast::byLater, &RecordPast::byEarlier}) {
        WARP_ASSIGN(const auto found, (this->*way)(time));
        if (found) return *found;
    }
    return unknown(time);
}

/// Nothing where changes of that time may not be kept any more.
Result<std::optional<RecordPast::StateAt>> RecordPast::stateAt(Timestamp time) {
    WARP_ASSIGN(const auto ranges, kept());
    const auto last = m_context.log->lastLsnAt(time, m_job);
    if (!last.ok() && last.error().code != ErrorCode::NotFound) return last.error();
    if (!last.ok()) {
        if (ranges.empty()) return std::optional<StateAt>();
        const Lsn before = ranges.front().first - 1;
        return std::optional(StateAt{.lsn = before, .exact = before == 0});
    }
    WARP_ASSIGN(const bool next, isKept(*last + 1, *last + 1));
    const bool known = next || *last >= m_context.lastLsn;
    return known ? std::optional(StateAt{.lsn = *last}) : std::nullopt;
}

Result<std::optional<RecordAsOf>> RecordPast::byLog(Timestamp time) {
    const std::optional<RecordAsOf> none;
    WARP_ASSIGN(const auto state, stateAt(time));
    if (!state || !state->exact) return none;
    WARP_ASSIGN(const RecordHistory history, readRecordHistory(*m_context.log, m_key, kEvery, m_job));
    const auto& versions = history.versions;
    const auto after = std::ranges::upper_bound(versions, state->lsn, {}, &RecordVersion::lsn);
    Lsn to = state->lsn;
    for (auto version = after; version != versions.begin();) {
        --version;
        WARP_ASSIGN(const bool whole, isKept(version->lsn, to));
        if (!whole) break;
        RecordAsOf found{.version = (after - 1)->lsn, .since = (after - 1)->time, .snapshot = {}};
        if (version->kind == RecordVersion::Kind::Delete) return std::optional(found);
        if (version->kind == RecordVersion::Kind::Put) {
            WARP_ASSIGN(found.json, readLoggedValue(*m_context.log, m_key, version->lsn, m_job));
            return std::optional(std::move(found));
        }
        to = version->lsn;  // a move left the value as it was
    }
    // Never written, or not written since and not there now.
    WARP_ASSIGN(const bool everything, isKept(1, state->lsn));
    WARP_ASSIGN(const bool since, isKept(state->lsn + 1, m_context.lastLsn));
    const bool absent =
        (after == versions.begin() && everything) || (after == versions.end() && since && !m_context.now);
    return absent ? std::optional(RecordAsOf{}) : none;
}

RecordAsOf RecordPast::asSeen(const Sighting& seen) const {
    RecordAsOf found{.source = RecordVersion::Source::Snapshot, .snapshot = seen.snapshot.name};
    if (!seen.record) return found;
    found.json = seen.record->value;
    found.version = seen.record->version;
    found.since = seen.record->updatedAt;
    return found;
}

/// The next snapshot shows what it was when that was written before.
Result<std::optional<RecordAsOf>> RecordPast::byLater(Timestamp time) {
    WARP_ASSIGN(const auto snapshots, usable());
    for (const SnapshotInfo& info : snapshots) {
        if (info.createdAt < time) continue;
        WARP_ASSIGN(const auto seen, stateIn(info));
        if (!seen) continue;
        const bool told = (seen->record && seen->record->updatedAt <= time) || info.createdAt == time;
        return told ? std::optional(asSeen(*seen)) : std::nullopt;
    }
    return std::optional<RecordAsOf>();
}

/// The snapshot before shows it when the log tells that nothing happened to it in between.
Result<std::optional<RecordAsOf>> RecordPast::byEarlier(Timestamp time) {
    WARP_ASSIGN(const auto state, stateAt(time));
    WARP_ASSIGN(const auto snapshots, usable());
    if (!state) return std::optional<RecordAsOf>();
    for (auto info = snapshots.rbegin(); info != snapshots.rend(); ++info) {
        if (info->createdAt > time) continue;
        WARP_ASSIGN(const bool leads, isKept(info->lsn + 1, state->lsn));
        if (!leads) return std::optional<RecordAsOf>();
        WARP_ASSIGN(const auto seen, stateIn(*info));
        if (seen) return std::optional(asSeen(*seen));
    }
    return std::optional<RecordAsOf>();
}

Result<RecordAsOf> RecordPast::unknown(Timestamp time) {
    std::string message = "nothing tells what '" + m_key + "' was at " + formatTimestamp(time);
    WARP_ASSIGN(const auto stretches, m_context.log->stretches());
    message += stretches.empty() ? ": no log is kept"
                                 : ": the log is kept since " + formatTimestamp(stretches.back().firstTime);
    WARP_ASSIGN(const auto snapshots, usable());
    if (snapshots.empty()) message += ", and there is no snapshot";
    if (!snapshots.empty()) {
        message += ", and the snapshots show " + formatTimestamp(snapshots.front().createdAt);
        if (snapshots.size() > 1)
            message += " to " + formatTimestamp(snapshots.back().createdAt) + ", each its moment";
    }
    return Error{.code = ErrorCode::NotFound, .message = std::move(message)};
}

}  // namespace warp
