// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/history_pane.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTabWidget>

#include "tests/support/shown_record.h"
#include "tests/support/ui_checks.h"
#include "tests/support/ui_test_main.h"
#include "ui/inspector/compare_pane.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_pane.h"

using namespace Qt::StringLiterals;
using warp::Error;
using warp::ErrorCode;
using warp::OpenAs;
using warp::RecordHistory;
using warp::RecordVersion;
using warp::Shard;
using warp::test::FakeWorld;
using warp::ui::CodeEditor;
using warp::ui::HistoryPane;
using warp::ui::Moment;
using warp::ui::RecordPanel;
using warp::ui::test::ShownRecord;
using Kind = RecordVersion::Kind;

namespace {

/// users:alice: written, written, moved, as the log would tell; the last is what the fake holds.
std::shared_ptr<FakeWorld> worldWithHistory() {
    auto world = FakeWorld::varied();
    const warp::Lsn now = world->spacetime.putQuietly("users:alice", R"({"age":31})", Shard::Hot);
    world->history["users:alice"] = {
        {{.lsn = 1, .time = {1'768'000'000'000}, .kind = Kind::Put, .valueBytes = 10}, R"({"age":29})"},
        {{.lsn = 2, .time = {1'768'000'100'000}, .kind = Kind::Put, .valueBytes = 10}, R"({"age":30})"},
        {{.lsn = 3, .time = {1'768'000'200'000}, .kind = Kind::Move, .shard = Shard::Hot}, {}},
        {{.lsn = now, .time = {1'768'000'300'000}, .kind = Kind::Put, .valueBytes = 10}, R"({"age":31})"}};
    return world;
}

/// The history of a record as a person sees it.
struct ShownHistory {
    explicit ShownHistory(std::shared_ptr<FakeWorld> world, OpenAs as = OpenAs::Writer)
        : shown(std::move(world), u"users:alice"_s, as) {
        shown.panel().tabs()->setCurrentIndex(RecordPanel::HistoryView);
        settle();
    }
    bool settle() {
        return shown.fixture.engine.waitFor(
            [this] { return pane().isSettled() && !shown.fixture.engine.bridge.busy(); });
    }
    HistoryPane& pane() { return *shown.panel().history(); }
    QString cell(int row, int column) {
        return pane().table()->model()->index(row, column).data().toString();
    }
    QString before() { return editor(u"historyBefore"_s).toPlainText(); }
    QString after() { return editor(u"historyAfter"_s).toPlainText(); }
    CodeEditor& editor(const QString& name) { return *pane().findChild<CodeEditor*>(name); }
    /// Goes to a row with the keys.
    void choose(int row) {
        pane().table()->setFocus();
        QTest::keyClick(pane().table(), Qt::Key_Home, Qt::ControlModifier);
        for (int at = 0; at < row; ++at) QTest::keyClick(pane().table(), Qt::Key_Down);
        settle();
    }

    ShownRecord shown;
};

}  // namespace

class HistoryPaneTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void what_only_a_snapshot_shows_says_so() {
        auto world = worldWithHistory();
        auto& versions = world->history["users:alice"];
        versions[0].first.source = RecordVersion::Source::Snapshot;
        versions[0].first.snapshot = "2026-01-15-120000-snapshot";
        versions[1].first.afterGap = true;
        ShownHistory history(std::move(world));
        history.choose(3);
        QCOMPARE(history.cell(3, 1), u"Kept in a snapshot"_s);
        QVERIFY(history.pane().caption()->text().contains(u"2026-01-15-120000-snapshot"_s));
        history.choose(2);
        QVERIFY(history.pane().caption()->text().contains(u"not kept"_s));
    }

    void versions_are_listed_newest_first() {
        ShownHistory history(worldWithHistory());
        QCOMPARE(history.pane().table()->model()->rowCount(), 4);
        QVERIFY(history.cell(0, 1).contains(u"now"_s));
        QVERIFY(history.cell(1, 1).contains(u"Hot"_s));
        QCOMPARE(history.cell(3, 1), u"Created"_s);
        QCOMPARE(history.cell(3, 3), u"1"_s);
        QCOMPARE(warp::ui::test::unnamedControls(history.shown.page), QStringList());
    }

    void a_version_is_shown_beside_the_one_before() {
        ShownHistory history(worldWithHistory());
        QVERIFY(history.pane().comparison()->isComparing());
        QVERIFY(history.before().contains(u"30"_s));
        QVERIFY(history.after().contains(u"31"_s));
        history.choose(3);
        QVERIFY(!history.pane().comparison()->isComparing());
        QVERIFY(history.before().contains(u"29"_s));
        history.choose(1);
        QVERIFY(!history.pane().comparison()->isComparing());
        QVERIFY(history.before().contains(u"30"_s));
    }

    void the_first_difference_is_in_sight() {
        const auto value = [](int last) {
            std::string json = "{";
            for (int at = 0; at < 60; ++at)
                json += "\"m" + std::to_string(at) + "\":" + std::to_string(at) + ',';
            return json + "\"last\":" + std::to_string(last) + '}';
        };
        auto world = FakeWorld::varied();
        const warp::Lsn now = world->spacetime.putQuietly("users:alice", value(2), Shard::Hot);
        world->history["users:alice"] = {
            {{.lsn = 1, .time = {1'768'000'000'000}, .kind = Kind::Put, .valueBytes = 10}, value(1)},
            {{.lsn = now, .time = {1'768'000'300'000}, .kind = Kind::Put, .valueBytes = 10}, value(2)}};
        ShownHistory history(world);
        QVERIFY(history.pane().comparison()->isComparing());
        for (const QString& name : {u"historyBefore"_s, u"historyAfter"_s})
            QTRY_VERIFY(history.editor(name).verticalScrollBar()->value() > 20);
    }

    void nothing_is_read_before_somebody_looks() {
        ShownRecord shown(worldWithHistory());
        QCOMPARE(shown.fixture.engine.world->faults.calls("recordHistory"), 0);
        shown.panel().tabs()->setCurrentIndex(RecordPanel::HistoryView);
        QTRY_COMPARE(shown.fixture.engine.world->faults.calls("recordHistory"), 1);
    }

    void a_version_is_restored_by_a_click_and_undone() {
        ShownHistory history(worldWithHistory());
        QVERIFY(!history.pane().restoreButton()->isEnabled());
        history.choose(3);
        QVERIFY(history.pane().restoreButton()->isEnabled());
        QTest::mouseClick(history.pane().restoreButton(), Qt::LeftButton);
        QTRY_COMPARE(history.shown.fixture.undo.count(), 1);
        QCOMPARE(history.shown.stored(), std::string(R"({"age":29})"));
        QVERIFY(history.shown.fixture.undo.undoText().contains(u"users:alice"_s));
        QVERIFY(history.settle());
        history.shown.fixture.undo.undo();
        QTRY_COMPARE(history.shown.stored(), std::string(R"({"age":31})"));
    }

    void it_is_not_restored_over_what_is_being_typed_or_where_nothing_is_written() {
        ShownHistory history(worldWithHistory());
        history.choose(3);
        history.shown.panel().tabs()->setCurrentIndex(RecordPanel::TextView);
        history.shown.type(u"{}"_s);
        QVERIFY(!history.pane().restoreButton()->isEnabled());
        QVERIFY(!history.pane().restoreButton()->toolTip().isEmpty());
        history.shown.document().revert();
        QVERIFY(history.pane().restoreButton()->isEnabled());
        ShownHistory observed(worldWithHistory(), OpenAs::Observer);
        observed.choose(3);
        QVERIFY(!observed.pane().restoreButton()->isEnabled());
    }

    void a_refused_restore_says_so() {
        ShownHistory history(worldWithHistory());
        history.choose(3);
        history.shown.fixture.engine.world->faults.fail("loggedValue", ErrorCode::NotFound);
        QTest::mouseClick(history.pane().restoreButton(), Qt::LeftButton);
        QTRY_COMPARE(history.shown.fixture.prompts.told.size(), 1);
        QCOMPARE(history.shown.stored(), std::string(R"({"age":31})"));
    }

    void without_versions_it_explains_how_long_the_log_is_kept() {
        ShownHistory history(FakeWorld::varied());
        QVERIFY(history.pane().notice()->isVisible());
        QString text;
        for (const QLabel* label : history.pane().notice()->findChildren<QLabel*>()) text += label->text();
        QVERIFY2(text.contains(u"7 days"_s), qPrintable(text));
    }

    void a_failure_is_told_and_can_be_tried_again() {
        auto world = worldWithHistory();
        world->faults.fail("recordHistory", ErrorCode::Corrupt);
        ShownHistory history(world);
        QVERIFY(history.pane().notice()->isVisible());
        world->faults.clear();
        QTest::mouseClick(history.pane().notice()->actionButton(), Qt::LeftButton);
        QTRY_COMPARE(history.pane().table()->model()->rowCount(), 4);
        QVERIFY(history.settle());
    }

    void moments_know_what_was_before_and_what_is_not_kept() {
        RecordHistory history{.versions = {{.lsn = 5, .kind = Kind::Move, .shard = Shard::Hot},
                                           {.lsn = 6, .kind = Kind::Put},
                                           {.lsn = 8, .kind = Kind::Delete},
                                           {.lsn = 9, .kind = Kind::Put}},
                              .keptSince = 4};
        using warp::ui::momentAfter;
        using warp::ui::momentBefore;
        QCOMPARE(momentBefore(history, 0).kind, Moment::Kind::NotKept);
        QCOMPARE(momentAfter(history, 0).kind, Moment::Kind::NotKept);
        QCOMPARE(momentAfter(history, 1).lsn, warp::Lsn{6});
        QCOMPARE(momentAfter(history, 2).kind, Moment::Kind::Absent);
        QCOMPARE(momentBefore(history, 3).kind, Moment::Kind::Absent);
        history.keptSince = 1;
        QCOMPARE(momentBefore(history, 0).kind, Moment::Kind::Absent);
        history.cut = true;
        QCOMPARE(momentBefore(history, 0).kind, Moment::Kind::NotKept);
    }
};

WARP_UI_TEST(HistoryPaneTest);

#include "history_pane_test.moc"
