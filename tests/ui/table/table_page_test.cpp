// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/table_page.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolButton>

#include "tests/support/page_fixture.h"
#include "tests/support/ui_checks.h"
#include "tests/support/ui_test_main.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;
using warp::ErrorCode;
using warp::OpenAs;
using warp::test::FakeWorld;
using warp::ui::Page;
using warp::ui::TablePage;
using warp::ui::test::PageFixture;

namespace {

struct Shown {
    Shown(std::shared_ptr<FakeWorld> world, const QString& type, OpenAs as = OpenAs::Writer)
        : fixture(std::move(world), as), page(fixture.context, type) {
        page.resize(900, 500);
        page.show();
    }
    bool settle() {
        return fixture.engine.waitFor([this] { return page.isQuiet() && !fixture.engine.bridge.busy(); });
    }
    QString cell(int row, const QString& title) {
        const QAbstractItemModel* model = page.view()->model();
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->headerData(column, Qt::Horizontal).toString() == title)
                return model->index(row, column).data().toString();
        }
        return u"no column"_s;
    }

    PageFixture fixture;
    TablePage page;
};

}  // namespace

class TablePageTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void million_records_open_at_the_top() {
        Shown shown(FakeWorld::large(), u"users"_s);
        QVERIFY(shown.settle());
        QCOMPARE(shown.page.state(), Page::State::Ready);
        QCOMPARE(shown.page.view()->model()->rowCount(), 1'000'000);
        QCOMPARE(shown.cell(0, u"name"_s), u"Person 0"_s);
    }

    void empty_type_offers_a_new_record() {
        Shown shown(FakeWorld::empty(), u"users"_s);
        QVERIFY(shown.settle());
        QCOMPARE(shown.page.state(), Page::State::Empty);
        shown.fixture.prompts.text = u"users:new"_s;
        Q_EMIT shown.page.emptyActionTriggered();
        QTRY_COMPARE(shown.page.state(), Page::State::Ready);
        QCOMPARE(shown.page.view()->model()->rowCount(), 1);
    }

    void failure_says_why_and_retry_works() {
        auto world = FakeWorld::single();
        world->faults.fail("view", ErrorCode::Io);
        Shown shown(world, u"users"_s);
        QTRY_COMPARE(shown.page.state(), Page::State::Failed);
        world->faults.clear();
        Q_EMIT shown.page.retryRequested();
        QTRY_COMPARE(shown.page.state(), Page::State::Ready);
    }

    void end_key_goes_to_the_last_of_a_million() {
        Shown shown(FakeWorld::large(), u"users"_s);
        QVERIFY(shown.settle());
        shown.page.view()->setFocus();
        QTest::keyClick(shown.page.view(), Qt::Key_End, Qt::ControlModifier);
        QTRY_COMPARE(shown.cell(999'999, u"name"_s), u"Person 999999"_s);
        QVERIFY(shown.page.view()->rowAt(shown.page.view()->viewport()->height() / 2) > 999'000);
    }

    void jump_to_a_key_selects_its_row() {
        Shown shown(FakeWorld::large(), u"users"_s);
        QVERIFY(shown.settle());
        QTest::keyClicks(shown.page.jumpField(), u"0654321"_s);
        QTest::keyClick(shown.page.jumpField(), Qt::Key_Return);
        QTRY_COMPARE(shown.page.view()->currentIndex().row(), 654'321);
        QTRY_COMPARE(shown.fixture.selection.current().keys, QStringList{u"users:0654321"_s});
    }

    void jump_to_a_row_number() {
        Shown shown(FakeWorld::large(), u"users"_s);
        QVERIFY(shown.settle());
        QTest::keyClicks(shown.page.jumpField(), u"#1000"_s);
        QTest::keyClick(shown.page.jumpField(), Qt::Key_Return);
        QCOMPARE(shown.page.view()->currentIndex().row(), 999);
    }

    void filter_keeps_what_matches_and_clears_back() {
        Shown shown(FakeWorld::varied(), u"orders"_s);
        QVERIFY(shown.settle());
        QTest::keyClicks(shown.page.filterField(), u"osaka"_s);
        QVERIFY(shown.settle());
        QCOMPARE(shown.page.view()->model()->rowCount(), 650);
        QCOMPARE(shown.cell(0, u"city"_s), u"Osaka"_s);
        shown.page.filterField()->clear();
        QVERIFY(shown.settle());
        QCOMPARE(shown.page.view()->model()->rowCount(), 2600);
    }

    void stop_ends_a_long_filter_and_keeps_its_hits() {
        Shown shown(FakeWorld::large(), u"users"_s);
        QVERIFY(shown.settle());
        shown.page.filterField()->setText(u"Person 77"_s);
        QTRY_VERIFY(shown.page.collected().rowCount() > 0);
        auto* stop = shown.page.findChild<QToolButton*>(u"tableStop"_s);
        QTRY_VERIFY(stop->isVisible());
        QTest::mouseClick(stop, Qt::LeftButton);
        QVERIFY(shown.settle());
        QVERIFY(shown.page.collected().wasStopped());
        QVERIFY(shown.page.collected().rowCount() > 0);
    }

    void clicking_a_header_sorts_small_types_by_value() {
        Shown shown(FakeWorld::varied(), u"products"_s);
        QVERIFY(shown.settle());
        QHeaderView* header = shown.page.view()->horizontalHeader();
        const int price = 2;
        QCOMPARE(shown.page.view()->model()->headerData(price, Qt::Horizontal).toString(), u"price"_s);
        const QPoint at(header->sectionViewportPosition(price) + 10, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
        QVERIFY(shown.settle());
        const QString first = shown.cell(0, u"title"_s);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
        QVERIFY(shown.settle());
        QVERIFY(shown.cell(0, u"title"_s) != first);
    }

    void a_million_rows_are_not_sorted_by_value_and_it_says_so() {
        Shown shown(FakeWorld::large(), u"users"_s);
        QVERIFY(shown.settle());
        Q_EMIT shown.page.view()->horizontalHeader()->sectionClicked(2);
        QCOMPARE(shown.page.view()->model()->rowCount(), 1'000'000);
        QVERIFY(shown.page.collected().rowCount() == 0);
    }

    void columns_can_be_hidden() {
        Shown shown(FakeWorld::varied(), u"products"_s);
        QVERIFY(shown.settle());
        auto* menu = shown.page.findChild<QMenu*>(u"columnMenu"_s);
        Q_EMIT menu->aboutToShow();
        auto* price = menu->findChild<QAction*>(u"column_.price"_s);
        QVERIFY(price && price->isChecked());
        price->trigger();
        QVERIFY(shown.page.view()->isColumnHidden(2));
    }

    void copy_writes_the_shown_columns() {
        Shown shown(FakeWorld::varied(), u"products"_s);
        QVERIFY(shown.settle());
        shown.page.view()->selectRow(1);
        const auto text = shown.page.copyText();
        QVERIFY(text.has_value());
        QCOMPARE(text->split(u'\n').at(1).section(u'\t', 0, 2), u"products:lamp\tLamp\t49"_s);
    }

    void copying_a_million_rows_is_refused() {
        Shown shown(FakeWorld::large(), u"users"_s);
        QVERIFY(shown.settle());
        shown.page.view()->selectAll();
        QVERIFY(!shown.page.copyText().has_value());
    }

    void delete_key_removes_and_undo_brings_back() {
        Shown shown(FakeWorld::varied(), u"products"_s);
        QVERIFY(shown.settle());
        shown.page.view()->selectRow(0);
        shown.page.view()->setFocus();
        QTest::keyClick(shown.page.view(), Qt::Key_Delete);
        QTRY_COMPARE(shown.fixture.undo.count(), 1);
        QTRY_COMPARE(shown.page.paged().pendingChanges(), std::uint64_t{1});
        shown.page.paged().refresh();
        QTRY_COMPARE(shown.page.view()->model()->rowCount(), 1);
        shown.fixture.undo.undo();
        QTRY_COMPARE(shown.fixture.engine.world->spacetime.size(), std::uint64_t{2606});
    }

    void observer_cannot_delete() {
        Shown shown(FakeWorld::varied(), u"products"_s, OpenAs::Observer);
        QVERIFY(shown.settle());
        QVERIFY(!shown.fixture.actions.readOnlyReason().isEmpty());
    }

    void changes_wait_behind_a_badge_while_something_is_selected() {
        Shown shown(FakeWorld::varied(), u"products"_s);
        QVERIFY(shown.settle());
        shown.page.view()->selectRow(0);
        shown.fixture.engine.world->spacetime.putQuietly("products:aaa", "{}");
        auto* badge = shown.page.findChild<QPushButton*>(u"tableBadge"_s);
        QTRY_VERIFY(badge->isVisible());
        QCOMPARE(shown.page.view()->model()->rowCount(), 2);
        QTest::mouseClick(badge, Qt::LeftButton);
        QTRY_COMPARE(shown.page.view()->model()->rowCount(), 3);
        QTRY_VERIFY(!badge->isVisible());
    }

    void closed_while_the_engine_hangs_is_quiet() {
        auto world = FakeWorld::varied();
        PageFixture fixture(world);
        world->faults.closeGate();
        auto page = std::make_unique<TablePage>(fixture.context, u"users"_s);
        page->show();
        QTRY_VERIFY(world->faults.waiting() > 0);
        page.reset();
        world->faults.openGate();
        QVERIFY(fixture.engine.waitIdle());
    }

    void every_control_has_a_name_in_both_themes() {
        Shown shown(FakeWorld::varied(), u"users"_s);
        QVERIFY(shown.settle());
        for (const auto choice : {warp::ui::ThemeChoice::Dark, warp::ui::ThemeChoice::Light}) {
            warp::ui::theme().setChoice(choice);
            QVERIFY(!shown.page.grab().isNull());
            QCOMPARE(warp::ui::test::unnamedControls(shown.page), QStringList());
        }
    }
};

WARP_UI_TEST(TablePageTest);

#include "table_page_test.moc"
