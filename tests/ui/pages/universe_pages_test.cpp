// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/universe_pages.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>

#include "tests/support/page_fixture.h"
#include "tests/support/ui_test_main.h"
#include "ui/explorer/explorer_dock.h"
#include "ui/inspector/inspector_dock.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/page.h"

using namespace Qt::StringLiterals;
using warp::Error;
using warp::ErrorCode;
using warp::OpenOptions;
using warp::Result;
using warp::Universe;
using warp::test::FakeUniverse;
using warp::test::FakeWorld;
using warp::ui::EngineDoors;
using warp::ui::EngineJob;
using warp::ui::ExplorerDock;
using warp::ui::InspectorDock;
using warp::ui::LinkState;
using warp::ui::MainWindow;
using warp::ui::OpenMode;
using warp::ui::Outcome;
using warp::ui::Page;
using warp::ui::PageRegistry;
using warp::ui::Preferences;
using warp::ui::UniverseLink;
using warp::ui::UniversePages;
using warp::ui::WindowServices;
using warp::ui::test::ScriptedPrompts;

namespace {

EngineDoors doorsTo(const std::shared_ptr<FakeWorld>& world) {
    EngineDoors doors;
    doors.open = [world](const std::string& directory,
                         const OpenOptions& options) -> Result<std::unique_ptr<Universe>> {
        if (directory == "/missing")
            return Error{.code = ErrorCode::NotFound, .message = "no universe there"};
        return std::unique_ptr<Universe>(std::make_unique<FakeUniverse>(world, options.as));
    };
    doors.create = [](const std::string& directory) -> Outcome {
        if (directory == "/full") return Error{.code = ErrorCode::Conflict, .message = "not empty"};
        return {};
    };
    // Nothing was restored in place.
    doors.keptRestore = [](const std::string&) -> warp::Result<warp::RestoreIntent> {
        return warp::Error{.code = warp::ErrorCode::NotFound, .message = "no restore is kept"};
    };
    doors.fillWithPackages = [world](Universe&, const EngineJob&) -> Outcome {
        world->spacetime.putQuietly("packages:bash", "{}");
        return {};
    };
    return doors;
}

/// The whole window on a fake universe.
struct Program {
    explicit Program(std::shared_ptr<FakeWorld> given)
        : world(std::move(given)), preferences(home.path()), pages(services, doorsTo(world), home.path()) {
        pages.addTo(registry);
        window = std::make_unique<MainWindow>(services, registry, pages.link(), preferences);
        window->setSessionKept(false);
        window->show();
    }
    ~Program() { world->faults.openGate(); }
    bool open(OpenMode mode = OpenMode::Write) {
        pages.link().open(u"/data/fake-universe"_s, mode);
        return QTest::qWaitFor(
            [this] { return pages.session().isOpen() && !pages.session().bridge().busy(); }, 10'000);
    }
    bool close() {
        window->setSessionKept(false);
        pages.link().close();
        return QTest::qWaitFor([this] { return pages.link().facts().state == LinkState::Closed; }, 10'000);
    }

    QTemporaryDir home;
    std::shared_ptr<FakeWorld> world;
    ScriptedPrompts prompts;
    WindowServices services{prompts};
    PageRegistry registry;
    Preferences preferences;
    UniversePages pages;
    std::unique_ptr<MainWindow> window;
};

}  // namespace

class UniversePagesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void link_tells_what_the_engine_knows() {
        Program program(FakeWorld::varied());
        QCOMPARE(program.pages.link().facts().state, LinkState::Closed);
        QVERIFY(program.open());
        const auto facts = program.pages.link().facts();
        QCOMPARE(facts.state, LinkState::Writing);
        QCOMPARE(facts.name, u"fake-universe"_s);
        QCOMPARE(facts.records, std::optional<qint64>(2606));
        QTRY_COMPARE(program.pages.link().facts().health, warp::ui::Status::Warning);
        QVERIFY(program.close());
        QCOMPARE(program.world->closes, 1);
    }

