// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshots/diff_page.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QtWidgets>

#include "tests/support/page_fixture.h"
#include "tests/support/ui_checks.h"
#include "tests/support/ui_test_main.h"
#include "ui/bridge/convert.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/table_view.h"

using namespace Qt::StringLiterals;
using namespace warp::ui;
using warp::DiffCounts;
using warp::DiffEntry;
using warp::DiffKind;
using warp::DiffPart;
using warp::ErrorCode;
using warp::SnapshotDiff;
using warp::SnapshotInfo;
using warp::test::FakeWorld;
using warp::ui::test::PageFixture;

namespace {

constexpr std::int64_t kNoon = 1'768'478'400'000;

SnapshotInfo snapshotOf(int day, const std::string& note = {}) {
    return {.name = "2026-01-" + std::to_string(15 + day) + "-120000-snapshot",
            .note = note,
            .createdAt = {kNoon + day * 86'400'000}};
}

SnapshotDiff someDiff() {
    SnapshotDiff diff;
    diff.groups[0]["users"] = {.added = 1, .changed = 1, .deleted = 1000};
    diff.groups[2]["knows"] = {.changed = 1};
    diff.before.whole.links = 7;
    diff.after.whole.links = 9;
    diff.entries = {
        {.part = DiffPart::Record,
         .kind = DiffKind::Changed,
         .group = "users",
         .key = "users:alice",
         .versionBefore = 3,
         .versionAfter = 8,
         .fields = {.list = {{.pointer = "/value/age", .before = "30", .after = "31"}}, .more = true}},
        {.part = DiffPart::Record,
         .kind = DiffKind::Deleted,
         .group = "users",
         .key = "users:bob",
         .versionBefore = 4,
         .fields = {.list = {{.pointer = "/value", .before = "1", .after = ""}}}},
        {.part = DiffPart::Edge, .kind = DiffKind::Changed, .group = "knows", .key = "a -[knows]-> b"}};
    diff.more = true;
    return diff;
}

std::shared_ptr<FakeWorld> worldWithSnapshots(const SnapshotDiff& diff) {
    auto world = FakeWorld::varied();
    world->backups.add(snapshotOf(0));
    world->backups.add(snapshotOf(1, "before the import"));
    world->backups.add({.name = "2026-01-18-120000-snapshot", .state = warp::SnapshotState::Partial});
    world->backups.plantDiff(diff,
                             {.before = "{}",
                              .after = "{}",
                              .fields = {.list = {{.pointer = "/value/age", .before = "30", .after = "31"},
                                                  {.pointer = "/value/more", .before = "", .after = "[]"}}}});
    return world;
}

struct Shown {
    explicit Shown(std::shared_ptr<FakeWorld> world, const QString& subject = {})
        : fixture(std::move(world)), page(fixture.context, subject) {
        page.resize(1000, 600);
        page.show();
        settle();
    }
    void settle() {
        test::EngineFixture::waitFor([this] { return page.isSettled() && !fixture.engine.bridge.busy(); });
    }
    QModelIndex find(const QString& text) const {
        const auto* model = page.tree()->model();
        const auto hits =
            model->match(model->index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchExactly | Qt::MatchRecursive);
        return hits.value(0);
    }
    QString cell(int row, int column) const {
        return page.fields()->model()->index(row, column).data().toString();
    }
    FakeWorld& world() const { return *fixture.engine.world; }

    PageFixture fixture;
    DiffPage page;
};

}  // namespace

class DiffPageTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void what_is_different_stands_in_a_tree_with_its_counts() {
        Shown shown(worldWithSnapshots(someDiff()));
        QCOMPARE(shown.page.state(), Page::State::Partial);
        const auto* model = shown.page.tree()->model();
        QCOMPARE(model->rowCount(), 2);
        const QModelIndex users = shown.find(u"users"_s);
        QVERIFY(users.isValid());
        QCOMPARE(users.siblingAtColumn(DiffModel::DeletedColumn).data().toString(), u"1\u2009000"_s);
        QCOMPARE(model->rowCount(users), 2);
        const QModelIndex bob = shown.find(u"users:bob"_s);
        QCOMPARE(bob.siblingAtColumn(DiffModel::DeletedColumn).data().toString(), u"Deleted"_s);
        QCOMPARE(bob.data(Qt::AccessibleTextRole).toString(), u"Deleted: users:bob"_s);
        QVERIFY(shown.page.summary()->text().contains(u"1 added, 1 changed, 1\u2009000 deleted"_s));
        QVERIFY(shown.page.summary()->text().contains(u"Links 7 \u2192 9"_s));
    }

    void the_newest_usable_one_is_compared_with_now_first() {
        const Shown shown(worldWithSnapshots(someDiff()));
        QCOMPARE(shown.page.before()->count(), 3);  // and a time
        QVERIFY(shown.page.before()->currentText().contains(u"before the import"_s));
        QCOMPARE(shown.page.after()->currentText(), u"Now"_s);
        const Shown chosen(worldWithSnapshots(someDiff()),
                           u"2026-01-15-120000-snapshot..2026-01-16-120000-snapshot"_s);
        QCOMPARE(chosen.page.before()->currentIndex(), 1);
        QCOMPARE(chosen.page.after()->currentIndex(), 1);
    }

    void the_fields_of_the_chosen_one_are_shown_and_read_whole() {
        Shown shown(worldWithSnapshots(someDiff()));
        shown.page.tree()->setCurrentIndex(shown.find(u"users:bob"_s));
        QCOMPARE(shown.cell(0, 0), u"/value"_s);
        QCOMPARE(shown.cell(0, 1), u"1"_s);
        QVERIFY(!shown.page.findChild<QPushButton*>(u"diffOpen"_s)->isEnabled());
        shown.page.tree()->setCurrentIndex(shown.find(u"users:alice"_s));
        QVERIFY(shown.page.caption()->text().contains(u"version 3 to 8"_s));
        shown.settle();
        QCOMPARE(shown.page.fields()->model()->rowCount(), 2);
        QCOMPARE(shown.cell(1, 2), u"[]"_s);
        QTest::keyClick(shown.page.tree(), Qt::Key_Return);
        QCOMPARE(shown.fixture.opened, QStringList{u"record users:alice"_s});
    }

    void a_time_is_compared_with_now() {
        auto world = worldWithSnapshots(someDiff());
        world->backups.setReach({{{kNoon}, {kNoon + 86'400'000}}});
        Shown shown(world);
        QVERIFY(!shown.page.time()->isVisible());
        shown.page.after()->setCurrentIndex(1);
        shown.page.before()->setFocus();
        QTest::keyClick(shown.page.before(), Qt::Key_End);
        shown.settle();
        QVERIFY(shown.page.time()->isVisible());
        QCOMPARE(shown.page.after()->currentText(), u"Now"_s);
        QVERIFY(!shown.page.after()->isVisible());
        QCOMPARE(shown.page.findChild<QLabel*>(u"diffAfterLabel"_s)->text(), u"to now"_s);
        // Nothing lies over anything else where the page is narrow.
        shown.page.resize(480, 600);
        QVERIFY(shown.page.findChild<QToolButton*>(u"diffAgain"_s)->geometry().left() >
                shown.page.time()->geometry().right());
        QCOMPARE(test::clippedTexts(shown.page), QStringList());
        QCOMPARE(world->backups.compared().back().since->ms, kNoon + 86'400'000 - 600'000);
        QVERIFY(shown.page.tree()->isVisible());
        QCOMPARE(test::unnamedControls(shown.page), QStringList());
        shown.page.time()->setDateTime(QDateTime::fromMSecsSinceEpoch(kNoon + 5000));
        shown.settle();
        const auto last = world->backups.compared().back();
        QCOMPARE(last.since->ms, kNoon + 5000);
        QVERIFY(last.before.empty() && last.after.empty());
        // And back to a snapshot.
        QTest::keyClick(shown.page.before(), Qt::Key_Home);
        shown.settle();
        QVERIFY(!shown.page.time()->isVisible());
        QVERIFY(shown.page.after()->isVisible());
        QVERIFY(!world->backups.compared().back().since);
        const Shown named(world, u"@2026-01-15T12:00:07.000Z"_s);
        QCOMPARE(world->backups.compared().back().since->ms, kNoon + 7000);
    }

    void without_a_time_that_can_be_had_the_page_says_so() {
        auto world = worldWithSnapshots(someDiff());
        Shown none(world, u"@2026-01-15T12:00:07.000Z"_s);
        QVERIFY(none.page.notice()->isVisible());
        QVERIFY(!none.page.time()->isEnabled());
        QVERIFY(world->backups.compared().empty());
        world->faults.fail("snapshots.restorableTimes", ErrorCode::Corrupt);
        QTest::mouseClick(none.page.findChild<QToolButton*>(u"diffAgain"_s), Qt::LeftButton);
        none.settle();
        QVERIFY(none.page.notice()->isVisible());
        QVERIFY(none.page.before()->isVisible());
    }

    void a_comparison_ends_where_a_time_is_chosen() {
        Shown shown(worldWithSnapshots(someDiff()));
        const auto compared = shown.world().backups.compared().size();
        shown.world().faults.closeGate();
        QTest::mouseClick(shown.page.findChild<QToolButton*>(u"diffAgain"_s), Qt::LeftButton);
        QTest::keyClick(shown.page.before(), Qt::Key_End);
        shown.world().faults.openGate();
        shown.settle();
        // There is no such time, and no answer of before stands for it.
        QVERIFY(shown.page.notice()->isVisible());
        QVERIFY(!shown.page.time()->isEnabled());
        QCOMPARE(shown.world().backups.compared().size(), compared);
    }

    void reading_the_times_is_stopped_where_it_is_seen() {
        auto world = worldWithSnapshots(someDiff());
        world->backups.setReach({{{kNoon}, {kNoon + 86'400'000}}});
        Shown shown(world);
        const auto compared = world->backups.compared().size();
        world->faults.closeGate();
        QTest::keyClick(shown.page.before(), Qt::Key_End);
        QTRY_VERIFY(shown.page.stopButton()->isVisible());
        QTRY_COMPARE(world->faults.calls("snapshots.restorableTimes"), 1);
        QTest::mouseClick(shown.page.stopButton(), Qt::LeftButton);
        world->faults.openGate();
        shown.settle();
        QVERIFY(shown.page.notice()->isVisible());
        QCOMPARE(world->backups.compared().size(), compared);
        QTest::mouseClick(shown.page.notice()->actionButton(), Qt::LeftButton);
        shown.settle();
        QVERIFY(shown.page.tree()->isVisible());
        QVERIFY(world->backups.compared().back().since.has_value());
    }

    void times_that_came_since_can_be_chosen() {
        constexpr std::int64_t kDay = 86'400'000;
        auto world = worldWithSnapshots(someDiff());
        world->backups.setReach({{{kNoon}, {kNoon + kDay}}});
        Shown shown(world, u"@2026-01-15T12:00:07.000Z"_s);
        shown.page.time()->setDateTime(QDateTime::fromMSecsSinceEpoch(kNoon + 5000));
        shown.settle();
        world->backups.setReach({{{kNoon}, {kNoon + 2 * kDay}}});
        QTest::mouseClick(shown.page.findChild<QToolButton*>(u"diffAgain"_s), Qt::LeftButton);
        shown.settle();
        QCOMPARE(shown.page.time()->maximumDateTime().toMSecsSinceEpoch(), kNoon + 2 * kDay);
        QCOMPARE(world->backups.compared().back().since->ms, kNoon + 5000);
        world->backups.setReach({{{kNoon}, {kNoon + 3 * kDay}}});
        Q_EMIT shown.page.before()->activated(shown.page.before()->currentIndex());
        shown.settle();
        QCOMPARE(shown.page.time()->maximumDateTime().toMSecsSinceEpoch(), kNoon + 3 * kDay);
        QCOMPARE(world->backups.compared().back().since->ms, kNoon + 5000);
        QVERIFY(shown.page.time()->isEnabled());
    }

    void another_choice_compares_again() {
        Shown shown(worldWithSnapshots(someDiff()));
        const int before = shown.world().faults.calls("snapshots.diff");
        shown.page.before()->setFocus();
        QTest::keyClick(shown.page.before(), Qt::Key_Down);
        shown.settle();
        QCOMPARE(shown.world().faults.calls("snapshots.diff"), before + 1);
    }

    void without_a_difference_and_after_a_failure_others_can_be_chosen() {
        Shown shown(worldWithSnapshots({}));
        QCOMPARE(shown.page.state(), Page::State::Ready);
        QVERIFY(shown.page.notice()->isVisible());
        QVERIFY(shown.page.before()->isVisible());
        shown.world().faults.fail("snapshots.diff", ErrorCode::Corrupt);
        QTest::mouseClick(shown.page.findChild<QToolButton*>(u"diffAgain"_s), Qt::LeftButton);
        shown.settle();
        QVERIFY(shown.page.notice()->isVisible());
        QVERIFY(shown.page.notice()->actionButton()->isVisible());
        QVERIFY(shown.page.before()->isVisible());
    }

    void without_a_snapshot_and_without_a_list_the_page_says_so() {
        Shown none(FakeWorld::varied());
        QCOMPARE(none.page.state(), Page::State::Empty);
        Q_EMIT none.page.emptyActionTriggered();
        QCOMPARE(none.fixture.opened, QStringList{u"snapshots "_s});
        auto world = worldWithSnapshots(someDiff());
        world->faults.fail("snapshots.list", ErrorCode::Io);
        const Shown failed(world);
        QCOMPARE(failed.page.state(), Page::State::Failed);
    }

    void a_comparison_is_stopped_where_it_is_seen() {
        Shown shown(worldWithSnapshots(someDiff()));
        shown.world().faults.closeGate();
        QTest::mouseClick(shown.page.findChild<QToolButton*>(u"diffAgain"_s), Qt::LeftButton);
        QCOMPARE(shown.page.state(), Page::State::Loading);
        QTRY_VERIFY(shown.page.stopButton()->isVisible());
        QVERIFY(shown.page.before()->isVisible());
        QCOMPARE(test::unnamedControls(shown.page), QStringList());
        QTest::mouseClick(shown.page.stopButton(), Qt::LeftButton);
        shown.world().faults.openGate();
        shown.settle();
        QVERIFY(shown.page.notice()->isVisible());
        QVERIFY(shown.page.notice()->actionButton()->isVisible());
        QTest::mouseClick(shown.page.notice()->actionButton(), Qt::LeftButton);
        shown.settle();
        QVERIFY(shown.page.tree()->isVisible());
    }

    void closing_it_during_the_work_is_fine() {
        PageFixture fixture(worldWithSnapshots(someDiff()));
        auto page = std::make_unique<DiffPage>(fixture.context, QString());
        page->show();
        page.reset();
        QVERIFY(fixture.engine.waitIdle());
    }

    void every_control_has_a_name() {
        Shown shown(worldWithSnapshots(someDiff()));
        QCOMPARE(test::unnamedControls(shown.page), QStringList());
        QCOMPARE(test::clippedTexts(shown.page), QStringList());
    }

    void the_model_keeps_the_rules() {
        DiffModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDiff(std::make_shared<const SnapshotDiff>(someDiff()));
        QCOMPARE(model.rowCount(), 2);
        model.setDiff(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }
};

WARP_UI_TEST(DiffPageTest);
#include "diff_page_test.moc"
