// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QTreeView>

#include "tests/support/engine_fixture.h"
#include "tests/support/ui_test_main.h"
#include "ui/models/file_tree_model.h"
#include "ui/models/key_search_model.h"
#include "ui/models/universe_tree_model.h"

using namespace Qt::StringLiterals;
using warp::ErrorCode;
using warp::Shard;
using warp::test::FakeWorld;
using warp::ui::BranchModel;
using warp::ui::Bridge;
using warp::ui::FileTreeModel;
using warp::ui::JobInfo;
using warp::ui::JobState;
using warp::ui::KeySearchModel;
using warp::ui::Target;
using warp::ui::UniverseTreeModel;
using warp::ui::test::EngineFixture;

namespace {

// Looks into a branch, as unfolding it does, and waits for its rows.
QModelIndex unfold(BranchModel& model, const QModelIndex& index) {
    const QPersistentModelIndex kept = index;
    if (model.canFetchMore(index)) model.fetchMore(index);
    EngineFixture::waitFor([&model] { return !model.isLoading(); });
    return kept;
}

QModelIndex child(const BranchModel& model, const QModelIndex& parent, const QString& text) {
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (index.data().toString() == text) return index;
    }
    return {};
}

QString cell(const QModelIndex& index, int column) {
    return index.siblingAtColumn(column).data().toString();
}

struct Opened {
    // The tester looks into every branch there is: not for a universe of a million records.
    explicit Opened(std::shared_ptr<FakeWorld> world, bool tested = true)
        : engine(std::move(world)), model(engine.session) {
        if (tested) tester = std::make_unique<QAbstractItemModelTester>(&model);
        EngineFixture::waitFor([this] { return model.isLoaded() && model.isIdle(); });
    }
    QModelIndex shard(const QString& name) {
        const QModelIndex spacetime = unfold(model, model.index(0, 0));
        return unfold(model, child(model, spacetime, name));
    }
    EngineFixture engine;
    UniverseTreeModel model;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

}  // namespace

class TreeModelsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void regions_stand_in_the_order_of_the_specification() {
        const Opened opened(FakeWorld::empty());
        QCOMPARE(opened.model.rowCount(), 9);
        QCOMPARE(opened.model.index(0, 0).data(BranchModel::IdRole).toString(), u"spacetime"_s);
        QCOMPARE(opened.model.index(8, 0).data(BranchModel::IdRole).toString(), u"configuration"_s);
    }

    void shards_are_there_even_when_empty() {
        Opened opened(FakeWorld::empty());
        const QModelIndex spacetime = unfold(opened.model, opened.model.index(0, 0));
        QCOMPARE(opened.model.rowCount(spacetime), 4);
        QVERIFY(!opened.model.hasChildren(opened.model.index(0, 0, spacetime)));
        QCOMPARE(opened.model.index(3, 0, spacetime).data().toString(), u"Event horizon"_s);
    }

    void counts_are_exact_at_every_level() {
        Opened opened(FakeWorld::varied());
        const QModelIndex hot = opened.shard(u"hot_data"_s);
        QCOMPARE(cell(hot, 1), u"2"_s);
        const QModelIndex users = child(opened.model, hot, u"users"_s);
        QCOMPARE(cell(users, 1), u"2"_s);
        QCOMPARE(opened.model.rowCount(unfold(opened.model, users)), 2);
    }

    void many_records_stand_in_named_ranges() {
        Opened opened(FakeWorld::varied());
        const QModelIndex orders = child(opened.model, opened.shard(u"warm_data"_s), u"orders"_s);
        const QModelIndex unfolded = unfold(opened.model, orders);
        QCOMPARE(opened.model.rowCount(unfolded), 3);
        const QModelIndex last = opened.model.index(2, 0, unfolded);
        QCOMPARE(last.data().toString(), u"0002000 to 0002599"_s);
        QCOMPARE(cell(last, 1), u"600"_s);
        QCOMPARE(opened.model.rowCount(unfold(opened.model, last)), 600);
    }

    void no_node_has_more_than_a_thousand_children() {
        Opened opened(FakeWorld::large(), false);
        QModelIndex node = child(opened.model, opened.shard(u"hot_data"_s), u"users"_s);
        for (int level = 0; level < 3; ++level) {
            node = unfold(opened.model, node);
            const int children = opened.model.rowCount(node);
            QVERIFY(children > 0 && children <= 1000);
            node = opened.model.index(children - 1, 0, node);
        }
        QCOMPARE(node.data(BranchModel::TargetRole).value<Target>().kind, Target::Kind::Record);
        QCOMPARE(node.data().toString(), u"0999999"_s);
    }

    void failed_branch_says_why_in_its_place() {
        Opened opened(FakeWorld::varied(), false);
        opened.engine.world->faults.fail("snapshots.list", ErrorCode::Io);
        opened.engine.world->faults.fail("listFiles", ErrorCode::Io);
        const QPersistentModelIndex backups =
            unfold(opened.model, opened.model.indexOf(Target::ofRegion(u"backups"_s)));
        QCOMPARE(opened.model.rowCount(backups), 2);  // and the files
        const QModelIndex note = opened.model.index(0, 0, backups);
        QVERIFY(note.data(BranchModel::NoteRole).toBool());
        opened.engine.world->faults.clear();
        opened.model.reload(backups);
        QTRY_VERIFY(!opened.model.isLoading());
        QVERIFY(!opened.model.index(0, 0, backups).data(BranchModel::NoteRole).toBool());
    }

    void counts_that_could_not_be_read_are_not_zero() {
        auto world = FakeWorld::varied();
        world->faults.fail("counts", ErrorCode::Io);
        EngineFixture engine(world);
        UniverseTreeModel model(engine.session);
        QTRY_VERIFY(model.failure().has_value());
        const QModelIndex hot = model.index(0, 0, unfold(model, model.index(0, 0)));
        QCOMPARE(cell(hot, 1), QString());
        world->faults.clear();
        model.refresh();
        QTRY_COMPARE(cell(model.index(0, 0, model.index(0, 0)), 1), u"2"_s);
    }

    void new_record_appears_where_it_was_looked_at() {
        Opened opened(FakeWorld::varied());
        const QPersistentModelIndex users = child(opened.model, opened.shard(u"hot_data"_s), u"users"_s);
        unfold(opened.model, users);
        QSignalSpy resets(&opened.model, &QAbstractItemModel::modelReset);
        opened.engine.world->spacetime.putQuietly("users:bea", "{}", Shard::Hot);
        QTRY_COMPARE(opened.model.rowCount(users), 3);
        QCOMPARE(opened.model.index(1, 0, users).data().toString(), u"bea"_s);
        QCOMPARE(resets.size(), 0);
    }

    void expansion_survives_pins_and_changes() {
        Opened opened(FakeWorld::varied());
        QTreeView view;
        view.setModel(&opened.model);
        const QPersistentModelIndex hot = opened.shard(u"hot_data"_s);
        view.expand(hot.parent());
        view.expand(hot);
        opened.model.setPins({Target::ofRecord(u"users:alice"_s), Target::ofShard(Shard::Hot)});
        opened.engine.world->spacetime.putQuietly("apples:1", "{}", Shard::Hot);
        QTRY_COMPARE(opened.model.rowCount(hot), 2);
        QVERIFY(view.isExpanded(hot));
        const QModelIndex pins = opened.model.index(0, 0);
        QCOMPARE(opened.model.rowCount(unfold(opened.model, pins)), 2);
        opened.model.setPins({});
        QCOMPARE(opened.model.rowCount(), 9);
        QVERIFY(view.isExpanded(hot));
    }

    void regions_show_what_their_files_amount_to() {
        Opened opened(FakeWorld::varied());
        const QModelIndex entropy = opened.model.indexOf(Target::ofRegion(u"entropy"_s));
        QCOMPARE(cell(entropy, 1), u"2"_s);
        QVERIFY(!cell(entropy, 2).isEmpty());
    }

    void regions_that_may_not_be_looked_at_are_not_measured() {
        auto world = FakeWorld::varied();
        world->faults.fail("mayLookAt", ErrorCode::Denied);
        const Opened opened(world, false);
        QVERIFY(world->faults.calls("mayLookAt") > 0);
        QCOMPARE(world->faults.calls("listFiles"), 0);
    }

    void destroyed_while_reading_is_quiet() {
        EngineFixture engine(FakeWorld::varied());
        engine.world->faults.closeGate();
        auto model = std::make_unique<UniverseTreeModel>(engine.session);
        QTRY_VERIFY(engine.world->faults.waiting() > 0);
        model.reset();
        engine.world->faults.openGate();
        QVERIFY(engine.waitIdle());
    }

    void files_come_a_thousand_at_a_time() {
        auto world = FakeWorld::empty();
        for (int i = 0; i < 2500; ++i) world->files["many/" + std::to_string(10'000 + i)] = "x";
        EngineFixture engine(world);
        FileTreeModel model(engine.session);
        const QAbstractItemModelTester tester(&model);
        QTRY_VERIFY(model.isLoaded());
        const QPersistentModelIndex many = unfold(model, child(model, {}, u"many"_s));
        QCOMPARE(model.rowCount(many), 1001);
        QVERIFY(model.offersMore(model.index(1000, 0, many)));
        model.showMore(model.index(1000, 0, many));
        QTRY_COMPARE(model.rowCount(many), 2001);
        QCOMPARE(model.index(1000, 0, many).data().toString(), u"11000"_s);
    }

    void folders_show_what_lies_in_them_once_it_is_counted() {
        auto world = FakeWorld::empty();
        world->files["zoo/cats/a"] = std::string(1000, 'x');
        world->files["zoo/cats/b"] = std::string(200, 'x');
        world->files["zoo/c"] = std::string(30, 'x');
        EngineFixture engine(world);
        FileTreeModel model(engine.session);
        QTRY_VERIFY(model.isLoaded());
        const QPersistentModelIndex zoo = unfold(model, child(model, {}, u"zoo"_s));
        const auto bytesIn = [](const QModelIndex& index) { return index.data(BranchModel::BytesRole); };
        QVERIFY(!bytesIn(zoo).isValid());
        model.measureOnce();
        QVERIFY(model.isMeasuring());
        QTRY_COMPARE(bytesIn(zoo).toULongLong(), qulonglong{1230});
        QCOMPARE(bytesIn(child(model, zoo, u"cats"_s)).toULongLong(), qulonglong{1200});
        world->files["zoo/d"] = "x";
        model.measureOnce();
        QVERIFY(!model.isMeasuring());
        model.measure();
        QTRY_COMPARE(bytesIn(zoo).toULongLong(), qulonglong{1231});
    }

    void counting_folders_can_be_cancelled() {
        QList<JobState> states;  // outlives the engine, whose closing is a job, too
        auto world = FakeWorld::empty();
        world->files["zoo/a"] = "x";
        EngineFixture engine(world);
        FileTreeModel model(engine.session);
        QTRY_VERIFY(model.isLoaded());
        connect(&engine.bridge, &Bridge::jobChanged, this,
                [&states](const JobInfo& job) { states << job.state; });
        QSignalSpy measured(&model, &FileTreeModel::measured);
        world->faults.closeGate();
        model.measure();
        QTRY_VERIFY(world->faults.waiting() > 0);
        engine.bridge.cancelAll();
        world->faults.openGate();
        QTRY_COMPARE(measured.size(), 1);
        QVERIFY(states.contains(JobState::Cancelled));
        QVERIFY(!child(model, {}, u"zoo"_s).data(BranchModel::BytesRole).isValid());
    }

    void search_finds_in_branches_never_opened() {
        EngineFixture engine(FakeWorld::large());
        KeySearchModel model(engine.session);
        const QAbstractItemModelTester tester(&model);
        model.search(u"0999998"_s, {});
        QTRY_VERIFY_WITH_TIMEOUT(!model.isSearching(), 30'000);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.targetAt(model.index(0, 0)).key, u"users:0999998"_s);
        QCOMPARE(model.scanned(), std::uint64_t{1'000'000});
    }

    void search_finds_names_of_regions_and_types_at_once() {
        EngineFixture engine(FakeWorld::empty());
        KeySearchModel model(engine.session);
        model.search(u"EN"_s, {{.type = "engines", .records = {1, 0, 0}}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.targetAt(model.index(0, 0)), Target::ofRegion(u"entropy"_s));
        QCOMPARE(model.targetAt(model.index(1, 0)), Target::ofType(u"engines"_s));
    }

    void search_ends_when_there_is_more_than_anyone_reads() {
        EngineFixture engine(FakeWorld::large(5000));
        KeySearchModel model(engine.session);
        model.search(u"users"_s, {});
        QTRY_VERIFY(!model.isSearching());
        QVERIFY(model.limitReached());
        QCOMPARE(model.rowCount(), static_cast<int>(KeySearchModel::kMostHits));
    }

    void targets_survive_being_written_down_data() {
        QTest::addColumn<Target>("target");
        QTest::newRow("none") << Target();
        QTest::newRow("region") << Target::ofRegion(u"qql"_s);
        QTest::newRow("shard") << Target::ofShard(Shard::Cold);
        QTest::newRow("type") << Target::ofType(u"a b"_s);
        QTest::newRow("type in shard") << Target::ofType(u"users"_s, Shard::Hot);
        QTest::newRow("record") << Target::ofRecord(u"users:a b : c"_s);
        QTest::newRow("file") << Target::ofFile(u"a b/c.json"_s);
        QTest::newRow("topic") << Target::ofTopic(u"quantum_graph"_s, u"nodes/a b"_s);
    }
    void targets_survive_being_written_down() {
        QFETCH(Target, target);
        QCOMPARE(Target::parse(target.toLine()), target);
    }
};

WARP_UI_TEST(TreeModelsTest);

#include "tree_models_test.moc"
