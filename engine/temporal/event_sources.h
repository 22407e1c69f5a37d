// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/temporal/event_merge.h"

namespace warp {

/// The beginning of a minute of the log. Errors: Corrupt.
Result<Timestamp> minuteOfKey(ByteView key);
/// The key of the minute that a moment lies in.
std::string minuteStart(Timestamp time);

/// The file of a partition, opened when something is read from it. Shared by its runs.
class EventFile {
  public:
    /// Takes: `tree`, which says under which of its names the file stands.
    static Result<std::shared_ptr<EventFile>> open(FileSystem& fs, const std::string& root, TreeReader& tree,
                                                   const Partition& partition);

    const Partition& partition() const { return m_partition; }
    /// Takes: `checked`, as for readEventBlock. Errors: NotFound, Corrupt, Io.
    Result<std::string> read(const EventBlock& block, bool checked = false);

  private:
    Status open();
    EventFile(FileSystem& fs, std::vector<std::string> paths, const Partition& partition)
        : m_fs(fs), m_paths(std::move(paths)), m_partition(partition) {}

    FileSystem& m_fs;
    const std::vector<std::string> m_paths;  ///< the first one that exists
    const Partition m_partition;
    std::unique_ptr<File> m_file;
};

/// One run of a file, from a moment on.
class RunSource final : public EventSource {
  public:
    /// Takes: `filter`, blocks without its streams are passed over; may be null.
    RunSource(std::shared_ptr<EventFile> file, TreeReader& tree, std::uint32_t run, Timestamp from,
              const EventFilter* filter);
    /// Why it ended before its time.
    Status status() const { return m_status; }

    Result<bool> load() override;
    const EventView& current() const override { return m_event; }
    Result<bool> advance() override;
    std::optional<Timestamp> nextTime() override;

  private:
    void seek();
    void findBlock();
    Result<bool> takeLine();

    const std::shared_ptr<EventFile> m_file;
    const std::string m_prefix;
    const std::uint32_t m_run;
    const Timestamp m_from;
    const EventFilter* const m_filter;
    const std::unique_ptr<TreeCursor> m_cursor;
    std::optional<EventBlock> m_next;  ///< the block to be read next
    std::string m_lines;               ///< of the block being read
    std::size_t m_at = 0;
    EventView m_event;
    Status m_status;
};

/// What the log holds of a minute, above the tree. Reads nothing.
class MinuteSource final : public EventSource {
  public:
    /// Takes: the minute's changes, whose bytes outlive the source.
    MinuteSource(std::span<const StampedChange> changes, Timestamp from);

    Result<bool> load() override;
    const EventView& current() const override { return m_event; }
    Result<bool> advance() override;
    std::optional<Timestamp> nextTime() override { return {}; }

  private:
    struct Piece {
        ByteView lines;
        Lsn lsn = 0;
    };
    struct Line {
        Timestamp time;
        Lsn lsn = 0;
        ByteView text;
    };
    Result<bool> show();

    std::vector<Piece> m_pieces;
    const Timestamp m_from;
    std::vector<Line> m_lines;  ///< in order
    std::size_t m_at = 0;
    std::string m_text;  ///< of the current one, with its LSN
    EventView m_event;
};

}  // namespace warp
