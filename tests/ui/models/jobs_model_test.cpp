// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/jobs_model.h"

#include <QtTest/QAbstractItemModelTester>

#include "tests/support/engine_fixture.h"
#include "tests/support/ui_test_main.h"
#include "ui/models/log_model.h"

using namespace Qt::StringLiterals;
using warp::LogLine;
using warp::Result;
using warp::test::FakeWorld;
using warp::ui::Bridge;
using warp::ui::EngineJob;
using warp::ui::JobsModel;
using warp::ui::JobState;
using warp::ui::Lane;
using warp::ui::LogModel;
using warp::ui::test::EngineFixture;

class JobsModelTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void a_task_shows_progress_and_can_be_cancelled() {
        Bridge bridge;
        JobsModel model(bridge);
        const QAbstractItemModelTester tester(&model);
        bridge.run<int>(this, u"Verify"_s, Lane::Task,
                        [](const EngineJob& job) -> Result<int> {
                            job.onProgress({.fraction = 0.25});
                            while (!job.stopRequested()) QThread::msleep(1);
                            return warp::cancelledError();
                        },
                        {});
        const auto state = [&model] { return model.index(0, 0).data(JobsModel::StateRole).toInt(); };
        QTRY_COMPARE(model.index(0, 0).data(JobsModel::FractionRole).toDouble(), 0.25);
        QCOMPARE(model.runningCount(), 1);
        model.cancel(model.index(0, 0));
        QTRY_COMPARE(state(), static_cast<int>(JobState::Cancelled));
        QVERIFY(!model.index(0, 0).data(JobsModel::CancelRole).toBool());
        model.clearEnded();
        QCOMPARE(model.rowCount(), 0);
    }

    void reads_for_the_screen_are_not_listed() {
        Bridge bridge;
        JobsModel model(bridge);
        bridge.run<int>(this, u"page"_s, Lane::Page, [](const EngineJob&) -> Result<int> { return 1; }, {});
        QTRY_VERIFY(!bridge.busy());
        QCOMPARE(model.rowCount(), 0);
    }

    void only_the_last_ended_tasks_are_remembered() {
        Bridge bridge;
        JobsModel model(bridge);
        const QAbstractItemModelTester tester(&model);
        for (int i = 0; i < JobsModel::kMostEnded + 20; ++i) {
            bridge.run<int>(this, u"task"_s, Lane::Task, [](const EngineJob&) -> Result<int> { return 1; },
                            {});
        }
        QTRY_VERIFY(!bridge.busy());
        bridge.run<int>(this, u"last"_s, Lane::Task, [](const EngineJob&) -> Result<int> { return 1; }, {});
        QTRY_VERIFY(!bridge.busy());
        QVERIFY(model.rowCount() <= JobsModel::kMostEnded + 1);
        QCOMPARE(model.index(0, 0).data().toString(), u"last"_s);
    }

    void log_grows_at_its_end_and_forgets_at_its_top() {
        EngineFixture engine(FakeWorld::empty());
        LogModel model(engine.session);
        const QAbstractItemModelTester tester(&model);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 1);
        {
            const std::lock_guard lock(engine.world->mutex);
            engine.world->log = {{{2}, LogLine::Level::Error, "b"}, {{3}, LogLine::Level::Info, "c"}};
        }
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1, LogModel::TextColumn).data().toString(), u"c"_s);
    }
};

WARP_UI_TEST(JobsModelTest);

#include "jobs_model_test.moc"
