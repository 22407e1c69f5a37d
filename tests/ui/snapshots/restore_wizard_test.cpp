// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshots/restore_wizard.h"

#include <QtWidgets/QtWidgets>

#include "tests/support/page_fixture.h"
#include "tests/support/ui_checks.h"
#include "tests/support/ui_test_main.h"
#include "ui/bridge/convert.h"
#include "ui/inspector/facts_pane.h"
#include "ui/snapshots/restore_parts_page.h"
#include "ui/snapshots/restore_source_page.h"
#include "ui/snapshots/restore_text.h"
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

enum Step { Source, Target, Work, Report, Parts };

constexpr std::int64_t kNoon = 1'768'478'400'000;  // 2026-01-15T12:00:00Z
constexpr std::int64_t kDay = 86'400'000;

std::shared_ptr<FakeWorld> worldWithTwo() {
    auto world = FakeWorld::varied();
    for (const int day : {15, 16}) {
        SnapshotInfo info{.name = "2026-01-" + std::to_string(day) + "-120000-snapshot",
                          .createdAt = {kNoon + (day - 15) * kDay}};
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
        QObject::connect(&fixture.engine.bridge, &Bridge::jobChanged, &fixture.window,
                         [this](const JobInfo& job) { listed = job; });
        QObject::connect(wizard, &RestoreWizard::openRequested, &fixture.window,
                         [this](const QString& directory) { opened << directory; });
        fixture.engine.waitIdle();
    }
    QLineEdit* target() const { return wizard->findChild<QLineEdit*>(u"restoreTarget"_s); }
    /// To the choice of parts of the newest snapshot.
    void toParts() {
        wizard->offerOpenUniverse({});
        wizard->nextButton()->click();
        wizard->findChild<QRadioButton*>(u"restoreParts"_s)->setChecked(true);
        wizard->nextButton()->click();
        fixture.engine.waitIdle();
    }
    QString text(const QString& name) const { return wizard->findChild<QLabel*>(name)->text(); }
    /// What the report says of how to take it back.
    QString wayBack() const {
        const auto* model = wizard->findChild<FactsPane*>()->table()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, 0).data() == u"To take it back"_s)
                return model->index(row, 1).data().toString();
        return {};
    }
    QString outcome() const {
        return wizard->findChild<Banner*>(u"reportOutcome"_s)->findChild<QLabel*>()->text();
    }

    QStringList told;
    QStringList opened;
    JobInfo listed;  ///< as the list of tasks has it: the task that moved on last
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
        diff.groups[2]["knows"] = {.changed = 1};
        diff.bytesDeleted = 2048;
        world->backups.plantDiff(diff);
        Asked asked(world);
        asked.wizard->nextButton()->click();
        QTRY_COMPARE(asked.text(u"restorePreview"_s),
                     u"Records: 1\u2009000 added, 12 changed, 3 removed\nEdges: 1 changed"_s);
        QCOMPARE(asked.text(u"restoreBytes"_s), u"2.00\u2009KiB written"_s);
        asked.target()->setText(u"/no-such/place"_s);
        QTRY_VERIFY(asked.text(u"restoreFree"_s).contains(u"B"_s));
        asked.wizard->backButton()->click();
        world->faults.fail("snapshots.diff", warp::ErrorCode::Corrupt);
        asked.wizard->nextButton()->click();
        QTRY_VERIFY(!asked.text(u"restorePreview"_s).contains(u"Comparing"_s));
        QVERIFY(!asked.text(u"restorePreview"_s).contains(u"added"_s));
        QVERIFY(asked.wizard->nextButton()->isEnabled());
    }

    void it_begins_with_the_snapshot_that_was_asked_for() {
        const Asked asked(worldWithTwo(), u"2026-01-15-120000-snapshot"_s);
        asked.wizard->nextButton()->click();
        QVERIFY(asked.text(u"restoreChosen"_s).contains(u"15"_s));
        asked.wizard->backButton()->click();
        QCOMPARE(asked.wizard->step(), int(Source));
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
        const QWidget* work = asked.wizard->findChild<QStackedWidget*>()->currentWidget();
        QCOMPARE(work->findChild<QLabel*>(u"jobText"_s)->text(), u"Stopping\u2026"_s);
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

    void a_time_is_restored_only_where_there_is_a_way_to_it() {
        auto world = worldWithTwo();
        world->backups.setReach({{{kNoon}, {kNoon + 1000}}, {{kNoon + kDay}, {kNoon + 2 * kDay}}});
        warp::SnapshotDiff diff;
        diff.groups[0]["users"] = {.added = 3, .changed = 12};
        diff.before.whole.links = 7;
        diff.after.whole.links = 9;
        diff.after.whole.events = diff.before.whole.events = 4;
        world->backups.plantDiff(diff);
        Asked asked(world);
        RestoreSourcePage& source = *asked.wizard->source();
        source.setKind(RestoreSourcePage::Kind::Time);
        QVERIFY(asked.wizard->nextButton()->isEnabled());
        // The field takes nothing outside of it all, and says so in a gap.
        source.time()->setDateTime(QDateTime::fromMSecsSinceEpoch(kNoon - kDay));
        QCOMPARE(source.time()->dateTime().toMSecsSinceEpoch(), kNoon);
        source.time()->setDateTime(QDateTime::fromMSecsSinceEpoch(kNoon + 5000));
        QVERIFY(!asked.wizard->nextButton()->isEnabled());
        QVERIFY(source.timeNote()->text().contains(u"cannot"_s));
        source.time()->setDateTime(QDateTime::fromMSecsSinceEpoch(kNoon + kDay + 5000));
        QVERIFY(source.timeNote()->text().contains(u"2026-01-16"_s));
        asked.wizard->nextButton()->click();
        // What that changes is told as it is of a snapshot.
        QTRY_COMPARE(asked.text(u"restorePreview"_s), u"Records: 12 changed, 3 removed\nLinks: 9 \u2192 7"_s);
        const auto compared = world->backups.compared();
        QCOMPARE(compared.size(), std::size_t{1});
        QVERIFY(compared[0].before.empty());
        QCOMPARE(compared[0].since->ms, kNoon + kDay + 5000);
        asked.target()->setText(u"/data/then"_s);
        asked.wizard->nextButton()->click();
        QTRY_COMPARE(asked.wizard->step(), int(Report));
        const auto restores = world->backups.restores();
        QCOMPARE(restores.size(), std::size_t{1});
        QVERIFY(restores[0].snapshot.empty());
        QCOMPARE(restores[0].until->ms, kNoon + kDay + 5000);
    }

    void times_that_cannot_be_asked_for_say_why() {
        auto world = worldWithTwo();
        world->faults.fail("snapshots.restorableTimes", ErrorCode::Corrupt);
        Asked asked(world);
        asked.wizard->source()->setKind(RestoreSourcePage::Kind::Time);
        QVERIFY(!asked.wizard->nextButton()->isEnabled());
        QVERIFY(!asked.text(u"restoreReach"_s).isEmpty());
    }

    void a_record_is_left_to_its_own_dialog() {
        Asked asked(FakeWorld::varied());
        bool wanted = false;
        QObject::connect(asked.wizard, &RestoreWizard::recordRequested, &asked.fixture.window,
                         [&] { wanted = true; });
        asked.wizard->source()->setKind(RestoreSourcePage::Kind::Record);
        asked.wizard->nextButton()->click();
        QVERIFY(wanted);
        QTRY_VERIFY(asked.wizard.isNull());
    }

    void parts_are_counted_before_they_come_back() {
        auto world = worldWithTwo();
        world->backups.setReach({}, {.added = 2, .unchanged = 9});
        Asked asked(world);
        asked.toParts();
        RestorePartsPage& parts = *asked.wizard->parts();
        QVERIFY(!asked.wizard->nextButton()->isEnabled());
        QVERIFY(parts.list()->count() > 2);
        parts.list()->item(parts.list()->count() - 1)->setCheckState(Qt::Checked);
        parts.keys()->setText(u"orders:1, orders:2"_s);
        QCOMPARE(parts.parts(), (std::vector<std::string>{"users", "orders:1", "orders:2"}));
        asked.wizard->nextButton()->click();
        QTRY_VERIFY(parts.counted().has_value());
        QVERIFY(world->backups.restores().back().dryRun);
        QCOMPARE(parts.table()->model()->index(0, 1).data().toString(), u"2"_s);
        asked.wizard->nextButton()->click();
        QTRY_COMPARE(asked.wizard->step(), int(Report));
        // Nothing goes: nobody is asked.
        QVERIFY(asked.fixture.prompts.asked.isEmpty());
        QVERIFY(!world->backups.restores().back().dryRun);
        const SnapshotInfo safety = world->backups.all().back();
        QCOMPARE(safety.origin, warp::SnapshotOrigin::Safety);
        QVERIFY2(asked.wayBack().contains(toQString(safety.name)), qPrintable(asked.wayBack()));
        QVERIFY(!asked.wizard->nextButton()->isVisible());
    }

    void without_a_safety_snapshot_the_report_says_so() {
        auto world = worldWithTwo();
        world->backups.setReach({}, {.added = 2});
        Asked asked(world);
        asked.wizard->offerOpenUniverse({});
        asked.wizard->nextButton()->click();
        asked.wizard->findChild<QRadioButton*>(u"restoreParts"_s)->setChecked(true);
        asked.wizard->findChild<QCheckBox*>(u"restoreSafety"_s)->setChecked(false);
        asked.wizard->nextButton()->click();
        asked.wizard->parts()->keys()->setText(u"users"_s);
        asked.wizard->nextButton()->click();
        QTRY_VERIFY(asked.wizard->parts()->counted().has_value());
        asked.wizard->nextButton()->click();
        QTRY_COMPARE(asked.wizard->step(), int(Report));
        QVERIFY2(asked.wayBack().startsWith(u"No snapshot"_s), qPrintable(asked.wayBack()));
        QCOMPARE(world->backups.all().size(), std::size_t{3});
    }

    void when_parts_fail_the_safety_snapshot_is_named() {
        auto world = worldWithTwo();
        world->backups.setReach({}, {.added = 2});
        Asked asked(world);
        asked.toParts();
        asked.wizard->parts()->keys()->setText(u"users"_s);
        asked.wizard->nextButton()->click();
        QTRY_VERIFY(asked.wizard->parts()->counted().has_value());
        world->faults.fail("snapshots.restore", ErrorCode::Conflict);
        asked.wizard->nextButton()->click();
        QTRY_COMPARE(asked.wizard->step(), int(Report));
        const QString safety = toQString(world->backups.all().back().name);
        QVERIFY2(asked.outcome().contains(safety), qPrintable(asked.outcome()));
        QCOMPARE(asked.listed.state, JobState::Failed);
        QCOMPARE(asked.listed.error->code, ErrorCode::Conflict);
    }

    void parts_that_were_stopped_are_listed_as_stopped() {
        auto world = worldWithTwo();
        world->backups.setReach({}, {.added = 2});
        Asked asked(world);
        asked.toParts();
        asked.wizard->parts()->keys()->setText(u"users"_s);
        asked.wizard->nextButton()->click();
        QTRY_VERIFY(asked.wizard->parts()->counted().has_value());
        world->faults.fail("snapshots.restore", ErrorCode::Cancelled);
        asked.wizard->nextButton()->click();
        QTRY_COMPARE(asked.wizard->step(), int(Parts));
        QCOMPARE(asked.listed.state, JobState::Cancelled);
        QVERIFY(asked.told.last().contains(u"stopped"_s));
    }

    void what_would_go_is_named_by_kind() {
        warp::RestoreReport report;
        report.recordParts = {.changed = 3, .deleted = 1};
        report.linkParts = {.deleted = 2};
        report.eventParts = {.added = 5};
        QCOMPARE(partsDeletedText(report), u"1 record(s), 2 link(s)"_s);
        report.superpositionParts.deleted = report.nodeParts.deleted = report.edgeParts.deleted = 1;
        QCOMPARE(partsDeletedText(report),
                 u"1 record(s), 1 node(s), 1 edge(s), 2 link(s), 1 superposition(s)"_s);
    }

    void parts_that_would_go_are_asked_about() {
        auto world = worldWithTwo();
        world->backups.setReach({}, {.deleted = 7});
        Asked asked(world);
        asked.toParts();
        asked.wizard->parts()->keys()->setText(u"users"_s);
        asked.wizard->nextButton()->click();
        QTRY_VERIFY(asked.wizard->parts()->counted().has_value());
        asked.fixture.prompts.choice = Choice::Cancel;
        asked.wizard->nextButton()->click();
        QCOMPARE(asked.fixture.prompts.asked.size(), 1);
        QCOMPARE(asked.wizard->step(), int(Parts));
        // Another choice has to be counted anew.
        asked.wizard->parts()->keys()->setText(u"users, orders"_s);
        QVERIFY(!asked.wizard->parts()->counted().has_value());
    }

    void parts_that_are_as_they_were_are_not_restored() {
        Asked asked(worldWithTwo());
        asked.toParts();
        asked.wizard->parts()->keys()->setText(u"users"_s);
        asked.wizard->nextButton()->click();
        QTRY_VERIFY(asked.wizard->parts()->counted().has_value());
        QVERIFY(!asked.wizard->nextButton()->isEnabled());
        QVERIFY(!asked.wizard->parts()->note()->text().isEmpty());
    }

    void counting_is_stopped_and_what_is_refused_says_why() {
        auto world = worldWithTwo();
        Asked asked(world);
        asked.toParts();
        RestorePartsPage& parts = *asked.wizard->parts();
        parts.keys()->setText(u"users"_s);
        asked.wizard->nextButton()->click();
        QVERIFY(parts.isCounting());
        asked.wizard->backButton()->click();
        QTRY_VERIFY(!parts.isCounting());
        QVERIFY(!parts.counted().has_value());
        world->faults.fail("snapshots.restore", ErrorCode::NoSpace);
        asked.wizard->nextButton()->click();
        QTRY_VERIFY(!parts.note()->text().isEmpty());
        QCOMPARE(asked.wizard->step(), int(Parts));
    }

    void every_control_has_a_name() {
        Asked asked(worldWithTwo());
        for (const auto kind : {RestoreSourcePage::Kind::Time, RestoreSourcePage::Kind::Record,
                                RestoreSourcePage::Kind::Snapshot}) {
            asked.wizard->source()->setKind(kind);
            QCOMPARE(test::unnamedControls(*asked.wizard), QStringList());
            QCOMPARE(test::clippedTexts(*asked.wizard), QStringList());
        }
        asked.toParts();
        QCOMPARE(test::unnamedControls(*asked.wizard), QStringList());
        QCOMPARE(test::clippedTexts(*asked.wizard), QStringList());
        asked.wizard->backButton()->click();
        QCOMPARE(test::unnamedControls(*asked.wizard), QStringList());
        QCOMPARE(test::clippedTexts(*asked.wizard), QStringList());
    }

    void in_place_is_offered_only_where_something_can_be_written() {
        Asked asked(worldWithTwo());
        asked.wizard->nextButton()->click();
        auto* inPlace = asked.wizard->findChild<QRadioButton*>(u"restoreInPlace"_s);
        QVERIFY(!inPlace->isEnabled());
        asked.wizard->offerOpenUniverse(u"observing"_s);
        QVERIFY(!inPlace->isEnabled());
        QCOMPARE(inPlace->toolTip(), u"observing"_s);
        asked.wizard->offerOpenUniverse({});
        QVERIFY(inPlace->isEnabled());
    }

    void in_place_asks_for_the_name_and_leaves_the_rest_to_the_window() {
        Asked asked(worldWithTwo(), u"2026-01-15-120000-snapshot"_s);
        QStringList wanted;
        QObject::connect(asked.wizard, &RestoreWizard::inPlaceRequested, &asked.fixture.window,
                         [&](const warp::InPlaceRequest& request) {
                             wanted << toQString(request.snapshot) +
                                           (request.safety ? u" safely"_s : u" at once"_s);
                         });
        asked.wizard->offerOpenUniverse({});
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
