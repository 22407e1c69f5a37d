// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshots/restore_wizard.h"

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
using warp::SnapshotInfo;
using warp::SnapshotState;
using warp::test::FakeWorld;
using warp::ui::test::PageFixture;

namespace {

enum Step { Snapshots, Target, Work, Report };

std::shared_ptr<FakeWorld> worldWithTwo() {
    auto world = FakeWorld::varied();
    for (const int day : {15, 16}) {
        SnapshotInfo info{.name = "2026-01-" + std::to_string(day) + "-120000-snapshot",
                          .createdAt = {1'768'478'400'000 + (day - 15) * 86'400'000}};
        info.whole.records = static_cast<std::uint64_t>(day);
        info.contentBytes = 4096;
        world->backups.add(info);
    }
    world->backups.add({.name = "2026-01-17-120000-snapshot", .state = SnapshotState::Partial});
    return world;
}

struct Asked {
    explicit Asked(std::shared_ptr<FakeWorld> world, const QString& name = {})
        : fixture(std::move(world)),
          tasks(fixture.engine.session, [this](const BannerText& text) { told << text.message; }),
          wizard(new RestoreWizard(tasks, fixture.prompts, name, &fixture.window)) {
        fixture.window.show();
        wizard->open();
        QObject::connect(wizard, &RestoreWizard::openRequested, &fixture.window,
                         [this](const QString& directory) { opened << directory; });
        fixture.engine.waitIdle();
    }
    QLineEdit* target() const { return wizard->findChild<QLineEdit*>(u"restoreTarget"_s); }
    QString text(const QString& name) const { return wizard->findChild<QLabel*>(name)->text(); }
    QString outcome() const {
        return wizard->findChild<Banner*>(u"reportOutcome"_s)->findChild<QLabel*>()->text();
    }

    QStringList told;
    QStringList opened;
    PageFixture fixture;
    SnapshotTasks tasks;
    QPointer<RestoreWizard> wizard;
};

}  // namespace

class RestoreWizardTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void from_the_snapshot_to_the_opened_universe() {
        Asked asked(worldWithTwo());
        RestoreWizard& wizard = *asked.wizard;
        QCOMPARE(wizard.snapshots()->model()->rowCount(), 2);
        wizard.nextButton()->click();
        QCOMPARE(wizard.step(), int(Target));
        QVERIFY(asked.text(u"restoreChosen"_s).contains(u"16"_s));
        QVERIFY(asked.text(u"restoreNeeds"_s).contains(u"4.00"_s));
        QCOMPARE(asked.target()->text(), u"/data/fake-universe-2026-01-16-120000"_s);
        asked.target()->setText(u"/data/again"_s);
        wizard.nextButton()->click();
        QTRY_COMPARE(wizard.step(), int(Report));
        QVERIFY(asked.outcome().contains(u"/data/again"_s));
        QVERIFY(wizard.findChild<FactsPane*>()->table()->model()->rowCount() > 4);
        QCOMPARE(asked.told.size(), 1);
        wizard.nextButton()->click();
        QCOMPARE(asked.opened, QStringList{u"/data/again"_s});
    }

    void what_it_would_change_and_the_room_there_are_told_before() {
        auto world = worldWithTwo();
        warp::SnapshotDiff diff;
        diff.groups[0]["users"] = {.added = 3, .changed = 12, .deleted = 1000};
        world->backups.plantDiff(diff);
        Asked asked(world);
        asked.wizard->nextButton()->click();
        QTRY_VERIFY(asked.text(u"restorePreview"_s).contains(u"back in it 1\u2009000"_s));
        QVERIFY(asked.text(u"restorePreview"_s).contains(u"not in it 3"_s));
        asked.target()->setText(u"/no-such/place"_s);
        QTRY_VERIFY(asked.text(u"restoreFree"_s).contains(u"free"_s));
        asked.wizard->backButton()->click();
        world->faults.fail("snapshots.diff", warp::ErrorCode::Corrupt);
        asked.wizard->nextButton()->click();
        QTRY_VERIFY(!asked.text(u"restorePreview"_s).contains(u"newer"_s));
        QVERIFY(asked.wizard->nextButton()->isEnabled());
    }

    void it_begins_with_the_snapshot_that_was_asked_for() {
        const Asked asked(worldWithTwo(), u"2026-01-15-120000-snapshot"_s);
        asked.wizard->nextButton()->click();
        QVERIFY(asked.text(u"restoreChosen"_s).contains(u"15"_s));
        asked.wizard->backButton()->click();
        QCOMPARE(asked.wizard->step(), int(Snapshots));
    }

    void without_a_directory_nothing_is_restored() {
        const Asked asked(worldWithTwo());
        asked.wizard->nextButton()->click();
        asked.target()->clear();
        QVERIFY(!asked.wizard->nextButton()->isEnabled());
    }

    void a_directory_can_be_chosen() {
        Asked asked(worldWithTwo());
        asked.wizard->nextButton()->click();
        asked.fixture.prompts.text = u"/mnt/spare"_s;
        asked.wizard->findChild<QPushButton*>(u"restoreChoose"_s)->click();
        QCOMPARE(asked.target()->text(), u"/mnt/spare"_s);
    }

    void stopping_leads_back_to_the_directory() {
        Asked asked(worldWithTwo());
        asked.wizard->nextButton()->click();
        asked.wizard->nextButton()->click();
        asked.wizard->backButton()->click();
        QTRY_COMPARE(asked.wizard->step(), int(Target));
        QVERIFY(asked.told.first().contains(u"stopped"_s));
    }

    void what_is_refused_says_why_and_another_directory_can_be_given() {
        auto world = worldWithTwo();
        world->faults.fail("snapshots.restore", ErrorCode::Conflict);
        const Asked asked(world);
        asked.wizard->nextButton()->click();
        asked.wizard->nextButton()->click();
        QTRY_COMPARE(asked.wizard->step(), int(Report));
        QVERIFY(!asked.outcome().isEmpty());
        QVERIFY(!asked.wizard->nextButton()->isVisible());
        asked.wizard->backButton()->click();
        QCOMPARE(asked.wizard->step(), int(Target));
    }

    void without_snapshots_there_is_nothing_to_go_on_with() {
        const Asked asked(FakeWorld::varied());
        QCOMPARE(asked.wizard->snapshots()->model()->rowCount(), 0);
        QVERIFY(!asked.wizard->nextButton()->isEnabled());
    }

    void a_list_that_cannot_be_read_says_why() {
        auto world = worldWithTwo();
        world->faults.fail("snapshots.list", ErrorCode::Io);
        const Asked asked(world);
        QCOMPARE(asked.wizard->step(), int(Report));
        QVERIFY(!asked.outcome().isEmpty());
    }

    void every_control_has_a_name() {
        const Asked asked(worldWithTwo());
        QCOMPARE(test::unnamedControls(*asked.wizard), QStringList());
        asked.wizard->nextButton()->click();
        QCOMPARE(test::unnamedControls(*asked.wizard), QStringList());
        QCOMPARE(test::clippedTexts(*asked.wizard), QStringList());
    }

    void in_place_is_offered_only_where_something_can_be_written() {
        Asked asked(worldWithTwo());
        asked.wizard->nextButton()->click();
        auto* inPlace = asked.wizard->findChild<QRadioButton*>(u"restoreInPlace"_s);
        QVERIFY(!inPlace->isEnabled());
        asked.wizard->offerInPlace(u"observing"_s);
        QVERIFY(!inPlace->isEnabled());
        QCOMPARE(inPlace->toolTip(), u"observing"_s);
        asked.wizard->offerInPlace({});
        QVERIFY(inPlace->isEnabled());
    }

    void in_place_asks_for_the_name_and_leaves_the_rest_to_the_window() {
        Asked asked(worldWithTwo(), u"2026-01-15-120000-snapshot"_s);
        QStringList wanted;
        QObject::connect(asked.wizard, &RestoreWizard::inPlaceRequested, &asked.fixture.window,
                         [&](const QString& name, bool safety) {
                             wanted << name + (safety ? u" safely"_s : u" at once"_s);
                         });
        asked.wizard->offerInPlace({});
        asked.wizard->nextButton()->click();
        asked.wizard->findChild<QRadioButton*>(u"restoreInPlace"_s)->setChecked(true);
        QVERIFY(!asked.target()->isEnabled());
        asked.target()->clear();
        QVERIFY(asked.wizard->nextButton()->isEnabled());
        asked.fixture.prompts.choice = Choice::Cancel;
        asked.wizard->nextButton()->click();
        QCOMPARE(asked.fixture.prompts.asked.size(), 1);
        QVERIFY(wanted.isEmpty());
        asked.fixture.prompts.choice = Choice::Accept;
        asked.wizard->nextButton()->click();
        QCOMPARE(wanted, QStringList{u"2026-01-15-120000-snapshot safely"_s});
        QTRY_VERIFY(asked.wizard.isNull());
    }
};

WARP_UI_TEST(RestoreWizardTest);

#include "restore_wizard_test.moc"
