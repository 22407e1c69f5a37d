// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboard_page.h"

#include <QtGui/QAction>
#include <QtWidgets/QPushButton>

#include "tests/support/page_fixture.h"
#include "tests/support/ui_checks.h"
#include "tests/support/ui_test_main.h"
#include "ui/dashboard/overview_tiles.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/tile.h"

using namespace Qt::StringLiterals;
using warp::ErrorCode;
using warp::test::FakeWorld;
using warp::ui::DashboardPage;
using warp::ui::Page;
using warp::ui::TableView;
using warp::ui::Temperature;
using warp::ui::test::PageFixture;

namespace {

struct Shown {
    explicit Shown(std::shared_ptr<FakeWorld> world) : fixture(std::move(world)), page(fixture.context) {
        page.resize(1100, 800);
        page.show();
        fixture.engine.waitFor([this] { return page.isSettled(); });
    }
    PageFixture fixture;
    DashboardPage page;
};

QString textAt(const TableView* table, int row, int column) {
    return table->model()->index(row, column).data().toString();
}

}  // namespace

class DashboardPageTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void shows_exact_counts_by_type_and_shard() {
        Shown shown(FakeWorld::varied());
        QCOMPARE(shown.page.state(), Page::State::Ready);
        QCOMPARE(shown.page.types()->model()->rowCount(), 4);
        QCOMPARE(textAt(shown.page.types(), 3, 0), u"users"_s);
        QCOMPARE(textAt(shown.page.types(), 3, 1), u"2"_s);
        QCOMPARE(textAt(shown.page.types(), 3, 2), u"1"_s);
        QCOMPARE(textAt(shown.page.types(), 3, 4), u"3"_s);
    }

    void what_needs_somebody_stands_on_top_of_health() {
        Shown shown(FakeWorld::varied());
        QCOMPARE(textAt(shown.page.health(), 0, 0), u"Mirror"_s);
        QVERIFY(!textAt(shown.page.health(), 0, 2).isEmpty());
    }

    void problems_are_listed_only_where_there_are_any() {
        Shown varied(FakeWorld::varied());
        QVERIFY(varied.page.problems()->isVisible());
        Shown empty(FakeWorld::empty());
        QVERIFY(!empty.page.problems()->isVisible());
    }

    void a_problem_opens_its_record() {
        Shown shown(FakeWorld::varied());
        shown.page.problems()->setCurrentIndex(shown.page.problems()->model()->index(0, 0));
        QTest::keyClick(shown.page.problems(), Qt::Key_Return);
        QCOMPARE(shown.fixture.opened, QStringList{u"record users:bob"_s});
    }

    void changes_appear_newest_first() {
        Shown shown(FakeWorld::single());
        shown.fixture.engine.world->spacetime.putQuietly("users:bob", "1");
        QTRY_COMPARE(textAt(shown.page.recent(), 0, 0), u"users:bob"_s);
        shown.fixture.engine.world->spacetime.putQuietly("users:eve", "1");
        QTRY_COMPARE(textAt(shown.page.recent(), 0, 0), u"users:eve"_s);
    }

    void tiles_follow_the_numbers() {
        Shown shown(FakeWorld::single());
        QCOMPARE(shown.page.tiles()->tile(u"records"_s)->content().value.value, u"1"_s);
        shown.fixture.engine.world->spacetime.putQuietly("users:bob", "1");
        shown.fixture.engine.session.pollNow();
        QTRY_COMPARE(shown.page.tiles()->tile(u"records"_s)->content().value.value, u"2"_s);
    }

    void failed_read_can_be_retried() {
        auto world = FakeWorld::single();
        world->faults.fail("counts", ErrorCode::Io);
        world->health.clear();
        Shown shown(world);
        QCOMPARE(shown.page.state(), Page::State::Failed);
        world->faults.clear();
        Q_EMIT shown.page.retryRequested();
        QTRY_COMPARE(shown.page.state(), Page::State::Ready);
    }

    void what_can_be_read_is_shown_when_something_else_cannot() {
        auto world = FakeWorld::varied();
        world->faults.fail("counts", ErrorCode::Io);
        Shown shown(world);
        QCOMPARE(shown.page.state(), Page::State::Partial);
        QCOMPARE(textAt(shown.page.health(), 0, 0), u"Mirror"_s);
    }

    void what_may_not_be_read_is_not_asked_for() {
        auto world = FakeWorld::varied();
        world->faults.fail("may", ErrorCode::Denied);
        world->faults.fail("mayLookAt", ErrorCode::Denied);
        Shown shown(world);
        QVERIFY(shown.fixture.engine.waitIdle());
        QVERIFY(world->faults.calls("mayLookAt") > 0);
        QCOMPARE(world->faults.calls("streams"), 0);
        QCOMPARE(world->faults.calls("readFileBytes"), 0);
        QCOMPARE(world->faults.calls("listFiles"), 0);
    }

    void checks_without_a_complaint_are_shown_on_demand() {
        Shown shown(FakeWorld::varied());
        const int complaints = shown.page.health()->model()->rowCount();
        auto* all = shown.page.findChild<QPushButton*>(u"allChecks"_s);
        QTest::mouseClick(all, Qt::LeftButton);
        QVERIFY(shown.page.health()->model()->rowCount() > complaints);
        Shown well(FakeWorld::single());
        QCOMPARE(well.page.health()->model()->rowCount(), 1);
        QVERIFY(textAt(well.page.health(), 0, 1).contains(u"3"_s));
    }

    void regions_say_what_they_hold() {
        Shown shown(FakeWorld::varied());
        QTRY_COMPARE(shown.page.regions()->model()->rowCount(), 9);
        QCOMPARE(textAt(shown.page.regions(), 0, 0), u"Spacetime"_s);
        QVERIFY(!textAt(shown.page.regions(), 1, 2).isEmpty());
        shown.page.regions()->setCurrentIndex(shown.page.regions()->model()->index(1, 0));
        QTest::keyClick(shown.page.regions(), Qt::Key_Return);
        QCOMPARE(shown.fixture.opened, QStringList{u"explorer "_s});
    }

    void shards_have_tiles_of_their_own() {
        Shown shown(FakeWorld::varied());
        QCOMPARE(shown.page.tiles()->tile(u"hot"_s)->content().value.value, u"2"_s);
        QCOMPARE(shown.page.tiles()->tile(u"cold"_s)->content().value.value, u"1"_s);
        QCOMPARE(shown.page.tiles()->tile(u"cold"_s)->content().temperature, Temperature::Cold);
    }

    void an_empty_universe_offers_a_first_record() {
        Shown shown(FakeWorld::empty());
        QCOMPARE(shown.page.state(), Page::State::Ready);
        auto* create = shown.page.findChild<QPushButton*>(u"dashboardNew"_s);
        QVERIFY(create->isVisible());
        shown.fixture.prompts.text = u"users:new"_s;
        QTest::mouseClick(create, Qt::LeftButton);
        QTRY_COMPARE(shown.fixture.engine.world->spacetime.size(), std::uint64_t{1});
        shown.fixture.engine.session.pollNow();
        QTRY_VERIFY(!create->isVisible());
    }

    void tiles_lead_to_what_is_behind_them() {
        Shown shown(FakeWorld::varied());
        shown.page.tiles()->tile(u"records"_s)->click();
        QCOMPARE(shown.fixture.opened, QStringList{u"explorer "_s});
        shown.page.tiles()->tile(u"mirror"_s)->click();
        QVERIFY(shown.page.health()->hasFocus());
    }

    void tiles_are_moved_and_hidden_and_that_is_kept() {
        QVariant kept;
        {
            Shown shown(FakeWorld::varied());
            shown.fixture.context.memory.keep = [&kept](const QString&, const QVariant& value) {
                kept = value;
            };
            auto* tile = shown.page.tiles()->tile(u"disk"_s);
            QTest::keyClick(tile, Qt::Key_Home, Qt::ControlModifier | Qt::ShiftModifier);
            QCOMPARE(shown.page.tiles()->flow().arrangement().first(), u"tile_disk"_s);
            QVERIFY(tile->x() == 0 && tile->y() == 0);
            QContextMenuEvent menu(QContextMenuEvent::Keyboard, QPoint(), QPoint());
            QApplication::sendEvent(tile, &menu);
            shown.page.findChild<QAction*>(u"tileHide"_s)->trigger();
            QVERIFY(!tile->isVisible());
        }
        QCOMPARE(kept.toStringList().first(), u"-tile_disk"_s);
        PageFixture fixture(FakeWorld::varied());
        fixture.context.memory.recall = [&kept](const QString&) { return kept; };
        DashboardPage page(fixture.context);
        page.show();
        QVERIFY(!page.tiles()->tile(u"disk"_s)->isVisible());
        QVERIFY(page.tiles()->tile(u"records"_s)->isVisible());
    }

    void a_tile_is_carried_with_the_mouse() {
        Shown shown(FakeWorld::varied());
        auto* first = shown.page.tiles()->tile(u"records"_s);
        auto* second = shown.page.tiles()->tile(u"hot"_s);
        const QPoint from = first->rect().center();
        const QPoint to = from + second->pos() - first->pos();
        QTest::mousePress(first, Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, first->mapToGlobal(to), Qt::LeftButton, Qt::LeftButton, {});
        QApplication::sendEvent(first, &move);
        QTest::mouseRelease(first, Qt::LeftButton);
        QCOMPARE(shown.page.tiles()->flow().arrangement().at(1), u"tile_records"_s);
        QVERIFY(shown.fixture.opened.isEmpty());
    }

    void closed_while_the_engine_hangs_is_quiet() {
        auto world = FakeWorld::varied();
        PageFixture fixture(world);
        world->faults.closeGate();
        auto page = std::make_unique<DashboardPage>(fixture.context);
        page->show();
        QTRY_VERIFY(world->faults.waiting() > 0);
        page.reset();
        world->faults.openGate();
        QVERIFY(fixture.engine.waitIdle());
    }

    void every_control_has_a_name() {
        Shown shown(FakeWorld::varied());
        QCOMPARE(warp::ui::test::unnamedControls(shown.page), QStringList());
    }
};

WARP_UI_TEST(DashboardPageTest);

#include "dashboard_page_test.moc"
