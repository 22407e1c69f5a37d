// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/base/result.h"
#include "engine/io/file_system.h"

namespace warp {

/// Which files changed since the last report.
struct FileChanges {
    std::vector<std::string>
        paths;            ///< created, written and closed, moved or removed; each once, in no order
    bool rescan = false;  ///< some changes were missed: everything watched has to be looked at
};

struct FileWatcherOptions {
    std::size_t maxDirectories = 4096;       ///< directories beyond it are not watched
    std::size_t maxPaths = 4096;             ///< more changes in one report become `rescan`
    std::chrono::milliseconds quiet{50};     ///< a report waits until nothing happened for this long ...
    std::chrono::milliseconds latest{1000};  ///< ... but no longer than this after the first change
};

/// Reports changes of files in directories and everything below them, made by whatever process. Directories
/// that appear later are watched, too. The temporary files of replaceFile are left out. Threads: the callback
/// runs on the watcher's own thread; the destructor waits for it.
class FileWatcher {
  public:
    using Callback = std::function<void(const FileChanges&)>;

    /// Watches the roots; what is below them follows on the watcher's thread, for a directory of a million
    /// files takes the kernel half a second. Takes: `fs`, the system's; `roots`, existing directories.
    /// Errors: NotFound; LimitExceeded when the system allows no more watches.
    static Result<std::unique_ptr<FileWatcher>> start(FileSystem& fs, const std::vector<std::string>& roots,
                                                      const FileWatcherOptions& options, Callback callback);
    virtual ~FileWatcher() = default;

    /// Waits until what is below the roots is watched, too: from then on no change is missed without a
    /// `rescan`. Returns: false after a stop.
    virtual bool waitUntilWatching(const std::stop_token& stop) = 0;
    /// False while directories below the roots are still taken in, and when some were left out; a rescan then
    /// has to find their changes.
    virtual bool watchesEverything() const = 0;
};

}  // namespace warp
