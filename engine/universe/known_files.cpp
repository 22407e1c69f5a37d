// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/known_files.h"

#include <array>
#include <cstdio>

#include "engine/base/hash.h"
#include "engine/configuration/configuration_file.h"
#include "engine/formats/json_value.h"
#include "engine/io/files.h"
#include "engine/observatory/layout.h"
#include "engine/qql/layout.h"
#include "engine/universe/bootstrap.h"

namespace warp {

namespace {

// No user has this name: see audit_marks.h.
constexpr std::string_view kKey = ".known_files";
constexpr std::uint64_t kMaxFile = std::uint64_t{4} << 20;

std::string hexOf(std::uint64_t hash) {
    std::array<char, 17> text;
    const int size =
        std::snprintf(text.data(), text.size(), "%016llx", static_cast<unsigned long long>(hash));
    return {text.data(), static_cast<std::size_t>(size)};
}

bool isText(const JsonDocument& object, const char* member) {
    const auto found = object.find(member);
    return found != object.end() && found->is_string();
}

/// Of `alerts.json` the rules count: states are the engine's.
std::string hashOf(const std::string& path, const std::string& text) {
    if (path != kAlertsPath) return hexOf(hash64(text));
    const auto json = parseJsonDocument(text);
    const bool whole = json.ok() && json->is_object() && json->contains("rules");
    return hexOf(hash64(whole ? dumpJson((*json)["rules"]) : text));
}

}  // namespace

KnownFiles::KnownFiles(FileSystem& fs, std::string root, TreeAccess tree)
    : m_fs(fs), m_root(std::move(root)), m_tree(std::move(tree)), m_files([] {
          std::vector<File> files;
          for (const std::string& name : configurationFiles())
              files.push_back({"settings", joinPath(kConfigurationDirectory, name + ".json")});
          files.push_back({"users", joinPath(kConfigurationDirectory, "access_control.json")});
          files.push_back({"schemas", schemaPath(std::string(kSchemaDirectory))});
          files.push_back({"alerts", std::string(kAlertsPath)});
          return files;
      }()) {}

Result<std::vector<KnownFiles::Changed>> KnownFiles::changed() {
    WARP_ASSIGN(const KnownByPath before, remembered());
    WARP_ASSIGN(const Hashes now, present());
    std::vector<Changed> changed;
    for (const File& file : m_files) {
        const auto known = before.find(file.path);
        if (known == before.end()) continue;
        const auto found = now.find(file.path);
        if (found == now.end() || found->second != known->second.hash)
            changed.push_back({.area = file.area, .path = file.path, .gone = found == now.end()});
    }
    return changed;
}

Result<std::vector<KnownFiles::Edited>> KnownFiles::edited() {
    WARP_ASSIGN(const KnownByPath known, remembered());
    WARP_ASSIGN(const Hashes now, present());
    std::vector<Edited> edited;
    for (const auto& [path, hash] : now) {
        const auto found = known.find(path);
        if (found == known.end() || found->second.written == hash) continue;
        const bool met = found->second.hash == hash;
        edited.push_back({.path = path, .since = met ? found->second.since : std::nullopt});
    }
    return edited;
}

/// What is to be known of a file that has this hash now.
KnownFiles::Known KnownFiles::next(const KnownByPath& before, const std::string& path,
                                   const std::string& hash, By by, Timestamp now) {
    const auto known = before.find(path);
    if (known == before.end()) return {.hash = hash, .written = hash, .since = {}};
    if (known->second.hash == hash) return known->second;
    if (by == By::Engine || known->second.written == hash)
        return {.hash = hash, .written = hash, .since = {}};
    return {.hash = hash, .written = known->second.written, .since = now};
}

Status KnownFiles::remember(By by, Timestamp now) {
    const MutexLock lock(m_mutex);
    WARP_ASSIGN(const bool touched, anyTouched());
    if (!touched) return {};
    WARP_ASSIGN(const KnownByPath before, remembered());
    WARP_ASSIGN(const Hashes hashes, present());
    KnownByPath known;
    for (const auto& [path, hash] : hashes) known[path] = next(before, path, hash, by, now);
    if (known == before) return {};
    JsonDocument json = JsonDocument::object();
    for (const auto& [path, file] : known) {
        json[path] = {{"hash", file.hash}, {"written", file.written}};
        if (file.since) json[path]["since"] = formatTimestamp(*file.since);
    }
    return m_tree.update([&](TreeWriter& tree) { return tree.put(Space::Audit, kKey, dumpJson(json)); });
}

/// Leaves: the stamps of now. They are taken before anything is read, so that the next look finds what
/// changes in between.
Result<bool> KnownFiles::anyTouched() {
    bool touched = false;
    for (const File& file : m_files) {
        WARP_ASSIGN(const FileStamp now, fileStamp(m_fs, joinPath(m_root, file.path)));
        const auto [known, isNew] = m_stamps.try_emplace(file.path, now);
        touched = touched || isNew || known->second != now;
        known->second = now;
    }
    return touched;
}

Result<KnownFiles::KnownByPath> KnownFiles::remembered() {
    WARP_ASSIGN(const auto tree, m_tree.read());
    WARP_ASSIGN(const auto bytes, tree->get(Space::Audit, kKey));
    KnownByPath known;
    if (!bytes) return known;
    const auto json = parseJsonDocument(*bytes);
    const Error damaged{.code = ErrorCode::Corrupt,
                        .message = "what is known of the settings' files is damaged"};
    if (!json.ok() || !json->is_object()) return damaged;
    for (const auto& [path, entry] : json->items()) {
        // Earlier versions kept the hash alone.
        const JsonDocument file =
            entry.is_object() ? entry : JsonDocument{{"hash", entry}, {"written", entry}};
        if (!isText(file, "hash") || !isText(file, "written")) return damaged;
        Known& one = known[path];
        one = {.hash = file["hash"], .written = file["written"], .since = {}};
        if (!isText(file, "since")) continue;
        WARP_ASSIGN(one.since, parseTimestamp(file["since"].get<std::string>()));
    }
    return known;
}

Result<KnownFiles::Hashes> KnownFiles::present() {
    Hashes hashes;
    for (const File& file : m_files) {
        const auto text = readFile(m_fs, joinPath(m_root, file.path), kMaxFile);
        if (text.ok()) hashes.emplace(file.path, hashOf(file.path, *text));
        const bool told = text.ok() || text.error().code == ErrorCode::NotFound;
        // One that is too large was edited by somebody; it is no hash's equal.
        if (!told && text.error().code == ErrorCode::LimitExceeded)
            hashes.emplace(file.path, "too large");
        else if (!told)
            return text.error();
    }
    return hashes;
}

}  // namespace warp
