// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/candidates_pane.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QTabWidget>

#include "tests/support/shown_record.h"
#include "tests/support/ui_checks.h"
#include "tests/support/ui_test_main.h"
#include "ui/inspector/compare_pane.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/table_view.h"

using namespace Qt::StringLiterals;
using warp::Candidate;
using warp::OpenAs;
using warp::Shard;
using warp::test::FakeWorld;
using warp::ui::CandidatesPane;
using warp::ui::CodeEditor;
using warp::ui::RecordPanel;
using warp::ui::test::EngineFixture;
using warp::ui::test::ShownRecord;

namespace {

std::shared_ptr<FakeWorld> superposed() {
    auto world = FakeWorld::varied();
    const auto written = world->spacetime.superpose(
        "users:alice", {{R"({"age":30})", 0.3}, {R"({"age":31})", 0.9}, {R"({"age":32})", 0.1}},
        {.shard = Shard::Hot});
    Q_ASSERT(written.ok());
    return world;
}

struct ShownCandidates {
    explicit ShownCandidates(OpenAs as = OpenAs::Writer) : shown(superposed(), u"users:alice"_s, as) {}
    CandidatesPane& pane() { return *shown.panel().candidates(); }
    QString text(const QString& editor) { return pane().findChild<CodeEditor*>(editor)->toPlainText(); }
    std::size_t stored() {
        std::size_t count = 0;
        std::thread([&] {
            count = shown.fixture.engine.world->spacetime.peek("users:alice").value()->candidates.size();
        }).join();
        return count;
    }
    bool isShown() { return shown.panel().tabs()->isTabVisible(RecordPanel::CandidatesView); }

    ShownRecord shown;
};

}  // namespace

class CandidatesPaneTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void a_record_with_several_values_shows_them_side_by_side() {
        ShownCandidates candidates;
        QCOMPARE(candidates.shown.panel().tabs()->currentIndex(), int(RecordPanel::CandidatesView));
        QVERIFY(!candidates.shown.panel().banner()->isVisible());
        QCOMPARE(candidates.pane().table()->model()->rowCount(), 3);
        QTRY_VERIFY(candidates.text(u"candidateLikeliest"_s).contains(u"31"_s));
        QTRY_VERIFY(candidates.text(u"candidateOther"_s).contains(u"30"_s));
        candidates.pane().table()->setFocus();
        QTest::keyClick(candidates.pane().table(), Qt::Key_End, Qt::ControlModifier);
        QTRY_VERIFY(candidates.text(u"candidateOther"_s).contains(u"32"_s));
    }

    void the_other_views_say_that_there_are_several() {
        ShownCandidates candidates;
        candidates.shown.panel().tabs()->setCurrentIndex(RecordPanel::TextView);
        QVERIFY(candidates.shown.panel().banner()->isVisible());
        Q_EMIT candidates.shown.panel().banner()->actionTriggered();
        QCOMPARE(candidates.shown.panel().tabs()->currentIndex(), int(RecordPanel::CandidatesView));
    }

    void a_record_with_one_value_has_no_such_view() {
        ShownRecord shown(FakeWorld::varied());
        QVERIFY(!shown.panel().tabs()->isTabVisible(RecordPanel::CandidatesView));
        QCOMPARE(shown.panel().tabs()->currentIndex(), int(RecordPanel::TextView));
    }

    void collapsing_keeps_the_chosen_value_and_undo_brings_all_of_them_back() {
        ShownCandidates candidates;
        QTest::mouseClick(candidates.pane().keepOther(), Qt::LeftButton);
        QTRY_VERIFY(!candidates.isShown());
        QCOMPARE(candidates.shown.stored(), std::string(R"({"age":30})"));
        QCOMPARE(candidates.shown.panel().tabs()->currentIndex(), int(RecordPanel::TextView));
        candidates.shown.fixture.undo.undo();
        QTRY_VERIFY(candidates.isShown());
        QCOMPARE(candidates.stored(), std::size_t{3});
        candidates.shown.fixture.undo.redo();
        QTRY_VERIFY(!candidates.isShown());
        QCOMPARE(candidates.shown.stored(), std::string(R"({"age":30})"));
    }

    void the_likeliest_is_kept_by_keyboard() {
        ShownCandidates candidates;
        candidates.pane().keepLikeliest()->setFocus();
        QTest::keyClick(candidates.pane().keepLikeliest(), Qt::Key_Space);
        QTRY_VERIFY(!candidates.isShown());
        QCOMPARE(candidates.stored(), std::size_t{0});
        QCOMPARE(candidates.shown.stored(), std::string(R"({"age":31})"));
    }

    void undoing_another_edit_brings_the_values_back_too() {
        ShownCandidates candidates;
        candidates.shown.panel().tabs()->setCurrentIndex(RecordPanel::TextView);
        candidates.shown.type(u"{\"age\":99}"_s);
        QTRY_VERIFY(candidates.shown.document().isDirty());
        QVERIFY(!candidates.pane().keepOther()->isEnabled());
        QTest::mouseClick(&candidates.shown.keep(), Qt::LeftButton);
        QTRY_COMPARE(candidates.stored(), std::size_t{0});
        QTRY_VERIFY(candidates.shown.fixture.undo.canUndo());
        candidates.shown.fixture.undo.undo();
        QTRY_COMPARE(candidates.stored(), std::size_t{3});
    }

    void a_collapse_of_what_changed_meanwhile_changes_nothing() {
        ShownCandidates candidates;
        candidates.shown.fixture.engine.world->faults.closeGate();
        candidates.shown.fixture.engine.world->spacetime.putQuietly("users:alice", R"({"age":77})");
        QTest::mouseClick(candidates.pane().keepOther(), Qt::LeftButton);
        candidates.shown.fixture.engine.world->faults.openGate();
        QTRY_COMPARE(candidates.shown.fixture.prompts.told.size(), 1);
        QCOMPARE(candidates.shown.stored(), std::string(R"({"age":77})"));
        QVERIFY(!candidates.shown.fixture.undo.canUndo());
    }

    void an_observer_is_told_why_it_cannot_choose() {
        ShownCandidates candidates(OpenAs::Observer);
        QVERIFY(!candidates.pane().keepOther()->isEnabled());
        QVERIFY(candidates.pane().reason()->text().contains(u"Observing"_s));
    }

    void every_control_has_a_name_and_room() {
        ShownCandidates candidates;
        QCOMPARE(warp::ui::test::unnamedControls(candidates.shown.page), QStringList());
        QCOMPARE(warp::ui::test::clippedTexts(candidates.shown.page), QStringList());
    }
};

WARP_UI_TEST(CandidatesPaneTest);

#include "candidates_pane_test.moc"
