// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "engine/base/result.h"
#include "engine/spacetime/record_codec.h"
#include "engine/store/tree.h"

namespace warp {

/// Values over this length are kept in packs, whatever the shard.
inline constexpr std::uint64_t kPackedValueBytes = 64u << 10;

/// Where values live that do not belong in a tree page: cold ones and large ones. Lines are whole records
/// (record_text.h).
/// Threads: methods that take a TreeWriter belong to its thread; `read` and `pin` may be called from any
/// thread. Spec: architecture, Packs.
class RecordPacks {
  public:
    virtual ~RecordPacks() = default;

    /// Adds a line to the packs of a type in a shard. It may be read once the transaction has committed.
    virtual Result<PackPlace> append(TreeWriter& writer, Shard shard, std::string_view type,
                                     ByteView line) = 0;
    /// The line of `key` at `place` is void: a newer one was appended for the same shard and type.
    virtual Status replace(TreeWriter& writer, ByteView key, const PackPlace& place) = 0;
    /// The line of `key` at `place` is void: since `version` the record is deleted, elsewhere or in the tree.
    virtual Status retire(TreeWriter& writer, ByteView key, const PackPlace& place, Lsn version) = 0;
    /// Makes everything durable and records it; the last call before the transaction commits.
    virtual Status flush(TreeWriter& writer) = 0;
    /// Forgets what was gathered for a transaction that will not commit.
    virtual void abandon() = 0;

    /// The line at `place`. Errors: NotFound, Corrupt, Io.
    virtual Result<std::string> read(std::string_view type, const PackPlace& place) = 0;
    /// Keeps every line that can be read now readable while it is held. Taken before the tree is read.
    virtual std::shared_ptr<const void> pin() = 0;
};

}  // namespace warp
