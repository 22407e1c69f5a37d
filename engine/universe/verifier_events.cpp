// SPDX-License-Identifier: GPL-3.0-or-later
// The events: what the tree knows of their files against the files.
#include <algorithm>

#include "engine/io/files.h"
#include "engine/temporal/event_file_writer.h"
#include "engine/temporal/event_sources.h"
#include "engine/temporal/partition_files.h"
#include "engine/universe/verifier.h"

namespace warp {

namespace {

constexpr const char* kEventRepair = "restore the file from a snapshot; the other files of events are sound";

/// What is wrong with the lines of a block; empty when nothing is.
std::string wrongLines(const EventBlock& block, ByteView lines) {
    std::uint32_t count = 0;
    Timestamp before = block.first;
    for (std::size_t at = 0; at < lines.size(); ++count) {
        const std::size_t end = std::min(lines.find('\n', at), lines.size());
        const ByteView line = lines.substr(at, end - at);
        const auto event = parseEventLine(line);
        const std::string place = "event " + std::to_string(count + 1) + " of the block ";
        if (!event.ok() || !checkJson(line).ok()) return place + "is no event";
        if (event->time < before) return place + "lies before the one above it";
        if (event->lsn < block.firstLsn || event->lsn > block.lastLsn)
            return place + "has an LSN of another block";
        before = event->time;
        at = end + 1;
    }
    if (count != block.events)
        return "the block has " + std::to_string(count) + " events, not " + std::to_string(block.events);
    return before == block.last ? "" : "the block does not end with its last event";
}

}  // namespace

Status Verifier::checkEvents(bool deep, const Job& job) {
    WARP_ASSIGN(const auto tree, m_context.storage->tree().read());
    for (const Tier tier : kTiers) {
        WARP_ASSIGN(const auto partitions, readPartitions(*tree, tier));
        for (const auto& [partition, state] : partitions) {
            if (job.stopRequested()) return cancelledError();
            WARP_TRY(told(checkPartition(partition, state, deep, job)));
        }
    }
    return {};
}

Status Verifier::checkPartition(const Partition& partition, const PartitionState& state, bool deep,
                                const Job& job) {
    WARP_ASSIGN(const auto tree, m_context.storage->tree().read());
    WARP_ASSIGN(auto blocks, readBlocks(*tree, partition));
    WARP_ASSIGN(const PartitionState now, readPartitionState(*tree, partition));
    if (!(now == state)) return {};  // at work: it is checked the next time
    if (deep) WARP_TRY(checkPartitionFiles(partition, state));
    const std::string path = eventsPath(partition);
    const auto info = m_context.fs->stat(joinPath(m_context.root, path));
    const bool moved = state.beside || !info.ok();
    if (!moved && (!*info || (*info)->size < state.length)) {
        add({.path = path,
             .what = "the file of events is missing or shorter than recorded: events are lost",
             .repair = kEventRepair});
        return {};
    }
    checkBlocks(partition, state, blocks);
    return deep ? checkEventFile(partition, state, blocks, job) : Status();
}

/// Blocks fill the file without a gap and hold as many events as it has.
void Verifier::checkBlocks(const Partition& partition, const PartitionState& state,
                           const std::vector<EventBlock>& given) {
    std::vector<EventBlock> blocks = given;
    std::ranges::sort(blocks, {}, &EventBlock::number);
    std::uint64_t offset = 0;
    std::uint64_t events = 0;
    for (const EventBlock& block : blocks) {
        if (block.offset != offset) break;
        offset += block.bytes;
        events += block.events;
    }
    if (offset == state.length && events == state.events) return;
    add({.path = eventsPath(partition),
         .offset = static_cast<std::int64_t>(offset),
         .what = "the tree's blocks do not fill the file of events",
         .repair = "warp rebuild DIR trees"});
}

/// The files that show a day or a month in figures, unless they are to be written.
Status Verifier::checkPartitionFiles(const Partition& partition, const PartitionState& state) {
    if (partition.tier == Tier::Live || state.filesDue) return {};
    WARP_ASSIGN(const auto tree, m_context.storage->tree().read());
    WARP_ASSIGN(const auto wrong, wrongPartitionFiles(*m_context.fs, m_context.root, *tree, partition));
    if (wrong.empty()) return {};
    WARP_ASSIGN(const auto later, m_context.storage->tree().read());
    WARP_ASSIGN(const PartitionState now, readPartitionState(*later, partition));
    if (!(now == state)) return {};  // at work
    for (const WrongPartitionFile& file : wrong) {
        Error error = file.error;
        error.path = file.path;
        if (error.code == ErrorCode::NotFound) error.message = "the file is missing";
        addError(error, "warp maintain");
        m_findings.back().severity = Finding::Severity::Warning;
    }
    return {};
}

Status Verifier::checkEventFile(const Partition& partition, const PartitionState&,
                                const std::vector<EventBlock>& blocks, const Job& job) {
    WARP_ASSIGN(const auto tree, m_context.storage->tree().read());
    WARP_ASSIGN(const auto file, EventFile::open(*m_context.fs, m_context.root, *tree, partition));
    for (const EventBlock& block : blocks) {
        if (job.stopRequested()) return cancelledError();
        const auto lines = file->read(block, true);
        if (!lines.ok()) {
            WARP_ASSIGN(const PartitionState now,
                        readPartitionState(*m_context.storage->tree().read().value(), partition));
            if (now.events == 0 || now.blocks < blocks.size()) return {};  // it moved on meanwhile
            addError(lines.error(), kEventRepair);
            continue;
        }
        const std::string wrong = wrongLines(block, *lines);
        if (wrong.empty()) continue;
        add({.path = eventsPath(partition),
             .offset = static_cast<std::int64_t>(block.offset),
             .what = wrong,
             .repair = kEventRepair});
    }
    return {};
}

}  // namespace warp
