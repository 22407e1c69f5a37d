// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recording_file_system.h"

#include <utility>

namespace warp::test {

namespace {

Status toStatus(FileOperation operation, const std::string& path, int errnoValue) {
    if (errnoValue == 0) return {};
    return systemError(fileOperationName(operation), path, errnoValue);
}

class RecordingFile final : public File {
  public:
    RecordingFile(std::unique_ptr<File> real, std::shared_ptr<FileFaults> faults)
        : m_real(std::move(real)), m_faults(std::move(faults)) {}

    Result<std::size_t> readAt(std::uint64_t offset, std::span<char> buffer) override {
        WARP_TRY(ask(FileOperation::Read, offset, buffer.size()));
        return m_real->readAt(offset, buffer);
    }
    Status writeAt(std::uint64_t offset, ByteView bytes) override {
        return write(FileOperation::Write, offset, bytes,
                     [&](ByteView part) { return m_real->writeAt(offset, part); });
    }
    Status append(ByteView bytes) override {
        return write(FileOperation::Append, 0, bytes, [&](ByteView part) { return m_real->append(part); });
    }
    Status writeSynced(std::uint64_t offset, ByteView bytes) override {
        return write(FileOperation::WriteSynced, offset, bytes,
                     [&](ByteView part) { return m_real->writeSynced(offset, part); });
    }
    Status sync() override {
        WARP_TRY(ask(FileOperation::Sync));
        return m_real->sync();
    }
    Status truncate(std::uint64_t size) override {
        WARP_TRY(ask(FileOperation::Truncate, 0, size));
        return m_real->truncate(size);
    }
    Result<std::uint64_t> size() override {
        WARP_TRY(ask(FileOperation::Size));
        return m_real->size();
    }
    Status allocate(std::uint64_t size) override {
        WARP_TRY(ask(FileOperation::Allocate, 0, size));
        return m_real->allocate(size);
    }
    Result<std::unique_ptr<FileMapping>> map(std::size_t size) override {
        WARP_TRY(ask(FileOperation::Map, 0, size));
        return m_real->map(size);
    }
    const std::string& path() const override { return m_real->path(); }

  private:
    FileFaults::Verdict verdict(FileOperation operation, std::uint64_t offset, std::uint64_t bytes) {
        return m_faults->onCall(
            {.operation = operation, .path = m_real->path(), .offset = offset, .bytes = bytes});
    }
    Status ask(FileOperation operation, std::uint64_t offset = 0, std::uint64_t bytes = 0) {
        return toStatus(operation, m_real->path(), verdict(operation, offset, bytes).errnoValue);
    }
    /// A failing write may leave its beginning.
    template <typename Put>
    Status write(FileOperation operation, std::uint64_t offset, ByteView bytes, const Put& put) {
        const FileFaults::Verdict decided = verdict(operation, offset, bytes.size());
        if (decided.errnoValue == 0) return put(bytes);
        if (decided.shortBytes > 0) WARP_TRY(put(bytes.substr(0, decided.shortBytes)));
        return toStatus(operation, m_real->path(), decided.errnoValue);
    }

    std::unique_ptr<File> m_real;
    std::shared_ptr<FileFaults> m_faults;
};

}  // namespace

Status RecordingFileSystem::ask(FileOperation operation, const std::string& path, const std::string& other) {
    return toStatus(operation, path,
                    m_faults->onCall({.operation = operation, .path = path, .other = other}).errnoValue);
}

Result<std::unique_ptr<File>> RecordingFileSystem::open(const std::string& path, OpenMode mode) {
    WARP_TRY(ask(FileOperation::Open, path));
    WARP_ASSIGN(std::unique_ptr<File> real, m_real.open(path, mode));
    return std::unique_ptr<File>(std::make_unique<RecordingFile>(std::move(real), m_faults));
}

Result<std::vector<DirectoryEntry>> RecordingFileSystem::list(const std::string& path) {
    WARP_TRY(ask(FileOperation::List, path));
    return m_real.list(path);
}

Result<std::optional<FileInfo>> RecordingFileSystem::stat(const std::string& path) {
    WARP_TRY(ask(FileOperation::Stat, path));
    return m_real.stat(path);
}

Status RecordingFileSystem::makeDirectory(const std::string& path) {
    WARP_TRY(ask(FileOperation::MakeDirectory, path));
    return m_real.makeDirectory(path);
}

Status RecordingFileSystem::rename(const std::string& from, const std::string& to) {
    WARP_TRY(ask(FileOperation::Rename, from, to));
    return m_real.rename(from, to);
}

Status RecordingFileSystem::exchange(const std::string& one, const std::string& other) {
    WARP_TRY(ask(FileOperation::Exchange, one, other));
    return m_real.exchange(one, other);
}

Status RecordingFileSystem::removeFile(const std::string& path) {
    WARP_TRY(ask(FileOperation::RemoveFile, path));
    return m_real.removeFile(path);
}

Status RecordingFileSystem::removeDirectory(const std::string& path) {
    WARP_TRY(ask(FileOperation::RemoveDirectory, path));
    return m_real.removeDirectory(path);
}

Status RecordingFileSystem::syncDirectory(const std::string& path) {
    WARP_TRY(ask(FileOperation::SyncDirectory, path));
    return m_real.syncDirectory(path);
}

Status RecordingFileSystem::syncMount(const std::string& path) {
    WARP_TRY(ask(FileOperation::SyncMount, path));
    return m_real.syncMount(path);
}

Result<DiskSpace> RecordingFileSystem::diskSpace(const std::string& path) {
    WARP_TRY(ask(FileOperation::DiskSpace, path));
    return m_real.diskSpace(path);
}

Result<std::unique_ptr<FileLock>> RecordingFileSystem::lock(const std::string& path,
                                                            const std::string& note) {
    WARP_TRY(ask(FileOperation::Lock, path));
    return m_real.lock(path, note);
}

}  // namespace warp::test
