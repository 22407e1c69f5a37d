// SPDX-License-Identifier: GPL-3.0-or-later
// What snapshots are compared with.
#include "engine/backups/snapshot_chain.h"
#include "engine/formats/key.h"
#include "engine/universe/current_items.h"
#include "engine/universe/past_rows.h"
#include "engine/universe/snapshot_differ.h"
#include "engine/universe/snapshot_lookup.h"
#include "engine/universe/snapshots.h"
#include "engine/universe/universe_backups.h"

namespace warp {

namespace {

Result<std::optional<ComparedContent>> contentIn(FileSystem& fs, const std::vector<SnapshotInfo>& chain,
                                                 const std::string& key, const Job& job) {
    WARP_ASSIGN(const auto found, findInChain(fs, chain, DiffPart::Record, key, job));
    if (!found) return std::optional<ComparedContent>();
    WARP_ASSIGN(ComparedContent content, comparedFile(DiffPart::Record, found->path, found->text));
    return std::optional(std::move(content));
}

DiffPair pairOf(std::optional<ComparedContent> before, std::optional<ComparedContent> after) {
    DiffPair pair;
    if (before && after) pair.fields = jsonDifferences(before->json, after->json);
    if (before) {
        pair.versionBefore = before->version;
        pair.before = std::move(before->json);
    }
    if (after) {
        pair.versionAfter = after->version;
        pair.after = std::move(after->json);
    }
    return pair;
}

}  // namespace

Result<DiffMoments> UniverseBackups::momentsOf(const DiffRequest& request, const Job& job) const {
    DiffMoments moments{.fs = m_context.fs,
                        .now = m_context.storage,
                        .universeId = m_context.manifest().universeId,
                        .time = m_context.clock->now()};
    if (request.since) {
        if (!request.after.empty())
            return Error{.code = ErrorCode::InvalidArgument,
                         .message = "the state at a time is compared with now, not with a snapshot"};
        WARP_ASSIGN(auto found, plan({.snapshot = request.before, .until = request.since}, job));
        moments.since.emplace(std::move(found));
        moments.at = *request.since;
        return moments;
    }
    WARP_ASSIGN(moments.before, chainOf(request.before));
    if (!request.after.empty()) {
        WARP_ASSIGN(moments.after, chainOf(request.after));
    }
    return moments;
}

Result<SnapshotDiff> UniverseBackups::diff(const DiffRequest& request, const Job& job) {
    WARP_ASSIGN(const DiffMoments moments, momentsOf(request, job));
    return diffMoments(moments, request, job);
}

Result<DiffPair> UniverseBackups::diffRecord(const DiffRequest& request, ByteView key, const Job& job) {
    WARP_ASSIGN(const std::string canonical, canonicalKey(key));
    WARP_ASSIGN(const DiffMoments moments, momentsOf(request, job));
    std::optional<ComparedContent> old;
    if (!moments.since) {
        WARP_ASSIGN(old, contentIn(*m_context.fs, moments.before, canonical, job));
    }
    if (!moments.after.empty()) {
        WARP_ASSIGN(auto later, contentIn(*m_context.fs, moments.after, canonical, job));
        return pairOf(std::move(old), std::move(later));
    }
    WARP_ASSIGN(const auto items, CurrentItems::begin(*m_context.storage));
    if (moments.since) {
        WARP_ASSIGN(old, pastRecord(moments, canonical, *items, job));
    }
    WARP_ASSIGN(auto now, items->find(DiffPart::Record, canonical));
    return pairOf(std::move(old), std::move(now));
}

Result<std::vector<SnapshotInfo>> UniverseBackups::chainOf(std::string_view name) const {
    WARP_ASSIGN(const SnapshotInfo info, m_store.find(name));
    return snapshotChain(*m_context.fs, info.path);
}

Result<SnapshotDiff> diffSnapshots(const DiffRequest& request, const OpenOptions& options, const Job& job) {
    FileSystem& fs = options.fs ? *options.fs : systemFileSystem();
    DiffMoments moments{.fs = &fs};
    WARP_ASSIGN(moments.before, snapshotChain(fs, request.before));
    WARP_ASSIGN(moments.after, snapshotChain(fs, request.after));
    return diffMoments(moments, request, job);
}

}  // namespace warp
