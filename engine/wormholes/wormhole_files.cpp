// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/wormholes/wormhole_files.h"

#include <set>

#include "engine/formats/graphml.h"
#include "engine/formats/seal.h"
#include "engine/io/files.h"
#include "engine/wormholes/layout.h"
#include "engine/wormholes/wormhole_text.h"

namespace warp {

namespace {

Status writeRoutes(FileSystem& fs, const std::string& root, const WormholeState& state, std::size_t maxHops) {
    std::set<std::string> written;
    for (const auto& [path, table] : routingTables(state, maxHops)) {
        WARP_TRY(replaceFile(fs, joinPath(root, path), encodeRoutes(table)));
        written.insert(path);
    }
    WARP_ASSIGN(const auto entries, fs.list(joinPath(root, kRoutingTablesDirectory)));
    for (const DirectoryEntry& entry : entries) {
        const std::string path = joinPath(kRoutingTablesDirectory, entry.name);
        if (entry.name.ends_with(".routes") && !written.contains(path))
            WARP_TRY(fs.removeFile(joinPath(root, path)));
    }
    return {};
}

}  // namespace

/// The list of wormholes last: its generation says that the others are there.
Status writeWormholeFiles(FileSystem& fs, const std::string& root, const WormholeState& state,
                          std::size_t maxHops, Timestamp now) {
    WARP_TRY(makeDirectories(fs, joinPath(root, kRoutingTablesDirectory)));
    WARP_TRY(writeRoutes(fs, root, state, maxHops));
    std::string topology;
    WARP_TRY(writeGraphml(topologyOf(state), sinkInto(topology)));
    WARP_TRY(replaceFile(fs, joinPath(root, kTopologyPath), sealedXml(std::move(topology))));
    WARP_TRY(replaceFile(fs, joinPath(root, kNetworkAnalyticsPath), networkAnalyticsText(state, now)));
    return replaceFile(fs, joinPath(root, kActiveConnectionsPath), activeConnectionsText(state, now));
}

}  // namespace warp
