// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/wormhole_rebuilder.h"

#include "engine/io/files.h"
#include "engine/wormholes/layout.h"
#include "engine/wormholes/wormhole_codec.h"
#include "engine/wormholes/wormhole_text.h"

namespace warp {

Result<std::uint64_t> rebuildWormholes(FileSystem& fs, const std::string& root, TreeWriter& writer) {
    std::uint64_t unreadable = 0;
    const auto read = [&](std::string_view path, Result<WormholeState> (*parse)(ByteView)) {
        const auto text = readFile(fs, joinPath(root, path));
        if (!text.ok() && text.error().code == ErrorCode::NotFound) return WormholeState();
        const auto state = text.ok() ? parse(*text) : Result<WormholeState>(text.error());
        if (!state.ok()) ++unreadable;
        return state.ok() ? *state : WormholeState();
    };
    WormholeState state = read(kActiveConnectionsPath, &parseActiveConnections);
    state.figures = read(kNetworkAnalyticsPath, &parseNetworkAnalytics).figures;
    for (const auto& [key, value] : wormholeEntries(state))
        WARP_TRY(writer.put(Space::Wormholes, key, value));
    return unreadable;
}

}  // namespace warp
