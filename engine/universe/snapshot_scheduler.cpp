// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/snapshot_scheduler.h"

#include <algorithm>

#include "engine/universe/verification_record.h"

namespace warp {

namespace {

std::uint32_t count(std::uint64_t value) {
    return static_cast<std::uint32_t>(value);
}

const SnapshotInfo* newestWhole(const std::vector<SnapshotInfo>& all) {
    const SnapshotInfo* newest = nullptr;
    for (const SnapshotInfo& info : all) {
        const bool whole = info.state == SnapshotState::Complete;
        if (whole && (newest == nullptr || info.createdAt >= newest->createdAt)) newest = &info;
    }
    return newest;
}

}  // namespace

SnapshotSchedule scheduleOf(const SnapshotParameters& parameters) {
    return {.every = parseSnapshotEvery(parameters.every).value_or(SnapshotEvery::Never),
            .weekday = count(parameters.weekday),
            .hour = count(parameters.hour),
            .minute = count(parameters.minute),
            .makeUp = parameters.makeUp,
            .fullEvery = parameters.fullEvery};
}

RetentionRule retentionOf(const SnapshotParameters& parameters) {
    return {.last = count(parameters.keepLast),
            .hourly = count(parameters.keepHourly),
            .daily = count(parameters.keepDaily),
            .weekly = count(parameters.keepWeekly),
            .monthly = count(parameters.keepMonthly),
            .yearly = count(parameters.keepYearly),
            .scheduledOnly = true};
}

Status SnapshotScheduler::tick(const Job& job) {
    WARP_ASSIGN(auto all, m_context.backups->list());
    const SnapshotParameters parameters = m_context.parameters();
    const Timestamp now = m_context.clock->now();
    const ScheduleStanding standing = scheduleStanding(scheduleOf(parameters), all, now);
    {
        const MutexLock lock(m_mutex);
        m_snapshots = std::move(all);
        m_looked = true;
    }
    if (m_running) return {};
    if (pruneIsDue(parameters, now)) {
        begin([this, parameters](const Job& running) { prune(parameters, running); }, job);
        return {};
    }
    if (!standing.due || failedLately(now)) return {};
    if (standing.missed)
        m_context.log->warning("the snapshot that was due " + formatTimestamp(*standing.missed) +
                               " was missed; it is taken now");
    begin([this, parameters, full = standing.full](const Job& running) { take(parameters, full, running); },
          job);
    return {};
}

void SnapshotScheduler::begin(std::function<void(const Job&)> work, const Job& job) {
    m_running = true;
    if (!m_context.ownThread) {
        work(job);
        m_running = false;
        return;
    }
    m_thread = NamedThread("snapshots", [this, work = std::move(work)](std::stop_token stop) {
        work({.stop = std::move(stop)});
        m_running = false;
    });
}

/// Not every round is to fail again.
bool SnapshotScheduler::failedLately(Timestamp now) const {
    const MutexLock lock(m_mutex);
    if (!m_failure) return false;
    const std::int64_t passed = now.ms - m_failedAt.ms;
    return passed >= 0 && passed < std::chrono::milliseconds(kTryAgain).count();
}

void SnapshotScheduler::take(const SnapshotParameters& parameters, bool full, const Job& job) {
    const Status taken = takeOne(parameters, full, job);
    // A universe that is closed meanwhile makes up for it later.
    const bool stopped = !taken.ok() && taken.error().code == ErrorCode::Cancelled;
    if (!taken.ok() && !stopped) m_context.log->error(taken.error());
    {
        const MutexLock lock(m_mutex);
        m_failure = taken.ok() || stopped ? std::nullopt : std::optional(taken.error());
        m_failedAt = m_context.clock->now();
    }
    if (taken.ok()) prune(parameters, job);
}

Status SnapshotScheduler::takeOne(const SnapshotParameters& parameters, bool full, const Job& job) {
    const SnapshotRequest request{.kind = full ? SnapshotKind::Full : SnapshotKind::Incremental,
                                  .origin = SnapshotOrigin::Schedule,
                                  .verify = parameters.verify};
    WARP_ASSIGN(const SnapshotInfo info, m_context.backups->create(request, job));
    m_context.log->info("took the " + parameters.every + " snapshot " + info.name);
    return {};
}

void SnapshotScheduler::prune(const SnapshotParameters& parameters, const Job& job) {
    const RetentionRule rule = retentionOf(parameters);
    std::optional<Error> failure;
    if (parameters.prune && rule.keepsAny()) {
        const auto pruned = m_context.backups->prune(rule, false, job);
        const bool stopped = !pruned.ok() && pruned.error().code == ErrorCode::Cancelled;
        if (!pruned.ok() && !stopped) failure = pruned.error();
        if (pruned.ok() && pruned->removed > 0)
            m_context.log->info("removed " + std::to_string(pruned->removed) +
                                " snapshots that were past their time");
    }
    if (failure) m_context.log->error(*failure);
    const MutexLock lock(m_mutex);
    m_pruneFailure = std::move(failure);
    m_pruneFailedAt = m_context.clock->now();
}

bool SnapshotScheduler::pruneIsDue(const SnapshotParameters& parameters, Timestamp now) const {
    const MutexLock lock(m_mutex);
    if (!m_pruneFailure || !parameters.prune) return false;
    const std::int64_t passed = now.ms - m_pruneFailedAt.ms;
    return passed < 0 || passed >= std::chrono::milliseconds(kTryAgain).count();
}

Result<ScheduleStatus> SnapshotScheduler::status() {
    const SnapshotParameters parameters = m_context.parameters();
    ScheduleStatus status{.schedule = scheduleOf(parameters),
                          .retention = retentionOf(parameters),
                          .prune = parameters.prune,
                          .verify = parameters.verify,
                          .running = m_running};
    WARP_ASSIGN(const auto all, m_context.backups->list());
    status.standing = scheduleStanding(status.schedule, all, m_context.clock->now());
    const MutexLock lock(m_mutex);
    status.failure = m_failure;
    status.failedAt = m_failedAt;
    if (parameters.prune) status.pruneFailure = m_pruneFailure;
    status.pruneFailedAt = m_pruneFailedAt;
    status.pruneAgainAt = {m_pruneFailedAt.ms + std::chrono::milliseconds(kTryAgain).count()};
    return status;
}

VacuumCheck SnapshotScheduler::check(Timestamp now) const {
    VacuumCheck check{.name = "snapshot", .weight = 1, .why = "no snapshot was taken yet"};
    const MutexLock lock(m_mutex);
    if (!m_looked) check.why = "not looked at yet";
    const SnapshotInfo* newest = newestWhole(m_snapshots);
    if (newest == nullptr) return check;
    std::optional<Timestamp> verified;
    for (const SnapshotInfo& info : m_snapshots) {
        if (info.verifiedAt && (!verified || *verified < *info.verifiedAt)) verified = info.verifiedAt;
    }
    if (!newest->problem.empty()) {
        check.state = CheckState::Failing;
        check.why = newest->name + ": " + newest->problem;
    } else if (!verified || now.ms - verified->ms > std::chrono::milliseconds(kVerifyEvery).count()) {
        check.state = CheckState::Overdue;
        check.why = (verified ? "the last verified snapshot was verified " + formatTimestamp(*verified) +
                                    ", too long ago"
                              : "no snapshot was verified") +
                    std::string("; `warp snapshot verify` does it");
    } else {
        check.state = CheckState::Passed;
        check.why = "verified " + formatTimestamp(*verified);
    }
    return check;
}

}  // namespace warp
