// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/temporal/partition_move.h"

#include <utility>

#include "engine/io/files.h"
#include "engine/temporal/event_file_writer.h"
#include "engine/temporal/event_merge.h"

namespace warp {

namespace {

constexpr std::uint64_t kEventsBetweenLooks = 4096;  // at the stop token
constexpr Timestamp kBehindAll{kLastEventTime.ms + 1};

/// Calls `visit` for every event of the partitions, in order of time.
template <typename Visit>
Status forEachEvent(const EventFiles& files, TreeReader& tree, const std::vector<Partition>& partitions,
                    const Job& job, Visit visit) {
    EventMerge events(*files.fs, files.root, {.from = kFirstEventTime, .to = kBehindAll, .filter = nullptr});
    for (const Partition& partition : partitions) {
        WARP_ASSIGN(const PartitionState state, readPartitionState(tree, partition));
        events.addPartition(tree, partition, state);
    }
    for (std::uint64_t count = 0;; ++count) {
        if (count % kEventsBetweenLooks == 0 && job.stopRequested()) return cancelledError();
        WARP_ASSIGN(const auto event, events.next());
        if (!event) return {};
        WARP_TRY(visit(*event));
    }
}

Result<std::vector<PartitionState>> statesOf(TreeReader& tree, const std::vector<Partition>& partitions) {
    std::vector<PartitionState> states;
    for (const Partition& partition : partitions) {
        WARP_ASSIGN(states.emplace_back(), readPartitionState(tree, partition));
    }
    return states;
}

/// Makes the partition's directory, so that its name survives a power cut once it is committed.
Status makeDurableDirectory(const EventFiles& files, const Partition& partition) {
    const std::string path = joinPath(files.root, partitionDirectory(partition));
    WARP_TRY(makeDirectories(*files.fs, path));
    return files.fs->syncDirectory(parentPath(path));
}

Status makeDurable(const EventFiles& files, EventFileWriter& writer, const Partition& partition) {
    WARP_TRY(writer.finish());
    WARP_TRY(writer.sync());
    return files.fs->syncDirectory(joinPath(files.root, partitionDirectory(partition)));
}

}  // namespace

Result<EventSummary> readSummary(TreeReader& tree, const Partition& partition) {
    WARP_ASSIGN(const auto bytes, tree.get(Space::TemporalFiles, summaryKey(partition)));
    if (!bytes) return EventSummary(partition);
    return EventSummary::decode(partition, *bytes);
}

Result<std::uint64_t> moveEvents(const EventFiles& files, const std::vector<Partition>& sources,
                                 const Partition& target, const Job& job) {
    WARP_ASSIGN(const auto reader, files.tree.read());
    WARP_ASSIGN(const auto before, statesOf(*reader, sources));
    WARP_ASSIGN(const PartitionState targetState, readPartitionState(*reader, target));
    WARP_ASSIGN(EventSummary summary, readSummary(*reader, target));
    WARP_TRY(makeDurableDirectory(files, target));
    const std::string path = joinPath(files.root, eventsPath(target));
    WARP_ASSIGN(const auto writer, EventFileWriter::open(*files.fs, path, target.tier, targetState));
    WARP_TRY(forEachEvent(files, *reader, sources, job, [&](const EventView& event) -> Status {
        summary.add(event);
        return writer->add(event);
    }));
    WARP_TRY(makeDurable(files, *writer, target));

    std::uint64_t moved = 0;
    const Status committed = files.tree.update([&](TreeWriter& tree) -> Status {
        WARP_ASSIGN(const auto now, statesOf(tree, sources));
        if (now != before) return {};  // events came late: the next round takes them too
        WARP_TRY(writer->record(tree, target));
        PartitionState state = writer->state();
        moved = state.events - targetState.events;
        state.filesDue = true;
        WARP_TRY(tree.put(Space::TemporalFiles, partitionKey(target), encodePartitionState(state)));
        WARP_TRY(tree.put(Space::TemporalFiles, summaryKey(target), summary.encode()));
        for (const Partition& source : sources) WARP_TRY(erasePartition(tree, source));
        return {};
    });
    WARP_TRY(committed);
    return moved;
}

Result<bool> archiveMonth(const EventFiles& files, const Partition& month, const Job& job) {
    WARP_ASSIGN(const auto reader, files.tree.read());
    WARP_ASSIGN(const PartitionState before, readPartitionState(*reader, month));
    const std::string path = joinPath(files.root, replacementPath(month));
    WARP_ASSIGN(const auto writer, EventFileWriter::open(*files.fs, path, month.tier, {}, kArchiveLevel));
    WARP_TRY(forEachEvent(files, *reader, {month}, job,
                          [&](const EventView& event) { return writer->add(event); }));
    WARP_TRY(makeDurable(files, *writer, month));

    bool done = false;
    const Status committed = files.tree.update([&](TreeWriter& tree) -> Status {
        WARP_ASSIGN(const PartitionState now, readPartitionState(tree, month));
        if (!(now == before)) return {};
        WARP_ASSIGN(const EventSummary summary, readSummary(tree, month));
        WARP_TRY(erasePartition(tree, month));
        WARP_TRY(writer->record(tree, month));
        PartitionState state = writer->state();
        state.level = kArchiveLevel;
        state.beside = true;
        state.filesDue = true;
        done = true;
        WARP_TRY(tree.put(Space::TemporalFiles, partitionKey(month), encodePartitionState(state)));
        return tree.put(Space::TemporalFiles, summaryKey(month), summary.encode());
    });
    WARP_TRY(committed);
    return done;
}

Status finishReplacement(const EventFiles& files, const Partition& month) {
    const std::string from = joinPath(files.root, replacementPath(month));
    const std::string to = joinPath(files.root, eventsPath(month));
    WARP_ASSIGN(const auto waiting, files.fs->stat(from));
    if (waiting) WARP_TRY(files.fs->rename(from, to));
    // Renamed by an earlier attempt it may not be on the disk yet.
    WARP_TRY(files.fs->syncDirectory(parentPath(to)));
    return files.tree.update([&](TreeWriter& tree) -> Status {
        WARP_ASSIGN(PartitionState state, readPartitionState(tree, month));
        state.beside = false;
        return tree.put(Space::TemporalFiles, partitionKey(month), encodePartitionState(state));
    });
}

}  // namespace warp
