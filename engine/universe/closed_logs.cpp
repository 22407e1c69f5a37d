// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/closed_logs.h"

#include <algorithm>
#include <map>
#include <utility>

#include "engine/backups/audit_progress.h"
#include "engine/backups/layout.h"
#include "engine/configuration/configuration.h"
#include "engine/io/files.h"
#include "engine/store/appended_files.h"
#include "engine/store/lmdb_tree.h"
#include "engine/store/log_archive.h"
#include "engine/store/log_archiver.h"
#include "engine/store/log_follower.h"
#include "engine/store/log_reader.h"
#include "engine/store/snapshot.h"
#include "engine/universe/bootstrap.h"
#include "engine/universe/storage.h"
#include "engine/universe/timelines.h"

namespace warp {

namespace {

/// What a tree says of the logs beside it.
struct TreeNotes {
    std::uint64_t timeline = 1;
    AuditProgress audit;
    std::map<std::string, std::string> appended;  ///< records of the files that grow there (appended_files.h)
};

Result<TreeNotes> notesOf(FileSystem& fs, const std::string& path) {
    WARP_ASSIGN(const auto there, fs.stat(path));
    if (!there) return Error{.code = ErrorCode::NotFound, .message = "there is no tree", .path = path};
    WARP_ASSIGN(const auto tree, openLmdbTree(path));
    WARP_ASSIGN(const auto reader, tree->read());
    TreeNotes notes;
    WARP_ASSIGN(notes.timeline, timelineOf(*reader));
    WARP_ASSIGN(notes.audit, readAuditProgress(*reader));
    WARP_ASSIGN(notes.appended, AppendedFiles::records(*reader, std::string(kLogDirectory)));
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

LogHistory logOf(FileSystem& fs, const std::string& root, const Manifest& manifest) {
    const std::string directory = joinPath(root, kLogDirectory);
    // After a restore nobody has marked yet how far the log goes.
    const auto last = [&fs, directory, checkpoint = manifest.checkpointLsn] {
        return std::max(DurableMark::read(fs, directory), checkpoint);
    };
    return LogHistory(
        {.fs = &fs, .logDirectory = directory, .durableLsn = last, .lineage = lineageOf(manifest)});
}

Status archiveClosedLog(FileSystem& fs, const Clock& clock, const std::string& root, const Manifest& manifest,
                        const Job& job) {
    Configuration configuration(fs, joinPath(root, kConfigurationDirectory));
    WARP_TRY(configuration.load());
    const std::string directory = joinPath(root, kLogDirectory);
    WARP_ASSIGN(const auto segments, listSegments(fs, directory));
    const Lsn last = logOf(fs, root, manifest).lastLsn();
    std::vector<LogWriter::LiveSegment> closed;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const SegmentInfo& segment = segments[i];
        closed.push_back({.path = segment.path,
                          .size = segment.fileBytes,
                          .lastLsn = lastLsnOf(segments, i, last),
                          .timeline = segment.header.timeline,
                          .epoch = segment.header.epoch});
    }
    LogArchiver archiver({.fs = &fs,
                          .clock = &clock,
                          .logDirectory = directory,
                          .universeId = manifest.universeId,
                          .retention = logRetentionOf(configuration.values()->universe)});
    archiver.add(std::move(closed), true);
    return archiver.run(true, job);
}

Lsn auditedLsn(FileSystem& fs, const std::string& path) {
    const auto notes = notesOf(fs, path);
    return notes.ok() ? notes->audit.lsn : ~Lsn{0};
}

Status fitTreeToLogs(FileSystem& fs, const std::string& root, const std::string& path, std::uint64_t timeline,
                     Lsn audited) {
    TreeNotes notes;
    if (auto found = notesOf(fs, joinPath(root, kTreePath)); found.ok()) {
        notes = std::move(*found);
    } else {
        WARP_ASSIGN(notes.audit, progressOfFiles(fs, root));
    }
    WARP_ASSIGN(const auto tree, openLmdbTree(path));
    WARP_ASSIGN(const auto writer, tree->write());
    WARP_ASSIGN(const Lsn applied, appliedLsnOf(*writer));
    notes.audit.lsn = std::min(audited, applied);
    WARP_TRY(writeAuditProgress(*writer, notes.audit));
    WARP_TRY(AppendedFiles::takeRecords(*writer, std::string(kLogDirectory), notes.appended));
    WARP_TRY(putTimeline(*writer, timeline));
    return writer->commit();
}

}  // namespace warp
