// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QTimer>

#include "ui/bridge/engine_types.h"

namespace warp::ui {

/// Changes of records since the last time, gathered.
struct RecordChanges {
    std::vector<ChangeNotice> notices;  ///< in LSN order; incomplete when `overflow`
    std::uint64_t count = 0;            ///< how many there were, listed or not
    bool overflow = false;              ///< too many to list: look again at everything
    Lsn lastLsn = 0;
};

/// Carries the engine's change feed to the GUI thread, at most five times a second, split by prefix.
class ChangeFeed final : public QObject {
    Q_OBJECT

  public:
    static constexpr int kIntervalMs = 200;
    static constexpr std::size_t kMostNotices = 4096;

    using Handler = std::function<void(const RecordChanges&)>;

    explicit ChangeFeed(QObject* parent = nullptr);
    ~ChangeFeed() override;

    /// The listener to subscribe with, for any thread; it forgets this feed when the feed is gone or reset.
    ChangeListener listener();
    /// Drops what was gathered and cuts off the listeners handed out before.
    void reset();

    /// Calls `handler` for changes of keys that start with `prefix`, while `owner` lives.
    void watch(QObject* owner, std::string prefix, Handler handler);
    void unwatch(const QObject* owner);

  private:
    struct Inbox;
    struct Watch {
        QPointer<QObject> owner;
        std::string prefix;
        Handler handler;
    };

    void onPosted();
    void flush();
    void hand(const Watch& watch, const RecordChanges& all) const;

    std::shared_ptr<Inbox> m_inbox;
    std::vector<Watch> m_watches;
    QTimer m_timer;
    QElapsedTimer m_sinceFlush;
};

}  // namespace warp::ui
