// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "engine/backups/backups.h"
#include "tests/support/fake_spacetime.h"

namespace warp::test {

/// Snapshots in a list. Taking one takes a few steps, so that progress and stopping can be seen.
/// Threads: all methods may be called from any thread.
class FakeBackups final : public Backups {
  public:
    explicit FakeBackups(FakeFaults& faults) : m_faults(faults) {}

    /// What verification finds in every snapshot from now on.
    void plantFault(std::string fault) {
        const std::lock_guard lock(m_mutex);
        m_planted.push_back(std::move(fault));
    }
    /// One that is there already. Takes: oldest first.
    void add(SnapshotInfo info) {
        const std::lock_guard lock(m_mutex);
        m_snapshots.push_back(std::move(info));
    }

    /// What every comparison finds from now on, whatever is compared; and every comparison of one record.
    void plantDiff(SnapshotDiff diff, DiffPair pair = {}) {
        const std::lock_guard lock(m_mutex);
        m_diff = std::move(diff);
        m_pair = std::move(pair);
    }
    /// For tests, on whichever thread.
    std::vector<SnapshotInfo> all() {
        const std::lock_guard lock(m_mutex);
        return m_snapshots;
    }

    Result<std::vector<SnapshotInfo>> list() override {
        WARP_TRY(m_faults.enter("snapshots.list"));
        const std::lock_guard lock(m_mutex);
        return m_snapshots;
    }
    Result<SnapshotInfo> show(std::string_view name) override {
        WARP_TRY(m_faults.enter("snapshots.show"));
        const std::lock_guard lock(m_mutex);
        return find(name);
    }
    Result<std::optional<SnapshotInfo>> nextBase() override {
        WARP_TRY(m_faults.enter("snapshots.nextBase"));
        const std::lock_guard lock(m_mutex);
        return m_snapshots.empty() ? std::nullopt : std::optional(m_snapshots.back());
    }
    Result<SnapshotInfo> create(const SnapshotRequest& request, const Job& job) override {
        WARP_TRY(m_faults.enter("snapshots.create"));
        WARP_TRY(work(job));
        const std::lock_guard lock(m_mutex);
        const Timestamp time{kFirst.ms + static_cast<std::int64_t>(m_snapshots.size()) * 86'400'000};
        SnapshotInfo info{.name = formatTimestamp(time).substr(0, 10) + "-120000-snapshot",
                          .kind = m_snapshots.empty() ? SnapshotKind::Full : request.kind,
                          .origin = request.origin,
                          .note = request.note,
                          .universeId = "fake",
                          .universeName = "fake-universe",
                          .lsn = m_snapshots.size() + 1,
                          .createdAt = time,
                          .finishedAt = time};
        if (info.kind == SnapshotKind::Incremental) {
            info.base = m_snapshots.back().name;
            info.baseLsn = m_snapshots.back().lsn;
        }
        info.path = "/data/fake-universe/backups/snapshots/" + info.name;
        info.counts.records = info.whole.records = 1000 * (m_snapshots.size() + 1);
        info.archiveBytes = 100'000 * (m_snapshots.size() + 1);
        if (request.verify) {
            info.verifiedAt = time;
            info.verifiedDeep = true;
        }
        m_snapshots.push_back(info);
        return info;
    }
    Result<SnapshotCheck> verify(std::string_view name, bool, const Job& job) override {
        WARP_TRY(m_faults.enter("snapshots.verify"));
        WARP_TRY(work(job));
        const std::lock_guard lock(m_mutex);
        WARP_ASSIGN(const SnapshotInfo info, find(name));
        return SnapshotCheck{.faults = m_planted, .bytes = info.archiveBytes};
    }
    Status remove(std::string_view name) override {
        WARP_TRY(m_faults.enter("snapshots.remove"));
        const std::lock_guard lock(m_mutex);
        WARP_TRY(find(name));
        std::erase_if(m_snapshots, [&](const SnapshotInfo& info) { return info.name == name; });
        return {};
    }

