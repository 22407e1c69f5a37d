// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>

#include "engine/base/clock.h"
#include "engine/base/ids.h"
#include "engine/base/result.h"
#include "engine/store/tree.h"
#include "engine/store/write_batch.h"

namespace warp {

/// When a change was committed.
struct ChangeStamp {
    Lsn lsn = 0;
    Timestamp time;
};

struct StampedChange {
    Change change;
    ChangeStamp stamp;
};

/// What a space means by its values: supplied by the region that owns the space, called by the store when a
/// change meets what the tree holds. The default is plain overwriting.
/// Threads: the const methods are called from readers at any time; the others from the merger alone.
class SpacePolicy {
  public:
    virtual ~SpacePolicy() = default;

    /// The value that readers see for `change` (a Put). Takes: `old`, what the tree holds now, when needsOld.
    virtual Result<std::string> materialise(const Change& change, const ChangeStamp& stamp,
                                            std::optional<ByteView> old) const;

    /// The LSN of the last change of a value in the tree, for conditional writes.
    virtual Result<Lsn> versionOf(ByteView value) const;

    /// Whether `materialise` depends on the old value, so that a read of an unmerged change must fetch it.
    virtual bool needsOld(const Change& change) const;

    /// What readers see after `changes` (all of one key, oldest first) over `old`; nothing = no such key.
    Result<std::optional<std::string>> fold(std::span<const StampedChange> changes,
                                            std::optional<ByteView> old) const;

    /// Folds the changes of one key (oldest first) into the tree: called in the merge transaction, in key
    /// order. The place to keep counters and other spaces in step and to move values out to packs. Takes:
    /// `old`, what the tree holds (valid until the first write through `writer`); `key` stays valid until
    /// beforeCommit or abandoned. Returns: what the tree
    /// shall hold from now on; nothing = the key leaves the tree. Default: fold.
    virtual Result<std::optional<std::string>> merge(TreeWriter& writer, ByteView key,
                                                     std::span<const StampedChange> changes,
                                                     std::optional<ByteView> old);

    /// Called once before a merge transaction commits, to write (and make durable) what `merge` gathered.
    virtual Status beforeCommit(TreeWriter& writer);
    /// Called when the transaction was abandoned: forget what `merge` gathered.
    virtual void abandoned();
};

}  // namespace warp
