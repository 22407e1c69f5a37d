// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "engine/spacetime/shard.h"

namespace warp {

/// While this lives, records follow one that this thread writes, because a rule links them strongly, only out
/// of and into these shards: who writes a record may not be allowed to move its partner. The link is made
/// all the same; whoever demands a link as such is refused instead (LinkBatch::moveOnlyWithin).
/// Threads: belongs to the one that made it.
class FollowLimit {
  public:
    explicit FollowLimit(std::vector<Shard> shards);
    ~FollowLimit();
    FollowLimit(const FollowLimit&) = delete;
    FollowLimit& operator=(const FollowLimit&) = delete;

    /// Takes: `from`, nothing for a record without a place yet. True without a limit.
    static bool allows(std::optional<Shard> from, Shard to);

  private:
    const std::vector<Shard> m_shards;
    const FollowLimit* const m_before;
};

}  // namespace warp
