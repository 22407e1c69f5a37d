// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/topic_queries.h"

#include <algorithm>

#include "engine/configuration/access_store.h"
#include "engine/qql/schema_store.h"
#include "ui/bridge/topic_listers.h"
#include "ui/bridge/tree_queries.h"

namespace warp::ui {
namespace topics {

Error unknown(const std::string& topic) {
    return {.code = ErrorCode::NotFound, .message = "there is nothing called \"" + topic + "\""};
}

std::optional<std::string> below(const std::string& topic, std::string_view parent) {
    if (!topic.starts_with(parent) || topic.size() <= parent.size() || topic[parent.size()] != '/')
        return std::nullopt;
    return topic.substr(parent.size() + 1);
}

TopicListing bounded(std::vector<TopicItem> items) {
    TopicListing listing{.items = std::move(items)};
    listing.more = listing.items.size() > kMostChildren;
    if (listing.more) listing.items.resize(kMostChildren);
    return listing;
}

Result<TopicListing> ofTemporal(Universe& universe, const std::string& topic) {
    std::vector<TopicItem> items;
    if (topic == "streams") {
        WARP_ASSIGN(const auto streams, universe.temporal().streams());
        for (const StreamInfo& stream : streams)
            items.push_back({.id = stream.name, .named = true, .count = stream.events});
        return bounded(std::move(items));
    }
    WARP_ASSIGN(const auto partitions, universe.temporal().partitions());
    if (const auto tier = below(topic, "tiers")) {
        for (auto at = partitions.rbegin(); at != partitions.rend(); ++at) {
            if (tierName(at->partition.tier) != *tier) continue;
            items.push_back({.id = partitionName(at->partition),
                             .named = true,
                             .count = at->events,
                             .bytes = at->bytes,
                             .file = at->path});
        }
        return bounded(std::move(items));
    }
    if (!topic.empty()) return unknown(topic);
    for (const Tier tier : kTiers) {
        TopicItem& item = items.emplace_back();
        item = {.id = "tiers/" + std::string(tierName(tier)), .count = 0, .bytes = 0};
        for (const PartitionInfo& partition : partitions) {
            if (partition.partition.tier != tier) continue;
            *item.count += partition.events;
            *item.bytes += partition.bytes;
            item.topic = item.id;
        }
    }
    WARP_ASSIGN(const auto streams, universe.temporal().streams());
    items.push_back({.id = "streams", .topic = streams.empty() ? "" : "streams", .count = streams.size()});
    return bounded(std::move(items));
}

Result<TopicListing> ofSchemas(Universe& universe, const std::string& topic) {
    const auto schema = universe.schema().schema();
    std::vector<TopicItem> items;
    if (topic.empty()) {
        const auto& types = schema->types();
        items.push_back({.id = "schemas",
                         .topic = types.empty() ? "" : "schemas",
                         .count = types.size(),
                         .note = schema->enforced() ? "enforced" : ""});
        return bounded(std::move(items));
    }
    if (topic != "schemas") return unknown(topic);
    for (const auto& [type, rules] : schema->types()) items.push_back({.id = type, .named = true});
    return bounded(std::move(items));
}

// Names and roles; what authenticates a user never leaves the engine.
Result<TopicListing> ofAccess(Universe& universe, const std::string& topic) {
    const auto rules = universe.access().rules();
    std::vector<TopicItem> items;
    if (topic == "users") {
        for (const auto& [name, user] : rules->users()) {
            std::string roles;
            for (const std::string& role : user.roles) roles += (roles.empty() ? "" : ", ") + role;
            items.push_back({.id = name, .named = true, .note = std::move(roles)});
        }
        return bounded(std::move(items));
    }
    const std::vector<std::string> roles = rules->knownRoles();
    if (topic == "roles") {
        for (const std::string& role : roles) {
            std::uint64_t allowed = 0;
            for (const Permission permission : kPermissions) {
                const auto& able = rules->rolesFor(permission);
                if (std::ranges::find(able, role) != able.end()) ++allowed;
            }
            items.push_back({.id = role, .named = true, .count = allowed});
        }
        return bounded(std::move(items));
    }
    if (!topic.empty()) return unknown(topic);
    items.push_back(
        {.id = "users", .topic = rules->hasUsers() ? "users" : "", .count = rules->users().size()});
    items.push_back({.id = "roles", .topic = roles.empty() ? "" : "roles", .count = roles.size()});
    return bounded(std::move(items));
}

}  // namespace topics

Result<TopicListing> listTopic(Universe& universe, const EngineJob& job, const std::string& region,
                               const std::string& topic) {
    if (region == "spacetime") return topics::ofSpacetime(universe, topic);
    if (region == "temporal") return topics::ofTemporal(universe, topic);
    if (region == "quantum_graph") return topics::ofGraph(universe, job, topic);
    if (region == "wormholes") return topics::ofWormholes(universe, job, topic);
    if (region == "entropy") return topics::ofEntropy(universe, topic);
    if (region == "observatory") return topics::ofObservatory(universe, topic);
    if (region == "backups") return topics::ofBackups(universe, topic);
    if (region == "qql") return topics::ofSchemas(universe, topic);
    if (region == "configuration") return topics::ofAccess(universe, topic);
    return topics::unknown(topic);
}

}  // namespace warp::ui
