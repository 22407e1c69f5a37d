// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

#include "tests/support/engine_fixture.h"
#include "tests/support/ui_test_main.h"
#include "ui/models/collected_record_model.h"
#include "ui/models/paged_record_model.h"

using namespace Qt::StringLiterals;
using warp::ErrorCode;
using warp::test::FakeWorld;
using warp::ui::CollectedRecordModel;
using warp::ui::PagedRecordModel;
using warp::ui::RecordTableModel;
using warp::ui::SortBy;
using warp::ui::test::EngineFixture;

namespace {

bool waitIdle(const PagedRecordModel& model) {
    return EngineFixture::waitFor([&model] { return model.isLoaded() && model.isIdle(); });
}

QString textAt(const QAbstractItemModel& model, int row, int column = 0) {
    return model.index(row, column).data().toString();
}

int columnOf(const QAbstractItemModel& model, const QString& title) {
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.headerData(column, Qt::Horizontal).toString() == title) return column;
    }
    return -1;
}

}  // namespace

class RecordModelsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void empty_type_has_no_rows() {
        EngineFixture engine(FakeWorld::empty());
        PagedRecordModel model(engine.session, u"users"_s);
        const QAbstractItemModelTester tester(&model);
        QVERIFY(waitIdle(model));
        QCOMPARE(model.rowCount(), 0);
    }

    void a_million_rows_are_there_after_one_page() {
        EngineFixture engine(FakeWorld::large());
        PagedRecordModel model(engine.session, u"users"_s);
        QVERIFY(waitIdle(model));
        QCOMPARE(model.rowCount(), 1'000'000);
        QCOMPARE(model.loadedPages(), 1);
        QCOMPARE(textAt(model, 0), u"0000000"_s);
        QCOMPARE(textAt(model, 0, columnOf(model, u"name"_s)), u"Person 0"_s);
    }

    void a_row_far_away_says_so_and_comes() {
        EngineFixture engine(FakeWorld::large());
        PagedRecordModel model(engine.session, u"users"_s);
        QVERIFY(waitIdle(model));
        QCOMPARE(textAt(model, 777'777), u"\u2026"_s);
        QVERIFY(waitIdle(model));
        QCOMPARE(textAt(model, 777'777), u"0777777"_s);
    }

    void pages_looked_at_long_ago_are_forgotten() {
        EngineFixture engine(FakeWorld::large());
        PagedRecordModel model(engine.session, u"users"_s);
        QVERIFY(waitIdle(model));
        for (int page = 1; page < PagedRecordModel::kMostPages + 10; ++page) {
            textAt(model, page * PagedRecordModel::kPageRows);
            QVERIFY(waitIdle(model));
        }
        QCOMPARE(model.loadedPages(), PagedRecordModel::kMostPages);
    }

    void scrolling_past_asks_only_for_what_is_looked_at_last() {
        EngineFixture engine(FakeWorld::large());
        PagedRecordModel model(engine.session, u"users"_s);
        QVERIFY(waitIdle(model));
        const int before = engine.world->faults.calls("scan");
        for (int page = 1; page < 500; ++page) textAt(model, page * PagedRecordModel::kPageRows);
        QVERIFY(waitIdle(model));
        QVERIFY(engine.world->faults.calls("scan") - before <= 8);
        QCOMPARE(textAt(model, 499 * PagedRecordModel::kPageRows), u"0127744"_s);
    }

    void slow_engine_never_holds_up_data() {
        EngineFixture engine(FakeWorld::large());
        engine.world->faults.closeGate();
        PagedRecordModel model(engine.session, u"users"_s);
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.isLoaded());
        engine.world->faults.openGate();
        QVERIFY(waitIdle(model));
    }

    void destroyed_while_reading_drops_the_answer() {
        EngineFixture engine(FakeWorld::large(1000));
        engine.world->faults.closeGate();
        auto model = std::make_unique<PagedRecordModel>(engine.session, u"users"_s);
        QTRY_VERIFY(engine.world->faults.waiting() > 0);
        model.reset();
        engine.world->faults.openGate();
        QVERIFY(engine.waitIdle());
    }

    void failure_is_kept_until_the_next_refresh() {
        EngineFixture engine(FakeWorld::single());
        engine.world->faults.fail("view", ErrorCode::Io);
        PagedRecordModel model(engine.session, u"users"_s);
        QTRY_VERIFY(model.failure().has_value());
        QCOMPARE(model.failure()->code, ErrorCode::Io);
        engine.world->faults.clear();
        model.refresh();
        QVERIFY(waitIdle(model));
        QVERIFY(!model.failure());
        QCOMPARE(model.rowCount(), 1);
    }

    void a_changed_record_is_shown_in_place_without_moving_rows() {
        EngineFixture engine(FakeWorld::varied());
        PagedRecordModel model(engine.session, u"users"_s);
        const QAbstractItemModelTester tester(&model);
        QVERIFY(waitIdle(model));
        model.setFollowing(false);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        engine.world->spacetime.putQuietly("users:bob", R"({"name":"Robert"})");
        const int name = columnOf(model, u"name"_s);
        QTRY_COMPARE(textAt(model, 1, name), u"Robert"_s);
        QCOMPARE(model.pendingChanges(), std::uint64_t{0});
        QCOMPARE(resets.size(), 0);
    }

    void insertions_are_counted_while_rows_must_not_move() {
        EngineFixture engine(FakeWorld::varied());
        PagedRecordModel model(engine.session, u"users"_s);
        QVERIFY(waitIdle(model));
        model.setFollowing(false);
        engine.world->spacetime.putQuietly("users:aaa", "{}");
        QTRY_COMPARE(model.pendingChanges(), std::uint64_t{1});
        QCOMPARE(textAt(model, 0), u"alice"_s);
        model.refresh();
        QVERIFY(waitIdle(model));
        QCOMPARE(textAt(model, 0), u"aaa"_s);
        QCOMPARE(model.pendingChanges(), std::uint64_t{0});
    }

    void insertions_are_followed_at_the_top() {
        EngineFixture engine(FakeWorld::varied());
        PagedRecordModel model(engine.session, u"users"_s);
        const QAbstractItemModelTester tester(&model);
        QVERIFY(waitIdle(model));
        engine.world->spacetime.putQuietly("users:aaa", "{}");
        QTRY_COMPARE(textAt(model, 0), u"aaa"_s);
        QCOMPARE(model.rowCount(), 4);
    }

    void new_fields_become_columns_before_the_facts() {
        EngineFixture engine(FakeWorld::single());
        PagedRecordModel model(engine.session, u"users"_s);
        const QAbstractItemModelTester tester(&model);
        QVERIFY(waitIdle(model));
        engine.world->spacetime.putQuietly("users:alice", R"({"name":"Alice","nick":"Al"})");
        QTRY_VERIFY(columnOf(model, u"nick"_s) > 0);
        QVERIFY(columnOf(model, u"nick"_s) < model.factColumn(RecordTableModel::Fact::Temperature));
        QCOMPARE(textAt(model, 0, columnOf(model, u"nick"_s)), u"Al"_s);
    }

    void a_key_is_found_by_rank() {
        EngineFixture engine(FakeWorld::large());
        PagedRecordModel model(engine.session, u"users"_s);
        QVERIFY(waitIdle(model));
        QSignalSpy found(&model, &PagedRecordModel::rowFound);
        model.locate(u"users:05"_s);
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found.at(0).at(0).toInt(), 500'000);
    }

    void filter_gathers_every_hit_and_ends() {
        EngineFixture engine(FakeWorld::large(20'000));
        CollectedRecordModel model(engine.session, u"users"_s);
        const QAbstractItemModelTester tester(&model);
        model.collect({.text = "lima", .conditions = {}}, {}, 20'000);
        QTRY_VERIFY(!model.isScanning());
        QCOMPARE(model.rowCount(), 5000);
        QCOMPARE(model.scanned(), std::uint64_t{20'000});
        QVERIFY(model.isComplete());
    }

    void first_hits_come_before_the_scan_ends() {
        EngineFixture engine(FakeWorld::large());
        CollectedRecordModel model(engine.session, u"users"_s);
        model.collect({.text = "Person 7", .conditions = {}}, {}, 1'000'000);
        QTRY_VERIFY(model.rowCount() > 0);
        QVERIFY(model.isScanning());
        model.stop();
        QVERIFY(model.wasStopped());
        const int kept = model.rowCount();
        QVERIFY(engine.waitIdle());
        QCOMPARE(model.rowCount(), kept);
    }

    void hits_are_not_limited() {
        EngineFixture engine(FakeWorld::large(150'000));
        CollectedRecordModel model(engine.session, u"users"_s);
        model.collect({.text = "person", .conditions = {}}, {}, 150'000);
        QTRY_VERIFY_WITH_TIMEOUT(!model.isScanning(), 60'000);
        QCOMPARE(model.rowCount(), 150'000);
        QCOMPARE(textAt(model, 149'999), u"\u2026"_s);
        QTRY_COMPARE(textAt(model, 149'999), u"0149999"_s);
    }

    void sorts_numbers_as_numbers_both_ways() {
        EngineFixture engine(FakeWorld::varied());
        CollectedRecordModel model(engine.session, u"products"_s);
        const QAbstractItemModelTester tester(&model);
        model.collect({}, SortBy{".price", false}, 2);
        QTRY_VERIFY(model.isComplete() && model.isIdle());
        QTRY_COMPARE(textAt(model, 0), u"lamp"_s);
        model.collect({}, SortBy{".price", true}, 2);
        QTRY_VERIFY(model.isComplete() && model.isIdle());
        QTRY_COMPARE(textAt(model, 0), u"chair"_s);
    }

    void what_is_missing_comes_last_either_way() {
        EngineFixture engine(FakeWorld::varied());
        CollectedRecordModel model(engine.session, u"users"_s);
        for (const bool descending : {false, true}) {
            model.collect({}, SortBy{".active", descending}, 3);
            QTRY_VERIFY(model.isComplete() && model.isIdle());
            QTRY_COMPARE(textAt(model, 0), u"bob"_s);
        }
    }

    void many_rows_are_sorted_by_the_engine() {
        EngineFixture engine(FakeWorld::large(50'000));
        CollectedRecordModel model(engine.session, u"users"_s);
        model.collect({.text = "lima", .conditions = {}}, SortBy{"key", true}, 50'000);
        QTRY_VERIFY_WITH_TIMEOUT(model.isComplete() && model.isIdle(), 60'000);
        QCOMPARE(model.rowCount(), 12'500);
        QTRY_COMPARE(textAt(model, 0), u"0049997"_s);
    }

    void old_hits_stay_until_there_are_new_ones() {
        EngineFixture engine(FakeWorld::varied());
        CollectedRecordModel model(engine.session, u"orders"_s);
        const QAbstractItemModelTester tester(&model);
        model.collect({.text = "osaka", .conditions = {}}, {}, 2600);
        QTRY_COMPARE(model.rowCount(), 650);
        engine.world->faults.closeGate();
        model.collect({.text = "lima", .conditions = {}}, {}, 2600);
        QCOMPARE(model.rowCount(), 650);
        engine.world->faults.openGate();
        QTRY_VERIFY(model.isComplete() && model.isIdle());
        QTRY_COMPARE(textAt(model, 0), u"0000001"_s);
    }

    void a_hit_that_was_deleted_says_so_in_its_place() {
        EngineFixture engine(FakeWorld::varied());
        CollectedRecordModel model(engine.session, u"users"_s);
        model.collect({.text = "o", .conditions = {}}, {}, 3);
        QTRY_VERIFY(model.isComplete() && model.isIdle());
        const int before = model.rowCount();
        engine.session.run<warp::Lsn>(&model, u"delete"_s, warp::ui::Lane::Page,
                                      [](warp::Universe& universe, const warp::ui::EngineJob&) {
                                          return universe.spacetime().remove("users:bob");
                                      },
                                      {});
        QTRY_COMPARE(model.pendingChanges(), std::uint64_t{1});
        QCOMPARE(model.rowCount(), before);
        model.reread({u"users:bob"_s});
        QVERIFY(EngineFixture::waitFor([&model] { return model.isIdle(); }));
        const int row = textAt(model, 0) == u"bob"_s ? 0 : 1;
        QVERIFY(model.index(row, 0).data(RecordTableModel::GoneRole).toBool());
        QVERIFY(!model.flags(model.index(row, 1)).testFlag(Qt::ItemIsEditable));
    }

    void changed_hits_are_shown_in_place() {
        EngineFixture engine(FakeWorld::varied());
        CollectedRecordModel model(engine.session, u"users"_s);
        model.collect({.text = "bob", .conditions = {}}, {}, 3);
        QTRY_VERIFY(model.isComplete() && model.isIdle() && model.rowCount() == 1);
        engine.world->spacetime.putQuietly("users:bob", R"({"name":"Robert"})");
        QTRY_COMPARE(textAt(model, 0, columnOf(model, u"name"_s)), u"Robert"_s);
    }

    void only_loaded_fields_of_a_writable_table_are_editable() {
        EngineFixture engine(FakeWorld::varied());
        PagedRecordModel model(engine.session, u"users"_s);
        QVERIFY(waitIdle(model));
        const QModelIndex name = model.index(0, columnOf(model, u"name"_s));
        QVERIFY(!model.flags(name).testFlag(Qt::ItemIsEditable));
        model.setEditable(true);
        QVERIFY(model.flags(name).testFlag(Qt::ItemIsEditable));
        QVERIFY(!model.flags(name.siblingAtColumn(0)).testFlag(Qt::ItemIsEditable));
    }
};

WARP_UI_TEST(RecordModelsTest);

#include "record_models_test.moc"
