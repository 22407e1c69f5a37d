// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/record_document.h"

#include <QtWidgets/QLabel>

#include "tests/support/shown_record.h"
#include "tests/support/ui_test_main.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/json_tree.h"

using namespace Qt::StringLiterals;
using warp::ErrorCode;
using warp::test::FakeWorld;
using warp::ui::Banner;
using warp::ui::JsonTree;
using warp::ui::Page;
using warp::ui::test::ShownRecord;

class RecordEditingTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void typing_makes_dirty_and_saving_writes() {
        ShownRecord shown(FakeWorld::varied());
        shown.type(u"{\"name\":\"Al\"}"_s);
        QVERIFY(shown.document().isDirty());
        QVERIFY(shown.keep().isVisible());
        QTest::keyClick(shown.panel().editor(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!shown.document().isDirty());
        QCOMPARE(shown.stored(), std::string(R"({"name":"Al"})"));
        QTRY_COMPARE(shown.fixture.undo.count(), 1);
    }

    void a_mistake_is_shown_with_its_place_and_cannot_be_saved() {
        ShownRecord shown(FakeWorld::varied());
        shown.type(u"{\"a\": 1,}"_s);
        QTRY_VERIFY(shown.document().problem().has_value());
        QCOMPARE(shown.document().problem()->line, 1);
        QCOMPARE(shown.document().problem()->column, 9);
        QVERIFY(!shown.keep().isEnabled());
        QCOMPARE(shown.panel().editor()->extraSelections().size(), 1);
        QVERIFY(shown.page.findChild<Banner*>(u"treeNote"_s)->text().message.size() > 10);
        const std::string before = shown.stored();
        QTest::keyClick(shown.panel().editor(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(shown.settle());
        QCOMPARE(shown.stored(), before);
        shown.type(u"{\"a\": 1}"_s);
        QTRY_VERIFY(!shown.document().problem());
        QTRY_VERIFY(shown.keep().isEnabled());
    }

    void revert_brings_the_stored_text_back() {
        ShownRecord shown(FakeWorld::varied());
        const QString before = shown.panel().editor()->toPlainText();
        shown.type(u"{}"_s);
        QTest::mouseClick(&shown.giveUp(), Qt::LeftButton);
        QCOMPARE(shown.panel().editor()->toPlainText(), before);
        QVERIFY(!shown.document().isDirty());
    }

    void a_change_from_elsewhere_is_shown_while_clean() {
        ShownRecord shown(FakeWorld::varied());
        shown.fixture.engine.world->spacetime.putQuietly("users:alice", R"({"name":"Alicia"})");
        QTRY_VERIFY(shown.panel().editor()->toPlainText().contains(u"Alicia"_s));
        QVERIFY(!shown.document().isDirty());
    }

    void a_change_from_elsewhere_becomes_a_conflict_while_dirty() {
        ShownRecord shown(FakeWorld::varied());
        shown.type(u"{\"mine\":1}"_s);
        shown.fixture.engine.world->spacetime.putQuietly("users:alice", R"({"theirs":2})");
        QTRY_VERIFY(shown.document().theirs().has_value());
        QVERIFY(shown.panel().otherEditor()->isVisible());
        QVERIFY(shown.panel().otherEditor()->toPlainText().contains(u"theirs"_s));
        QCOMPARE(shown.panel().editor()->toPlainText(), u"{\"mine\":1}"_s);
        QTest::mouseClick(&shown.keep(), Qt::LeftButton);
        QTRY_COMPARE(shown.stored(), std::string(R"({"mine":1})"));
        QTRY_VERIFY(!shown.document().theirs());
    }

    void theirs_can_be_taken() {
        ShownRecord shown(FakeWorld::varied());
        shown.type(u"{\"mine\":1}"_s);
        shown.fixture.engine.world->spacetime.putQuietly("users:alice", R"({"theirs":2})");
        QTRY_VERIFY(shown.document().theirs().has_value());
        QTest::mouseClick(&shown.giveUp(), Qt::LeftButton);
        QVERIFY(shown.panel().editor()->toPlainText().contains(u"theirs"_s));
        QVERIFY(!shown.document().isDirty());
        QCOMPARE(shown.stored(), std::string(R"({"theirs":2})"));
    }

    void a_failed_save_keeps_the_text_and_says_why() {
        ShownRecord shown(FakeWorld::varied());
        shown.fixture.engine.world->faults.fail("apply", ErrorCode::NoSpace);
        shown.type(u"{\"a\":1}"_s);
        QTest::mouseClick(&shown.keep(), Qt::LeftButton);
        QVERIFY(shown.settle());
        QVERIFY(shown.document().isDirty());
        QCOMPARE(shown.panel().editor()->toPlainText(), u"{\"a\":1}"_s);
        QVERIFY(shown.panel().foot()->message()->text().contains(shown.document().saveFailure()));
        QVERIFY(!shown.document().saveFailure().isEmpty());
    }

    void what_is_typed_while_it_is_saved_is_kept() {
        ShownRecord shown(FakeWorld::varied());
        shown.type(u"{\"a\":1}"_s);
        shown.fixture.engine.world->faults.closeGate();
        shown.document().save();
        QTRY_VERIFY(shown.fixture.engine.world->faults.waiting() > 0);
        QTest::keyClicks(shown.panel().editor(), u" "_s);
        shown.fixture.engine.world->faults.openGate();
        QVERIFY(shown.settle());
        QVERIFY(shown.document().isDirty());
        QVERIFY(!shown.document().theirs());
        QCOMPARE(shown.panel().editor()->toPlainText(), u"{\"a\":1} "_s);
        shown.document().save();
        QTRY_VERIFY(!shown.document().isDirty());
    }

    void saving_keeps_the_cursor_and_the_undo() {
        ShownRecord shown(FakeWorld::varied());
        QTextCursor cursor = shown.panel().editor()->textCursor();
        cursor.setPosition(20);
        shown.panel().editor()->setTextCursor(cursor);
        QTest::keyClicks(shown.panel().editor(), u" "_s);
        shown.document().save();
        QTRY_VERIFY(!shown.document().isDirty());
        QVERIFY(shown.settle());
        QVERIFY(std::abs(shown.panel().editor()->textCursor().position() - 20) < 8);
        QVERIFY(shown.document().value().text().isUndoAvailable());
    }

    void a_move_or_a_look_from_elsewhere_does_not_disturb_typing() {
        ShownRecord shown(FakeWorld::varied());
        const QString typed = u"{\"mine\":1}"_s;
        shown.type(typed);
        std::thread([&shown] {
            QVERIFY(shown.fixture.engine.world->spacetime.move("users:alice", warp::Shard::Cold).ok());
        }).join();
        QTRY_COMPARE(shown.document().record().shard, warp::Shard::Cold);
        shown.fixture.engine.world->spacetime.announceOverflow();
        QTest::qWait(300);
        QVERIFY(shown.settle());
        QCOMPARE(shown.panel().editor()->toPlainText(), typed);
        QVERIFY(!shown.document().theirs());
        QVERIFY(shown.document().isDirty());
        shown.document().save();
        QTRY_COMPARE(shown.stored(), std::string(R"({"mine":1})"));
    }

    void a_record_deleted_while_it_is_edited_can_be_created_again() {
        ShownRecord shown(FakeWorld::varied());
        shown.type(u"{\"mine\":1}"_s);
        std::thread([&shown] {
            QVERIFY(shown.fixture.engine.world->spacetime.remove("users:alice", {}).ok());
        }).join();
        QTRY_VERIFY(shown.document().theirs().has_value());
        QCOMPARE(shown.page.state(), Page::State::Ready);
        QCOMPARE(shown.panel().editor()->toPlainText(), u"{\"mine\":1}"_s);
        QTest::mouseClick(&shown.keep(), Qt::LeftButton);
        QTRY_COMPARE(shown.stored(), std::string(R"({"mine":1})"));
        QTRY_VERIFY(!shown.document().isDirty());
    }

    void a_leaf_edited_in_the_tree_is_an_edit_of_the_text() {
        ShownRecord shown(FakeWorld::varied());
        const QString before = shown.panel().editor()->toPlainText();
        JsonTree& tree = *shown.panel().tree();
        QVERIFY(tree.jsonModel()->setData(tree.jsonModel()->find(u"address.city"_s).siblingAtColumn(1),
                                          u"Cusco"_s));
        QVERIFY(shown.document().isDirty());
        QVERIFY(shown.panel().editor()->toPlainText().contains(u"\"Cusco\""_s));
        shown.document().value().text().undo();
        QCOMPARE(shown.panel().editor()->toPlainText(), before);
        QTRY_COMPARE(tree.jsonModel()->valueOf(tree.jsonModel()->find(u"address.city"_s)), u"Lima"_s);
        shown.document().value().text().redo();
        shown.document().save();
        QTRY_VERIFY(shown.stored().find("Cusco") != std::string::npos);
    }

    void the_tree_cannot_undo_what_is_being_typed() {
        ShownRecord shown(FakeWorld::varied());
        QVERIFY(shown.panel().tree()->jsonModel()->isEditable());
        shown.type(u"{\"new\":1}"_s);
        QVERIFY(!shown.panel().tree()->jsonModel()->isEditable());
        QTRY_VERIFY(shown.panel().tree()->jsonModel()->isEditable());
        QVERIFY(shown.panel().tree()->jsonModel()->find(u"new"_s).isValid());
    }

    void a_record_is_renamed_in_one_step_and_back() {
        ShownRecord shown(FakeWorld::varied());
        const std::string before = shown.stored();
        shown.fixture.prompts.text = u"users:alicia"_s;
        shown.fixture.actions.rename(&shown.page, u"users:alice"_s);
        QTRY_COMPARE(shown.page.state(), Page::State::Empty);
        QCOMPARE(shown.stored("users:alicia"), before);
        shown.fixture.undo.undo();
        QTRY_COMPARE(shown.page.state(), Page::State::Ready);
        QCOMPARE(shown.stored(), before);
    }
};

WARP_UI_TEST(RecordEditingTest);

#include "record_editing_test.moc"
