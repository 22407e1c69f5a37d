// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/package_record.h"

#include <algorithm>
#include <charconv>

#include "engine/formats/json_text.h"

namespace warp {
namespace {

// Splits at `separator` and drops the spaces around the parts.
std::vector<std::string_view> splitList(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(separator), text.size());
        std::string_view part = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        const std::size_t first = part.find_first_not_of(" \t\n");
        if (first == std::string_view::npos) continue;
        part.remove_prefix(first);
        part.remove_suffix(part.size() - part.find_last_not_of(" \t\n") - 1);
        parts.push_back(part);
    }
    return parts;
}

std::uint64_t numberOf(std::string_view text) {
    std::uint64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

// A description is a summary line and then text whose lines start with a space; " ." stands for an empty one.
std::string longDescription(std::string_view description) {
    std::string text;
    std::size_t at = description.find('\n');
    while (at != std::string_view::npos && at < description.size()) {
        const std::size_t start = at + 1;
        at = description.find('\n', start);
        std::string_view line = description.substr(start, at - start);
        if (line.starts_with(' ')) line.remove_prefix(1);
        if (!text.empty()) text += '\n';
        if (line != ".") text += line;
    }
    return text;
}

// Writes an object member by member; fields that the stanza lacks are left out.
class PackageWriter {
  public:
    explicit PackageWriter(const ControlStanza& stanza) : m_stanza(stanza) {}

    void text(std::string_view name, std::string_view value) {
        if (!value.empty()) member(name, jsonString(value));
    }
    void field(std::string_view name, std::string_view field) { text(name, m_stanza.field(field)); }
    void number(std::string_view name, std::uint64_t value) { member(name, std::to_string(value)); }
    void flag(std::string_view name, bool value) { member(name, value ? "true" : "false"); }

    void list(std::string_view name, std::string_view field) {
        const auto parts = splitList(m_stanza.field(field), ',');
        if (parts.empty()) return;
        std::string json = "[";
        for (const std::string_view part : parts) {
            if (json.size() > 1) json += ',';
            appendJsonString(json, part);
        }
        member(name, json + "]");
    }

    void maintainer() {
        const Maintainer who = parseMaintainer(m_stanza.field("Maintainer"));
        if (who.name.empty()) return;
        member("maintainer",
               "{\"name\":" + jsonString(who.name) + ",\"email\":" + jsonString(who.email) + "}");
    }

    void relations() {
        list("depends", "Depends");
        list("pre_depends", "Pre-Depends");
        list("recommends", "Recommends");
        list("suggests", "Suggests");
        list("provides", "Provides");
        list("conflicts", "Conflicts");
    }

    void description() {
        const std::string_view description = m_stanza.field("Description");
        text("summary", description.substr(0, description.find('\n')));
        text("description", longDescription(description));
    }

    std::string finished() const { return m_json + "}"; }

  private:
    void member(std::string_view name, std::string_view json) {
        if (m_json.size() > 1) m_json += ',';
        appendJsonString(m_json, name);
        m_json += ':';
        m_json += json;
    }

    const ControlStanza& m_stanza;
    std::string m_json = "{";
};

// "installed" of "install ok installed".
std::string_view stateOf(std::string_view status) {
    return status.substr(status.rfind(' ') + 1);
}

}  // namespace

Maintainer parseMaintainer(std::string_view text) {
    const std::size_t open = text.rfind('<');
    if (open == std::string_view::npos) return {.name = std::string(text), .email = {}};
    std::string_view name = text.substr(0, open);
    while (!name.empty() && (name.back() == ' ' || name.back() == '"')) name.remove_suffix(1);
    while (!name.empty() && name.front() == '"') name.remove_prefix(1);
    const std::size_t close = std::min(text.find('>', open), text.size());
    return {.name = std::string(name), .email = std::string(text.substr(open + 1, close - open - 1))};
}

std::uint64_t installedBytes(const ControlStanza& stanza) {
    return numberOf(stanza.field("Installed-Size")) * 1024;
}

std::vector<std::string_view> firstChoices(std::string_view relations) {
    std::vector<std::string_view> names;
    for (const std::string_view relation : splitList(relations, ',')) {
        names.push_back(relation.substr(0, relation.find_first_of(" (|:[<")));
    }
    return names;
}

std::string installedPackageJson(const ControlStanza& stanza, const PackageFacts& facts) {
    PackageWriter writer(stanza);
    writer.field("name", "Package");
    writer.field("version", "Version");
    writer.field("architecture", "Architecture");
    writer.text("status", stateOf(stanza.field("Status")));
    writer.field("section", "Section");
    writer.field("priority", "Priority");
    writer.flag("essential", stanza.field("Essential") == "yes");
    writer.flag("automatic", facts.automatic);
    writer.number("installed_bytes", installedBytes(stanza));
    writer.number("needed_by", facts.neededBy);
    writer.description();
    writer.maintainer();
    writer.field("source", "Source");
    writer.field("homepage", "Homepage");
    writer.relations();
    return writer.finished();
}

std::string availablePackageJson(const ControlStanza& stanza) {
    PackageWriter writer(stanza);
    writer.field("name", "Package");
    writer.field("version", "Version");
    writer.field("architecture", "Architecture");
    writer.field("section", "Section");
    writer.field("priority", "Priority");
    writer.number("installed_bytes", installedBytes(stanza));
    writer.number("download_bytes", numberOf(stanza.field("Size")));
    writer.description();
    writer.maintainer();
    writer.field("source", "Source");
    writer.field("homepage", "Homepage");
    writer.relations();
    writer.list("tags", "Tag");
    return writer.finished();
}

}  // namespace warp
