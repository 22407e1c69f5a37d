// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/topic_queries.h"

namespace warp::ui::topics {

// How the topics of each region are listed; see listTopic().

Result<TopicListing> ofSpacetime(Universe& universe, const std::string& topic);
Result<TopicListing> ofTemporal(Universe& universe, const std::string& topic);
Result<TopicListing> ofGraph(Universe& universe, const EngineJob& job, const std::string& topic);
Result<TopicListing> ofWormholes(Universe& universe, const EngineJob& job, const std::string& topic);
Result<TopicListing> ofEntropy(Universe& universe, const std::string& topic);
Result<TopicListing> ofObservatory(Universe& universe, const std::string& topic);
Result<TopicListing> ofBackups(Universe& universe, const std::string& topic);
Result<TopicListing> ofSchemas(Universe& universe, const std::string& topic);
Result<TopicListing> ofAccess(Universe& universe, const std::string& topic);

/// There is no such topic.
Error unknown(const std::string& topic);
/// What stands behind "nodes/" in "nodes/packages"; nothing for other topics.
std::optional<std::string> below(const std::string& topic, std::string_view parent);
/// Leaves at most kMostChildren, and says whether there were more.
TopicListing bounded(std::vector<TopicItem> items);

}  // namespace warp::ui::topics
