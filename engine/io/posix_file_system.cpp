// SPDX-License-Identifier: GPL-3.0-or-later
#include <cerrno>
#include <cstdio>
#include <utility>

#include <dirent.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/uio.h>
#include <unistd.h>

#include "engine/io/descriptor.h"
#include "engine/io/file_system.h"
#include "engine/io/files.h"

namespace warp {

namespace {

constexpr mode_t kDirectoryMode = 0700;
constexpr mode_t kFileMode = 0600;

class PosixMapping final : public FileMapping {
  public:
    PosixMapping(char* data, std::size_t size) : m_data(data), m_size(size) {}
    ~PosixMapping() override { ::munmap(m_data, m_size); }
    char* data() override { return m_data; }
    std::size_t size() const override { return m_size; }

  private:
    char* m_data;
    std::size_t m_size;
};

class PosixFile final : public File {
  public:
    PosixFile(Descriptor descriptor, std::string path)
        : m_descriptor(std::move(descriptor)), m_path(std::move(path)) {}

    Result<std::size_t> readAt(std::uint64_t offset, std::span<char> buffer) override {
        std::size_t done = 0;
        while (done < buffer.size()) {
            const ssize_t got = retryInterrupted([&] {
                return ::pread(m_descriptor.get(), buffer.data() + done, buffer.size() - done,
                               static_cast<off_t>(offset + done));
            });
            if (got < 0) return systemError("read", m_path, errno);
            if (got == 0) break;
            done += static_cast<std::size_t>(got);
        }
        return done;
    }

    Status writeAt(std::uint64_t offset, ByteView bytes) override {
        while (!bytes.empty()) {
            const ssize_t put = retryInterrupted([&] {
                return ::pwrite(m_descriptor.get(), bytes.data(), bytes.size(), static_cast<off_t>(offset));
            });
            if (put < 0) return systemError("write", m_path, errno);
            offset += static_cast<std::uint64_t>(put);
            bytes.remove_prefix(static_cast<std::size_t>(put));
        }
        return {};
    }

    Status append(ByteView bytes) override {
        WARP_ASSIGN(const std::uint64_t end, size());
        return writeAt(end, bytes);
    }

    Status writeSynced(std::uint64_t offset, ByteView bytes) override {
        while (!bytes.empty()) {
            iovec part = {const_cast<char*>(bytes.data()), bytes.size()};
            const ssize_t put = retryInterrupted([&] {
                return ::pwritev2(m_descriptor.get(), &part, 1, static_cast<off_t>(offset), RWF_DSYNC);
            });
            if (put < 0 && errno == EOPNOTSUPP) return writeThenSync(offset, bytes);
            if (put < 0) return systemError("write", m_path, errno);
            offset += static_cast<std::uint64_t>(put);
            bytes.remove_prefix(static_cast<std::size_t>(put));
        }
        return {};
    }

    Status sync() override {
        if (retryInterrupted([&] { return ::fdatasync(m_descriptor.get()); }) != 0)
            return systemError("sync", m_path, errno);
        return {};
    }

    Status truncate(std::uint64_t size) override {
        if (retryInterrupted([&] { return ::ftruncate(m_descriptor.get(), static_cast<off_t>(size)); }) != 0)
            return systemError("truncate", m_path, errno);
        return {};
    }

    Result<std::uint64_t> size() override {
        struct stat info = {};
        if (::fstat(m_descriptor.get(), &info) != 0) return systemError("inspect", m_path, errno);
        return static_cast<std::uint64_t>(info.st_size);
    }

    Status allocate(std::uint64_t size) override {
        if (size == 0) return {};
        // Unlike ftruncate this fails now, not later, when the disk is full. It returns the errno itself.
        const int failure = ::posix_fallocate(m_descriptor.get(), 0, static_cast<off_t>(size));
        if (failure != 0) return systemError("reserve space for", m_path, failure);
        return {};
    }

