// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/temporal/event_file_writer.h"

#include <zlib.h>

#include <algorithm>
#include <utility>

#include "engine/formats/gzip.h"

namespace warp {

namespace {

// A block ends with the event that fills it.
constexpr std::size_t kMaxBlockContent = kCompressedBlockBytes + 2 * kMaxEventBytes;

Error corruptBlock(const File& file, const EventBlock& block, std::string what) {
    return {.code = ErrorCode::Corrupt,
            .message = std::move(what),
            .path = file.path(),
            .offset = static_cast<std::int64_t>(block.offset)};
}

std::uint32_t crcOf(ByteView bytes, std::uint32_t before = 0) {
    return static_cast<std::uint32_t>(
        crc32_z(before, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size()));
}

Result<std::string> unpacked(Tier tier, std::string bytes) {
    switch (tier) {
        case Tier::Live: return bytes;
        case Tier::Recent: return gzipDecompress(bytes, kMaxBlockContent);
        case Tier::Historical: break;
    }
    return lz4Decompress(bytes, 0, kMaxBlockContent);
}

}  // namespace

Result<std::unique_ptr<EventFileWriter>> EventFileWriter::open(FileSystem& fs, const std::string& path,
                                                               Tier tier, const PartitionState& state,
                                                               int lz4Level) {
    WARP_ASSIGN(auto file, fs.open(path, OpenMode::Create));
    WARP_ASSIGN(const std::uint64_t size, file->size());
    if (size < state.length) {
        return Error{.code = ErrorCode::Corrupt,
                     .message = "the file of events is shorter than recorded",
                     .path = path,
                     .offset = static_cast<std::int64_t>(size)};
    }
    if (size > state.length) WARP_TRY(file->truncate(state.length));
    return std::unique_ptr<EventFileWriter>(new EventFileWriter(std::move(file), tier, state, lz4Level));
}

EventFileWriter::EventFileWriter(std::unique_ptr<File> file, Tier tier, const PartitionState& state,
                                 int lz4Level)
    : m_file(std::move(file)), m_tier(tier), m_lz4Level(lz4Level), m_state(state) {
    if (m_state.tail) m_lastAdded = m_state.tail->last;
}

std::size_t EventFileWriter::blockLimit() const {
    return m_tier == Tier::Live ? kPlainBlockBytes : kCompressedBlockBytes;
}

Status EventFileWriter::add(const EventView& event) {
    const bool late = m_state.runs > 0 && event.time < m_lastAdded;
    const std::size_t content = m_text.size() + (m_grows ? m_block.bytes : 0);
    if (m_begun && (late || content >= blockLimit())) WARP_TRY(writeBlock());
    if (!m_begun) {
        if (late || m_state.runs == 0) ++m_state.runs;
        beginBlock(event);
    }
    count(event);
    m_text.append(event.line) += '\n';
    m_lastAdded = event.time;
    return {};
}

/// Lines that trickle in share a block until it is full.
bool EventFileWriter::growsTail(const EventView& event) const {
    return m_tier == Tier::Live && m_state.tail && m_state.tail->bytes < kPlainBlockBytes &&
           m_state.tail->run + 1 == m_state.runs && event.time >= m_state.tail->last;
}

void EventFileWriter::beginBlock(const EventView& event) {
    m_begun = true;
    m_grows = growsTail(event);
    if (m_grows) {
        m_block = *m_state.tail;
        return;
    }
    m_block = {.run = m_state.runs - 1,
               .number = m_state.blocks++,
               .offset = m_state.length,
               .first = event.time,
               .last = event.time,
               .firstLsn = event.lsn};
}

void EventFileWriter::count(const EventView& event) {
    ++m_block.events;
    m_block.last = event.time;
    m_block.firstLsn = std::min(m_block.firstLsn, event.lsn);
    m_block.lastLsn = std::max(m_block.lastLsn, event.lsn);
    m_block.streams |= streamBit(event.stream);
    if (m_state.events == 0) m_state.first = m_state.last = event.time;
    ++m_state.events;
    m_state.first = std::min(m_state.first, event.time);
    m_state.last = std::max(m_state.last, event.time);
    m_state.lastLsn = std::max(m_state.lastLsn, event.lsn);
}

Status EventFileWriter::finish() {
    return m_begun ? writeBlock() : Status();
}

Status EventFileWriter::writeBlock() {
    std::string packed;
    if (m_tier == Tier::Recent) packed = gzipCompress(m_text);
    if (m_tier == Tier::Historical) packed = lz4Compress(m_text, m_lz4Level);
    const ByteView bytes = m_tier == Tier::Live ? ByteView(m_text) : ByteView(packed);
    WARP_TRY(m_file->writeAt(m_state.length, bytes));
    m_state.length += bytes.size();
    // What grew from a block without one stays without.
    if (m_block.bytes == 0 || m_block.crc) m_block.crc = crcOf(bytes, m_block.crc.value_or(0));
    m_block.bytes += static_cast<std::uint32_t>(bytes.size());
    m_state.tail = m_block;
    if (m_grows && !m_blocks.empty() && m_blocks.back().number == m_block.number) m_blocks.pop_back();
    m_blocks.push_back(m_block);
    m_text.clear();
    m_begun = false;
    return {};
}

Status EventFileWriter::record(TreeWriter& tree, const Partition& partition) const {
    for (const EventBlock& block : m_blocks)
        WARP_TRY(tree.put(Space::TemporalFiles, blockKey(partition, block), encodeBlock(block)));
    return tree.put(Space::TemporalFiles, partitionKey(partition), encodePartitionState(m_state));
}

Result<std::string> readEventBlock(File& file, Tier tier, const EventBlock& block, bool checked) {
    std::string bytes(block.bytes, '\0');
    WARP_ASSIGN(const std::size_t got, file.readAt(block.offset, bytes));
    if (got != bytes.size()) return corruptBlock(file, block, "the file of events is shorter than recorded");
    if (checked && block.crc && crcOf(bytes) != *block.crc)
        return corruptBlock(file, block, "a block of events is not as it was written");
    auto lines = unpacked(tier, std::move(bytes));
    if (!lines.ok())
        return corruptBlock(file, block, "a block of events is damaged: " + lines.error().message);
    return lines;
}

}  // namespace warp
