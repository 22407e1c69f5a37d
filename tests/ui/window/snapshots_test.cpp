// SPDX-License-Identifier: GPL-3.0-or-later
// A snapshot of a real universe, from the menu to the universe that was made of it again.
#include <QtWidgets/QtWidgets>

#include "tests/support/ui_test_main.h"
#include "tests/support/whole_window.h"
#include "ui/bridge/convert.h"
#include "ui/explorer/explorer_dock.h"
#include "ui/models/facts_model.h"
#include "ui/snapshots/restore_wizard.h"
#include "ui/snapshots/schedule_dialog.h"
#include "ui/snapshots/schedule_form.h"
#include "ui/snapshots/snapshot_wizard.h"
#include "ui/snapshots/snapshots_page.h"
#include "ui/widgets/table_view.h"

using namespace Qt::StringLiterals;
using namespace warp::ui;
using warp::ui::test::makeRealUniverse;
using warp::ui::test::WholeWindow;

namespace {

constexpr int kPatienceMs = 30'000;

bool takeSnapshot(WholeWindow& program, bool onlyChanges) {
    program.action(u"snapshotCreate"_s)->trigger();
    const QPointer<SnapshotWizard> wizard = program.window().findChild<SnapshotWizard*>();
    if (!wizard) return false;
    wizard->findChild<QCheckBox*>(u"snapshotChanges"_s)->setChecked(onlyChanges);
    QTest::keyClick(wizard, Qt::Key_Return);
    const bool done = QTest::qWaitFor([&] { return wizard->step() == 2; }, kPatienceMs);
    wizard->closeButton()->click();
    return done && QTest::qWaitFor([&] { return wizard.isNull(); });
}

/// The oldest snapshot becomes the universe again, by the wizard.
bool restoreInPlace(WholeWindow& program) {
    program.action(u"snapshotRestore"_s)->trigger();
    const QPointer<RestoreWizard> wizard = program.window().findChild<RestoreWizard*>();
    if (!wizard || !QTest::qWaitFor([&] { return wizard->nextButton()->isEnabled(); }, kPatienceMs))
        return false;
    wizard->snapshots()->selectRow(wizard->snapshots()->model()->rowCount() - 1);
    wizard->nextButton()->click();
    wizard->findChild<QRadioButton*>(u"restoreInPlace"_s)->setChecked(true);
    wizard->nextButton()->click();
    return QTest::qWaitFor([&] { return !program.session().isOpen(); }, kPatienceMs);
}

/// Of the universe that is open; 0 while none is.
std::uint64_t recordsShown(WholeWindow& program) {
    const auto& stats = program.session().stats();
    return program.session().isOpen() && stats ? stats->records : 0;
}

std::uint64_t recordsOf(const QString& directory) {
    const auto universe = warp::Universe::open(toStd(directory));
    return universe.ok() ? (*universe)->stats().records : 0;
}

}  // namespace

class SnapshotsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void a_universe_is_frozen_changed_and_had_back() {
        QApplication::setQuitOnLastWindowClosed(false);
        const QTemporaryDir folder;
        const QString directory = folder.filePath(u"real"_s);
        const QString again = folder.filePath(u"again"_s);
        QVERIFY(makeRealUniverse(directory, 10));
        WholeWindow program(directory);
        QVERIFY(program.open());
        QVERIFY(takeSnapshot(program, false));
        program.host->services().selection.publish({{u"users:0"_s}, u"test"_s});
        program.prompts.accepts = true;
        program.action(u"recordDelete"_s)->trigger();
        QVERIFY(program.waitIdle());
        QVERIFY(takeSnapshot(program, true));
        auto* page = static_cast<SnapshotsPage*>(program.host->services().openPage({u"snapshots"_s, {}}));
        QTRY_COMPARE(page->table()->model()->rowCount(), 2);
        QCOMPARE(page->table()->model()->index(0, 1).data().toString(), u"Incremental"_s);
        QCOMPARE(page->table()->model()->index(0, 3).data().toString(), u"9"_s);
        // From the Explorer it is the page of that snapshot, whether it is open already or not.
        const QString oldest =
            static_cast<FactsModel*>(page->table()->model())->idOf(page->table()->model()->index(1, 0));
        auto* explorer = program.window().findChild<ExplorerDock*>();
        QVERIFY(explorer);
        explorer->open(Target::ofTopic(u"backups"_s, u"snapshots/"_s + oldest));
        QCOMPARE(page->table()->currentIndex().row(), 1);
        page->findChild<QPushButton*>(u"snapshotsRestore"_s)->click();
        const QPointer<RestoreWizard> wizard = program.window().findChild<RestoreWizard*>();
        QTRY_VERIFY(wizard->nextButton()->isEnabled());
        wizard->nextButton()->click();
        wizard->findChild<QLineEdit*>(u"restoreTarget"_s)->setText(again);
        wizard->nextButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(wizard->step() == 3, kPatienceMs);
        QVERIFY(wizard->nextButton()->isVisible());
        wizard->nextButton()->click();
        QCOMPARE(program.started, QStringList{u"--open "_s + again});
        QVERIFY(program.waitIdle());
        QVERIFY(program.close());
        QCOMPARE(recordsOf(again), std::uint64_t{10});
        QCOMPARE(recordsOf(directory), std::uint64_t{9});
    }

    void a_schedule_is_set_from_the_menu_and_kept() {
        QApplication::setQuitOnLastWindowClosed(false);
        const QTemporaryDir folder;
        const QString directory = folder.filePath(u"real"_s);
        QVERIFY(makeRealUniverse(directory, 10));
        WholeWindow program(directory);
        QVERIFY(program.open());
        program.action(u"snapshotSchedule"_s)->trigger();
        const QPointer<ScheduleDialog> dialog = program.window().findChild<ScheduleDialog*>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->settled());
        dialog->findChild<QComboBox*>(u"scheduleEvery"_s)->setCurrentIndex(1);
        dialog->findChild<QSpinBox*>(u"scheduleDaily"_s)->setValue(9);
        dialog->saveButton()->click();
        QTRY_VERIFY(dialog->settled() && dialog->form()->isEnabled());
        QVERIFY(!dialog->saveButton()->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(dialog.isNull());
        // The first one is due at once.
        program.action(u"maintainNow"_s)->trigger();
        const QDir snapshots(directory + u"/backups/snapshots"_s);
        QTRY_VERIFY_WITH_TIMEOUT(snapshots.entryList({u"*-snapshot"_s}).size() == 1, kPatienceMs);
        QVERIFY(program.waitIdle());
        QVERIFY(program.close());
        const auto universe = warp::Universe::open(toStd(directory), {.as = warp::OpenAs::Observer});
        QVERIFY(universe.ok());
        const auto& kept = (*universe)->configuration().values()->universe.snapshots;
        QCOMPARE(kept.every, std::string("hourly"));
        QCOMPARE(kept.keepDaily, 9u);
    }

    void a_universe_is_restored_in_place_and_that_is_undone_and_kept() {
        QApplication::setQuitOnLastWindowClosed(false);
        const QTemporaryDir folder;
        const QString directory = folder.filePath(u"real"_s);
        QVERIFY(makeRealUniverse(directory, 10));
        WholeWindow program(directory);
        QVERIFY(program.open());
        QVERIFY(takeSnapshot(program, false));
        QVERIFY(!program.action(u"snapshotUndoRestore"_s)->isEnabled());
        program.prompts.accepts = true;
        program.host->services().selection.publish({{u"users:0"_s}, u"test"_s});
        program.action(u"recordDelete"_s)->trigger();
        QVERIFY(program.waitIdle());

        QVERIFY(restoreInPlace(program));
        QTRY_COMPARE_WITH_TIMEOUT(recordsShown(program), std::uint64_t{10}, kPatienceMs);
        QTRY_VERIFY(program.action(u"snapshotUndoRestore"_s)->isEnabled());
        program.action(u"snapshotUndoRestore"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(recordsShown(program), std::uint64_t{9}, kPatienceMs);
        QTRY_VERIFY(program.waitIdle() && !program.action(u"snapshotUndoRestore"_s)->isEnabled());

        QVERIFY(restoreInPlace(program));
        QTRY_COMPARE_WITH_TIMEOUT(recordsShown(program), std::uint64_t{10}, kPatienceMs);
        QTRY_VERIFY(program.action(u"snapshotConfirmRestore"_s)->isEnabled());
        program.action(u"snapshotConfirmRestore"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(
            program.session().isOpen() && !program.action(u"snapshotConfirmRestore"_s)->isEnabled(),
            kPatienceMs);
        QVERIFY(program.waitIdle());
        QCOMPARE(recordsShown(program), std::uint64_t{10});
        QVERIFY(program.close());
    }
};

WARP_UI_TEST(SnapshotsTest);

#include "snapshots_test.moc"
