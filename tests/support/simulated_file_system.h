// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/io/file_system.h"
#include "tests/support/file_faults.h"
#include "tests/support/simulated_disk.h"

namespace warp::test {

/// A computer's files in memory, with a page cache, a disk, a power switch and injected failures.
///
///     SimulatedFileSystem fs;
///     ...                                              // run a scenario
///     auto after = fs.powerCut(PowerCut::TearUnsynced, seed);
///     ...                                              // open again from *after
///
/// The model
/// - A file has what processes see (page cache) and what is on the disk. Data and length reach the disk by
///   File::sync, by File::writeSynced (the sectors it touches) and by syncMount; otherwise at no time or,
///   with writeBack and PowerCut::TearUnsynced, by chance, in any order, in sectors of 512 bytes.
/// - A name (creation, rename, exchange, removal) reaches the disk by syncDirectory of its folder and by
///   syncMount only. That is what POSIX promises: a synced file whose folder was not synced is lost. A rename
///   or exchange is atomic; syncing either of its folders makes it durable. No change becomes durable before
///   the earlier changes of the same names. A new folder needs a sync of its parent, too.
/// - A failed sync leaves the data in the page cache but marks it clean, as Linux does: a later sync succeeds
///   without writing it, and dropCleanPages shows what is really there. Only writing the data again helps.
/// - Stores through a mapping are seen by reads at once and become durable by File::sync.
/// - Space is counted in pages of 4096 bytes, holes are free, a removed file keeps its space while it is
/// open.
/// - Paths start at "/", which exists, whether they begin with a slash or not; there are no links.
/// - Time passes by one millisecond with every change.
/// Threads: all methods may be called from any thread.
class SimulatedFileSystem final : public FileSystem {
  public:
    SimulatedFileSystem();
    ~SimulatedFileSystem() override;

    /// The failures to come, the number of calls and the log.
    FileFaults& faults() { return *m_faults; }
    void setLimits(DiskLimits limits);

    /// The computer as it starts again after the power fails now. This one goes on unharmed, so that one run
    /// can be cut at many moments and in many ways. Takes: `seed` for TearUnsynced.
    std::unique_ptr<SimulatedFileSystem> powerCut(PowerCut mode, std::uint64_t seed = 0) const;
    /// The computer after all processes ended now: everything written is there, no lock is held.
    std::unique_ptr<SimulatedFileSystem> killProcess() const;
    /// Writes a random part of the unsynced data to the disk, as kernels do at any time.
    void writeBack(std::uint64_t seed);
    /// What the kernel believes is on the disk is read from there again.
    void dropCleanPages();

    Result<std::unique_ptr<File>> open(const std::string& path, OpenMode mode) override;
    Result<std::vector<DirectoryEntry>> list(const std::string& path) override;
    Result<std::optional<FileInfo>> stat(const std::string& path) override;
    Status makeDirectory(const std::string& path) override;
    Status rename(const std::string& from, const std::string& to) override;
    Status exchange(const std::string& one, const std::string& other) override;
    Status removeFile(const std::string& path) override;
    Status removeDirectory(const std::string& path) override;
    Status syncDirectory(const std::string& path) override;
    Status syncMount(const std::string& path) override;
    Result<DiskSpace> diskSpace(const std::string& path) override;
    Result<std::unique_ptr<FileLock>> lock(const std::string& path, const std::string& note) override;
    Result<std::optional<std::string>> lockHolder(const std::string& path) override;
    bool isReal() const override { return false; }

  private:
    explicit SimulatedFileSystem(std::unique_ptr<SimulatedDisk> disk);
    /// Asks the faults, then carries out `apply(disk)`, which returns an errno, under the disk's mutex.
    template <typename Apply>
    Status carryOut(FileCall call, std::string_view action, const Apply& apply) const;
    static int openNode(SimulatedDisk& disk, const std::string& path, OpenMode mode, NodePointer& node);
    static int lockNode(SimulatedDisk& disk, const std::string& path, const std::string& note,
                        NodePointer& node, std::string& holder);

    // Shared with open files, which may outlive this.
    std::shared_ptr<SimulatedDisk> m_disk;
    std::shared_ptr<FileFaults> m_faults;
};

/// Remembers the disk before every changing call of a run, to be cut at each of them afterwards.
class CrashPoints {
  public:
    explicit CrashPoints(SimulatedFileSystem& fs, FileOperations operations = kChanges);
    ~CrashPoints();
    CrashPoints(const CrashPoints&) = delete;
    CrashPoints& operator=(const CrashPoints&) = delete;

    std::size_t size() const;
    /// The call that was about to be made.
    const FileCall& call(std::size_t index) const;
    /// Use powerCut and killProcess of it.
    const SimulatedFileSystem& before(std::size_t index) const;

  private:
    struct Point {
        FileCall call;
        std::unique_ptr<SimulatedFileSystem> state;
    };
    SimulatedFileSystem& m_fs;
    mutable Mutex m_mutex;
    std::deque<Point> m_points GUARDED_BY(m_mutex);  // references into it stay valid
};

}  // namespace warp::test
