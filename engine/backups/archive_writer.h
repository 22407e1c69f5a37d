// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "engine/backups/archive_part.h"
#include "engine/base/ordered_work.h"
#include "engine/base/progress.h"
#include "engine/formats/byte_stream.h"
#include "engine/formats/md5.h"
#include "engine/formats/sha256.h"
#include "engine/io/file_system.h"

namespace warp {

/// What was written.
struct ArchiveFigures {
    std::uint64_t members = 0;
    std::uint64_t contentBytes = 0;  ///< of the tar
    std::uint64_t archiveBytes = 0;
    std::string sha256;  ///< of the file, hexadecimal
    std::string md5;
};

/// Writes a tar in gzip whose members are put together and compressed by several threads, as a row of gzip
/// blocks (formats/gzip_block.h). A block holds whole members, but for large ones, which go on over several.
/// The last member lists the MD5 of all others for `md5sum -c`. Threads: one owner.
class ArchiveWriter {
  public:
    struct Options {
        FileSystem* fs = nullptr;
        std::string path;         ///< of the archive; must not exist
        std::string spillPath;    ///< the list on its way; removed at the end
        std::size_t threads = 0;  ///< 0 = as many as there are processors
        std::function<bool()> busy;  ///< once it says yes, its threads make way for others; may be null
    };
    /// Errors: Conflict, NoSpace, Io.
    static Result<std::unique_ptr<ArchiveWriter>> begin(const Options& options);

    std::size_t threads() const { return m_threads; }

    /// Adds the members that `fill` puts together on another thread. What it uses lives as long as the
    /// writer. Errors: those of earlier fills and of writing.
    using Fill = std::function<Status(ArchivePart& part, std::size_t worker)>;
    Status add(Fill fill);
    /// Adds one member.
    Status add(std::string path, std::string content, Timestamp modified);
    /// Adds a member of any size. Takes: exactly `size` bytes from `content`. Errors: Corrupt when there are
    /// fewer; those of `content`; Cancelled.
    Status addLarge(std::string_view path, std::uint64_t size, Timestamp modified, const ByteSource& content,
                    const Job& job);

    std::uint64_t writtenBytes() const { return m_figures.archiveBytes; }
    /// Writes what is left and the list, under `listPath`, and makes the file durable.
    Result<ArchiveFigures> finish(std::string_view listPath, Timestamp modified);

  private:
    struct Done {
        std::string block;
        std::string listBlock;
        std::uint64_t contentBytes = 0;
        std::uint64_t listBytes = 0;
        std::uint64_t members = 0;
    };

    explicit ArchiveWriter(const Options& options, std::size_t threads);
    Status submit(OrderedWork<Done>::Piece piece);
    Status submitRaw(std::string content, std::string list, std::uint64_t members);
    Status takeOne();
    Status write(ByteView block);
    Status copyList();

    const Options m_options;
    const std::size_t m_threads;
    std::unique_ptr<File> m_file;
    std::unique_ptr<File> m_spill;
    std::uint64_t m_spillBytes = 0;
    std::uint64_t m_listBytes = 0;
    ArchiveFigures m_figures;
    Md5 m_md5;
    Sha256 m_sha256;
    OrderedWork<Done> m_work;  // last: its threads end first
};

}  // namespace warp
