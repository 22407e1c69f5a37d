// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "engine/base/mutex.h"
#include "engine/io/file_system.h"

namespace warp {

/// A log of lines that begins a new file when one is full: "quantum_db.log" is the newest, then
/// "quantum_db.1.log" to "quantum_db.N.log"; what is older goes. Through the FileSystem rather than a logging
/// library, so that full disks and power cuts are tested like those of every other file.
/// Threads: all methods may be called from any thread.
class RotatedLog {
  public:
    struct Limits {
        std::uint64_t bytes = std::uint64_t{4} << 20;  ///< of a file
        unsigned older = 4;                            ///< files kept beside the newest
    };

    /// Nothing is opened before the first line. Takes: `path` of the newest file.
    RotatedLog(FileSystem& fs, std::string path, Limits limits);
    RotatedLog(FileSystem& fs, std::string path) : RotatedLog(fs, std::move(path), Limits{}) {}

    /// Appends a line, in the kernel when it returns. A line that was torn by a crash is ended first.
    /// Takes: `line` without its end. Leaves: on failure at most a part of it. Errors: NoSpace, Io ...
    Status write(ByteView line);

    /// The path of the n-th older file; 0 is the newest.
    std::string pathOf(unsigned age) const;

  private:
    Status open() REQUIRES(m_mutex);
    Status rotate() REQUIRES(m_mutex);

    FileSystem& m_fs;
    const std::string m_path;
    const Limits m_limits;
    Mutex m_mutex;
    std::unique_ptr<File> m_file GUARDED_BY(m_mutex);
    std::uint64_t m_size GUARDED_BY(m_mutex) = 0;
    bool m_torn GUARDED_BY(m_mutex) = false;  ///< the file ends inside a line
};

}  // namespace warp
