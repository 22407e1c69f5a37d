// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/temporal/event_summary.h"

#include <algorithm>
#include <cmath>

#include "engine/temporal/event_members.h"
#include "engine/temporal/event_query.h"

namespace warp {

namespace {

constexpr std::int64_t kMsPerMinute = 60'000;
constexpr std::int64_t kMsPerHour = 60 * kMsPerMinute;
constexpr std::int64_t kMsPerDay = 24 * kMsPerHour;

template <typename Map>
auto& entryFor(Map& map, std::string_view name, std::size_t most) {
    const auto found = map.find(name);
    if (found != map.end()) return found->second;
    if (map.size() >= most) name = EventSummary::kOther;
    return map[std::string(name)];
}

void widen(Timestamp& first, Timestamp& last, bool any, Timestamp from, Timestamp to) {
    first = any ? std::min(first, from) : from;
    last = any ? std::max(last, to) : to;
}

void addCounts(std::vector<std::uint64_t>& to, const std::vector<std::uint64_t>& from) {
    to.resize(std::max(to.size(), from.size()));
    for (std::size_t i = 0; i < from.size(); ++i) to[i] += from[i];
}

bool isReserved(ByteView name) {
    return name == "timestamp" || name == "stream" || name == "type" || name == "lsn";
}

}  // namespace

void FieldSummary::add(double value) {
    min = count == 0 ? value : std::min(min, value);
    max = count == 0 ? value : std::max(max, value);
    ++count;
    sum += value;
    const double before = value - mean;
    mean += before / static_cast<double>(count);
    squares += before * (value - mean);
    sketch.add(value);
}

void FieldSummary::merge(const FieldSummary& other) {
    if (other.count == 0) return;
    if (count == 0) {
        *this = other;
        return;
    }
    const auto mine = static_cast<double>(count);
    const auto theirs = static_cast<double>(other.count);
    const double apart = other.mean - mean;
    mean += apart * theirs / (mine + theirs);
    squares += other.squares + apart * apart * mine * theirs / (mine + theirs);
    count += other.count;
    sum += other.sum;
    min = std::min(min, other.min);
    max = std::max(max, other.max);
    sketch.merge(other.sketch);
}

double FieldSummary::stddev() const {
    return count < 2 ? 0 : std::sqrt(squares / static_cast<double>(count));
}

void StreamSummary::add(const EventView& event, std::size_t slot, std::size_t slotCount) {
    widen(first, last, events > 0, event.time, event.time);
    ++events;
    slots.resize(std::max(slots.size(), slotCount));
    ++slots[slot];
    ++entryFor(types, event.type, EventSummary::kMaxTypes);
    forEachMember(event.line, [&](ByteView name, ByteView json) {
        const auto number = jsonNumber(json);
        if (!number || !std::isfinite(*number) || isReserved(name)) return;
        const auto found = fields.find(name);
        if (found != fields.end()) {
            found->second.add(*number);
        } else if (fields.size() < EventSummary::kMaxFields) {
            fields[std::string(name)].add(*number);
        }
    });
}

void StreamSummary::merge(const StreamSummary& other) {
    if (other.events == 0) return;
    widen(first, last, events > 0, other.first, other.last);
    events += other.events;
    addCounts(slots, other.slots);
    for (const auto& [type, count] : other.types) entryFor(types, type, EventSummary::kMaxTypes) += count;
    for (const auto& [name, field] : other.fields) {
        if (fields.contains(name) || fields.size() < EventSummary::kMaxFields) fields[name].merge(field);
    }
}

EventSummary::EventSummary(const Partition& partition) : m_partition(partition) {
    if (partition.tier == Tier::Recent) m_minutes.resize(kMinutesOfDay);
}

std::size_t EventSummary::slotCount() const {
    switch (m_partition.tier) {
        case Tier::Live: return 60;
        case Tier::Recent: return 24;
        case Tier::Historical: break;
    }
    return static_cast<std::size_t>((partitionEnd(m_partition).ms - m_partition.begin.ms) / kMsPerDay);
}

std::size_t EventSummary::slotOf(Timestamp time) const {
    const std::int64_t unit = m_partition.tier == Tier::Live     ? kMsPerMinute
                              : m_partition.tier == Tier::Recent ? kMsPerHour
                                                                 : kMsPerDay;
    const std::int64_t slot = (time.ms - m_partition.begin.ms) / unit;
    return static_cast<std::size_t>(
        std::clamp<std::int64_t>(slot, 0, static_cast<std::int64_t>(slotCount()) - 1));
}

void EventSummary::add(const EventView& event) {
    widen(m_first, m_last, m_events > 0, event.time, event.time);
    ++m_events;
    entryFor(m_streams, event.stream, kMaxStreams).add(event, slotOf(event.time), slotCount());
    if (m_minutes.empty()) return;
    const std::int64_t minute = (event.time.ms - m_partition.begin.ms) / kMsPerMinute;
    ++m_minutes[static_cast<std::size_t>(std::clamp<std::int64_t>(minute, 0, kMinutesOfDay - 1))];
}

void EventSummary::merge(const EventSummary& other) {
    if (other.m_events == 0) return;
    widen(m_first, m_last, m_events > 0, other.m_first, other.m_last);
    m_events += other.m_events;
    for (const auto& [name, stream] : other.m_streams) entryFor(m_streams, name, kMaxStreams).merge(stream);
    addCounts(m_minutes, other.m_minutes);
}

}  // namespace warp
