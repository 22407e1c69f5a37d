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
    while (!m_order.empty()) endChunk(m_order.back());
}

std::size_t ValueLog::entryBytes(std::size_t keySize, std::size_t valueSize) {
    return (sizeof(Entry) + keySize + valueSize + kAlignment - 1) & ~(kAlignment - 1);
}

ValueLog::Place ValueLog::add(std::uint64_t hash, ByteView key, ByteView value, const Observation& reads) {
    const std::size_t size = entryBytes(key.size(), value.size());
    Place number = m_filling;
    if (number == 0 || m_chunks[number].size - m_chunks[number].used < size) number = beginChunk(size);
    Chunk& chunk = m_chunks[number];
    char* const memory = chunk.data + chunk.used;
    auto* const entry = new (memory) Entry{.hash = hash,
                                           .keySize = static_cast<std::uint32_t>(key.size()),
                                           .valueSize = static_cast<std::uint32_t>(value.size()),
                                           .reads = reads};
    char* const bytes = reinterpret_cast<char*>(entry + 1);
    std::memcpy(bytes, key.data(), key.size());
    if (!value.empty()) std::memcpy(bytes + key.size(), value.data(), value.size());
    const auto place = static_cast<Place>(number << kOffsetBits | chunk.used / kAlignment);
    chunk.used += size;
    ++chunk.entries;
    fetchForWriting(memory + size, size);
    return place;
}

/// A chunk for entries of `least` bytes: a common one, or one of its own for an entry that would leave much
/// of a common one empty.
ValueLog::Place ValueLog::beginChunk(std::size_t least) {
    constexpr std::size_t kLargeShare = 4;
    const bool pooled = least <= m_chunkBytes / kLargeShare;
    Chunk chunk{.size = pooled ? m_chunkBytes : least, .pooled = pooled};
    chunk.data = pooled ? m_pool->take(chunk.size) : static_cast<char*>(::operator new(chunk.size));
    auto number = static_cast<Place>(m_chunks.size());
    if (m_free.empty()) {
        m_chunks.push_back(chunk);
    } else {
        number = m_free.back();
        m_free.pop_back();
        m_chunks[number] = chunk;
    }
    m_order.push_back(number);
    m_bytes += chunk.size;
    if (pooled) m_filling = number;
    return number;
}

void ValueLog::remove(Place place) {
    at(place).removed = true;
    const Place number = place >> kOffsetBits;
    if (--m_chunks[number].entries == 0) endChunk(number);
}

void ValueLog::endChunk(Place number) {
    Chunk& chunk = m_chunks[number];
    if (chunk.pooled) {
        m_pool->give(chunk.data, chunk.size);
    } else {
        ::operator delete(chunk.data);
    }
    m_bytes -= chunk.size;
    chunk = {};
    // Mostly the oldest one.
    m_order.erase(std::find(m_order.begin(), m_order.end(), number));
    m_free.push_back(number);
    if (m_filling == number) m_filling = 0;
}

std::vector<ValueLog::Place> ValueLog::oldest() {
    if (m_order.empty()) return {};
    if (m_filling == m_order.front()) m_filling = 0;
    return placesIn(m_order.front());
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
