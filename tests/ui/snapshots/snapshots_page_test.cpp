// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshots/snapshots_page.h"

#include <QtWidgets/QtWidgets>

#include "tests/support/page_fixture.h"
#include "tests/support/ui_checks.h"
#include "tests/support/ui_test_main.h"
#include "ui/bridge/convert.h"
#include "ui/inspector/facts_pane.h"
#include "ui/snapshots/snapshot_tasks.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/table_view.h"

using namespace Qt::StringLiterals;
using namespace warp::ui;
using warp::ErrorCode;
using warp::OpenAs;
using warp::SnapshotInfo;
using warp::SnapshotState;
using warp::test::FakeWorld;
using warp::ui::test::PageFixture;

namespace {

constexpr std::int64_t kNoon = 1'768'478'400'000;
constexpr std::int64_t kDay = 86'400'000;

SnapshotInfo snapshotOf(int day, std::uint64_t records) {
    SnapshotInfo info{.name = "2026-01-" + std::to_string(15 + day) + "-120000-snapshot",
                      .createdAt = {kNoon + day * kDay},
                      .finishedAt = {kNoon + day * kDay + 1500}};
    info.whole.records = info.counts.records = records;
    info.archiveBytes = records * 100;
    return info;
}

std::shared_ptr<FakeWorld> worldWithSnapshots() {
    auto world = FakeWorld::varied();
    world->backups.add(snapshotOf(0, 100));
    world->backups.add(snapshotOf(1, 130));
    SnapshotInfo verified = snapshotOf(2, 120);
    verified.note = "before the import";
    verified.verifiedAt = verified.createdAt;
    verified.verifiedDeep = true;
    world->backups.add(verified);
    world->backups.add({.name = "2026-01-18-120000-snapshot", .state = SnapshotState::Partial});
    return world;
}

struct Shown {
    explicit Shown(std::shared_ptr<FakeWorld> world, OpenAs as = OpenAs::Writer)
        : fixture(std::move(world), as),
          tasks(fixture.engine.session, [this](const BannerText& text) { told << text.message; }),
          page(fixture.context, tasks, fixture.prompts) {
        page.resize(1000, 600);
        page.show();
        settle();
    }
    void settle() {
        test::EngineFixture::waitFor([this] { return page.isSettled() && !fixture.engine.bridge.busy(); });
    }
    QString cell(int row, int column) const {
        return page.table()->model()->index(row, column).data().toString();
    }
    QString detail(const QString& name) const {
        const auto* model = page.details()->table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == name) return model->index(row, 1).data().toString();
        }
        return {};
    }
    QPushButton* button(const QString& name) const { return page.findChild<QPushButton*>(name); }

    QStringList told;
    PageFixture fixture;
    SnapshotTasks tasks;
    SnapshotsPage page;
};

}  // namespace

class SnapshotsPageTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void the_newest_stands_first_with_what_changed_since_the_one_before() {
        const Shown shown(worldWithSnapshots());
        QCOMPARE(shown.page.state(), Page::State::Ready);
        QCOMPARE(shown.page.table()->model()->rowCount(), 4);
        QCOMPARE(shown.cell(0, 2), u"Interrupted"_s);
        QCOMPARE(shown.cell(0, 3), QString());
        QCOMPARE(shown.cell(1, 2), u"Verified"_s);
        QCOMPARE(shown.cell(1, 3), u"120"_s);
        QCOMPARE(shown.cell(1, 4), QString(QChar(0x2212)) + u"10"_s);
        QCOMPARE(shown.cell(1, 6), u"before the import"_s);
        QCOMPARE(shown.cell(2, 4), u"+30"_s);
        QCOMPARE(shown.cell(3, 4), QString());
    }

    void one_that_is_asked_for_is_selected_and_scrolled_to() {
        auto world = FakeWorld::varied();
        for (int day = 0; day < 60; ++day) {
            SnapshotInfo info = snapshotOf(0, 100);
            info.createdAt.ms += day * kDay;
            info.name = warp::formatTimestamp(info.createdAt).substr(0, 10) + "-120000-snapshot";
            world->backups.add(info);
        }
        Shown shown(world);
        const auto selected = [&] { return shown.page.table()->currentIndex().row(); };
        QCOMPARE(selected(), 0);
        shown.page.reveal(u"2026-01-18-120000-snapshot"_s);
        QCOMPARE(selected(), 56);
        const QRect row = shown.page.table()->visualRect(shown.page.table()->currentIndex());
        QVERIFY(shown.page.table()->viewport()->rect().contains(row));
        // One that is listed only with the next reading; and one that there is not leaves what is chosen.
        SnapshotInfo later = snapshotOf(0, 1);
        later.name = "2026-06-01-120000-snapshot";
        later.createdAt.ms += 137 * kDay;
        world->backups.add(later);
        shown.page.reveal(u"2026-06-01-120000-snapshot"_s);
        QTRY_COMPARE(shown.page.table()->model()->rowCount(), 61);
        QCOMPARE(selected(), 0);
        shown.page.table()->selectRow(5);
        shown.page.reveal(u"2020-01-01-120000-snapshot"_s);
        shown.settle();
        QCOMPARE(selected(), 5);
    }

    void the_chosen_one_is_described() {
        Shown shown(worldWithSnapshots());
        shown.page.table()->selectRow(1);
        QCOMPARE(shown.detail(u"Note"_s), u"before the import"_s);
        QCOMPARE(shown.detail(u"Records"_s), u"120"_s);
        QCOMPARE(shown.detail(u"Took"_s), u"1.5\u2009s"_s);
        shown.page.table()->selectRow(0);
        QCOMPARE(shown.detail(u"Records"_s), QString());
        QVERIFY(!shown.button(u"snapshotsVerify"_s)->isEnabled());
        QVERIFY(shown.button(u"snapshotsDelete"_s)->isEnabled());
    }

    void without_any_the_first_one_is_offered() {
        Shown shown(FakeWorld::varied());
        QCOMPARE(shown.page.state(), Page::State::Empty);
        int asked = 0;
        connect(&shown.tasks, &SnapshotTasks::createRequested, &shown.page, [&] { ++asked; });
        Q_EMIT shown.page.emptyActionTriggered();
        QCOMPARE(asked, 1);
    }

    void a_list_that_cannot_be_read_says_why_and_can_be_tried_again() {
        auto world = worldWithSnapshots();
        world->faults.fail("snapshots.list", ErrorCode::Io);
        Shown shown(world);
        QCOMPARE(shown.page.state(), Page::State::Failed);
        world->faults.clear();
        Q_EMIT shown.page.retryRequested();
        QTRY_COMPARE(shown.page.state(), Page::State::Ready);
    }

    void verifying_tells_what_is_wrong() {
        auto world = worldWithSnapshots();
        Shown shown(world);
        shown.page.table()->selectRow(2);
        shown.button(u"snapshotsVerify"_s)->click();
        QTRY_COMPARE(shown.told.size(), 1);
        QVERIFY(shown.told.last().contains(u"2026-01-16"_s));
        world->backups.plantFault("universe.tar.gz: byte 77 differs");
        shown.button(u"snapshotsVerify"_s)->click();
        QTRY_COMPARE(shown.told.size(), 2);
        QVERIFY2(shown.told.last().contains(u"byte 77 differs"_s), qPrintable(shown.told.last()));
    }

    void deleting_asks_first_and_the_list_follows() {
        Shown shown(worldWithSnapshots());
        shown.page.table()->selectRow(1);
        shown.fixture.prompts.choice = Choice::Cancel;
        shown.button(u"snapshotsDelete"_s)->click();
        shown.settle();
        QCOMPARE(shown.page.table()->model()->rowCount(), 4);
        shown.fixture.prompts.choice = Choice::Accept;
        shown.button(u"snapshotsDelete"_s)->click();
        QTRY_COMPARE(shown.page.table()->model()->rowCount(), 3);
        QCOMPARE(shown.cell(1, 3), u"130"_s);
        QCOMPARE(shown.fixture.prompts.asked.size(), 2);
    }

    void what_could_not_be_deleted_is_still_there() {
        auto world = worldWithSnapshots();
        world->faults.fail("snapshots.remove", ErrorCode::Conflict);
        Shown shown(world);
        shown.page.table()->selectRow(1);
        shown.button(u"snapshotsDelete"_s)->click();
        QTRY_COMPARE(shown.told.size(), 1);
        shown.settle();
        QCOMPARE(shown.page.table()->model()->rowCount(), 4);
    }

    void an_observer_can_look_and_verify_but_change_nothing() {
        Shown shown(worldWithSnapshots(), OpenAs::Observer);
        shown.page.table()->selectRow(1);
        QVERIFY(!shown.button(u"snapshotsCreate"_s)->isEnabled());
        QVERIFY(!shown.button(u"snapshotsDelete"_s)->isEnabled());
        QVERIFY(!shown.button(u"snapshotsDelete"_s)->toolTip().isEmpty());
        QVERIFY(shown.button(u"snapshotsVerify"_s)->isEnabled());
    }

    void its_files_can_be_looked_at() {
        Shown shown(worldWithSnapshots());
        shown.page.table()->selectRow(1);
        shown.button(u"snapshotsFiles"_s)->click();
        QCOMPARE(shown.fixture.opened.last(),
                 u"file backups/snapshots/2026-01-17-120000-snapshot/universe.tar.gz"_s);
    }

    void no_word_is_cut_off_where_there_is_little_room() {
        Shown shown(worldWithSnapshots());
        QVERIFY(!shown.button(u"snapshotsVerify"_s)->text().isEmpty());
        // Alone it would not become narrower than its buttons; in the window it does.
        QWidget holder;
        holder.resize(1300, 700);
        shown.page.setParent(&holder);
        holder.show();
        shown.page.show();
        shown.page.resize(640, 600);
        QCoreApplication::processEvents();
        QCOMPARE(test::unnamedControls(shown.page), QStringList());
        const QPushButton* verify = shown.button(u"snapshotsVerify"_s);
        QVERIFY(verify->text().isEmpty());
        QCOMPARE(verify->toolTip(), u"Verify"_s);
        shown.page.resize(1200, 600);
        QCOMPARE(verify->text(), u"Verify"_s);
        shown.page.setParent(nullptr);
    }

    void one_that_others_take_appears_by_itself() {
        Shown shown(worldWithSnapshots());
        shown.page.table()->selectRow(2);
        shown.fixture.engine.world->backups.add(snapshotOf(9, 150));
        QTRY_COMPARE(shown.page.table()->model()->rowCount(), 5);
        // What was chosen stays it.
        QCOMPARE(shown.page.table()->currentIndex().row(), 3);
    }

    void every_control_has_a_name() {
        const Shown shown(worldWithSnapshots());
        QCOMPARE(test::unnamedControls(shown.page), QStringList());
        QCOMPARE(test::clippedTexts(shown.page), QStringList());
    }

    void closed_while_reading_is_quiet() {
        auto world = worldWithSnapshots();
        world->faults.closeGate();
        PageFixture fixture(FakeWorld::varied());
        SnapshotTasks tasks(fixture.engine.session, [](const BannerText&) {});
        { const SnapshotsPage page(fixture.context, tasks, fixture.prompts); }
        world->faults.openGate();
        QVERIFY(fixture.engine.waitIdle());
    }
};

WARP_UI_TEST(SnapshotsPageTest);

#include "snapshots_page_test.moc"
