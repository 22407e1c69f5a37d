// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "engine/configuration/permission.h"

namespace warp {

/// What it takes to look at a file or a directory of a universe: that of the data it holds. Logs, backups,
/// the tree and the users' file hold data of every kind, so they take the role admin.
std::vector<Permission> permissionsOfPath(std::string_view path);

}  // namespace warp
