// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/treemap_view.h"

#include <QtGui/QAccessible>
#include <QtTest/QSignalSpy>

#include "tests/support/engine_fixture.h"
#include "tests/support/ui_test_main.h"
#include "ui/models/universe_tree_model.h"
#include "ui/widgets/number_format.h"

using namespace Qt::StringLiterals;
using warp::ErrorCode;
using warp::Shard;
using warp::test::FakeWorld;
using warp::ui::BranchModel;
using warp::ui::Target;
using warp::ui::TreemapMeasure;
using warp::ui::TreemapTile;
using warp::ui::TreemapView;
using warp::ui::UniverseTreeModel;
using warp::ui::test::EngineFixture;

namespace {

struct Shown {
    explicit Shown(std::shared_ptr<FakeWorld> world)
        : engine(std::move(world)), model(engine.session), view(model, engine.bridge.clock()) {
        view.resize(600, 400);
        view.show();
        settle();
    }
    bool settle() {
        return EngineFixture::waitFor([this] { return model.isIdle() && view.isSettled(); });
    }
    const TreemapTile* tile(const QString& name) const {
        for (const TreemapTile& each : view.picture().tiles) {
            if (each.name == name) return &each;
        }
        return nullptr;
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&view, static_cast<Qt::Key>(key), modifiers);
        settle();
    }
    /// Goes into a type of a shard.
    void zoomTo(Shard shard, const QString& name) {
        view.setRoot(model.indexOf(Target::ofShard(shard)));
        settle();
        view.setRoot(QModelIndex(tile(name)->index));
        settle();
    }

    EngineFixture engine;
    UniverseTreeModel model;
    TreemapView view;
};

double areaOf(const TreemapTile* tile) {
    return tile->rect.width() * tile->rect.height();
}

}  // namespace

class TreemapViewTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void shows_shards_and_types_inside_spacetime() {
        Shown shown(FakeWorld::varied());
        shown.view.setMeasure(TreemapMeasure::Records);
        QVERIFY(shown.settle());
        const TreemapTile* spacetime = shown.tile(u"Spacetime"_s);
        QVERIFY(spacetime && spacetime->frame);
        const TreemapTile* orders = shown.tile(u"orders"_s);
        QVERIFY(orders && !orders->frame);
        QVERIFY(spacetime->rect.contains(orders->rect));
        QVERIFY(orders->temperature.has_value());
    }

    void only_what_differs_from_its_surroundings_is_marked() {
        Shown shown(FakeWorld::varied());
        shown.view.setMeasure(TreemapMeasure::Records);
        QVERIFY(shown.settle());
        QVERIFY(!shown.tile(u"warm_data"_s)->toldAround);
        QVERIFY(shown.tile(u"orders"_s)->toldAround);
    }

    void areas_follow_the_measure() {
        Shown shown(FakeWorld::large(3000));
        shown.engine.world->spacetime.putQuietly("notes:one", '"' + std::string(200'000, 'x') + '"');
        QTRY_VERIFY(shown.settle() && shown.tile(u"notes"_s));
        QVERIFY(areaOf(shown.tile(u"notes"_s)) > 100);
        shown.view.setMeasure(TreemapMeasure::Records);
        QVERIFY(shown.settle());
        // One record beside three thousand is too small to be seen by number.
        QVERIFY(!shown.tile(u"notes"_s));
    }

    void ages_of_types_are_measured_when_they_are_asked_for() {
        Shown shown(FakeWorld::varied());
        QCOMPARE(warp::ui::treemapWeight(shown.tile(u"Spacetime"_s)->index, TreemapMeasure::Age, 2e12), 0.0);
        shown.model.setAgesWanted(true);
        shown.view.setMeasure(TreemapMeasure::Age);
        QVERIFY(shown.settle());
        const TreemapTile* spacetime = shown.tile(u"Spacetime"_s);
        QVERIFY(spacetime);
        QVERIFY(warp::ui::treemapWeight(spacetime->index, TreemapMeasure::Age, 2e12) > 0);
        QVERIFY(!spacetime->figure.isEmpty());
    }

    void click_chooses_and_double_click_goes_in() {
        Shown shown(FakeWorld::varied());
        shown.view.setMeasure(TreemapMeasure::Records);
        QVERIFY(shown.settle());
        QSignalSpy chosen(&shown.view, &TreemapView::currentChanged);
        const QPoint at = shown.tile(u"orders"_s)->rect.center();
        QTest::mouseClick(&shown.view, Qt::LeftButton, {}, at);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(shown.view.current().data().toString(), u"orders"_s);
        QTest::mouseDClick(&shown.view, Qt::LeftButton, {}, at);
        QVERIFY(shown.settle());
        QCOMPARE(shown.view.root().data().toString(), u"orders"_s);
        QCOMPARE(shown.view.picture().things, 3);  // key ranges of a thousand
    }

    void backspace_goes_out_and_marks_where_it_was() {
        Shown shown(FakeWorld::varied());
        shown.view.setMeasure(TreemapMeasure::Records);
        QVERIFY(shown.settle());
        shown.zoomTo(Shard::Hot, u"users"_s);
        shown.press(Qt::Key_Backspace);
        QCOMPARE(shown.view.root().data().toString(), u"hot_data"_s);
        QCOMPARE(shown.view.currentTile()->name, u"users"_s);
        for (int i = 0; i < 5; ++i) shown.press(Qt::Key_Backspace);
        QVERIFY(!shown.view.root().isValid());
    }

    void enter_on_a_record_opens_it() {
        Shown shown(FakeWorld::varied());
        shown.view.setMeasure(TreemapMeasure::Records);
        QVERIFY(shown.settle());
        shown.zoomTo(Shard::Hot, u"users"_s);
        QSignalSpy opened(&shown.view, &TreemapView::targetOpened);
        shown.press(Qt::Key_Home);
        shown.press(Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].value<Target>().kind, Target::Kind::Record);
    }

    void arrows_go_to_the_neighbours() {
        Shown shown(FakeWorld::varied());
        shown.view.setMeasure(TreemapMeasure::Records);
        QVERIFY(shown.settle());
        shown.zoomTo(Shard::Warm, u"orders"_s);
        shown.press(Qt::Key_Home);
        const QRect first = shown.view.currentTile()->rect;
        shown.press(Qt::Key_Right);
        QVERIFY(shown.view.currentTile()->rect.left() > first.right());
        shown.press(Qt::Key_Left);
        QCOMPARE(shown.view.currentTile()->rect, first);
    }

    void control_arrows_go_to_the_frame_and_into_it() {
        Shown shown(FakeWorld::varied());
        shown.view.setMeasure(TreemapMeasure::Records);
        QVERIFY(shown.settle());
        shown.view.setCurrent(QModelIndex(shown.tile(u"orders"_s)->index));
        shown.press(Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(shown.view.currentTile()->name, u"warm_data"_s);
        shown.press(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(shown.view.currentTile()->name, u"orders"_s);
    }

    void what_is_chosen_elsewhere_is_marked_or_gone_to() {
        Shown shown(FakeWorld::varied());
        const QModelIndex orders = shown.tile(u"orders"_s)->index;
        shown.view.setCurrent(orders);
        QCOMPARE(shown.view.currentTile()->name, u"orders"_s);
        QVERIFY(!shown.view.root().isValid());
        shown.zoomTo(Shard::Warm, u"orders"_s);
        shown.view.setCurrent(shown.model.indexOf(Target::ofShard(Shard::Hot)));
        QVERIFY(shown.settle());
        QCOMPARE(shown.view.root().data().toString(), u"Spacetime"_s);
        // It is there, but too small to have a tile of its own.
        QVERIFY(!shown.view.currentTile());
        shown.view.setCurrent(shown.model.indexOf(Target::ofRegion(u"backups"_s)));
        QVERIFY(shown.settle());
        QVERIFY(!shown.view.root().isValid());
    }

    void a_new_record_changes_the_picture() {
        Shown shown(FakeWorld::single());
        shown.view.setMeasure(TreemapMeasure::Records);
        QVERIFY(shown.settle());
        QVERIFY(!shown.tile(u"orders"_s));
        shown.engine.world->spacetime.putQuietly("orders:1", "{}");
        QTRY_VERIFY(shown.settle() && shown.tile(u"orders"_s));
    }

    void a_universe_without_records_says_so() {
        Shown shown(FakeWorld::empty());
        shown.view.setMeasure(TreemapMeasure::Records);
        shown.view.setRoot(shown.model.index(0, 0));
        QVERIFY(shown.settle());
        QVERIFY(shown.view.picture().tiles.empty());
        QVERIFY(!shown.view.note().isEmpty());
    }

    void a_failed_branch_says_why() {
        Shown shown(FakeWorld::varied());
        shown.engine.world->faults.fail("scanHeads", ErrorCode::Io);
        shown.zoomTo(Shard::Warm, u"orders"_s);
        QVERIFY(shown.view.picture().tiles.empty());
        QVERIFY(shown.view.note().contains(u"planted"_s));
    }

    void things_thinner_than_a_pixel_are_counted() {
        Shown shown(FakeWorld::large(500));
        const std::string big = '"' + std::string(60'000'000, 'x') + '"';
        shown.engine.world->spacetime.putQuietly("users:big", big, Shard::Hot);
        QTRY_VERIFY(shown.model.index(0, 0).data(BranchModel::BytesRole).toULongLong() > 60'000'000);
        QVERIFY(shown.settle());
        shown.zoomTo(Shard::Hot, u"users"_s);
        // What would be a line thinner than a pixel is only counted.
        QCOMPARE(shown.view.picture().tiles.size(), std::size_t{1});
        QCOMPARE(shown.view.picture().undrawn, 500);
    }

    void things_too_small_for_a_tile_stand_together() {
        Shown shown(FakeWorld::large(1000));
        shown.view.resize(100, 80);
        shown.zoomTo(Shard::Hot, u"users"_s);
        const auto& tiles = shown.view.picture().tiles;
        const auto rest =
            std::find_if(tiles.begin(), tiles.end(), [](const TreemapTile& tile) { return !tile.isThing(); });
        QVERIFY(rest != tiles.end());
        QCOMPARE(rest->together + static_cast<int>(tiles.size()) - 1, 1000);
        QVERIFY(shown.view.describe(*rest).contains(QString::number(rest->together)));
        QVERIFY(rest->name.contains(warp::ui::groupedNumber(std::int64_t{rest->together})));
        // In the colour of what they are: all of them are hot.
        QCOMPARE(rest->temperature, warp::ui::Temperature::Hot);
    }

    void a_thousand_records_are_drawn_as_cells_of_their_own() {
        Shown shown(FakeWorld::large(1000));
        shown.view.resize(200, 120);
        shown.zoomTo(Shard::Hot, u"users"_s);
        QCOMPARE(shown.view.picture().tiles.size(), std::size_t{1000});
        QVERIFY(shown.view.picture().tiles.back().isThing());
    }

    void screen_readers_find_every_tile() {
        Shown shown(FakeWorld::varied());
        QAccessibleInterface* whole = QAccessible::queryAccessibleInterface(&shown.view);
        QVERIFY(whole);
        QCOMPARE(whole->childCount(), static_cast<int>(shown.view.picture().tiles.size()));
        QAccessibleInterface* first = whole->child(0);
        QVERIFY(first && first->isValid());
        QVERIFY(first->text(QAccessible::Name).startsWith(shown.view.picture().tiles[0].name));
        QCOMPARE(whole->indexOfChild(first), 0);
        shown.view.setRoot(shown.model.indexOf(Target::ofShard(Shard::Hot)));
        QVERIFY(shown.settle());
        QVERIFY(!whole->child(1000));
    }

    void paints_in_both_themes_at_any_size() {
        Shown shown(FakeWorld::varied());
        for (const QSize& size : {QSize(1, 1), QSize(40, 30), QSize(200, 900), QSize(1600, 900)}) {
            shown.view.resize(size);
            QVERIFY(shown.settle());
            for (const auto choice : {warp::ui::ThemeChoice::Dark, warp::ui::ThemeChoice::Light}) {
                warp::ui::theme().setChoice(choice);
                QVERIFY(!shown.view.grab().isNull());
            }
        }
    }
};

WARP_UI_TEST(TreemapViewTest);

#include "treemap_view_test.moc"
