// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/timelines.h"

#include <algorithm>
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
    const bool sound = isCount("timeline") && isCount("continues") && isCount("replaces") && isCount("lsn") &&
                       json.contains("undo") && json["undo"].is_boolean() && json.contains("snapshot") &&
                       json["snapshot"].is_string();
    if (!sound || !begunAt || !moment) return {};
    return TimelineStart{.timeline = json["timeline"].get<std::uint64_t>(),
                         .continues = json["continues"].get<std::uint64_t>(),
                         .replaces = json["replaces"].get<std::uint64_t>(),
                         .undo = json["undo"].get<bool>(),
                         .begunAt = *begunAt,
                         .moment = *moment,
                         .lsn = json["lsn"].get<Lsn>(),
                         .snapshot = json["snapshot"].get<std::string>()};
}

}  // namespace

std::vector<TimelineStart> lineOf(const Manifest& manifest) {
    const std::vector<TimelineStart> all = timelinesOf(manifest);
    std::vector<TimelineStart> line;
    for (auto start = all.rbegin(); start != all.rend(); ++start) {
        if (line.empty() || start->timeline == line.back().continues) line.push_back(*start);
    }
    return line;
}

void addTimeline(Manifest& manifest, const TimelineStart& start) {
    JsonDocument& list = manifest.document[kMember];
    if (!list.is_array()) list = JsonDocument::array();
    list.push_back({{"timeline", start.timeline},
                    {"continues", start.continues},
                    {"replaces", start.replaces},
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

LogLineage lineageOf(const Manifest& manifest) {
    const auto line = lineOf(manifest);
    LogLineage lineage;
    if (line.empty()) return lineage;
    Lsn last = LogLineage::kNoEnd;
    for (const TimelineStart& start : line) {
        lineage.stages.push_back({.timeline = start.timeline, .last = last});
        last = std::min(last, start.lsn);
    }
    lineage.stages.push_back({.timeline = line.back().continues, .last = last});
    std::ranges::reverse(lineage.stages);
    return lineage;
}

Status requireOneHistory(const Manifest& manifest, const SnapshotInfo& from, Timestamp time) {
    for (const TimelineStart& start : lineOf(manifest)) {
        const bool inside = start.timeline > from.timeline && start.moment < time && time < start.begunAt;
        if (!inside) continue;
        const std::string what = start.undo ? "the undo of a restore at " : "the restore of ";
        return Error{.code = ErrorCode::NotFound,
                     .message = "what the universe was at " + formatTimestamp(time) + " was taken back by " +
                                what + formatTimestamp(start.begunAt) + "; there is a way to times up to " +
                                formatTimestamp(start.moment) + " and from " +
                                formatTimestamp(start.begunAt) + " on"};
    }
    return {};
}

}  // namespace warp
