// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/simulated_file.h"

#include <cerrno>
#include <utility>

namespace warp::test {

namespace {

class SimulatedMapping final : public FileMapping {
  public:
    SimulatedMapping(std::shared_ptr<SimulatedDisk> disk, NodePointer node, char* data, std::size_t size)
        : m_disk(std::move(disk)), m_node(std::move(node)), m_data(data), m_size(size) {}
    ~SimulatedMapping() override {
        const MutexLock lock(m_disk->mutex);
        m_node->content.unmap(m_data, m_size);
        m_disk->closed(*m_node);
    }
    char* data() override { return m_data; }
    std::size_t size() const override { return m_size; }

  private:
    std::shared_ptr<SimulatedDisk> m_disk;
    NodePointer m_node;
    char* m_data;
    std::size_t m_size;
};

}  // namespace

SimulatedFile::SimulatedFile(std::shared_ptr<SimulatedDisk> disk, std::shared_ptr<FileFaults> faults,
                             NodePointer node, std::string path, OpenMode mode)
    : m_disk(std::move(disk)),
      m_faults(std::move(faults)),
      m_node(std::move(node)),
      m_path(std::move(path)),
      m_writable(mode != OpenMode::Read) {}

SimulatedFile::~SimulatedFile() {
    const MutexLock lock(m_disk->mutex);
    m_disk->closed(*m_node);
}

FileFaults::Verdict SimulatedFile::ask(FileOperation operation, std::uint64_t offset, std::uint64_t bytes) {
    return m_faults->onCall({.operation = operation, .path = m_path, .offset = offset, .bytes = bytes});
}

Status SimulatedFile::result(std::string_view action, int errnoValue) const {
    if (errnoValue == 0) return {};
    return systemError(action, m_path, errnoValue);
}

Result<std::size_t> SimulatedFile::readAt(std::uint64_t offset, std::span<char> buffer) {
    WARP_TRY(result("read", ask(FileOperation::Read, offset, buffer.size()).errnoValue));
    const MutexLock lock(m_disk->mutex);
    return m_node->content.read(offset, buffer);
}

Status SimulatedFile::write(FileOperation operation, std::uint64_t offset, ByteView bytes) {
    const FileFaults::Verdict verdict = ask(operation, offset, bytes.size());
    const MutexLock lock(m_disk->mutex);
    if (!m_writable) return result("write", EBADF);
    if (operation == FileOperation::Append) offset = m_node->content.size();
    if (verdict.errnoValue != 0) bytes = bytes.substr(0, verdict.shortBytes);
    std::uint64_t stored = 0;
    const int failure = m_disk->write(*m_node, offset, bytes, stored);
    // A failed synced write has not reached the disk for certain; like dirty data it may or may not.
    if (operation == FileOperation::WriteSynced && verdict.errnoValue == 0)
        m_node->content.syncRange(offset, stored);
    return result("write", verdict.errnoValue != 0 ? verdict.errnoValue : failure);
}

Status SimulatedFile::writeAt(std::uint64_t offset, ByteView bytes) {
    return write(FileOperation::Write, offset, bytes);
}

Status SimulatedFile::append(ByteView bytes) {
    return write(FileOperation::Append, 0, bytes);
}

Status SimulatedFile::writeSynced(std::uint64_t offset, ByteView bytes) {
    return write(FileOperation::WriteSynced, offset, bytes);
}

Status SimulatedFile::sync() {
    const int failure = ask(FileOperation::Sync).errnoValue;
    const MutexLock lock(m_disk->mutex);
    if (failure == 0) {
        m_node->content.sync();
    } else {
        m_node->content.loseDirtyPages();
    }
    return result("sync", failure);
}

Status SimulatedFile::truncate(std::uint64_t size) {
    WARP_TRY(result("truncate", ask(FileOperation::Truncate, 0, size).errnoValue));
    const MutexLock lock(m_disk->mutex);
    return result("truncate", m_writable ? m_disk->resize(*m_node, size) : EBADF);
}

Result<std::uint64_t> SimulatedFile::size() {
    WARP_TRY(result("inspect", ask(FileOperation::Size).errnoValue));
    const MutexLock lock(m_disk->mutex);
    return m_node->content.size();
}

Status SimulatedFile::allocate(std::uint64_t size) {
    WARP_TRY(result("reserve space for", ask(FileOperation::Allocate, 0, size).errnoValue));
    const MutexLock lock(m_disk->mutex);
    return result("reserve space for", m_writable ? m_disk->allocate(*m_node, size) : EBADF);
}

Result<std::unique_ptr<FileMapping>> SimulatedFile::map(std::size_t size) {
    WARP_TRY(result("map", ask(FileOperation::Map, 0, size).errnoValue));
    const MutexLock lock(m_disk->mutex);
    if (!m_writable) return systemError("map", m_path, EACCES);
    if (size == 0 || size > m_node->content.size()) {
        return Error{
            .code = ErrorCode::InvalidArgument, .message = "cannot map past the end", .path = m_path};
    }
    char* data = m_node->content.map(size);
    if (!data) return systemError("map", m_path, ENOMEM);
    ++m_node->openHandles;
    return std::unique_ptr<FileMapping>(std::make_unique<SimulatedMapping>(m_disk, m_node, data, size));
}

}  // namespace warp::test
