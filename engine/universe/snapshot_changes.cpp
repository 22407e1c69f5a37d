// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/snapshot_changes.h"

#include <algorithm>

#include "engine/store/write_batch.h"

namespace warp {

Status SnapshotChanges::add(ByteView payload) {
    BatchReader reader(payload);
    while (!reader.atEnd()) {
        WARP_ASSIGN(const Change change, reader.next());
        switch (change.space) {
            case Space::Records:
            case Space::Superpositions: records.emplace(change.key); break;
            case Space::Nodes: nodes.emplace(change.key); break;
            case Space::Edges: edges.emplace(change.key); break;
            case Space::Links: links = true; break;
            default: break;  // they are in every snapshot as a whole, or follow from these
        }
    }
    return {};
}

Result<std::optional<SnapshotChanges>> readSnapshotChanges(const LogHistory& log, Lsn after, Lsn upTo,
                                                           const Job& job) {
    SnapshotChanges changes;
    if (after >= upTo) return std::optional(std::move(changes));
    WARP_ASSIGN(const auto kept, log.kept());
    const LsnRange wanted{after + 1, upTo};
    const bool whole = std::ranges::any_of(kept, [&](const LsnRange& range) {
        return range.first <= wanted.first && wanted.last <= range.last;
    });
    if (!whole) return std::optional<SnapshotChanges>();
    const auto visit = [&](const LoggedBatch& batch) { return changes.add(batch.payload); };
    const Status read = log.forEachBatch(wanted, visit, job);
    // Archives that are past their age go at any time.
    if (!read.ok() && read.error().code == ErrorCode::NotFound) return std::optional<SnapshotChanges>();
    WARP_TRY(read);
    return std::optional(std::move(changes));
}

}  // namespace warp
