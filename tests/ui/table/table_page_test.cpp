// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/table_page.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolButton>

#include "tests/support/page_fixture.h"
#include "tests/support/ui_checks.h"
#include "tests/support/ui_test_main.h"
#include "ui/table/cell_editor.h"
#include "ui/table/condition_bar.h"
#include "ui/table/condition_popup.h"
#include "ui/table/totals_row.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;
using warp::ErrorCode;
using warp::OpenAs;
using warp::test::FakeWorld;
using warp::ui::CellEditor;
using warp::ui::CellKind;
using warp::ui::Choice;
using warp::ui::ConditionOp;
using warp::ui::ConditionPopup;
using warp::ui::Page;
using warp::ui::TablePage;
using warp::ui::TotalsRow;
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
    int column(const QString& title) {
        const QAbstractItemModel* model = page.view()->model();
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->headerData(column, Qt::Horizontal).toString() == title) return column;
        }
        return -1;
    }
    QString cell(int row, const QString& title) {
        const int at = column(title);
        return at < 0 ? u"no column"_s : page.view()->model()->index(row, at).data().toString();
    }
    void trigger(const QString& action) {
        page.findChild<QAction*>(action)->trigger();
        settle();
    }
    CellEditor* edit(int row, const QString& title) {
        page.view()->setCurrentIndex(page.view()->model()->index(row, column(title)));
        page.findChild<QAction*>(u"tableEdit"_s)->trigger();
        return page.view()->findChild<CellEditor*>();
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
        QTRY_COMPARE(shown.cell(0, u"name"_s), u"Person 0"_s);
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
        // As focus does it, which comes when the screen finds time to make the window the active one.
        shown.page.view()->setCurrentIndex(shown.page.view()->model()->index(0, 0));
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
        QTRY_COMPARE(shown.cell(0, u"city"_s), u"Osaka"_s);
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

    void a_third_click_brings_the_order_of_keys_back() {
        Shown shown(FakeWorld::varied(), u"products"_s);
        QVERIFY(shown.settle());
        for (int click = 0; click < 3; ++click) {
            Q_EMIT shown.page.view()->horizontalHeader()->sectionClicked(2);
            QVERIFY(shown.settle());
        }
        QCOMPARE(shown.page.view()->model(), &shown.page.paged());
    }

    void many_rows_are_sorted_by_the_engine() {
        Shown shown(FakeWorld::large(120'000), u"users"_s);
        QVERIFY(shown.settle());
        Q_EMIT shown.page.view()->horizontalHeader()->sectionClicked(0);
        QTRY_VERIFY_WITH_TIMEOUT(shown.page.isQuiet(), 60'000);
        QCOMPARE(shown.page.view()->model()->rowCount(), 120'000);
        QTRY_COMPARE(shown.cell(0, u"Key"_s), u"0119999"_s);
    }

    void a_condition_filters_and_its_cross_takes_it_away() {
        Shown shown(FakeWorld::varied(), u"orders"_s);
        QVERIFY(shown.settle());
        shown.page.conditions()->add({".age", ConditionOp::AtLeast, "70"});
        QVERIFY(shown.settle());
        QVERIFY(shown.page.conditions()->isVisible());
        const int found = shown.page.view()->model()->rowCount();
        QVERIFY(found > 0 && found < 2600);
        QTRY_VERIFY(shown.cell(0, u"age"_s).toInt() >= 70);
        auto* cross = shown.page.findChild<QToolButton*>(u"conditionRemove0"_s);
        QTest::mouseClick(cross, Qt::LeftButton);
        QVERIFY(shown.settle());
        QCOMPARE(shown.page.view()->model()->rowCount(), 2600);
        QVERIFY(!shown.page.conditions()->isVisible());
    }

    void a_condition_is_typed_into_the_popup() {
        Shown shown(FakeWorld::varied(), u"orders"_s);
        QVERIFY(shown.settle());
        shown.page.findChild<QAction*>(u"tableAddCondition"_s)->trigger();
        auto* popup = shown.page.findChild<ConditionPopup*>();
        QVERIFY(popup && popup->isVisible());
        auto* take = popup->findChild<QPushButton*>(u"conditionTake"_s);
        QVERIFY(!take->isEnabled());
        auto* column = popup->findChild<QComboBox*>(u"conditionColumn"_s);
        column->setCurrentIndex(column->findText(u"city"_s));
        auto* op = popup->findChild<QComboBox*>(u"conditionOp"_s);
        op->setCurrentIndex(op->findText(u"="_s));
        auto* operand = popup->findChild<QComboBox*>(u"conditionOperand"_s);
        QTest::keyClicks(operand->lineEdit(), u"osaka"_s);
        QTest::keyClick(popup, Qt::Key_Return);
        QVERIFY(shown.settle());
        QCOMPARE(shown.page.view()->model()->rowCount(), 650);
    }

    void a_value_of_a_cell_becomes_a_condition() {
        Shown shown(FakeWorld::varied(), u"orders"_s);
        QVERIFY(shown.settle());
        const int city = shown.column(u"city"_s);
        const QPoint at = shown.page.view()->visualRect(shown.page.view()->model()->index(1, city)).center();
        Q_EMIT shown.page.view()->customContextMenuRequested(at);
        auto* only = shown.page.findChild<QMenu*>(u"tableMenu"_s)->findChild<QAction*>(u"onlyThese"_s);
        QVERIFY(only);
        only->trigger();
        QVERIFY(shown.settle());
        QCOMPARE(shown.page.view()->model()->rowCount(), 650);
        QTRY_COMPARE(shown.cell(0, u"city"_s), u"Lima"_s);
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
        shown.trigger(u"tableCopy"_s);
        QCOMPARE(QGuiApplication::clipboard()->text().split(u'\n').at(1).section(u'\t', 0, 2),
                 u"products:lamp\tLamp\t49"_s);
    }

    void rows_that_were_never_loaded_are_copied_too() {
        Shown shown(FakeWorld::large(6000), u"users"_s);
        QVERIFY(shown.settle());
        shown.page.view()->selectAll();
        shown.trigger(u"tableCopy"_s);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 6002);
        QVERIFY(lines.at(6000).startsWith(u"users:0005999\tPerson 5999"_s));
    }

    void copying_a_million_rows_is_refused() {
        Shown shown(FakeWorld::large(), u"users"_s);
        QVERIFY(shown.settle());
        QGuiApplication::clipboard()->setText(u"before"_s);
        shown.page.view()->selectAll();
        shown.trigger(u"tableCopy"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        QVERIFY(shown.page.footText().contains(u"export"_s));
    }

    void a_record_is_copied_as_json() {
        Shown shown(FakeWorld::varied(), u"products"_s);
        QVERIFY(shown.settle());
        shown.page.view()->selectRow(1);
        shown.trigger(u"tableCopyJson"_s);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"\"title\": \"Lamp\""_s));
    }

    void what_was_found_is_exported_in_its_order() {
        Shown shown(FakeWorld::varied(), u"products"_s);
        QVERIFY(shown.settle());
        Q_EMIT shown.page.view()->horizontalHeader()->sectionClicked(shown.column(u"price"_s));
        QVERIFY(shown.settle());
        const QTemporaryDir dir;
        shown.fixture.prompts.text = dir.filePath(u"out.jsonl"_s);
        auto* menu = shown.page.findChild<QMenu*>(u"exportMenu"_s);
        Q_EMIT menu->aboutToShow();
        menu->findChild<QAction*>(u"exportFound"_s)->trigger();
        QVERIFY(shown.settle());
        QFile file(*shown.fixture.prompts.text);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readLine().startsWith("{\"key\":\"products:lamp\""));
        QVERIFY(shown.page.footText().contains(u"out.jsonl"_s));
    }

    void an_export_to_an_unknown_format_says_so() {
        Shown shown(FakeWorld::varied(), u"products"_s);
        QVERIFY(shown.settle());
        shown.fixture.prompts.text = u"/tmp/out.xyz"_s;
        auto* menu = shown.page.findChild<QMenu*>(u"exportMenu"_s);
        Q_EMIT menu->aboutToShow();
        menu->findChild<QAction*>(u"exportAll"_s)->trigger();
        QVERIFY(shown.page.footText().contains(u".jsonl"_s));
    }

    void totals_are_of_all_rows_and_say_so() {
        Shown shown(FakeWorld::varied(), u"products"_s);
        QVERIFY(shown.settle());
        QTest::mouseClick(shown.page.findChild<QToolButton*>(u"tableTotals"_s), Qt::LeftButton);
        QVERIFY(shown.settle());
        const TotalsRow* totals = shown.page.totalsRow();
        QVERIFY(totals->isVisible());
        QCOMPARE(totals->cells().value(shown.column(u"price"_s)).text, u"178.50"_s);
        QVERIFY(totals->title().contains(u"2"_s));
        shown.page.filterField()->setText(u"lamp"_s);
        QVERIFY(shown.settle());
        QCOMPARE(totals->cells().value(shown.column(u"price"_s)).text, u"49"_s);
    }

    void f2_edits_a_cell_and_undo_brings_it_back() {
        Shown shown(FakeWorld::varied(), u"products"_s);
        QVERIFY(shown.settle());
        CellEditor* editor = shown.edit(1, u"price"_s);
        QVERIFY(editor);
        QCOMPARE(editor->kind(), CellKind::Number);
        editor->line()->selectAll();
        QTest::keyClicks(editor->line(), u"52.5"_s);
        QTest::keyClick(editor->line(), Qt::Key_Return);
        QTRY_COMPARE(shown.cell(1, u"price"_s), u"52.5"_s);
        QCOMPARE(shown.fixture.undo.count(), 1);
        shown.fixture.undo.undo();
        QTRY_COMPARE(shown.cell(1, u"price"_s), u"49"_s);
    }

    void a_text_that_is_no_number_is_not_let_out() {
        Shown shown(FakeWorld::varied(), u"products"_s);
        QVERIFY(shown.settle());
        CellEditor* editor = shown.edit(1, u"price"_s);
        QTest::keyClicks(editor->line(), u"cheap"_s);
        QTest::keyClick(editor->line(), Qt::Key_Return);
        QVERIFY(!editor->problem().isEmpty());
        QVERIFY(shown.page.footText().contains(editor->problem()));
        editor->setKind(CellKind::Text);
        QTest::keyClick(editor->line(), Qt::Key_Return);
        QTRY_COMPARE(shown.cell(1, u"price"_s), u"cheap"_s);
    }

    void escape_drops_what_was_typed() {
        Shown shown(FakeWorld::varied(), u"products"_s);
        QVERIFY(shown.settle());
        CellEditor* editor = shown.edit(1, u"price"_s);
        QTest::keyClicks(editor->line(), u"99"_s);
        QTest::keyClick(editor->line(), Qt::Key_Escape);
        QVERIFY(shown.settle());
        QCOMPARE(shown.cell(1, u"price"_s), u"49"_s);
        QCOMPARE(shown.fixture.undo.count(), 0);
    }

    void tab_takes_a_cell_and_edits_the_next() {
        Shown shown(FakeWorld::varied(), u"products"_s);
        QVERIFY(shown.settle());
        CellEditor* editor = shown.edit(1, u"title"_s);
        editor->line()->selectAll();
        QTest::keyClicks(editor->line(), u"Light"_s);
        QTest::keyClick(editor->line(), Qt::Key_Tab);
        QTRY_COMPARE(shown.cell(1, u"title"_s), u"Light"_s);
        QCOMPARE(shown.page.view()->currentIndex().column(), shown.column(u"price"_s));
        QTRY_VERIFY(shown.page.view()->findChild<CellEditor*>());
    }

    void a_field_that_others_changed_is_asked_about() {
        for (const bool mine : {true, false}) {
            Shown shown(FakeWorld::varied(), u"products"_s);
            QVERIFY(shown.settle());
            CellEditor* editor = shown.edit(1, u"price"_s);
            shown.fixture.engine.world->spacetime.putQuietly("products:lamp",
                                                             R"({"title":"Lamp","price":60})");
            shown.fixture.prompts.choice = mine ? Choice::Accept : Choice::Cancel;
            editor->line()->selectAll();
            QTest::keyClicks(editor->line(), u"70"_s);
            QTest::keyClick(editor->line(), Qt::Key_Return);
            QTRY_COMPARE(shown.fixture.prompts.asked.size(), 1);
            QTRY_COMPARE(shown.cell(1, u"price"_s), mine ? u"70"_s : u"60"_s);
        }
    }

    void null_and_no_field_are_kinds_too() {
        Shown shown(FakeWorld::varied(), u"products"_s);
        QVERIFY(shown.settle());
        CellEditor* editor = shown.edit(1, u"price"_s);
        editor->setKind(CellKind::Null);
        QTest::keyClick(editor->line(), Qt::Key_Return);
        QTRY_COMPARE(shown.cell(1, u"price"_s), u"null"_s);
        editor = shown.edit(1, u"price"_s);
        editor->setKind(CellKind::Missing);
        QTest::keyClick(editor->line(), Qt::Key_Return);
        QTRY_COMPARE(shown.cell(1, u"price"_s), QString());
    }

    void what_cannot_be_edited_says_why() {
        Shown shown(FakeWorld::varied(), u"products"_s);
        QVERIFY(shown.settle());
        QVERIFY(!shown.edit(0, u"Key"_s));
        QVERIFY(shown.page.footText().contains(u"engine"_s));
        Shown observed(FakeWorld::varied(), u"products"_s, OpenAs::Observer);
        QVERIFY(observed.settle());
        QVERIFY(!observed.edit(0, u"price"_s));
        QVERIFY(observed.page.footText().contains(observed.fixture.actions.readOnlyReason()));
    }

    void dragging_the_scroll_bar_and_scrolling_to_the_end_work_while_filtered() {
        Shown shown(FakeWorld::large(50'000), u"users"_s);
        QVERIFY(shown.settle());
        shown.page.filterField()->setText(u"lima"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shown.page.isQuiet(), 30'000);
        QTest::keyClick(shown.page.view(), Qt::Key_End, Qt::ControlModifier);
        QTRY_COMPARE(shown.cell(12'499, u"city"_s), u"Lima"_s);
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
