// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/value_log.h"

#include <algorithm>
#include <cstring>
#include <new>

namespace warp {

namespace {

/// Asks for the memory of the next entry, which is about as long as this one, before it comes.
void fetchForWriting(const char* memory, std::size_t bytes) {
    constexpr std::size_t kLine = 64;
    constexpr std::size_t kMost = 8 * kLine;
    for (std::size_t at = 0; at < std::min(bytes, kMost); at += kLine) __builtin_prefetch(memory + at, 1);
}

}  // namespace

ValueLog::~ValueLog() {
    for (LaneOrder& lane : m_lanes) {
        while (!lane.order.empty()) endChunk(lane.order.back());
    }
}

std::size_t ValueLog::entryBytes(std::size_t keySize, std::size_t valueSize) {
    return (sizeof(Entry) + keySize + valueSize + kAlignment - 1) & ~(kAlignment - 1);
}

ValueLog::Place ValueLog::add(Lane lane, const Entry& form, ByteView key, ByteView value) {
    const std::size_t size = entryBytes(key.size(), value.size());
    Place number = m_lanes[lane].filling;
    if (number == 0 || m_chunks[number].size - m_chunks[number].used < size) number = beginChunk(lane, size);
    Chunk& chunk = m_chunks[number];
    char* const memory = chunk.data + chunk.used;
    auto* const entry = new (memory) Entry(form);
    entry->keySize = static_cast<std::uint32_t>(key.size());
    entry->valueSize = static_cast<std::uint32_t>(value.size());
    entry->removed = false;
    char* const bytes = reinterpret_cast<char*>(entry + 1);
    std::memcpy(bytes, key.data(), key.size());
    if (!value.empty()) std::memcpy(bytes + key.size(), value.data(), value.size());
    const auto place = static_cast<Place>(number << kOffsetBits | chunk.used / kAlignment);
    chunk.used += size;
    ++chunk.entries;
    ++m_lanes[lane].entries;
    fetchForWriting(memory + size, size);
    return place;
}

/// A chunk for entries of `least` bytes: a common one, or one of its own for an entry that would leave much
/// of a common one empty.
ValueLog::Place ValueLog::beginChunk(Lane lane, std::size_t least) {
    constexpr std::size_t kLargeShare = 4;
    const bool pooled = least <= m_chunkBytes / kLargeShare;
    Chunk chunk{.size = pooled ? m_chunkBytes : least, .pooled = pooled, .lane = lane};
    chunk.data = pooled ? m_pool->take(chunk.size) : static_cast<char*>(::operator new(chunk.size));
    auto number = static_cast<Place>(m_chunks.size());
    if (m_free.empty()) {
        m_chunks.push_back(chunk);
    } else {
        number = m_free.back();
        m_free.pop_back();
        m_chunks[number] = chunk;
    }
    LaneOrder& order = m_lanes[lane];
    order.order.push_back(number);
    order.bytes += chunk.size;
    m_bytes += chunk.size;
    if (pooled) order.filling = number;
    return number;
}

void ValueLog::remove(Place place) {
    at(place).removed = true;
    const Place number = place >> kOffsetBits;
    --m_lanes[m_chunks[number].lane].entries;
    if (--m_chunks[number].entries == 0) endChunk(number);
}

void ValueLog::endChunk(Place number) {
    Chunk& chunk = m_chunks[number];
    if (chunk.pooled) {
        m_pool->give(chunk.data, chunk.size);
    } else {
        ::operator delete(chunk.data);
    }
    LaneOrder& lane = m_lanes[chunk.lane];
    m_bytes -= chunk.size;
    lane.bytes -= chunk.size;
    chunk = {};
    // Mostly the oldest one.
    lane.order.erase(std::find(lane.order.begin(), lane.order.end(), number));
    m_free.push_back(number);
    if (lane.filling == number) lane.filling = 0;
}

std::vector<ValueLog::Place> ValueLog::oldest(Lane lane) {
    LaneOrder& order = m_lanes[lane];
    if (order.order.empty()) return {};
    if (order.filling == order.order.front()) order.filling = 0;
    return placesIn(order.order.front());
}

void ValueLog::moveOldest(Lane from, Lane to) {
    LaneOrder& source = m_lanes[from];
    if (source.order.empty()) return;
    LaneOrder& target = m_lanes[to];
    const Place number = source.order.front();
    Chunk& chunk = m_chunks[number];
    source.order.pop_front();
    if (source.filling == number) source.filling = 0;
    target.order.push_back(number);
    for (LaneOrder* const lane : {&source, &target}) {
        const bool comes = lane == &target;
        lane->bytes += comes ? chunk.size : -chunk.size;
        lane->entries += comes ? chunk.entries : -chunk.entries;
    }
    chunk.lane = to;
}

std::vector<ValueLog::Place> ValueLog::placesIn(Place number) const {
    std::vector<Place> places;
    for (std::size_t offset = 0; offset < m_chunks[number].used;) {
        const auto place = static_cast<Place>(number << kOffsetBits | offset / kAlignment);
        const Entry& entry = at(place);
        if (!entry.removed) places.push_back(place);
        offset += entryBytes(entry.keySize, entry.valueSize);
    }
    return places;
}

}  // namespace warp
