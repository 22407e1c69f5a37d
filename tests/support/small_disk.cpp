// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_disk.h"

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "tests/support/run_process.h"

namespace warp::test {

SmallDisk::SmallDisk(std::uint64_t mebibytes) {
    if (::mkdir(m_place.c_str(), 0700) != 0) {
        m_reason = "cannot make " + m_place;
        return;
    }
    // Mounts from here on belong to this process and its children.
    if (::unshare(CLONE_NEWNS) != 0 || ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0) {
        m_reason = std::string("this process may not mount: ") + std::strerror(errno);
        return;
    }
    if (mountExt4(mebibytes) || mountTmpfs(mebibytes)) return;
    m_reason = std::string("nothing can be mounted here: ") + std::strerror(errno);
}

SmallDisk::~SmallDisk() {
    if (available()) ::umount2(m_place.c_str(), MNT_DETACH);
}

bool SmallDisk::mountExt4(std::uint64_t mebibytes) {
    const std::string image = m_directory / "image";
    const int file = ::open(image.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0) return false;
    const bool sized = ::ftruncate(file, static_cast<off_t>(mebibytes << 20)) == 0;
    ::close(file);
    // No blocks are kept for root, who runs this.
    if (!sized || runProcess({"mkfs.ext4", "-q", "-m", "0", image}).exitCode != 0) return false;
    if (runProcess({"mount", "-o", "loop", image, m_place}).exitCode != 0) return false;
    m_kind = "ext4";
    return true;
}

bool SmallDisk::mountTmpfs(std::uint64_t mebibytes) {
    const std::string size = "size=" + std::to_string(mebibytes) + "m";
    if (::mount("small", m_place.c_str(), "tmpfs", 0, size.c_str()) != 0) return false;
    m_kind = "tmpfs";
    return true;
}

void SmallDisk::fillUpTo(std::uint64_t left) const {
    const std::string path = m_place + "/other-program";
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0) return;
    struct statvfs space = {};
    struct stat info = {};
    // Metadata takes a little as well: a second round takes what the first one left.
    for (int round = 0; round < 3 && ::fstatvfs(file, &space) == 0 && ::fstat(file, &info) == 0; ++round) {
        const std::uint64_t free = space.f_bavail * space.f_frsize;
        if (free <= left) break;
        if (::posix_fallocate(file, info.st_size, static_cast<off_t>(free - left)) != 0) break;
    }
    ::close(file);
}

void SmallDisk::empty() const {
    ::unlink((m_place + "/other-program").c_str());
}

}  // namespace warp::test
