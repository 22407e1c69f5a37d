// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/bytes.h"
#include "engine/base/clock.h"
#include "engine/base/result.h"

namespace warp {

enum class FileKind : std::uint8_t { File, Directory, Other };

/// What a directory entry is, without following links.
struct FileInfo {
    FileKind kind = FileKind::File;
    std::uint64_t size = 0;       ///< bytes
    Timestamp modified;           ///< last change of the content, cut to milliseconds
    std::int64_t modifiedNs = 0;  ///< the same in nanoseconds since the epoch
    std::int64_t changedNs = 0;   ///< last change of content or inode
    std::uint64_t inode = 0;
};

struct DirectoryEntry {
    std::string name;  ///< bytes as on disk, without any folder
    FileKind kind = FileKind::File;
};

struct DiskSpace {
    std::uint64_t totalBytes = 0;
    std::uint64_t freeBytes = 0;   ///< to this user
    std::uint64_t freeInodes = 0;  ///< 0 with totalInodes 0 when the file system does not count them
    std::uint64_t totalInodes = 0;
};

enum class OpenMode : std::uint8_t {
    Read,       ///< must exist
    ReadWrite,  ///< must exist
    Create,     ///< read and write; created when missing, kept when there
    CreateNew,  ///< read and write; Conflict when it exists
};

/// A shared, writable mapping of a file's beginning. Bytes stored here are in the kernel at once: they
/// survive the end of the process, not of the machine. Unmapped by the destructor.
class FileMapping {
  public:
    virtual ~FileMapping() = default;
    virtual char* data() = 0;
    virtual std::size_t size() const = 0;
};

/// An open file. Closed by the destructor.
/// Threads: reads and writes at explicit offsets may run at once; the same bytes must not be written twice at
/// once.
class File {
  public:
    virtual ~File() = default;

    /// Reads up to `buffer.size()` bytes at `offset`. Returns: bytes read, fewer only at the end of the file.
    virtual Result<std::size_t> readAt(std::uint64_t offset, std::span<char> buffer) = 0;
    /// Writes all of `bytes` at `offset`. Leaves: any part of them written on failure.
    virtual Status writeAt(std::uint64_t offset, ByteView bytes) = 0;
    /// Writes all of `bytes` at the end. Leaves: any part of them written on failure.
    /// Threads: one appender at a time.
    virtual Status append(ByteView bytes) = 0;
    /// Writes all of `bytes` at `offset` and returns when they are on the disk with the length; cheaper than
    /// writeAt and sync. Earlier writes are not covered. Errors: after Io what is on the disk is unknown.
    virtual Status writeSynced(std::uint64_t offset, ByteView bytes) = 0;
    /// Returns when content and length are on the disk (fdatasync). The name is durable only once its folder
    /// is synced. Errors: after any failure the unsynced bytes may be lost although a later sync succeeds.
    virtual Status sync() = 0;
    virtual Status truncate(std::uint64_t size) = 0;
    virtual Result<std::uint64_t> size() = 0;
    /// Reserves disk space for the first `size` bytes; a shorter file grows and reads as zeros there.
    virtual Status allocate(std::uint64_t size) = 0;
    /// Maps the first `size` bytes, which must exist, of a file open for writing. Errors: InvalidArgument
    /// past the end.
    virtual Result<std::unique_ptr<FileMapping>> map(std::size_t size) = 0;
    virtual const std::string& path() const = 0;
};

/// A held lock on a file, released by the destructor or by the end of the process.
class FileLock {
  public:
    virtual ~FileLock() = default;
};

/// The one door to the operating system's files. Paths are absolute or relative to the working directory,
/// with `/` between steps.
/// Errors: NotFound, Denied, ReadOnly, NoSpace, Conflict (exists, not empty) and Io, with the path, from all
/// calls. Threads: all methods may be called from any thread.
class FileSystem {
  public:
    virtual ~FileSystem() = default;

    virtual Result<std::unique_ptr<File>> open(const std::string& path, OpenMode mode) = 0;
    /// Entries of a directory in no order, without "." and "..".
    virtual Result<std::vector<DirectoryEntry>> list(const std::string& path) = 0;
    /// Nothing (an empty optional) when there is no such entry.
    virtual Result<std::optional<FileInfo>> stat(const std::string& path) = 0;
    /// Creates the directory with mode 0700; its parent must exist. Fine when it already is a directory.
    virtual Status makeDirectory(const std::string& path) = 0;
    /// Replaces `to` when it exists; atomic for readers and after a crash once the folder is synced.
    virtual Status rename(const std::string& from, const std::string& to) = 0;
    /// Swaps two existing entries of one mount atomically; spares the flush that ext4 adds to a replacing
    /// rename.
    virtual Status exchange(const std::string& one, const std::string& other) = 0;
    virtual Status removeFile(const std::string& path) = 0;
    /// Removes an empty directory.
    virtual Status removeDirectory(const std::string& path) = 0;
    /// Makes creations, renames and removals in the directory durable.
    virtual Status syncDirectory(const std::string& path) = 0;
    /// Makes everything written to the mount that holds `path` durable (syncfs).
    virtual Status syncMount(const std::string& path) = 0;
    virtual Result<DiskSpace> diskSpace(const std::string& path) = 0;
    /// Takes an exclusive lock on an existing or new file and writes `note` into it.
    /// Errors: InUse, with the holder's note as message, when another process or handle has it.
    virtual Result<std::unique_ptr<FileLock>> lock(const std::string& path, const std::string& note) = 0;
    /// The note of the process or handle that has the lock; nothing when nobody has. Changes nothing.
    virtual Result<std::optional<std::string>> lockHolder(const std::string& path) = 0;
    /// True for files that other programs (LMDB) can open by their path.
    virtual bool isReal() const = 0;
};

/// The operating system's files. It lives as long as the process.
FileSystem& systemFileSystem();

}  // namespace warp
