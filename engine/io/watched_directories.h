// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <stop_token>
#include <string>
#include <unordered_map>

#include "engine/base/result.h"
#include "engine/io/descriptor.h"
#include "engine/io/file_system.h"

namespace warp {

/// The kernel's watches on a set of directories: which number stands for which path.
/// Threads: one at a time.
class WatchedDirectories {
  public:
    static Result<WatchedDirectories> make(FileSystem& fs, std::size_t limit);

    int descriptor() const { return m_inotify.get(); }
    /// False when a directory was not watched for lack of watches.
    bool complete() const { return m_complete; }

    /// Watches a directory alone. Errors: NotFound; LimitExceeded when the system allows no more watches.
    Status watch(const std::string& path);
    /// Watches a directory and all below it. Takes: `found`, called with every file that is there already;
    /// `stop`, looked at between directories.
    /// Errors: those of the root only; directories below that vanish meanwhile are passed over.
    Status add(const std::string& path, const std::function<void(const std::string&)>& found,
               const std::stop_token& stop = {});
    /// Forgets a directory that was moved away, and all below it.
    void remove(const std::string& path);
    /// The kernel ended a watch by itself.
    void forget(int watch);
    /// Null for a watch that has ended.
    const std::string* pathOf(int watch) const;

  private:
    WatchedDirectories(FileSystem& fs, Descriptor inotify, std::size_t limit);

    FileSystem* m_fs;
    Descriptor m_inotify;
    std::size_t m_limit;
    bool m_complete = true;
    std::unordered_map<int, std::string> m_paths;
    std::map<std::string, int> m_watches;  // ordered, so that everything below a path stands together
};

}  // namespace warp
