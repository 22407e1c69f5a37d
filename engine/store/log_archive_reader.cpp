// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/log_archive_reader.h"

#include <algorithm>

#include "engine/formats/lz4_frame.h"
#include "engine/store/key_filter.h"
#include "engine/store/log_format.h"

namespace warp {

namespace {

Error at(Error error, const std::string& path, std::uint64_t offset) {
    error.path = path;
    error.offset = static_cast<std::int64_t>(offset);
    return error;
}

Result<std::string> readExactly(File& file, std::uint64_t offset, std::uint64_t size) {
    std::string bytes(size, '\0');
    WARP_ASSIGN(const std::size_t got, file.readAt(offset, bytes));
    if (got == size) return bytes;
    return at({.code = ErrorCode::Corrupt, .message = "the archive of the log is cut off"}, file.path(),
              offset + got);
}

/// The end of the file, checked against its length. Takes: `file`, of any content.
Result<ArchiveTail> tailOf(File& file) {
    WARP_ASSIGN(const std::uint64_t size, file.size());
    const std::uint64_t begin = size - std::min<std::uint64_t>(size, kArchiveTailBytes);
    WARP_ASSIGN(const std::string bytes, readExactly(file, begin, size - begin));
    auto tail = decodeArchiveTail(bytes);
    if (!tail.ok()) return at(std::move(tail).error(), file.path(), begin);
    if (tail->indexOffset > size || archiveIndexBegin(*tail) + archiveIndexBytes(*tail) != begin) {
        return at(
            {.code = ErrorCode::Corrupt, .message = "the archive of the log has not the length it tells"},
            file.path(), begin);
    }
    return tail;
}

/// Joins the parts of batches.
class BatchJoin {
  public:
    explicit BatchJoin(BatchVisitor visit) : m_visit(std::move(visit)) {}

    Status take(const Frame& frame) {
        if (frame.part == 0) m_parts.clear();
        const bool alone = frame.part == 0 && frame.last;
        if (!alone) m_parts.append(frame.payload);
        if (!frame.last) return {};
        return m_visit(
            {.lsn = frame.lsn, .time = frame.time, .payload = alone ? frame.payload : ByteView(m_parts)});
    }

  private:
    const BatchVisitor m_visit;
    std::string m_parts;
};

/// Finds the changes of one key in frames, of which some may be missing between two blocks.
class ChangeSearch {
  public:
    ChangeSearch(Space space, ByteView key, LsnRange range, const ChangeVisitor& visit)
        : m_space(space), m_key(key), m_range(range), m_visit(visit) {}

    /// Takes: whether the frame begins inside a change, and whether its last change goes on in the next.
    Status take(const Frame& frame, bool insideChange, bool goesOn) {
        if (insideChange && !m_open) return {};  // the beginning was passed over: the key is another one
        if (!insideChange) m_bytes.clear();
        if (insideChange || goesOn) m_bytes.append(frame.payload);
        m_open = goesOn;
        if (goesOn) return {};
        return search(frame, insideChange ? ByteView(m_bytes) : frame.payload);
    }
    /// Blocks were passed over.
    void skip() { m_open = false; }

  private:
    Status search(const Frame& frame, ByteView payload) {
        if (!m_range.contains(frame.lsn)) return {};
        BatchReader reader(payload);
        while (!reader.atEnd()) {
            WARP_ASSIGN(const Change change, reader.next());
            if (change.space != m_space || change.key != m_key) continue;
            WARP_TRY(
                m_visit({.lsn = frame.lsn, .time = frame.time, .kind = change.kind, .value = change.value}));
        }
        return {};
    }

    const Space m_space;
    const ByteView m_key;
    const LsnRange m_range;
    const ChangeVisitor& m_visit;
    std::string m_bytes;
    bool m_open = false;
};

/// Holds what the blocks hold against the tail and the filters.
class ArchiveCheck {
  public:
    ArchiveCheck(const ArchiveTail& tail, const ArchiveIndex& index) : m_tail(tail), m_index(index) {}

