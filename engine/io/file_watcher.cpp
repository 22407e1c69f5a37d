// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/file_watcher.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <condition_variable>
#include <cstring>
#include <unordered_set>
#include <utility>

#include <poll.h>
#include <sys/inotify.h>

#include "engine/base/mutex.h"
#include "engine/base/thread.h"
#include "engine/io/files.h"
#include "engine/io/wake_event.h"
#include "engine/io/watched_directories.h"

namespace warp {

namespace {

using Moment = std::chrono::steady_clock::time_point;

/// What happened and has not been reported yet.
class PendingChanges {
  public:
    explicit PendingChanges(const FileWatcherOptions& options) : m_options(options) {}

    void add(const std::string& path) {
        if (isTemporaryName(path)) return;
        touch();
        if (!m_rescan) m_paths.insert(path);
        if (m_paths.size() > m_options.maxPaths) missed();
    }
    void missed() {
        touch();
        m_rescan = true;
        m_paths.clear();
    }
    /// When the report is due; never while there is nothing to report.
    Moment due() const {
        if (m_paths.empty() && !m_rescan) return Moment::max();
        return std::min(m_last + m_options.quiet, m_first + m_options.latest);
    }
    FileChanges take() {
        FileChanges changes{.paths = {m_paths.begin(), m_paths.end()}, .rescan = m_rescan};
        m_paths.clear();
        m_rescan = false;
        return changes;
    }

  private:
    void touch() {
        m_last = std::chrono::steady_clock::now();
        if (m_paths.empty() && !m_rescan) m_first = m_last;
    }

    const FileWatcherOptions m_options;
    std::unordered_set<std::string> m_paths;
    bool m_rescan = false;
    Moment m_first;
    Moment m_last;
};

class InotifyWatcher final : public FileWatcher {
  public:
    InotifyWatcher(WatchedDirectories directories, std::vector<std::string> roots,
                   const FileWatcherOptions& options, Callback callback)
        : m_directories(std::move(directories)),
          m_roots(std::move(roots)),
          m_pending(options),
          m_callback(std::move(callback)),
          m_thread("file-watcher", [this](const std::stop_token& stop) { run(stop); }) {}

    bool waitUntilWatching(const std::stop_token& stop) override {
        MutexLock lock(m_mutex);
        return m_changed.wait(lock.native(), stop, [this]() REQUIRES(m_mutex) { return m_watching; });
    }
    bool watchesEverything() const override { return m_complete; }

  private:
    void run(const std::stop_token& stop) {
        for (const std::string& root : m_roots) {
            // What is there already is no change.
            if (!m_directories.add(root, [](const std::string&) {}, stop)) m_pending.missed();
        }
        announceWatching();
        for (;;) {
            const auto ready = waitFor(m_directories.descriptor(), POLLIN, m_pending.due(), stop);
            if (!ready) return;
            if (*ready) readEvents();
            if (std::chrono::steady_clock::now() >= m_pending.due()) m_callback(m_pending.take());
        }
    }

    void announceWatching() {
        m_complete = m_directories.complete();
        {
            const MutexLock lock(m_mutex);
            m_watching = true;
        }
        m_changed.notify_all();
    }

    void readEvents() {
        alignas(inotify_event) std::array<char, 64 << 10> buffer;
        const ssize_t got = retryInterrupted(
            [&] { return ::read(m_directories.descriptor(), buffer.data(), buffer.size()); });
        for (ssize_t at = 0; at < got;) {
            inotify_event event = {};
            std::memcpy(&event, buffer.data() + at, sizeof event);
            const char* name = buffer.data() + at + sizeof event;
            handle(event, event.len == 0 ? "" : std::string(name, ::strnlen(name, event.len)));
            at += static_cast<ssize_t>(sizeof event + event.len);
        }
        m_complete = m_directories.complete();
    }

    void handle(const inotify_event& event, const std::string& name) {
        if (event.mask & IN_Q_OVERFLOW) {
            startOver();
            return;
        }
        if (event.mask & IN_IGNORED) ended(event.wd);
        const std::string* directory = m_directories.pathOf(event.wd);
        if (!directory || name.empty()) return;
        const std::string path = joinPath(*directory, name);
        if (event.mask & IN_ISDIR) {
            handleDirectory(event.mask, path);
        } else {
            m_pending.add(path);
        }
    }

    /// The kernel ended a watch, mostly because the directory is gone.
    void ended(int watch) {
        const std::string* path = m_directories.pathOf(watch);
        const bool isRoot = path && std::find(m_roots.begin(), m_roots.end(), *path) != m_roots.end();
        m_directories.forget(watch);
        if (isRoot) m_pending.missed();
    }

    void handleDirectory(std::uint32_t mask, const std::string& path) {
        if (mask & (IN_MOVED_FROM | IN_DELETE)) {
            m_directories.remove(path);
            // What was in it is gone, too, and nobody lists it.
            if (mask & IN_MOVED_FROM) m_pending.missed();
        } else if (mask & (IN_CREATE | IN_MOVED_TO)) {
            watch(path);
        }
    }

    /// Directories may have come among the events that were lost.
    void startOver() {
        for (const std::string& root : m_roots) watch(root);
        m_pending.missed();
    }

    void watch(const std::string& path) {
        const Status added =
            m_directories.add(path, [this](const std::string& file) { m_pending.add(file); });
        // It may be gone again; if it is there and cannot be watched, a rescan has to find its changes.
        if (!added) m_pending.missed();
    }

    WatchedDirectories m_directories;  // this thread's own from here on
    const std::vector<std::string> m_roots;
    PendingChanges m_pending;
    const Callback m_callback;
    std::atomic<bool> m_complete = false;
    Mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_watching GUARDED_BY(m_mutex) = false;
    NamedThread m_thread;  // last: ends before the rest
};

}  // namespace

Result<std::unique_ptr<FileWatcher>> FileWatcher::start(FileSystem& fs, const std::vector<std::string>& roots,
                                                        const FileWatcherOptions& options,
                                                        Callback callback) {
    WARP_ASSIGN(WatchedDirectories directories, WatchedDirectories::make(fs, options.maxDirectories));
    for (const std::string& root : roots) WARP_TRY(directories.watch(root));
    return std::unique_ptr<FileWatcher>(
        std::make_unique<InotifyWatcher>(std::move(directories), roots, options, std::move(callback)));
}

}  // namespace warp
