// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undo_router.h"

#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include "tests/support/ui_test_main.h"
#include "ui/shell/selection_history.h"
#include "ui/widgets/code_editor.h"

using namespace Qt::StringLiterals;
using namespace warp::ui;

class UndoRouterTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void the_focus_chooses_the_stack() {
        UndoRouter router;
        QWidget window;
        QWidget editor(&window);
        QLineEdit inEditor(&editor);
        QLineEdit elsewhere(&window);
        QUndoStack stack;
        router.setStackFor(&editor, &stack);
        window.show();
        QApplication::setActiveWindow(&window);
        inEditor.setFocus();
        QTRY_COMPARE(router.activeStack(), &stack);
        elsewhere.setFocus();
        QTRY_COMPARE(router.activeStack(), &router.dataStack());
    }

    void the_menu_names_what_would_be_undone() {
        UndoRouter router;
        const std::unique_ptr<QAction> undo(router.makeUndoAction(nullptr));
        QVERIFY(!undo->isEnabled());
        router.dataStack().push(new QUndoCommand(u"Delete orders:1"_s));
        QVERIFY(undo->isEnabled());
        QVERIFY(undo->text().contains(u"Delete orders:1"_s));
    }

    void what_was_typed_goes_before_the_data_and_the_menu_says_so() {
        UndoRouter router;
        QWidget window;
        CodeEditor editor(&window);
        QPushButton elsewhere(&window);
        window.addAction(router.makeUndoAction(&window));
        window.addAction(router.makeRedoAction(&window));
        QAction* undo = window.actions()[0];
        QAction* redo = window.actions()[1];
        router.dataStack().push(new QUndoCommand(u"Delete orders:1"_s));
        window.show();
        QApplication::setActiveWindow(&window);
        editor.setFocus();
        QTRY_VERIFY(editor.hasFocus());
        QVERIFY(undo->text().contains(u"Delete orders:1"_s));
        QTest::keyClicks(&editor, u"abc"_s);
        QVERIFY(undo->isEnabled() && !undo->text().contains(u"Delete"_s));
        undo->trigger();
        QCOMPARE(editor.toPlainText(), QString());
        QCOMPARE(router.dataStack().index(), 1);
        QVERIFY(undo->text().contains(u"Delete orders:1"_s));
        QVERIFY(redo->isEnabled() && redo->text().contains(u"typing"_s));
        redo->trigger();
        QCOMPARE(editor.toPlainText(), u"abc"_s);
        elsewhere.setFocus();
        QTRY_VERIFY(undo->text().contains(u"Delete orders:1"_s));
        undo->trigger();
        QCOMPARE(editor.toPlainText(), u"abc"_s);
        QCOMPARE(router.dataStack().index(), 0);
    }

    void the_keys_reach_the_data_once_nothing_typed_is_left() {
        UndoRouter router;
        QMainWindow window;
        CodeEditor editor(&window);
        window.setCentralWidget(&editor);
        window.addAction(router.makeUndoAction(&window));
        router.dataStack().push(new QUndoCommand(u"Delete orders:1"_s));
        window.show();
        QApplication::setActiveWindow(&window);
        editor.setFocus();
        QTRY_VERIFY(editor.hasFocus());
        QTest::keyClicks(&editor, u"abc"_s);
        QTest::keyClick(&editor, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(editor.toPlainText(), QString());
        QCOMPARE(router.dataStack().index(), 1);
        QTest::keyClick(&editor, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(router.dataStack().index(), 0);
    }

    void a_field_undoes_its_own_typing() {
        UndoRouter router;
        QWidget window;
        QLineEdit field(&window);
        window.show();
        QApplication::setActiveWindow(&window);
        field.setFocus();
        QTRY_VERIFY(field.hasFocus());
        QAction* undo = router.makeUndoAction(&window);
        QVERIFY(!undo->isEnabled());
        QTest::keyClicks(&field, u"abc"_s);
        QVERIFY(undo->isEnabled());
        undo->trigger();
        QCOMPARE(field.text(), QString());
        QVERIFY(!undo->isEnabled());
    }

    void selections_are_walked_back_and_forth() {
        SelectionHistory history;
        history.publish({{u"a"_s}, u"tree"_s});
        history.publish({{u"b"_s}, u"tree"_s});
        history.publish({{u"b"_s}, u"table"_s});
        QVERIFY(history.canGoBack());
        history.goBack();
        QCOMPARE(history.current().keys, QStringList{u"a"_s});
        QVERIFY(!history.canGoBack());
        history.goForward();
        QCOMPARE(history.current().origin, u"table"_s);
    }

    void a_new_step_drops_the_way_forward() {
        SelectionHistory history;
        for (const auto& key : {u"a"_s, u"b"_s}) history.publish({{key}, {}});
        history.goBack();
        history.publish({{u"c"_s}, {}});
        QVERIFY(!history.canGoForward());
        history.goBack();
        QCOMPARE(history.current().keys, QStringList{u"a"_s});
    }

    void the_history_forgets_its_oldest_steps() {
        SelectionHistory history;
        for (int i = 0; i < SelectionHistory::kLongest + 10; ++i) history.publish({{QString::number(i)}, {}});
        while (history.canGoBack()) history.goBack();
        QCOMPARE(history.current().keys, QStringList{u"10"_s});
    }
};

WARP_UI_TEST(UndoRouterTest);

#include "undo_router_test.moc"