    Result<std::unique_ptr<FileMapping>> map(std::size_t size) override {
        WARP_ASSIGN(const std::uint64_t present, this->size());
        // Touching a page past the end would be a SIGBUS.
        if (size == 0 || size > present) {
            return Error{
                .code = ErrorCode::InvalidArgument,
                .message = "cannot map " + std::to_string(size) + " of " + std::to_string(present) + " bytes",
                .path = m_path};
        }
        void* data = ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_SHARED, m_descriptor.get(), 0);
        if (data == MAP_FAILED) return systemError("map", m_path, errno);
        return std::unique_ptr<FileMapping>(std::make_unique<PosixMapping>(static_cast<char*>(data), size));
    }

    const std::string& path() const override { return m_path; }
    /// Gives up the descriptor, which then outlives this object.
    Descriptor release() && { return std::move(m_descriptor); }

  private:
    Status writeThenSync(std::uint64_t offset, ByteView bytes) {
        WARP_TRY(writeAt(offset, bytes));
        return sync();
    }

    Descriptor m_descriptor;
    std::string m_path;
};

class PosixLock final : public FileLock {
  public:
    explicit PosixLock(Descriptor descriptor) : m_descriptor(std::move(descriptor)) {}

  private:
    Descriptor m_descriptor;  // closing the descriptor releases the lock
};

int openFlags(OpenMode mode) {
    switch (mode) {
        case OpenMode::Read: return O_RDONLY;
        case OpenMode::ReadWrite: return O_RDWR;
        case OpenMode::Create: return O_RDWR | O_CREAT;
        case OpenMode::CreateNew: return O_RDWR | O_CREAT | O_EXCL;
    }
    return O_RDONLY;
}

FileKind kindOf(mode_t mode) {
    if (S_ISREG(mode)) return FileKind::File;
    return S_ISDIR(mode) ? FileKind::Directory : FileKind::Other;
}

std::int64_t nanoseconds(const timespec& time) {
    return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
}

FileInfo toInfo(const struct stat& info) {
    return {.kind = kindOf(info.st_mode),
            .size = static_cast<std::uint64_t>(info.st_size),
            .modified = {info.st_mtim.tv_sec * 1000LL + info.st_mtim.tv_nsec / 1'000'000},
            .modifiedNs = nanoseconds(info.st_mtim),
            .changedNs = nanoseconds(info.st_ctim),
            .inode = info.st_ino};
}

FileKind entryKind(int directory, const dirent& entry) {
    if (entry.d_type == DT_REG) return FileKind::File;
    if (entry.d_type == DT_DIR) return FileKind::Directory;
    if (entry.d_type != DT_UNKNOWN) return FileKind::Other;
    struct stat info = {};
    if (::fstatat(directory, entry.d_name, &info, AT_SYMLINK_NOFOLLOW) != 0) return FileKind::Other;
    return kindOf(info.st_mode);
}

class PosixFileSystem final : public FileSystem {
  public:
    Result<std::unique_ptr<File>> open(const std::string& path, OpenMode mode) override {
        Descriptor descriptor(
            retryInterrupted([&] { return ::open(path.c_str(), openFlags(mode) | O_CLOEXEC, kFileMode); }));
        if (!descriptor.valid()) return systemError("open", path, errno);
        return std::unique_ptr<File>(std::make_unique<PosixFile>(std::move(descriptor), path));
    }

    Result<std::vector<DirectoryEntry>> list(const std::string& path) override {
        DIR* directory = ::opendir(path.c_str());
        if (!directory) return systemError("list", path, errno);
        std::vector<DirectoryEntry> entries;
        errno = 0;
        while (const dirent* entry = ::readdir(directory)) {
            const std::string_view name = entry->d_name;
            if (name == "." || name == "..") continue;
            entries.push_back({std::string(name), entryKind(::dirfd(directory), *entry)});
        }
        const int failure = errno;
        ::closedir(directory);
        if (failure != 0) return systemError("list", path, failure);
        return entries;
    }

