// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/record_policy.h"

#include <algorithm>

#include "engine/spacetime/entanglement/moved_links.h"
#include "engine/spacetime/key.h"
#include "engine/spacetime/record_text.h"
#include "engine/store/ordered_changes.h"

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

/// What a merge's changes make of the files owed.
class OrderedDue final : public OrderedChanges {
  public:
    explicit OrderedDue(const std::vector<DueChange>& changes)
        : m_at(changes.begin()), m_end(changes.end()) {}

    bool valid() const override { return m_at != m_end; }
    ByteView key() const override { return m_at->key; }
    void next() override { ++m_at; }
    Result<std::optional<ByteView>> valueOver(std::optional<ByteView> old) override {
        MirrorDue before;
        if (old) {
            WARP_ASSIGN(before, decodeMirrorDue(*old));
        }
        const MirrorDue now = m_at->over(before);
        if (now.empty()) return std::optional<ByteView>();
        m_bytes = encodeMirrorDue(now);
        return std::optional<ByteView>(m_bytes);
    }

  private:
    std::vector<DueChange>::const_iterator m_at;
    std::vector<DueChange>::const_iterator m_end;
    std::string m_bytes;
};

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

void RecordPolicy::setPlacements(std::map<std::string, Shard, std::less<>> placements) {
    const MutexLock lock(m_mutex);
    m_placements = std::move(placements);
}

std::optional<Shard> RecordPolicy::placementOf(std::string_view type) const {
    const MutexLock lock(m_mutex);
    const auto found = m_placements.find(type);
    return found == m_placements.end() ? std::nullopt : std::optional(found->second);
}

ShardPhysicsTable RecordPolicy::physics() const {
    const MutexLock lock(m_mutex);
    return m_physics;
}

StoredRecord RecordPolicy::put(ByteView key, const RecordChange& change, const ChangeStamp& stamp,
                               const std::optional<StoredRecord>& old,
                               const ShardPhysicsTable& physics) const {
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
        if (m_attracting)
            next.history.activity = old->history.activity.touched(kActivityPerWrite, stamp.time);
    }
    next.priority = change.priority.value_or(next.priority);
    next.pattern = change.pattern.value_or(next.pattern);
    if (change.shard || old) {
        next.shard = change.shard ? *change.shard : old->shard;
        return next;
    }
    if (!m_attracting) {
        next.shard = wantedShard(next.pattern, next.priority);
        return next;
    }
    const bool hinted = change.pattern.has_value() || change.priority.has_value();
    const auto learned = hinted ? std::nullopt : placementOf(splitKey(key).type);
    // A cold shard is never chosen for a new record.
    if (learned && *learned != Shard::Cold) {
        next.shard = *learned;
    } else {
        next.shard =
            placeNew({.priority = next.priority, .pattern = next.pattern, .valueBytes = next.valueBytes},
                     physics, records());
    }
    return next;
}

/// The record after a change that is no removal. Its value points into the change or, for a move, is the old
/// one.
Result<StoredRecord> RecordPolicy::step(const Change& change, const ChangeStamp& stamp,
                                        const std::optional<StoredRecord>& before,
                                        const ShardPhysicsTable& physics) const {
    WARP_ASSIGN(const RecordChange wish, decodeChange(change.value));
    if (wish.kind == RecordChange::Kind::Put)
        return put(change.key, wish, stamp, wish.fresh ? std::nullopt : before, physics);
    if (!before || wish.fresh) return missingRecord(change.key);
    StoredRecord moved = *before;
    moved.shard = *wish.shard;
    moved.version = stamp.lsn;
    return moved;
}

Result<std::string> RecordPolicy::materialise(const Change& change, const ChangeStamp& stamp,
                                              std::optional<ByteView> old) const {
    WARP_ASSIGN(const auto before, decodeOld(old));
    WARP_ASSIGN(const StoredRecord after, step(change, stamp, before, physics()));
    return encodeRecord(after);
}

/// What `fold` says, without the bytes in between.
Result<std::optional<StoredRecord>> RecordPolicy::foldRecord(std::span<const StampedChange> changes,
                                                             std::optional<StoredRecord> before) const {
    for (const StampedChange& next : changes) {
        if (next.change.kind == ChangeKind::Erase) {
            before.reset();
        } else {
            WARP_ASSIGN(before, step(next.change, next.stamp, before, m_mergePhysics));
        }
    }
    return before;
}

Result<Lsn> RecordPolicy::versionOf(ByteView value) const {
    return recordVersion(value);
}

