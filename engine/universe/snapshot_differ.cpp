// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/snapshot_differ.h"

#include <algorithm>

#include "engine/temporal/partition_state.h"
#include "engine/universe/archive_items.h"
#include "engine/universe/current_items.h"
#include "engine/universe/past_rows.h"

namespace warp {

namespace {

constexpr std::uint64_t kItemsPerReport = 512;

Status advanceTo(ItemStream& row, const ItemHead& head, std::uint64_t& passed) {
    while (row.head() != nullptr && row.head()->place() < head.place()) {
        WARP_TRY(row.next());
        ++passed;
    }
    return {};
}

/// What is compared with what is only on one side: so its fields are told, not the whole of it.
std::string emptyLike(const std::string& json) {
    return json.starts_with("{\"value\":{") ? R"({"value":{}})" : "{}";
}

/// A job that is one half of another, which outlives it.
Job halfOf(const Job& job, double from) {
    if (!job.onProgress) return job;
    const auto tell = [&job, from](Progress progress) {
        if (progress.fraction >= 0) progress.fraction = from + progress.fraction / 2;
        progress.eta.reset();
        job.onProgress(progress);
    };
    return {.stop = job.stop, .onProgress = tell};
}

DiffSide sideOf(const SnapshotInfo& info) {
    return {.snapshot = info, .lsn = info.lsn, .time = info.createdAt, .whole = info.whole};
}

class Differ {
  public:
    Differ(const DiffMoments& moments, const DiffRequest& request, const Job& job)
        : m_moments(moments), m_request(request), m_job(job) {}

    Result<SnapshotDiff> run() {
        WARP_TRY(begin());
        while (true) {
            const ItemHead* head = nearest();
            if (head == nullptr) break;
            WARP_TRY(step(*head));
        }
        WARP_TRY(finish());
        return std::move(m_diff);
    }

  private:
    std::size_t sharedLinks() const {
        const auto& before = m_moments.before;
        const auto& after = m_moments.after;
        std::size_t shared = 0;
        while (shared < before.size() && shared < after.size() &&
               before[shared].sha256 == after[shared].sha256 && before[shared].name == after[shared].name)
            ++shared;
        return shared;
    }

    std::uint64_t bytesToRead() const {
        std::uint64_t bytes = 0;
        for (const SnapshotInfo& info : m_moments.before) bytes += info.archiveBytes;
        for (std::size_t i = sharedLinks(); i < m_moments.after.size(); ++i)
            bytes += m_moments.after[i].archiveBytes;
        return bytes;
    }

    Status begin() {
        if (m_moments.since) return beginSince();
        m_meter.emplace(m_job, 0, bytesToRead());
        const auto& before = m_moments.before;
        const auto& after = m_moments.after;
        const std::string& universe = after.empty() ? m_moments.universeId : after.back().universeId;
        if (before.back().universeId != universe) {
            return Error{
                .code = ErrorCode::InvalidArgument,
                .message = "the two are of different universes: only moments of one can be compared"};
        }
        FileSystem& fs = *m_moments.fs;
        const std::size_t shared = sharedLinks();
        WARP_ASSIGN(m_base, chainItems(fs, before, 0, shared, false));
        WARP_ASSIGN(m_left, chainItems(fs, before, shared, before.size(), shared > 0));
        m_diff.before = sideOf(before.back());
        if (after.empty()) return beginNow();
        WARP_ASSIGN(m_right, chainItems(fs, after, shared, after.size(), shared > 0));
        m_diff.after = sideOf(after.back());
        m_oneTimeline = before.back().timeline == after.back().timeline;
        return {};
    }

    Status beginNow() {
        WARP_ASSIGN(auto now, CurrentItems::begin(*m_moments.now));
        m_diff.after = {.lsn = now->lsn(), .time = m_moments.time};
        m_oneTimeline = m_moments.before.back().timeline == now->timeline();
        m_right = std::move(now);
        return {};
    }

    /// The log is the first half of the work.
    Status beginSince() {
        m_part = halfOf(m_job, 0);
        WARP_ASSIGN(m_since, beginPastRows(m_moments, m_part));
        m_part = halfOf(m_job, 0.5);
        m_meter.emplace(m_part, m_since.places, m_since.archiveBytes);
        WARP_ASSIGN(m_base, MergedItems::begin({}, false));
        m_left = std::move(m_since.before);
        m_right = std::move(m_since.after);
        m_diff.before = m_since.then;
        m_diff.after = m_since.today;
        m_oneTimeline = m_moments.since->timeline == m_since.now->timeline();
        return {};
    }

    const ItemHead* nearest() const {
        const ItemHead* left = m_left->head();
        const ItemHead* right = m_right->head();
        if (left == nullptr || right == nullptr) return left == nullptr ? right : left;
        return left->place() <= right->place() ? left : right;
    }

    /// Takes: the nearest head; the rows that stand there move on.
    Status step(const ItemHead& nearest) {
        const ItemHead head = nearest;
        std::uint64_t passed = 0;
        WARP_TRY(advanceTo(*m_base, head, passed));
        const auto standsAt = [&](const ItemStream& row) {
            return row.head() != nullptr && row.head()->place() == head.place();
        };
        const auto rowOf = [&](ItemStream& row, bool here) -> ItemStream* {
            if (here) return row.head()->gone ? nullptr : &row;
            return standsAt(*m_base) ? m_base.get() : nullptr;
        };
        if (!standsAt(*m_base)) ++passed;
        const bool leftHere = standsAt(*m_left);
        const bool rightHere = standsAt(*m_right);
        ItemStream* const before = rowOf(*m_left, leftHere);
        ItemStream* const after = rowOf(*m_right, rightHere);
        if (isWanted(head)) WARP_TRY(compare(before, after, head.part));
        if (before != nullptr) count(head.part, m_passedBefore);
        if (after != nullptr) count(head.part, m_passedAfter);
        if (leftHere) WARP_TRY(m_left->next());
        if (rightHere) WARP_TRY(m_right->next());
        return advance(passed);
    }

