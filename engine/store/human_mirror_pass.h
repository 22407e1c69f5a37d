// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/base/mutex.h"
#include "engine/base/result.h"
#include "engine/store/human_mirror.h"
#include "engine/store/human_mirror_queue.h"
#include "engine/store/human_mirror_writer.h"
#include "engine/store/mirror_brake.h"

namespace warp {

/// Counts of files since the start.
struct MirrorCounts {
    std::uint64_t written = 0;
    std::uint64_t removed = 0;
    std::uint64_t adopted = 0;
};

/// How one pass went.
struct MirrorPassResult {
    std::optional<Error> failure;  ///< the first one
    std::uint64_t failures = 0;
    std::uint64_t later = 0;  ///< files that somebody was writing to
    bool full = false;        ///< from some file on there was no room: files were only removed
};

/// The work of the mirror without its threads: files are written in passes over the debts and settled in
/// batches. Threads: `work` may run on several threads at once; the other methods may be called from any
/// thread.
class MirrorPass {
  public:
    explicit MirrorPass(const MirrorOptions& options);

    /// Begins a pass over everything owed now. No worker may be at work. Takes: `probe`, whether the pass is
    /// to end at a full disk instead of looking for files to remove.
    Status begin(bool probe);
    /// Takes keys from one end until none are left or a stop is asked for. Once the disk is full, files are
    /// only removed.
    void work(MirrorQueue::End end, std::stop_token stop);
    /// Ends the pass after all workers returned: removes directories that became empty.
    MirrorPassResult end();

    /// Syncs what was written and strikes the debts off. Errors: NoSpace, Io; then the debts still stand.
    Status settle();
    std::size_t unsettled() const;
    MirrorCounts counts() const;
    /// How often a worker made way for commits.
    std::uint64_t pauses() const { return m_brake.pauses(); }

  private:
    struct DueFile {
        std::string key;
        std::string due;  ///< bytes of the debt
        MirrorWork work;
    };
    /// What was done and is not durable yet.
    struct Unsettled {
        std::map<std::string, std::string> paid;  ///< key -> bytes of its debt
        std::vector<MirrorProblem> problems;
        std::vector<std::string> inOrder;  ///< paths; gathered only while problems are listed
    };

    Result<std::vector<DueFile>> prepare(const std::vector<std::string>& keys, std::size_t& at);
    Result<std::optional<DueFile>> prepareOne(TreeReader& tree, const std::string& key);
    void carryOut(const std::vector<DueFile>& files, std::stop_token stop);
    void carryOutOne(const DueFile& file);
    Result<std::vector<MirrorOutcome>> applyWork(const DueFile& file);
    void record(const DueFile& file, std::vector<MirrorOutcome> outcomes);
    void fail(Error error);
    bool hasRoom() const;
    Error noRoomError() const;
    bool onlyRemoves() const;
    bool halted() const;
    bool doubted(const std::string& key) const;

    Status strikeOff(const Unsettled& done);
    Status removeIfEmpty(const std::string& directory);

    const MirrorOptions m_options;
    MirrorWriter m_writer;
    MirrorBrake m_brake;
    std::unique_ptr<MirrorQueue> m_queue;

    mutable Mutex m_mutex;
    MirrorPassResult m_result GUARDED_BY(m_mutex);
    bool m_probe GUARDED_BY(m_mutex) = false;
    MirrorCounts m_counts GUARDED_BY(m_mutex);
    Unsettled m_unsettled GUARDED_BY(m_mutex);
    std::set<std::string> m_doubted GUARDED_BY(m_mutex);  ///< keys whose files a failed sync may have lost
    std::set<std::string> m_emptied GUARDED_BY(m_mutex);  ///< directories that lost files in this pass
    bool m_listed GUARDED_BY(m_mutex) = true;             ///< problems are listed in the tree
    Mutex m_settling;                                     ///< one settlement at a time
};

}  // namespace warp
