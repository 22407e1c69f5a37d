// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshots/snapshot_wizard.h"

#include <QtCore/QTemporaryDir>
#include <QtWidgets/QtWidgets>

#include "tests/support/page_fixture.h"
#include "tests/support/ui_checks.h"
#include "tests/support/ui_test_main.h"
#include "ui/inspector/facts_pane.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/table_view.h"

using namespace Qt::StringLiterals;
using namespace warp::ui;
using warp::ErrorCode;
using warp::test::FakeWorld;
using warp::ui::test::PageFixture;

namespace {

struct Asked {
    explicit Asked(std::shared_ptr<FakeWorld> world)
        : fixture(std::move(world)),
          tasks(fixture.engine.session, [this](const BannerText& text) { told << text.message; }),
          wizard(new SnapshotWizard(tasks, fixture.prompts, &fixture.window)) {
        fixture.window.show();
        wizard->open();
    }
    QString outcome() const {
        const auto* banner = wizard->findChild<Banner*>(u"reportOutcome"_s);
        return banner->findChild<QLabel*>()->text();
    }

    QStringList told;
    PageFixture fixture;
    SnapshotTasks tasks;
    QPointer<SnapshotWizard> wizard;
};

}  // namespace

class SnapshotWizardTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void from_the_note_to_the_report() {
        auto world = FakeWorld::varied();
        Asked asked(world);
        auto* wizard = asked.wizard.data();
        QVERIFY(wizard->findChild<QLabel*>(u"snapshotSize"_s)->text().contains(u"record"_s));
        QTest::keyClicks(wizard->findChild<QLineEdit*>(u"snapshotNote"_s), u" before the import "_s);
        QTest::keyClick(wizard, Qt::Key_Return);
        QCOMPARE(wizard->step(), 1);
        QVERIFY(!wizard->nextButton()->isVisible());
        QTRY_COMPARE(wizard->step(), 2);
        const auto made = world->backups.all();
        QCOMPARE(made.size(), std::size_t{1});
        QCOMPARE(made.front().note, std::string("before the import"));
        QVERIFY(made.front().verifiedAt.has_value());
        QVERIFY(wizard->findChild<FactsPane*>()->table()->model()->rowCount() > 5);
        QCOMPARE(asked.told.size(), 1);
    }

    void only_what_changed_is_taken_when_that_is_asked_for() {
        auto world = FakeWorld::varied();
        world->backups.add({.name = "2026-01-14-120000-snapshot"});
        Asked asked(world);
        asked.wizard->findChild<QCheckBox*>(u"snapshotChanges"_s)->setChecked(true);
        asked.wizard->nextButton()->click();
        QTRY_COMPARE(asked.wizard->step(), 2);
        QCOMPARE(world->backups.all().back().kind, warp::SnapshotKind::Incremental);
    }

    void upon_what_it_would_build_is_said_before() {
        auto world = FakeWorld::varied();
        const Asked none(world);
        auto* changes = none.wizard->findChild<QCheckBox*>(u"snapshotChanges"_s);
        const auto* base = none.wizard->findChild<QLabel*>(u"snapshotBase"_s);
        QTRY_VERIFY(base->text().contains(u"no snapshot"_s));
        QVERIFY(!changes->isEnabled());
        world->backups.add({.name = "2026-01-14-120000-snapshot",
                            .note = "before the import",
                            .createdAt = {1'768'478'400'000},
                            .archiveBytes = 2048});
        const Asked one(world);
        base = one.wizard->findChild<QLabel*>(u"snapshotBase"_s);
        QTRY_VERIFY(base->text().contains(u"2026-01-15"_s));
        QVERIFY(base->text().contains(u"before the import"_s));
        QVERIFY(one.wizard->findChild<QCheckBox*>(u"snapshotChanges"_s)->isEnabled());
        QCOMPARE(test::clippedTexts(*one.wizard), QStringList());
    }

    void the_report_is_saved_where_it_was_asked_for() {
        const QTemporaryDir folder;
        Asked asked(FakeWorld::varied());
        asked.wizard->nextButton()->click();
        QTRY_COMPARE(asked.wizard->step(), 2);
        asked.fixture.prompts.text = folder.filePath(u"report.txt"_s);
        asked.wizard->nextButton()->click();
        QTRY_VERIFY(QFile::exists(folder.filePath(u"report.txt"_s)));
        QFile file(folder.filePath(u"report.txt"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("2026-01-15-120000-snapshot"));
        asked.fixture.prompts.text = folder.filePath(u"missing/report.txt"_s);
        asked.wizard->nextButton()->click();
        QTRY_VERIFY(asked.outcome().contains(u"missing"_s));
    }

    void stopping_leads_back_to_the_choices_and_leaves_nothing() {
        auto world = FakeWorld::varied();
        Asked asked(world);
        asked.wizard->nextButton()->click();
        asked.wizard->backButton()->click();
        QTRY_COMPARE(asked.wizard->step(), 0);
        QVERIFY(world->backups.all().empty());
        QTRY_COMPARE(asked.told.size(), 1);
    }

    void a_failure_says_why_and_can_be_tried_again() {
        auto world = FakeWorld::varied();
        world->faults.fail("snapshots.create", ErrorCode::NoSpace);
        Asked asked(world);
        asked.wizard->nextButton()->click();
        QTRY_COMPARE(asked.wizard->step(), 2);
        QVERIFY(!asked.outcome().isEmpty());
        QVERIFY(!asked.wizard->nextButton()->isVisible());
        world->faults.clear();
        asked.wizard->backButton()->click();
        asked.wizard->nextButton()->click();
        QTRY_COMPARE(asked.wizard->step(), 2);
        QVERIFY(asked.wizard->nextButton()->isVisible());
    }

    void closing_it_leaves_the_work_to_the_window() {
        auto world = FakeWorld::varied();
        Asked asked(world);
        asked.wizard->nextButton()->click();
        asked.wizard->closeButton()->click();
        QTRY_VERIFY(asked.wizard.isNull());
        QTRY_COMPARE(asked.told.size(), 1);
        QCOMPARE(world->backups.all().size(), std::size_t{1});
    }

    void every_control_has_a_name() {
        Asked asked(FakeWorld::varied());
        QCOMPARE(test::unnamedControls(*asked.wizard), QStringList());
        QCOMPARE(test::clippedTexts(*asked.wizard), QStringList());
    }
};

WARP_UI_TEST(SnapshotWizardTest);

#include "snapshot_wizard_test.moc"
