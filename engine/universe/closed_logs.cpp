// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/closed_logs.h"

#include <algorithm>

#include "engine/backups/audit_progress.h"
#include "engine/backups/layout.h"
#include "engine/io/files.h"
#include "engine/store/lmdb_tree.h"
#include "engine/store/log_archive.h"
#include "engine/store/log_reader.h"
#include "engine/store/snapshot.h"
#include "engine/universe/bootstrap.h"

namespace warp {

namespace {

/// What a tree says of the logs beside it.
struct TreeNotes {
    std::uint64_t timeline = 1;
    AuditProgress audit;
};

Result<TreeNotes> notesOf(FileSystem& fs, const std::string& path) {
    WARP_ASSIGN(const auto there, fs.stat(path));
    if (!there) return Error{.code = ErrorCode::NotFound, .message = "there is no tree", .path = path};
    WARP_ASSIGN(const auto tree, openLmdbTree(path));
    WARP_ASSIGN(const auto reader, tree->read());
    TreeNotes notes;
    WARP_ASSIGN(notes.timeline, timelineOf(*reader));
    WARP_ASSIGN(notes.audit, readAuditProgress(*reader));
    return notes;
}

/// Takes the lines of a file of the trail into account.
Status addLines(FileSystem& fs, const std::string& path, AuditProgress& progress) {
    WARP_ASSIGN(const std::string text, readFile(fs, path));
    ByteView rest = text;
    progress.length = 0;
    for (std::size_t end = rest.find('\n'); end != ByteView::npos; end = rest.find('\n')) {
        progress.hash = auditHash(rest.substr(0, end));
        progress.length += end + 1;
        ++progress.lines;
        rest.remove_prefix(end + 1);
    }
    return {};
}

/// How far the trail is by its own files, where no tree tells.
Result<AuditProgress> progressOfFiles(FileSystem& fs, const std::string& root) {
    AuditProgress progress;
    for (std::uint64_t number = 1;; ++number) {
        const std::string path = joinPath(root, fullAuditTrailPath(number));
        WARP_ASSIGN(const auto there, fs.stat(path));
        if (!there) break;
        WARP_TRY(addLines(fs, path, progress));
        progress.full = number;
    }
    progress.length = 0;
    const std::string path = joinPath(root, auditTrailPath());
    WARP_ASSIGN(const auto there, fs.stat(path));
    if (there) WARP_TRY(addLines(fs, path, progress));
    progress.lsn = ~Lsn{0};
    return progress;
}

}  // namespace

std::uint64_t greatestTimeline(FileSystem& fs, const std::string& root) {
    std::uint64_t greatest = 1;
    const std::string logDirectory = joinPath(root, kLogDirectory);
    if (const auto notes = notesOf(fs, joinPath(root, kTreePath)); notes.ok()) greatest = notes->timeline;
    if (const auto segments = listSegments(fs, logDirectory); segments.ok()) {
        for (const SegmentInfo& segment : *segments) greatest = std::max(greatest, segment.header.timeline);
    }
    if (const auto archives = listArchives(fs, logDirectory); archives.ok()) {
        for (const ArchivedLog& archive : *archives) greatest = std::max(greatest, archive.tail.timeline);
    }
    return greatest;
}

Status fitTreeToLogs(FileSystem& fs, const std::string& root, const std::string& path,
                     std::uint64_t timeline) {
    AuditProgress progress;
    if (const auto notes = notesOf(fs, joinPath(root, kTreePath)); notes.ok()) {
        progress = notes->audit;
    } else {
        WARP_ASSIGN(progress, progressOfFiles(fs, root));
    }
    {
        WARP_ASSIGN(const auto tree, openLmdbTree(path));
        WARP_ASSIGN(const auto writer, tree->write());
        WARP_ASSIGN(const Lsn applied, appliedLsnOf(*writer));
        progress.lsn = std::min(progress.lsn, applied);
        WARP_TRY(writeAuditProgress(*writer, progress));
        WARP_TRY(putTimeline(*writer, timeline));
        WARP_TRY(writer->commit());
    }
    return removeTree(fs, path + "-lock");
}

}  // namespace warp
