// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/watched_directories.h"

#include <utility>
#include <vector>

#include <sys/inotify.h>

#include "engine/io/files.h"

namespace warp {

namespace {

constexpr std::uint32_t kInteresting = IN_CREATE | IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE |
                                       IN_ONLYDIR | IN_DONT_FOLLOW | IN_EXCL_UNLINK;

}  // namespace

WatchedDirectories::WatchedDirectories(FileSystem& fs, Descriptor inotify, std::size_t limit)
    : m_fs(&fs), m_inotify(std::move(inotify)), m_limit(limit) {}

Result<WatchedDirectories> WatchedDirectories::make(FileSystem& fs, std::size_t limit) {
    Descriptor inotify(::inotify_init1(IN_CLOEXEC | IN_NONBLOCK));
    if (!inotify.valid()) {
        Error error = systemError("watch files", "", errno);
        if (errno == EMFILE) error.code = ErrorCode::LimitExceeded;
        return error;
    }
    return WatchedDirectories(fs, std::move(inotify), limit);
}

Status WatchedDirectories::watch(const std::string& path) {
    const int watch = ::inotify_add_watch(m_inotify.get(), path.c_str(), kInteresting);
    if (watch < 0) {
        Error error = systemError("watch", path, errno);
        // The system's fs.inotify.max_user_watches, not the disk.
        if (errno == ENOSPC) error.code = ErrorCode::LimitExceeded;
        return error;
    }
    m_paths[watch] = path;
    m_watches[path] = watch;
    return {};
}

Status WatchedDirectories::add(const std::string& path,
                               const std::function<void(const std::string&)>& found,
                               const std::stop_token& stop) {
    std::vector<std::string> ahead = {path};
    for (bool isRoot = true; !ahead.empty() && !stop.stop_requested(); isRoot = false) {
        const std::string directory = std::move(ahead.back());
        ahead.pop_back();
        // Watched before it is listed: what appears between the two is reported twice rather than never.
        const bool full = m_watches.size() >= m_limit && !m_watches.contains(directory);
        const Status watched = full ? Status() : watch(directory);
        if (!watched && isRoot) return watched;
        if (full || (!watched && watched.error().code == ErrorCode::LimitExceeded)) m_complete = false;
        if (full || !watched) continue;
        const auto entries = m_fs->list(directory);
        if (!entries) continue;
        for (const DirectoryEntry& entry : *entries) {
            const std::string child = joinPath(directory, entry.name);
            if (entry.kind == FileKind::Directory) {
                ahead.push_back(child);
            } else {
                found(child);
            }
        }
    }
    return {};
}

void WatchedDirectories::remove(const std::string& path) {
    const std::string below = path + "/";
    for (auto it = m_watches.lower_bound(path); it != m_watches.end();) {
        // "a-b" sorts between "a" and "a/b".
        if (!it->first.starts_with(path)) break;
        if (it->first != path && !it->first.starts_with(below)) {
            ++it;
            continue;
        }
        ::inotify_rm_watch(m_inotify.get(), it->second);
        m_paths.erase(it->second);
        it = m_watches.erase(it);
    }
}

void WatchedDirectories::forget(int watch) {
    const auto path = m_paths.find(watch);
    if (path == m_paths.end()) return;
    const auto known = m_watches.find(path->second);
    if (known != m_watches.end() && known->second == watch) m_watches.erase(known);
    m_paths.erase(path);
}

const std::string* WatchedDirectories::pathOf(int watch) const {
    const auto path = m_paths.find(watch);
    return path == m_paths.end() ? nullptr : &path->second;
}

}  // namespace warp
