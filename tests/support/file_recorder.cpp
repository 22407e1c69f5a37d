// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/file_recorder.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <stdexcept>

namespace warp::test {

namespace {

std::atomic<FileRecorder*> s_recorder = nullptr;

template <typename Function>
Function* next(const char* name) {
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

RecordedCall::Kind kindOfWrite(int descriptor) {
    return (::fcntl(descriptor, F_GETFL) & O_DSYNC) != 0 ? RecordedCall::Kind::SyncedWrite
                                                         : RecordedCall::Kind::Write;
}

std::string joined(const iovec* parts, int count) {
    std::string bytes;
    for (int i = 0; i < count; ++i)
        bytes.append(static_cast<const char*>(parts[i].iov_base), parts[i].iov_len);
    return bytes;
}

bool noteWrite(int descriptor, std::string bytes, off_t offset) {
    FileRecorder* const recorder = FileRecorder::recorderOf(descriptor);
    return !recorder ||
           recorder->note({kindOfWrite(descriptor), static_cast<std::uint64_t>(offset), std::move(bytes)});
}

bool noteSync(int descriptor) {
    FileRecorder* const recorder = FileRecorder::recorderOf(descriptor);
    return !recorder || recorder->note({.kind = RecordedCall::Kind::Sync, .bytes = {}});
}

off_t positionOf(int descriptor) {
    return ::lseek(descriptor, 0, SEEK_CUR);
}

}  // namespace

FileRecorder::FileRecorder(std::string path) : m_path(std::move(path)) {
    FileRecorder* expected = nullptr;
    if (!s_recorder.compare_exchange_strong(expected, this))
        throw std::runtime_error("one recorder at a time");
}

FileRecorder::~FileRecorder() {
    s_recorder = nullptr;
}

void FileRecorder::observe(std::function<void(const RecordedCall&)> observer) {
    const std::lock_guard lock(m_mutex);
    m_observer = std::move(observer);
}

std::uint64_t FileRecorder::writableMappings() const {
    const std::lock_guard lock(m_mutex);
    return m_writableMappings;
}

FileRecorder* FileRecorder::recorderOf(int descriptor) {
    FileRecorder* const recorder = s_recorder;
    return recorder && recorder->isMine(descriptor) ? recorder : nullptr;
}

bool FileRecorder::isMine(int descriptor) {
    struct stat mine = {};
    struct stat asked = {};
    if (::stat(m_path.c_str(), &mine) != 0 || ::fstat(descriptor, &asked) != 0) return false;
    return mine.st_dev == asked.st_dev && mine.st_ino == asked.st_ino;
}

void FileRecorder::failNext(RecordedCall::Kind kind) {
    const std::lock_guard lock(m_mutex);
    m_failing = kind;
}

bool FileRecorder::note(RecordedCall call) {
    std::function<void(const RecordedCall&)> observer;
    bool fails = false;
    {
        const std::lock_guard lock(m_mutex);
        observer = m_observer;
        fails = m_failing == call.kind;
        if (fails) m_failing.reset();
    }
    if (observer && !fails) observer(call);
    if (fails) errno = EIO;
    return !fails;
}

void FileRecorder::noteWritableMapping() {
    const std::lock_guard lock(m_mutex);
    ++m_writableMappings;
}

}  // namespace warp::test

// The stand-ins. They get the names of the C library's functions as labels, because its headers may rename
// the declarations.
using warp::test::FileRecorder;
using warp::test::RecordedCall;

#define WARP_STANDS_FOR(name) __asm__(name) __attribute__((visibility("default"), used))

extern "C" {

ssize_t recordedPwrite(int descriptor, const void* bytes, size_t size, off_t offset)
    WARP_STANDS_FOR("pwrite");
ssize_t recordedPwrite(int descriptor, const void* bytes, size_t size, off_t offset) {
    static auto* const real = warp::test::next<ssize_t(int, const void*, size_t, off_t)>("pwrite");
    if (!warp::test::noteWrite(descriptor, std::string(static_cast<const char*>(bytes), size), offset))
        return -1;
    return real(descriptor, bytes, size, offset);
}

ssize_t recordedWrite(int descriptor, const void* bytes, size_t size) WARP_STANDS_FOR("write");
ssize_t recordedWrite(int descriptor, const void* bytes, size_t size) {
    static auto* const real = warp::test::next<ssize_t(int, const void*, size_t)>("write");
    if (FileRecorder::recorderOf(descriptor) &&
        !warp::test::noteWrite(descriptor, std::string(static_cast<const char*>(bytes), size),
                               warp::test::positionOf(descriptor)))
        return -1;
    return real(descriptor, bytes, size);
}

ssize_t recordedWritev(int descriptor, const iovec* parts, int count) WARP_STANDS_FOR("writev");
ssize_t recordedWritev(int descriptor, const iovec* parts, int count) {
    static auto* const real = warp::test::next<ssize_t(int, const iovec*, int)>("writev");
    if (FileRecorder::recorderOf(descriptor) &&
        !warp::test::noteWrite(descriptor, warp::test::joined(parts, count),
                               warp::test::positionOf(descriptor)))
        return -1;
    return real(descriptor, parts, count);
}

ssize_t recordedPwritev(int descriptor, const iovec* parts, int count, off_t offset)
    WARP_STANDS_FOR("pwritev");
ssize_t recordedPwritev(int descriptor, const iovec* parts, int count, off_t offset) {
    static auto* const real = warp::test::next<ssize_t(int, const iovec*, int, off_t)>("pwritev");
    if (!warp::test::noteWrite(descriptor, warp::test::joined(parts, count), offset)) return -1;
    return real(descriptor, parts, count, offset);
}

int recordedFdatasync(int descriptor) WARP_STANDS_FOR("fdatasync");
int recordedFdatasync(int descriptor) {
    static auto* const real = warp::test::next<int(int)>("fdatasync");
    return warp::test::noteSync(descriptor) ? real(descriptor) : -1;
}

int recordedFsync(int descriptor) WARP_STANDS_FOR("fsync");
int recordedFsync(int descriptor) {
    static auto* const real = warp::test::next<int(int)>("fsync");
    return warp::test::noteSync(descriptor) ? real(descriptor) : -1;
}

int recordedFtruncate(int descriptor, off_t size) WARP_STANDS_FOR("ftruncate");
int recordedFtruncate(int descriptor, off_t size) {
    static auto* const real = warp::test::next<int(int, off_t)>("ftruncate");
    if (FileRecorder* const recorder = FileRecorder::recorderOf(descriptor)) {
        if (!recorder->note({.kind = RecordedCall::Kind::Resize,
                             .offset = static_cast<std::uint64_t>(size),
                             .bytes = {}}))
            return -1;
    }
    return real(descriptor, size);
}

void* recordedMmap(void* place, size_t size, int protection, int flags, int descriptor, off_t offset)
    WARP_STANDS_FOR("mmap");
void* recordedMmap(void* place, size_t size, int protection, int flags, int descriptor, off_t offset) {
    static auto* const real = warp::test::next<void*(void*, size_t, int, int, int, off_t)>("mmap");
    const bool writes = (protection & PROT_WRITE) != 0 && (flags & MAP_SHARED) != 0;
    if (writes && descriptor >= 0) {
        if (FileRecorder* const recorder = FileRecorder::recorderOf(descriptor))
            recorder->noteWritableMapping();
    }
    return real(place, size, protection, flags, descriptor, offset);
}

}  // extern "C"
