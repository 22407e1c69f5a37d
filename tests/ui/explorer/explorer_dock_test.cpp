// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/explorer_dock.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

#include "tests/support/page_fixture.h"
#include "tests/support/ui_checks.h"
#include "tests/support/ui_test_main.h"
#include "ui/explorer/tree_panel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/table_view.h"

using namespace Qt::StringLiterals;
using warp::ErrorCode;
using warp::test::FakeWorld;
using warp::ui::Banner;
using warp::ui::BranchModel;
using warp::ui::ExplorerDock;
using warp::ui::TableView;
using warp::ui::Target;
using warp::ui::test::PageFixture;

namespace {

struct Shown {
    explicit Shown(std::shared_ptr<FakeWorld> world) : fixture(std::move(world)), dock(fixture.context) {
        dock.resize(320, 600);
        dock.show();
    }
    bool settle() {
        return fixture.engine.waitFor([this] { return dock.isSettled(); }) && fixture.engine.waitIdle();
    }
    QModelIndex row(const QModelIndex& parent, const QString& text) {
        const QAbstractItemModel* model = dock.universeTree()->model();
        for (int i = 0; i < model->rowCount(parent); ++i) {
            if (model->index(i, 0, parent).data().toString() == text) return model->index(i, 0, parent);
        }
        return {};
    }
    /// Unfolds spacetime > hot_data > users and returns users.
    QModelIndex users() {
        settle();
        const QModelIndex spacetime = dock.universeTree()->model()->index(0, 0);
        dock.universeTree()->expand(row(spacetime, u"hot_data"_s));
        settle();
        const QModelIndex users =
            row(row(dock.universeTree()->model()->index(0, 0), u"hot_data"_s), u"users"_s);
        dock.universeTree()->expand(users);
        settle();
        return users;
    }
    QAction* menuAction(const QString& name) {
        auto* menu = dock.findChild<QMenu*>(u"explorerMenu"_s);
        return menu ? menu->findChild<QAction*>(name) : nullptr;
    }

    PageFixture fixture;
    ExplorerDock dock;
};

}  // namespace

class ExplorerDockTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void opens_with_spacetime_unfolded() {
        Shown shown(FakeWorld::varied());
        QVERIFY(shown.settle());
        QTreeView* tree = shown.dock.universeTree();
        QVERIFY(tree->isExpanded(tree->model()->index(0, 0)));
        // The shards, and the event horizon, which caches their records.
        const QModelIndex spacetime = tree->model()->index(0, 0);
        QCOMPARE(tree->model()->rowCount(spacetime), 4);
        QCOMPARE(tree->model()->index(3, 0, spacetime).data().toString(), u"Event horizon"_s);
    }

    void a_snapshot_opens_their_page_with_itself() {
        Shown shown(FakeWorld::varied());
        QVERIFY(shown.settle());
        shown.dock.open(Target::ofTopic(u"backups"_s, u"snapshots"_s));
        shown.dock.open(Target::ofTopic(u"backups"_s, u"snapshots/2026-01-15-120000-snapshot"_s));
        QCOMPARE(shown.fixture.opened,
                 (QStringList{u"snapshots "_s, u"snapshots 2026-01-15-120000-snapshot"_s}));
    }

    void enter_on_a_type_opens_its_table() {
        Shown shown(FakeWorld::varied());
        shown.dock.universeTree()->setCurrentIndex(shown.users());
        QTest::keyClick(shown.dock.universeTree(), Qt::Key_Return);
        QCOMPARE(shown.fixture.opened, QStringList{u"table users"_s});
    }

    void selecting_a_record_publishes_it_and_double_click_opens_it() {
        Shown shown(FakeWorld::varied());
        const QModelIndex alice = shown.row(shown.users(), u"alice"_s);
        QVERIFY(alice.isValid());
        QTreeView* tree = shown.dock.universeTree();
        tree->scrollTo(alice);
        const QPoint at = tree->visualRect(alice).center();
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(shown.fixture.selection.current().keys, QStringList{u"users:alice"_s});
        QTest::mouseDClick(tree->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(shown.fixture.opened, QStringList{u"record users:alice"_s});
    }

    void search_shows_hits_and_leaves_the_tree_as_it_was() {
        Shown shown(FakeWorld::varied());
        const QPersistentModelIndex users = shown.users();
        QTest::keyClicks(shown.dock.searchField(), u"0002599"_s);
        QVERIFY(shown.settle());
        auto* results = shown.dock.findChild<TableView*>(u"searchResults"_s);
        QVERIFY(results->isVisible());
        QCOMPARE(results->model()->rowCount(), 1);
        shown.dock.searchField()->clear();
        QVERIFY(shown.dock.universeTree()->isVisible());
        QVERIFY(shown.dock.universeTree()->isExpanded(users));
    }

    void failed_search_says_so() {
        Shown shown(FakeWorld::varied());
        QVERIFY(shown.settle());
        shown.fixture.engine.world->faults.fail("scanHeads", ErrorCode::Io);
        QTest::keyClicks(shown.dock.searchField(), u"x"_s);
        QVERIFY(shown.settle());
        QVERIFY(shown.dock.findChild<QLabel*>(u"explorerSearchNote"_s)->isVisible());
    }

    void failed_counts_say_why_and_can_be_retried() {
        auto world = FakeWorld::varied();
        world->faults.fail("counts", ErrorCode::Corrupt);
        Shown shown(world);
        QVERIFY(shown.settle());
        auto* banner = shown.dock.findChild<Banner*>();
        QVERIFY(banner->isVisible());
        world->faults.clear();
        QTest::mouseClick(banner->findChild<QPushButton*>(), Qt::LeftButton);
        QVERIFY(shown.settle());
        QTRY_VERIFY(!banner->isVisible());
    }

    void pin_puts_a_node_on_top_and_unpin_takes_it_away() {
        Shown shown(FakeWorld::varied());
        const QModelIndex alice = shown.row(shown.users(), u"alice"_s);
        Q_EMIT shown.dock.universeTree()->menuRequested(Target::ofRecord(u"users:alice"_s), QPoint());
        QAction* pin = shown.menuAction(u"pinTarget"_s);
        QVERIFY(pin && alice.isValid());
        pin->trigger();
        QVERIFY(shown.settle());
        QCOMPARE(shown.dock.pinLines(), QStringList{u"record users:alice"_s});
        QCOMPARE(shown.dock.universeTree()->model()->index(0, 0).data(BranchModel::IdRole).toString(),
                 u"pins"_s);
    }

    void menu_of_a_record_deletes_it() {
        Shown shown(FakeWorld::varied());
        QVERIFY(shown.settle());
        Q_EMIT shown.dock.universeTree()->menuRequested(Target::ofRecord(u"users:bob"_s), QPoint());
        QAction* remove = shown.menuAction(u"deleteRecords"_s);
        QVERIFY(remove && remove->isEnabled());
        const auto before = shown.fixture.engine.world->spacetime.size();
        remove->trigger();
        QTRY_COMPARE(shown.fixture.engine.world->spacetime.size(), before - 1);
        QTRY_COMPARE(shown.fixture.undo.count(), 1);
    }

    void closed_while_the_engine_hangs_is_quiet() {
        auto world = FakeWorld::varied();
        PageFixture fixture(world);
        world->faults.closeGate();
        auto dock = std::make_unique<ExplorerDock>(fixture.context);
        dock->show();
        QTRY_VERIFY(world->faults.waiting() > 0);
        dock.reset();
        world->faults.openGate();
        QVERIFY(fixture.engine.waitIdle());
    }

    void every_control_has_a_name() {
        Shown shown(FakeWorld::varied());
        QVERIFY(shown.settle());
        QCOMPARE(warp::ui::test::unnamedControls(shown.dock), QStringList());
    }
};

WARP_UI_TEST(ExplorerDockTest);

#include "explorer_dock_test.moc"
