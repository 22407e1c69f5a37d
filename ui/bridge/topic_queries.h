// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "ui/bridge/bridge.h"
#include "ui/bridge/engine_types.h"

namespace warp::ui {

/// What the regions of a universe hold beside records and files, as a tree of topics:
///
///     temporal > tiers/live > 2026-01-15-14;   quantum_graph > nodes > nodes/packages > packages:bash
///
/// Threads: workers only; peeks.

/// Something below a topic.
struct TopicItem {
    /// What it is called: the topic's own id ("nodes"), which has a word in the user's language, or a name of
    /// the engine or of the user's data (`named`).
    std::string id;
    bool named = false;
    std::string topic = {};  ///< where it is listed further; empty when there is nothing below
    std::optional<std::uint64_t> count = {};
    std::optional<std::uint64_t> bytes = {};
    std::optional<double> value = {};  ///< of `metric`, or a strength 0..1 where that is empty
    std::string metric = {};
    std::string to = {};    ///< the other end, of links, edges, wormholes
    std::string note = {};  ///< states, roles: the engine's or the user's words
    std::string key = {};   ///< the record that it leads to
    std::string file = {};  ///< the file that it leads to, relative to the universe
};

struct TopicListing {
    std::vector<TopicItem> items;
    bool more = false;  ///< there are more than kMostChildren
};

/// Takes: the region, and the topic below it ("" = its topics). Errors: Denied naming the missing role; those
/// of reading; NotFound for a topic that there is not.
Result<TopicListing> listTopic(Universe& universe, const EngineJob& job, const std::string& region,
                               const std::string& topic);

}  // namespace warp::ui
