// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/configuration/access_reader.h"

#include <algorithm>

#include "engine/configuration/json_file.h"
#include "engine/configuration/password_hash.h"

namespace warp {

namespace {

const std::vector<std::string> kShardNames = {"hot_data", "warm_data", "cold_data"};
const std::vector<std::string> kQuantumNames = {"entangle", "observe", "collapse"};
const std::vector<std::string> kTierNames = {"live", "recent", "historical"};

Error wrong(const std::string& pointer, const std::string& expected) {
    return Error{.code = ErrorCode::InvalidFormat, .message = pointer + ": " + expected};
}

bool isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-' || c == '.';
}

const JsonDocument* member(const JsonDocument& object, const std::string& name) {
    const auto found = object.find(name);
    return found == object.end() ? nullptr : &*found;
}

}  // namespace

bool isAccessName(std::string_view name) {
    return !name.empty() && name.size() <= kMaxAccessName && name.front() != '-' && name.front() != '.' &&
           std::ranges::all_of(name, isNameCharacter);
}

Result<AccessRules> AccessReader::read(ByteView text, const std::string& path) {
    WARP_ASSIGN(const JsonDocument document, parseJsonFile(text, path));
    AccessRules rules;
    const Status done = AccessReader(rules).readAll(document);
    if (done.ok()) return rules;
    Error error = done.error();
    error.path = path;
    return error;
}

Status AccessReader::readAll(const JsonDocument& document) {
    if (!document.is_object()) return wrong("#", "the file is a JSON object");
    if (const JsonDocument* security = member(document, "cosmic_security")) WARP_TRY(readSecurity(*security));
    WARP_TRY(narrowWriting(document));
    const JsonDocument* const users = member(document, "users");
    return users ? readUsers(*users) : Status();
}

Status AccessReader::readSecurity(const JsonDocument& security) {
    const std::string pointer = "#/cosmic_security";
    if (!security.is_object()) return wrong(pointer, "this is an object");
    if (const JsonDocument* shards = member(security, "spacetime_access")) {
        WARP_TRY(readLists(*shards, pointer + "/spacetime_access", Permission::ReadHot, kShardNames));
        WARP_TRY(readLists(*shards, pointer + "/spacetime_access", Permission::WriteHot, kShardNames));
    }
    if (const JsonDocument* quantum = member(security, "quantum_operations"))
        WARP_TRY(readLists(*quantum, pointer + "/quantum_operations", Permission::Entangle, kQuantumNames));
    if (const JsonDocument* tiers = member(security, "temporal_access"))
        WARP_TRY(readLists(*tiers, pointer + "/temporal_access", Permission::Live, kTierNames));
    return {};
}

Status AccessReader::readLists(const JsonDocument& lists, const std::string& pointer, Permission first,
                               const std::vector<std::string>& names) {
    if (!lists.is_object()) return wrong(pointer, "this is an object of lists of roles");
    for (const auto& [name, list] : lists.items()) {
        const auto found = std::ranges::find(names, name);
        // A word that is misspelt must not leave what was meant as it was.
        if (found == names.end()) return wrong(pointer + "/" + name, "there is no such thing to allow");
        const auto which = static_cast<std::size_t>(first) + static_cast<std::size_t>(found - names.begin());
        WARP_ASSIGN(roles(static_cast<Permission>(which)), readRoles(list, pointer + "/" + name));
    }
    return {};
}

Status AccessReader::narrowWriting(const JsonDocument& document) {
    const JsonDocument* const narrowed = member(document, "spacetime_write");
    if (!narrowed) return {};
    WARP_TRY(readLists(*narrowed, "#/spacetime_write", Permission::WriteHot, kShardNames));
    for (std::size_t shard = 0; shard < kShardNames.size(); ++shard) {
        const auto& readers = m_rules.m_roles[static_cast<std::size_t>(Permission::ReadHot) + shard];
        auto& writers = m_rules.m_roles[static_cast<std::size_t>(Permission::WriteHot) + shard];
        std::erase_if(writers, [&](const std::string& role) {
            return std::ranges::find(readers, role) == readers.end();
        });
    }
    return {};
}

Status AccessReader::readUsers(const JsonDocument& users) {
    if (!users.is_object()) return wrong("#/users", "this is an object of users");
    for (const auto& [name, user] : users.items()) {
        const std::string pointer = "#/users/" + name;
        if (!isAccessName(name)) return wrong(pointer, "a name has 1 to 64 letters, digits, or . _ -");
        WARP_ASSIGN(AccessUser read, readUser(user, pointer));
        m_rules.m_users.emplace(name, std::move(read));
    }
    return {};
}

Result<AccessUser> AccessReader::readUser(const JsonDocument& user, const std::string& pointer) {
    if (!user.is_object()) return wrong(pointer, "this is an object with password and roles");
    AccessUser read;
    const JsonDocument* const password = member(user, "password");
    if (!password || !password->is_string() || !isPasswordHash(password->get<std::string>()))
        return wrong(pointer + "/password", "this is an Argon2id hash (warp access user password makes one)");
    read.passwordHash = password->get<std::string>();
    if (const JsonDocument* roles = member(user, "roles")) {
        WARP_ASSIGN(read.roles, readRoles(*roles, pointer + "/roles"));
    }
    if (const JsonDocument* created = member(user, "created_at")) {
        if (!created->is_string()) return wrong(pointer + "/created_at", "this is a time");
        const auto time = parseTimestamp(created->get<std::string>());
        if (!time.ok()) return wrong(pointer + "/created_at", "this is a time");
        read.createdAt = *time;
    }
    return read;
}

Result<std::vector<std::string>> AccessReader::readRoles(const JsonDocument& list,
                                                         const std::string& pointer) {
    if (!list.is_array()) return wrong(pointer, "this is a list of roles");
    std::vector<std::string> roles;
    for (const JsonDocument& role : list) {
        if (!role.is_string() || !isAccessName(role.get<std::string>()))
            return wrong(pointer, "a role has 1 to 64 letters, digits, or . _ -");
        roles.push_back(role.get<std::string>());
    }
    return roles;
}

}  // namespace warp