Result<std::optional<std::string>> RecordPolicy::merge(TreeWriter& writer, ByteView key,
                                                       std::span<const StampedChange> changes,
                                                       std::optional<ByteView> old) {
    WARP_TRY(begin(writer));
    WARP_ASSIGN(const auto oldRecord, decodeOld(old));
    WARP_ASSIGN(auto record, foldRecord(changes, oldRecord));
    const auto standing = [](const StoredRecord& r) { return Standing{r.shard, r.valueBytes, r.place}; };
    const std::optional<Standing> before =
        oldRecord ? std::optional<Standing>(standing(*oldRecord)) : std::nullopt;
    std::string loaded;
    if (record) WARP_TRY(settleValue(writer, key, *record, loaded));
    std::optional<std::string> bytes;
    if (record) {
        bytes = encodeRecord(*record);
        if (record->shard != Shard::Hot && record->history.activity.count >= m_activeKeys.level())
            m_activeKeys.add(key);
    }
    const std::optional<Standing> after = record ? std::optional<Standing>(standing(*record)) : std::nullopt;
    const Lsn version = changes.back().stamp.lsn;
    WARP_TRY(releasePlace(writer, key, before, after, version));
    count(key, before, after);
    if (after || before)
        m_mergeUsage.addWrites(splitKey(key).type, (after ? after : before)->shard, changes.size());
    oweFiles(key, before, after, version);
    noteMove(key, before, after, version);
    return bytes;
}

Status RecordPolicy::begin(TreeWriter& writer) {
    if (m_merging) return {};
    if (m_recountRecords) WARP_TRY(load(writer));
    m_recountRecords = false;
    m_mergePhysics = physics();
    m_merging = true;
    return {};
}

/// Puts the value where it belongs, tree or pack. Takes: `storage`, which holds the value when it had to be
/// loaded. Leaves: `stored` as the tree shall have it.
Status RecordPolicy::settleValue(TreeWriter& writer, ByteView key, StoredRecord& stored,
                                 std::string& storage) {
    const bool packed =
        m_packs != nullptr && (stored.shard == Shard::Cold || stored.valueBytes > kPackedValueBytes);
    if (!packed && !stored.place) return {};
    if (packed && stored.place && stored.place->shard == stored.shard) return {};

    WARP_ASSIGN(storage, loadValue(key, stored, m_packs));
    stored.place.reset();
    stored.value = storage;
    if (packed) {
        const std::string line =
            renderRecordLine(completeRecord(key, stored, storage, surroundings(stored.updatedAt)));
        WARP_ASSIGN(stored.place, m_packs->append(writer, stored.shard, splitKey(key).type, line));
    }
    return {};
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

void RecordPolicy::oweFiles(ByteView key, const std::optional<Standing>& before,
                            const std::optional<Standing>& after, Lsn version) {
    const auto fileShard = [](const std::optional<Standing>& record) {
        return record && hasMirrorFiles(record->shard) ? std::optional<Shard>(record->shard) : std::nullopt;
    };
    m_due.push_back({.key = key, .version = version, .left = fileShard(before), .shard = fileShard(after)});
}

void RecordPolicy::noteMove(ByteView key, const std::optional<Standing>& before,
                            const std::optional<Standing>& after, Lsn version) {
    if (!before || !after || before->shard == after->shard) return;
    m_moved.push_back(key);
    m_movedLsn = std::max(m_movedLsn, version);
}

Status RecordPolicy::writeDue(TreeWriter& writer) {
    OrderedDue due(m_due);
    WARP_TRY(applyInOrder(writer, Space::MirrorDue, due, m_due.size()));
    m_due.clear();
    return {};
}

Status RecordPolicy::beforeCommit(TreeWriter& writer) {
    m_merging = false;
    WARP_TRY(writeDue(writer));
    WARP_TRY(m_counts.writeTo(writer));
    WARP_TRY(noteMovedLinks(writer, m_moved, m_movedLsn));
    if (m_packs != nullptr) WARP_TRY(m_packs->flush(writer));
    m_counts.clear();
    m_moved.clear();
    m_movedLsn = 0;
    m_mergeUsage.tell();
    return {};
}

void RecordPolicy::abandoned() {
    m_recountRecords = true;
    m_counts.clear();
    m_mergeUsage.drop();
    m_due.clear();
    m_moved.clear();
    m_movedLsn = 0;
    m_merging = false;
    if (m_packs != nullptr) m_packs->abandon();
}

}  // namespace warp
