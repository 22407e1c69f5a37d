// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/io/file_system.h"
#include "engine/store/human_mirror_source.h"
#include "engine/store/tree_access.h"

namespace warp {

struct MirrorOptions {
    FileSystem* fs = nullptr;
    std::string root;                ///< the universe
    MirrorSource* source = nullptr;  ///< outlives the mirror
    TreeAccess tree;
    AdoptEdit adopt;             ///< null: edits wait
    SuperposeEdit superpose;     ///< null: conflicting edits are listed
    std::function<bool()> busy;  ///< true while commits wait: the mirror makes way; may be null
    /// Directories, relative to the root, one on each mount that holds files of records.
    std::vector<std::string> mounts = {""};
    /// Free space that log and tree may need: below it files are only removed.
    std::uint64_t keepFreeBytes = 0;
    std::chrono::milliseconds retryAfter{1000};   ///< a full disk or a failing file is tried again
    std::chrono::milliseconds settleAfter{1000};  ///< how long written files wait for company in a syncfs
    bool background = true;                       ///< false: only `drain` works, on its caller's thread
};

/// Numbers about the mirror at one moment.
struct MirrorStatus {
    std::uint64_t due = 0;  ///< records whose files are not written and durable: 0 = the mirror is complete
    std::uint64_t written = 0;  ///< files since opening
    std::uint64_t removed = 0;
    std::uint64_t adopted = 0;   ///< edits taken over
    std::uint64_t pauses = 0;    ///< how often a worker made way for commits
    std::uint64_t failures = 0;  ///< files that failed in the last pass
    bool paused = false;  ///< disk or inodes full: only removes, and goes on by itself when there is room
    std::optional<Error> error;        ///< the first failure since the mirror was last level
    std::chrono::milliseconds lag{0};  ///< since it was last level; 0 when it is
};

/// Writes records out as files, behind the tree: what Space::MirrorDue lists.
///
///     debt in the tree -> file written -> one syncfs per mount -> debt struck off, problems listed
///
/// A debt is struck off only when its bytes still are those that were read with the record, so a change in
/// between is written next. Commits never wait for the mirror. Stopping takes at most 200 ms and one syncfs
/// of a batch. Threads: all methods may be called from any thread. Spec: architecture, Human mirror.
class HumanMirror {
  public:
    static std::unique_ptr<HumanMirror> start(MirrorOptions options);
    /// Stops. What was written and not settled is recognised by the next opening.
    virtual ~HumanMirror() = default;

    /// There may be something to do. Without it the mirror looks ten times a second.
    virtual void wake() = 0;
    /// Returns when everything owed at the call is written and durable.
    /// Errors: the failure that is in the way (NoSpace while paused); Cancelled; InUse when somebody keeps
    /// writing to a file.
    virtual Status drain(const Job& job) = 0;
    virtual MirrorStatus status() const = 0;
};

}  // namespace warp
