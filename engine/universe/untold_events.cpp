// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/untold_events.h"

#include "engine/formats/seal.h"
#include "engine/io/files.h"

namespace warp {

namespace {

constexpr const char* kMember = "untold_events";

std::optional<UntoldEvent> eventFrom(const JsonDocument& json) {
    if (!json.is_object() || !json.contains("timestamp") || !json.contains("event")) return {};
    if (!json["timestamp"].is_string() || !json["event"].is_string()) return {};
    const auto time = parseTimestamp(json["timestamp"].get_ref<const std::string&>());
    if (!time.ok()) return {};
    UntoldEvent event{.time = *time, .name = json["event"], .details = json};
    event.details.erase("timestamp");
    event.details.erase("event");
    return event;
}

}  // namespace

Status keepUntoldEvent(FileSystem& fs, const std::string& directory, const UntoldEvent& event) {
    WARP_ASSIGN(Manifest manifest, loadManifest(fs, directory));
    JsonDocument& list = manifest.document[kMember];
    if (!list.is_array()) list = JsonDocument::array();
    JsonDocument entry = {{"timestamp", formatTimestamp(event.time)}, {"event", event.name}};
    if (event.details.is_object()) entry.update(event.details);
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

bool forgetUntoldEvents(Manifest& manifest) {
    return manifest.document.erase(kMember) > 0;
}

}  // namespace warp
