// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/restore_intent.h"

#include <algorithm>
#include <array>

#include "engine/formats/json_value.h"
#include "engine/io/files.h"

namespace warp {

namespace {

constexpr std::uint64_t kFileLimit = std::uint64_t{1} << 20;
constexpr std::array<std::string_view, 4> kStates = {"swapping", "kept", "confirmed", "undoing"};

/// A name in the universe, not a way out of it.
bool isName(const std::string& text) {
    return !text.empty() && text.find('/') == std::string::npos && text != "." && text != "..";
}

bool isText(const JsonDocument& json, const char* name) {
    return json.contains(name) && json[name].is_string();
}

bool isCount(const JsonDocument& json, const char* name) {
    return json.contains(name) && json[name].is_number_integer();
}

bool soundRegions(const JsonDocument& json) {
    return json.contains("regions") && json["regions"].is_array() &&
           std::ranges::all_of(json["regions"], [](const JsonDocument& name) {
               return name.is_string() && isName(name.get<std::string>());
           });
}

}  // namespace

std::string restoreIntentText(const RestoreIntent& intent) {
    return dumpJson({{"state", kStates[static_cast<std::size_t>(intent.state)]},
                     {"from", intent.from},
                     {"to", intent.to},
                     {"regions", intent.regions},
                     {"snapshot", intent.snapshot},
                     {"moment", formatTimestamp(intent.moment)},
                     {"lsn", intent.lsn},
                     {"timeline", intent.timeline},
                     {"restored_at", formatTimestamp(intent.restoredAt)},
                     {"safety_snapshot", intent.safety},
                     {"undoable", intent.undoable}}) +
           '\n';
}

Result<RestoreIntent> parseRestoreIntent(ByteView text, const std::string& path) {
    const Error damaged{
        .code = ErrorCode::Corrupt, .message = "the note of a restore in place is damaged", .path = path};
    const auto parsed = parseJsonDocument(text);
    if (!parsed.ok() || !parsed->is_object()) return damaged;
    const JsonDocument& json = *parsed;
    const bool sound = isText(json, "state") && isText(json, "from") && isText(json, "to") &&
                       isText(json, "snapshot") && isText(json, "moment") && isText(json, "restored_at") &&
                       isText(json, "safety_snapshot") && isCount(json, "lsn") && isCount(json, "timeline") &&
                       json.contains("undoable") && json["undoable"].is_boolean() && soundRegions(json);
    if (!sound) return damaged;
    RestoreIntent intent;
    const auto state = std::ranges::find(kStates, json["state"].get<std::string>());
    if (state == kStates.end()) return damaged;
    intent.state = static_cast<RestoreIntent::State>(state - kStates.begin());
    intent.from = json["from"].get<std::string>();
    intent.to = json["to"].get<std::string>();
    if (!isName(intent.from) || !isName(intent.to)) return damaged;
    intent.regions = json["regions"].get<std::vector<std::string>>();
    intent.snapshot = json["snapshot"].get<std::string>();
    const auto moment = parseTimestamp(json["moment"].get<std::string>());
    const auto restoredAt = parseTimestamp(json["restored_at"].get<std::string>());
    if (!moment.ok() || !restoredAt.ok()) return damaged;
    intent.moment = *moment;
    intent.restoredAt = *restoredAt;
    intent.lsn = json["lsn"].get<Lsn>();
    intent.timeline = json["timeline"].get<std::uint64_t>();
    intent.safety = json["safety_snapshot"].get<std::string>();
    intent.undoable = json["undoable"].get<bool>();
    return intent;
}

Result<std::optional<RestoreIntent>> loadRestoreIntent(FileSystem& fs, const std::string& root) {
    const std::string path = joinPath(root, kRestoreIntentName);
    WARP_ASSIGN(const auto info, fs.stat(path));
    if (!info) return std::optional<RestoreIntent>();
    WARP_ASSIGN(const std::string text, readFile(fs, path, kFileLimit));
    WARP_ASSIGN(RestoreIntent intent, parseRestoreIntent(text, path));
    return std::optional(std::move(intent));
}

Status saveRestoreIntent(FileSystem& fs, const std::string& root, const RestoreIntent& intent) {
    return replaceFile(fs, joinPath(root, kRestoreIntentName), restoreIntentText(intent));
}

Status removeRestoreIntent(FileSystem& fs, const std::string& root) {
    WARP_TRY(removeTree(fs, joinPath(root, kRestoreIntentName)));
    return fs.syncDirectory(root);
}

}  // namespace warp
