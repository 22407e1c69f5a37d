// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/wormhole_verifier.h"

#include <algorithm>
#include <set>

#include "engine/formats/graphml.h"
#include "engine/formats/seal.h"
#include "engine/io/files.h"
#include "engine/universe/bootstrap.h"
#include "engine/wormholes/layout.h"
#include "engine/wormholes/wormhole_codec.h"
#include "engine/wormholes/wormhole_network.h"
#include "engine/wormholes/wormhole_text.h"

namespace warp {

namespace {

constexpr std::uint64_t kFileLimit = std::uint64_t{64} << 20;
constexpr const char* kRewrite = "warp rebuild mirror";

using Ends = std::set<std::pair<std::string, std::string>>;

Ends endsOf(const WormholeState& state) {
    Ends ends;
    for (const Wormhole& wormhole : state.wormholes) ends.emplace(wormhole.from, wormhole.to);
    return ends;
}

bool isRegion(const std::string& name) {
    const auto [shard, type] = splitRegion(name);
    const bool known = shard == kGraphShard || std::ranges::any_of(kShards, [&shard = shard](Shard each) {
                           return shardId(each) == shard;
                       });
    return known && !type.empty();
}

}  // namespace

Status WormholeVerifier::run() {
    WormholeState state;
    WARP_TRY(readTree(state));
    if (state.generation == 0) return {};
    for (const Wormhole& wormhole : state.wormholes) checkWormhole(wormhole);
    checkFiles(state);
    WARP_TRY(checkRoutes(state));
    return tellContradictions(state);
}

void WormholeVerifier::checkWormhole(const Wormhole& wormhole) {
    const bool sound = wormhole.strength > 0 && wormhole.strength <= WormholeStore::kMostStrength &&
                       isRegion(wormhole.from) && isRegion(wormhole.to) && wormhole.from != wormhole.to;
    if (sound) return;
    m_add({.path = std::string(kTreePath),
           .key = wormhole.from + " -> " + wormhole.to,
           .what = "the wormhole has no regions at its ends or a strength that there is not",
           .repair = "warp rebuild trees"});
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
        m_current = checkConnections(*connections, state);
    if (const auto analytics = text(kNetworkAnalyticsPath); analytics.ok()) {
        const auto parsed = parseNetworkAnalytics(*analytics);
        if (!parsed.ok()) wrongFile(kNetworkAnalyticsPath, parsed.error());
        // Where the list does not tell it does.
        if (parsed.ok() && parsed->generation == state.generation) m_current = true;
    }
    if (const auto topology = text(kTopologyPath); topology.ok()) {
        checkTopology(*topology, state);
    }
}

void WormholeVerifier::checkTopology(const std::string& text, const WormholeState& state) {
    const auto graph = readGraphml(sourceOf(text));
    if (!graph.ok()) return wrongFile(kTopologyPath, graph.error());
    if (const Status sealed = checkSealedXml(text); !sealed.ok())
        return wrongFile(kTopologyPath, sealed.error());
    std::string expected;
    const Status written = writeGraphml(topologyOf(state), sinkInto(expected));
    if (written.ok() && text != sealedXml(std::move(expected)))
        contradicts(kTopologyPath, "the file does not show the wormholes that the universe holds");
}

bool WormholeVerifier::checkConnections(const std::string& text, const WormholeState& state) {
    const auto parsed = parseActiveConnections(text);
    if (!parsed.ok()) {
        wrongFile(kActiveConnectionsPath, parsed.error());
        return false;
    }
    if (parsed->generation != state.generation) return false;
    auto listed = parsed->wormholes;
    auto held = state.wormholes;
    const auto byEnds = [](const Wormhole& one, const Wormhole& other) {
        return std::pair(one.from, one.to) < std::pair(other.from, other.to);
    };
    std::ranges::sort(listed, byEnds);
    std::ranges::sort(held, byEnds);
    if (listed == held) return true;
    wrongFile(kActiveConnectionsPath,
              Error{.code = ErrorCode::Corrupt,
                    .message = "the file does not show the wormholes that the universe holds"});
    return true;
}

Status WormholeVerifier::checkRoutes(const WormholeState& state) {
    WARP_ASSIGN(const auto entries, m_fs.list(joinPath(m_root, kRoutingTablesDirectory)));
    for (const DirectoryEntry& entry : entries) {
        if (!entry.name.ends_with(".routes")) continue;
        const std::string path = joinPath(kRoutingTablesDirectory, entry.name);
        const auto bytes = text(path);
        const auto table = bytes.ok() ? decodeRoutes(*bytes) : Result<RoutingTable>(bytes.error());
        if (bytes.ok() && !table.ok()) wrongFile(path, table.error());
        if (table.ok()) checkRouting(path, *table, state);
    }
    return {};
}

/// The first step of every route is an open wormhole, and the table says at each step how to go on.
void WormholeVerifier::checkRouting(const std::string& path, const RoutingTable& table,
                                    const WormholeState& state) {
    const Ends ends = endsOf(state);
    for (const RouteEntry& entry : table.entries) {
        const std::size_t greatest = std::max({entry.from, entry.to, entry.next});
        const bool formed = greatest < table.regions.size() && entry.hops > 0 && entry.cost > 0;
        if (formed && ends.contains({table.regions[entry.from], table.regions[entry.next]})) continue;
        contradicts(path, "the file has a route that leads through no wormhole");
        return;
    }
}

/// Files that were written anew while they were looked at are none of this moment.
Status WormholeVerifier::tellContradictions(const WormholeState& state) {
    if (!m_current || m_contradictions.empty()) return {};
    WARP_ASSIGN(const auto tree, m_storage.tree().read());
    WormholeState now;
    const auto cursor = tree->cursor(Space::Wormholes);
    for (cursor->first(); cursor->valid(); cursor->next()) {
        // What is damaged was told before.
        [[maybe_unused]] const Status decoded = decodeWormholeEntry(cursor->key(), cursor->value(), now);
    }
    WARP_TRY(cursor->status());
    if (now.generation != state.generation) return {};
    for (Finding& finding : m_contradictions) m_add(std::move(finding));
    return {};
}

void WormholeVerifier::contradicts(std::string_view path, std::string what) {
    m_contradictions.push_back({.severity = Finding::Severity::Warning,
                                .path = std::string(path),
                                .what = std::move(what),
                                .repair = kRewrite});
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
