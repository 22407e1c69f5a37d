// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "engine/backups/backups.h"
#include "engine/backups/snapshot_store.h"
#include "engine/base/mutex.h"
#include "engine/formats/json_value.h"
#include "engine/store/log_history.h"
#include "engine/universe/manifest.h"
#include "engine/universe/recent_log.h"
#include "engine/universe/snapshot_build.h"
#include "engine/universe/snapshot_scheduler.h"
#include "engine/universe/storage.h"

namespace warp {

class SnapshotWriter;
struct DiffMoments;
struct SnapshotMoment;

/// The snapshots of an open universe. Threads: as Backups.
class UniverseBackups final : public Backups {
  public:
    /// What it needs of the universe around it.
    struct Context {
        FileSystem* fs = nullptr;
        const Clock* clock = nullptr;
        std::string root;
        Storage* storage = nullptr;  ///< null for observers, who take none
        RecentLog* log = nullptr;
        std::function<Manifest()> manifest;
        std::function<std::shared_ptr<const ConfigurationValues>()> configuration;
        std::function<Status(const Job&)> prepare;  ///< brings logs for people up to now
        std::function<Status()> requireWriter;
        std::function<Status(const std::string& what, const std::function<Status()>&)> audited;
        std::function<void(std::string_view event, const JsonDocument&)> tell;
        std::function<LogHistory()> history;  ///< of the universe's log
        bool ownThread = true;                ///< scheduled ones are taken on a thread of their own
        std::function<void()> waitForAgeing;  ///< returns when events do not move, as long as eventsAreRead()
    };
    explicit UniverseBackups(Context context);

    Result<std::vector<SnapshotInfo>> list() override { return m_store.list(); }
    Result<SnapshotInfo> show(std::string_view name) override { return m_store.find(name); }
    Result<std::optional<SnapshotInfo>> nextBase() override { return findBase({}); }
    Result<SnapshotInfo> create(const SnapshotRequest& request, const Job& job) override;
    Result<SnapshotCheck> verify(std::string_view name, bool deep, const Job& job) override;
    Status remove(std::string_view name) override;
    Result<PruneReport> prune(const RetentionRule& rule, bool dryRun, const Job& job) override;
    Result<RestoreReport> restore(const RestoreRequest& request, const Job& job) override;
    Result<std::vector<RestorableTimes>> restorableTimes(const Job& job) override;
    Result<SnapshotDiff> diff(const DiffRequest& request, const Job& job) override;
    Result<DiffPair> diffRecord(const DiffRequest& moments, ByteView key, const Job& job) override;

    Result<ScheduleStatus> schedule() override { return m_scheduler.status(); }

    SnapshotScheduler& scheduler() { return m_scheduler; }
    /// Whether a snapshot reads files of events, which must not move on meanwhile.
    bool eventsAreRead() const { return m_eventsRead; }
    /// Removes what an earlier process did not finish; nothing while one is being taken.
    Status removePartials();

  private:
    class EventsHeld;
    struct Increment;
    Result<SnapshotInfo> begin(const SnapshotRequest& request);
    Status write(SnapshotInfo& info, const Job& job);
    Status describe(SnapshotInfo& info, const SnapshotMoment& moment, Manifest& manifest) const;
    Status writeArchive(SnapshotInfo& info, const Job& job);
    Status writeMembers(SnapshotWriter& writer, const Manifest& manifest, std::optional<EventsHeld>& events);
    Result<std::optional<SnapshotInfo>> findBase(const SnapshotRequest& request) const;
    Result<std::optional<Increment>> incrementOf(const SnapshotInfo& info, const SnapshotMoment& moment,
                                                 const Job& job) const;
    Status readBack(const SnapshotInfo& info, const Job& job);
    std::function<bool()> busySince(Lsn lsn) const;
    Status removeNow(const SnapshotInfo& info);
    RestoreSources restoreSources() const;
    Result<RestorePlan> plan(const RestoreRequest& request, const Job& job) const;
    Result<RestoreReport> restoreParts(const RestoreRequest& request, const Job& job);
    Result<std::uint64_t> timelineNow() const;
    Result<bool> isOfThisHistory(const RestorePlan& found) const;
    Status requireRoom() const;
    Result<DiffMoments> momentsOf(const DiffRequest& request, const Job& job) const;
    Result<std::vector<SnapshotInfo>> chainOf(std::string_view name) const;

    const Context m_context;
    SnapshotStore m_store;
    Mutex m_writing;  ///< one at a time
    std::atomic<bool> m_eventsRead = false;
    SnapshotScheduler m_scheduler;  // last: its thread uses the rest
};

}  // namespace warp
