// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/configuration/access_rules.h"
#include "engine/formats/json_value.h"

namespace warp {

/// Longest name of a user or a role. Names are letters, digits and `. _ -`, and begin with no `-` or `.`.
inline constexpr std::size_t kMaxAccessName = 64;

bool isAccessName(std::string_view name);

/// Makes rules of the text of access_control.json.
class AccessReader {
  public:
    /// Errors: as AccessRules::parse.
    static Result<AccessRules> read(ByteView text, const std::string& path);

  private:
    explicit AccessReader(AccessRules& rules) : m_rules(rules) {}
    Status readAll(const JsonDocument& document);
    Status readSecurity(const JsonDocument& security);
    /// Lists of roles by name. Takes: `names` and the permissions they stand for, in the same order.
    Status readLists(const JsonDocument& lists, const std::string& pointer, Permission first,
                     const std::vector<std::string>& names);
    Status narrowWriting(const JsonDocument& document);
    Status readUsers(const JsonDocument& users);
    static Result<AccessUser> readUser(const JsonDocument& user, const std::string& pointer);
    static Result<std::vector<std::string>> readRoles(const JsonDocument& list, const std::string& pointer);

    std::vector<std::string>& roles(Permission permission) {
        return m_rules.m_roles[static_cast<std::size_t>(permission)];
    }

    AccessRules& m_rules;
};

}  // namespace warp
