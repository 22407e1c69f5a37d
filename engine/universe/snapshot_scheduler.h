// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "engine/backups/backups.h"
#include "engine/base/mutex.h"
#include "engine/base/thread.h"
#include "engine/configuration/values.h"
#include "engine/entropy/vacuum.h"
#include "engine/universe/recent_log.h"

namespace warp {

/// The schedule that the settings make.
SnapshotSchedule scheduleOf(const SnapshotParameters& parameters);
/// What is kept of the schedule's snapshots; others are never removed by themselves.
RetentionRule retentionOf(const SnapshotParameters& parameters);

/// Takes snapshots when they are due, verifies them and removes what is past its time, each as the settings
/// say. Threads: `tick` and `stop` by the owner; the rest from any thread.
/// Spec: semantics, Backups.
class SnapshotScheduler {
  public:
    /// A failed one is tried again after so long, or when the next is due; removing older ones likewise.
    static constexpr std::chrono::hours kTryAgain{1};

    struct Context {
        const Clock* clock = nullptr;
        RecentLog* log = nullptr;
        Backups* backups = nullptr;
        std::function<SnapshotParameters()> parameters;
        bool ownThread = true;  ///< snapshots are taken on one; else within tick()
    };
    explicit SnapshotScheduler(Context context) : m_context(std::move(context)) {}

    /// A step of maintenance: looks at the snapshots and begins one when it is due.
    /// Errors: those of the list; what fails in a snapshot is told by status().
    Status tick(const Job& job);
    /// Ends a snapshot that is under way; it leaves nothing.
    void stop() { m_thread.stop(); }

    Result<ScheduleStatus> status();
    /// The check of the vacuum that snapshots answer for, as of the last tick().
    VacuumCheck check(Timestamp now) const;

  private:
    void take(const SnapshotParameters& parameters, bool full, const Job& job);
    void begin(std::function<void(const Job&)> work, const Job& job);
    Status takeOne(const SnapshotParameters& parameters, bool full, const Job& job);
    /// Removes what is past its time; how that went is kept for status().
    void prune(const SnapshotParameters& parameters, const Job& job);
    bool pruneIsDue(const SnapshotParameters& parameters, Timestamp now) const;
    bool failedLately(Timestamp now) const;

    const Context m_context;
    std::atomic<bool> m_running = false;

    mutable Mutex m_mutex;
    std::optional<Error> m_failure GUARDED_BY(m_mutex);
    Timestamp m_failedAt GUARDED_BY(m_mutex);
    std::optional<Error> m_pruneFailure GUARDED_BY(m_mutex);
    Timestamp m_pruneFailedAt GUARDED_BY(m_mutex);
    std::vector<SnapshotInfo> m_snapshots GUARDED_BY(m_mutex);  ///< as the last tick found them
    bool m_looked GUARDED_BY(m_mutex) = false;

    NamedThread m_thread;  // last: it uses the rest
};

}  // namespace warp
