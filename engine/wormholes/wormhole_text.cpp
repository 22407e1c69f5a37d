// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/wormholes/wormhole_text.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "engine/formats/json_value.h"
#include "engine/formats/seal.h"
#include "engine/wormholes/layout.h"
#include "engine/wormholes/wormhole_graph.h"

namespace warp {

namespace {

constexpr JsonLimits kFileLimits = {.maxBytes = std::size_t{64} << 20};
constexpr std::string_view kShardSuffix = "_data";

Error wrong(const char* what) {
    return Error{.code = ErrorCode::InvalidFormat, .message = what};
}

/// Reads members that must be of a kind; notes when one is not.
class Members {
  public:
    explicit Members(const JsonDocument& json) : m_json(json), m_sound(json.is_object()) {}

    std::uint64_t count(const char* name) {
        const JsonDocument* value = find(name);
        const bool whole = value && value->is_number_integer();
        if (whole && (value->is_number_unsigned() || value->get<std::int64_t>() >= 0))
            return value->get<std::uint64_t>();
        m_sound = false;
        return 0;
    }
    double number(const char* name) {
        const JsonDocument* value = find(name);
        if (value && value->is_number()) return value->get<double>();
        m_sound = false;
        return 0;
    }
    std::string text(const char* name) {
        const JsonDocument* value = find(name);
        if (value && value->is_string() && !value->get_ref<const std::string&>().empty())
            return value->get<std::string>();
        m_sound = false;
        return {};
    }
    Timestamp time(const char* name) {
        const auto parsed = parseTimestamp(text(name));
        if (parsed.ok()) return *parsed;
        m_sound = false;
        return {};
    }
    bool sound() const { return m_sound; }

