// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/configuration/setting.h"

namespace warp {

std::vector<Setting> temporalPolicySettings() {
    return {
        makeSetting("temporal_policies.live_window", 1, 168,
                    [](auto& v) -> auto& { return v.temporal.liveWindowHours; },
                    {"hours", "How long events stay in temporal/live"}),
        makeSetting("temporal_policies.recent_window", 1, 8760,
                    [](auto& v) -> auto& { return v.temporal.recentWindowHours; },
                    {"hours", "How long events stay in temporal/recent after that"}),
        makeSetting("temporal_policies.archive_after", 1, 36500,
                    [](auto& v) -> auto& { return v.temporal.archiveAfterDays; },
                    {"days", "Age at which historical events are compressed harder"}),
        makeSetting("temporal_policies.expire_after", 0, 36500,
                    [](auto& v) -> auto& { return v.temporal.expireAfterDays; },
                    {"days", "Age at which events are removed; 0 = never"}),
        makeSetting("temporal_policies.edges.decay_per_day", 0, 1,
                    [](auto& v) -> auto& { return v.temporal.edgeDecayPerDay; },
                    {"", "Factor of an edge's strength per day without traversal"}),
        makeSetting("temporal_policies.edges.gain_per_traversal", 1, 10,
                    [](auto& v) -> auto& { return v.temporal.edgeGainPerTraversal; },
                    {"", "Factor of an edge's strength per traversal, up to 1"}),
        makeSetting("temporal_policies.edges.floor", 0, 1,
                    [](auto& v) -> auto& { return v.temporal.edgeFloor; },
                    {"", "Strength that decay never goes below"}),
    };
}

}  // namespace warp
