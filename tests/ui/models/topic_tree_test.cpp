// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QAbstractItemModelTester>

#include "tests/support/engine_fixture.h"
#include "tests/support/ui_test_main.h"
#include "ui/models/topic_rows.h"
#include "ui/models/universe_tree_model.h"

using namespace Qt::StringLiterals;
using warp::AlertState;
using warp::ErrorCode;
using warp::LinkOrigin;
using warp::Shard;
using warp::Tier;
using warp::test::FakeObservatory;
using warp::test::FakeWorld;
using warp::ui::BranchModel;
using warp::ui::Target;
using warp::ui::UniverseTreeModel;
using warp::ui::test::EngineFixture;

namespace {

constexpr const char* kCacheFigures =
    R"({"levels": {"event_horizon": {"entries": 5, "bytes": 500, "hits": 40},
        "photon_sphere": {"entries": 2, "bytes": 90, "hits": 1}}, "hits": 41, "misses": 9})";

std::shared_ptr<FakeWorld> world() {
    auto world = FakeWorld::varied();
    world->files["spacetime/hot_data/event_horizon/cache_analytics.json"] = kCacheFigures;
    world->graph.addEdge({"users:alice", "knows", "users:bob"}, 0.5);
    world->graph.addEdge({"users:alice", "works_for", "organizations:acme"});
    world->entanglement.add("users:alice", "products:lamp", 0.4);
    world->entanglement.add("users:alice", "products:chair", 0.9);
    world->entanglement.add("users:bob", "products:chair", 0.3, LinkOrigin::Learned);
    world->temporal.kept = {
        {.partition = {Tier::Live, {0}}, .path = "a/1", .events = 3, .bytes = 10},
        {.partition = {Tier::Live, {3'600'000}}, .path = "a/2", .events = 4, .bytes = 20}};
    world->wormholes.open = {{.from = "hot_data/users", .to = "warm_data/orders", .strength = 4, .uses = 7},
                             {.from = "warm_data/orders", .to = "warm_data/products", .strength = 2}};
    world->observatory.seen = FakeObservatory::moment(0);
    world->observatory.report.alerts = {
        {.rule = {.name = "disk_space", .metric = "disk_free_bytes", .description = {}},
         .state = AlertState::Critical,
         .value = 1024.0}};
    return world;
}

struct Opened {
    explicit Opened(std::shared_ptr<FakeWorld> given) : engine(std::move(given)), model(engine.session) {
        EngineFixture::waitFor([this] { return model.isLoaded() && model.isIdle(); });
    }
    QModelIndex unfold(const QModelIndex& index) {
        const QPersistentModelIndex kept = index;
        if (model.canFetchMore(index)) model.fetchMore(index);
        EngineFixture::waitFor([this] { return !model.isLoading(); });
        return kept;
    }
    /// Looks into a region, and from there into rows by their texts.
    QModelIndex at(const QString& region, const QStringList& texts = {}) {
        QModelIndex index = unfold(model.indexOf(Target::ofRegion(region)));
        for (const QString& text : texts) {
            QModelIndex found;
            for (int row = 0; row < model.rowCount(index); ++row) {
                if (model.index(row, 0, index).data().toString() == text) found = model.index(row, 0, index);
            }
            if (!found.isValid()) return {};
            index = unfold(found);
        }
        return index;
    }
    QStringList texts(const QModelIndex& parent, int column = 0) {
        QStringList all;
        for (int row = 0; row < model.rowCount(parent); ++row)
            all << model.index(row, column, parent).data().toString();
        return all;
    }
    Target target(int row, const QModelIndex& parent) { return model.targetAt(model.index(row, 0, parent)); }

    EngineFixture engine;
    UniverseTreeModel model;
    QAbstractItemModelTester tester{&model};
};

}  // namespace

class TopicTreeTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void the_graph_shows_nodes_edges_and_links_with_their_counts() {
        Opened opened(world());
        const QModelIndex graph = opened.at(u"quantum_graph"_s);
        QCOMPARE(opened.texts(graph),
                 (QStringList{u"Nodes"_s, u"Edges"_s, u"Entangled records"_s, u"Files"_s}));
        QCOMPARE(opened.texts(graph, 1).first(3), (QStringList{u"3"_s, u"2"_s, u"3"_s}));
        QCOMPARE(opened.texts(opened.at(u"quantum_graph"_s, {u"Nodes"_s})),
                 (QStringList{u"organizations"_s, u"users"_s}));
        QCOMPARE(opened.texts(opened.at(u"quantum_graph"_s, {u"Edges"_s, u"knows"_s})),
                 QStringList{u"users:alice \u2192 users:bob"_s});
    }

    void a_node_leads_to_its_record_or_else_to_its_file() {
        Opened opened(world());
        const QModelIndex users = opened.at(u"quantum_graph"_s, {u"Nodes"_s, u"users"_s});
        QCOMPARE(opened.texts(users), (QStringList{u"alice"_s, u"bob"_s}));
        QCOMPARE(opened.target(0, users), Target::ofRecord(u"users:alice"_s));
        const QModelIndex others = opened.at(u"quantum_graph"_s, {u"Nodes"_s, u"organizations"_s});
        QCOMPARE(opened.target(0, others), Target::ofFile(u"quantum_graph/nodes/organizations/acme.json"_s));
    }

    void links_are_grouped_by_origin_strongest_first() {
        Opened opened(world());
        const QModelIndex groups = opened.at(u"quantum_graph"_s, {u"Entangled records"_s});
        QCOMPARE(opened.texts(groups, 1), (QStringList{u"2"_s, u"0"_s, u"1"_s}));
        const QModelIndex pairs = opened.at(u"quantum_graph"_s, {u"Entangled records"_s, u"Explicit"_s});
        QCOMPARE(opened.texts(pairs), (QStringList{u"products:chair \u2194 users:alice"_s,
                                                   u"products:lamp \u2194 users:alice"_s}));
        QCOMPARE(opened.texts(pairs, 1), (QStringList{u"0.90"_s, u"0.40"_s}));
    }

    void tiers_count_their_events_and_lead_to_their_files() {
        Opened opened(world());
        const QModelIndex temporal = opened.at(u"temporal"_s);
        QCOMPARE(opened.texts(temporal, 1).first(2), (QStringList{u"7"_s, u"0"_s}));
        const QModelIndex live = opened.at(u"temporal"_s, {u"Live events"_s});
        QCOMPARE(opened.texts(live), (QStringList{u"1970-01-01-01"_s, u"1970-01-01-00"_s}));
        QCOMPARE(opened.target(0, live), Target::ofFile(u"a/2"_s));
    }

    void wormholes_and_the_routes_through_them_are_listed() {
        Opened opened(world());
        QCOMPARE(opened.texts(opened.at(u"wormholes"_s), 1).first(2), (QStringList{u"2"_s, u"1"_s}));
        QCOMPARE(opened.texts(opened.at(u"wormholes"_s, {u"Routes"_s})),
                 QStringList{u"hot_data/users \u2192 warm_data/orders \u2192 warm_data/products"_s});
    }

    void the_cache_is_shown_by_shard_and_level() {
        Opened opened(world());
        const QModelIndex levels = opened.at(u"spacetime"_s, {u"Event horizon"_s, u"hot_data"_s});
        QCOMPARE(opened.texts(levels),
                 (QStringList{u"Event horizon"_s, u"Photon sphere"_s, u"Deep cache"_s}));
        QCOMPARE(opened.texts(levels, 1), (QStringList{u"5"_s, u"2"_s, u"0"_s}));
    }

    void alerts_say_how_they_stand_and_metrics_without_data_are_a_dash() {
        Opened opened(world());
        const QModelIndex alerts = opened.at(u"observatory"_s, {u"Alerts"_s});
        QCOMPARE(opened.texts(alerts), QStringList{u"Disk space"_s});
        QCOMPARE(opened.texts(alerts, 1), QStringList{u"Critical"_s});
        const QModelIndex metrics = opened.at(u"observatory"_s, {u"Metrics"_s});
        QCOMPARE(opened.texts(metrics, 1).count(u"\u2013"_s), opened.model.rowCount(metrics));
    }

    void snapshots_stand_newest_first() {
        auto made = world();
        warp::SnapshotInfo info{.name = "2026-01-15-120000-snapshot", .archiveBytes = 2048};
        info.whole.records = 7;
        made->backups.add(info);
        made->backups.add({.name = "2026-01-16-120000-snapshot", .state = warp::SnapshotState::Partial});
        Opened opened(made);
        QCOMPARE(opened.texts(opened.at(u"backups"_s)),
                 (QStringList{u"Snapshots"_s, u"Audit trail"_s, u"Life of the universe"_s, u"Files"_s}));
        const QModelIndex snapshots = opened.at(u"backups"_s, {u"Snapshots"_s});
        QCOMPARE(opened.texts(snapshots),
                 (QStringList{u"2026-01-16-120000-snapshot"_s, u"2026-01-15-120000-snapshot"_s}));
        QCOMPARE(opened.texts(snapshots, 1), (QStringList{u"interrupted"_s, u"7"_s}));
        QCOMPARE(opened.target(1, snapshots),
                 Target::ofTopic(u"backups"_s, u"snapshots/2026-01-15-120000-snapshot"_s));
    }

    void what_is_told_beside_records_is_no_part_of_the_regions_figures() {
        Opened opened(world());
        const QModelIndex cache = opened.at(u"spacetime"_s, {u"Event horizon"_s, u"hot_data"_s});
        QVERIFY(!opened.model.index(0, 0, cache).data(BranchModel::BytesRole).isValid());
        QVERIFY(!opened.model.index(0, 0, cache).data(BranchModel::RecordsRole).isValid());
    }

    void files_are_there_even_when_the_region_cannot_be_read() {
        auto given = world();
        given->faults.fail("graph", ErrorCode::Denied);
        Opened opened(given);
        const QPersistentModelIndex graph = opened.at(u"quantum_graph"_s);
        QCOMPARE(opened.model.rowCount(graph), 2);
        QVERIFY(opened.model.index(0, 0, graph).data(BranchModel::NoteRole).toBool());
        QCOMPARE(opened.target(1, graph), Target::ofFolder(u"quantum_graph"_s));
        given->faults.clear();
        opened.model.refresh();
        QTRY_COMPARE(opened.model.rowCount(graph), 4);
    }

    void an_empty_universe_has_zeros_and_nothing_below_them() {
        Opened opened(FakeWorld::empty());
        const QModelIndex graph = opened.at(u"quantum_graph"_s);
        for (int row = 0; row < 3; ++row) {
            QCOMPARE(opened.texts(graph, 1).at(row), u"0"_s);
            QVERIFY(!opened.model.hasChildren(opened.model.index(row, 0, graph)));
        }
    }

    void every_topic_explains_itself() {
        Opened opened(world());
        for (const QString& region : {u"temporal"_s, u"quantum_graph"_s, u"wormholes"_s, u"entropy"_s,
                                      u"observatory"_s, u"qql"_s, u"configuration"_s}) {
            const QModelIndex index = opened.at(region);
            for (int row = 0; row < opened.model.rowCount(index); ++row) {
                const Target target = opened.target(row, index);
                if (target.kind != Target::Kind::Topic) continue;
                QVERIFY2(!warp::ui::topicSentence(target.topic).isEmpty(), qPrintable(target.topic));
                QVERIFY(opened.texts(index).at(row) != target.topic);
            }
        }
    }
};

WARP_UI_TEST(TopicTreeTest);

#include "topic_tree_test.moc"
