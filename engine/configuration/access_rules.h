// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/bytes.h"
#include "engine/base/clock.h"
#include "engine/base/result.h"
#include "engine/configuration/permission.h"

namespace warp {

inline constexpr std::string_view kAdminRole = "admin";

struct AccessUser {
    std::string passwordHash;
    std::vector<std::string> roles;
    Timestamp createdAt;
};

/// A change of the users of a universe.
struct AccessChange {
    enum class Kind : std::uint8_t { AddUser, RemoveUser, SetPassword, Grant, Revoke };
    Kind kind = Kind::AddUser;
    std::string user;
    std::string passwordHash;        ///< of AddUser and SetPassword; see hashPassword
    std::vector<std::string> roles;  ///< of AddUser, Grant, Revoke
};

/// "grant bob the roles archivist and observer". Passwords are not told.
std::string accessChangeText(const AccessChange& change);
/// The name of a kind in requests and in the audit trail: "add_user".
std::string_view accessChangeName(AccessChange::Kind kind);
std::optional<AccessChange::Kind> parseAccessChange(std::string_view name);

/// Who may do what, as it stood at one moment. Threads: const, so any.
///
///     {"cosmic_security": {"spacetime_access": {"hot_data": ["admin", "physics_engine"], ...},
///                          "quantum_operations": {"entangle": [...], "observe": [...], "collapse": [...]},
///                          "temporal_access": {"live": [...], "recent": [...], "historical": [...]}},
///      "spacetime_write": {"hot_data": ["admin"]},
///      "users": {"alice": {"password": "$argon2id$...", "roles": ["admin"], "created_at": "..."}}}
///
/// What the object leaves out is as in the specification. `spacetime_write` narrows who of those who reach a
/// shard may also write to it.
class AccessRules {
  public:
    using Users = std::map<std::string, AccessUser, std::less<>>;

    AccessRules();
    /// Takes: `path`, for errors. Errors: InvalidFormat with line and column of what is no JSON, or with the
    /// pointer of what is not allowed.
    static Result<AccessRules> parse(ByteView text, const std::string& path);
    static std::string defaultText();
    /// The text of the file after a change. Errors: as parse; NotFound (no such user, no such role: names
    /// those there are); Conflict (the user exists; the last one with the role admin would go);
    /// InvalidArgument for names that are none.
    static Result<std::string> changedText(ByteView text, const std::string& path, const AccessChange& change,
                                           Timestamp now);

    /// Without users everybody who can open the directory is admin.
    bool hasUsers() const { return !m_users.empty(); }
    const Users& users() const { return m_users; }
    /// The roles that allow something; any of them is enough.
    const std::vector<std::string>& rolesFor(Permission permission) const {
        return m_roles[static_cast<std::size_t>(permission)];
    }
    /// Every role that is named anywhere, by name.
    std::vector<std::string> knownRoles() const;

    bool allows(std::string_view user, Permission permission) const;
    /// The same with the reason. Errors: Denied naming the missing role.
    Status require(std::string_view user, Permission permission) const;
    /// Errors: NotSignedIn, the same for an unknown user and a wrong password.
    Status authenticate(const std::string& user, std::string_view password) const;

  private:
    std::array<std::vector<std::string>, kPermissionCount> m_roles;
    Users m_users;
    friend class AccessReader;
};

}  // namespace warp
