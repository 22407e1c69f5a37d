// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/verifier.h"

#include <algorithm>

#include "engine/configuration/configuration.h"
#include "engine/formats/seal.h"
#include "engine/io/files.h"
#include "engine/store/log_archive_reader.h"
#include "engine/store/log_reader.h"
#include "engine/universe/bootstrap.h"
#include "engine/universe/directory_manifest.h"
#include "engine/universe/graph_verifier.h"
#include "engine/universe/link_verifier.h"
#include "engine/universe/wormhole_verifier.h"

namespace warp {

namespace {

constexpr int kLogAttempts = 3;
constexpr const char* kTreeRepair = "warp rebuild trees";
constexpr const char* kPartRepair = "restore the file from a snapshot";
constexpr const char* kArchiveRepair =
    "remove the file: no record is at risk, its changes are missing from history and restores";

/// Whether the directory is an example of a family, as "particles/users" of "particles/*".
bool isOneOfFamily(const DirectoryDescription& row) {
    const std::string family = parentPath(row.path) + "/*";
    return std::ranges::any_of(directoryTable(),
                               [&](const DirectoryDescription& other) { return other.path == family; });
}

}  // namespace

Result<std::vector<Finding>> Verifier::run(bool deep, const Job& job) {
    checkManifest();
    WARP_TRY(told(checkDirectories(deep)));
    checkConfiguration();
    WARP_TRY(told(checkLog(job)));
    WARP_TRY(told(checkArchives(deep, job)));
    checkPacks();
    WARP_TRY(told(checkProblems()));
    WARP_TRY(told(checkEvents(deep, job)));
    WARP_TRY(told(checkRecords(deep, job)));
    WARP_TRY(told(checkWatchFiles(deep, job)));
    WARP_TRY(told(checkSchemas(job)));
    WARP_TRY(told(checkAudit(job)));
    WARP_TRY(told(checkMoves(deep, job)));
    WARP_TRY(told(checkGraph(deep, job)));
    WARP_TRY(told(checkWormholes()));
    WARP_TRY(told(checkLinks(deep, job)));
    WARP_TRY(told(checkEdited()));
    WARP_TRY(told(checkDerivedFiles(deep, job)));
    gatherUnsealed();
    return std::move(m_findings);
}

Status Verifier::told(const Status& checked) {
    if (checked.ok() || checked.error().code == ErrorCode::Cancelled) return checked;
    Error error = checked.error();
    // What decodes an entry of the tree does not know where it came from.
    if (error.path.empty()) error.path = kTreePath;
    const bool ofTree = relative(error.path) == kTreePath;
    if (ofTree || !isFound(relative(error.path))) addError(error, ofTree ? kTreeRepair : kPartRepair);
    return {};
}

Status Verifier::checkGraph(bool deep, const Job& job) {
    const auto tell = [this](Finding finding) { add(std::move(finding)); };
    return GraphVerifier(*m_context.fs, m_context.root, *m_context.storage, tell).run(deep, job);
}

Status Verifier::checkWormholes() {
    const auto tell = [this](Finding finding) { add(std::move(finding)); };
    return WormholeVerifier(*m_context.fs, m_context.root, *m_context.storage, tell).run();
}

Status Verifier::checkLinks(bool deep, const Job& job) {
    const auto tell = [this](Finding finding) { add(std::move(finding)); };
    return LinkVerifier(*m_context.fs, m_context.root, *m_context.storage, tell).run(deep, job);
}

void Verifier::checkManifest() {
    const auto manifest = loadManifest(*m_context.fs, m_context.root);
    if (!manifest.ok()) addError(manifest.error(), "restore universe.manifest from a snapshot");
    checkDerivedFile(std::string(kManifestName), checkSealedJson,
                     "warp maintain; universe_id and created_at are taken as they stand: compare them with a "
                     "snapshot's");
}

Status Verifier::checkDirectories(bool deep) {
    for (const DirectoryDescription& row : directoryTable()) {
        if (row.isFamily()) continue;
        const std::string directory(row.path);
        const std::string path = joinPath(m_context.root, directory);
        const auto info = m_context.fs->stat(joinPath(path, "."));
        // Directories of types and relations come and go with what lies in them.
        if (info.ok() && !info.value() && isOneOfFamily(row)) continue;
        if (!info.ok() || !info.value()) {
            add({.severity = Finding::Severity::Warning,
                 .path = directory,
                 .what = "the directory is missing",
                 .repair = "open the universe for writing: it is made again"});
            continue;
        }
        checkDirectory(directory, true);
    }
    WARP_ASSIGN(const auto more, describedDirectories(deep));
    for (const std::string& directory : more) checkDirectory(directory, false);
    return {};
}

/// Takes: `described`, whether it has a manifest from the beginning.
void Verifier::checkDirectory(const std::string& directory, bool described) {
    const Status sound = checkDirectoryManifest(*m_context.fs, m_context.root, directory);
    if (sound.ok() || (!described && sound.error().code == ErrorCode::NotFound)) return;
    if (isFound(relative(sound.error().path))) return;
    addError(sound.error(), "warp maintain");
    m_findings.back().severity = Finding::Severity::Warning;
}

void Verifier::checkConfiguration() {
    Configuration configuration(*m_context.fs, joinPath(m_context.root, kConfigurationDirectory));
    const Status loaded = configuration.load();
    if (!loaded.ok())
        addError(loaded.error(), "correct the file; until then the last good values are in force");
}

Status Verifier::checkLog(const Job& job) {
    const auto manifest = loadManifest(*m_context.fs, m_context.root);
    if (!manifest.ok()) return {};
    const std::string directory = joinPath(m_context.root, kLogDirectory);
    const Lsn applied = m_context.storage->store().status().appliedLsn;
    const auto walk = [&](const LoggedBatch&) -> Status {
        return job.stopRequested() ? Status(cancelledError()) : Status();
    };
    for (int attempt = 1;; ++attempt) {
        const auto end = readLog(*m_context.fs, directory, manifest->universeId, applied, walk);
        if (end.ok()) return {};
        if (end.error().code == ErrorCode::Cancelled) return end.error();
        // A writer at work can make a segment look torn in the middle of reading it.
        if (attempt < kLogAttempts) continue;
        addError(end.error(), "close the universe and run warp repair");
        return {};
    }
}

Status Verifier::checkArchives(bool deep, const Job& job) {
    const std::string directory = joinPath(m_context.root, kLogDirectory);
    std::vector<Error> unreadable;
    const auto archives = listArchives(*m_context.fs, directory, &unreadable);
    if (!archives.ok()) unreadable.push_back(archives.error());
    for (const Error& error : unreadable) addError(error, kArchiveRepair);
    if (!archives.ok()) return {};
    const ArchivedLog* before = nullptr;
    for (const ArchivedLog& archive : *archives) {
        if (job.stopRequested()) return cancelledError();
        WARP_TRY(checkArchive(archive, deep, job));
        const bool follows = before && before->tail.timeline == archive.tail.timeline;
        if (follows && before->tail.lastLsn + 1 < archive.tail.firstLsn) {
            add({.severity = Finding::Severity::Note,
                 .path = relative(archive.path),
                 .what = "changes " + std::to_string(before->tail.lastLsn + 1) + " to " +
                         std::to_string(archive.tail.firstLsn - 1) + " before it are not kept"});
        }
        before = &archive;
    }
    return {};
}

Status Verifier::checkArchive(const ArchivedLog& archive, bool deep, const Job& job) {
    const auto manifest = loadManifest(*m_context.fs, m_context.root);
    if (manifest.ok() && archive.tail.universeId != manifest->universeId) {
        add({.severity = Finding::Severity::Warning,
             .path = relative(archive.path),
             .what = "this archive of the log belongs to universe " + archive.tail.universeId,
             .repair = "move the file away"});
        return {};
    }
    const auto reader = LogArchiveReader::open(*m_context.fs, archive.path);
    if (!reader.ok() && reader.error().code == ErrorCode::NotFound) return {};  // pruned meanwhile
    const Status sound = !reader.ok() ? Status(reader.error()) : deep ? (*reader)->verify(job) : Status();
    if (sound.ok()) return {};
    if (sound.error().code == ErrorCode::Cancelled) return sound;
    addError(sound.error(), kArchiveRepair);
    return {};
}

void Verifier::checkPacks() {
    for (const std::string& path : m_context.storage->packs().report().damaged) {
        add({.path = relative(path),
             .what = "the pack is missing or shorter than recorded: records in it are lost",
             .repair = "restore them from a snapshot"});
    }
}

Status Verifier::checkProblems() {
    WARP_ASSIGN(const auto tree, m_context.storage->tree().read());
    const auto cursor = tree->cursor(Space::Problems);
    for (cursor->first(); cursor->valid(); cursor->next()) {
        add({.severity = Finding::Severity::Warning,
             .path = std::string(cursor->key()),
             .what = "edited by hand and not taken in",
             .repair = "correct the file or remove it, then warp rescan"});
    }
    return cursor->status();
}

void Verifier::add(Finding finding) {
    if (m_findings.size() < kMaxFindings) {
        m_findings.push_back(std::move(finding));
        return;
    }
    if (m_findings.size() == kMaxFindings) {
        m_findings.push_back({.severity = Finding::Severity::Note, .what = "there are more findings"});
    }
}

void Verifier::addError(const Error& error, std::string repair, std::string key) {
    std::string what = error.message;
    if (error.line > 0) {
        what =
            "line " + std::to_string(error.line) + ", column " + std::to_string(error.column) + ": " + what;
    }
    add({.path = relative(error.path),
         .offset = error.offset,
         .key = std::move(key),
         .what = std::move(what),
         .repair = std::move(repair)});
}

bool Verifier::isFound(std::string_view path) const {
    return std::ranges::find(m_findings, path, &Finding::path) != m_findings.end();
}

std::string Verifier::relative(std::string_view path) const {
    if (path.starts_with(m_context.root + "/")) path.remove_prefix(m_context.root.size() + 1);
    return std::string(path);
}

}  // namespace warp
