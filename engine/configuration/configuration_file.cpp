// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/configuration/configuration_file.h"

#include <algorithm>

#include "engine/configuration/json_file.h"
#include "engine/formats/json_text.h"
#include "engine/io/files.h"

namespace warp {

namespace {

std::string_view fileDescription(std::string_view file) {
    if (file == "physics_constants") return "Fundamental constants of this universe";
    if (file == "shard_topology")
        return "The shards of spacetime, their laws, and when records move between them";
    if (file == "entanglement_rules") return "Which records belong together, and how links are learned";
    if (file == "temporal_policies") return "How time passes for events and edges";
    return "How the engine runs";
}

std::string_view takeStep(std::string_view& place) {
    const auto dot = place.find('.');
    const auto step = place.substr(0, dot);
    place.remove_prefix(dot == std::string_view::npos ? place.size() : dot + 1);
    return step;
}

/// The object that holds the setting's value and description in a default file.
JsonDocument explained(const Setting& setting, JsonDocument value) {
    JsonDocument entry = {{"value", std::move(value)}};
    if (!setting.unit.empty()) entry["unit"] = setting.unit;
    entry["allowed"] = setting.allowed();
    entry["description"] = setting.description;
    return entry;
}

/// Puts `entry` at its place. Returns: false when something that is no object is in the way.
bool putAt(JsonDocument& document, std::string_view place, JsonDocument entry) {
    JsonDocument* at = &document;
    while (!place.empty()) {
        if (!at->is_object()) return false;
        at = &(*at)[std::string(takeStep(place))];
        if (at->is_null()) *at = JsonDocument::object();
    }
    *at = std::move(entry);
    return true;
}

std::optional<ByteView> member(ByteView object, std::string_view key) {
    const auto members = jsonMembers(object);
    if (!members.ok()) return {};
    const auto found = std::ranges::find(*members, key, &JsonMember::key);
    if (found == members->end()) return {};
    return found->value;
}

}  // namespace

std::string ConfigurationFile::defaultText(std::string_view file) {
    const ConfigurationValues defaults;
    JsonDocument document = {{"description", fileDescription(file)}};
    for (const Setting& setting : allSettings()) {
        if (setting.file() != file) continue;
        putAt(document, setting.place(), explained(setting, setting.read(defaults)));
    }
    return dumpJsonPretty(document);
}

Result<ConfigurationFile> ConfigurationFile::parse(std::string text, std::string path) {
    WARP_ASSIGN(const JsonDocument document, parseJsonFile(text, path));
    if (!document.is_object()) {
        return Error{.code = ErrorCode::InvalidFormat,
                     .message = "a configuration file is a JSON object",
                     .path = path,
                     .offset = 0,
                     .line = 1,
                     .column = 1};
    }
    return ConfigurationFile(std::move(text), std::move(path));
}

std::optional<ByteView> ConfigurationFile::value(const Setting& setting) const {
    ByteView at = m_text;
    std::string_view place = setting.place();
    while (!place.empty()) {
        const auto next = member(at, takeStep(place));
        if (!next) return {};
        at = *next;
    }
    if (const auto inner = member(at, "value")) return inner;
    return at;
}

Status ConfigurationFile::applyTo(ConfigurationValues& values) const {
    const std::string file = baseName(m_path);
    for (const Setting& setting : allSettings()) {
        if (file != std::string(setting.file()) + ".json") continue;
        const auto text = value(setting);
        if (!text) continue;
        WARP_ASSIGN(const JsonDocument checked, checkedValue(setting, *text));
        setting.write(values, checked);
    }
    return {};
}

Status ConfigurationFile::set(const Setting& setting, ByteView json) {
    WARP_ASSIGN(const JsonDocument document, parseJsonFile(json, ""));
    WARP_TRY(setting.check(document));
    const auto old = value(setting);
    if (!old) return insert(setting, document);
    m_text.replace(static_cast<std::size_t>(old->data() - m_text.data()), old->size(), dumpJson(document));
    return {};
}

Status ConfigurationFile::insert(const Setting& setting, const JsonDocument& value) {
    WARP_ASSIGN(JsonDocument document, parseJsonFile(m_text, m_path));
    if (!putAt(document, setting.place(), explained(setting, value))) {
        return Error{.code = ErrorCode::InvalidFormat,
                     .message = setting.name + " has no place in the file: an outer value is no object",
                     .path = m_path};
    }
    m_text = dumpJsonPretty(document);
    return {};
}

Result<JsonDocument> ConfigurationFile::checkedValue(const Setting& setting, ByteView json) const {
    auto document = parseJsonFile(json, m_path);
    if (!document.ok()) return errorAt(json, setting.name + ": " + document.error().message);
    if (auto allowed = setting.check(*document); !allowed.ok()) return errorAt(json, allowed.error().message);
    return document;
}

Error ConfigurationFile::errorAt(ByteView value, std::string message) const {
    return withLineAndColumn({.code = ErrorCode::InvalidFormat,
                              .message = std::move(message),
                              .path = m_path,
                              .offset = value.data() - m_text.data()},
                             m_text);
}

}  // namespace warp
