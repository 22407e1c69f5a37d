// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/record_page.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeView>

#include "tests/support/page_fixture.h"
#include "tests/support/ui_checks.h"
#include "tests/support/ui_test_main.h"
#include "ui/inspector/file_panel.h"
#include "ui/inspector/inspector_dock.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;
using warp::ErrorCode;
using warp::OpenAs;
using warp::test::FakeWorld;
using warp::ui::Choice;
using warp::ui::InspectorDock;
using warp::ui::Page;
using warp::ui::RecordDocument;
using warp::ui::RecordPage;
using warp::ui::RecordPanel;
using warp::ui::Target;
using warp::ui::test::PageFixture;

namespace {

struct Shown {
    explicit Shown(std::shared_ptr<FakeWorld> world, const QString& key = u"users:alice"_s,
                   OpenAs as = OpenAs::Writer)
        : fixture(std::move(world), as), page(fixture.context, key) {
        page.resize(800, 600);
        page.show();
        settle();
    }
    bool settle() {
        return fixture.engine.waitFor([this] { return page.isSettled() && !fixture.engine.bridge.busy(); });
    }
    RecordPanel& panel() { return *page.panel(); }
    RecordDocument& document() { return *page.panel()->document(); }
    /// Replaces the text as a person would: select all, type.
    void type(const QString& text) {
        panel().editor()->setFocus();
        panel().editor()->selectAll();
        QTest::keyClicks(panel().editor(), text);
    }
    std::string stored(const std::string& key = "users:alice") {
        std::string value;
        std::thread([&] { value = fixture.engine.world->spacetime.peek(key).value()->value; }).join();
        return value;
    }

    PageFixture fixture;
    RecordPage page;
};

}  // namespace

class RecordPageTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void shows_the_value_in_every_view() {
        Shown shown(FakeWorld::varied());
        QCOMPARE(shown.page.state(), Page::State::Ready);
        QVERIFY(shown.panel().editor()->toPlainText().contains(u"\"Lima\""_s));
        QVERIFY(shown.panel().tree()->model()->rowCount() > 0);
        QVERIFY(shown.panel().properties()->model()->rowCount() > 10);
        QVERIFY(!shown.document().isDirty());
    }

    void typing_makes_dirty_and_saving_writes() {
        Shown shown(FakeWorld::varied());
        shown.type(u"{\"name\":\"Al\"}"_s);
        QVERIFY(shown.document().isDirty());
        QVERIFY(shown.panel().saveButton()->isVisible());
        QTest::keyClick(shown.panel().editor(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!shown.document().isDirty());
        QCOMPARE(shown.stored(), std::string(R"({"name":"Al"})"));
        QTRY_COMPARE(shown.fixture.undo.count(), 1);
    }

    void looking_at_it_does_not_make_dirty() {
        Shown shown(FakeWorld::varied());
        for (int tab = 0; tab < shown.panel().tabs()->count(); ++tab) {
            shown.panel().tabs()->setCurrentIndex(tab);
            QVERIFY(!shown.page.grab().isNull());
        }
        shown.panel().editor()->setFocus();
        QTest::keyClick(shown.panel().editor(), Qt::Key_Down);
        QVERIFY(!shown.document().isDirty());
    }

    void a_mistake_is_shown_with_its_place_and_cannot_be_saved() {
        Shown shown(FakeWorld::varied());
        shown.type(u"{\"a\": 1,}"_s);
        QTRY_VERIFY(shown.document().problem().has_value());
        QCOMPARE(shown.document().problem()->line, qint64{1});
        QCOMPARE(shown.document().problem()->column, qint64{9});
        QVERIFY(!shown.panel().saveButton()->isEnabled());
        const std::string before = shown.stored();
        QTest::keyClick(shown.panel().editor(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(shown.settle());
        QCOMPARE(shown.stored(), before);
        shown.type(u"{\"a\": 1}"_s);
        QTRY_VERIFY(!shown.document().problem());
        QTRY_VERIFY(shown.panel().saveButton()->isEnabled());
    }

    void revert_brings_the_stored_text_back() {
        Shown shown(FakeWorld::varied());
        const QString before = shown.panel().editor()->toPlainText();
        shown.type(u"{}"_s);
        QTest::mouseClick(shown.panel().revertButton(), Qt::LeftButton);
        QCOMPARE(shown.panel().editor()->toPlainText(), before);
        QVERIFY(!shown.document().isDirty());
    }

    void a_change_from_elsewhere_is_shown_while_clean() {
        Shown shown(FakeWorld::varied());
        shown.fixture.engine.world->spacetime.putQuietly("users:alice", R"({"name":"Alicia"})");
        QTRY_VERIFY(shown.panel().editor()->toPlainText().contains(u"Alicia"_s));
        QVERIFY(!shown.document().isDirty());
    }

    void a_change_from_elsewhere_becomes_a_conflict_while_dirty() {
        Shown shown(FakeWorld::varied());
        shown.type(u"{\"mine\":1}"_s);
        shown.fixture.engine.world->spacetime.putQuietly("users:alice", R"({"theirs":2})");
        QTRY_VERIFY(shown.document().theirs().has_value());
        QVERIFY(shown.page.findChild<QPlainTextEdit*>(u"theirsEditor"_s)->isVisible());
        QCOMPARE(shown.panel().editor()->toPlainText(), u"{\"mine\":1}"_s);
        QTest::mouseClick(shown.panel().saveButton(), Qt::LeftButton);
        QTRY_COMPARE(shown.stored(), std::string(R"({"mine":1})"));
        QTRY_VERIFY(!shown.document().theirs());
    }

    void theirs_can_be_taken() {
        Shown shown(FakeWorld::varied());
        shown.type(u"{\"mine\":1}"_s);
        shown.fixture.engine.world->spacetime.putQuietly("users:alice", R"({"theirs":2})");
        QTRY_VERIFY(shown.document().theirs().has_value());
        QTest::mouseClick(shown.panel().revertButton(), Qt::LeftButton);
        QVERIFY(shown.panel().editor()->toPlainText().contains(u"theirs"_s));
        QVERIFY(!shown.document().isDirty());
        QCOMPARE(shown.stored(), std::string(R"({"theirs":2})"));
    }

    void a_failed_save_keeps_the_text_and_says_why() {
        Shown shown(FakeWorld::varied());
        shown.fixture.engine.world->faults.fail("apply", ErrorCode::NoSpace);
        shown.type(u"{\"a\":1}"_s);
        QTest::mouseClick(shown.panel().saveButton(), Qt::LeftButton);
        QVERIFY(shown.settle());
        QVERIFY(shown.document().isDirty());
        QCOMPARE(shown.panel().editor()->toPlainText(), u"{\"a\":1}"_s);
    }

    void missing_record_is_an_empty_page() {
        Shown shown(FakeWorld::varied(), u"users:nobody"_s);
        QCOMPARE(shown.page.state(), Page::State::Empty);
    }

    void deleted_record_turns_into_an_empty_page() {
        Shown shown(FakeWorld::varied());
        shown.fixture.actions.remove(&shown.page, {u"users:alice"_s});
        QTRY_COMPARE(shown.page.state(), Page::State::Empty);
        shown.fixture.undo.undo();
        QTRY_COMPARE(shown.page.state(), Page::State::Ready);
    }

    void failed_read_can_be_retried() {
        auto world = FakeWorld::varied();
        world->faults.fail("peek", ErrorCode::Corrupt);
        Shown shown(world);
        QCOMPARE(shown.page.state(), Page::State::Failed);
        world->faults.clear();
        Q_EMIT shown.page.retryRequested();
        QTRY_COMPARE(shown.page.state(), Page::State::Ready);
    }

    void large_value_is_cut_until_asked_for() {
        auto world = FakeWorld::single();
        world->spacetime.putQuietly("big:1", '"' + std::string(2 << 20, 'x') + '"');
        Shown shown(world, u"big:1"_s);
        QVERIFY(shown.document().isCut());
        QVERIFY(shown.panel().editor()->isReadOnly());
        shown.document().loadWhole();
        QTRY_VERIFY(!shown.document().isCut());
        QVERIFY(!shown.panel().editor()->isReadOnly());
    }

    void observer_cannot_type() {
        Shown shown(FakeWorld::varied(), u"users:alice"_s, OpenAs::Observer);
        QVERIFY(shown.panel().editor()->isReadOnly());
    }

    void two_views_share_one_text_and_one_dirty_state() {
        Shown shown(FakeWorld::varied());
        InspectorDock inspector(shown.fixture.context);
        inspector.show();
        shown.fixture.selection.publish({{u"users:alice"_s}, u"test"_s});
        QCOMPARE(inspector.recordPanel()->document(), shown.panel().document());
        shown.type(u"{\"x\":1}"_s);
        QCOMPARE(inspector.recordPanel()->editor()->toPlainText(), u"{\"x\":1}"_s);
        QVERIFY(inspector.recordPanel()->saveButton()->isEnabled());
        shown.document().revert();
    }

    void inspector_asks_before_it_leaves_unsaved_changes() {
        PageFixture fixture(FakeWorld::varied());
        InspectorDock inspector(fixture.context);
        inspector.show();
        fixture.selection.publish({{u"users:alice"_s}, u"test"_s});
        QTRY_VERIFY(inspector.isSettled());
        inspector.recordPanel()->editor()->setPlainText(u"{}"_s);
        inspector.recordPanel()->document()->text().setModified(true);
        fixture.prompts.choice = Choice::Cancel;
        fixture.selection.publish({{u"users:bob"_s}, u"test"_s});
        QCOMPARE(fixture.prompts.asked.size(), 1);
        QCOMPARE(inspector.recordPanel()->document()->key(), u"users:alice"_s);
        fixture.prompts.choice = Choice::Alternative;
        fixture.selection.publish({{u"users:zoë"_s}, u"test"_s});
        QTRY_COMPARE(inspector.recordPanel()->document()->key(), u"users:zoë"_s);
        QVERIFY(fixture.engine.waitIdle());
    }

    void pinned_inspector_stays() {
        PageFixture fixture(FakeWorld::varied());
        InspectorDock inspector(fixture.context);
        inspector.show();
        inspector.showRecord(u"users:alice"_s);
        QTRY_VERIFY(inspector.isSettled());
        inspector.pinButton()->setChecked(true);
        fixture.selection.publish({{u"users:bob"_s}, u"test"_s});
        QCOMPARE(inspector.recordPanel()->document()->key(), u"users:alice"_s);
    }

    void inspector_decodes_files() {
        PageFixture fixture(FakeWorld::varied());
        InspectorDock inspector(fixture.context);
        inspector.show();
        inspector.showTarget(Target::ofFile(u"entropy/historical_entropy.csv"_s));
        QTRY_VERIFY(inspector.filePanel()->decoded()->toPlainText().contains(u"1.85"_s));
    }

    void closed_while_the_engine_hangs_is_quiet() {
        auto world = FakeWorld::varied();
        PageFixture fixture(world);
        world->faults.closeGate();
        auto page = std::make_unique<RecordPage>(fixture.context, u"users:alice"_s);
        page->show();
        QTRY_VERIFY(world->faults.waiting() > 0);
        page.reset();
        world->faults.openGate();
        QVERIFY(fixture.engine.waitIdle());
    }

    void every_control_has_a_name_in_both_themes() {
        Shown shown(FakeWorld::varied());
        for (const auto choice : {warp::ui::ThemeChoice::Dark, warp::ui::ThemeChoice::Light}) {
            warp::ui::theme().setChoice(choice);
            for (int tab = 0; tab < shown.panel().tabs()->count(); ++tab) {
                shown.panel().tabs()->setCurrentIndex(tab);
                QCOMPARE(warp::ui::test::unnamedControls(shown.page), QStringList());
            }
        }
    }
};

WARP_UI_TEST(RecordPageTest);

#include "record_page_test.moc"
