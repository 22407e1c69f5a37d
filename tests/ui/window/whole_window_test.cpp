// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window on real universes.
#include <QtWidgets/QtWidgets>

#include "tests/support/ui_test_main.h"
#include "tests/support/whole_window.h"
#include "ui/explorer/explorer_dock.h"
#include "ui/inspector/record_page.h"
#include "ui/pages/page_shortcuts.h"
#include "ui/table/table_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/code_editor.h"
#include "ui/widgets/page.h"

using namespace Qt::StringLiterals;
using namespace warp::ui;
using warp::test::FakeWorld;
using warp::ui::test::makeRealUniverse;
using warp::ui::test::WholeWindow;

namespace {

QString notice(WholeWindow& program) {
    auto* banner = program.window().findChild<Banner*>(u"noticeBanner"_s);
    return banner->isVisible() ? banner->text().message : QString();
}

}  // namespace

class WholeWindowTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        QApplication::setQuitOnLastWindowClosed(false);
        m_folder = std::make_unique<QTemporaryDir>();
        m_directory = m_folder->filePath(u"real"_s);
    }

    void what_was_exported_can_be_imported_elsewhere() {
        QVERIFY(makeRealUniverse(m_directory, 40));
        WholeWindow program(m_directory);
        QVERIFY(program.open());
        program.prompts.accepts = true;
        program.prompts.path = m_folder->filePath(u"users.jsonl"_s);
        program.action(u"exportRecords"_s)->trigger();
        auto* dialog = program.window().findChild<QDialog*>(u"exportDialog"_s);
        auto* type = dialog->findChild<QComboBox*>(u"exportType"_s);
        QTRY_COMPARE(type->count(), 2);
        type->setCurrentIndex(type->findData(u"users"_s));
        dialog->findChild<QPushButton*>(u"exportAccept"_s)->click();
        QTRY_VERIFY(notice(program).contains(u"users.jsonl"_s));
        QVERIFY(program.close());

        WholeWindow other(m_folder->filePath(u"other"_s));
        other.host->link().create(other.directory);
        QTRY_VERIFY_WITH_TIMEOUT(other.session().isOpen(), 20'000);
        other.prompts.accepts = true;
        other.prompts.path = program.prompts.path;
        other.action(u"importRecords"_s)->trigger();
        auto* import = other.window().findChild<QDialog*>(u"importDialog"_s);
        import->findChild<QPushButton*>(u"importChoose"_s)->click();
        auto* accept = import->findChild<QPushButton*>(u"importAccept"_s);
        QTRY_VERIFY(import->findChild<QCheckBox*>(u"importRecords"_s)->isChecked());
        QTRY_VERIFY(accept->isEnabled());
        accept->click();
        QTRY_VERIFY(notice(other).contains(u"20"_s));
        QTRY_COMPARE(other.session().stats()->records, std::uint64_t{20});
        QVERIFY(other.close());
    }

    void bad_rows_are_listed_and_nothing_is_imported() {
        QVERIFY(makeRealUniverse(m_directory, 0));
        QFile rows(m_folder->filePath(u"rows.jsonl"_s));
        QVERIFY(rows.open(QIODevice::WriteOnly));
        rows.write("{\"id\":\"a\"}\n{\"id\":\"b\"\n{\"name\":\"no id\"}\n");
        rows.close();
        WholeWindow program(m_directory);
        QVERIFY(program.open());
        program.prompts.accepts = true;
        program.prompts.path = rows.fileName();
        program.action(u"importRecords"_s)->trigger();
        auto* dialog = program.window().findChild<QDialog*>(u"importDialog"_s);
        dialog->findChild<QPushButton*>(u"importChoose"_s)->click();
        auto* check = dialog->findChild<QPushButton*>(u"importCheck"_s);
        QTRY_VERIFY(check->isEnabled());
        QTRY_COMPARE(dialog->findChild<QComboBox*>(u"importId"_s)->currentText(), u"id"_s);
        auto* problems = dialog->findChild<QTableView*>(u"importProblems"_s);
        for (const QString& button : {u"importCheck"_s, u"importAccept"_s}) {
            dialog->findChild<QPushButton*>(button)->click();
            QTRY_COMPARE(problems->model()->rowCount(), 2);
            QCOMPARE(problems->model()->index(0, 0).data().toString(), u"2"_s);
            QTRY_VERIFY(check->isEnabled());
        }
        QVERIFY(dialog->isVisible());
        QCOMPARE(program.session().stats()->records, std::uint64_t{0});
        dialog->findChild<QCheckBox*>(u"importSkipBad"_s)->setChecked(true);
        dialog->findChild<QPushButton*>(u"importAccept"_s)->click();
        QTRY_VERIFY(notice(program).contains(u"1"_s));
        program.session().pollNow();
        QTRY_COMPARE(program.session().stats()->records, std::uint64_t{1});
        QVERIFY(program.close());
    }

    void a_sound_universe_is_verified_as_sound() {
        QVERIFY(makeRealUniverse(m_directory, 20));
        WholeWindow program(m_directory);
        QVERIFY(program.open());
        program.action(u"verifyUniverse"_s)->trigger();
        QVERIFY(program.waitIdle());
        QCOMPARE(program.window().pages().current()->state(), Page::State::Empty);
        QVERIFY(program.close());
    }

    void the_care_of_files_tells_its_end() {
        QVERIFY(makeRealUniverse(m_directory, 20));
        WholeWindow program(m_directory);
        QVERIFY(program.open());
        for (const QString& action :
             {u"rescanFiles"_s, u"rebuildMirror"_s, u"syncUniverse"_s, u"maintainNow"_s}) {
            program.window().findChild<Banner*>(u"noticeBanner"_s)->hide();
            program.action(action)->trigger();
            QVERIFY(program.waitIdle());
            QVERIFY2(!notice(program).isEmpty(), qPrintable(action));
            QCOMPARE(program.window().findChild<Banner*>(u"noticeBanner"_s)->text().kind, BannerKind::Info);
        }
        QVERIFY(program.close());
    }

    void a_full_disk_is_explained_takes_deletions_and_writing_is_resumed() {
        WholeWindow program(FakeWorld::varied());
        QVERIFY(program.open());
        program.host->services().selection.publish({{u"users:alice"_s}, u"test"_s});
        program.world->stoppedBy = warp::Error{.code = warp::ErrorCode::NoSpace, .message = "no room"};
        program.session().pollNow();
        auto* banner = program.window().findChild<Banner*>(u"universeBanner"_s);
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(banner->text().message.contains(u"disk is full"_s));
        QVERIFY(program.action(u"recordDelete"_s)->isEnabled());
        QVERIFY(!program.action(u"recordNew"_s)->isEnabled());
        program.world->faults.fail("resume", warp::ErrorCode::NoSpace);
        QTest::mouseClick(banner->actionButton(), Qt::LeftButton);
        QTRY_VERIFY(!notice(program).isEmpty());
        QCOMPARE(program.host->link().facts().state, LinkState::ReadOnly);
        program.world->faults.clear();
        program.action(u"resumeWriting"_s)->trigger();
        QTRY_COMPARE(program.host->link().facts().state, LinkState::Writing);
        QTRY_COMPARE(program.window().findChild<Banner*>(u"noticeBanner"_s)->text().kind, BannerKind::Info);
        QVERIFY(!banner->isVisible());
        QVERIFY(program.action(u"recordNew"_s)->isEnabled());
        QVERIFY(program.close());
    }

    void an_observer_becomes_the_writer_once_the_other_process_is_gone() {
        QVERIFY(makeRealUniverse(m_directory, 4));
        // It keeps the universe open while it waits for rows.
        QProcess writer;
        writer.start(QStringLiteral(WARP_PROGRAM), {u"import"_s, m_directory, u"-"_s});
        QVERIFY(writer.waitForStarted());
        WholeWindow program(m_directory);
        QVERIFY(program.open(OpenMode::Observe));
        QTRY_COMPARE_WITH_TIMEOUT(program.host->link().facts().writerPid, writer.processId(), 20'000);
        auto* banner = program.window().findChild<Banner*>(u"universeBanner"_s);
        QVERIFY(banner->text().message.contains(QString::number(writer.processId())));
        QVERIFY(!banner->actionButton()->isVisible());
        QVERIFY(!program.action(u"importRecords"_s)->isEnabled());
        QVERIFY(program.action(u"exportRecords"_s)->isEnabled());
        writer.kill();
        QVERIFY(writer.waitForFinished());
        QTRY_VERIFY_WITH_TIMEOUT(banner->actionButton()->isVisible(), 20'000);
        QTest::mouseClick(banner->actionButton(), Qt::LeftButton);
        QTRY_COMPARE(program.host->link().facts().state, LinkState::Writing);
        QTRY_VERIFY(program.action(u"importRecords"_s)->isEnabled());
        QVERIFY(!banner->isVisible());
        QVERIFY(program.close());
    }

    void the_desktop_session_ends_only_without_unsaved_changes() {
        WholeWindow program(FakeWorld::varied());
        QVERIFY(program.open());
        QVERIFY(program.host->mayEndSession());
        QVERIFY(program.window().isVisible());
        auto* page =
            qobject_cast<RecordPage*>(program.host->services().openPage({u"record"_s, u"users:alice"_s}));
        QVERIFY(program.waitIdle());
        page->panel()->tabs()->setCurrentIndex(RecordPanel::TextView);
        page->panel()->editor()->setFocus();
        QTest::keyClicks(page->panel()->editor(), u" "_s);
        QVERIFY(!program.host->mayEndSession());
        QTRY_COMPARE(program.prompts.asked.size(), 1);
        QVERIFY(program.window().isVisible());
        program.prompts.accepts = true;
        QVERIFY(!program.host->mayEndSession());
        QTRY_VERIFY(!program.window().isVisible());
        QCOMPARE(program.host->restartCommand().mid(1), (QStringList{u"--open"_s, program.directory}));
    }

    void a_small_window_leaves_room_for_the_centre() {
        WholeWindow program(FakeWorld::varied());
        QVERIFY(program.open());
        program.window().resize(1024, 640);
        QVERIFY(program.waitIdle());
        QCOMPARE(program.window().size(), QSize(1024, 640));
        for (const QString& page : {u"dashboard"_s, u"explorer"_s}) {
            QVERIFY(program.host->services().openPage({page, {}}) != nullptr);
            QVERIFY(program.waitIdle());
            QCOMPARE(program.window().size(), QSize(1024, 640));
            QVERIFY2(program.window().pages().width() >= 440, qPrintable(page));
        }
        auto* inspector = program.window().findChild<QDockWidget*>(u"inspectorDock"_s);
        QVERIFY(inspector->isVisible() && inspector->width() >= 200);
    }

    void a_second_writer_is_offered_to_observe() {
        QVERIFY(makeRealUniverse(m_directory, 4));
        WholeWindow writer(m_directory);
        QVERIFY(writer.open());
        WholeWindow second(m_directory);
        second.host->link().open(m_directory, OpenMode::Write);
        QTRY_VERIFY(!notice(second).isEmpty());
        second.window().findChild<Banner*>(u"noticeBanner"_s)->actionButton()->click();
        QTRY_COMPARE(second.host->link().facts().state, LinkState::Observing);
        QVERIFY(second.close());
        QVERIFY(writer.close());
    }

    void every_shortcut_inside_pages_can_be_changed() {
        WholeWindow program(FakeWorld::varied());
        QVERIFY(program.open());
        for (const PageId& id : {PageId{u"dashboard"_s, {}}, PageId{u"explorer"_s, {}},
                                 PageId{u"table"_s, u"users"_s}, PageId{u"record"_s, u"users:alice"_s},
                                 PageId{u"file"_s, u"universe.manifest"_s}, PageId{u"welcome"_s, {}}})
            QVERIFY(program.host->services().openPage(id) != nullptr);
        QVERIFY(program.waitIdle());
        QStringList unknown;
        for (const QAction* action : program.window().findChildren<QAction*>()) {
            // Qt's own fields and views bring actions of theirs.
            if (action->shortcut().isEmpty() || action->objectName().startsWith(u"_q_"_s)) continue;
            const ShortcutEntry* entry = program.window().shortcuts().find(action->objectName());
            if (entry == nullptr || entry->keys != action->shortcuts())
                unknown << action->objectName() + u' ' + action->text();
        }
        QCOMPARE(unknown, QStringList());
    }

    void the_palette_names_the_changed_keys() {
        WholeWindow program(FakeWorld::varied());
        const QKeySequence keys(u"Ctrl+Alt+9"_s);
        program.window().shortcuts().assign(u"glossary"_s, keys);
        program.action(u"actionPalette"_s)->trigger();
        auto* field = program.window().findChild<QLineEdit*>(u"paletteField"_s);
        field->setText(u"glossary"_s);
        auto* list = program.window().findChild<QListView*>(u"paletteList"_s);
        QVERIFY(list->model()
                    ->index(0, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(keys.toString(QKeySequence::NativeText)));
    }

  private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_directory;
};

WARP_UI_TEST(WholeWindowTest);

#include "whole_window_test.moc"
