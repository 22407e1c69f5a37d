// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/file_faults.h"
#include "tests/support/simulated_disk.h"

namespace warp::test {

/// An open file of a SimulatedFileSystem. The disk's mutex must be free when one is made or destroyed.
class SimulatedFile final : public File {
  public:
    /// Takes: a node whose openHandles already counts this one.
    SimulatedFile(std::shared_ptr<SimulatedDisk> disk, std::shared_ptr<FileFaults> faults, NodePointer node,
                  std::string path, OpenMode mode);
    ~SimulatedFile() override;

    Result<std::size_t> readAt(std::uint64_t offset, std::span<char> buffer) override;
    Status writeAt(std::uint64_t offset, ByteView bytes) override;
    Status append(ByteView bytes) override;
    Status writeSynced(std::uint64_t offset, ByteView bytes) override;
    Status sync() override;
    Status truncate(std::uint64_t size) override;
    Result<std::uint64_t> size() override;
    Status allocate(std::uint64_t size) override;
    Result<std::unique_ptr<FileMapping>> map(std::size_t size) override;
    const std::string& path() const override { return m_path; }

  private:
    FileFaults::Verdict ask(FileOperation operation, std::uint64_t offset = 0, std::uint64_t bytes = 0);
    Status write(FileOperation operation, std::uint64_t offset, ByteView bytes);
    Status result(std::string_view action, int errnoValue) const;

    std::shared_ptr<SimulatedDisk> m_disk;
    std::shared_ptr<FileFaults> m_faults;
    NodePointer m_node;
    std::string m_path;
    bool m_writable;
};

}  // namespace warp::test
