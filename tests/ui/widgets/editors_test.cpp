// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGui/QClipboard>
#include <QtGui/QTextBlock>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextDocumentLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>

#include "tests/support/ui_checks.h"
#include "tests/support/ui_test_main.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/code_editor.h"
#include "ui/widgets/code_folding.h"
#include "ui/widgets/code_layout.h"
#include "ui/widgets/document_filler.h"
#include "ui/widgets/find_bar.h"
#include "ui/widgets/fuzzy_match.h"
#include "ui/widgets/hex_view.h"
#include "ui/widgets/line_diff.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_pane.h"

using namespace Qt::StringLiterals;
using namespace warp::ui;

class EditorsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void a_mistake_is_underlined_named_and_reached() {
        TextPane pane;
        pane.resize(500, 300);
        pane.editor().setPlainText(u"{\n  \"a\": 1x\n}"_s);
        pane.show();
        auto* banner = pane.findChild<Banner*>(u"problemBanner"_s);
        QVERIFY(!banner->isVisible());
        pane.setProblem(TextProblem{.line = 2, .column = 9, .message = u"A comma is expected here."_s});
        QVERIFY(banner->isVisible());
        QVERIFY(banner->text().message.contains(u"2"_s) && banner->text().message.contains(u"9"_s));
        QCOMPARE(pane.editor().extraSelections().size(), 1);
        banner->actionButton()->click();
        QCOMPARE(pane.editor().textCursor().blockNumber(), 1);
        QCOMPARE(pane.editor().textCursor().positionInBlock(), 8);
        pane.setProblem(std::nullopt);
        QVERIFY(!banner->isVisible());
        QVERIFY(pane.editor().extraSelections().isEmpty());
    }

    void a_document_is_filled_in_slices_and_counts_as_untouched() {
        QTextDocument document;
        document.setDocumentLayout(new QPlainTextDocumentLayout(&document));
        DocumentFiller filler(document);
        QSignalSpy filled(&filler, &DocumentFiller::filled);
        const QString text = QString(u"0123456789\n"_s).repeated(20'000);
        filler.fill(text);
        QVERIFY(filler.isFilling());
        QVERIFY(document.characterCount() > 1000);
        QTRY_COMPARE(filled.size(), 1);
        QCOMPARE(document.toPlainText(), text);
        QVERIFY(!document.isModified());
        QVERIFY(!document.isUndoAvailable());
        // Starting again forgets the slices that were to come.
        filler.fill(text);
        filler.fill(u"short"_s);
        QTest::qWait(20);
        QCOMPARE(document.toPlainText(), u"short"_s);
    }

    void two_editors_share_a_document() {
        QTextDocument document;
        document.setDocumentLayout(new QPlainTextDocumentLayout(&document));
        auto first = std::make_unique<CodeEditor>();
        CodeEditor second;
        first->useDocument(&document);
        second.useDocument(&document);
        first->show();
        second.show();
        QTest::keyClicks(first.get(), u"[1]"_s);
        QCOMPARE(second.toPlainText(), u"[1]"_s);
        first.reset();
        QTest::keyClicks(&second, u"x"_s);
        QCOMPARE(document.toPlainText(), u"[1]x"_s);
    }

    void differing_lines_are_found_data() {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QVector<int>>("inLeft");
        QTest::addColumn<QVector<int>>("inRight");
        QTest::newRow("same") << u"a\nb"_s << u"a\nb"_s << QVector<int>{} << QVector<int>{};
        QTest::newRow("changed") << u"a\nb\nc"_s << u"a\nx\nc"_s << QVector<int>{1} << QVector<int>{1};
        QTest::newRow("added") << u"a\nc"_s << u"a\nb\nc"_s << QVector<int>{} << QVector<int>{1};
        QTest::newRow("moved") << u"a\nb\nc"_s << u"b\nc\na"_s << QVector<int>{0} << QVector<int>{2};
        QTest::newRow("nothing alike") << u"a"_s << u"b\nc"_s << QVector<int>{0} << QVector<int>{0, 1};
    }
    void differing_lines_are_found() {
        QFETCH(QString, left);
        QFETCH(QString, right);
        const LineDiff diff = diffLines(left, right);
        QTEST(diff.left, "inLeft");
        QTEST(diff.right, "inRight");
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

    void folding_works_by_keyboard() {
        CodeEditor editor;
        editor.setPlainText(u"{\n  \"a\": [\n    1\n  ],\n  \"b\": {\n    \"c\": 2\n  }\n}"_s);
        editor.show();
        editor.setTextCursor(QTextCursor(editor.document()->findBlockByNumber(1)));
        QTest::keyClick(&editor, Qt::Key_Period, Qt::ControlModifier);
        QVERIFY(!editor.document()->findBlockByNumber(2).isVisible());
        editor.unfoldAll();
        QVERIFY(editor.document()->findBlockByNumber(2).isVisible());
        editor.foldAll();
        QVERIFY(!editor.document()->findBlockByNumber(2).isVisible());
        QCOMPARE(nextInSight(editor.document()->findBlockByNumber(1)).blockNumber(), 3);
        QVERIFY(!editor.document()->findBlockByNumber(5).isVisible());
        QVERIFY(editor.document()->findBlockByNumber(4).isVisible());
    }

    void folding_all_leaves_a_bracket_that_nothing_closes() {
        CodeEditor editor;
        editor.setPlainText(u"{\n  \"a\": [\n    [\n      1\n    ]\n  ],\n  \"b\": [\n    2"_s);
        editor.foldAll();
        QList<int> hidden;
        for (QTextBlock line = editor.document()->firstBlock(); line.isValid(); line = line.next()) {
            if (!line.isVisible()) hidden << line.blockNumber();
        }
        QCOMPARE(hidden, (QList<int>{2, 3, 4}));
    }

    void folded_lines_are_never_laid_out() {
        QTextDocument document;
        document.setDocumentLayout(new CodeLayout(&document));
        document.setPlainText(u"{\n  \"a\": [\n    1\n  ],\n  \"b\": 2\n}"_s);
        CodeEditor editor;
        editor.useDocument(&document);
        editor.resize(400, 300);
        editor.foldAll();
        editor.grab();
        QCOMPARE(document.findBlockByNumber(1).layout()->lineCount(), 1);
        QCOMPARE(document.findBlockByNumber(2).layout()->lineCount(), 0);
        editor.useDocument(nullptr);
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
        pane.editor().setPlainText(u"one two one"_s);
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

    void rows_are_halved_where_it_is_narrow() {
        HexView view;
        view.setSource(HexSource::ofBytes(QByteArray(100, 'x')));
        view.resize(900, 300);
        view.show();
        QTRY_COMPARE(view.rowBytes(), 16);
        view.resize(340, 300);
        QTRY_COMPARE(view.rowBytes(), 8);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.cursor(), 8);
        QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
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
        // Nothing asked for keeps the order there is.
        QCOMPARE(fuzzyMatch(u"", u"anything")->score, fuzzyMatch(u"", u"any")->score);
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

    void a_table_without_rows_says_why() {
        QStandardItemModel model(0, 1);
        TableView table;
        table.setModel(&model);
        table.resize(300, 200);
        table.show();
        const QImage blank = table.viewport()->grab().toImage();
        table.setEmptyNote(u"Nothing has been found yet."_s);
        QVERIFY(table.viewport()->grab().toImage() != blank);
        model.appendRow(new QStandardItem(QString()));
        table.clearSelection();
        model.item(0)->setText(u"a"_s);
        const QImage row = table.viewport()->grab().toImage();
        table.setEmptyNote(QString());
        QCOMPARE(table.viewport()->grab().toImage(), row);
    }
};

WARP_UI_TEST(EditorsTest);

#include "editors_test.moc"
