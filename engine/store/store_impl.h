// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <optional>

#include "engine/base/mutex.h"
#include "engine/base/thread.h"
#include "engine/store/change_feed.h"
#include "engine/store/commit_waits.h"
#include "engine/store/log_archiver.h"
#include "engine/store/log_follower.h"
#include "engine/store/log_writer.h"
#include "engine/store/memory_view.h"
#include "engine/store/snapshot.h"
#include "engine/store/store.h"

namespace warp {

/// What writer and observer have in common: the tree, the generations of the memory table, and reading.
class StoreBase : public Store {
  public:
    explicit StoreBase(StoreOptions options);

    Result<LookUp> lookUp(Space space, ByteView key) override;
    Result<std::optional<std::string>> get(Space space, ByteView key) override;
    Result<std::unique_ptr<StoreSnapshot>> snapshot() override;
    std::unique_ptr<Subscription> subscribe(Space space, std::string prefix,
                                            ChangeListener listener) override;

  protected:
    std::shared_ptr<const MemoryGenerations> generations() const;
    /// Appends an empty generation to be filled from now on.
    void addGeneration();
    /// Takes away the generations whose changes are all in the tree now.
    void dropGenerations(Lsn applied, std::shared_ptr<const RankBlocks> blocks);
    std::uint64_t memoryBytes() const;
    /// Puts the changes of a logged batch into the active generation.
    Status insertLogged(const LoggedBatch& batch);
    SpacePolicy& policy(Space space) const { return *m_policies[static_cast<std::size_t>(space)]; }

    StoreOptions m_options;
    PolicyTable m_policies;
    const std::shared_ptr<ChangeFeed> m_feed = std::make_shared<ChangeFeed>();
    std::atomic<Lsn> m_visibleLsn = 0;
    std::atomic<Lsn> m_appliedLsn = 0;

  private:
    bool allInTree() const;
    bool lookUpUnmerged(Space space, ByteView key, LookUp& found) const;

    SpacePolicy m_plain;
    mutable Mutex m_generationsMutex;
    std::shared_ptr<const MemoryGenerations> m_generations GUARDED_BY(m_generationsMutex);
};

/// The store of the process that holds the universe.
///
/// Locks, in the order in which they are taken: m_mergeMutex, m_commitMutex, m_controlMutex.
class WriterStore final : public StoreBase {
  public:
    explicit WriterStore(StoreOptions options);
    ~WriterStore() override;
    /// Recovers the log and starts the threads.
    Status start();

    Result<Lsn> commit(const WriteBatch& batch, Durability durability,
                       const std::vector<Condition>& conditions) override;
    Status sync() override;
    Status checkpoint(const Job& job) override;
    Status updateTree(const std::function<Status(TreeWriter&)>& change) override;
    void setLogRetention(const LogRetention& retention) override { m_archiver.setRetention(retention); }
    Status archiveLog(bool everything, const Job& job) override;
    bool commitsWait() const override;
    StoreStatus status() const override;
    Status resume() override;
    Status close() override;

  private:
    Status recover();
    Status replay(Lsn applied, std::uint64_t timeline, LogEnd& end);
    Status syncOldSegments(const std::vector<SegmentInfo>& segments);

    Status admit(const WriteBatch& batch);
    Result<Lsn> commitAsItIs(const WriteBatch& batch, Durability durability,
                             const std::vector<Condition>& conditions);
    Status checkConditions(const std::vector<Condition>& conditions) REQUIRES(m_commitMutex);
    Result<Lsn> versionOf(const Condition& condition) REQUIRES(m_commitMutex);
    Result<Lsn> appendBatch(const WriteBatch& batch, bool awaited) REQUIRES(m_commitMutex);
    void makeVisible(const WriteBatch& batch, const ChangeStamp& stamp, bool awaited) REQUIRES(m_commitMutex);
    Status renewLog() REQUIRES(m_commitMutex);
    /// The same; on a full disk with the room of the reserve.
    Status renewFullLog() REQUIRES(m_commitMutex);
    /// Makes the log fit to be appended to again. Takes: why an append failed.
    Status reviveLog(const Error& failure) REQUIRES(m_commitMutex);
    Status renewLogAfter(const std::shared_ptr<LogWriter>& failed);
    std::vector<WriteBatch> unsyncedBatches(Lsn durable) REQUIRES(m_commitMutex);

