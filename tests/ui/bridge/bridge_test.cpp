// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/bridge.h"

#include <future>

#include "tests/support/ui_test_main.h"
#include "ui/bridge/gui_guard.h"
#include "ui/bridge/watchdog.h"

using namespace Qt::StringLiterals;
using warp::Error;
using warp::ErrorCode;
using warp::Result;
using warp::ui::Bridge;
using warp::ui::EngineJob;
using warp::ui::JobInfo;
using warp::ui::JobSlot;
using warp::ui::JobState;
using warp::ui::Lane;

namespace {

int s_violations = 0;

Result<int> waitForStop(const EngineJob& job) {
    while (!job.stopRequested()) QThread::msleep(1);
    return warp::cancelledError();
}

}  // namespace

class BridgeTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void answers_on_the_gui_thread_after_working_off_it() {
        Bridge bridge;
        QThread* workedOn = nullptr;
        int got = 0;
        bridge.run<int>(
            this, u"work"_s, Lane::Page,
            [&workedOn](const EngineJob&) -> Result<int> {
                workedOn = QThread::currentThread();
                return 42;
            },
            [&got](Result<int> answer) {
                QCOMPARE(QThread::currentThread(), qApp->thread());
                got = answer.value();
            });
        QTRY_COMPARE(got, 42);
        QVERIFY(workedOn != qApp->thread());
    }

    void owner_gone_drops_the_answer() {
        Bridge bridge;
        bool called = false;
        auto owner = std::make_unique<QObject>();
        bridge.run<int>(
            owner.get(), u"work"_s, Lane::Page, [](const EngineJob&) -> Result<int> { return 1; },
            [&called](const Result<int>&) { called = true; });
        owner.reset();
        QTRY_VERIFY(!bridge.busy());
        QVERIFY(!called);
    }

    void newer_question_of_a_slot_makes_the_older_answer_stale() {
        Bridge bridge;
        JobSlot slot;
        QVector<int> got;
        std::promise<void> release;
        slot.run<int>(
            bridge, this, u"first"_s, Lane::Page,
            [gate =
                 std::make_shared<std::future<void>>(release.get_future())](const EngineJob&) -> Result<int> {
                gate->wait();
                return 1;
            },
            [&got](const Result<int>& answer) { got.append(answer.value()); });
        slot.run<int>(
            bridge, this, u"second"_s, Lane::Page, [](const EngineJob&) -> Result<int> { return 2; },
            [&got](const Result<int>& answer) { got.append(answer.value()); });
        QTRY_COMPARE(got, QVector<int>{2});
        release.set_value();
        QTRY_VERIFY(!bridge.busy());
        QCOMPARE(got, QVector<int>{2});
    }

    void cancelled_while_waiting_never_starts() {
        Bridge bridge;
        std::vector<std::shared_ptr<warp::ui::JobControl>> blockers;
        for (int i = 0; i < 2; ++i)
            blockers.push_back(bridge.run<int>(this, u"block"_s, Lane::Page, waitForStop, {}));
        bool started = false;
        std::optional<ErrorCode> code;
        const auto control = bridge.run<int>(
            this, u"late"_s, Lane::Page,
            [&started](const EngineJob&) -> Result<int> {
                started = true;
                return 1;
            },
            [&code](const Result<int>& answer) { code = answer.error().code; });
        control->cancel();
        for (const auto& blocker : blockers) blocker->cancel();
        QTRY_VERIFY(code == ErrorCode::Cancelled);
        QVERIFY(!started);
    }

    void a_long_task_does_not_hold_up_pages() {
        Bridge bridge;
        for (int i = 0; i < 4; ++i) bridge.run<int>(this, u"task"_s, Lane::Task, waitForStop, {});
        bool answered = false;
        bridge.run<int>(
            this, u"page"_s, Lane::Page, [](const EngineJob&) -> Result<int> { return 1; },
            [&answered](const Result<int>&) { answered = true; });
        QTRY_VERIFY(answered);
        bridge.cancelAll();
        QTRY_VERIFY(!bridge.busy());
    }

    void tasks_are_announced_with_progress_and_their_end() {
        Bridge bridge;
        QVector<JobState> states;
        double fraction = 0;
        connect(&bridge, &Bridge::jobChanged, this, [&](const JobInfo& job) {
            if (states.isEmpty() || states.last() != job.state) states.append(job.state);
            fraction = std::max(fraction, job.progress.fraction);
        });
        bridge.run<int>(
            this, u"task"_s, Lane::Task,
            [](const EngineJob& job) -> Result<int> {
                job.onProgress({.fraction = 0.5});
                return Error{.code = ErrorCode::NoSpace, .message = "full"};
            },
            [](const Result<int>&) {});
        QTRY_COMPARE(states, (QVector<JobState>{JobState::Waiting, JobState::Running, JobState::Failed}));
        QCOMPARE(fraction, 0.5);
    }

    void destroyed_while_working_stops_and_waits() {
        std::atomic<bool> ended = false;
        {
            Bridge bridge;
            std::atomic<bool> started = false;
            bridge.run<int>(
                this, u"task"_s, Lane::Task,
                [&](const EngineJob& job) -> Result<int> {
                    started = true;
                    auto result = waitForStop(job);
                    ended = true;
                    return result;
                },
                [](const Result<int>&) { QFAIL("nobody is left to answer to"); });
            QTRY_VERIFY(started);
        }
        QVERIFY(ended);
    }

    void gui_thread_may_not_enter_the_engine() {
        s_violations = 0;
        warp::ui::setGuiThreadViolation([](const char*) { ++s_violations; });
        warp::ui::requireOffGuiThread("test");
        QCOMPARE(s_violations, 1);
        std::thread([] { warp::ui::requireOffGuiThread("test"); }).join();
        QCOMPARE(s_violations, 1);
        warp::ui::setGuiThreadViolation(nullptr);
    }

    void watchdog_notices_a_blocked_loop() {
        warp::ui::Watchdog watchdog;
        QTest::qWait(200);
        const int before = watchdog.stalls();
        QThread::msleep(400);
        QTRY_VERIFY(watchdog.stalls() > before);
        QVERIFY(watchdog.longest() > warp::ui::Watchdog::kLimit);
    }
};

WARP_UI_TEST(BridgeTest);

#include "bridge_test.moc"
