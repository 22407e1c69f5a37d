// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/io/file_system.h"
#include "engine/store/store.h"
#include "engine/temporal/event_query.h"
#include "engine/temporal/partition_state.h"

namespace warp {

/// Events in order of time and LSN from one place: a run of a file, or a minute of the log.
class EventSource {
  public:
    virtual ~EventSource() = default;
    /// Reads what is needed for `current`. Returns: false when there is no event (any more).
    virtual Result<bool> load() = 0;
    virtual const EventView& current() const = 0;
    /// Moves on. Returns: whether `current` is there without reading; otherwise `nextTime` says what comes at
    /// the earliest, or the source has ended (nothing).
    virtual Result<bool> advance() = 0;
    virtual std::optional<Timestamp> nextTime() = 0;
};

/// Merges the sources of a time range. Sources are opened and blocks are read when their time has come, so
/// memory is bounded by the runs that overlap, a block of each. Threads: one at a time.
class EventMerge {
  public:
    /// What to merge. Pointers outlive the merge.
    struct Range {
        Timestamp from;
        Timestamp to;
        const EventFilter* filter = nullptr;  ///< blocks that it excludes are not read; may be null
    };

    EventMerge(FileSystem& fs, std::string root, const Range& range)
        : m_fs(fs), m_root(std::move(root)), m_range(range) {}

    /// Adds every partition of the tree that has events in the range. The tree outlives the merge.
    Status addFiles(TreeReader& tree);
    /// Adds one partition.
    void addPartition(TreeReader& tree, const Partition& partition, const PartitionState& state);
    /// Adds what the log holds that is not merged yet. The snapshot outlives the merge.
    Status addUnmerged(StoreSnapshot& snapshot);

    /// Valid until the next call; nothing at the end. Errors: Corrupt, NotFound (a file went away), Io.
    Result<std::optional<EventView>> next();

  private:
    /// Something in the heap: a partition to be opened, a source to be loaded, or a source with an event.
    struct Entry {
        Timestamp time;
        Lsn lsn = 0;  ///< of a loaded one
        bool loaded = false;
        std::uint64_t order = 0;
        std::shared_ptr<EventSource> source;  ///< null for a partition
        TreeReader* tree = nullptr;
        Partition partition;
        std::uint32_t runs = 0;
    };
    static bool comesLater(const Entry& a, const Entry& b);
    void push(Entry entry);
    Entry pop();
    Status openPartition(const Entry& entry);
    Status settle(Entry entry);

    FileSystem& m_fs;
    const std::string m_root;
    const Range m_range;
    std::vector<Entry> m_heap;
    std::uint64_t m_order = 0;
    std::optional<Entry> m_current;  ///< whose event was given last
};

}  // namespace warp
