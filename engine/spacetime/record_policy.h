// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/base/mutex.h"
#include "engine/spacetime/active_keys.h"
#include "engine/spacetime/counters.h"
#include "engine/spacetime/mirror_due.h"
#include "engine/spacetime/record_change.h"
#include "engine/spacetime/record_completion.h"
#include "engine/spacetime/record_packs.h"
#include "engine/spacetime/usage_counts.h"
#include "engine/store/space_policy.h"

namespace warp {

/// What records mean to the store: how a change (record_change.h) meets the record before it
/// (record_codec.h), and what follows in the same transaction: counters, what the mirror owes, and values
/// that move to packs.
///
/// A record keeps its creation time, history and, unless the writer chose one, its shard. A new record
/// without a chosen shard goes where attraction says at the moment it reaches the tree; until then readers
/// see where it would go now. Threads: as SpacePolicy; the methods of its own may be called from any thread.
class RecordPolicy final : public SpacePolicy {
  public:
    /// Takes: `packs`, null to keep every value in the tree; it outlives the policy.
    explicit RecordPolicy(RecordPacks* packs, const ShardPhysicsTable& physics = kDefaultPhysics);

    /// Reads the counters. To be called before the store opens. Errors: Corrupt, Io.
    Status load(TreeReader& tree);

    /// Records per shard in the tree.
    ShardRecords records() const;
    Surroundings surroundings(Timestamp now) const;
    void setPhysics(const ShardPhysicsTable& physics) EXCLUDES(m_mutex);
    /// Whether new records are attracted by shards, and records become active by being written.
    void setAttracting(bool attracting) { m_attracting = attracting; }
    /// Where new records go by their type, when the writer gives no hint at all: near what is read with them.
    void setPlacements(std::map<std::string, Shard, std::less<>> placements) EXCLUDES(m_mutex);
    RecordPacks* packs() const { return m_packs; }
    /// Writes that reached the tree, and what else is added: reads.
    UsageCounts& usage() { return m_usage; }
    /// Records outside hot_data that writes, and what else is added, have made active.
    ActiveKeys& activeKeys() { return m_activeKeys; }

    Result<std::string> materialise(const Change& change, const ChangeStamp& stamp,
                                    std::optional<ByteView> old) const override;
    Result<Lsn> versionOf(ByteView value) const override;
    bool needsOld(const Change&) const override { return true; }
    Result<std::optional<std::string>> merge(TreeWriter& writer, ByteView key,
                                             std::span<const StampedChange> changes,
                                             std::optional<ByteView> old) override;
    Status beforeCommit(TreeWriter& writer) override;
    void abandoned() override;

  private:
    /// What a merge has to know of a record before and after.
    struct Standing {
        Shard shard = Shard::Warm;
        std::uint64_t valueBytes = 0;
        std::optional<PackPlace> place;
    };

    StoredRecord put(ByteView key, const RecordChange& change, const ChangeStamp& stamp,
                     const std::optional<StoredRecord>& old, const ShardPhysicsTable& physics) const;
    Result<StoredRecord> step(const Change& change, const ChangeStamp& stamp,
                              const std::optional<StoredRecord>& before,
                              const ShardPhysicsTable& physics) const;
    Result<std::optional<StoredRecord>> foldRecord(std::span<const StampedChange> changes,
                                                   std::optional<StoredRecord> before) const;
    ShardPhysicsTable physics() const EXCLUDES(m_mutex);
    std::optional<Shard> placementOf(std::string_view type) const EXCLUDES(m_mutex);

    Status begin(TreeWriter& writer);
    Status settleValue(TreeWriter& writer, ByteView key, StoredRecord& stored, std::string& storage);
    Status releasePlace(TreeWriter& writer, ByteView key, const std::optional<Standing>& before,
                        const std::optional<Standing>& after, Lsn version);
    void count(ByteView key, const std::optional<Standing>& before, const std::optional<Standing>& after);
    void oweFiles(ByteView key, const std::optional<Standing>& before, const std::optional<Standing>& after,
                  Lsn version);
    void noteMove(ByteView key, const std::optional<Standing>& before, const std::optional<Standing>& after,
                  Lsn version);
    Status writeDue(TreeWriter& writer);

    RecordPacks* const m_packs;

    std::atomic<bool> m_attracting = true;
    std::array<std::atomic<std::uint64_t>, kShardCount> m_records = {};

    mutable Mutex m_mutex;
    ShardPhysicsTable m_physics GUARDED_BY(m_mutex);
    std::map<std::string, Shard, std::less<>> m_placements GUARDED_BY(m_mutex);
    UsageCounts m_usage;
    ActiveKeys m_activeKeys;

    // Of the running merge; the merger's thread alone.
    bool m_merging = false;
    bool m_recountRecords = false;  ///< a merge was abandoned: m_records may be ahead of the tree
    ShardPhysicsTable m_mergePhysics;
    CountChanges m_counts;
    TransactionUsage m_mergeUsage{m_usage};
    std::vector<DueChange> m_due;  ///< in order of the keys, which live as long as the merge
    std::vector<ByteView> m_moved;  ///< keys of records that changed their shard, likewise
    Lsn m_movedLsn = 0;             ///< of the last of them
};

}  // namespace warp
