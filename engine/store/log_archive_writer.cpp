// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/log_archive_writer.h"

#include <algorithm>

#include "engine/formats/lz4_frame.h"
#include "engine/store/key_filter.h"
#include "engine/store/log_format.h"
#include "engine/store/write_batch.h"

namespace warp {

Result<std::unique_ptr<LogArchiveWriter>> LogArchiveWriter::begin(const Options& options) {
    std::unique_ptr<LogArchiveWriter> writer(new LogArchiveWriter(options));
    WARP_ASSIGN(writer->m_file, options.fs->open(options.path, OpenMode::CreateNew));
    return writer;
}

void LogArchiveWriter::beginSegment(const LoggedBatch& batch) {
    m_tail.universeId = m_options.universeId;
    m_tail.timeline = m_options.timeline;
    m_tail.epoch = m_options.epoch;
    m_tail.nonce = randomBits();
    m_tail.firstLsn = batch.lsn;
    m_tail.firstTime = batch.time;
    m_block = encodeSegmentHeader({.universeId = m_tail.universeId,
                                   .timeline = m_tail.timeline,
                                   .epoch = m_tail.epoch,
                                   .nonce = m_tail.nonce,
                                   .firstLsn = batch.lsn,
                                   .created = batch.time});
}

Status LogArchiveWriter::add(const LoggedBatch& batch) {
    if (m_tail.batches == 0) beginSegment(batch);
    m_tail.lastLsn = batch.lsn;
    m_tail.lastTime = std::max(m_tail.lastTime, batch.time);
    ++m_tail.batches;
    m_part = {};
    m_partNumber = 0;
    BatchReader reader(batch.payload);
    while (!reader.atEnd()) {
        const std::size_t begin = reader.position();
        WARP_ASSIGN(const Change change, reader.next());
        const std::size_t end = reader.position();
        ++m_tail.changes;
        const std::uint64_t hash = filterHash(change.space, change.key);
        if (m_part.end > m_part.begin && end - m_part.begin > kArchiveBlockBytes) {
            WARP_TRY(flushPart(batch, false));
            m_part = {.begin = begin, .end = begin, .hashes = {}};
        }
        if (end - begin > kMaxFramePayload) {
            WARP_TRY(addLargeChange(batch, begin, end, hash));
            continue;
        }
        m_part.end = end;
        m_part.hashes.push_back(hash);
    }
    return flushPart(batch, true);
}

/// A change larger than a frame: its last part waits like any other, to learn whether the batch ends there.
Status LogArchiveWriter::addLargeChange(const LoggedBatch& batch, std::size_t begin, std::size_t end,
                                        std::uint64_t hash) {
    for (std::size_t at = begin; at < end; at += kMaxFramePayload) {
        if (m_part.end > m_part.begin) WARP_TRY(flushPart(batch, false));
        m_part = {.begin = at,
                  .end = std::min(end, at + kMaxFramePayload),
                  .insideChange = at > begin,
                  .hashes = {hash}};
    }
    if (end == batch.payload.size()) return {};
    WARP_TRY(flushPart(batch, false));
    m_part = {.begin = end, .end = end, .hashes = {}};
    return {};
}

Status LogArchiveWriter::flushPart(const LoggedBatch& batch, bool last) {
    const Frame frame{.lsn = batch.lsn,
                      .durableLsn = batch.lsn,
                      .time = batch.time,
                      .part = m_partNumber++,
                      .last = last,
                      .payload = batch.payload.substr(m_part.begin, m_part.end - m_part.begin)};
    const std::size_t bytes = frameBytes(frame.payload.size());
    const bool tooLong = m_block.size() + bytes > 2 * kArchiveBlockBytes;
    if (m_blockHasFrames && (m_part.insideChange || tooLong)) WARP_TRY(writeBlock());
    if (!m_blockHasFrames) {
        m_blockFacts = {
            .firstLsn = batch.lsn, .firstTime = m_tail.lastTime, .beginsInsideChange = m_part.insideChange};
        m_blockHasFrames = true;
    }
    const std::size_t at = m_block.size();
    m_block.resize(at + bytes);
    encodeFrame(frame, m_tail.nonce, m_block.data() + at);
    m_blockHashes.insert(m_blockHashes.end(), m_part.hashes.begin(), m_part.hashes.end());
    m_tail.segmentBytes += bytes;
    return m_block.size() >= kArchiveBlockBytes ? writeBlock() : Status();
}

Status LogArchiveWriter::writeBlock() {
    const std::string packed = lz4Compress(m_block, m_options.level);
    const std::string filter = makeKeyFilter(std::move(m_blockHashes));
    m_blockFacts.offset = m_offset;
    m_blockFacts.fileBytes = static_cast<std::uint32_t>(packed.size());
    m_blockFacts.logBytes = static_cast<std::uint32_t>(m_block.size());
    m_blockFacts.filterOffset = static_cast<std::uint32_t>(m_index.filters.size());
    m_blockFacts.filterBytes = static_cast<std::uint32_t>(filter.size());
    WARP_TRY(m_file->writeAt(m_offset, packed));
    m_offset += packed.size();
    m_index.filters += filter;
    m_index.blocks.push_back(m_blockFacts);
    m_block.clear();
    m_blockHashes.clear();
    m_blockHasFrames = false;
    return {};
}

Result<ArchiveTail> LogArchiveWriter::finish() {
    if (m_blockHasFrames) WARP_TRY(writeBlock());
    m_tail.segmentBytes += kLogHeaderBytes;
    m_tail.indexOffset = m_offset;
    const std::string index = encodeArchiveIndex(m_index, m_tail);
    WARP_TRY(m_file->writeAt(m_offset, index));
    WARP_TRY(m_file->sync());
    return decodeArchiveTail(ByteView(index).substr(index.size() - kArchiveTailBytes));
}

}  // namespace warp
