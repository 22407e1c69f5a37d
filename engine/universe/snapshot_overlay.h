// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <unordered_set>

#include "engine/store/tree.h"

namespace warp {

/// The records that increments of a chain change: they take the place of those in the snapshot below. Kept in
/// a tree of its own, for there may be many. Threads: `covers` from any once it is sealed; the rest by the
/// owner.
class SnapshotOverlay {
  public:
    /// Takes: `path` of a file that does not exist; the overlay removes it at the end.
    static Result<std::unique_ptr<SnapshotOverlay>> begin(const std::string& path);
    ~SnapshotOverlay();

    /// Takes: the text of the record's file; an empty one for a record that is gone.
    Status put(ByteView key, ByteView text);
    /// From now on it is only read.
    Status seal();
    /// Whether the record below does not count.
    bool covers(ByteView key) const;
    /// Every record that there is, in order of the keys.
    Status forEach(const std::function<Status(ByteView key, ByteView text)>& visit) const;

  private:
    explicit SnapshotOverlay(std::string path) : m_path(std::move(path)) {}

    const std::string m_path;
    std::unique_ptr<Tree> m_tree;
    std::unique_ptr<TreeWriter> m_writer;
    std::size_t m_uncommitted = 0;
    std::unordered_set<std::string> m_keys;
};

}  // namespace warp
