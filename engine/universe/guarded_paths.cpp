// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/guarded_paths.h"

#include <algorithm>
#include <array>
#include <string>

namespace warp {

namespace {

struct Rule {
    std::string_view path;
    Permission permission;
};

constexpr auto kRules = std::to_array<Rule>({
    {"spacetime/hot_data", Permission::ReadHot},
    {"spacetime/warm_data", Permission::ReadWarm},
    {"spacetime/cold_data", Permission::ReadCold},
    {"spacetime/particles.btree", Permission::Administer},
    {"temporal/live", Permission::Live},
    {"temporal/recent", Permission::Recent},
    {"temporal/historical", Permission::Historical},
    {"quantum_graph", Permission::Observe},
    {"backups", Permission::Administer},
    {"entropy/rebalancing_log.jsonl", Permission::Administer},
    {"qql/compiled_queries", Permission::Administer},
    {"qql/query_analytics", Permission::Administer},
    {"configuration/access_control.json", Permission::Administer},
});

/// The steps of a path without those that lead nowhere: "a//./b/" is "a/b". What leads out of the universe is
/// refused by who opens it.
std::string plain(std::string_view path) {
    std::string out;
    while (!path.empty()) {
        const std::string_view step = path.substr(0, path.find('/'));
        path.remove_prefix(std::min(path.size(), step.size() + 1));
        if (step.empty() || step == ".") continue;
        if (!out.empty()) out += '/';
        out += step;
    }
    return out;
}

bool isBelow(std::string_view path, std::string_view top) {
    return path.starts_with(top) && (path.size() == top.size() || path[top.size()] == '/');
}

}  // namespace

std::vector<Permission> permissionsOfPath(std::string_view path) {
    const std::string steps = plain(path);
    std::vector<Permission> permissions;
    for (const Rule& rule : kRules) {
        if (isBelow(steps, rule.path)) permissions.push_back(rule.permission);
    }
    return permissions;
}

}  // namespace warp