    Result<std::optional<FileInfo>> stat(const std::string& path) override {
        struct stat info = {};
        if (::lstat(path.c_str(), &info) == 0) return std::optional<FileInfo>(toInfo(info));
        if (errno == ENOENT || errno == ENOTDIR) return std::optional<FileInfo>();
        return systemError("inspect", path, errno);
    }

    Status makeDirectory(const std::string& path) override {
        if (::mkdir(path.c_str(), kDirectoryMode) == 0) return {};
        const int failure = errno;
        struct stat info = {};
        if (failure == EEXIST && ::stat(path.c_str(), &info) == 0 && S_ISDIR(info.st_mode)) return {};
        return systemError("create directory", path, failure);
    }

    Status rename(const std::string& from, const std::string& to) override {
        return check(::rename(from.c_str(), to.c_str()), "rename to " + to, from);
    }
    Status exchange(const std::string& one, const std::string& other) override {
        return check(::renameat2(AT_FDCWD, one.c_str(), AT_FDCWD, other.c_str(), RENAME_EXCHANGE),
                     "exchange with " + other, one);
    }
    Status removeFile(const std::string& path) override {
        return check(::unlink(path.c_str()), "remove", path);
    }
    Status removeDirectory(const std::string& path) override {
        return check(::rmdir(path.c_str()), "remove directory", path);
    }

    Status syncDirectory(const std::string& path) override {
        Descriptor descriptor(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        if (!descriptor.valid()) return systemError("open directory", path, errno);
        return check(::fsync(descriptor.get()), "sync directory", path);
    }

    Status syncMount(const std::string& path) override {
        Descriptor descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
        if (!descriptor.valid()) return systemError("open", path, errno);
        return check(::syncfs(descriptor.get()), "sync the file system of", path);
    }

    Result<DiskSpace> diskSpace(const std::string& path) override {
        struct statvfs info = {};
        if (::statvfs(path.c_str(), &info) != 0) return systemError("inspect the disk of", path, errno);
        return DiskSpace{.totalBytes = info.f_blocks * info.f_frsize,
                         .freeBytes = info.f_bavail * info.f_frsize,
                         .freeInodes = info.f_favail,
                         .totalInodes = info.f_files};
    }

    Result<std::unique_ptr<FileLock>> lock(const std::string& path, const std::string& note) override {
        Descriptor descriptor(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, kFileMode));
        if (!descriptor.valid()) return systemError("open", path, errno);
        struct flock request = {};
        request.l_type = F_WRLCK;
        request.l_whence = SEEK_SET;
        if (::fcntl(descriptor.get(), F_OFD_SETLK, &request) != 0) {
            if (errno != EAGAIN && errno != EACCES) return systemError("lock", path, errno);
            const auto holder = readFile(*this, path, 4096);
            return Error{.code = ErrorCode::InUse, .message = holder.ok() ? *holder : "", .path = path};
        }
        PosixFile file(std::move(descriptor), path);
        WARP_TRY(file.truncate(0));
        WARP_TRY(file.writeAt(0, note));
        return std::unique_ptr<FileLock>(std::make_unique<PosixLock>(std::move(file).release()));
    }

    Result<std::optional<std::string>> lockHolder(const std::string& path) override {
        Descriptor descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
        if (!descriptor.valid() && errno == ENOENT) return std::optional<std::string>();
        if (!descriptor.valid()) return systemError("open", path, errno);
        struct flock request = {};
        request.l_type = F_WRLCK;
        request.l_whence = SEEK_SET;
        if (::fcntl(descriptor.get(), F_OFD_GETLK, &request) != 0) return systemError("inspect", path, errno);
        if (request.l_type == F_UNLCK) return std::optional<std::string>();
        WARP_ASSIGN(std::string holder, readFile(*this, path, 4096));
        return std::optional(std::move(holder));
    }

    bool isReal() const override { return true; }

  private:
    static Status check(int result, const std::string& action, const std::string& path) {
        if (result == 0) return {};
        return systemError(action, path, errno);
    }
};

}  // namespace

FileSystem& systemFileSystem() {
    static PosixFileSystem fs;
    return fs;
}

}  // namespace warp
