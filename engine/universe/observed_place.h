// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <optional>
#include <string>

#include "engine/base/mutex.h"
#include "engine/io/file_system.h"

namespace warp {

/// Tells an observer whether its directory still holds the universe that it opened. A restore in place by
/// another process puts other regions there, of which the open tree and log know nothing.
///
/// The tree's file tells, which cannot get another one's inode while it is open, and the mark that every
/// restore and every undo of one replaces. While regions change places the journalled intent tells. What was
/// opened before a check that passes is therefore of the universe of then.
/// Threads: all methods may be called from any thread.
class ObservedPlace {
  public:
    /// Takes: a file system that outlives it. To be made before the tree is opened.
    ObservedPlace(FileSystem& fs, std::string root);
    ~ObservedPlace();
    ObservedPlace(const ObservedPlace&) = delete;
    ObservedPlace& operator=(const ObservedPlace&) = delete;

    /// Whether a universe can be opened as far as this process is concerned: it may have a tree open once,
    /// and after the undo of a restore the tree of before is there again, which an observer may still have
    /// open. Errors: Conflict, saying what to close. Threads: any.
    static Status requireClosed(FileSystem& fs, const std::string& root);

    /// Errors: Conflict once the universe was restored, or is being: from then on always. Where the directory
    /// itself is gone it has nothing to say.
    Status check();
    /// What check() last found, without looking.
    Status known() const;

  private:
    bool swaps();

    FileSystem& m_fs;
    const std::string m_root;
    const std::uint64_t m_tree;            ///< its inode; 0: there is none
    const std::optional<FileInfo> m_mark;  ///< of the last restore before it was opened
    std::atomic<bool> m_left = false;
    Mutex m_mutex;
    std::optional<FileInfo> m_intent GUARDED_BY(m_mutex);  ///< the last one that was read
    bool m_swaps GUARDED_BY(m_mutex) = false;              ///< what it said
};

/// Files as an observer opens them: only those of the universe that it opened. Threads: as the file system
/// below, which outlives it.
class ObservedFiles final : public FileSystem {
  public:
    ObservedFiles(FileSystem& below, ObservedPlace& place) : m_below(below), m_place(place) {}

    Result<std::unique_ptr<File>> open(const std::string& path, OpenMode mode) override {
        return checked(m_below.open(path, mode));
    }
    Result<std::vector<DirectoryEntry>> list(const std::string& path) override {
        return checked(m_below.list(path));
    }
    Result<std::optional<FileInfo>> stat(const std::string& path) override {
        return checked(m_below.stat(path));
    }
    Status makeDirectory(const std::string& path) override { return m_below.makeDirectory(path); }
    Status rename(const std::string& from, const std::string& to) override {
        return m_below.rename(from, to);
    }
    Status exchange(const std::string& one, const std::string& other) override {
        return m_below.exchange(one, other);
    }
    Status removeFile(const std::string& path) override { return m_below.removeFile(path); }
    Status removeDirectory(const std::string& path) override { return m_below.removeDirectory(path); }
    Status syncDirectory(const std::string& path) override { return m_below.syncDirectory(path); }
    Status syncMount(const std::string& path) override { return m_below.syncMount(path); }
    Result<DiskSpace> diskSpace(const std::string& path) override { return m_below.diskSpace(path); }
    Result<std::unique_ptr<FileLock>> lock(const std::string& path, const std::string& note) override {
        return m_below.lock(path, note);
    }
    Result<std::optional<std::string>> lockHolder(const std::string& path) override {
        return m_below.lockHolder(path);
    }
    bool isReal() const override { return m_below.isReal(); }

  private:
    /// In this order: what was found is of the universe if it is still in its place now.
    template <typename T>
    Result<T> checked(Result<T> found) {
        if (Status there = m_place.check(); !there.ok()) return std::move(there).error();
        return found;
    }

    FileSystem& m_below;
    ObservedPlace& m_place;
};

}  // namespace warp
