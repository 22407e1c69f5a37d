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
    WARP_ASSIGN(const Hashes before, remembered());
    WARP_ASSIGN(const Hashes now, present());
    std::vector<Changed> changed;
    for (const File& file : m_files) {
        const auto known = before.find(file.path);
        if (known == before.end()) continue;
        const auto found = now.find(file.path);
        if (found == now.end() || found->second != known->second)
            changed.push_back({.area = file.area, .path = file.path, .gone = found == now.end()});
    }
    return changed;
}

Status KnownFiles::remember() {
    const MutexLock lock(m_mutex);
    WARP_ASSIGN(const bool touched, anyTouched());
    if (!touched) return {};
    WARP_ASSIGN(const Hashes before, remembered());
    WARP_ASSIGN(const Hashes now, present());
    if (now == before) return {};
    JsonDocument json = JsonDocument::object();
    for (const auto& [path, hash] : now) json[path] = hash;
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

Result<KnownFiles::Hashes> KnownFiles::remembered() {
    WARP_ASSIGN(const auto tree, m_tree.read());
    WARP_ASSIGN(const auto bytes, tree->get(Space::Audit, kKey));
    Hashes hashes;
    if (!bytes) return hashes;
    const auto json = parseJsonDocument(*bytes);
    const Error damaged{.code = ErrorCode::Corrupt,
                        .message = "what is known of the settings' files is damaged"};
    if (!json.ok() || !json->is_object()) return damaged;
    for (const auto& [path, hash] : json->items()) {
        if (!hash.is_string()) return damaged;
        hashes.emplace(path, hash.get<std::string>());
    }
    return hashes;
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
