// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/configuration/configuration.h"

#include "engine/formats/json_text.h"
#include "engine/io/files.h"

namespace warp {

namespace {

Error unknownSetting(std::string_view name) {
    std::string near;
    const auto lastStep = name.substr(name.rfind('.') + 1);
    for (const Setting& setting : allSettings()) {
        if (lastStep.empty() || setting.name.find(lastStep) == std::string::npos) continue;
        near += (near.empty() ? "; did you mean " : ", ") + setting.name;
    }
    return {.code = ErrorCode::NotFound, .message = "there is no setting '" + std::string(name) + "'" + near};
}

Result<const Setting*> requireSetting(std::string_view name) {
    const Setting* setting = findSetting(name);
    if (!setting) return unknownSetting(name);
    return setting;
}

/// A word such as `strong` is taken for the string "strong", so that nobody has to quote twice in a shell.
std::string asJson(const Setting& setting, std::string_view text) {
    if (setting.kind != SettingKind::Choice || text.starts_with('"')) return std::string(text);
    return jsonString(text);
}

}  // namespace

Configuration::Configuration(FileSystem& fs, std::string directory)
    : m_fs(fs), m_directory(std::move(directory)) {
    m_loaded.values = std::make_shared<const ConfigurationValues>();
}

Status Configuration::writeDefaults(FileSystem& fs, const std::string& directory) {
    for (const std::string& file : configurationFiles()) {
        const std::string path = joinPath(directory, file + ".json");
        WARP_ASSIGN(const auto info, fs.stat(path));
        if (!info) WARP_TRY(replaceFile(fs, path, ConfigurationFile::defaultText(file)));
    }
    return {};
}

Status Configuration::load() {
    const MutexLock changing(m_changing);
    WARP_ASSIGN(Loaded loaded, loadAll());
    adopt(std::move(loaded));
    return {};
}

Result<bool> Configuration::reloadIfChanged() {
    const MutexLock changing(m_changing);
    WARP_ASSIGN(const bool changed, changedOnDisk());
    if (!changed) return false;
    WARP_ASSIGN(Loaded loaded, loadAll());
    adopt(std::move(loaded));
    return true;
}

std::shared_ptr<const ConfigurationValues> Configuration::values() const {
    const MutexLock lock(m_mutex);
    return m_loaded.values;
}

Result<SettingValue> Configuration::get(std::string_view name) const {
    WARP_ASSIGN(const Setting* setting, requireSetting(name));
    return valueOf(*setting, *values());
}

std::vector<SettingValue> Configuration::list(std::string_view prefix) const {
    const auto now = values();
    std::vector<SettingValue> all;
    for (const Setting& setting : allSettings()) {
        if (setting.name.starts_with(prefix)) all.push_back(valueOf(setting, *now));
    }
    return all;
}

Status Configuration::set(std::string_view name, std::string_view json) {
    WARP_ASSIGN(const Setting* setting, requireSetting(name));
    const MutexLock changing(m_changing);
    const std::string text = asJson(*setting, json);
    WARP_TRY(m_write ? m_write(name, text) : writeFile(*setting, text));
    WARP_ASSIGN(Loaded changed, loadAll());
    adopt(std::move(changed));
    return {};
}

Status Configuration::writeFile(const Setting& setting, std::string_view json) {
    // What somebody wrote into the file since it was loaded is kept.
    WARP_ASSIGN(Loaded loaded, loadAll());
    const std::string file(setting.file());
    auto found = loaded.files.find(file);
    if (found == loaded.files.end()) {
        WARP_ASSIGN(auto fresh,
                    ConfigurationFile::parse(ConfigurationFile::defaultText(file), filePath(file)));
        found = loaded.files.emplace(file, std::move(fresh)).first;
    }
    WARP_TRY(found->second.set(setting, json));
    const auto write = [&] { return replaceFile(m_fs, filePath(file), found->second.text()); };
    if (!m_audited) return write();
    const std::string before = dumpJson(setting.read(*loaded.values));
    return m_audited("set " + setting.name + " from " + before + " to " + std::string(json), write);
}

void Configuration::writeThrough(std::function<Status(std::string_view, std::string_view)> write) {
    m_write = std::move(write);
}

Status Configuration::reset(std::string_view name) {
    WARP_ASSIGN(const Setting* setting, requireSetting(name));
    return set(name, dumpJson(setting->read(ConfigurationValues{})));
}

void Configuration::onChange(std::function<void(const ConfigurationValues&)> listener) {
    const MutexLock lock(m_mutex);
    m_listeners.push_back(std::move(listener));
}

std::string Configuration::filePath(std::string_view file) const {
    return joinPath(m_directory, std::string(file) + ".json");
}

Result<Configuration::Stamp> Configuration::stampOf(std::string_view file) const {
    WARP_ASSIGN(const auto info, m_fs.stat(filePath(file)));
    if (!info) return Stamp{};
    return Stamp{.modifiedNs = info->modifiedNs, .size = info->size, .inode = info->inode};
}

Result<Configuration::Loaded> Configuration::loadAll() const {
    Loaded loaded;
    ConfigurationValues values;
    for (const std::string& file : configurationFiles()) {
        // The stamp is taken first: a change in between is found by the next look.
        WARP_ASSIGN(loaded.stamps[file], stampOf(file));
        auto text = readFile(m_fs, filePath(file), std::uint64_t{4} << 20);
        if (!text.ok() && text.error().code == ErrorCode::NotFound) continue;
        if (!text.ok()) return std::move(text).error();
        WARP_ASSIGN(auto parsed, ConfigurationFile::parse(std::move(text).value(), filePath(file)));
        WARP_TRY(parsed.applyTo(values));
        loaded.files.emplace(file, std::move(parsed));
    }
    loaded.values = std::make_shared<const ConfigurationValues>(std::move(values));
    return loaded;
}

void Configuration::adopt(Loaded loaded) {
    std::vector<std::function<void(const ConfigurationValues&)>> listeners;
    const auto values = loaded.values;
    {
        const MutexLock lock(m_mutex);
        m_loaded = std::move(loaded);
        listeners = m_listeners;
    }
    for (const auto& listener : listeners) listener(*values);
}

Result<bool> Configuration::changedOnDisk() const {
    for (const std::string& file : configurationFiles()) {
        WARP_ASSIGN(const Stamp now, stampOf(file));
        const MutexLock lock(m_mutex);
        const auto known = m_loaded.stamps.find(file);
        if (known == m_loaded.stamps.end() || known->second != now) return true;
    }
    return false;
}

SettingValue Configuration::valueOf(const Setting& setting, const ConfigurationValues& values) const {
    const JsonDocument value = setting.read(values);
    return {.setting = &setting,
            .json = dumpJson(value),
            .isDefault = value == setting.read(ConfigurationValues{})};
}

}  // namespace warp
