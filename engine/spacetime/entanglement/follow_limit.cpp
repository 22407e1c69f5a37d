// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/entanglement/follow_limit.h"

#include <algorithm>
#include <utility>

namespace warp {

namespace {

thread_local const FollowLimit* tLimit = nullptr;

}  // namespace

FollowLimit::FollowLimit(std::vector<Shard> shards) : m_shards(std::move(shards)), m_before(tLimit) {
    tLimit = this;
}

FollowLimit::~FollowLimit() {
    tLimit = m_before;
}

bool FollowLimit::allows(std::optional<Shard> from, Shard to) {
    if (!tLimit) return true;
    const auto within = [](Shard shard) {
        return std::ranges::find(tLimit->m_shards, shard) != tLimit->m_shards.end();
    };
    return (!from || within(*from)) && within(to);
}

}  // namespace warp
