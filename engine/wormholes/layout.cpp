// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/wormholes/layout.h"

#include "engine/io/files.h"

namespace warp {

std::string routesPath(std::string_view fromShard, std::string_view toShard) {
    std::string name(fromShard);
    name.append("_to_").append(toShard).append(".routes");
    return joinPath(kRoutingTablesDirectory, name);
}

}  // namespace warp
