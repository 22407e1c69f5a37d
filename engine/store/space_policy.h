// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
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

/// What a space means by its values: supplied by the region that owns the space, called by the store when a
/// change meets what the tree holds. The default is plain overwriting.
/// Threads: called from readers and from the merger at once; implementations keep no state that changes.
class SpacePolicy {
  public:
    virtual ~SpacePolicy() = default;

    /// The value the tree will hold for `change`. Takes: `old`, what the tree holds now.
    virtual Result<std::string> materialise(const Change& change, const ChangeStamp& stamp,
                                            std::optional<ByteView> old) const;

    /// The LSN of the last change of a value in the tree, for conditional writes.
    virtual Result<Lsn> versionOf(ByteView value) const;

    /// Whether `materialise` depends on the old value, so that a read of an unmerged change must fetch it.
    virtual bool needsOld(const Change& change) const;

    /// Called in the merge transaction after each change, to keep counters and other spaces in step.
    /// Takes: `old` and `now`, nothing for absent.
    virtual Status merged(TreeWriter& writer, ByteView key, const ChangeStamp& stamp,
                          std::optional<ByteView> old, std::optional<ByteView> now);

    /// Called once before a merge transaction commits, to write what `merged` gathered.
    virtual Status beforeCommit(TreeWriter& writer);
    /// Called when the transaction was abandoned: forget what `merged` gathered.
    virtual void abandoned();
};

}  // namespace warp