    bool isWanted(const ItemHead& head) const {
        if (m_request.prefix.empty()) return true;
        return head.part != DiffPart::Edge && head.key.starts_with(m_request.prefix);
    }

    Status compare(ItemStream* before, ItemStream* after, DiffPart part) {
        if (before == nullptr && after == nullptr) return {};
        const bool same =
            before != nullptr && after != nullptr &&
            (before == after || (m_oneTimeline && before->head()->version == after->head()->version));
        if (same) return {};
        std::optional<ComparedContent> old;
        std::optional<ComparedContent> now;
        if (before != nullptr) {
            WARP_ASSIGN(old, before->content());
        }
        if (after != nullptr) {
            WARP_ASSIGN(now, after->content());
        }
        // Ids of edges may have been given anew on another timeline.
        if (old && now && old->name != now->name) {
            add(part, &*old, nullptr);
            add(part, nullptr, &*now);
        } else if (!old || !now || old->json != now->json) {
            add(part, old ? &*old : nullptr, now ? &*now : nullptr);
        }
        return {};
    }

    /// Takes: null where there is none.
    void add(DiffPart part, const ComparedContent* before, const ComparedContent* after) {
        const DiffKind kind = before == nullptr  ? DiffKind::Added
                              : after == nullptr ? DiffKind::Deleted
                                                 : DiffKind::Changed;
        const ComparedContent& shown = after == nullptr ? *before : *after;
        const std::uint64_t count = ++m_diff.groups[static_cast<std::size_t>(part)][shown.group].of(kind);
        if (before != nullptr) m_diff.bytesDeleted += before->valueBytes;
        if (after != nullptr) m_diff.bytesAdded += after->valueBytes;
        if (m_diff.entries.size() >= m_request.limit || count > m_request.groupLimit) {
            m_diff.more = true;
            return;
        }
        DiffEntry entry{.part = part, .kind = kind, .group = shown.group, .key = shown.name};
        if (before != nullptr) {
            entry.versionBefore = before->version;
            entry.bytesBefore = before->valueBytes;
        }
        if (after != nullptr) {
            entry.versionAfter = after->version;
            entry.bytesAfter = after->valueBytes;
        }
        entry.fields =
            jsonDifferences(before != nullptr ? before->json : emptyLike(after->json),
                            after != nullptr ? after->json : emptyLike(before->json), m_request.fields);
        m_diff.entries.push_back(std::move(entry));
    }

    static void count(DiffPart part, SnapshotCounts& passed) {
        ++(part == DiffPart::Record ? passed.records : part == DiffPart::Node ? passed.nodes : passed.edges);
    }

    Status advance(std::uint64_t passed) {
        m_diff.compared += passed;
        m_unreported += passed;
        return m_unreported < kItemsPerReport ? Status() : report();
    }

    Status report() {
        const std::uint64_t bytes =
            m_base->takeBytesRead() + m_left->takeBytesRead() + m_right->takeBytesRead();
        const bool go = m_meter->advance(std::exchange(m_unreported, 0), bytes);
        return go ? Status() : Status(cancelledError());
    }

    Status finish() {
        WARP_TRY(report());
        m_meter->finish();
        if (m_moments.since) {
            countSince();
            return {};
        }
        return m_moments.after.empty() ? countNow() : Status();
    }

    /// Of now, what there is was counted on the way.
    Status countNow() {
        SnapshotCounts& whole = m_diff.after.whole;
        whole.records = m_passedAfter.records;
        whole.nodes = m_passedAfter.nodes;
        whole.edges = m_passedAfter.edges;
        WARP_ASSIGN(const LinkCounts links, m_moments.now->entanglement().counts());
        whole.links = links.links;
        whole.wormholes = m_moments.now->wormholes().wormholes().size();
        WARP_ASSIGN(const auto tree, m_moments.now->openTree().read());
        for (const Tier tier : kTiers) {
            WARP_ASSIGN(const auto partitions, readPartitions(*tree, tier));
            for (const auto& [partition, state] : partitions) whole.events += state.events;
        }
        return {};
    }

    /// What was not touched was there then as it is now.
    void countSince() {
        const SnapshotCounts& today = m_diff.after.whole;
        SnapshotCounts& then = m_diff.before.whole;
        then.records = today.records + m_passedBefore.records - m_passedAfter.records;
        then.nodes = today.nodes + m_passedBefore.nodes - m_passedAfter.nodes;
        then.edges = today.edges + m_passedBefore.edges - m_passedAfter.edges;
    }

    const DiffMoments& m_moments;
    const DiffRequest& m_request;
    const Job& m_job;
    Job m_part;  ///< of it that is done now
    std::optional<ProgressMeter> m_meter;
    PastRows m_since;                     ///< of a time: what the rows stand on
    std::unique_ptr<ItemStream> m_base;   ///< what both chains begin with
    std::unique_ptr<ItemStream> m_left;   ///< what is on it before, or all of it
    std::unique_ptr<ItemStream> m_right;  ///< what is on it after
    SnapshotCounts m_passedBefore;
    SnapshotCounts m_passedAfter;
    bool m_oneTimeline = false;
    std::uint64_t m_unreported = 0;
    SnapshotDiff m_diff;
};

}  // namespace

Result<SnapshotDiff> diffMoments(const DiffMoments& moments, const DiffRequest& request, const Job& job) {
    return Differ(moments, request, job).run();
}

}  // namespace warp
