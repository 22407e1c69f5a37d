// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "engine/io/file_system.h"
#include "engine/store/space_policy.h"
#include "engine/temporal/event_file_writer.h"

namespace warp {

/// What Space Events means to the store. A change is a Put of the lines of one minute (event_batch.h) and is
/// never overwritten by a later one: the changes of a key add up. They do not stay in the tree: a merge sorts
/// them by time and appends them to `temporal/live/<hour>/events.jsonl`, whose length is recorded in the same
/// transaction; the rollover moves them on. What was written for a transaction that never committed is cut.
/// Threads: as SpacePolicy.
class EventPolicy final : public SpacePolicy {
  public:
    /// Takes: `root`, the universe.
    EventPolicy(FileSystem& fs, std::string root) : m_fs(fs), m_root(std::move(root)) {}

    Result<std::optional<std::string>> merge(TreeWriter& writer, ByteView key,
                                             std::span<const StampedChange> changes,
                                             std::optional<ByteView> old) override;
    Status beforeCommit(TreeWriter& writer) override;
    void abandoned() override;

  private:
    /// An event of the running merge; the line lies in the memory table.
    struct Pending {
        Timestamp time;
        Lsn lsn = 0;
        ByteView line;
    };

    Status writeHour(TreeWriter& writer, const Partition& hour, std::vector<Pending>& events);
    Status addEvents(EventFileWriter& file, const std::vector<Pending>& events);
    Status makeDirectory(const Partition& hour);
    Status makeDurable();
    Status writeStreams(TreeWriter& writer);

    FileSystem& m_fs;
    const std::string m_root;

    // Of the running merge.
    std::map<Timestamp, std::vector<Pending>> m_hours;          ///< by their beginning
    std::map<std::string, StreamState, std::less<>> m_streams;  ///< what it adds to them
    std::vector<std::unique_ptr<EventFileWriter>> m_unsynced;
    std::vector<std::string> m_created;  ///< directories that are new
    bool m_many = false;                 ///< too many files to sync each: some are not in m_unsynced
};

/// Adds what is known of the later events of a stream.
void addToStream(StreamState& state, const StreamState& added);

}  // namespace warp
