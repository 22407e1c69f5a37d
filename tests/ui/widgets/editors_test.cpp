// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGui/QClipboard>
#include <QtGui/QTextBlock>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include "tests/support/ui_checks.h"
#include "tests/support/ui_test_main.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/code_editor.h"
#include "ui/widgets/code_folding.h"
#include "ui/widgets/find_bar.h"
#include "ui/widgets/fuzzy_match.h"
#include "ui/widgets/hex_view.h"
#include "ui/widgets/json_node.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_pane.h"

using namespace Qt::StringLiterals;
using namespace warp::ui;

class EditorsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void a_mistake_is_shown_while_typing_and_goes_away_again() {
        TextPane pane;
        pane.resize(500, 300);
        pane.setEditable(true);
        pane.setValidator(jsonProblem);
        pane.setText(u"{\"a\": 1}"_s);
        pane.show();
        auto* banner = pane.findChild<Banner*>();
        QVERIFY(!banner->isVisible());
        pane.editor().moveCursor(QTextCursor::End);
        QTest::keyClicks(&pane.editor(), u"x"_s);
        QTRY_VERIFY(banner->isVisible());
        QCOMPARE(pane.editor().problem()->column, 9);
        QCOMPARE(pane.editor().extraSelections().size(), 1);
        QTest::keyClick(&pane.editor(), Qt::Key_Backspace);
        QTRY_VERIFY(!banner->isVisible());
        QVERIFY(pane.editor().extraSelections().isEmpty());
    }

    void entering_the_editor_does_not_modify() {
        TextPane pane;
        pane.setEditable(true);
        pane.setValidator(jsonProblem);
        pane.setText(u"{}"_s);
        pane.show();
        pane.editor().setFocus();
        pane.editor().validateNow();
        QVERIFY(!pane.isModified());
    }

    void a_large_text_shows_its_beginning_until_asked() {
        TextPane pane;
        pane.setEditable(true);
        const QString text = u'[' + QString(u"1,"_s).repeated(600'000) + u"1]"_s;
        pane.setText(text);
        pane.show();
        QVERIFY(pane.isPreview());
        QVERIFY(pane.editor().isReadOnly());
        QCOMPARE(pane.editor().toPlainText().size(), TextPane::kPreview);
        QCOMPARE(pane.text(), text);
        pane.findChild<Banner*>()->actionButton()->click();
        QVERIFY(!pane.isPreview());
        QVERIFY(!pane.editor().isReadOnly());
        QCOMPARE(pane.text().size(), text.size());
    }

    void a_huge_text_is_never_loaded_whole() {
        TextPane pane;
        pane.setText(QString(TextPane::kLargest + 1, u' '));
        pane.show();
        QVERIFY(!pane.findChild<Banner*>()->actionButton()->isVisible());
        QCOMPARE(pane.editor().toPlainText().size(), TextPane::kPreview);
    }

    void brackets_fold_and_going_to_a_line_unfolds() {
        CodeEditor editor;
        editor.setPlainText(u"{\n  \"a\": [\n    1\n  ],\n  \"b\": \"{\"\n}"_s);
        const QTextBlock first = editor.document()->firstBlock();
        QVERIFY(toggleFold(first));
        QVERIFY(isFolded(first));
        QVERIFY(!editor.document()->findBlockByNumber(2).isVisible());
        QVERIFY(editor.document()->lastBlock().isVisible());
        editor.goTo(3, 5);
        QVERIFY(editor.document()->findBlockByNumber(2).isVisible());
        QVERIFY(!toggleFold(editor.document()->findBlockByNumber(4)));
    }

    void a_new_line_keeps_the_indent() {
        CodeEditor editor;
        editor.setPlainText(u"  {"_s);
        editor.moveCursor(QTextCursor::End);
        QTest::keyClick(&editor, Qt::Key_Return);
        QCOMPARE(editor.toPlainText(), u"  {\n    "_s);
    }

    void find_goes_round_and_says_when_there_is_nothing() {
        TextPane pane;
        pane.setText(u"one two one"_s);
        pane.show();
        auto* bar = pane.findChild<FindBar*>();
        bar->open();
        auto* field = bar->findChild<QLineEdit*>();
        QTest::keyClicks(field, u"one"_s);
        QCOMPARE(pane.editor().textCursor().selectionStart(), 0);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(pane.editor().textCursor().selectionStart(), 8);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(pane.editor().textCursor().selectionStart(), 0);
        QTest::keyClicks(field, u"x"_s);
        QVERIFY(!bar->findChild<QLabel*>()->text().isEmpty());
        QCOMPARE(test::unnamedControls(pane), QStringList());
    }

    void bytes_are_read_only_where_they_are_shown() {
        HexView view;
        view.resize(700, 300);
        qint64 asked = 0;
        view.setSource(
            {.size = 1LL << 33, .read = [&asked](qint64 offset, qint64 size, HexSource::Answer answer) {
                 asked += size;
                 answer(QByteArray(size, static_cast<char>(offset / HexView::kPageBytes)));
             }});
        view.show();
        view.grab();
        QTRY_VERIFY(asked > 0 && view.isSettled());
        view.moveCursor((1LL << 33) - 1, false);
        view.grab();
        QTRY_VERIFY(view.isSettled());
        QVERIFY(asked <= 8 * HexView::kPageBytes);
        QCOMPARE(view.cursor(), (1LL << 33) - 1);
    }

    void bytes_are_selected_and_copied_by_keyboard() {
        HexView view;
        view.resize(700, 300);
        view.setSource(HexSource::ofBytes("Hello, universe!abc"));
        view.show();
        view.grab();
        QTRY_VERIFY(view.isSettled());
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(view.selection(), (std::pair<qint64, qint64>(1, 2)));
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"65 6c"_s);
        QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(view.cursor(), 18);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.cursor(), 18);
        QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(view.selection(), (std::pair<qint64, qint64>(0, 19)));
    }

    void an_empty_source_has_nothing_to_select() {
        HexView view;
        view.setSource(HexSource::ofBytes({}));
        view.show();
        view.grab();
        QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(view.selection().second, 0);
    }

    void word_starts_win_over_letters_in_between() {
        QVERIFY(!fuzzyMatch(u"xyz", u"Open universe").has_value());
        QCOMPARE(fuzzyMatch(u"ou", u"Open universe")->positions, (QVector<qsizetype>{0, 5}));
        QVERIFY(fuzzyMatch(u"open", u"Open universe")->score > fuzzyMatch(u"open", u"On the pen")->score);
        QVERIFY(fuzzyMatch(u"", u"anything").has_value());
        QVERIFY(fuzzyMatch(u"o pen", u"Open").has_value());
    }

    void rows_are_opened_and_copied_by_keyboard() {
        QStandardItemModel model(2, 2);
        model.setHorizontalHeaderLabels({u"Key"_s, u"Total"_s});
        model.setData(model.index(0, 0), u"a"_s);
        model.setData(model.index(0, 1), 1234567);
        TableView table;
        table.setModel(&model);
        table.show();
        table.selectRow(0);
        QSignalSpy opened(&table, &TableView::rowOpened);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        // Full precision without separators, so that it can be pasted into a sheet.
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Key\tTotal\na\t1234567"_s);
        QCOMPARE(table.rowHeight(0), 24);
        table.setCompact(true);
        QCOMPARE(table.rowHeight(1), 20);
    }
};

WARP_UI_TEST(EditorsTest);

#include "editors_test.moc"
