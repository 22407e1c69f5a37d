// SPDX-License-Identifier: GPL-3.0-or-later
// Files that only the engine writes, for others to read: all can be made anew.
#include <algorithm>
#include <ranges>

#include "engine/backups/layout.h"
#include "engine/backups/snapshot_check.h"
#include "engine/backups/snapshot_layout.h"
#include "engine/backups/snapshot_store.h"
#include "engine/entropy/layout.h"
#include "engine/formats/ets_dump.h"
#include "engine/formats/seal.h"
#include "engine/io/files.h"
#include "engine/observatory/layout.h"
#include "engine/qql/layout.h"
#include "engine/quantum_graph/coordinate_index.h"
#include "engine/quantum_graph/graph_mirror_source.h"
#include "engine/quantum_graph/layout.h"
#include "engine/spacetime/entanglement/layout.h"
#include "engine/spacetime/entanglement/link_text.h"
#include "engine/spacetime/horizon_files.h"
#include "engine/spacetime/layout.h"
#include "engine/temporal/partition_state.h"
#include "engine/universe/bootstrap.h"
#include "engine/universe/shard_metadata.h"
#include "engine/universe/verifier.h"
#include "engine/wormholes/layout.h"

namespace warp {

namespace {

constexpr std::uint64_t kFileLimit = std::uint64_t{1} << 30;
constexpr const char* kMaintain = "warp maintain";
constexpr const char* kRewrite = "warp rebuild mirror";
constexpr const char* kTraceAnew = "remove the file, or record a trace anew";

using Check = Status (*)(ByteView bytes);

struct DerivedFile {
    std::string path;
    Check check;
    const char* repair;
};

Status checkTable(ByteView bytes) {
    const auto table = decodeEtsDump(bytes);
    return table.ok() ? Status() : Status(table.error());
}

/// One that counts as old, in a universe that was made of a snapshot, is written anew before long.
Status checkLinkMap(ByteView bytes) {
    return lsnOfLinkFile(bytes) == Lsn{0} ? Status() : checkSealedJson(bytes);
}

std::vector<DerivedFile> quicklyReadFiles() {
    std::vector<DerivedFile> files;
    for (const Shard shard : kShards) {
        files.push_back({shardMetadataPath(shard), checkSealedJson, kMaintain});
        files.push_back({cacheAnalyticsPath(shard), checkSealedJson, kMaintain});
        files.push_back({cacheStatePath(shard), checkTable, kMaintain});
    }
    const std::string rules = schemaRulesPath(std::string(kSchemaDirectory));
    for (const std::string& path :
         {currentStreamsPath(), retentionPolicyPath(), archivePolicyPath(), std::string(kEntropyStatePath),
          std::string(kRealTimePath), std::string(kHealthCheckPath), std::string(kAlertsPath)})
        files.push_back({path, checkSealedJson, kMaintain});
    files.push_back({rules, checkSealedTerm, kMaintain});
    files.push_back({std::string(kProfilePath), checkSealedTerm, kMaintain});
    for (const std::string_view path : {kActiveConnectionsPath, kNetworkAnalyticsPath})
        files.push_back({std::string(path), checkSealedJson, kRewrite});
    return files;
}

std::vector<DerivedFile> largeFiles() {
    std::vector<DerivedFile> files{{std::string(kClustersPath), checkSealedJson, kMaintain},
                                   {std::string(kTracePath), checkSealedJson, kTraceAnew},
                                   {std::string(kEntanglementMapPath), checkLinkMap, kRewrite}};
    files.push_back({std::string(kStrongCorrelationsPath), checkTable, kRewrite});
    for (const Shard shard : kShards) {
        files.push_back({relationshipsPath(shard), checkSealedJson, kRewrite});
        files.push_back({entangledKeysPath(shard), checkTable, kRewrite});
    }
    return files;
}

/// The file of a snapshot that a fault is about: its first word.
std::string faultyFile(std::string_view fault) {
    for (const std::string_view file : {kSnapshotArchive, kSnapshotChecksums}) {
        if (fault.starts_with(file)) return std::string(file);
    }
    return std::string(kSnapshotManifest);
}

}  // namespace

Status Verifier::checkDerivedFiles(bool deep, const Job& job) {
    for (const DerivedFile& file : quicklyReadFiles()) checkDerivedFile(file.path, file.check, file.repair);
    if (!deep) return {};
    for (const DerivedFile& file : largeFiles()) checkDerivedFile(file.path, file.check, file.repair);
    WARP_ASSIGN(const auto tree, m_context.storage->tree().read());
    WARP_ASSIGN(const auto hours, readPartitions(*tree, Tier::Live));
    for (const auto& [hour, state] : hours) {
        checkDerivedFile(summaryPath(hour), checkSealedJson, kMaintain);
        checkDerivedFile(metricsPath(hour), checkSealedTerm, kMaintain);
    }
    checkDimensions();
    return checkSnapshots(job);
}

/// One that is not there was not written yet.
void Verifier::checkDerivedFile(const std::string& path, Check check, const char* repair) {
    if (isFound(path)) return;
    const auto bytes = readFile(*m_context.fs, joinPath(m_context.root, path), kFileLimit);
    if (!bytes.ok() && bytes.error().code == ErrorCode::NotFound) return;
    const Status sound = bytes.ok() ? check(*bytes) : Status(bytes.error());
    if (sound.ok()) return;
    Error error = sound.error();
    error.path = path;
    addError(error, repair);
    m_findings.back().severity = Finding::Severity::Warning;
}

/// A universe of an earlier version has many files without a checksum, and nothing is wrong with them: one
/// finding tells of all.
void Verifier::gatherUnsealed() {
    const auto isUnsealed = [](const Finding& finding) { return finding.what == kNoSeal; };
    const auto first = std::ranges::find_if(m_findings, isUnsealed);
    if (first == m_findings.end()) return;
    std::size_t files = 0;
    std::vector<std::string> repairs;
    for (const Finding& finding : m_findings | std::views::filter(isUnsealed)) {
        ++files;
        if (std::ranges::find(repairs, finding.repair) == repairs.end()) repairs.push_back(finding.repair);
    }
    if (files == 1) return;
    Finding all{.severity = Finding::Severity::Warning,
                .path = first->path,
                .what = "this and " + std::to_string(files - 1) +
                        (files == 2 ? " file more have" : " files more have") +
                        " no checksum where the engine writes one: an earlier version wrote them, or "
                        "somebody changed them"};
    for (const std::string& repair : repairs) all.repair += (all.repair.empty() ? "" : ", then ") + repair;
    *first = std::move(all);
    std::erase_if(m_findings, isUnsealed);
}

void Verifier::checkDimensions() {
    const std::string path(kCoordinateIndexPath);
    const auto index = readCoordinateIndex(*m_context.fs, joinPath(m_context.root, path));
    if (index.ok() || index.error().code == ErrorCode::NotFound) return;
    add({.severity = Finding::Severity::Warning,
         .path = path,
         .what = index.error().message,
         .repair = kMaintain});
}

Status Verifier::checkSnapshots(const Job& job) {
    SnapshotStore store(*m_context.fs, m_context.root);
    WARP_ASSIGN(const auto snapshots, store.list());
    for (const SnapshotInfo& snapshot : snapshots) {
        if (snapshot.state == SnapshotState::Partial) continue;  // maintenance removes it
        const auto check = checkSnapshot(*m_context.fs, snapshot, false, job);
        if (!check.ok() && check.error().code == ErrorCode::Cancelled) return check.error();
        std::vector<std::string> faults;
        if (check.ok())
            faults = check->faults;
        else
            faults.push_back(check.error().message);
        WARP_ASSIGN(const auto still, m_context.fs->stat(snapshot.path));
        if (!still) continue;  // pruned meanwhile
        for (const std::string& fault : faults) {
            add({.severity = Finding::Severity::Warning,
                 .path = joinPath(relative(snapshot.path), faultyFile(fault)),
                 .what = fault,
                 .repair = "warp snapshot delete " + snapshot.name + ", and take another"});
        }
    }
    return {};
}

Result<std::vector<std::string>> Verifier::describedDirectories(bool deep) {
    std::vector<std::string> directories;
    if (!deep) return directories;
    WARP_ASSIGN(const auto view, m_context.storage->spacetime().view());
    WARP_ASSIGN(const auto types, view->counts());
    for (const TypeCounts& counts : types)
        for (const Shard shard : kShards) directories.push_back(typeDirectory(shard, counts.type));
    WARP_ASSIGN(const auto tree, m_context.storage->tree().read());
    for (const Tier tier : kTiers) {
        WARP_ASSIGN(const auto partitions, readPartitions(*tree, tier));
        for (const auto& [partition, state] : partitions)
            directories.push_back(partitionDirectory(partition));
    }
    WARP_ASSIGN(const auto nodes, nodeTypes(*tree));
    for (const std::string& type : nodes) directories.push_back(nodeTypeDirectory(type));
    WARP_ASSIGN(const auto relations, allRelations(*tree));
    for (const Relation& relation : relations) directories.push_back(relationDirectory(relation.name));
    return directories;
}

}  // namespace warp
