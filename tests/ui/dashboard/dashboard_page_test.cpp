// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboard_page.h"

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
        Shown shown(world);
        QCOMPARE(shown.page.state(), Page::State::Failed);
        world->faults.clear();
        Q_EMIT shown.page.retryRequested();
        QTRY_COMPARE(shown.page.state(), Page::State::Ready);
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
