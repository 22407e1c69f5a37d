// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/change_feed.h"

#include <thread>

#include "tests/support/ui_test_main.h"

using warp::ChangeNotice;
using warp::ui::ChangeFeed;
using warp::ui::RecordChanges;

namespace {

std::vector<ChangeNotice> notices(const std::string& prefix, int count, warp::Lsn first = 1) {
    std::vector<ChangeNotice> made;
    for (int i = 0; i < count; ++i) {
        made.push_back({.lsn = first + static_cast<warp::Lsn>(i), .key = prefix + std::to_string(i)});
    }
    return made;
}

}  // namespace

class ChangeFeedTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void changes_of_other_threads_arrive_by_prefix() {
        ChangeFeed feed;
        std::uint64_t users = 0;
        std::uint64_t all = 0;
        feed.watch(this, "users:", [&users](const RecordChanges& changes) { users += changes.count; });
        feed.watch(this, "", [&all](const RecordChanges& changes) { all += changes.count; });
        std::thread([listener = feed.listener()] {
            listener(notices("users:", 3), false);
            listener(notices("orders:", 2), false);
        }).join();
        QTRY_COMPARE(all, std::uint64_t{5});
        QCOMPARE(users, std::uint64_t{3});
        feed.unwatch(this);
    }

    void a_flood_comes_as_a_few_deliveries_that_lose_nothing() {
        ChangeFeed feed;
        int deliveries = 0;
        std::uint64_t count = 0;
        feed.watch(this, "", [&](const RecordChanges& changes) {
            ++deliveries;
            count += changes.count;
        });
        const auto listener = feed.listener();
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 100; ++i) {
            listener(notices("users:", 10), false);
            QTest::qWait(1);
        }
        QTRY_COMPARE(count, std::uint64_t{1000});
        // One at once, then one each interval at the most.
        QVERIFY(deliveries <= 2 + timer.elapsed() / ChangeFeed::kIntervalMs);
        feed.unwatch(this);
    }

    void too_many_to_list_says_look_again() {
        ChangeFeed feed;
        std::optional<RecordChanges> got;
        feed.watch(this, "users:", [&got](const RecordChanges& changes) { got = changes; });
        feed.listener()(notices("orders:", static_cast<int>(ChangeFeed::kMostNotices) + 1), false);
        QTRY_VERIFY(got.has_value());
        QVERIFY(got->overflow);
        feed.unwatch(this);
    }

    void listener_of_a_feed_that_is_gone_does_nothing() {
        warp::ChangeListener listener;
        {
            ChangeFeed feed;
            listener = feed.listener();
        }
        listener(notices("users:", 1), false);
        QCoreApplication::processEvents();
    }

    void reset_cuts_off_what_was_subscribed() {
        ChangeFeed feed;
        int deliveries = 0;
        feed.watch(this, "", [&deliveries](const RecordChanges&) { ++deliveries; });
        const auto old = feed.listener();
        feed.reset();
        old(notices("users:", 1), false);
        feed.listener()(notices("users:", 1), false);
        QTRY_COMPARE(deliveries, 1);
    }
};

WARP_UI_TEST(ChangeFeedTest);

#include "change_feed_test.moc"