    /// Returns: what is wrong with a frame; empty when nothing is.
    std::string take(const Frame& frame, std::size_t block) {
        const bool begins = frame.part == 0 && frame.lsn == m_next;
        const bool goesOn = frame.part > 0 && frame.lsn == m_next && frame.part == m_part;
        if (!begins && !goesOn) return "a batch is missing before change " + std::to_string(frame.lsn);
        if (begins) m_parts.clear();
        m_blocks.push_back(block);
        m_parts.append(frame.payload);
        m_part = frame.part + 1;
        if (!frame.last) return {};
        ++m_next;
        m_part = 0;
        return checkBatch();
    }
    bool complete() const {
        return m_next == m_tail.lastLsn + 1 && m_changes == m_tail.changes && m_part == 0 &&
               m_tail.batches == m_tail.lastLsn - m_tail.firstLsn + 1;
    }

  private:
    std::string checkBatch() {
        const std::vector<std::size_t> blocks = std::exchange(m_blocks, {});
        BatchReader reader(m_parts);
        while (!reader.atEnd()) {
            const auto change = reader.next();
            if (!change.ok()) return change.error().message;
            ++m_changes;
            const std::uint64_t hash = filterHash(change->space, change->key);
            const bool found = std::any_of(blocks.begin(), blocks.end(), [&](std::size_t block) {
                return mayContain(m_index.filterOf(m_index.blocks[block]), hash);
            });
            if (!found) return "the filter of a block leaves out a key";
        }
        return {};
    }

