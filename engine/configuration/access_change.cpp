// SPDX-License-Identifier: GPL-3.0-or-later
// What a change of the users makes of the text of access_control.json.
#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "engine/configuration/access_reader.h"
#include "engine/configuration/json_file.h"
#include "engine/configuration/password_hash.h"

namespace warp {

namespace {

using Kind = AccessChange::Kind;

constexpr auto kNames = std::to_array<std::pair<std::string_view, Kind>>({{"add_user", Kind::AddUser},
                                                                          {"remove_user", Kind::RemoveUser},
                                                                          {"set_password", Kind::SetPassword},
                                                                          {"grant", Kind::Grant},
                                                                          {"revoke", Kind::Revoke}});

constexpr const char* kDescription =
    "Who may do what. Without users everybody who can open the directory is admin; with users every call is "
    "checked. spacetime_write, when given, narrows who of those who reach a shard may write to it. The files "
    "stay readable to the operating system user who owns them.";

JsonDocument rolesOf(const AccessRules& rules, Permission permission) {
    return JsonDocument(rules.rolesFor(permission));
}

JsonDocument listsOf(const AccessRules& rules,
                     std::initializer_list<std::pair<const char*, Permission>> rows) {
    JsonDocument lists = JsonDocument::object();
    for (const auto& [name, permission] : rows) lists[name] = rolesOf(rules, permission);
    return lists;
}

Error noUser(const std::string& name, const AccessRules& rules) {
    std::string known;
    for (const auto& [other, user] : rules.users()) known += (known.empty() ? "" : ", ") + other;
    return Error{.code = ErrorCode::NotFound,
                 .message = "there is no user " + name + (known.empty() ? "" : "; there are " + known)};
}

Status requireUser(const AccessChange& change, const AccessRules& rules) {
    const bool exists = rules.users().contains(change.user);
    if (change.kind == Kind::AddUser) {
        if (!isAccessName(change.user)) {
            return Error{.code = ErrorCode::InvalidArgument,
                         .message = "\"" + change.user + "\" is no name: 1 to 64 letters, digits, or . _ -"};
        }
        if (!exists) return {};
        return Error{.code = ErrorCode::Conflict, .message = "the user " + change.user + " exists already"};
    }
    return exists ? Status() : Status(noUser(change.user, rules));
}

Status requireRoles(const AccessChange& change, const AccessRules& rules) {
    const std::vector<std::string> known = rules.knownRoles();
    for (const std::string& role : change.roles) {
        if (change.kind == Kind::Revoke || std::ranges::find(known, role) != known.end()) continue;
        std::string names;
        for (const std::string& name : known) names += (names.empty() ? "" : ", ") + name;
        return Error{.code = ErrorCode::NotFound,
                     .message = "nothing is allowed to the role " + role + "; there are " + names};
    }
    return {};
}

Status requireHash(const AccessChange& change) {
    const bool needed = change.kind == Kind::AddUser || change.kind == Kind::SetPassword;
    if (!needed || isPasswordHash(change.passwordHash)) return {};
    return Error{.code = ErrorCode::InvalidArgument, .message = "the password is not hashed with Argon2id"};
}

void applyTo(JsonDocument& users, const AccessChange& change, Timestamp now) {
    if (change.kind == Kind::RemoveUser) {
        users.erase(change.user);
        return;
    }
    JsonDocument& user = users[change.user];
    if (change.kind == Kind::AddUser)
        user = {{"password", ""}, {"roles", JsonDocument::array()}, {"created_at", formatTimestamp(now)}};
    if (!change.passwordHash.empty()) user["password"] = change.passwordHash;
    std::vector<std::string> roles = user.value("roles", std::vector<std::string>());
    for (const std::string& role : change.roles) {
        std::erase(roles, role);
        if (change.kind != Kind::Revoke) roles.push_back(role);
    }
    user["roles"] = roles;
}

/// Somebody must be left who can undo a change.
Status requireAdmin(const AccessRules& rules) {
    const auto isAdmin = [](const auto& user) {
        return std::ranges::find(user.second.roles, kAdminRole) != user.second.roles.end();
    };
    if (std::ranges::any_of(rules.users(), isAdmin)) return {};
    return Error{.code = ErrorCode::Conflict,
                 .message =
                     "no user would have the role admin: the first user needs it, and the last one who "
                     "has it keeps it"};
}

}  // namespace

std::string_view accessChangeName(Kind kind) {
    return kNames[static_cast<std::size_t>(kind)].first;
}

std::string accessChangeText(const AccessChange& change) {
    std::string roles = change.roles.size() == 1 ? "the role " : "the roles ";
    for (std::size_t i = 0; i < change.roles.size(); ++i)
        roles += (i == 0 ? "" : i + 1 == change.roles.size() ? " and " : ", ") + change.roles[i];
    if (change.roles.empty()) roles = "no role";
    switch (change.kind) {
        case Kind::AddUser: return "add the user " + change.user + " with " + roles;
        case Kind::RemoveUser: return "remove the user " + change.user;
        case Kind::SetPassword: return "set the password of " + change.user;
        case Kind::Grant: return "grant " + change.user + " " + roles;
        case Kind::Revoke: return "revoke " + roles + " from " + change.user;
    }
    return std::string(accessChangeName(change.kind)) + " " + change.user;
}

std::optional<Kind> parseAccessChange(std::string_view name) {
    const auto found = std::ranges::find(kNames, name, &std::pair<std::string_view, Kind>::first);
    if (found == kNames.end()) return std::nullopt;
    return found->second;
}

std::string AccessRules::defaultText() {
    const AccessRules rules;
    JsonDocument security = JsonDocument::object();
    security["spacetime_access"] = listsOf(rules, {{"hot_data", Permission::ReadHot},
                                                   {"warm_data", Permission::ReadWarm},
                                                   {"cold_data", Permission::ReadCold}});
    security["quantum_operations"] = listsOf(rules, {{"entangle", Permission::Entangle},
                                                     {"observe", Permission::Observe},
                                                     {"collapse", Permission::Collapse}});
    security["temporal_access"] = listsOf(
        rules,
        {{"live", Permission::Live}, {"recent", Permission::Recent}, {"historical", Permission::Historical}});
    return dumpJsonPretty({{"description", kDescription},
                           {"cosmic_security", std::move(security)},
                           {"users", JsonDocument::object()}});
}

Result<std::string> AccessRules::changedText(ByteView text, const std::string& path,
                                             const AccessChange& change, Timestamp now) {
    WARP_ASSIGN(const AccessRules before, parse(text, path));
    WARP_TRY(requireUser(change, before));
    WARP_TRY(requireRoles(change, before));
    WARP_TRY(requireHash(change));
    WARP_ASSIGN(JsonDocument document, parseJsonFile(text, path));
    applyTo(document["users"], change, now);
    std::string changed = dumpJsonPretty(document);
    WARP_ASSIGN(const AccessRules after, parse(changed, path));
    WARP_TRY(requireAdmin(after));
    return changed;
}

}  // namespace warp
