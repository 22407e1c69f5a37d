// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "engine/formats/lz4_frame.h"
#include "engine/io/file_system.h"
#include "engine/temporal/event.h"
#include "engine/temporal/partition_state.h"

namespace warp {

/// Content of a block before compression: small where files are read as they are, large where it pays. The
/// blocks of historical files are frames as packs have them.
inline constexpr std::size_t kPlainBlockBytes = std::size_t{64} << 10;
inline constexpr std::size_t kCompressedBlockBytes = std::size_t{256} << 10;

/// Appends events to the file of a partition, block by block, and describes the blocks. Nothing may point to
/// them before `sync`. Dropped without a commit of the new state it leaves bytes behind the recorded length,
/// which the next writer cuts. Threads: one at a time.
class EventFileWriter {
  public:
    /// Opens or creates the file, whose directory must exist, and cuts it to its recorded length.
    /// Takes: `path`, the file; `state`, what the tree records. Errors: Corrupt when it is shorter; NoSpace;
    /// Io.
    static Result<std::unique_ptr<EventFileWriter>> open(FileSystem& fs, const std::string& path, Tier tier,
                                                         const PartitionState& state,
                                                         int lz4Level = kLz4Level);

    /// Takes: an event with its LSN in its line. Events come in order of time; one that lies before the last
    /// begins a new run. Errors: NoSpace, Io.
    Status add(const EventView& event);
    /// Writes the block begun.
    Status finish();
    /// Returns when all written is on the disk.
    Status sync() { return m_file->sync(); }

    /// The file's state with what was added, after `finish`.
    const PartitionState& state() const { return m_state; }
    /// Blocks that are new or have grown.
    const std::vector<EventBlock>& blocks() const { return m_blocks; }

    /// Puts blocks and state of the partition into the tree.
    Status record(TreeWriter& tree, const Partition& partition) const;

  private:
    EventFileWriter(std::unique_ptr<File> file, Tier tier, const PartitionState& state, int lz4Level);
    void beginBlock(const EventView& event);
    void count(const EventView& event);
    bool growsTail(const EventView& event) const;
    std::size_t blockLimit() const;
    Status writeBlock();

    const std::unique_ptr<File> m_file;
    const Tier m_tier;
    const int m_lz4Level;
    PartitionState m_state;
    std::vector<EventBlock> m_blocks;
    EventBlock m_block;  ///< the one begun
    std::string m_text;  ///< its lines that are not written yet
    bool m_begun = false;
    bool m_grows = false;  ///< the one begun is the file's tail, which goes on
    Timestamp m_lastAdded;
};

/// The lines of a block. Takes: a file of events; `checked`, whether its bytes are compared with its CRC, if
/// it has one. Errors: Corrupt with path and offset, NotFound, Io.
Result<std::string> readEventBlock(File& file, Tier tier, const EventBlock& block, bool checked = false);

}  // namespace warp