    void link_tells_of_alerts_that_fire_and_of_muted_ones() {
        auto world = FakeWorld::single();
        const auto alert = [](const char* name, warp::AlertState state, bool silenced) {
            return warp::AlertStatus{.rule = {.name = name, .metric = "problems", .description = {}},
                                     .state = state,
                                     .silenced = silenced};
        };
        world->observatory.report.alerts = {
            alert("a", warp::AlertState::Warning, false), alert("b", warp::AlertState::Critical, false),
            alert("c", warp::AlertState::Critical, true), alert("d", warp::AlertState::Ok, false)};
        Program program(world);
        QVERIFY(program.open());
        QTRY_COMPARE(program.pages.link().facts().firingAlerts, 2);
        QCOMPARE(program.pages.link().facts().worstAlert, warp::ui::Status::Critical);
        QCOMPARE(program.pages.link().facts().mutedAlerts, 1);
        QVERIFY(program.pages.link().facts().alertsReason.startsWith(u"b"_s));
        QVERIFY(program.close());
        QCOMPARE(program.pages.link().facts().firingAlerts, 0);
    }

    void observer_says_whom_it_observes() {
        auto world = FakeWorld::single();
        world->writer = "process 4711 on host h since 2026-01-15T14:30:00.000Z";
        Program program(world);
        QVERIFY(program.open(OpenMode::Observe));
        QCOMPARE(program.pages.link().facts().state, LinkState::Observing);
        QCOMPARE(program.pages.link().facts().writerPid, std::optional<qint64>(4711));
    }

    void failed_open_and_create_say_why() {
        Program program(FakeWorld::single());
        QSignalSpy failures(&program.pages.link(), &UniverseLink::openFailed);
        program.pages.link().open(u"/missing"_s, OpenMode::Write);
        QTRY_COMPARE(failures.size(), 1);
        QCOMPARE(failures.at(0).at(0).value<warp::ui::OpenFailure>().directory, u"/missing"_s);
        program.pages.link().create(u"/full"_s);
        QTRY_COMPARE(failures.size(), 2);
    }

    void sample_is_filled_after_opening() {
        Program program(FakeWorld::empty());
        program.pages.link().createSample(u"/data/new"_s);
        QTRY_COMPARE(program.world->spacetime.size(), std::uint64_t{1});
    }

    void docks_come_with_the_universe_and_go_with_it() {
        Program program(FakeWorld::varied());
        QVERIFY(!program.window->findChild<ExplorerDock*>());
        QVERIFY(program.open());
        QVERIFY(program.window->findChild<ExplorerDock*>());
        QVERIFY(program.window->findChild<InspectorDock*>());
        QVERIFY(program.close());
        QVERIFY(!program.window->findChild<ExplorerDock*>());
    }

    void every_page_opens_and_settles_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("subject");
        QTest::newRow("dashboard") << u"dashboard"_s << QString();
        QTest::newRow("table") << u"table"_s << u"users"_s;
        QTest::newRow("record") << u"record"_s << u"users:alice"_s;
        QTest::newRow("file") << u"file"_s << u"universe.manifest"_s;
    }
    void every_page_opens_and_settles() {
        QFETCH(QString, name);
        QFETCH(QString, subject);
        for (const auto& world : {FakeWorld::empty(), FakeWorld::single(), FakeWorld::large()}) {
            Program program(world);
            QVERIFY(program.open());
            Page* page = program.services.openPage({name, subject});
            QVERIFY(page);
            QTRY_VERIFY(page->isSettled());
            QVERIFY(!program.window->grab().isNull());
            QVERIFY(program.close());
        }
    }

    void closing_during_each_page_s_first_read_is_quiet_data() { every_page_opens_and_settles_data(); }
    void closing_during_each_page_s_first_read_is_quiet() {
        QFETCH(QString, name);
        QFETCH(QString, subject);
        Program program(FakeWorld::varied());
        QVERIFY(program.open());
        program.world->faults.closeGate();
        QVERIFY(program.services.openPage({name, subject}));
        QTRY_VERIFY(program.world->faults.waiting() > 0);
        program.pages.link().close();
        QTest::qWait(20);
        program.world->faults.openGate();
        QTRY_COMPARE(program.pages.link().facts().state, LinkState::Closed);
    }

    void pins_are_kept_by_universe() {
        Program program(FakeWorld::varied());
        QVERIFY(program.open());
        auto* explorer = program.window->findChild<ExplorerDock*>();
        explorer->setPinLines({u"record users:alice"_s});
        Q_EMIT explorer->pinsChanged();
        QVERIFY(program.close());
        QVERIFY(program.open());
        explorer = program.window->findChild<ExplorerDock*>();
        QCOMPARE(explorer->pinLines(), QStringList{u"record users:alice"_s});
    }
};

WARP_UI_TEST(UniversePagesTest);

#include "universe_pages_test.moc"
