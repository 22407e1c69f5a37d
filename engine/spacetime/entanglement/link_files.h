// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "engine/base/mutex.h"
#include "engine/base/progress.h"
#include "engine/io/file_system.h"
#include "engine/spacetime/entanglement/link_book.h"
#include "engine/store/store.h"

namespace warp {

/// The files that show links (layout.h): written as a whole when links have changed. Threads: all methods may
/// be called from any thread.
class LinkFiles {
  public:
    /// Takes: parts that outlive it; `root`, the universe.
    LinkFiles(FileSystem& fs, std::string root, Store& store, const LinkBook& links, const Clock& clock)
        : m_fs(fs), m_root(std::move(root)), m_store(store), m_links(links), m_clock(clock) {}

    /// Brings the files up to the links in the tree. Does nothing soon after a call that took long, unless
    /// `now`. Errors: those of reading and writing; Cancelled.
    Status keepCurrent(bool now, const Job& job);
    /// Writes them whatever they show. Errors: as keepCurrent.
    Status writeAnew(const Job& job);

  private:
    FileSystem& m_fs;
    const std::string m_root;
    Store& m_store;
    const LinkBook& m_links;
    const Clock& m_clock;

    Mutex m_mutex;
    std::optional<Lsn> m_written GUARDED_BY(m_mutex);  ///< LSN of the links that the files show
    std::chrono::nanoseconds m_notBefore GUARDED_BY(m_mutex){0};
};

/// Makes the map of links count as one of long ago, so that the files are written anew with the next round and
/// nobody takes them for current till then. What it holds can be read as before. Takes: `root`, a universe that
/// nobody has open. Leaves: a map that is not there, or is none, as it is. Errors: Io.
Status outdateLinkMap(FileSystem& fs, const std::string& root);

}  // namespace warp
