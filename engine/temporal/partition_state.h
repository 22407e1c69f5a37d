// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/base/ids.h"
#include "engine/base/result.h"
#include "engine/store/tree.h"
#include "engine/temporal/layout.h"

namespace warp {

// What the tree knows of the files of events: Space TemporalFiles. Keys, ids as partitionId makes them:
//
//   partition/<id>                            PartitionState
//   block/<id>/<run u32><first i64><seq u32>  EventBlock; integers big-endian, the time with its sign bit
//                                             turned, so that the blocks of a run stand in order of time
//   summary/<id>                              EventSummary (event_summary.h)
//   stream/<name>                             StreamState
//   reader/<name>                             u64 LSN, written through the log
//
// A file only grows at its end; bytes past `length` are void. Its blocks (plain lines, members of gzip or
// frames of LZ4, by tier) hold events in order of time and LSN. Blocks form runs: inside a run they stand one
// after the other in time; events that came late begin a new run, so a file is read by merging its runs.

/// A block of a file of events.
struct EventBlock {
    std::uint32_t run = 0;
    std::uint32_t number = 0;  ///< in the file
    std::uint64_t offset = 0;
    std::uint32_t bytes = 0;  ///< in the file
    std::uint32_t events = 0;
    Timestamp first;
    Timestamp last;
    Lsn firstLsn = 0;
    Lsn lastLsn = 0;
    std::uint64_t streams = 0;         ///< one bit for each stream in it (streamBit): a filter
    std::optional<std::uint32_t> crc;  ///< CRC-32 of its bytes in the file; blocks of layout 1 have none

    friend bool operator==(const EventBlock&, const EventBlock&) = default;
};

/// A file of events.
struct PartitionState {
    std::uint64_t length = 0;
    std::uint64_t events = 0;
    Timestamp first;
    Timestamp last;
    Lsn lastLsn = 0;
    std::uint32_t runs = 0;
    std::uint32_t blocks = 0;
    std::uint8_t level = 0;          ///< LZ4 level a historical file was archived with; 0 = not archived
    bool filesDue = false;           ///< summary and the like do not show the last change yet
    bool beside = false;             ///< the file still has its replacement's name
    std::optional<EventBlock> tail;  ///< the last block, which may grow

    friend bool operator==(const PartitionState&, const PartitionState&) = default;
};

/// What is known of a stream.
struct StreamState {
    std::uint64_t events = 0;
    Timestamp first;
    Timestamp last;
    Lsn lastLsn = 0;

    friend bool operator==(const StreamState&, const StreamState&) = default;
};

/// The bit of a stream in EventBlock::streams.
std::uint64_t streamBit(std::string_view stream);

std::string partitionKey(const Partition& partition);
std::string summaryKey(const Partition& partition);
std::string streamKey(std::string_view stream);
std::string readerKey(std::string_view reader);
/// Every block of a run begins with it; without run, every block of the partition.
std::string blockPrefix(const Partition& partition, std::optional<std::uint32_t> run = {});
/// The place in a run's blocks where a moment stands.
std::string blockSeekKey(const Partition& partition, std::uint32_t run, Timestamp time);
std::string blockKey(const Partition& partition, const EventBlock& block);

std::string encodeBlock(const EventBlock& block);
/// Takes: key and value of an entry. Errors: Corrupt, NewerFormat.
Result<EventBlock> decodeBlock(ByteView key, ByteView value);
std::string encodePartitionState(const PartitionState& state);
/// Errors: Corrupt, NewerFormat.
Result<PartitionState> decodePartitionState(ByteView bytes);
std::string encodeStreamState(const StreamState& state);
Result<StreamState> decodeStreamState(ByteView bytes);

/// The state of a partition; an empty one for a partition that there is not.
Result<PartitionState> readPartitionState(TreeReader& tree, const Partition& partition);
/// Every partition of a tier that has events, in order of time.
Result<std::vector<std::pair<Partition, PartitionState>>> readPartitions(TreeReader& tree, Tier tier);
/// Every block of a partition, run by run.
Result<std::vector<EventBlock>> readBlocks(TreeReader& tree, const Partition& partition);
/// Removes state, blocks and summary of a partition from the tree.
Status erasePartition(TreeWriter& tree, const Partition& partition);

}  // namespace warp
