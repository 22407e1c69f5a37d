// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "engine/backups/archive_writer.h"
#include "engine/backups/snapshot.h"
#include "engine/universe/snapshot_changes.h"
#include "engine/universe/snapshot_contents.h"
#include "engine/universe/snapshot_moment.h"

namespace warp {

/// Writes a moment of a universe into an archive, as the tree of directories of the specification, every
/// record as a plain file: `tar xzf` gives a universe. Threads: one owner.
class SnapshotWriter {
  public:
    struct Context {
        FileSystem* fs = nullptr;
        std::string root;  ///< the universe
        Storage* storage = nullptr;
        Timestamp now;
        const SnapshotChanges* changes = nullptr;  ///< null: everything is written
        const SnapshotContents* before = nullptr;  ///< of the base; set with `changes`
    };
    /// Takes: what outlives the writer, but for the archive, which ends before it, for its threads use it.
    /// `archive` has at most moment.readers.size() - 1 threads.
    SnapshotWriter(Context context, const SnapshotMoment& moment, ArchiveWriter& archive,
                   ProgressMeter& meter, const Job& job)
        : m_context(std::move(context)), m_moment(moment), m_archive(archive), m_meter(meter), m_job(job) {}

    /// The manifest comes first, and what there was at the moment: who reads the archive knows what it is.
    Status writeManifest(const std::string& text);
    Status writeContents();
    /// Files that are copied as they are, and events: to be called while events stay in their tiers.
    Status writeFiles();
    Status writeEvents();
    /// What the tree holds.
    Status writeRecords();
    Status writeGraph();
    Status writeLinks();
    Status writeWormholes();

    const SnapshotCounts& counts() const { return m_counts; }

  private:
    struct Entries;
    using Render = std::function<Status(ArchivePart&, TreeReader&, ByteView key, ByteView value)>;

    Status writeSpace(Space space, const Render& render, std::uint64_t& count);
    Status writeAll(Space space, const Render& render, std::uint64_t& count);
    Status writeKeys(Space space, const std::set<std::string>& keys, const Render& render,
                     std::uint64_t& count);
    Status submit(std::shared_ptr<Entries>& entries, const Render& render, std::uint64_t& count);
    const std::set<std::string>& changedKeys(Space space) const;
    Status addDeleted(SnapshotContents& contents) const;
    static Status renderEntries(ArchivePart& part, TreeReader& tree, const Render& render,
                                const Entries& entries);
    Status renderRecord(ArchivePart& part, TreeReader& tree, ByteView key, ByteView value) const;
    Result<std::vector<SnapshotContents::CopiedFile>> filesToCopy() const;
    std::set<std::string> unchangedFiles() const;
    Status copyFile(const std::string& path, const std::string& member);
    Status advance(std::uint64_t items);

    const Context m_context;
    const SnapshotMoment& m_moment;
    ArchiveWriter& m_archive;
    ProgressMeter& m_meter;
    const Job& m_job;
    std::vector<SnapshotContents::CopiedFile> m_files;
    SnapshotCounts m_counts;
    std::uint64_t m_told = 0;  ///< bytes of the archive in the progress
};

/// The files of events of a moment. Errors: Corrupt, Io.
Result<std::vector<SnapshotContents::EventFile>> eventFilesOf(const SnapshotMoment& moment);
/// How much a moment holds. Errors: Corrupt, Io.
Result<SnapshotCounts> countMoment(const SnapshotMoment& moment);

}  // namespace warp
