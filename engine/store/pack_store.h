// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include "engine/base/mutex.h"
#include "engine/base/result.h"
#include "engine/io/file_system.h"
#include "engine/store/pack_reader.h"
#include "engine/store/pack_set.h"
#include "engine/store/tree.h"

namespace warp {

/// What opening found out about the packs.
struct PackReport {
    std::vector<std::string> cut;      ///< had bytes behind the recorded length: cut off
    std::vector<std::string> damaged;  ///< missing or shorter than recorded: records are lost
};

/// While it is held, packs that were in use when it was taken stay on the disk.
using PackPin = std::shared_ptr<const std::uint64_t>;

/// All packs of a universe.
///
/// Order of writing: `append`, `replace`, `retire` while the transaction runs (frames go to the files),
/// `flush` just before it commits (syncs them, records lengths), then the caller commits and the log may be
/// released. Nothing is remembered from one transaction to the next, so one that was abandoned needs no
/// undoing: the tree still has the old lengths, and bytes behind them are cut by the next writer or the next
/// opening.
///
/// Threads: methods that take a TreeWriter belong to its thread; the others may be called from any thread.
class PackStore {
  public:
    /// Cuts every pack to its recorded length.
    /// Takes: `root`, the universe; directories are relative to it. Errors: Corrupt, NewerFormat, Io.
    static Result<std::unique_ptr<PackStore>> open(FileSystem& fs, std::string root, TreeReader& tree);
    /// The same for reading only: nothing is cut.
    static std::unique_ptr<PackStore> observe(FileSystem& fs, std::string root);

    const PackReport& report() const { return m_report; }

    /// Adds a record's line to the packs of a directory. Takes: compact JSON that begins with its "key".
    /// Returns: its place, for the tree. Errors: InvalidArgument, NoSpace, Corrupt, Io.
    Result<PackLocation> append(TreeWriter& tree, const std::string& directory, ByteView line);
    /// A key's line is void because a newer one was appended to the same directory.
    Status replace(TreeWriter& tree, const std::string& directory, const PackLocation& location);
    /// A key's line is void: deleted, moved away or held by the tree itself from now on.
    /// Takes: `version`, the LSN of that change.
    Status retire(TreeWriter& tree, const std::string& directory, const PackLocation& location, ByteView key,
                  Lsn version);
    /// The set of a directory in the running transaction, for compaction.
    Result<PackSet*> set(TreeWriter& tree, const std::string& directory);
    /// Makes everything durable and records it. To be called last in a transaction.
    Status flush(TreeWriter& tree);
    /// Forgets what a transaction of the calling thread gathered that will not commit; fine when there is
    /// none.
    void abandon();

    /// Reads a line. Take a pin before the tree is read. Errors: NotFound, Corrupt, Io.
    Result<std::string> read(const std::string& directory, const PackLocation& location);
    PackPin pin();

    /// From now on lines go to packs behind `number`. Forgotten at the end of the process.
    void seal(const std::string& directory, std::uint32_t number);

    /// Removes the files of packs that compaction emptied and that no reader can need.
    /// Takes: `foreignReaders`, whether other processes read this universe; then files stay.
    /// Returns: the number of files removed; their entries leave the tree with the transaction.
    Result<std::uint64_t> reclaim(TreeWriter& tree, bool foreignReaders);
    /// To be called after the commit that retired a pack: pins taken before it delay reclaim.
    void retired(const std::string& path);

    FileSystem& fs() { return m_fs; }
    const std::string& root() const { return m_root; }

  private:
    PackStore(FileSystem& fs, std::string root);
    Status cut(const std::string& path, const PackState& state);
    void beginOnThisThread();
    bool pinnedSince(const std::string& path);

    FileSystem& m_fs;
    const std::string m_root;
    PackReport m_report;
    PackReader m_reader;

    // Of the running transaction, on its thread.
    std::map<std::string, std::unique_ptr<PackSet>> m_sets;

    Mutex m_mutex;
    std::thread::id m_transaction GUARDED_BY(m_mutex);  ///< thread whose transaction `m_sets` belongs to
    std::map<std::string, std::uint32_t> m_sealed GUARDED_BY(m_mutex);
    std::uint64_t m_moment GUARDED_BY(m_mutex) = 1;
    std::map<std::string, std::uint64_t> m_retiredAt GUARDED_BY(m_mutex);
    std::vector<std::weak_ptr<const std::uint64_t>> m_pins GUARDED_BY(m_mutex);
};

}  // namespace warp
