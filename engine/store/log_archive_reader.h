// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "engine/base/progress.h"
#include "engine/io/file_system.h"
#include "engine/store/log_archive_format.h"
#include "engine/store/log_reader.h"
#include "engine/store/write_batch.h"

namespace warp {

/// LSNs from `first` to `last`, both among them; empty when `last` is smaller.
struct LsnRange {
    Lsn first = 0;
    Lsn last = 0;

    bool contains(Lsn lsn) const { return first <= lsn && lsn <= last; }
    bool empty() const { return last < first; }
    friend bool operator==(const LsnRange&, const LsnRange&) = default;
};

/// A change as the log tells it. `value` is what the batch held (engine/spacetime/record_change.h for
/// Space::Records), valid during the call only.
struct LoggedChange {
    Lsn lsn = 0;
    Timestamp time;
    ChangeKind kind = ChangeKind::Put;
    ByteView value;
};

using BatchVisitor = std::function<Status(const LoggedBatch&)>;
using ChangeVisitor = std::function<Status(const LoggedChange&)>;

/// Reads one archive of the log. Errors of all calls: Corrupt with path and offset, NewerFormat, Io,
/// Cancelled, and what a visitor returns. Threads: one at a time.
class LogArchiveReader {
  public:
    /// Reads the end of the file alone: 168 bytes.
    static Result<ArchiveTail> readTail(FileSystem& fs, const std::string& path);
    static Result<std::unique_ptr<LogArchiveReader>> open(FileSystem& fs, const std::string& path);

    const ArchiveTail& tail() const { return m_tail; }
    const std::vector<ArchiveBlock>& blocks() const { return m_index.blocks; }

    /// The batches of the range, in order, each whole.
    Status forEachBatch(LsnRange range, const BatchVisitor& visit, const Job& job);
    /// The changes of one key in the range, in order. Only blocks that may hold the key are unpacked.
    Status forEachChange(Space space, ByteView key, LsnRange range, const ChangeVisitor& visit,
                         const Job& job);
    /// The last batch committed at or before `time`; 0 when there is none in this archive.
    Result<Lsn> lastLsnAt(Timestamp time);
    /// Unpacks everything and holds it against the index.
    Status verify(const Job& job);
    /// The log of a block: whole frames, those of the first block after a segment header.
    Result<std::string> blockAt(std::size_t number);

    /// How many blocks were unpacked so far.
    std::uint64_t blocksRead() const { return m_blocksRead; }

  private:
    LogArchiveReader(std::unique_ptr<File> file, ArchiveTail tail, ArchiveIndex index)
        : m_file(std::move(file)), m_tail(std::move(tail)), m_index(std::move(index)) {}

    Status forEachFrame(std::size_t number, const std::function<Status(const Frame&)>& visit);
    std::size_t firstBlockFor(Lsn lsn) const;
    Lsn lastLsnOf(std::size_t number) const;
    Error damaged(std::size_t number, const std::string& what) const;

    std::unique_ptr<File> m_file;
    const ArchiveTail m_tail;
    const ArchiveIndex m_index;
    std::uint64_t m_blocksRead = 0;
};

}  // namespace warp
