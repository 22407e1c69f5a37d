// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <list>
#include <memory>
#include <string>
#include <unordered_map>

#include "engine/base/bytes.h"
#include "engine/base/mutex.h"
#include "engine/base/result.h"
#include "engine/io/file_system.h"
#include "engine/store/pack_format.h"

namespace warp {

/// Reads lines of packs by their place, keeping the frames read last: neighbours of a key usually share one.
/// Threads: all methods may be called from any thread.
class PackReader {
  public:
    static constexpr std::size_t kCacheBytes = std::size_t{8} << 20;
    static constexpr std::size_t kOpenFiles = 32;

    explicit PackReader(FileSystem& fs, std::size_t cacheBytes = kCacheBytes);

    /// Takes: the path of the pack's directory. Returns: the line without its newline.
    /// Errors: NotFound when the pack is gone; Corrupt with path and offset.
    Result<std::string> read(const std::string& directory, const PackLocation& location);

    /// Forgets all frames and open files, e.g. before a pack is cut.
    void clear();

  private:
    using Lines = std::shared_ptr<const std::string>;
    struct CachedFrame {
        std::string name;
        Lines lines;
    };
    struct OpenPack {
        std::string path;
        std::shared_ptr<File> file;
    };

    Lines cached(const std::string& name);
    void remember(std::string name, Lines lines);
    Result<std::shared_ptr<File>> fileOf(const std::string& path);

    FileSystem& m_fs;
    const std::size_t m_cacheBytes;

    Mutex m_mutex;
    std::list<CachedFrame> m_frames GUARDED_BY(m_mutex);  ///< the one used last in front
    std::unordered_map<std::string, std::list<CachedFrame>::iterator> m_byName GUARDED_BY(m_mutex);
    std::size_t m_bytes GUARDED_BY(m_mutex) = 0;
    std::list<OpenPack> m_files GUARDED_BY(m_mutex);  ///< the one used last in front
};

}  // namespace warp
