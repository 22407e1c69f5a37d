// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "engine/base/audited_write.h"
#include "engine/base/mutex.h"
#include "engine/configuration/configuration_file.h"
#include "engine/io/file_system.h"

namespace warp {

/// A setting as it stands.
struct SettingValue {
    const Setting* setting = nullptr;
    std::string json;  ///< the value's JSON text
    bool isDefault = true;
};

/// The files under `configuration/` of one universe: loaded, checked, changed one value at a time.
/// Threads: all methods may be called from any thread.
/// Spec: Universe configuration.
class Configuration {
  public:
    /// Takes: the directory of the files. Nothing is read before load().
    Configuration(FileSystem& fs, std::string directory);

    /// Writes the default text of every file that is missing.
    static Status writeDefaults(FileSystem& fs, const std::string& directory);

    /// Reads every file; a missing one counts as all defaults.
    /// Leaves: the values as they were on failure.
    /// Errors: InvalidFormat with file, line, column, name and what is allowed; Io.
    Status load();
    /// Loads again when a file was changed by somebody else. Returns: whether it did. Errors: as load.
    Result<bool> reloadIfChanged();

    /// The values now; they never change under the holder.
    std::shared_ptr<const ConfigurationValues> values() const;

    /// Takes: "shard_topology.hot_data.capacity". Errors: NotFound, naming near ones.
    Result<SettingValue> get(std::string_view name) const;
    /// Every setting whose name starts with `prefix`, in the order of the files.
    std::vector<SettingValue> list(std::string_view prefix = {}) const;
    /// Changes one value in its file and takes it over. Takes: its JSON text; plain words count as strings.
    /// Leaves: everything as it was on failure.
    /// Errors: NotFound, InvalidFormat (says what is allowed), those of replaceFile.
    Status set(std::string_view name, std::string_view json);
    /// Puts the default back.
    Status reset(std::string_view name);

    /// Lets somebody else do the writing: `set` and `reset` call `write` with name and JSON text and load
    /// again afterwards. For observers, who write nothing themselves.
    void writeThrough(std::function<Status(std::string_view name, std::string_view json)> write);

    /// Who carries out the changes that are written here; set before use.
    void auditWith(AuditedWrite audited) { m_audited = std::move(audited); }

    /// Calls `listener` on the changing thread after every change, until the Configuration is destroyed.
    void onChange(std::function<void(const ConfigurationValues&)> listener);

  private:
    struct Stamp {
        std::int64_t modifiedNs = -1;
        std::uint64_t size = 0;
        std::uint64_t inode = 0;
        friend bool operator==(const Stamp&, const Stamp&) = default;
    };
    struct Loaded {
        std::map<std::string, ConfigurationFile, std::less<>> files;
        std::map<std::string, Stamp, std::less<>> stamps;
        std::shared_ptr<const ConfigurationValues> values;
    };

    Status writeFile(const Setting& setting, std::string_view json);
    std::string filePath(std::string_view file) const;
    Result<Stamp> stampOf(std::string_view file) const;
    Result<Loaded> loadAll() const;
    void adopt(Loaded loaded);
    Result<bool> changedOnDisk() const;
    SettingValue valueOf(const Setting& setting, const ConfigurationValues& values) const;

    FileSystem& m_fs;
    const std::string m_directory;

    std::function<Status(std::string_view, std::string_view)> m_write;  // set before use
    AuditedWrite m_audited;                                             // set before use

    mutable Mutex m_changing;  // one change at a time, from reading a file to adopting it
    mutable Mutex m_mutex;
    Loaded m_loaded GUARDED_BY(m_mutex);
    std::vector<std::function<void(const ConfigurationValues&)>> m_listeners GUARDED_BY(m_mutex);
};

}  // namespace warp
