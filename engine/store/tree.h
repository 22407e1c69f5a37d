// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>

#include "engine/base/bytes.h"
#include "engine/base/ids.h"
#include "engine/base/result.h"
#include "engine/store/space.h"

namespace warp {

/// A key with its value; the views belong to whoever handed it out.
struct TreeEntry {
    ByteView key;
    ByteView value;
};

/// Walks one space in key order (bytes compared as unsigned). Key and value are valid until the next move or
/// until the reader ends, whichever is first. A failure ends the walk: `valid()` is false and `status()` says
/// why.
class TreeCursor {
  public:
    virtual ~TreeCursor() = default;

    virtual void first() = 0;
    virtual void last() = 0;
    /// Moves to the first key >= `key`.
    virtual void seek(ByteView key) = 0;
    virtual void next() = 0;
    virtual void previous() = 0;

    virtual bool valid() const = 0;
    virtual ByteView key() const = 0;
    virtual ByteView value() const = 0;
    virtual Status status() const = 0;

    /// The quick way forward, for walks over many entries: hands out the entry where the cursor stands and
    /// those after it with keys below `end` (empty = no end), as many as come cheaply, at most `out.size()`,
    /// and moves past them. Returns: how many; 0 = there is none. The views are valid until the next `take`
    /// or until the reader ends, in a writer until its next change.
    virtual std::size_t take(std::span<TreeEntry> out, ByteView end) = 0;
};

/// One unchanging state of all spaces.
/// Threads: one reader belongs to one thread at a time; it may move between threads.
class TreeReader {
  public:
    virtual ~TreeReader() = default;

    /// Returns: the value, valid until the reader ends, or nothing.
    virtual Result<std::optional<ByteView>> get(Space space, ByteView key) = 0;
    virtual std::unique_ptr<TreeCursor> cursor(Space space) = 0;
    /// Number of keys in a space.
    virtual Result<std::uint64_t> count(Space space) = 0;
};

/// Writes a space anew: densely, in key order, with nothing of what it held before. Until it is finished,
/// reads through its writer see the old content. A rewrite that was not finished spoils its writer's commit.
class SpaceRewrite {
  public:
    virtual ~SpaceRewrite() = default;
    /// Takes: keys in ascending order; neither key nor value may come from a page that this writer wrote.
    virtual Status append(ByteView key, ByteView value) = 0;
    /// The space holds what was appended from now on. Cursors on it that were opened before are void.
    virtual Status finish() = 0;
};

/// The one transaction that may write. Nothing is seen by others before commit; dropped without commit it
/// leaves no trace.
class TreeWriter : public TreeReader {
  public:
    /// Takes: a key of 1..511 bytes. Values read before a write of the same writer are no longer valid after
    /// it.
    virtual Status put(Space space, ByteView key, ByteView value) = 0;
    /// Adds a key greater than every key of the space; faster than put.
    virtual Status append(Space space, ByteView key, ByteView value) = 0;
    /// Returns: whether the key was there.
    virtual Result<bool> erase(Space space, ByteView key) = 0;
    /// Starts to write a space anew: cheaper than changing most of its pages one by one. At most one rewrite
    /// at a time, and none of a space that this writer has changed or written anew before.
    virtual Result<std::unique_ptr<SpaceRewrite>> rewrite(Space space) = 0;
    /// Returns when everything written is on the disk. The writer is finished either way.
    virtual Status commit() = 0;
};

struct TreeStats {
    std::uint64_t fileBytes = 0;
    std::uint64_t usedBytes = 0;  ///< bytes of the pages that hold the spaces; the rest is free for reuse
};

/// An ordered key-value store with named spaces, atomic synced batches, snapshots and range reads: the narrow
/// seam of the storage core. LMDB fills it (lmdb_tree.h), a sorted map fills it for tests (memory_tree.h).
/// Threads: all methods may be called from any thread; at most one writer exists at a time (write() waits).
class Tree {
  public:
    virtual ~Tree() = default;

    virtual Result<std::unique_ptr<TreeReader>> read() = 0;
    virtual Result<std::unique_ptr<TreeWriter>> write() = 0;
    virtual Result<TreeStats> stats() = 0;
    /// Gives disk space back that no state needs. Waits for a writer to end; slow, for quiet times.
    virtual Status trim() = 0;
    /// Frees what readers that died left behind.
    virtual Status clearStaleReaders() = 0;
};

}  // namespace warp
