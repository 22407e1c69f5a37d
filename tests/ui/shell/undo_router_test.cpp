// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undo_router.h"

#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

#include "tests/support/ui_test_main.h"
#include "ui/shell/selection_history.h"

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
