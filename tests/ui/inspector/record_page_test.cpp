// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/record_page.h"

#include <QtWidgets/QMenu>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QToolButton>

#include "tests/support/shown_record.h"
#include "tests/support/ui_checks.h"
#include "tests/support/ui_test_main.h"
#include "ui/inspector/facts_pane.h"
#include "ui/inspector/raw_pane.h"
#include "ui/inspector/record_title.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/hex_view.h"
#include "ui/widgets/json_tree.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;
using warp::ErrorCode;
using warp::OpenAs;
using warp::test::FakeWorld;
using warp::ui::Choice;
using warp::ui::Page;
using warp::ui::RecordPage;
using warp::ui::ValueText;
using warp::ui::test::PageFixture;
using warp::ui::test::ShownRecord;

class RecordPageTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void shows_the_value_in_every_view() {
        ShownRecord shown(FakeWorld::varied());
        QCOMPARE(shown.page.state(), Page::State::Ready);
        QVERIFY(shown.panel().editor()->toPlainText().contains(u"\"Lima\""_s));
        QVERIFY(shown.panel().tree()->model()->rowCount() > 0);
        QVERIFY(shown.panel().properties()->table()->model()->rowCount() > 10);
        QVERIFY(shown.panel().raw()->caption().contains(u"hot_data/particles/users/alice.json"_s));
        QVERIFY(shown.panel().raw()->hex()->size() > 100);
        QVERIFY(!shown.document().isDirty());
    }

    void looking_at_it_does_not_make_dirty() {
        ShownRecord shown(FakeWorld::varied());
        for (int tab = 0; tab < shown.panel().tabs()->count(); ++tab) {
            shown.panel().tabs()->setCurrentIndex(tab);
            QVERIFY(!shown.page.grab().isNull());
        }
        shown.panel().editor()->setFocus();
        QTest::keyClick(shown.panel().editor(), Qt::Key_Down);
        QVERIFY(!shown.document().isDirty());
    }

    void an_edit_of_the_file_that_cannot_be_taken_in_is_a_choice() {
        auto world = FakeWorld::varied();
        const std::string path = "spacetime/hot_data/particles/users/alice.json";
        world->problems = {{.kind = warp::Problem::Kind::Conflict,
                            .path = path,
                            .key = "users:alice",
                            .baseVersion = 1,
                            .currentVersion = 2}};
        world->files[path] =
            R"({"key":"users:alice","value":{"name":"Ally"},"spacetime_metadata":{"version":1}})";
        ShownRecord shown(world);
        QTRY_VERIFY(shown.panel().otherEditor()->toPlainText().contains(u"Ally"_s));
        QVERIFY(shown.keep().isEnabled());
        QTest::mouseClick(&shown.keep(), Qt::LeftButton);
        QTRY_COMPARE(world->settled.size(), std::size_t{1});
        QCOMPARE(world->settled.front(), (std::pair{path, warp::EditChoice::File}));
        QTRY_VERIFY(!shown.panel().foot()->isVisible());
    }

    void a_broken_file_is_restored_only_after_a_question() {
        auto world = FakeWorld::varied();
        const std::string path = "spacetime/hot_data/particles/users/bob.json";
        world->files[path] = "{ broken";
        ShownRecord shown(world, u"users:bob"_s);
        QTRY_VERIFY(shown.panel().otherEditor()->toPlainText().contains(u"broken"_s));
        QVERIFY(!shown.keep().isVisible());
        QTest::mouseClick(shown.panel().foot()->openFileButton(), Qt::LeftButton);
        QTRY_COMPARE(shown.fixture.opened, QStringList(u"file "_s + QString::fromStdString(path)));
        shown.fixture.prompts.choice = Choice::Cancel;
        QTest::mouseClick(&shown.giveUp(), Qt::LeftButton);
        QVERIFY(shown.settle());
        QVERIFY(world->settled.empty());
        shown.fixture.prompts.choice = Choice::Accept;
        QTest::mouseClick(&shown.giveUp(), Qt::LeftButton);
        QTRY_COMPARE(world->settled.size(), std::size_t{1});
        QCOMPARE(world->settled.front().second, warp::EditChoice::Record);
        QTRY_VERIFY(!shown.panel().foot()->isVisible());
        shown.panel().foot()->openFileButton()->click();  // comes too late: the problem has ended
        QCOMPARE(shown.fixture.opened.size(), 1);
    }

    void missing_record_is_an_empty_page() {
        ShownRecord shown(FakeWorld::varied(), u"users:nobody"_s);
        QCOMPARE(shown.page.state(), Page::State::Empty);
    }

    void deleted_record_turns_into_an_empty_page() {
        ShownRecord shown(FakeWorld::varied());
        shown.fixture.actions.remove(&shown.page, {u"users:alice"_s});
        QTRY_COMPARE(shown.page.state(), Page::State::Empty);
        shown.fixture.undo.undo();
        QTRY_COMPARE(shown.page.state(), Page::State::Ready);
    }

    void failed_read_can_be_retried() {
        auto world = FakeWorld::varied();
        world->faults.fail("peek", ErrorCode::Corrupt);
        ShownRecord shown(world);
        QCOMPARE(shown.page.state(), Page::State::Failed);
        world->faults.clear();
        Q_EMIT shown.page.retryRequested();
        QTRY_COMPARE(shown.page.state(), Page::State::Ready);
    }

    void large_value_is_cut_until_asked_for() {
        auto world = FakeWorld::single();
        std::string json = "[\"0123456789012345678901234567890123456789012345678901234567890123456789\"";
        while (json.size() < (std::size_t{11} << 20) / 10) json += ",\"" + std::to_string(json.size()) + '"';
        world->spacetime.putQuietly("big:1", json + ']');
        ShownRecord shown(world, u"big:1"_s);
        QCOMPARE(shown.document().extent(), ValueText::Extent::Beginning);
        QVERIFY(shown.panel().editor()->isReadOnly());
        QVERIFY(shown.panel().banner()->isVisible());
        shown.panel().banner()->actionButton()->click();
        QTRY_COMPARE(shown.document().extent(), ValueText::Extent::Whole);
        QVERIFY(shown.settle());
        QVERIFY(!shown.panel().editor()->isReadOnly());
        QVERIFY(shown.panel().tree()->jsonModel()->rowCount() > 0);
    }

    void one_endless_line_is_shown_cut_and_says_so() {
        auto world = FakeWorld::single();
        world->spacetime.putQuietly("big:1", "{\"text\":\"" + std::string(100'000, 'x') + "\"}");
        ShownRecord shown(world, u"big:1"_s);
        QCOMPARE(shown.document().extent(), ValueText::Extent::LongLine);
        QVERIFY(shown.panel().editor()->isReadOnly());
        QVERIFY(shown.panel().editor()->toPlainText().size() < 10'000);
        QVERIFY(shown.panel().banner()->isVisible());
    }

    void observer_cannot_type() {
        ShownRecord shown(FakeWorld::varied(), u"users:alice"_s, OpenAs::Observer);
        QVERIFY(shown.panel().editor()->isReadOnly());
        QVERIFY(!shown.panel().tree()->jsonModel()->isEditable());
        QToolButton* more = shown.panel().title()->menuButton();
        Q_EMIT more->menu()->aboutToShow();
        auto* observe = more->menu()->findChild<QAction*>(u"observeRecord"_s);
        QVERIFY(!observe->isEnabled());
        QVERIFY(!observe->toolTip().isEmpty());
    }

    void observing_counts_and_shows_it() {
        ShownRecord shown(FakeWorld::varied());
        shown.document().observe();
        QTRY_COMPARE(shown.fixture.engine.world->faults.calls("observe"), 1);
        QVERIFY(shown.settle());
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
        ShownRecord shown(FakeWorld::varied());
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
