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
        model.collect(u"lima"_s, 20'000);
        QTRY_VERIFY(!model.isScanning());
        QCOMPARE(model.rowCount(), 5000);
        QCOMPARE(model.scanned(), std::uint64_t{20'000});
        QVERIFY(!model.limitReached());
    }

    void first_hits_come_before_the_scan_ends() {
        EngineFixture engine(FakeWorld::large());
        CollectedRecordModel model(engine.session, u"users"_s);
        model.collect(u"Person 7"_s, 1'000'000);
        QTRY_VERIFY(model.rowCount() > 0);
        QVERIFY(model.isScanning());
        model.stop();
        QVERIFY(model.wasStopped());
        const int kept = model.rowCount();
        QVERIFY(engine.waitIdle());
        QCOMPARE(model.rowCount(), kept);
    }

    void more_hits_than_are_kept_are_said() {
        EngineFixture engine(FakeWorld::large(CollectedRecordModel::kMostRows + 10));
        CollectedRecordModel model(engine.session, u"users"_s);
        model.collect({}, CollectedRecordModel::kMostRows + 10);
        QTRY_VERIFY_WITH_TIMEOUT(!model.isScanning(), 60'000);
        QVERIFY(model.limitReached());
        QCOMPARE(model.rowCount(), CollectedRecordModel::kMostRows);
    }

    void sorts_numbers_as_numbers_both_ways() {
        EngineFixture engine(FakeWorld::varied());
        CollectedRecordModel model(engine.session, u"products"_s);
        const QAbstractItemModelTester tester(&model);
        model.collect({}, 2);
        QTRY_VERIFY(!model.isScanning());
        const int price = columnOf(model, u"price"_s);
        QVERIFY(price > 0);
        model.sort(price, Qt::AscendingOrder);
        QTRY_VERIFY(!model.isSorting());
        QCOMPARE(textAt(model, 0), u"lamp"_s);
        const QPersistentModelIndex lamp = model.index(0, 0);
        model.sort(price, Qt::DescendingOrder);
        QTRY_VERIFY(!model.isSorting());
        QCOMPARE(textAt(model, 0), u"chair"_s);
        QCOMPARE(lamp.row(), 1);
        QCOMPARE(lamp.data().toString(), u"lamp"_s);
    }

    void sort_chosen_during_the_scan_is_done_at_its_end() {
        EngineFixture engine(FakeWorld::large(5000));
        CollectedRecordModel model(engine.session, u"users"_s);
        model.collect({}, 5000);
        model.sort(0, Qt::DescendingOrder);
        QTRY_VERIFY(!model.isScanning() && !model.isSorting());
        QCOMPARE(textAt(model, 0), u"0004999"_s);
    }
};

WARP_UI_TEST(RecordModelsTest);

#include "record_models_test.moc"
