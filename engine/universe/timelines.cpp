// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/timelines.h"

#include <optional>

namespace warp {

namespace {

constexpr const char* kMember = "timelines";

std::optional<Timestamp> timeOf(const JsonDocument& json, const char* name) {
    if (!json.contains(name) || !json[name].is_string()) return {};
    const auto time = parseTimestamp(json[name].get_ref<const std::string&>());
    return time.ok() ? std::optional(*time) : std::nullopt;
}

std::optional<TimelineStart> startFrom(const JsonDocument& json) {
    if (!json.is_object()) return {};
    const auto isCount = [&](const char* name) {
        return json.contains(name) && json[name].is_number_integer();
    };
    const auto begunAt = timeOf(json, "begun_at");
    const auto moment = timeOf(json, "moment");
    const bool sound = isCount("timeline") && isCount("lsn") && json.contains("undo") &&
                       json["undo"].is_boolean() && json.contains("snapshot") && json["snapshot"].is_string();
    if (!sound || !begunAt || !moment) return {};
    return TimelineStart{.timeline = json["timeline"].get<std::uint64_t>(),
                         .undo = json["undo"].get<bool>(),
                         .begunAt = *begunAt,
                         .moment = *moment,
                         .lsn = json["lsn"].get<Lsn>(),
                         .snapshot = json["snapshot"].get<std::string>()};
}

}  // namespace

void addTimeline(Manifest& manifest, const TimelineStart& start) {
    JsonDocument& list = manifest.document[kMember];
    if (!list.is_array()) list = JsonDocument::array();
    list.push_back({{"timeline", start.timeline},
                    {"undo", start.undo},
                    {"begun_at", formatTimestamp(start.begunAt)},
                    {"moment", formatTimestamp(start.moment)},
                    {"lsn", start.lsn},
                    {"snapshot", start.snapshot}});
}

std::vector<TimelineStart> timelinesOf(const Manifest& manifest) {
    std::vector<TimelineStart> starts;
    const auto list = manifest.document.find(kMember);
    if (list == manifest.document.end() || !list->is_array()) return starts;
    for (const JsonDocument& entry : *list) {
        if (auto start = startFrom(entry)) starts.push_back(std::move(*start));
    }
    return starts;
}

void copyTimelines(const Manifest& from, Manifest& to) {
    const auto list = from.document.find(kMember);
    if (list == from.document.end()) {
        to.document.erase(kMember);
    } else {
        to.document[kMember] = *list;
    }
}

Status requireOneHistory(const Manifest& manifest, const SnapshotInfo& from, Timestamp time) {
    for (const TimelineStart& start : timelinesOf(manifest)) {
        if (start.timeline <= from.timeline) continue;
        if (!start.undo && start.moment < time && time < start.begunAt) {
            return Error{.code = ErrorCode::NotFound,
                         .message = "what the universe was at " + formatTimestamp(time) +
                                    " was taken back by the restore of " + formatTimestamp(start.begunAt) +
                                    "; there is a way to times up to " + formatTimestamp(start.moment) +
                                    " and from " + formatTimestamp(start.begunAt) + " on"};
        }
        if (start.undo && time >= start.begunAt) {
            return Error{.code = ErrorCode::Conflict,
                         .message = "a restore was undone at " + formatTimestamp(start.begunAt) +
                                    ": later times need a snapshot that was taken after it"};
        }
    }
    return {};
}

}  // namespace warp
