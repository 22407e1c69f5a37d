// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <unordered_set>
#include <vector>

#include "engine/base/mutex.h"
#include "engine/base/progress.h"
#include "engine/quantum_graph/graph_changes.h"
#include "engine/store/store.h"

namespace warp {

/// What the feed tells an observer of the graph: keys of entries that may have changed. Threads: all methods
/// may be called from any thread.
class GraphFeed {
  public:
    explicit GraphFeed(Store& store) : m_store(store) {}
    ~GraphFeed();

    /// Listens from now on; more calls do nothing.
    void follow();
    /// Whether changes were missed since the last call: everything must be read anew.
    bool takeMissed();
    /// The present state of what changed since the last call. Errors: Corrupt, Io; what changed is then
    /// counted as missed.
    Result<GraphChanges> takeChanges();

  private:
    void noted(Space space, const std::vector<ChangeNotice>& notices, bool overflow);

    Store& m_store;
    Mutex m_mutex;
    std::unordered_set<std::string> m_ids GUARDED_BY(m_mutex);
    std::unordered_set<std::string> m_nodes GUARDED_BY(m_mutex);
    std::unordered_set<std::string> m_edges GUARDED_BY(m_mutex);
    bool m_missed GUARDED_BY(m_mutex) = false;
    std::vector<std::unique_ptr<Subscription>> m_subscriptions;  // last: their calls use what stands above
};

/// Something that is kept of the graph in memory (LiveAdjacency, LiveSimilarity): read at its first use and
/// kept up to date, by the batches of this process where it writes, by the feed of changes where it observes.
/// Threads: all methods may be called from any thread.
template <typename Live>
class LiveCopy {
  public:
    using Current = decltype(std::declval<Live&>().current());
    /// Gives a snapshot that has all batches that were told so far and none of the others.
    using Consistent = std::function<Result<std::unique_ptr<StoreSnapshot>>()>;
    using Load = std::function<Result<std::unique_ptr<Live>>(StoreSnapshot& snapshot, const Job& job)>;

    /// Takes: `observer`, whether another process writes.
    LiveCopy(Store& store, bool observer, Consistent consistent, Load load)
        : m_observer(observer), m_consistent(std::move(consistent)), m_load(std::move(load)), m_feed(store) {}

    /// Whether batches have to be told.
    bool wantsChanges() const {
        const MutexLock lock(m_mutex);
        return m_recording || m_live != nullptr;
    }
    /// To be told in the order of the batches.
    void changed(const GraphChanges& changes) {
        const MutexLock lock(m_mutex);
        if (m_recording) {
            m_recorded.push_back(changes);
        } else if (m_live) {
            changes.applyTo(*m_live);
        }
    }

    /// As it stands. Errors: those of reading the graph; Cancelled.
    Result<Current> current(const Job& job) {
        const MutexLock loading(m_loading);
        const bool missed = m_observer && m_feed.takeMissed();
        if (missed || !isLoaded()) WARP_TRY(load(job));
        if (m_observer) WARP_TRY(catchUp());
        const MutexLock lock(m_mutex);
        return m_live->current();
    }
    bool isLoaded() const {
        const MutexLock lock(m_mutex);
        return m_live != nullptr;
    }

  private:
    Status load(const Job& job) {
        if (m_observer) m_feed.follow();
        {
            const MutexLock lock(m_mutex);
            m_live.reset();
            m_recording = !m_observer;
        }
        auto live = [&]() -> Result<std::unique_ptr<Live>> {
            WARP_ASSIGN(const auto snapshot, m_consistent());
            return m_load(*snapshot, job);
        }();
        const MutexLock lock(m_mutex);
        m_recording = false;
        const auto recorded = std::exchange(m_recorded, {});
        if (!live.ok()) return std::move(live).error();
        for (const GraphChanges& changes : recorded) changes.applyTo(**live);
        m_live = *std::move(live);
        return {};
    }
    Status catchUp() {
        WARP_ASSIGN(const GraphChanges changes, m_feed.takeChanges());
        const MutexLock lock(m_mutex);
        changes.applyTo(*m_live);
        return {};
    }

    const bool m_observer;
    const Consistent m_consistent;
    const Load m_load;
    GraphFeed m_feed;

    Mutex m_loading;  ///< one load at a time
    mutable Mutex m_mutex;
    std::unique_ptr<Live> m_live GUARDED_BY(m_mutex);  ///< null until it is loaded
    bool m_recording GUARDED_BY(m_mutex) = false;
    std::vector<GraphChanges> m_recorded GUARDED_BY(m_mutex);  ///< batches during a load
};

}  // namespace warp