    Result<PruneReport> prune(const RetentionRule& rule, bool dryRun, const Job&) override {
        WARP_TRY(m_faults.enter("snapshots.prune"));
        const std::lock_guard lock(m_mutex);
        PruneReport report;
        WARP_ASSIGN(report.verdicts, planRetention(m_snapshots, rule));
        for (const RetentionVerdict& verdict : report.verdicts) {
            if (verdict.keep) continue;
            ++report.removed;
            report.bytes += verdict.snapshot.archiveBytes;
            if (!dryRun)
                std::erase_if(m_snapshots,
                              [&](const auto& info) { return info.name == verdict.snapshot.name; });
        }
        return report;
    }
    Result<ScheduleStatus> schedule() override {
        WARP_TRY(m_faults.enter("snapshots.schedule"));
        const std::lock_guard lock(m_mutex);
        return m_schedule;
    }
    void setSchedule(ScheduleStatus status) {
        const std::lock_guard lock(m_mutex);
        m_schedule = std::move(status);
    }
    Result<RestoreReport> restore(const RestoreRequest& request, const Job& job) override {
        WARP_TRY(m_faults.enter("snapshots.restore"));
        {
            const std::lock_guard lock(m_mutex);
            m_restores.push_back(request);
        }
        WARP_TRY(work(job));
        const std::lock_guard lock(m_mutex);
        SnapshotInfo info;
        if (!request.snapshot.empty() || !request.until) {
            WARP_ASSIGN(info, find(request.snapshot));
        }
        return RestoreReport{.snapshot = info,
                             .target = request.target,
                             .lsn = info.lsn,
                             .moment = request.until.value_or(info.createdAt),
                             .records = info.whole.records,
                             .owedFiles = info.whole.records,
                             .recordParts = request.only.empty() ? PartCounts() : m_parts};
    }

    /// Which times can be had back from now on, and what a preview of parts counts.
    void setReach(std::vector<RestorableTimes> times, PartCounts records = {}) {
        const std::lock_guard lock(m_mutex);
        m_times = std::move(times);
        m_parts = records;
    }
    /// The requests of all restores that were begun.
    std::vector<RestoreRequest> restores() {
        const std::lock_guard lock(m_mutex);
        return m_restores;
    }
    /// The requests of all comparisons that ended.
    std::vector<DiffRequest> compared() {
        const std::lock_guard lock(m_mutex);
        return m_compared;
    }
    Result<std::vector<RestorableTimes>> restorableTimes(const Job& job) override {
        WARP_TRY(m_faults.enter("snapshots.restorableTimes"));
        if (job.stopRequested()) return cancelledError();
        const std::lock_guard lock(m_mutex);
        return m_times;
    }
    Result<SnapshotDiff> diff(const DiffRequest& request, const Job& job) override {
        WARP_TRY(m_faults.enter("snapshots.diff"));
        WARP_TRY(work(job));
        const std::lock_guard lock(m_mutex);
        m_compared.push_back(request);
        SnapshotDiff diff = m_diff;
        diff.before.at = request.since;
        if (!request.since) {
            WARP_ASSIGN(diff.before.snapshot, find(request.before));
        }
        if (!request.after.empty()) {
            WARP_ASSIGN(diff.after.snapshot, find(request.after));
        }
        return diff;
    }
    Result<DiffPair> diffRecord(const DiffRequest& moments, ByteView, const Job&) override {
        WARP_TRY(m_faults.enter("snapshots.diffRecord"));
        const std::lock_guard lock(m_mutex);
        if (!moments.since) WARP_TRY(find(moments.before));
        return m_pair;
    }

  private:
    static constexpr Timestamp kFirst{1'768'478'400'000};  // 2026-01-15T12:00:00Z

    Result<SnapshotInfo> find(std::string_view name) const {
        const auto found = std::ranges::find(m_snapshots, name, &SnapshotInfo::name);
        if (found != m_snapshots.end()) return *found;
        return Error{.code = ErrorCode::NotFound,
                     .message = "there is no snapshot '" + std::string(name) + "'"};
    }

    static Status work(const Job& job) {
        constexpr int kSteps = 20;
        for (int step = 1; step <= kSteps; ++step) {
            if (job.stopRequested()) return cancelledError();
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
            if (job.onProgress)
                job.onProgress({.fraction = static_cast<double>(step) / kSteps,
                                .items = static_cast<std::uint64_t>(step) * 50,
                                .totalItems = kSteps * 50});
        }
        return {};
    }

    FakeFaults& m_faults;
    std::mutex m_mutex;
    std::vector<SnapshotInfo> m_snapshots;
    std::vector<std::string> m_planted;
    SnapshotDiff m_diff;
    DiffPair m_pair;
    std::vector<RestorableTimes> m_times;
    PartCounts m_parts;
    std::vector<RestoreRequest> m_restores;
    std::vector<DiffRequest> m_compared;
    ScheduleStatus m_schedule;
};

}  // namespace warp::test