  private:
    const JsonDocument* find(const char* name) const {
        if (!m_json.is_object()) return nullptr;
        const auto found = m_json.find(name);
        return found == m_json.end() ? nullptr : &*found;
    }
    const JsonDocument& m_json;
    bool m_sound;
};

JsonDocument shareOf(const std::optional<double>& share) {
    return share ? JsonDocument(*share) : JsonDocument();
}

std::string shortShard(std::string_view region) {
    std::string_view shard = splitRegion(region).first;
    if (shard.ends_with(kShardSuffix)) shard.remove_suffix(kShardSuffix.size());
    return std::string(shard);
}

}  // namespace

std::string activeConnectionsText(const WormholeState& state, Timestamp now) {
    JsonDocument list = JsonDocument::array();
    for (const Wormhole& wormhole : state.wormholes) {
        list.push_back(JsonDocument{{"from", wormhole.from},
                                    {"to", wormhole.to},
                                    {"strength", wormhole.strength},
                                    {"uses", wormhole.uses},
                                    {"same_id", wormhole.sameId},
                                    {"opened_at", formatTimestamp(wormhole.openedAt)},
                                    {"used_at", formatTimestamp(wormhole.usedAt)}});
    }
    return sealedJson(JsonDocument{{"generation", state.generation},
                                   {"generated_at", formatTimestamp(now)},
                                   {"wormholes", std::move(list)}});
}

Result<WormholeState> parseActiveConnections(ByteView text) {
    WARP_ASSIGN(const JsonDocument json, parseJsonDocument(text, kFileLimits));
    Members head(json);
    WormholeState state{.generation = head.count("generation")};
    const auto list = json.is_object() ? json.find("wormholes") : json.end();
    if (!head.sound() || list == json.end() || !list->is_array()) return wrong("this lists no wormholes");
    for (const JsonDocument& each : *list) {
        Members members(each);
        const Wormhole wormhole{.from = members.text("from"),
                                .to = members.text("to"),
                                .strength = members.number("strength"),
                                .uses = members.count("uses"),
                                .sameId = members.count("same_id"),
                                .openedAt = members.time("opened_at"),
                                .usedAt = members.time("used_at")};
        const bool inRange = wormhole.strength > 0 && wormhole.strength <= WormholeStore::kMostStrength &&
                             wormhole.from != wormhole.to;
        if (!members.sound() || !inRange) return wrong("a wormhole is not as it must be");
        state.wormholes.push_back(wormhole);
    }
    return state;
}

std::string networkAnalyticsText(const WormholeState& state, Timestamp now) {
    const WormholeFigures& figures = state.figures;
    return sealedJson(JsonDocument{{"generation", state.generation},
                                   {"generated_at", formatTimestamp(now)},
                                   {"open", state.wormholes.size()},
                                   {"opened", figures.opened},
                                   {"closed", figures.closed},
                                   {"crossings", figures.crossings},
                                   {"followed", figures.followed},
                                   {"followed_share", shareOf(figures.followedShare())},
                                   {"prefetches", figures.prefetches},
                                   {"prefetch_hits", figures.prefetchHits},
                                   {"efficiency", shareOf(figures.efficiency())}});
}

Result<WormholeState> parseNetworkAnalytics(ByteView text) {
    WARP_ASSIGN(const JsonDocument json, parseJsonDocument(text, kFileLimits));
    Members members(json);
    WormholeState state{.generation = members.count("generation")};
    state.figures = {.crossings = members.count("crossings"),
                     .followed = members.count("followed"),
                     .prefetches = members.count("prefetches"),
                     .prefetchHits = members.count("prefetch_hits"),
                     .opened = members.count("opened"),
                     .closed = members.count("closed")};
    if (!members.sound()) return wrong("these are no figures of wormholes");
    return state;
}

GraphDocument topologyOf(const WormholeState& state) {
    GraphDocument document;
    std::set<std::string> regions;
    for (const Wormhole& wormhole : state.wormholes) {
        regions.insert(wormhole.from);
        regions.insert(wormhole.to);
        document.edges.push_back({.from = wormhole.from,
                                  .to = wormhole.to,
                                  .attributes = {{"strength", doubleText(wormhole.strength)},
                                                 {"uses", std::to_string(wormhole.uses)},
                                                 {"used_at", jsonString(formatTimestamp(wormhole.usedAt))}}});
    }
    // The same state gives the same file.
    std::ranges::sort(document.edges, [](const DocumentEdge& one, const DocumentEdge& other) {
        return std::tie(one.from, one.to) < std::tie(other.from, other.to);
    });
    for (const std::string& region : regions) {
        const auto [shard, type] = splitRegion(region);
        document.nodes.push_back(
            {.id = region, .attributes = {{"shard", jsonString(shard)}, {"type", jsonString(type)}}});
    }
    return document;
}

std::vector<std::pair<std::string, RoutingTable>> routingTables(const WormholeState& state,
                                                                std::size_t maxHops) {
    const WormholeGraph graph(state.wormholes);
    std::map<std::string, RoutingTable> byPath;
    byPath[routesPath("hot", "warm")];
    byPath[routesPath("warm", "cold")];
    for (const std::string& from : graph.regions()) {
        for (const WormholeRoute& route : graph.routesFrom(from, maxHops)) {
            const std::string& to = route.regions.back();
            RoutingTable& table = byPath[routesPath(shortShard(from), shortShard(to))];
            const auto number = [&table](const std::string& region) {
                const auto known = std::ranges::find(table.regions, region);
                if (known == table.regions.end()) {
                    table.regions.push_back(region);
                    return static_cast<std::uint32_t>(table.regions.size() - 1);
                }
                return static_cast<std::uint32_t>(known - table.regions.begin());
            };
            RouteEntry entry;
            entry.from = number(from);
            entry.to = number(to);
            entry.next = number(route.regions[1]);
            entry.cost = route.cost;
            entry.hops = static_cast<std::uint8_t>(route.regions.size() - 1);
            table.entries.push_back(entry);
        }
    }
    return {byPath.begin(), byPath.end()};
}

}  // namespace warp
