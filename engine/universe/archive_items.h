// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "engine/backups/archive_reader.h"
#include "engine/backups/snapshot.h"
#include "engine/base/progress.h"
#include "engine/base/thread.h"
#include "engine/io/file_system.h"
#include "engine/spacetime/record.h"
#include "engine/universe/snapshot_contents.h"
#include "engine/universe/snapshot_items.h"

namespace warp {

/// Reads what a member of an archive is to a row of items. Returns: nothing for other files.
/// Errors: Corrupt with the path.
Result<std::optional<ItemHead>> itemOfMember(const std::string& path, ByteView text);

/// Reads a record from the member of an archive. Takes: the path of one. Errors: Corrupt with the path;
/// InvalidFormat for a record that stands under another's path.
Result<Record> recordOfMember(const std::string& path, ByteView text);

/// The records, nodes and edges that one archive holds, unpacked by threads ahead of who reads: a few blocks,
/// however large it is. Errors of next(): those of ArchiveReader, and InvalidFormat for an archive whose
/// members do not stand in the order in which snapshots are written.
class ArchiveItems final : public ItemStream {
  public:
    /// Takes: a snapshot that was verified or not; `threads`, how many unpack; `from`, where the first block
    /// begins that is read (MemberIndex).
    static Result<std::unique_ptr<ArchiveItems>> begin(FileSystem& fs, const SnapshotInfo& info,
                                                       std::size_t threads, std::uint64_t from = 0);
    ~ArchiveItems() override;

    const ItemHead* head() const override;
    Status next() override;
    Result<ComparedContent> content() override;
    ItemFile file() const override;
    std::uint64_t takeBytesRead() override { return m_bytesRead.exchange(0); }

  private:
    struct Item;
    struct Batch;
    ArchiveItems(FileSystem& fs, const SnapshotInfo& info, std::size_t threads, std::uint64_t from);
    void read();
    Status push(std::unique_ptr<Batch> batch);
    Status takeBatch();
    Status endLarge();
    const Item& item() const;

    FileSystem& m_fs;
    const std::string m_path;
    const std::size_t m_threads;
    const std::uint64_t m_from;
    std::atomic<std::uint64_t> m_bytesRead = 0;
    std::string m_largePath;  // of the reading thread, like the next
    std::string m_largeText;

    // The owner's.
    std::unique_ptr<Batch> m_batch;
    std::size_t m_at = 0;
    std::optional<ItemHead> m_last;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::unique_ptr<Batch>> m_waiting;
    std::optional<Status> m_ended;
    bool m_dropped = false;

    NamedThread m_reader;  // last: it ends first
};

/// What an increment says is gone, as a row.
class DeletedItems final : public ItemStream {
  public:
    explicit DeletedItems(const SnapshotContents& contents);

    const ItemHead* head() const override { return m_at < m_heads.size() ? &m_heads[m_at] : nullptr; }
    Status next() override {
        ++m_at;
        return {};
    }
    Result<ComparedContent> content() override;

  private:
    std::vector<ItemHead> m_heads;
    std::size_t m_at = 0;
};

/// The archives [from, end) of a chain as one row. Takes: `keepGone`, as MergedItems. Errors: those of
/// ArchiveItems; Corrupt.
Result<std::unique_ptr<ItemStream>> chainItems(FileSystem& fs, const std::vector<SnapshotInfo>& chain,
                                               std::size_t from, std::size_t end, bool keepGone);

/// A row that begins inside archives.
struct BegunItems {
    std::unique_ptr<ItemStream> items;
    std::uint64_t archiveBytes = 0;  ///< from where it begins to their ends
};
/// All archives of a chain as one row without what is gone, which begins before a place, not far from it in
/// archives that the engine wrote. Takes: `job`, looked at in the search. Errors: as chainItems; Cancelled.
Result<BegunItems> chainItemsBefore(const ItemHead& place, FileSystem& fs,
                                    const std::vector<SnapshotInfo>& chain, const Job& job);

}  // namespace warp
