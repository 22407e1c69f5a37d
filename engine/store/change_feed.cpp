// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/change_feed.h"

#include <algorithm>

namespace warp {

namespace {
constexpr std::size_t kMaxWaiting = 100'000;
}

class ChangeFeed::Handle final : public Subscription {
  public:
    Handle(std::shared_ptr<ChangeFeed> feed, std::shared_ptr<Listener> listener)
        : m_feed(std::move(feed)), m_listener(std::move(listener)) {}
    ~Handle() override {
        {
            const MutexLock lock(m_feed->m_mutex);
            std::erase(m_feed->m_listeners, m_listener);
            m_feed->m_listening.store(!m_feed->m_listeners.empty(), std::memory_order_relaxed);
        }
        const MutexLock lock(m_listener->running);
        m_listener->ended = true;
    }

  private:
    std::shared_ptr<ChangeFeed> m_feed;
    std::shared_ptr<Listener> m_listener;
};

std::unique_ptr<Subscription> ChangeFeed::subscribe(Space space, std::string prefix,
                                                    ChangeListener listener) {
    auto entry = std::make_shared<Listener>();
    entry->space = space;
    entry->prefix = std::move(prefix);
    entry->call = std::move(listener);
    const MutexLock lock(m_mutex);
    m_listeners.push_back(entry);
    m_listening.store(true, std::memory_order_relaxed);
    return std::make_unique<Handle>(shared_from_this(), std::move(entry));
}

void ChangeFeed::note(Lsn lsn, const std::vector<Change>& changes) {
    const MutexLock lock(m_mutex);
    if (m_waiting.size() + changes.size() > kMaxWaiting) {
        m_waiting.clear();
        m_overflow = true;
        return;
    }
    for (const Change& change : changes)
        m_waiting.push_back({lsn, change.space, change.kind, std::string(change.key)});
}

bool ChangeFeed::deliver(Lsn durableLsn) {
    std::vector<ChangeNotice> ready;
    std::vector<std::shared_ptr<Listener>> listeners;
    bool overflow = false;
    bool waiting = false;
    {
        const MutexLock lock(m_mutex);
        while (!m_waiting.empty() && m_waiting.front().lsn <= durableLsn) {
            ready.push_back(std::move(m_waiting.front()));
            m_waiting.pop_front();
        }
        overflow = std::exchange(m_overflow, false);
        waiting = !m_waiting.empty();
        listeners = m_listeners;
    }
    if (ready.empty() && !overflow) return waiting;
    for (const auto& listener : listeners) {
        std::vector<ChangeNotice> wanted;
        std::copy_if(ready.begin(), ready.end(), std::back_inserter(wanted), [&](const ChangeNotice& notice) {
            return notice.space == listener->space && notice.key.starts_with(listener->prefix);
        });
        if (wanted.empty() && !overflow) continue;
        const MutexLock lock(listener->running);
        if (!listener->ended) listener->call(overflow ? std::vector<ChangeNotice>() : wanted, overflow);
    }
    return waiting;
}

}  // namespace warp