    const ArchiveTail& m_tail;
    const ArchiveIndex& m_index;
    Lsn m_next = m_tail.firstLsn;
    std::uint32_t m_part = 0;
    std::string m_parts;
    std::vector<std::size_t> m_blocks;
    std::uint64_t m_changes = 0;
};

}  // namespace

Result<ArchiveTail> LogArchiveReader::readTail(FileSystem& fs, const std::string& path) {
    WARP_ASSIGN(const auto file, fs.open(path, OpenMode::Read));
    return tailOf(*file);
}

Result<std::unique_ptr<LogArchiveReader>> LogArchiveReader::open(FileSystem& fs, const std::string& path) {
    WARP_ASSIGN(auto file, fs.open(path, OpenMode::Read));
    WARP_ASSIGN(ArchiveTail tail, tailOf(*file));
    const std::uint64_t begin = archiveIndexBegin(tail);
    WARP_ASSIGN(std::string bytes, readExactly(*file, begin, archiveIndexBytes(tail)));
    auto index = decodeArchiveIndex(std::move(bytes), tail);
    if (!index.ok()) return at(std::move(index).error(), path, begin);
    return std::unique_ptr<LogArchiveReader>(
        new LogArchiveReader(std::move(file), std::move(tail), std::move(index).value()));
}

Error LogArchiveReader::damaged(std::size_t number, const std::string& what) const {
    return at({.code = ErrorCode::Corrupt, .message = "the archive of the log is damaged: " + what},
              m_file->path(), m_index.blocks[number].offset);
}

Result<std::string> LogArchiveReader::blockAt(std::size_t number) {
    const ArchiveBlock& block = m_index.blocks[number];
    WARP_ASSIGN(const std::string packed, readExactly(*m_file, block.offset, block.fileBytes));
    ++m_blocksRead;
    auto log = lz4Decompress(packed, 0, block.logBytes);
    if (!log.ok()) return damaged(number, log.error().message);
    if (log->size() != block.logBytes) return damaged(number, "a block has not the length it tells");
    return log;
}

Status LogArchiveReader::forEachFrame(std::size_t number, const std::function<Status(const Frame&)>& visit) {
    WARP_ASSIGN(const std::string log, blockAt(number));
    std::size_t at = number == 0 ? kLogHeaderBytes : 0;
    while (at < log.size()) {
        const auto frame = decodeFrame(log, at, m_tail.nonce);
        if (!frame) return damaged(number, "a frame of the log cannot be read");
        WARP_TRY(visit(*frame));
        at += frameBytes(frame->payload.size());
    }
    return {};
}

/// The block in which the batch begins, or one before it.
std::size_t LogArchiveReader::firstBlockFor(Lsn lsn) const {
    const auto after =
        std::lower_bound(m_index.blocks.begin(), m_index.blocks.end(), lsn,
                         [](const ArchiveBlock& block, Lsn wanted) { return block.firstLsn < wanted; });
    const auto number = static_cast<std::size_t>(after - m_index.blocks.begin());
    return number > 0 ? number - 1 : 0;
}

Lsn LogArchiveReader::lastLsnOf(std::size_t number) const {
    return number + 1 < m_index.blocks.size() ? m_index.blocks[number + 1].firstLsn : m_tail.lastLsn;
}

Status LogArchiveReader::forEachBatch(LsnRange range, const BatchVisitor& visit, const Job& job) {
    BatchJoin join([&](const LoggedBatch& batch) {
        if (!range.contains(batch.lsn)) return Status();
        return job.stopRequested() ? Status(cancelledError()) : visit(batch);
    });
    for (std::size_t i = firstBlockFor(range.first); i < m_index.blocks.size(); ++i) {
        if (m_index.blocks[i].firstLsn > range.last) break;
        WARP_TRY(forEachFrame(i, [&](const Frame& frame) { return join.take(frame); }));
    }
    return {};
}

Status LogArchiveReader::forEachChange(Space space, ByteView key, LsnRange range, const ChangeVisitor& visit,
                                       const Job& job) {
    const std::uint64_t hash = filterHash(space, key);
    ChangeSearch search(space, key, range, visit);
    for (std::size_t i = firstBlockFor(range.first); i < m_index.blocks.size(); ++i) {
        const ArchiveBlock& block = m_index.blocks[i];
        if (block.firstLsn > range.last) break;
        if (lastLsnOf(i) < range.first || !mayContain(m_index.filterOf(block), hash)) {
            search.skip();
            continue;
        }
        if (job.stopRequested()) return cancelledError();
        const bool nextGoesOn = i + 1 < m_index.blocks.size() && m_index.blocks[i + 1].beginsInsideChange;
        bool first = true;
        std::size_t left = block.logBytes - (i == 0 ? kLogHeaderBytes : 0);
        WARP_TRY(forEachFrame(i, [&](const Frame& frame) {
            left -= frameBytes(frame.payload.size());
            const bool insideChange = std::exchange(first, false) && block.beginsInsideChange;
            return search.take(frame, insideChange, nextGoesOn && left == 0);
        }));
    }
    return {};
}

Result<Lsn> LogArchiveReader::lastLsnAt(Timestamp time) {
    if (time < m_tail.firstTime) return Lsn{0};
    if (time >= m_tail.lastTime) return m_tail.lastLsn;
    // The last block that begins no later: the batch is in it.
    const auto after = std::upper_bound(
        m_index.blocks.begin(), m_index.blocks.end(), time,
        [](Timestamp wanted, const ArchiveBlock& block) { return wanted < block.firstTime; });
    const auto number = static_cast<std::size_t>(after - m_index.blocks.begin());
    Lsn last = 0;
    if (number == 0) return last;
    WARP_TRY(forEachFrame(number - 1, [&](const Frame& frame) {
        if (frame.time <= time && frame.last) last = frame.lsn;
        return Status();
    }));
    // A batch that began before this block and goes on in it is whole only with its last part.
    return last != 0 ? last : m_index.blocks[number - 1].firstLsn - 1;
}

Status LogArchiveReader::verify(const Job& job) {
    ArchiveCheck check(m_tail, m_index);
    for (std::size_t i = 0; i < m_index.blocks.size(); ++i) {
        if (job.stopRequested()) return cancelledError();
        WARP_TRY(forEachFrame(i, [&](const Frame& frame) -> Status {
            const std::string wrong = check.take(frame, i);
            return wrong.empty() ? Status() : Status(damaged(i, wrong));
        }));
    }
    if (check.complete()) return {};
    return at(
        {.code = ErrorCode::Corrupt, .message = "the archive of the log holds not what its index tells"},
        m_file->path(), m_tail.indexOffset);
}

}  // namespace warp
