// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/mirror_care.h"

#include <algorithm>
#include <mutex>
#include <thread>

#include "engine/base/hash.h"
#include "engine/io/disk_ballast.h"
#include "engine/io/files.h"
#include "engine/quantum_graph/edge_codec.h"
#include "engine/spacetime/layout.h"
#include "engine/store/commit_author.h"

namespace warp {

namespace {

constexpr std::size_t kOwedAtOnce = 10'000;
constexpr std::chrono::milliseconds kLookAgainAfter{20};
// The ballast, when it is given up, is not for files of records.
constexpr std::uint64_t kFreeForLogAndTree = 4 * DiskBallast::kDefaultBytes;

/// What the mirror calls the file of an entry.
Result<std::string> mirrorKeyOf(TreeReader& tree, Space space, const std::string& key) {
    if (space == Space::Records) return key;
    if (space == Space::Nodes) return nodeMirrorKey(key);
    WARP_ASSIGN(const auto bytes, tree.get(space, key));
    if (!bytes) return std::string();
    WARP_ASSIGN(const StoredEdge edge, decodeEdge(*bytes));
    return edgeMirrorKey(edge.name());
}

}  // namespace

MirrorCare::MirrorCare(FileSystem& fs, const Clock& clock, std::string root, Storage& storage, RecentLog& log,
                       bool background)
    : m_fs(fs),
      m_root(std::move(root)),
      m_storage(storage),
      m_log(log),
      m_source(storage.spacetime().reader(), fs, m_root, storage.tree()) {
    const AdoptEdit adoptEdit = [this](ByteView key, ByteView value, Lsn ifVersion) {
        return adopt(key, value, ifVersion);
    };
    const SuperposeEdit superposeEdit = [this](ByteView key, ByteView value) {
        return superpose(key, value);
    };
    MirrorOptions mirror;
    mirror.fs = &fs;
    mirror.root = m_root;
    mirror.source = &m_source;
    mirror.tree = storage.tree();
    mirror.adopt = adoptEdit;
    mirror.superpose = superposeEdit;
    mirror.busy = [&storage] { return storage.store().commitsWait(); };
    mirror.keepFreeBytes = kFreeForLogAndTree;
    mirror.background = background;
    m_mirror = HumanMirror::start(std::move(mirror));
    m_sweep = std::make_unique<ExternalEditSweep>(ExternalEditSweep::Options{.fs = &fs,
                                                                             .root = m_root,
                                                                             .source = &m_source,
                                                                             .tree = storage.tree(),
                                                                             .adopt = adoptEdit,
                                                                             .superpose = superposeEdit,
                                                                             .clock = &clock});
}

Result<Lsn> MirrorCare::adopt(ByteView key, ByteView value, Lsn ifVersion) {
    // Whoever has it looked for did not write it.
    const CommitAuthor author(CommitAuthor::kByHand);
    const AdoptEdit put = [this](ByteView edited, ByteView json, Lsn follows) -> Result<Lsn> {
        if (isGraphMirrorKey(edited)) return adoptIntoGraph(edited, json, follows);
        return m_storage.spacetime().put(edited, json, {.ifVersion = follows});
    };
    auto version = m_source.adoptedEdits(key).adopt(key, value, ifVersion, put);
    if (version.ok()) m_log.info("took in the edited file of " + std::string(key));
    return version;
}

/// The record keeps the value that it shows and may have the other one as well, until somebody chooses.
/// Errors: as SuperposeEdit.
Result<Lsn> MirrorCare::superpose(ByteView key, ByteView value) {
    if (isGraphMirrorKey(key))
        return Error{.code = ErrorCode::InvalidArgument, .message = "nodes and edges have one value"};
    WARP_ASSIGN(const auto record, m_storage.spacetime().peek(key));
    if (!record) return Error{.code = ErrorCode::NotFound, .message = "the record was deleted"};
    const Error done{.code = ErrorCode::Conflict, .message = "this edit was taken over already"};
    const std::uint64_t checksum = hash64(value);
    if (m_source.adoptedEdits(key).superposed(record->key) == checksum || record->value == value) return done;
    std::vector<Candidate> candidates = record->candidates;
    if (candidates.empty()) candidates.push_back({.json = record->value});
    if (std::ranges::find(candidates, value, &Candidate::json) != candidates.end()) return done;
    // Nothing says which is right: the one that is shown comes first among equals.
    const double amplitude = candidates[Superposition{.candidates = candidates}.likeliest()].amplitude;
    candidates.push_back({.json = std::string(value), .amplitude = amplitude});
    const CommitAuthor author(CommitAuthor::kByHand);
    WARP_ASSIGN(const Lsn version, m_storage.entanglement().superpose(key, std::move(candidates),
                                                                      {.ifVersion = record->version}));
    m_source.adoptedEdits(key).noteSuperposed(record->key, checksum);
    m_log.warning("the file of " + std::string(key) +
                  " was edited on an older version: the record may have either value until one is chosen "
                  "(`warp collapse`)");
    return version;
}

/// Data of a node or an edge. Errors: NotFound when an edge has lost an end.
Result<Lsn> MirrorCare::adoptIntoGraph(ByteView key, ByteView value, Lsn ifVersion) {
    std::optional<GraphMirrorName> name;
    {
        WARP_ASSIGN(const auto tree, m_storage.tree().read());
        WARP_ASSIGN(name, GraphMirrorSource::nameOf(*tree, key));
    }
    if (!name) {
        return Error{.code = ErrorCode::InvalidArgument,
                     .message = "the file's key names neither a node nor an edge"};
    }
    GraphBatch batch;
    if (name->node) {
        batch.putNode(*name->node, std::string(value), {.ifVersion = ifVersion});
    } else {
        batch.putEdge(*name->edge, std::string(value), {.ifVersion = ifVersion});
    }
    WARP_ASSIGN(const GraphWritten written, m_storage.graph().apply(batch, Durability::Strong));
    return written.version;
}

void MirrorCare::startWatching() {
    std::vector<std::string> roots;
    for (const Shard shard : kShards) {
        if (hasMirrorFiles(shard)) roots.push_back(joinPath(m_root, particlesDirectory(shard)));
    }
    roots.push_back(joinPath(m_root, kNodesDirectory));
    roots.push_back(joinPath(m_root, kEdgesDirectory));
    auto watcher =
        FileWatcher::start(m_fs, roots, {}, [this](const FileChanges& changes) { lookAt(changes); });
    if (watcher.ok()) {
        m_watcher = std::move(watcher).value();
    } else {
        m_needsSweep = true;
        m_log.warning("files cannot be watched, so edits are found later: " + watcher.error().describe());
    }
}

void MirrorCare::lookAt(const FileChanges& changes) {
    if (changes.rescan) m_needsSweep = true;
    for (const std::string& path : changes.paths) {
        if (!path.starts_with(m_root + "/")) continue;
        const std::string relative = path.substr(m_root.size() + 1);
        if (!isMirrorPath(relative)) continue;
        const auto report = m_sweep->inspect(relative);
        if (report.ok()) {
            tell(*report);
        } else if (report.error().code != ErrorCode::NotFound) {
            m_log.error(report.error());
        }
    }
}

void MirrorCare::tell(const SweepReport& report) {
    if (report.problems > 0) {
        m_log.warning(std::to_string(report.problems) +
                      " edited files could not be taken in; see the problems");
    }
    if (report.outdated > 0 || report.missing > 0) m_mirror->wake();
}

Result<std::uint64_t> MirrorCare::rescan(std::int64_t changedSinceNs, const Job& job) {
    // The sweep after opening may be under way, for long: whoever waits for it can be stopped.
    std::unique_lock sweeping(m_sweeping.native(), std::try_to_lock);
    while (!sweeping.owns_lock() && !sweeping.try_lock()) {
        if (job.stopRequested()) return cancelledError();
        std::this_thread::sleep_for(kLookAgainAfter);
    }
    // What changes in a directory that is not watched yet would be seen by neither.
    if (m_watcher && !m_watcher->waitUntilWatching(job.stop)) return cancelledError();
    m_needsSweep = m_watcher && !m_watcher->watchesEverything();
    const auto report = m_sweep->run(changedSinceNs, job);
    if (!report.ok()) {
        m_needsSweep = true;
        return report.error();
    }
    tell(*report);
    return report->adopted;
}

Status MirrorCare::settle(const std::string& path, EditChoice choice) {
    const MutexLock sweeping(m_sweeping);
    {
        WARP_ASSIGN(const auto tree, m_storage.tree().read());
        WARP_ASSIGN(const auto listed, tree->get(Space::Problems, path));
        if (!listed)
            return Error{
                .code = ErrorCode::NotFound, .message = "this file is no problem any more", .path = path};
    }
    // The tree must know what memory knows, or the next look at the file would list it again.
    WARP_TRY(m_storage.store().checkpoint({}));
    WARP_TRY(choice == EditChoice::File ? takeFile(path) : restoreFile(path));
    m_log.info((choice == EditChoice::File ? "took in the edited file " : "gave up the edit of ") + path);
    m_mirror->wake();
    return {};
}

/// The value that a person wrote becomes the next version, whatever version it was written on.
Status MirrorCare::takeFile(const std::string& path) {
    WARP_ASSIGN(const std::string bytes, readFile(m_fs, joinPath(m_root, path)));
    WARP_ASSIGN(const MirrorText text, parseMirrorText(path, bytes));
    if (!m_source.isPathOf(text.key, path)) {
        return Error{.code = ErrorCode::InvalidArgument,
                     .message = "the key '" + text.key + "' belongs to another file",
                     .path = path};
    }
    WARP_TRY(isGraphMirrorKey(text.key) ? takeGraphFile(text) : takeRecordFile(path, text));
    WARP_TRY(m_storage.store().checkpoint({}));
    return m_storage.store().updateTree([&](TreeWriter& tree) -> Status {
        WARP_TRY(tree.erase(Space::Problems, path));
        return {};
    });
}

Status MirrorCare::takeRecordFile(const std::string& path, const MirrorText& text) {
    WARP_ASSIGN(const auto record, m_storage.spacetime().peek(text.key));
    PutOptions options{.ifVersion = record ? record->version : 0};
    if (!record) options.shard = parseParticlePath(path)->shard;
    WARP_TRY(m_storage.spacetime().put(text.key, text.value, options));
    return {};
}

Status MirrorCare::takeGraphFile(const MirrorText& text) {
    std::optional<MirrorTruth> truth;
    {
        WARP_ASSIGN(const auto tree, m_storage.tree().read());
        WARP_ASSIGN(truth, m_source.truth(*tree, text.key));
    }
    WARP_TRY(adoptIntoGraph(text.key, text.value, truth ? truth->version : 0));
    return {};
}

/// The file goes; where a record should have one it is owed, as for a file that was lost.
Status MirrorCare::restoreFile(const std::string& path) {
    WARP_TRY(m_fs.removeFile(joinPath(m_root, path)));
    return m_storage.store().updateTree([&](TreeWriter& tree) -> Status {
        WARP_TRY(tree.erase(Space::Problems, path));
        // A cut name may not tell its key: the next look at the directory finds the file missing.
        WARP_ASSIGN(const auto key, m_source.keyOfPath(tree, path));
        return key ? m_source.owe(tree, *key) : Status();
    });
}

Status MirrorCare::rebuild(const Job& job) {
    for (const Space space : {Space::Records, Space::Nodes, Space::Edges}) WARP_TRY(oweAll(space, job));
    return m_mirror->drain(job);
}

/// Owes the files of everything in a space.
Status MirrorCare::oweAll(Space space, const Job& job) {
    std::string after;
    bool more = true;
    while (more) {
        if (job.stopRequested()) return cancelledError();
        std::vector<std::string> keys;
        {
            WARP_ASSIGN(const auto reader, m_storage.tree().read());
            const auto cursor = reader->cursor(space);
            for (cursor->seek(after); cursor->valid() && keys.size() < kOwedAtOnce; cursor->next()) {
                keys.emplace_back(cursor->key());
            }
            WARP_TRY(cursor->status());
        }
        more = keys.size() == kOwedAtOnce;
        if (keys.empty()) break;
        const Status owed = m_storage.store().updateTree([&](TreeWriter& writer) -> Status {
            for (const std::string& key : keys) {
                WARP_ASSIGN(const std::string name, mirrorKeyOf(writer, space, key));
                if (!name.empty()) WARP_TRY(m_source.owe(writer, name));
            }
            return {};
        });
        WARP_TRY(owed);
        after = keys.back() + '\0';
    }
    return {};
}

}  // namespace warp
