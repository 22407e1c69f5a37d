// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/record_policy.h"

#include "engine/spacetime/key.h"
#include "engine/spacetime/mirror_due.h"
#include "engine/spacetime/record_text.h"

namespace warp {

namespace {

Error missingRecord(ByteView key) {
    return Error{.code = ErrorCode::Corrupt,
                 .message = "the log moves \"" + std::string(key) + "\", which does not exist"};
}

Result<std::optional<StoredRecord>> decodeOld(std::optional<ByteView> old) {
    if (!old) return std::optional<StoredRecord>();
    WARP_ASSIGN(StoredRecord stored, decodeRecord(*old));
    return std::optional<StoredRecord>(std::move(stored));
}

}  // namespace

RecordPolicy::RecordPolicy(RecordPacks* packs, const ShardPhysicsTable& physics)
    : m_packs(packs), m_physics(physics) {}

Status RecordPolicy::load(TreeReader& tree) {
    WARP_ASSIGN(const auto counts, readCounts(tree));
    const ShardRecords total = totalRecords(counts);
    for (std::size_t i = 0; i < kShardCount; ++i) m_records[i] = total[i];
    return {};
}

ShardRecords RecordPolicy::records() const {
    ShardRecords records;
    for (std::size_t i = 0; i < kShardCount; ++i) records[i] = m_records[i].load(std::memory_order_relaxed);
    return records;
}

Surroundings RecordPolicy::surroundings(Timestamp now) const {
    return {.physics = physics(), .records = records(), .now = now};
}

void RecordPolicy::setPhysics(const ShardPhysicsTable& physics) {
    const MutexLock lock(m_mutex);
    m_physics = physics;
}

ShardPhysicsTable RecordPolicy::physics() const {
    const MutexLock lock(m_mutex);
    return m_physics;
}

StoredRecord RecordPolicy::put(const RecordChange& change, const ChangeStamp& stamp,
                               const std::optional<StoredRecord>& old) const {
    StoredRecord next{.version = stamp.lsn, .createdAt = stamp.time, .updatedAt = stamp.time};
    next.value = change.json;
    next.valueBytes = change.json.size();
    next.checksum = valueChecksum(change.json);
    next.history = History::ofNew(stamp.time);
    if (old) {
        next.createdAt = old->createdAt;
        next.priority = old->priority;
        next.pattern = old->pattern;
        next.history = old->history;
        next.history.activity = old->history.activity.touched(kActivityPerWrite, stamp.time);
    }
    next.priority = change.priority.value_or(next.priority);
    next.pattern = change.pattern.value_or(next.pattern);
    if (change.shard || old) {
        next.shard = change.shard ? *change.shard : old->shard;
    } else {
        next.shard =
            placeNew({.priority = next.priority, .pattern = next.pattern, .valueBytes = next.valueBytes},
                     physics(), records());
    }
    return next;
}

Result<std::string> RecordPolicy::materialise(const Change& change, const ChangeStamp& stamp,
                                              std::optional<ByteView> old) const {
    WARP_ASSIGN(const RecordChange wish, decodeChange(change.value));
    WARP_ASSIGN(std::optional<StoredRecord> before, decodeOld(wish.fresh ? std::nullopt : old));
    if (wish.kind == RecordChange::Kind::Put) return encodeRecord(put(wish, stamp, before));
    if (!before) return missingRecord(change.key);
    before->shard = *wish.shard;
    before->version = stamp.lsn;
    return encodeRecord(*before);
}

Result<Lsn> RecordPolicy::versionOf(ByteView value) const {
    return recordVersion(value);
}

Result<std::optional<std::string>> RecordPolicy::merge(TreeWriter& writer, ByteView key,
                                                       std::span<const StampedChange> changes,
                                                       std::optional<ByteView> old) {
    WARP_TRY(begin(writer));
    WARP_ASSIGN(const auto oldRecord, decodeOld(old));
    std::optional<Standing> before;
    if (oldRecord) before = Standing{oldRecord->shard, oldRecord->valueBytes, oldRecord->place};
    WARP_ASSIGN(auto folded, fold(changes, old));
    std::optional<Standing> after;
    const Lsn version = changes.back().stamp.lsn;
    if (folded) {
        WARP_ASSIGN(const StoredRecord stored, decodeRecord(*folded));
        after = Standing{stored.shard, stored.valueBytes, stored.place};
        WARP_ASSIGN(folded, settleValue(writer, key, stored, after->place));
    }
    WARP_TRY(releasePlace(writer, key, before, after, version));
    count(key, before, after);
    WARP_TRY(oweFiles(writer, key, before, after, version));
    return folded;
}

Status RecordPolicy::begin(TreeWriter& writer) {
    if (m_merging) return {};
    WARP_ASSIGN(const std::uint64_t due, writer.count(Space::MirrorDue));
    m_nothingWasDue = due == 0;
    if (m_recountRecords) WARP_TRY(load(writer));
    m_recountRecords = false;
    m_merging = true;
    return {};
}

/// Puts the value where it belongs, tree or pack. Takes: `place`, where it is. Leaves: `place`, where it is
/// now. Returns: the record for the tree.
Result<std::string> RecordPolicy::settleValue(TreeWriter& writer, ByteView key, const StoredRecord& stored,
                                              std::optional<PackPlace>& place) {
    const bool packed =
        m_packs != nullptr && (stored.shard == Shard::Cold || stored.valueBytes > kPackedValueBytes);
    if (!packed && !stored.place) return encodeRecord(stored);
    if (packed && stored.place && stored.place->shard == stored.shard) return encodeRecord(stored);

    WARP_ASSIGN(const std::string value, loadValue(key, stored, m_packs));
    StoredRecord settled = stored;
    settled.place.reset();
    settled.value = value;
    if (packed) {
        const std::string line =
            renderRecordLine(completeRecord(key, settled, value, surroundings(stored.updatedAt)));
        WARP_ASSIGN(settled.place, m_packs->append(writer, stored.shard, splitKey(key).type, line));
    }
    place = settled.place;
    return encodeRecord(settled);
}

Status RecordPolicy::releasePlace(TreeWriter& writer, ByteView key, const std::optional<Standing>& before,
                                  const std::optional<Standing>& after, Lsn version) {
    if (!before || !before->place) return {};
    const bool stays = after && after->place == before->place;
    if (stays) return {};
    if (m_packs == nullptr) return missingRecord(key);
    const bool replaced = after && after->place && after->place->shard == before->place->shard;
    return replaced ? m_packs->replace(writer, key, *before->place)
                    : m_packs->retire(writer, key, *before->place, version);
}

void RecordPolicy::count(ByteView key, const std::optional<Standing>& before,
                         const std::optional<Standing>& after) {
    const std::string_view type = splitKey(key).type;
    if (before) {
        m_counts.remove(type, before->shard, before->valueBytes);
        auto& records = m_records[static_cast<std::size_t>(before->shard)];
        if (records > 0) --records;
    }
    if (after) {
        m_counts.add(type, after->shard, after->valueBytes);
        ++m_records[static_cast<std::size_t>(after->shard)];
    }
}

Status RecordPolicy::oweFiles(TreeWriter& writer, ByteView key, const std::optional<Standing>& before,
                              const std::optional<Standing>& after, Lsn version) {
    MirrorDue due;
    bool wasDue = false;
    if (!m_nothingWasDue) {
        WARP_ASSIGN(const auto bytes, writer.get(Space::MirrorDue, key));
        wasDue = bytes.has_value();
        if (wasDue) {
            WARP_ASSIGN(due, decodeMirrorDue(*bytes));
        }
    }
    due.version = version;
    due.write = after && hasMirrorFiles(after->shard);
    if (before && hasMirrorFiles(before->shard)) due.removeFrom(before->shard);
    if (due.write) due.keepIn(after->shard);
    if (!due.empty()) {
        // Keys come in order: into an empty space each is the greatest.
        return m_nothingWasDue ? writer.append(Space::MirrorDue, key, encodeMirrorDue(due))
                               : writer.put(Space::MirrorDue, key, encodeMirrorDue(due));
    }
    if (!wasDue) return {};
    WARP_TRY(writer.erase(Space::MirrorDue, key));
    return {};
}

Status RecordPolicy::beforeCommit(TreeWriter& writer) {
    m_merging = false;
    WARP_TRY(m_counts.writeTo(writer));
    if (m_packs != nullptr) WARP_TRY(m_packs->flush(writer));
    m_counts.clear();
    return {};
}

void RecordPolicy::abandoned() {
    m_recountRecords = true;
    m_counts.clear();
    m_merging = false;
    if (m_packs != nullptr) m_packs->abandon();
}

}  // namespace warp
