// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include "engine/backups/snapshot_diff.h"
#include "engine/universe/snapshot_items.h"
#include "engine/universe/storage.h"

namespace warp {

/// What an open universe holds now, as one LSN of everything; peeks only. Threads: one owner. It pins pages
/// and memory: keep it as short as it takes.
class CurrentItems final : public ItemStream {
  public:
    static Result<std::unique_ptr<CurrentItems>> begin(Storage& storage);

    const ItemHead* head() const override { return m_head ? &*m_head : nullptr; }
    Status next() override;
    Result<ComparedContent> content() override;

    Lsn lsn() const { return m_snapshot->lsn(); }
    std::uint64_t timeline() const { return m_timeline; }
    /// One of them alone; nothing when there is none. Takes: a key as ItemHead has it. Not to be mixed with
    /// walking.
    Result<std::optional<ComparedContent>> find(DiffPart part, const std::string& key);
    /// How many records, nodes, edges, links and events there are; of the rest it tells nothing.
    /// Errors: Corrupt, Io.
    Result<SnapshotCounts> counts();
    /// Where a record is; nothing when there is none.
    Result<std::optional<Shard>> shardOf(const std::string& key);

  private:
    explicit CurrentItems(Storage& storage) : m_storage(storage) {}
    Status settle();
    Result<Lsn> versionOf(ByteView value) const;
    Result<ComparedContent> contentOf(DiffPart part, ByteView key, ByteView value);
    Result<ComparedContent> recordOf(ByteView key, ByteView value);

    Storage& m_storage;
    std::shared_ptr<const void> m_packs;  ///< the pin, taken before the snapshot
    std::unique_ptr<StoreSnapshot> m_snapshot;
    std::uint64_t m_timeline = 1;
    DiffPart m_part = DiffPart::Record;
    std::unique_ptr<TreeCursor> m_cursor;
    std::optional<ItemHead> m_head;
};

}  // namespace warp
