// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cerrno>
#include <cstdint>
#include <deque>
#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/mutex.h"

namespace warp::test {

/// What a call to a FileSystem, a File or a FileMapping does.
enum class FileOperation : std::uint8_t {
    Open,
    Read,
    Write,
    Append,
    WriteSynced,
    Sync,
    Truncate,
    Allocate,
    Map,
    Size,
    List,
    Stat,
    MakeDirectory,
    Rename,
    Exchange,
    RemoveFile,
    RemoveDirectory,
    SyncDirectory,
    SyncMount,
    DiskSpace,
    Lock,
};
std::string_view fileOperationName(FileOperation operation);

/// A set of operations.
class FileOperations {
  public:
    constexpr FileOperations() = default;
    constexpr FileOperations(std::initializer_list<FileOperation> members) {
        for (const FileOperation member : members) m_bits |= bit(member);
    }
    constexpr bool contains(FileOperation operation) const { return (m_bits & bit(operation)) != 0; }

  private:
    static constexpr std::uint32_t bit(FileOperation member) { return 1U << static_cast<unsigned>(member); }
    std::uint32_t m_bits = 0;
};

/// Everything that changes a disk or asks for durability.
inline constexpr FileOperations kChanges = {
    FileOperation::Write,         FileOperation::Append,    FileOperation::WriteSynced,
    FileOperation::Sync,          FileOperation::Truncate,  FileOperation::Allocate,
    FileOperation::MakeDirectory, FileOperation::Rename,    FileOperation::Exchange,
    FileOperation::RemoveFile,    FileOperation::SyncMount, FileOperation::RemoveDirectory,
    FileOperation::SyncDirectory, FileOperation::Open,      FileOperation::Map,
    FileOperation::Lock};
inline constexpr FileOperations kSyncs = {FileOperation::Sync, FileOperation::WriteSynced,
                                          FileOperation::SyncDirectory, FileOperation::SyncMount};
inline constexpr FileOperations kWrites = {FileOperation::Write, FileOperation::Append,
                                           FileOperation::WriteSynced};
inline constexpr FileOperations kReads = {FileOperation::Read, FileOperation::Size, FileOperation::List,
                                          FileOperation::Stat, FileOperation::DiskSpace};

/// One call as it was made.
struct FileCall {
    FileOperation operation = FileOperation::Open;
    std::string path;
    std::string other;         ///< the second path of Rename and Exchange
    std::uint64_t offset = 0;  ///< of Read, Write and WriteSynced
    std::uint64_t bytes = 0;   ///< asked for, or the size of Truncate, Allocate and Map
    int errnoValue = 0;        ///< what was injected; 0 when nothing was

    /// "write /u/a.wal @4096 512 bytes (EIO)"
    std::string describe() const;
};

/// A failure to inject. `nth` counts the matching calls from the moment the fault is added.
///
///     faults.fail({.operations = kSyncs, .pathContains = ".wal", .nth = 3, .errnoValue = EIO});
struct Fault {
    FileOperations operations = kChanges;
    std::string pathContains = {};  ///< empty: every path
    std::uint64_t nth = 1;          ///< 1 is the next matching call
    int errnoValue = EIO;
    bool sticky = false;           ///< every matching call from the nth on fails as well
    std::uint64_t shortBytes = 0;  ///< of a failing write: how many leading bytes are written nevertheless
};

/// Counts and logs calls and decides which of them fail. Threads: all methods may be called from any thread.
class FileFaults {
  public:
    struct Verdict {
        int errnoValue = 0;  ///< 0: go ahead
        std::uint64_t shortBytes = 0;
    };
    static constexpr std::size_t kLoggedCalls = 20'000;

    void fail(Fault fault);
    /// The n-th changing call from now on fails.
    void failCall(std::uint64_t n, int errnoValue = EIO) { fail({.nth = n, .errnoValue = errnoValue}); }
    /// From the n-th changing call on nothing is changed any more: the moment a process ends.
    void haltAtCall(std::uint64_t n) { fail({.nth = n, .sticky = true}); }
    /// No more failures.
    void clear();
    /// How many injected failures were delivered.
    std::uint64_t delivered() const;

    /// Calls of these kinds so far; run a scenario once to know how many there are to fail.
    std::uint64_t calls(FileOperations operations = kChanges) const;
    /// The same among the last kLoggedCalls calls, of paths that contain a text.
    std::uint64_t calls(FileOperations operations, const std::string& pathContains) const;
    /// The last kLoggedCalls calls, oldest first.
    std::vector<FileCall> log() const;
    /// The log as text, a call a line; for a failing test's message.
    std::string describeLog() const;

    /// `observer` is called before every call, with no lock held, on the calling thread.
    void observe(std::function<void(const FileCall&)> observer);

    /// To be asked before a call is carried out.
    Verdict onCall(FileCall call);

  private:
    struct Armed {
        Fault fault;
        std::uint64_t seen = 0;
        bool spent = false;
    };
    Verdict judge(const FileCall& call) REQUIRES(m_mutex);

    mutable Mutex m_mutex;
    std::vector<Armed> m_armed GUARDED_BY(m_mutex);
    std::deque<FileCall> m_log GUARDED_BY(m_mutex);
    std::vector<std::uint64_t> m_counts GUARDED_BY(m_mutex);
    std::uint64_t m_delivered GUARDED_BY(m_mutex) = 0;
    std::function<void(const FileCall&)> m_observer GUARDED_BY(m_mutex);
};

}  // namespace warp::test
