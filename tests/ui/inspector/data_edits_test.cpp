// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/data_edits.h"

#include <QtTest/QSignalSpy>

#include "tests/support/page_fixture.h"
#include "tests/support/ui_test_main.h"

using namespace Qt::StringLiterals;
using warp::ErrorCode;
using warp::RecordBatch;
using warp::Result;
using warp::Shard;
using warp::test::FakeWorld;
using warp::ui::AppliedEdit;
using warp::ui::DataEdits;
using warp::ui::test::PageFixture;

namespace {

struct Edited {
    explicit Edited(std::shared_ptr<FakeWorld> world = FakeWorld::varied()) : fixture(std::move(world)) {}

    /// Applies a batch and waits. Returns: the code of its failure.
    std::optional<ErrorCode> apply(const RecordBatch& batch) {
        std::optional<Result<AppliedEdit>> answer;
        fixture.edits.apply(u"Edit"_s, batch, &owner,
                            [&answer](Result<AppliedEdit> got) { answer = std::move(got); });
        fixture.engine.waitFor([&answer] { return answer.has_value(); });
        return answer->ok() ? std::nullopt : std::optional(answer->error().code);
    }
    std::optional<ErrorCode> put(const std::string& key, const std::string& json) {
        RecordBatch batch;
        batch.put(key, json);
        return apply(batch);
    }
    bool wait() {
        return fixture.engine.waitFor(
            [this] { return !fixture.edits.isBusy() && !fixture.engine.bridge.busy(); });
    }
    /// What the engine holds; read off the GUI thread, as everything.
    std::optional<warp::Record> stored(const std::string& key) {
        std::optional<warp::Record> record;
        std::thread([&] { record = fixture.engine.world->spacetime.peek(key).value(); }).join();
        return record;
    }
    std::string value(const std::string& key) {
        const auto record = stored(key);
        return record ? record->value : "none";
    }

    PageFixture fixture;
    QObject owner;
};

}  // namespace

class DataEditsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void an_edit_can_be_undone_and_redone() {
        Edited edited;
        const std::string before = edited.value("users:bob");
        QVERIFY(!edited.put("users:bob", R"({"name":"Robert"})"));
        edited.fixture.undo.undo();
        QVERIFY(edited.wait());
        QCOMPARE(edited.value("users:bob"), before);
        edited.fixture.undo.redo();
        QVERIFY(edited.wait());
        QCOMPARE(edited.value("users:bob"), std::string(R"({"name":"Robert"})"));
        edited.fixture.undo.undo();
        QVERIFY(edited.wait());
        QCOMPARE(edited.value("users:bob"), before);
    }

    void creating_is_undone_by_removing() {
        Edited edited;
        QVERIFY(!edited.put("users:new", "{}"));
        edited.fixture.undo.undo();
        QVERIFY(edited.wait());
        QCOMPARE(edited.value("users:new"), std::string("none"));
    }

    void deleting_is_undone_with_value_and_shard() {
        Edited edited;
        const std::string before = edited.value("users:alice");
        RecordBatch batch;
        batch.remove("users:alice");
        QVERIFY(!edited.apply(batch));
        QCOMPARE(edited.value("users:alice"), std::string("none"));
        edited.fixture.undo.undo();
        QVERIFY(edited.wait());
        QCOMPARE(edited.value("users:alice"), before);
        QCOMPARE(edited.stored("users:alice")->shard, Shard::Hot);
    }

    void a_move_is_undone() {
        Edited edited;
        RecordBatch batch;
        batch.move("users:alice", Shard::Cold);
        QVERIFY(!edited.apply(batch));
        QCOMPARE(edited.stored("users:alice")->shard, Shard::Cold);
        edited.fixture.undo.undo();
        QVERIFY(edited.wait());
        QCOMPARE(edited.stored("users:alice")->shard, Shard::Hot);
    }

    void a_refused_edit_gets_no_place_on_the_stack() {
        Edited edited;
        edited.fixture.engine.world->faults.fail("apply", ErrorCode::NoSpace);
        QCOMPARE(edited.put("users:bob", "{}"), std::optional(ErrorCode::NoSpace));
        QCOMPARE(edited.fixture.undo.count(), 0);
    }

    void what_is_not_there_can_be_neither_moved_nor_removed() {
        Edited edited;
        RecordBatch move;
        move.move("users:nobody", Shard::Cold);
        QCOMPARE(edited.apply(move), std::optional(ErrorCode::NotFound));
        RecordBatch remove;
        remove.remove("users:nobody");
        QCOMPARE(edited.apply(remove), std::optional(ErrorCode::NotFound));
    }

    void undo_never_overwrites_what_somebody_else_wrote() {
        Edited edited;
        QVERIFY(!edited.put("users:bob", R"({"mine":1})"));
        edited.fixture.engine.world->spacetime.putQuietly("users:bob", R"({"theirs":2})");
        QSignalSpy conflicts(&edited.fixture.edits, &DataEdits::conflicted);
        edited.fixture.undo.undo();
        QTRY_COMPARE(conflicts.size(), 1);
        QCOMPARE(conflicts.at(0).at(1).toStringList(), QStringList{u"users:bob"_s});
        QCOMPARE(edited.value("users:bob"), std::string(R"({"theirs":2})"));
        QCOMPARE(edited.fixture.undo.count(), 0);
    }

    void undo_of_many_happens_for_all_or_for_none() {
        Edited edited;
        RecordBatch batch;
        batch.put("users:alice", R"({"a":1})");
        batch.put("users:bob", R"({"b":1})");
        QVERIFY(!edited.apply(batch));
        edited.fixture.engine.world->spacetime.putQuietly("users:bob", R"({"theirs":2})");
        QSignalSpy conflicts(&edited.fixture.edits, &DataEdits::conflicted);
        edited.fixture.undo.undo();
        QTRY_COMPARE(conflicts.size(), 1);
        QCOMPARE(edited.value("users:alice"), std::string(R"({"a":1})"));
    }

    void undo_that_failed_can_be_tried_again() {
        Edited edited;
        const std::string before = edited.value("users:bob");
        QVERIFY(!edited.put("users:bob", R"({"name":"Robert"})"));
        edited.fixture.engine.world->faults.fail("apply", ErrorCode::Io);
        QSignalSpy failures(&edited.fixture.edits, &DataEdits::failed);
        edited.fixture.undo.undo();
        QTRY_COMPARE(failures.size(), 1);
        QVERIFY(edited.fixture.undo.canUndo());
        QVERIFY(!edited.fixture.undo.canRedo());
        edited.fixture.engine.world->faults.clear();
        edited.fixture.undo.undo();
        QVERIFY(edited.wait());
        QCOMPARE(edited.value("users:bob"), before);
    }

    void undos_in_a_row_wait_for_each_other() {
        Edited edited;
        QVERIFY(!edited.put("users:bob", "1"));
        QVERIFY(!edited.put("users:bob", "2"));
        QVERIFY(!edited.put("users:bob", "3"));
        edited.fixture.undo.undo();
        edited.fixture.undo.undo();
        QVERIFY(edited.wait());
        QCOMPARE(edited.value("users:bob"), std::string("1"));
        edited.fixture.undo.redo();
        edited.fixture.undo.redo();
        QVERIFY(edited.wait());
        QCOMPARE(edited.value("users:bob"), std::string("3"));
    }

    void closing_the_universe_forgets_the_history() {
        Edited edited;
        QVERIFY(!edited.put("users:bob", "1"));
        edited.fixture.engine.session.close();
        QTRY_COMPARE(edited.fixture.undo.count(), 0);
    }
};

WARP_UI_TEST(DataEditsTest);

#include "data_edits_test.moc"
