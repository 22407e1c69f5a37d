// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/untold_events.h"

#include "engine/formats/seal.h"
#include "engine/io/files.h"

namespace warp {

namespace {

constexpr const char* kMember = "untold_events";
constexpr const char* kDeed = "deed";
constexpr const char* kBy = "by";

std::optional<UntoldEvent> eventFrom(const JsonDocument& json) {
    if (!json.is_object() || !json.contains("timestamp") || !json.contains("event")) return {};
    if (!json["timestamp"].is_string() || !json["event"].is_string()) return {};
    const auto time = parseTimestamp(json["timestamp"].get_ref<const std::string&>());
    if (!time.ok()) return {};
    UntoldEvent event{.time = *time, .name = json["event"], .details = json};
    event.details.erase("timestamp");
    event.details.erase("event");
    if (json.contains(kDeed) && json[kDeed].is_string()) event.deed = json[kDeed];
    event.details.erase(kDeed);
    return event;
}

}  // namespace

std::string UntoldEvent::by() const {
    const auto who = details.find(kBy);
    return who != details.end() && who->is_string() ? who->get<std::string>() : std::string();
}

Status keepUntoldEvent(FileSystem& fs, const std::string& directory, const UntoldEvent& event) {
    WARP_ASSIGN(Manifest manifest, loadManifest(fs, directory));
    JsonDocument& list = manifest.document[kMember];
    if (!list.is_array()) list = JsonDocument::array();
    JsonDocument entry = {{"timestamp", formatTimestamp(event.time)}, {"event", event.name}};
    if (event.details.is_object()) entry.update(event.details);
    if (!event.deed.empty()) entry[kDeed] = event.deed;
    list.push_back(std::move(entry));
    // Whatever else the manifest says stays as it is.
    return replaceFile(fs, joinPath(directory, kManifestName), sealedJson(manifest.document));
}

std::vector<UntoldEvent> untoldEvents(const Manifest& manifest) {
    std::vector<UntoldEvent> events;
    const auto list = manifest.document.find(kMember);
    if (list == manifest.document.end() || !list->is_array()) return events;
    for (const JsonDocument& entry : *list) {
        if (auto event = eventFrom(entry)) events.push_back(std::move(*event));
    }
    return events;
}

void forgetUntoldDeeds(Manifest& manifest) {
    const auto list = manifest.document.find(kMember);
    if (list == manifest.document.end() || !list->is_array()) return;
    for (JsonDocument& entry : *list) {
        if (entry.is_object()) entry.erase(kDeed);
    }
}

bool forgetUntoldEvents(Manifest& manifest) {
    return manifest.document.erase(kMember) > 0;
}

}  // namespace warp
