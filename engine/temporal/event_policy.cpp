// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/temporal/event_policy.h"

#include <algorithm>

#include "engine/io/files.h"

namespace warp {

namespace {

// From this many files on, one sync of everything costs less than a sync of each.
constexpr std::size_t kManyFiles = 8;

/// Calls `visit` for every line, without its newline.
template <typename Visit>
Status forEachLine(ByteView lines, Visit visit) {
    while (!lines.empty()) {
        const std::size_t end = std::min(lines.find('\n'), lines.size());
        WARP_TRY(visit(lines.substr(0, end)));
        lines.remove_prefix(std::min(end + 1, lines.size()));
    }
    return {};
}

}  // namespace

void addToStream(StreamState& state, const StreamState& added) {
    if (state.events == 0) {
        state = added;
        return;
    }
    state.events += added.events;
    state.first = std::min(state.first, added.first);
    state.last = std::max(state.last, added.last);
    state.lastLsn = std::max(state.lastLsn, added.lastLsn);
}

Result<std::optional<std::string>> EventPolicy::merge(TreeWriter&, ByteView,
                                                      std::span<const StampedChange> changes,
                                                      std::optional<ByteView>) {
    for (const StampedChange& step : changes) {
        WARP_TRY(forEachLine(step.change.value, [&](ByteView line) -> Status {
            WARP_ASSIGN(const Timestamp time, parseEventTime(line));
            m_hours[partitionOf(Tier::Live, time).begin].push_back({time, step.stamp.lsn, line});
            return {};
        }));
    }
    return std::optional<std::string>();
}

Status EventPolicy::beforeCommit(TreeWriter& writer) {
    if (m_hours.empty()) return {};
    for (auto& [begin, events] : m_hours) WARP_TRY(writeHour(writer, {Tier::Live, begin}, events));
    WARP_TRY(makeDurable());
    WARP_TRY(writeStreams(writer));
    abandoned();
    return {};
}

void EventPolicy::abandoned() {
    m_hours.clear();
    m_streams.clear();
    m_unsynced.clear();
    m_created.clear();
    m_many = false;
}

Status EventPolicy::writeHour(TreeWriter& writer, const Partition& hour, std::vector<Pending>& events) {
    const auto earlier = [](const Pending& a, const Pending& b) {
        return a.time != b.time ? a.time < b.time : a.lsn < b.lsn;
    };
    if (!std::is_sorted(events.begin(), events.end(), earlier)) std::ranges::stable_sort(events, earlier);
    WARP_ASSIGN(const PartitionState state, readPartitionState(writer, hour));
    if (state.blocks == 0) WARP_TRY(makeDirectory(hour));
    const std::string path = joinPath(m_root, eventsPath(hour));
    WARP_ASSIGN(auto file, EventFileWriter::open(m_fs, path, hour.tier, state));
    WARP_TRY(addEvents(*file, events));
    WARP_TRY(file->finish());
    WARP_TRY(file->record(writer, hour));
    m_many = m_many || m_unsynced.size() + m_created.size() >= kManyFiles;
    if (!m_many) m_unsynced.push_back(std::move(file));
    return {};
}

Status EventPolicy::addEvents(EventFileWriter& file, const std::vector<Pending>& events) {
    std::string line;
    auto stream = m_streams.end();
    for (const Pending& pending : events) {
        line.clear();
        appendStampedLine(line, pending.line, pending.lsn);
        WARP_ASSIGN(const EventView event, parseEventLine(line));
        WARP_TRY(file.add(event));
        if (stream == m_streams.end() || stream->first != event.stream)
            stream = m_streams.try_emplace(std::string(event.stream)).first;
        addToStream(stream->second,
                    {.events = 1, .first = event.time, .last = event.time, .lastLsn = event.lsn});
    }
    return {};
}

Status EventPolicy::makeDirectory(const Partition& hour) {
    m_created.push_back(joinPath(m_root, partitionDirectory(hour)));
    return makeDirectories(m_fs, m_created.back());
}

/// Directories count as new until their first events are in the tree: one that a transaction left which never
/// committed is there, but perhaps not on the disk.
Status EventPolicy::makeDurable() {
    const std::string live = joinPath(m_root, tierDirectory(Tier::Live));
    if (m_many) return m_fs.syncMount(live);
    for (const auto& file : m_unsynced) WARP_TRY(file->sync());
    for (const std::string& path : m_created) WARP_TRY(m_fs.syncDirectory(path));
    return m_created.empty() ? Status() : m_fs.syncDirectory(live);
}

Status EventPolicy::writeStreams(TreeWriter& writer) {
    for (const auto& [name, added] : m_streams) {
        StreamState state;
        WARP_ASSIGN(const auto bytes, writer.get(Space::TemporalFiles, streamKey(name)));
        if (bytes) {
            WARP_ASSIGN(state, decodeStreamState(*bytes));
        }
        addToStream(state, added);
        WARP_TRY(writer.put(Space::TemporalFiles, streamKey(name), encodeStreamState(state)));
    }
    return {};
}

}  // namespace warp
