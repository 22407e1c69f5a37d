// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/log_archive.h"

#include <algorithm>
#include <tuple>

#include "engine/io/files.h"
#include "engine/store/log_archive_reader.h"

namespace warp {

Result<std::vector<ArchivedLog>> listArchives(FileSystem& fs, const std::string& logDirectory,
                                              std::vector<Error>* unreadable) {
    std::vector<ArchivedLog> archives;
    const std::string directory = archiveDirectoryIn(logDirectory);
    const auto entries = fs.list(directory);
    if (!entries.ok() && entries.error().code == ErrorCode::NotFound) return archives;
    if (!entries.ok()) return entries.error();
    for (const DirectoryEntry& entry : *entries) {
        if (!parseArchiveName(entry.name)) continue;
        const std::string path = joinPath(directory, entry.name);
        WARP_ASSIGN(const auto info, fs.stat(path));
        if (!info) continue;
        auto tail = LogArchiveReader::readTail(fs, path);
        if (tail.ok()) {
            archives.push_back({path, info->size, std::move(tail).value()});
            continue;
        }
        if (tail.error().code == ErrorCode::NotFound) continue;  // pruned meanwhile
        if (tail.error().code != ErrorCode::Corrupt) return std::move(tail).error();
        if (unreadable) unreadable->push_back(tail.error());
    }
    std::sort(archives.begin(), archives.end(), [](const ArchivedLog& a, const ArchivedLog& b) {
        return std::tie(a.tail.timeline, a.tail.firstLsn) < std::tie(b.tail.timeline, b.tail.firstLsn);
    });
    return archives;
}

Result<std::uint64_t> pruneArchives(FileSystem& fs, const std::string& logDirectory,
                                    const LogRetention& retention, Timestamp now) {
    WARP_ASSIGN(const auto archives, listArchives(fs, logDirectory));
    std::uint64_t bytes = 0;
    for (const ArchivedLog& archive : archives) bytes += archive.fileBytes;
    const std::int64_t oldest = now.ms - std::chrono::milliseconds(retention.age).count();
    std::uint64_t removed = 0;
    for (const ArchivedLog& archive : archives) {
        const bool expired = archive.tail.lastTime.ms < oldest;
        if (!expired && bytes <= retention.bytes && retention.enabled()) continue;
        WARP_TRY(fs.removeFile(archive.path));
        bytes -= archive.fileBytes;
        ++removed;
    }
    if (removed > 0) WARP_TRY(fs.syncDirectory(archiveDirectoryIn(logDirectory)));
    return removed;
}

}  // namespace warp
