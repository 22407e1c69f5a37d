// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <deque>
#include <memory>

#include "engine/base/mutex.h"
#include "engine/store/store.h"

namespace warp {

/// Gathers changes as they are committed and hands them to listeners once they are durable.
/// Costs a commit nothing while nobody listens.
/// Threads: all methods may be called from any thread; listeners run on the thread that calls deliver()
/// and must not end their own subscription there.
class ChangeFeed : public std::enable_shared_from_this<ChangeFeed> {
  public:
    bool hasListeners() const { return m_listening.load(std::memory_order_relaxed); }

    std::unique_ptr<Subscription> subscribe(Space space, std::string prefix, ChangeListener listener);
    /// Notes the changes of a batch, in LSN order. Above 100,000 waiting changes the feed overflows.
    void note(Lsn lsn, const std::vector<Change>& changes);
    /// Calls the listeners with what became durable. Returns: whether anything still waits.
    bool deliver(Lsn durableLsn);

  private:
    struct Listener {
        Space space;
        std::string prefix;
        ChangeListener call;
        Mutex running;  ///< held during a call, so that a subscription ends only between calls
        bool ended GUARDED_BY(running) = false;
    };
    class Handle;

    std::atomic<bool> m_listening = false;
    Mutex m_mutex;
    std::vector<std::shared_ptr<Listener>> m_listeners GUARDED_BY(m_mutex);
    std::deque<ChangeNotice> m_waiting GUARDED_BY(m_mutex);
    bool m_overflow GUARDED_BY(m_mutex) = false;
};

}  // namespace warp
