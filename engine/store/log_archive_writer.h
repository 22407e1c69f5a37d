// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "engine/io/file_system.h"
#include "engine/store/log_archive_format.h"
#include "engine/store/log_reader.h"

namespace warp {

/// Writes one archive of the log. Until `finish` returned the file is no archive: readers refuse it.
/// Threads: one at a time.
class LogArchiveWriter {
  public:
    struct Options {
        FileSystem* fs = nullptr;
        std::string path;  ///< must not exist
        std::string universeId;
        std::uint64_t timeline = 1;
        std::uint64_t epoch = 1;
        int level = 3;  ///< see lz4Compress
    };
    /// Errors: those of open.
    static Result<std::unique_ptr<LogArchiveWriter>> begin(const Options& options);

    /// Adds a batch. Takes: an LSN one above the last. Errors: Corrupt when its payload is no batch; those of
    /// the file.
    Status add(const LoggedBatch& batch);
    /// Writes the index and syncs. Takes: at least one batch was added. Returns: what the archive says.
    Result<ArchiveTail> finish();

  private:
    /// A part of a batch, waiting to learn whether it is the last.
    struct Part {
        std::size_t begin = 0;
        std::size_t end = 0;
        bool insideChange = false;
        std::vector<std::uint64_t> hashes;
    };

    explicit LogArchiveWriter(const Options& options) : m_options(options) {}
    void beginSegment(const LoggedBatch& batch);
    Status addLargeChange(const LoggedBatch& batch, std::size_t begin, std::size_t end, std::uint64_t hash);
    Status flushPart(const LoggedBatch& batch, bool last);
    Status writeBlock();

    const Options m_options;
    std::unique_ptr<File> m_file;
    ArchiveTail m_tail;
    ArchiveIndex m_index;
    std::uint64_t m_offset = 0;  ///< of the next block in the file

    std::string m_block;
    ArchiveBlock m_blockFacts;
    std::vector<std::uint64_t> m_blockHashes;
    bool m_blockHasFrames = false;

    Part m_part;
    std::uint32_t m_partNumber = 0;
};

}  // namespace warp
