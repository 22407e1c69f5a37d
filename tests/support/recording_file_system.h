// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "engine/io/file_system.h"
#include "tests/support/file_faults.h"

namespace warp::test {

/// A real file system whose calls are counted, logged and failed by the same rules as the simulated one's;
/// for tests in which LMDB needs real files. Calls that go round FileSystem are not seen. A failed sync is
/// reported without having been tried, so that nothing is made durable by it; what the page cache holds stays
/// readable. Threads: all methods may be called from any thread.
class RecordingFileSystem final : public FileSystem {
  public:
    explicit RecordingFileSystem(FileSystem& real) : m_real(real), m_faults(std::make_shared<FileFaults>()) {}

    FileFaults& faults() { return *m_faults; }

    Result<std::unique_ptr<File>> open(const std::string& path, OpenMode mode) override;
    Result<std::vector<DirectoryEntry>> list(const std::string& path) override;
    Result<std::optional<FileInfo>> stat(const std::string& path) override;
    Status makeDirectory(const std::string& path) override;
    Status rename(const std::string& from, const std::string& to) override;
    Status exchange(const std::string& one, const std::string& other) override;
    Status removeFile(const std::string& path) override;
    Status removeDirectory(const std::string& path) override;
    Status syncDirectory(const std::string& path) override;
    Status syncMount(const std::string& path) override;
    Result<DiskSpace> diskSpace(const std::string& path) override;
    Result<std::unique_ptr<FileLock>> lock(const std::string& path, const std::string& note) override;
    Result<std::optional<std::string>> lockHolder(const std::string& path) override {
        return m_real.lockHolder(path);
    }
    bool isReal() const override { return m_real.isReal(); }

  private:
    Status ask(FileOperation operation, const std::string& path, const std::string& other = "");

    FileSystem& m_real;
    std::shared_ptr<FileFaults> m_faults;  // shared with open files, which may outlive this
};

}  // namespace warp::test
