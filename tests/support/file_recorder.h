// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace warp::test {

/// One thing that was done to a recorded file.
struct RecordedCall {
    enum class Kind : std::uint8_t {
        Write,
        SyncedWrite,  ///< through a descriptor with O_DSYNC: on the disk when it returns
        Sync,
        Resize,  ///< to `offset` bytes
    };
    Kind kind = Kind::Write;
    std::uint64_t offset = 0;
    std::string bytes;
};

/// Records what code that goes round FileSystem does to one file, by standing in for the C library's calls:
/// the program that links file_recorder.cpp gets them before any shared library does. One at a time per
/// process. A mapping that could write to the file would escape it and is counted.
class FileRecorder {
  public:
    /// Records from now on. The file need not exist yet.
    explicit FileRecorder(std::string path);
    ~FileRecorder();
    FileRecorder(const FileRecorder&) = delete;
    FileRecorder& operator=(const FileRecorder&) = delete;

    /// Calls `observer` before every call is made, on the thread that makes it.
    void observe(std::function<void(const RecordedCall&)> observer);
    /// The next call of this kind is not made and fails with EIO.
    void failNext(RecordedCall::Kind kind);
    /// Writable shared mappings of the file that were made.
    std::uint64_t writableMappings() const;

    // What the stand-ins call.
    static FileRecorder* recorderOf(int descriptor);
    /// Returns: whether the call is to be made; otherwise errno is set.
    bool note(RecordedCall call);
    void noteWritableMapping();

  private:
    bool isMine(int descriptor);

    const std::string m_path;
    mutable std::mutex m_mutex;
    std::function<void(const RecordedCall&)> m_observer;
    std::optional<RecordedCall::Kind> m_failing;
    std::uint64_t m_writableMappings = 0;
};

}  // namespace warp::test
