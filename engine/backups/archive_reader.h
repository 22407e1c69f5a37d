// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "engine/base/ordered_work.h"
#include "engine/base/progress.h"
#include "engine/formats/tar.h"
#include "engine/io/file_system.h"

namespace warp {

/// A member of an archive, whole.
struct ArchiveMember {
    TarMember head;
    ByteView content;
};

/// What the work on some members made.
class ArchiveBatch {
  public:
    virtual ~ArchiveBatch() = default;
};

/// Reads an archive that ArchiveWriter wrote, its blocks on several threads; one that was packed by other
/// tools in one stream. Refuses what must not be unpacked (tar.h) and what unpacks to absurd sizes.
/// Threads: one owner.
class ArchiveReader {
  public:
    /// Larger members come in pieces.
    static constexpr std::uint64_t kMostWhole = 4u << 20;
    /// Beyond kFreeContent, content is refused that is more than this many times the file.
    static constexpr std::uint64_t kMostRatio = 500;
    static constexpr std::uint64_t kFreeContent = 256u << 20;

    struct Options {
        FileSystem* fs = nullptr;
        std::string path;
        std::size_t threads = 0;  ///< 0 = as many as there are processors
        std::uint64_t from = 0;   ///< where the first block begins that is read; of those that blocks() gives
    };
    /// What is done with the members. Small ones go through `work` and `take`, in order of the archive, but
    /// for large ones, which are between two batches.
    struct Handlers {
        /// Runs on other threads; the members are valid as long as it runs.
        std::function<Result<std::unique_ptr<ArchiveBatch>>(const std::vector<ArchiveMember>&)> work;
        /// On the owner's thread, in order.
        std::function<Status(ArchiveBatch&)> take;
        /// Members over kMostWhole; on the owner's thread.
        TarReader::Visitor large;
    };

    /// Takes: `onBytes`, called with bytes of the file that were read; false ends it with Cancelled.
    /// Errors: InvalidFormat (what is refused, and why), Corrupt (damaged), LimitExceeded, Cancelled, Io;
    /// those of the handlers.
    static Status read(const Options& options, const Handlers& handlers,
                       const std::function<bool(std::uint64_t)>& onBytes);

    /// Where the blocks begin whose members are whole, in order. Returns: none for one stream of other tools.
    /// Cost: reads the head of every block. Errors: Corrupt, Io.
    static Result<std::vector<std::uint64_t>> blocks(FileSystem& fs, const std::string& path);
    /// The first member of the block that begins there; nothing for a block without one. It calls `visit`
    /// with what is valid during the call. Errors: Corrupt, Io; those of `visit`.
    static Status firstMember(FileSystem& fs, const std::string& path, std::uint64_t block,
                              const std::function<Status(const ArchiveMember&)>& visit);
};

}  // namespace warp