    Status mergeOnce();
    Status mergeFrozen() REQUIRES(m_mergeMutex);
    void chooseMergeSize();
    std::uint64_t mergeAbove() const;
    void trimTree();
    Status ageAndTrim();
    /// Uses the files of archived segments again.
    Status reuseArchived();
    std::shared_ptr<LogWriter> log() const;

    void flush(std::stop_token stop);
    void mergeInBackground(std::stop_token stop);
    void wakeThreads(std::uint64_t activeBytes);
    void becomeReadOnly(const Error& reason);
    bool memoryIsFull() const;
    bool takesNothing() const { return m_readOnly && !m_diskFull; }

    DiskRoom m_room;
    LogArchiver m_archiver;

    mutable Mutex m_mergeMutex;

    mutable Mutex m_commitMutex;
    std::shared_ptr<LogWriter> m_log GUARDED_BY(m_commitMutex);
    MemoryTable* m_active GUARDED_BY(m_commitMutex) = nullptr;
    Lsn m_nextLsn GUARDED_BY(m_commitMutex) = 1;
    Timestamp m_lastTime GUARDED_BY(m_commitMutex);
    std::uint64_t m_timeline GUARDED_BY(m_commitMutex) = 1;
    std::uint64_t m_epoch GUARDED_BY(m_commitMutex) = 0;  ///< the last one begun
    bool m_closed GUARDED_BY(m_commitMutex) = false;

    std::atomic<std::uint64_t> m_mergeAbove = 0;  ///< bytes of the active generation
    std::atomic<std::uint64_t> m_frozenBytes = 0;
    std::atomic<std::uint64_t> m_activeBytes = 0;
    std::atomic<std::uint64_t> m_commits = 0;
    std::atomic<std::uint64_t> m_merges = 0;
    std::atomic<std::uint64_t> m_slowed = 0;
    std::atomic<std::uint64_t> m_syncsOfOldLogs = 0;
    std::atomic<bool> m_readOnly = false;
    std::atomic<bool> m_diskFull = false;  ///< set before m_readOnly: deletions are still taken
    std::atomic<bool> m_flusherIdle = false;
    std::unique_ptr<DurableMark> m_mark;
    CommitWaits m_waits;

    mutable Mutex m_controlMutex;
    ConditionVariable m_control;              ///< wakes the merger, the flusher and slowed writers
    std::atomic<bool> m_mergeWanted = false;  ///< set under m_controlMutex
    std::optional<Error> m_backgroundError GUARDED_BY(m_controlMutex);

    NamedThread m_flusher;
    NamedThread m_merger;
};

/// The store of an observer: follows the log of the process that holds the universe, writes nothing.
class ObserverStore final : public StoreBase {
  public:
    explicit ObserverStore(StoreOptions options);
    ~ObserverStore() override;
    Status start();

    Result<LookUp> lookUp(Space space, ByteView key) override;
    Result<std::optional<std::string>> get(Space space, ByteView key) override;
    Result<std::unique_ptr<StoreSnapshot>> snapshot() override;
    Result<Lsn> commit(const WriteBatch&, Durability, const std::vector<Condition>&) override;
    Status sync() override { return follow(); }
    Status checkpoint(const Job&) override;
    Status updateTree(const std::function<Status(TreeWriter&)>&) override;
    void setLogRetention(const LogRetention&) override {}
    Status archiveLog(bool everything, const Job& job) override;
    bool commitsWait() const override { return false; }
    StoreStatus status() const override;
    Status resume() override;
    Status close() override;

  private:
    Status follow();
    Status readTail() REQUIRES(m_followMutex);
    Status lookAround();
    Status requireInPlace() const;

    Mutex m_followMutex;
    LogFollower m_follower GUARDED_BY(m_followMutex);
    mutable Mutex m_errorMutex;
    std::optional<Error> m_error GUARDED_BY(m_errorMutex);
    std::optional<Error> m_replaced GUARDED_BY(m_errorMutex);  ///< by another store, in the same directory
    std::atomic<bool> m_isReplaced = false;
    NamedThread m_poller;
};

}  // namespace warp
