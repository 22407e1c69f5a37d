// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/engine_session.h"

#include "tests/support/engine_fixture.h"
#include "tests/support/ui_test_main.h"

using namespace Qt::StringLiterals;
using warp::Error;
using warp::ErrorCode;
using warp::OpenAs;
using warp::OpenOptions;
using warp::Result;
using warp::Universe;
using warp::test::FakeWorld;
using warp::ui::Bridge;
using warp::ui::EngineJob;
using warp::ui::EngineSession;
using warp::ui::Lane;
using warp::ui::Outcome;
using warp::ui::test::EngineFixture;

class EngineSessionTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void opens_and_knows_the_numbers_at_once() {
        EngineFixture engine(FakeWorld::varied());
        QVERIFY(engine.session.isOpen());
        QCOMPARE(engine.session.stats()->records, engine.world->spacetime.size());
        QVERIFY(engine.session.isWritable());
    }

    void failed_open_says_why_and_is_closed_again() {
        Bridge bridge;
        EngineSession session(
            bridge, [](const std::string&, const OpenOptions&) -> Result<std::unique_ptr<Universe>> {
                return Error{.code = ErrorCode::InUse, .message = "held"};
            });
        std::optional<ErrorCode> code;
        connect(&session, &EngineSession::openFailed, this,
                [&code](const Error& error) { code = error.code; });
        session.open(u"/nowhere"_s, {});
        QCOMPARE(session.state(), EngineSession::State::Opening);
        QTRY_VERIFY(code == ErrorCode::InUse);
        QCOMPARE(session.state(), EngineSession::State::Closed);
    }

    void observer_is_not_writable() {
        EngineFixture engine(FakeWorld::single(), OpenAs::Observer);
        QVERIFY(engine.session.isObserver());
        QVERIFY(!engine.session.isWritable());
    }

    void polls_never_overlap() {
        EngineFixture engine(FakeWorld::single());
        const int before = engine.world->faults.calls("stats");
        engine.world->faults.closeGate();
        engine.session.pollNow();
        QTRY_COMPARE(engine.world->faults.waiting(), 1);
        QTest::qWait(EngineSession::kPollMs + 200);
        QCOMPARE(engine.world->faults.calls("stats"), before + 1);
        engine.world->faults.openGate();
        QVERIFY(engine.waitIdle());
    }

    void a_full_disk_takes_deletions_and_another_fault_takes_nothing() {
        EngineFixture engine(FakeWorld::single());
        for (const ErrorCode code : {ErrorCode::NoSpace, ErrorCode::Io}) {
            engine.world->stoppedBy = warp::Error{.code = code, .message = "stopped"};
            engine.session.pollNow();
            QVERIFY(engine.waitIdle());
            QVERIFY(!engine.session.isWritable());
            QCOMPARE(engine.session.isErasable(), code == ErrorCode::NoSpace);
        }
    }

    void close_stops_jobs_and_closes_the_engine_once() {
        EngineFixture engine(FakeWorld::single());
        bool answered = false;
        engine.session.run<int>(
            this, u"long"_s, Lane::Task,
            [](Universe&, const EngineJob& job) -> Result<int> {
                while (!job.stopRequested()) QThread::msleep(1);
                return warp::cancelledError();
            },
            [&answered](const Result<int>&) { answered = true; });
        std::optional<Outcome> end;
        connect(&engine.session, &EngineSession::closed, this,
                [&end](const Outcome& outcome) { end.emplace(outcome); });
        engine.session.close();
        QTRY_VERIFY(end.has_value());
        QVERIFY(end->ok());
        QVERIFY(!answered);
        QCOMPARE(engine.world->closes, 1);
    }

    void failure_while_closing_is_told() {
        EngineFixture engine(FakeWorld::single());
        engine.world->faults.fail("close", ErrorCode::NoSpace);
        std::optional<Outcome> end;
        connect(&engine.session, &EngineSession::closed, this,
                [&end](const Outcome& outcome) { end.emplace(outcome); });
        engine.session.close();
        QTRY_VERIFY(end.has_value());
        QCOMPARE(end->error().code, ErrorCode::NoSpace);
    }

    void destroyed_while_a_call_hangs_waits_for_it() {
        auto world = FakeWorld::single();
        std::thread opener;
        {
            EngineFixture engine(world);
            world->faults.closeGate();
            engine.session.pollNow();
            QTRY_COMPARE(world->faults.waiting(), 1);
            opener = std::thread([world] {
                QThread::msleep(50);
                world->faults.openGate();
            });
        }
        opener.join();
        QCOMPARE(world->faults.waiting(), 0);
    }

    void work_without_a_universe_fails() {
        Bridge bridge;
        EngineSession session(bridge, {});
        std::optional<ErrorCode> code;
        session.run<int>(
            this, u"work"_s, Lane::Page, [](Universe&, const EngineJob&) -> Result<int> { return 1; },
            [&code](const Result<int>& answer) { code = answer.error().code; });
        QTRY_VERIFY(code == ErrorCode::NotFound);
    }

    void changes_of_the_engine_reach_the_watchers() {
        EngineFixture engine(FakeWorld::single());
        std::uint64_t seen = 0;
        engine.session.changes().watch(this,
                                       "users:", [&seen](const auto& changes) { seen += changes.count; });
        std::thread([&engine] { engine.world->spacetime.putQuietly("users:bob", "{}"); }).join();
        QTRY_COMPARE(seen, std::uint64_t{1});
    }
};

WARP_UI_TEST(EngineSessionTest);

#include "engine_session_test.moc"
