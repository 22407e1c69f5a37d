// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace warp {

/// What a call on a universe may need. Spec: Cosmic access control.
enum class Permission : std::uint8_t {
    ReadHot,
    ReadWarm,
    ReadCold,
    WriteHot,
    WriteWarm,
    WriteCold,
    Entangle,    ///< changes of the graph, and links
    Observe,     ///< reading the graph, and links
    Collapse,    ///< choosing between candidates
    Live,        ///< events of the last hour
    Recent,      ///< of the last day
    Historical,  ///< older ones
    Administer,  ///< settings, users, schemas, repairs: the role admin
};

inline constexpr std::size_t kPermissionCount = 13;

constexpr std::array<Permission, kPermissionCount> kPermissions = {
    Permission::ReadHot,   Permission::ReadWarm,  Permission::ReadCold, Permission::WriteHot,
    Permission::WriteWarm, Permission::WriteCold, Permission::Entangle, Permission::Observe,
    Permission::Collapse,  Permission::Live,      Permission::Recent,   Permission::Historical,
    Permission::Administer};

/// "hot_data.read", "hot_data.write", "entangle", "live", "administer".
std::string_view permissionName(Permission permission);
/// Returns: nothing for any other name.
std::optional<Permission> parsePermission(std::string_view name);
/// "read records of hot_data", "change the graph": what comes behind "may not".
std::string_view permissionWords(Permission permission);

}  // namespace warp
