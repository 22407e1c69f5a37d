// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/configuration/access_rules.h"

#include <algorithm>
#include <set>

#include "engine/configuration/access_reader.h"
#include "engine/configuration/password_hash.h"

namespace warp {

namespace {

std::string joined(const std::vector<std::string>& words, std::string_view last) {
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i)
        text += (i == 0 ? "" : i + 1 == words.size() ? std::string(last) : ", ") + words[i];
    return text;
}

// Of a password that nobody has: an unknown user takes as long as a wrong password.
const std::string& hashOfNobody() {
    static const std::string hash = [] {
        auto made = hashPassword("nobody has this password");
        return made.ok() ? std::move(made).value() : std::string();
    }();
    return hash;
}

}  // namespace

// As in the specification; who reaches a shard reads and writes it.
AccessRules::AccessRules()
    : m_roles({{{"admin", "physics_engine"},
                {"admin", "physics_engine", "observer"},
                {"admin", "archivist"},
                {"admin", "physics_engine"},
                {"admin", "physics_engine", "observer"},
                {"admin", "archivist"},
                {"admin", "quantum_engineer"},
                {"admin", "physics_engine", "observer"},
                {"admin", "quantum_engineer"},
                {"admin", "real_time_processor"},
                {"admin", "analytics_engine"},
                {"admin", "data_scientist", "archivist"},
                {std::string(kAdminRole)}}}) {}

std::vector<std::string> AccessRules::knownRoles() const {
    std::set<std::string> roles;
    for (const auto& list : m_roles) roles.insert(list.begin(), list.end());
    for (const auto& [name, user] : m_users) roles.insert(user.roles.begin(), user.roles.end());
    return {roles.begin(), roles.end()};
}

bool AccessRules::allows(std::string_view user, Permission permission) const {
    const auto found = m_users.find(user);
    if (found == m_users.end()) return false;
    return std::ranges::any_of(found->second.roles, [&](const std::string& role) {
        return std::ranges::find(rolesFor(permission), role) != rolesFor(permission).end();
    });
}

Status AccessRules::require(std::string_view user, Permission permission) const {
    if (allows(user, permission)) return {};
    const std::string who(user);
    const auto found = m_users.find(user);
    if (found == m_users.end()) {
        return Error{.code = ErrorCode::Denied, .message = "the user " + who + " is no longer a user here"};
    }
    const std::vector<std::string>& roles = rolesFor(permission);
    std::string needed = roles.empty()       ? "no role allows it"
                         : roles.size() == 1 ? "it takes the role " + roles.front()
                                             : "it takes one of the roles " + joined(roles, " and ");
    const std::vector<std::string>& own = found->second.roles;
    std::string has = own.empty() ? "no role" : joined(own, " and ");
    return Error{.code = ErrorCode::Denied,
                 .message = who + " may not " + std::string(permissionWords(permission)) + ": " + needed +
                            ", and " + who + " has " + has};
}

Status AccessRules::authenticate(const std::string& user, std::string_view password) const {
    const auto found = m_users.find(user);
    const bool known = found != m_users.end();
    const std::string& hash = known ? found->second.passwordHash : hashOfNobody();
    const bool matches = passwordMatches(hash, password);
    if (known && matches) return {};
    return Error{.code = ErrorCode::NotSignedIn, .message = "the user or the password is wrong"};
}

Result<AccessRules> AccessRules::parse(ByteView text, const std::string& path) {
    return AccessReader::read(text, path);
}

}  // namespace warp
