// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backups/layout.h"
#include "ui/bridge/snapshot_types.h"
#include "ui/bridge/topic_listers.h"

// Snapshots, and what is told of a universe's life.
namespace warp::ui::topics {

Result<TopicListing> ofBackups(Universe& universe, const std::string& topic) {
    WARP_ASSIGN(const auto snapshots, universe.backups().list());
    std::vector<TopicItem> items;
    if (topic == "snapshots") {
        for (auto at = snapshots.rbegin(); at != snapshots.rend(); ++at) {
            TopicItem item{.id = at->name, .named = true};
            if (at->state == SnapshotState::Complete) {
                item.count = at->whole.records;
                item.bytes = at->archiveBytes;
            } else {
                item.note = snapshotStateName(at->state);
            }
            items.push_back(std::move(item));
        }
        return bounded(std::move(items));
    }
    if (!topic.empty()) return unknown(topic);
    items = {{.id = "snapshots", .topic = snapshots.empty() ? "" : "snapshots", .count = snapshots.size()},
             {.id = "audit", .file = auditTrailPath()},
             {.id = "happenings", .file = cosmicEventsPath()}};
    return bounded(std::move(items));
}

}  // namespace warp::ui::topics
