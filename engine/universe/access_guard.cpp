// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/access_guard.h"

#include <algorithm>

namespace warp {

namespace {

Permission after(Permission first, std::size_t steps) {
    return static_cast<Permission>(static_cast<std::size_t>(first) + steps);
}

}  // namespace

bool AccessGuard::allowsAll(std::initializer_list<Permission> permissions) const {
    const auto rules = m_access.rules();
    return std::ranges::all_of(permissions, [&](Permission one) { return rules->allows(m_user, one); });
}

std::vector<Shard> AccessGuard::writable() const {
    std::vector<Shard> shards;
    for (const Shard shard : kShards) {
        if (allows(writeOf(shard))) shards.push_back(shard);
    }
    return shards;
}

Status AccessGuard::require(Permission permission) const {
    const Status allowed = may(permission);
    if (!allowed.ok()) m_access.denied({.user = m_user, .what = allowed.error().message});
    return allowed;
}

Status AccessGuard::requireAll(std::initializer_list<Permission> permissions, std::string_view why) const {
    const auto rules = m_access.rules();
    for (const Permission permission : permissions) {
        const Status allowed = rules->require(m_user, permission);
        if (!allowed.ok()) return deny(allowed.error().message + "; " + std::string(why));
    }
    return {};
}

Error AccessGuard::deny(std::string what) const {
    m_access.denied({.user = m_user, .what = what});
    return Error{.code = ErrorCode::Denied, .message = std::move(what)};
}

Permission readOf(Shard shard) {
    return after(Permission::ReadHot, static_cast<std::size_t>(shard));
}

Permission writeOf(Shard shard) {
    return after(Permission::WriteHot, static_cast<std::size_t>(shard));
}

Permission permissionOf(Tier tier) {
    return after(Permission::Live, static_cast<std::size_t>(tier));
}

}  // namespace warp
