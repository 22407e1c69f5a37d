// SPDX-License-Identifier: GPL-3.0-or-later
// The history of records in a real universe, from the log as it is written.
#include <QtWidgets/QtWidgets>

#include "tests/support/ui_test_main.h"
#include "tests/support/whole_window.h"
#include "ui/inspector/history_pane.h"
#include "ui/inspector/record_page.h"
#include "ui/widgets/code_editor.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table_view.h"

using namespace Qt::StringLiterals;
using namespace warp::ui;
using warp::ui::test::makeRealUniverse;
using warp::ui::test::WholeWindow;

class RecordHistoryTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        QApplication::setQuitOnLastWindowClosed(false);
        m_folder = std::make_unique<QTemporaryDir>();
        m_directory = m_folder->filePath(u"real"_s);
        QVERIFY(makeRealUniverse(m_directory, 4));
    }

    void an_edit_appears_and_the_version_before_it_is_restored() {
        WholeWindow program(m_directory);
        QVERIFY(program.open());
        RecordPanel& panel = openRecord(program);
        panel.tabs()->setCurrentIndex(RecordPanel::TextView);
        panel.editor()->setFocus();
        panel.editor()->selectAll();
        QTest::keyClicks(panel.editor(), u"{\"name\":\"Renamed\"}"_s);
        QTest::keyClick(panel.editor(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!panel.document()->isDirty());
        panel.tabs()->setCurrentIndex(RecordPanel::HistoryView);
        TableView* versions = panel.history()->table();
        QTRY_COMPARE(versions->model()->rowCount(), 2);
        versions->setFocus();
        QTest::keyClick(versions, Qt::Key_Down);
        QTRY_VERIFY(panel.history()->isSettled());
        QTest::mouseClick(panel.history()->restoreButton(), Qt::LeftButton);
        QTRY_VERIFY(panel.editor()->toPlainText().contains(u"Number 0"_s));
        QTRY_COMPARE(versions->model()->rowCount(), 3);
        program.action(u"undo"_s)->trigger();
        QTRY_VERIFY(panel.editor()->toPlainText().contains(u"Renamed"_s));
        QVERIFY(program.waitIdle());
        QVERIFY(program.close());
    }

    void a_deleted_record_is_brought_back_from_its_history() {
        WholeWindow program(m_directory);
        QVERIFY(program.open());
        RecordPanel& panel = openRecord(program);
        program.host->services().selection.publish({{u"users:0"_s}, u"test"_s});
        program.action(u"recordDelete"_s)->trigger();
        Page* page = program.window().pages().current();
        QTRY_COMPARE(page->state(), Page::State::Empty);
        auto* empty = page->findChild<EmptyState*>(u"emptyState"_s);
        QTest::mouseClick(empty->findChild<QPushButton*>(u"emptyLink"_s), Qt::LeftButton);
        TableView* versions = panel.history()->table();
        QTRY_COMPARE(versions->model()->rowCount(), 2);
        QTRY_VERIFY(panel.history()->isSettled());
        QVERIFY(!panel.history()->restoreButton()->isEnabled());
        versions->setFocus();
        QTest::keyClick(versions, Qt::Key_Down);
        QTRY_VERIFY(panel.history()->restoreButton()->isEnabled());
        QTest::mouseClick(panel.history()->restoreButton(), Qt::LeftButton);
        QTRY_COMPARE(panel.document()->state(), RecordDocument::State::Ready);
        QVERIFY(panel.editor()->toPlainText().contains(u"Number 0"_s));
        QVERIFY(program.waitIdle());
        QVERIFY(program.close());
    }

  private:
    static RecordPanel& openRecord(WholeWindow& program) {
        auto* page =
            qobject_cast<RecordPage*>(program.host->services().openPage({u"record"_s, u"users:0"_s}));
        program.waitIdle();
        return *page->panel();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_directory;
};

WARP_UI_TEST(RecordHistoryTest);

#include "record_history_test.moc"
