// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/temporal/partition_state.h"

#include "engine/base/hash.h"

namespace warp {

namespace {

constexpr std::string_view kPartitions = "partition/";
constexpr std::string_view kBlocks = "block/";
constexpr std::string_view kSummaries = "summary/";
constexpr std::string_view kStreams = "stream/";
constexpr std::string_view kReaders = "reader/";

constexpr std::uint8_t kStateLayout = 1;
constexpr std::uint8_t kFilesDueFlag = 1;
constexpr std::uint8_t kBesideFlag = 2;
constexpr std::size_t kBlockKeyBytes = 4 + 8 + 4;
// Layouts of a block.
constexpr std::uint32_t kBlockWithoutCrc = 1;
constexpr std::uint32_t kBlockWithCrc = 2;
// Whether a state has a tail, and whether that has its CRC.
constexpr std::uint8_t kTail = 1;
constexpr std::uint8_t kTailWithCrc = 2;

void appendBig32(std::string& out, std::uint32_t value) {
    appendLittle(out, __builtin_bswap32(value));
}

std::uint32_t loadBig32(const char* at) {
    return __builtin_bswap32(loadLittle<std::uint32_t>(at));
}

/// Times as numbers that sort like them.
std::uint64_t sortable(Timestamp time) {
    return static_cast<std::uint64_t>(time.ms) ^ (std::uint64_t{1} << 63);
}

Error damaged(const char* what) {
    return {.code = ErrorCode::Corrupt,
            .message = std::string("the tree's entry of ") + what + " is damaged"};
}

void appendBlock(std::string& out, const EventBlock& block) {
    appendLittle(out, block.offset);
    appendLittle(out, block.bytes);
    appendLittle(out, block.events);
    appendLittle(out, block.last.ms);
    appendLittle(out, block.firstLsn);
    appendLittle(out, block.lastLsn);
    appendLittle(out, block.streams);
    if (block.crc) appendLittle(out, *block.crc);
}

bool readBlock(ByteReader& reader, EventBlock& block, bool hasCrc) {
    if (!reader.read(block.offset) || !reader.read(block.bytes) || !reader.read(block.events) ||
        !reader.read(block.last.ms) || !reader.read(block.firstLsn) || !reader.read(block.lastLsn) ||
        !reader.read(block.streams)) {
        return false;
    }
    return !hasCrc || reader.read(block.crc.emplace());
}

std::uint8_t tailKind(const std::optional<EventBlock>& tail) {
    if (!tail) return 0;
    return tail->crc ? kTailWithCrc : kTail;
}

std::string join(std::string_view kind, std::string_view name) {
    return std::string(kind).append(name);
}

}  // namespace

std::uint64_t streamBit(std::string_view stream) {
    return std::uint64_t{1} << (hash64(stream, 0) & 63);
}

std::string partitionKey(const Partition& partition) {
    return join(kPartitions, partitionId(partition));
}

std::string summaryKey(const Partition& partition) {
    return join(kSummaries, partitionId(partition));
}

std::string streamKey(std::string_view stream) {
    return join(kStreams, stream);
}

std::string readerKey(std::string_view reader) {
    return join(kReaders, reader);
}

std::string blockPrefix(const Partition& partition, std::optional<std::uint32_t> run) {
    std::string prefix = join(kBlocks, partitionId(partition)) + '/';
    if (run) appendBig32(prefix, *run);
    return prefix;
}

std::string blockSeekKey(const Partition& partition, std::uint32_t run, Timestamp time) {
    std::string key = blockPrefix(partition, run);
    appendBig64(key, sortable(time));
    return key;
}

std::string blockKey(const Partition& partition, const EventBlock& block) {
    std::string key = blockSeekKey(partition, block.run, block.first);
    appendBig32(key, block.number);
    return key;
}

std::string encodeBlock(const EventBlock& block) {
    std::string bytes;
    appendLittle(bytes, block.crc ? kBlockWithCrc : kBlockWithoutCrc);
    appendBlock(bytes, block);
    return bytes;
}

Result<EventBlock> decodeBlock(ByteView key, ByteView value) {
    if (key.size() < kBlockKeyBytes) return damaged("a block of events");
    const char* const at = key.data() + key.size() - kBlockKeyBytes;
    EventBlock block{.run = loadBig32(at), .number = loadBig32(at + 12)};
    block.first.ms = static_cast<std::int64_t>(loadBig64(at + 4) ^ (std::uint64_t{1} << 63));
    ByteReader reader(value);
    std::uint32_t layout = 0;
    if (!reader.read(layout)) return damaged("a block of events");
    if (layout != kBlockWithCrc && layout != kBlockWithoutCrc)
        return Error{.code = ErrorCode::NewerFormat, .message = "a block of events has an unknown layout"};
    if (!readBlock(reader, block, layout == kBlockWithCrc)) return damaged("a block of events");
    return block;
}

std::string encodePartitionState(const PartitionState& state) {
    std::string bytes;
    appendLittle(bytes, kStateLayout);
    appendLittle(bytes, static_cast<std::uint8_t>((state.filesDue ? kFilesDueFlag : 0) |
                                                  (state.beside ? kBesideFlag : 0)));
    appendLittle(bytes, state.level);
    appendLittle(bytes, tailKind(state.tail));
    appendLittle(bytes, state.runs);
    appendLittle(bytes, state.blocks);
    appendLittle(bytes, state.length);
    appendLittle(bytes, state.events);
    appendLittle(bytes, state.first.ms);
    appendLittle(bytes, state.last.ms);
    appendLittle(bytes, state.lastLsn);
    if (!state.tail) return bytes;
    appendLittle(bytes, state.tail->run);
    appendLittle(bytes, state.tail->number);
    appendLittle(bytes, state.tail->first.ms);
    appendBlock(bytes, *state.tail);
    return bytes;
}

Result<PartitionState> decodePartitionState(ByteView bytes) {
    ByteReader reader(bytes);
    std::uint8_t layout = 0;
    std::uint8_t flags = 0;
    std::uint8_t hasTail = 0;
    PartitionState state;
    if (!reader.read(layout)) return damaged("a partition of events");
    if (layout != kStateLayout)
        return Error{.code = ErrorCode::NewerFormat,
                     .message = "a partition of events has an unknown layout"};
    if (!reader.read(flags) || !reader.read(state.level) || !reader.read(hasTail) ||
        !reader.read(state.runs) || !reader.read(state.blocks) || !reader.read(state.length) ||
        !reader.read(state.events) || !reader.read(state.first.ms) || !reader.read(state.last.ms) ||
        !reader.read(state.lastLsn)) {
        return damaged("a partition of events");
    }
    state.filesDue = (flags & kFilesDueFlag) != 0;
    state.beside = (flags & kBesideFlag) != 0;
    if (hasTail == 0) return state;
    EventBlock tail;
    if (!reader.read(tail.run) || !reader.read(tail.number) || !reader.read(tail.first.ms) ||
        !readBlock(reader, tail, hasTail == kTailWithCrc)) {
        return damaged("a partition of events");
    }
    state.tail = tail;
    return state;
}

std::string encodeStreamState(const StreamState& state) {
    std::string bytes;
    appendLittle(bytes, state.events);
    appendLittle(bytes, state.first.ms);
    appendLittle(bytes, state.last.ms);
    appendLittle(bytes, state.lastLsn);
    return bytes;
}

Result<StreamState> decodeStreamState(ByteView bytes) {
    ByteReader reader(bytes);
    StreamState state;
    if (!reader.read(state.events) || !reader.read(state.first.ms) || !reader.read(state.last.ms) ||
        !reader.read(state.lastLsn)) {
        return damaged("a stream");
    }
    return state;
}

Result<PartitionState> readPartitionState(TreeReader& tree, const Partition& partition) {
    WARP_ASSIGN(const auto bytes, tree.get(Space::TemporalFiles, partitionKey(partition)));
    if (!bytes) return PartitionState();
    return decodePartitionState(*bytes);
}

Result<std::vector<std::pair<Partition, PartitionState>>> readPartitions(TreeReader& tree, Tier tier) {
    std::vector<std::pair<Partition, PartitionState>> partitions;
    const std::string prefix = join(kPartitions, tierName(tier)) + '/';
    const auto cursor = tree.cursor(Space::TemporalFiles);
    for (cursor->seek(prefix); cursor->valid() && cursor->key().starts_with(prefix); cursor->next()) {
        const auto partition = parsePartitionId(cursor->key().substr(kPartitions.size()));
        if (!partition) return damaged("a partition of events");
        WARP_ASSIGN(PartitionState state, decodePartitionState(cursor->value()));
        partitions.emplace_back(*partition, std::move(state));
    }
    WARP_TRY(cursor->status());
    return partitions;
}

Result<std::vector<EventBlock>> readBlocks(TreeReader& tree, const Partition& partition) {
    std::vector<EventBlock> blocks;
    const std::string prefix = blockPrefix(partition);
    const auto cursor = tree.cursor(Space::TemporalFiles);
    for (cursor->seek(prefix); cursor->valid() && cursor->key().starts_with(prefix); cursor->next()) {
        WARP_ASSIGN(const EventBlock block, decodeBlock(cursor->key(), cursor->value()));
        blocks.push_back(block);
    }
    WARP_TRY(cursor->status());
    return blocks;
}

Status erasePartition(TreeWriter& tree, const Partition& partition) {
    WARP_ASSIGN(const auto blocks, readBlocks(tree, partition));
    for (const EventBlock& block : blocks)
        WARP_TRY(tree.erase(Space::TemporalFiles, blockKey(partition, block)));
    WARP_TRY(tree.erase(Space::TemporalFiles, summaryKey(partition)));
    WARP_TRY(tree.erase(Space::TemporalFiles, partitionKey(partition)));
    return {};
}

}  // namespace warp
