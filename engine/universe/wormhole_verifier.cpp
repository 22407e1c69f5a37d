// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/wormhole_verifier.h"

#include <algorithm>

#include "engine/formats/graphml.h"
#include "engine/io/files.h"
#include "engine/universe/bootstrap.h"
#include "engine/wormholes/layout.h"
#include "engine/wormholes/wormhole_codec.h"
#include "engine/wormholes/wormhole_text.h"

namespace warp {

namespace {

constexpr std::uint64_t kFileLimit = std::uint64_t{64} << 20;
constexpr const char* kRewrite = "warp rebuild mirror";

}  // namespace

Status WormholeVerifier::run() {
    WormholeState state;
    WARP_TRY(readTree(state));
    if (state.generation == 0) return {};
    checkFiles(state);
    return checkRoutes();
}

Status WormholeVerifier::readTree(WormholeState& state) {
    WARP_ASSIGN(const auto tree, m_storage.tree().read());
    const auto cursor = tree->cursor(Space::Wormholes);
    for (cursor->first(); cursor->valid(); cursor->next()) {
        const auto entry = decodeWormholeEntry(cursor->key(), cursor->value(), state);
        if (entry.ok()) continue;
        m_add(
            {.path = std::string(kTreePath), .what = entry.error().message, .repair = "warp rebuild trees"});
    }
    return cursor->status();
}

/// Files of another generation were written before or after the look at the tree: they only have to be whole.
void WormholeVerifier::checkFiles(const WormholeState& state) {
    if (const auto connections = text(kActiveConnectionsPath); connections.ok())
        checkConnections(*connections, state);
    if (const auto analytics = text(kNetworkAnalyticsPath); analytics.ok()) {
        const auto parsed = parseNetworkAnalytics(*analytics);
        if (!parsed.ok()) wrongFile(kNetworkAnalyticsPath, parsed.error());
    }
    if (const auto topology = text(kTopologyPath); topology.ok()) {
        const auto graph = readGraphml(sourceOf(*topology));
        if (!graph.ok()) wrongFile(kTopologyPath, graph.error());
    }
}

void WormholeVerifier::checkConnections(const std::string& text, const WormholeState& state) {
    const auto parsed = parseActiveConnections(text);
    if (!parsed.ok()) return wrongFile(kActiveConnectionsPath, parsed.error());
    if (parsed->generation != state.generation) return;
    auto listed = parsed->wormholes;
    auto held = state.wormholes;
    const auto byEnds = [](const Wormhole& one, const Wormhole& other) {
        return std::pair(one.from, one.to) < std::pair(other.from, other.to);
    };
    std::ranges::sort(listed, byEnds);
    std::ranges::sort(held, byEnds);
    if (listed == held) return;
    wrongFile(kActiveConnectionsPath,
              Error{.code = ErrorCode::Corrupt,
                    .message = "the file does not show the wormholes that the universe holds"});
}

Status WormholeVerifier::checkRoutes() {
    WARP_ASSIGN(const auto entries, m_fs.list(joinPath(m_root, kRoutingTablesDirectory)));
    for (const DirectoryEntry& entry : entries) {
        if (!entry.name.ends_with(".routes")) continue;
        const std::string path = joinPath(kRoutingTablesDirectory, entry.name);
        const auto bytes = text(path);
        const auto table = bytes.ok() ? decodeRoutes(*bytes) : Result<RoutingTable>(bytes.error());
        if (bytes.ok() && !table.ok()) wrongFile(path, table.error());
    }
    return {};
}

Result<std::string> WormholeVerifier::text(std::string_view path) {
    auto bytes = readFile(m_fs, joinPath(m_root, path), kFileLimit);
    if (!bytes.ok()) wrongFile(path, bytes.error());
    return bytes;
}

void WormholeVerifier::wrongFile(std::string_view path, const Error& error) {
    m_add({.severity = Finding::Severity::Warning,
           .path = std::string(path),
           .offset = error.offset,
           .what = error.code == ErrorCode::NotFound ? "the file is missing" : error.message,
           .repair = kRewrite});
}

}  // namespace warp
