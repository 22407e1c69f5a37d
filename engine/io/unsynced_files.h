// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/io/file_system.h"

namespace warp {

/// The files of another file system, with nobody waiting for the disk: for what is worth nothing before all
/// of it is there, and is made anew when the machine stops meanwhile. The maker ends with syncMount of the
/// file system below. What goes round the file system (LMDB) syncs all the same. Threads: as the file system
/// below, which outlives it.
class UnsyncedFiles final : public FileSystem {
  public:
    explicit UnsyncedFiles(FileSystem& below) : m_below(below) {}

    Result<std::unique_ptr<File>> open(const std::string& path, OpenMode mode) override;
    Result<std::vector<DirectoryEntry>> list(const std::string& path) override { return m_below.list(path); }
    Result<std::optional<FileInfo>> stat(const std::string& path) override { return m_below.stat(path); }
    Status makeDirectory(const std::string& path) override { return m_below.makeDirectory(path); }
    Status rename(const std::string& from, const std::string& to) override {
        return m_below.rename(from, to);
    }
    Status exchange(const std::string& one, const std::string& other) override {
        return m_below.exchange(one, other);
    }
    Status removeFile(const std::string& path) override { return m_below.removeFile(path); }
    Status removeDirectory(const std::string& path) override { return m_below.removeDirectory(path); }
    Status syncDirectory(const std::string&) override { return {}; }
    Status syncMount(const std::string&) override { return {}; }
    Result<DiskSpace> diskSpace(const std::string& path) override { return m_below.diskSpace(path); }
    Result<std::unique_ptr<FileLock>> lock(const std::string& path, const std::string& note) override {
        return m_below.lock(path, note);
    }
    Result<std::optional<std::string>> lockHolder(const std::string& path) override {
        return m_below.lockHolder(path);
    }
    bool isReal() const override { return m_below.isReal(); }

  private:
    FileSystem& m_below;
};

}  // namespace warp
