// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <string>
#include <vector>

#include "engine/configuration/access_store.h"
#include "engine/spacetime/shard.h"
#include "engine/store/commit_author.h"
#include "engine/temporal/layout.h"

namespace warp {

/// One user of an open universe, and what the rules allow at the moment of each call. Threads: all methods
/// may be called from any thread.
class AccessGuard {
  public:
    /// Takes: `access` of the universe, which outlives the guard.
    AccessGuard(const AccessStore& access, std::string user) : m_access(access), m_user(std::move(user)) {}

    const std::string& user() const { return m_user; }
    /// What is committed on this thread while the result lives is this user's.
    CommitAuthor author() const { return CommitAuthor(m_user); }

    /// Only whether; nothing is audited.
    bool allows(Permission permission) const { return m_access.rules()->allows(m_user, permission); }
    bool allowsAll(std::initializer_list<Permission> permissions) const;
    bool readsAll() const {
        return allowsAll({Permission::ReadHot, Permission::ReadWarm, Permission::ReadCold});
    }
    bool writesAll() const {
        return allowsAll({Permission::WriteHot, Permission::WriteWarm, Permission::WriteCold});
    }

    std::vector<Shard> writable() const;

    /// Errors: Denied naming the missing role; nothing is audited.
    Status may(Permission permission) const { return m_access.rules()->require(m_user, permission); }

    /// Errors: as may(); the denial goes to the audit trail.
    Status require(Permission permission) const;
    /// The same for what needs several. Takes: `why` they are all needed, put behind the reason.
    Status requireAll(std::initializer_list<Permission> permissions, std::string_view why) const;
    /// Denies for a reason that is not a single permission.
    Error deny(std::string what) const;

  private:
    const AccessStore& m_access;
    const std::string m_user;
};

Permission readOf(Shard shard);
Permission writeOf(Shard shard);
Permission permissionOf(Tier tier);

}  // namespace warp
