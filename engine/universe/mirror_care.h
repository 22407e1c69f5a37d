// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "engine/base/mutex.h"
#include "engine/io/file_watcher.h"
#include "engine/store/external_edit_sweep.h"
#include "engine/store/human_mirror.h"
#include "engine/universe/mirror_sources.h"
#include "engine/universe/recent_log.h"
#include "engine/universe/storage.h"
#include "engine/universe/universe.h"

namespace warp {

/// Keeps the files of records and of the graph as the tree says, and takes in what people write into them.
/// Threads: all methods may be called from any thread; made and destroyed by the owner.
class MirrorCare {
  public:
    MirrorCare(FileSystem& fs, const Clock& clock, std::string root, Storage& storage, RecentLog& log,
               bool background);

    /// Watches for edits from now on. Where watching does not work, sweeps find them.
    void startWatching();

    MirrorStatus status() const { return m_mirror->status(); }
    void wake() { m_mirror->wake(); }
    /// Waits until the files are level with the tree. Errors: those of HumanMirror::drain.
    Status drain(const Job& job) { return m_mirror->drain(job); }
    /// Looks at every file. Returns: the number of records adopted. Takes: `changedSinceNs`, 0 = read all.
    Result<std::uint64_t> rescan(std::int64_t changedSinceNs, const Job& job);
    /// Ends a listed problem as a person decided. Errors: as Universe::settleProblem.
    Status settle(const std::string& path, EditChoice choice);
    /// Owes every file anew and waits for them.
    Status rebuild(const Job& job);
    /// True when changes may have been missed since the last sweep.
    bool needsSweep() const { return m_needsSweep; }

    MirrorSource& source() { return m_source; }

  private:
    Status takeFile(const std::string& path);
    Status takeRecordFile(const std::string& path, const MirrorText& text);
    Status takeGraphFile(const MirrorText& text);
    Status restoreFile(const std::string& path);
    Result<Lsn> adopt(ByteView key, ByteView value, Lsn ifVersion);
    Result<Lsn> superpose(ByteView key, ByteView value);
    Result<Lsn> adoptIntoGraph(ByteView key, ByteView value, Lsn ifVersion);
    Status oweAll(Space space, const Job& job);
    void lookAt(const FileChanges& changes);
    void tell(const SweepReport& report);

    FileSystem& m_fs;
    const std::string m_root;
    Storage& m_storage;
    RecentLog& m_log;
    MirrorSources m_source;
    std::unique_ptr<HumanMirror> m_mirror;
    Mutex m_sweeping;  ///< one sweep at a time
    std::unique_ptr<ExternalEditSweep> m_sweep;
    std::atomic<bool> m_needsSweep = false;
    std::unique_ptr<FileWatcher> m_watcher;  // last: its thread uses the rest
};

}  // namespace warp
