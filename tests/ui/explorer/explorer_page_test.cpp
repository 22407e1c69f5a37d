// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/explorer_page.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include "tests/support/page_fixture.h"
#include "tests/support/ui_checks.h"
#include "tests/support/ui_test_main.h"
#include "ui/explorer/explorer_dock.h"
#include "ui/explorer/tree_panel.h"
#include "ui/explorer/treemap_panel.h"
#include "ui/explorer/treemap_view.h"

using namespace Qt::StringLiterals;
using warp::Shard;
using warp::test::FakeWorld;
using warp::ui::ExplorerDock;
using warp::ui::ExplorerPage;
using warp::ui::Page;
using warp::ui::Target;
using warp::ui::TreemapMeasure;
using warp::ui::TreemapTile;
using warp::ui::test::PageFixture;

namespace {

struct Shown {
    explicit Shown(std::shared_ptr<FakeWorld> world)
        : fixture(std::move(world)),
          dock(new ExplorerDock(fixture.context)),
          page(std::make_unique<ExplorerPage>(fixture.context, dock)) {
        (new QVBoxLayout(&home))->addWidget(dock);
        home.show();
        page->resize(1000, 600);
        page->show();
        settle();
    }
    bool settle() {
        return fixture.engine.waitFor(
            [this] { return page->isSettled() && page->treemap()->isSettled() && dock->isSettled(); });
    }
    const TreemapTile* tile(const QString& name) {
        for (const TreemapTile& each : page->treemap()->view()->picture().tiles) {
            if (each.name == name) return &each;
        }
        return nullptr;
    }

    PageFixture fixture;
    QWidget home;
    ExplorerDock* dock;
    std::unique_ptr<ExplorerPage> page;
};

}  // namespace

class ExplorerPageTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void the_tree_of_the_dock_stands_in_the_page_and_goes_back() {
        Shown shown(FakeWorld::varied());
        QCOMPARE(shown.page->state(), Page::State::Ready);
        QVERIFY(shown.page->isAncestorOf(shown.dock));
        QVERIFY(shown.dock->isVisible());
        shown.page->hide();
        QCOMPARE(shown.dock->parentWidget(), &shown.home);
        QVERIFY(shown.dock->isVisible());
        shown.page->show();
        QVERIFY(shown.page->isAncestorOf(shown.dock));
        shown.page.reset();
        QCOMPARE(shown.dock->parentWidget(), &shown.home);
    }

    void choosing_a_tile_chooses_its_row_in_the_tree() {
        Shown shown(FakeWorld::varied());
        QTest::mouseClick(shown.page->treemap()->view(), Qt::LeftButton, {},
                          shown.tile(u"orders"_s)->rect.center());
        QCOMPARE(shown.dock->current(), Target::ofType(u"orders"_s, Shard::Warm));
    }

    void choosing_a_row_marks_its_tile() {
        Shown shown(FakeWorld::varied());
        shown.dock->universeTree()->reveal(shown.dock->universeModel().indexOf(Target::ofShard(Shard::Warm)));
        QVERIFY(shown.settle());
        QCOMPARE(shown.page->treemap()->view()->currentTile()->name, u"warm_data"_s);
    }

    void a_record_chosen_in_the_treemap_is_published() {
        Shown shown(FakeWorld::varied());
        auto* view = shown.page->treemap()->view();
        view->setRoot(shown.dock->universeModel().indexOf(Target::ofShard(Shard::Hot)));
        QVERIFY(shown.settle());
        view->setRoot(QModelIndex(shown.tile(u"users"_s)->index));
        QVERIFY(shown.settle());
        QTest::keyClick(view, Qt::Key_Home);
        QCOMPARE(shown.fixture.selection.current().keys.size(), 1);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(shown.fixture.opened.size(), 1);
        QVERIFY(shown.fixture.opened.first().startsWith(u"record users:"_s));
    }

    void measures_are_chosen_by_button() {
        Shown shown(FakeWorld::varied());
        auto* panel = shown.page->treemap();
        auto* total = panel->findChild<QLabel*>(u"treemapTotal"_s);
        const QString bytes = total->text();
        QTest::mouseClick(panel->measureButton(TreemapMeasure::Records), Qt::LeftButton);
        QVERIFY(shown.settle());
        QCOMPARE(panel->view()->measure(), TreemapMeasure::Records);
        QVERIFY(total->text() != bytes);
        QTest::mouseClick(panel->measureButton(TreemapMeasure::Age), Qt::LeftButton);
        QVERIFY(shown.settle());
        QVERIFY(shown.tile(u"Spacetime"_s));
    }

    void the_path_leads_back_to_the_universe() {
        Shown shown(FakeWorld::varied());
        auto* view = shown.page->treemap()->view();
        view->setRoot(shown.dock->universeModel().indexOf(Target::ofShard(Shard::Warm)));
        QVERIFY(shown.settle());
        const auto crumbs = shown.page->treemap()
                                ->findChild<QWidget*>(u"treemapPath"_s)
                                ->findChildren<QToolButton*>(Qt::FindDirectChildrenOnly);
        QVERIFY(!crumbs.isEmpty());
        QTest::mouseClick(crumbs.first(), Qt::LeftButton);
        QVERIFY(!view->root().isValid());
    }

    void menu_of_a_tile_is_that_of_its_row() {
        Shown shown(FakeWorld::varied());
        auto* view = shown.page->treemap()->view();
        QContextMenuEvent event(QContextMenuEvent::Mouse, shown.tile(u"orders"_s)->rect.center(), QPoint());
        QApplication::sendEvent(view, &event);
        QVERIFY(shown.dock->findChild<QMenu*>(u"explorerMenu"_s));
    }

    void a_page_without_a_dock_has_a_tree_of_its_own() {
        PageFixture fixture(FakeWorld::varied());
        ExplorerPage page(fixture.context, nullptr);
        page.resize(900, 500);
        page.show();
        QTRY_COMPARE(page.state(), Page::State::Ready);
        QVERIFY(page.isAncestorOf(page.explorer()));
    }

    void it_outlives_the_tree_that_it_shows() {
        Shown shown(FakeWorld::varied());
        delete shown.dock;
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        shown.page->hide();
        shown.page->show();
        QVERIFY(!shown.page->grab().isNull());
    }

    void closed_while_the_engine_hangs_is_quiet() {
        auto world = FakeWorld::varied();
        PageFixture fixture(world);
        world->faults.closeGate();
        auto page = std::make_unique<ExplorerPage>(fixture.context, nullptr);
        page->show();
        QTRY_VERIFY(world->faults.waiting() > 0);
        page.reset();
        world->faults.openGate();
        QVERIFY(fixture.engine.waitIdle());
    }

    void every_control_has_a_name() {
        Shown shown(FakeWorld::varied());
        QCOMPARE(warp::ui::test::unnamedControls(*shown.page), QStringList());
    }
};

WARP_UI_TEST(ExplorerPageTest);

#include "explorer_page_test.moc"
