// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/change_feed.h"

#include <mutex>

namespace warp::ui {

// Filled by the engine's threads, emptied by the GUI thread.
struct ChangeFeed::Inbox {
    std::mutex mutex;
    RecordChanges changes;
    bool posted = false;
    ChangeFeed* feed = nullptr;

    void add(const std::vector<ChangeNotice>& notices, bool overflow) {
        const std::lock_guard lock(mutex);
        if (!feed) return;
        changes.count += notices.size();
        changes.overflow = changes.overflow || overflow;
        for (const ChangeNotice& notice : notices) {
            changes.lastLsn = std::max(changes.lastLsn, notice.lsn);
            if (changes.notices.size() < kMostNotices)
                changes.notices.push_back(notice);
            else
                changes.overflow = true;
        }
        if (posted) return;
        posted = true;
        QMetaObject::invokeMethod(
            feed, [target = feed] { target->onPosted(); }, Qt::QueuedConnection);
    }

    RecordChanges take() {
        const std::lock_guard lock(mutex);
        posted = false;
        return std::exchange(changes, {});
    }

    void disconnect() {
        const std::lock_guard lock(mutex);
        feed = nullptr;
    }
};

ChangeFeed::ChangeFeed(QObject* parent) : QObject(parent), m_inbox(std::make_shared<Inbox>()) {
    m_inbox->feed = this;
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ChangeFeed::flush);
}

ChangeFeed::~ChangeFeed() {
    m_inbox->disconnect();
}

ChangeListener ChangeFeed::listener() {
    return [inbox = m_inbox](const std::vector<ChangeNotice>& notices, bool overflow) {
        inbox->add(notices, overflow);
    };
}

void ChangeFeed::reset() {
    m_inbox->disconnect();
    m_inbox = std::make_shared<Inbox>();
    m_inbox->feed = this;
    m_timer.stop();
}

void ChangeFeed::watch(QObject* owner, std::string prefix, Handler handler) {
    m_watches.push_back({owner, std::move(prefix), std::move(handler)});
}

void ChangeFeed::unwatch(const QObject* owner) {
    std::erase_if(m_watches, [owner](const Watch& watch) { return !watch.owner || watch.owner == owner; });
}

void ChangeFeed::onPosted() {
    if (m_timer.isActive()) return;
    const qint64 since = m_sinceFlush.isValid() ? m_sinceFlush.elapsed() : kIntervalMs;
    if (since >= kIntervalMs)
        flush();
    else
        m_timer.start(static_cast<int>(kIntervalMs - since));
}

void ChangeFeed::flush() {
    m_sinceFlush.start();
    const RecordChanges all = m_inbox->take();
    if (all.count == 0 && !all.overflow) return;
    std::erase_if(m_watches, [](const Watch& watch) { return !watch.owner; });
    // A handler may add or end watches: the list of this round stands.
    const std::vector<Watch> watches = m_watches;
    for (const Watch& watch : watches) {
        if (watch.owner) hand(watch, all);
    }
}

void ChangeFeed::hand(const Watch& watch, const RecordChanges& all) const {
    if (watch.prefix.empty()) {
        watch.handler(all);
        return;
    }
    RecordChanges mine;
    mine.overflow = all.overflow;
    mine.lastLsn = all.lastLsn;
    for (const ChangeNotice& notice : all.notices) {
        if (notice.key.starts_with(watch.prefix)) mine.notices.push_back(notice);
    }
    mine.count = mine.notices.size();
    if (mine.count > 0 || mine.overflow) watch.handler(mine);
}

}  // namespace warp::ui
