// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/configuration/permission.h"

#include <algorithm>

namespace warp {

namespace {

struct Row {
    std::string_view name;
    std::string_view words;
};

constexpr std::array<Row, kPermissionCount> kRows = {{
    {"hot_data.read", "read records of hot_data"},
    {"warm_data.read", "read records of warm_data"},
    {"cold_data.read", "read records of cold_data"},
    {"hot_data.write", "write records of hot_data"},
    {"warm_data.write", "write records of warm_data"},
    {"cold_data.write", "write records of cold_data"},
    {"entangle", "change the graph or links"},
    {"observe", "read the graph or links"},
    {"collapse", "collapse a superposition"},
    {"live", "reach live events"},
    {"recent", "reach recent events"},
    {"historical", "reach historical events"},
    {"administer", "administer the universe"},
}};

}  // namespace

std::string_view permissionName(Permission permission) {
    return kRows[static_cast<std::size_t>(permission)].name;
}

std::optional<Permission> parsePermission(std::string_view name) {
    const auto found = std::ranges::find(kRows, name, &Row::name);
    if (found == kRows.end()) return std::nullopt;
    return static_cast<Permission>(found - kRows.begin());
}

std::string_view permissionWords(Permission permission) {
    return kRows[static_cast<std::size_t>(permission)].words;
}

}  // namespace warp
