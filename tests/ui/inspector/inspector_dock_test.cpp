// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector_dock.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QToolButton>

#include "tests/support/shown_record.h"
#include "tests/support/ui_checks.h"
#include "tests/support/ui_test_main.h"
#include "ui/inspector/facts_pane.h"
#include "ui/inspector/file_panel.h"
#include "ui/inspector/snapshot_panel.h"
#include "ui/widgets/table_view.h"

using namespace Qt::StringLiterals;
using warp::test::FakeWorld;
using warp::ui::Choice;
using warp::ui::FactsPane;
using warp::ui::InspectorDock;
using warp::ui::RecordPanel;
using warp::ui::Target;
using warp::ui::test::PageFixture;
using warp::ui::test::ShownRecord;

class InspectorDockTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void meanings_are_reached_by_keyboard() {
        PageFixture fixture(FakeWorld::varied());
        InspectorDock inspector(fixture.context);
        inspector.resize(340, 600);
        inspector.show();
        inspector.showRecord(u"users:alice"_s);
        QTRY_VERIFY(inspector.isSettled());
        FactsPane& facts = *inspector.recordPanel()->properties();
        inspector.recordPanel()->tabs()->setCurrentIndex(RecordPanel::PropertiesView);
        facts.table()->setFocus();
        for (int row = 0; row < facts.table()->model()->rowCount(); ++row) {
            QTest::keyClick(facts.table(), row == 0 ? Qt::Key_Home : Qt::Key_Down);
            QVERIFY2(facts.meaning()->text().size() > 10,
                     qPrintable(facts.table()->model()->index(row, 0).data().toString()));
            QCOMPARE(facts.table()->accessibleDescription(), facts.meaning()->text());
        }
    }

    void the_line_below_the_key_fits_into_the_narrowest_inspector() {
        PageFixture fixture(FakeWorld::varied());
        InspectorDock inspector(fixture.context);
        inspector.resize(320, 600);
        inspector.show();
        inspector.showRecord(u"users:alice"_s);
        QTRY_VERIFY(inspector.isSettled());
        const auto* summary = inspector.findChild<QLabel*>(u"recordSummary"_s);
        // With figures as long as they get.
        QString longest = summary->text();
        longest.replace(QRegularExpression(u"\\d+(\\.\\d+)? \\w*B"_s), u"1 023 KiB"_s);
        longest.replace(QRegularExpression(u"version \\d+"_s), u"version 99 999"_s);
        QVERIFY(!summary->text().isEmpty());
        QCOMPARE_LE(summary->fontMetrics().horizontalAdvance(longest), summary->width());
    }

    void meanings_stand_below_where_a_column_of_them_has_no_room() {
        PageFixture fixture(FakeWorld::varied());
        FactsPane pane({{u"Name"_s}, {u"Value"_s}, {u"Meaning"_s}});
        pane.setFacts({{.id = u"a"_s, .cells = {u"Size"_s, u"1"_s, u"How large it is."_s}}});
        pane.resize(900, 300);
        pane.show();
        QVERIFY(!pane.meaning()->isVisible() && !pane.table()->isColumnHidden(2));
        pane.resize(440, 300);
        QVERIFY(pane.meaning()->isVisible() && pane.table()->isColumnHidden(2));
        pane.resize(900, 300);
        QVERIFY(!pane.meaning()->isVisible() && !pane.table()->isColumnHidden(2));
    }

    void two_views_share_one_text_and_one_dirty_state() {
        ShownRecord shown(FakeWorld::varied());
        InspectorDock inspector(shown.fixture.context);
        inspector.show();
        shown.fixture.selection.publish({{u"users:alice"_s}, u"test"_s});
        QCOMPARE(inspector.recordPanel()->document(), shown.panel().document());
        shown.type(u"{\"x\":1}"_s);
        QCOMPARE(inspector.recordPanel()->editor()->toPlainText(), u"{\"x\":1}"_s);
        QVERIFY(inspector.recordPanel()->foot()->keepButton()->isEnabled());
        shown.document().revert();
    }

    void inspector_asks_before_it_leaves_unsaved_changes() {
        PageFixture fixture(FakeWorld::varied());
        InspectorDock inspector(fixture.context);
        inspector.show();
        fixture.selection.publish({{u"users:alice"_s}, u"test"_s});
        QTRY_VERIFY(inspector.isSettled());
        inspector.recordPanel()->editor()->setPlainText(u"{}"_s);
        inspector.recordPanel()->document()->value().text().setModified(true);
        fixture.prompts.choice = Choice::Cancel;
        fixture.selection.publish({{u"users:bob"_s}, u"test"_s});
        QCOMPARE(fixture.prompts.asked.size(), 1);
        QCOMPARE(inspector.recordPanel()->document()->key(), u"users:alice"_s);
        fixture.prompts.choice = Choice::Alternative;
        fixture.selection.publish({{u"users:zoë"_s}, u"test"_s});
        QTRY_COMPARE(inspector.recordPanel()->document()->key(), u"users:zoë"_s);
        QVERIFY(fixture.engine.waitIdle());
    }

    void the_last_view_asks_and_no_other() {
        ShownRecord shown(FakeWorld::varied());
        {
            InspectorDock inspector(shown.fixture.context);
            inspector.show();
            inspector.showRecord(u"users:alice"_s);
            shown.type(u"{\"x\":1}"_s);
            // Two views: neither the tab nor the Inspector loses anything by closing.
            QVERIFY(shown.fixture.guard.unsavedIn(&shown.page).isEmpty());
            inspector.showRecord(u"users:bob"_s);
            QVERIFY(shown.fixture.prompts.asked.isEmpty());
            // The Inspector has left, so the tab is the last one.
            QCOMPARE(shown.fixture.guard.unsavedIn(&shown.page).size(), 1);
            QTRY_VERIFY(inspector.isSettled());
        }
        QCOMPARE(shown.panel().editor()->toPlainText(), u"{\"x\":1}"_s);
        shown.document().revert();
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
        QTRY_COMPARE(inspector.filePanel()->table()->model()->rowCount(), 1);
    }

    void a_snapshot_is_explained_with_what_it_builds_upon() {
        auto world = FakeWorld::varied();
        for (int at = 0; at < 3; ++at) {
            warp::SnapshotInfo info{.name = "2026-01-1" + std::to_string(at) + "-120000-snapshot",
                                    .note = at == 1 ? "before the import" : "",
                                    .lsn = 100,
                                    .createdAt = {1'768'046'400'000 + at * 86'400'000},
                                    .archiveBytes = 2048};
            if (at > 0) {
                info.kind = warp::SnapshotKind::Incremental;
                info.base = "2026-01-1" + std::to_string(at - 1) + "-120000-snapshot";
            }
            world->backups.add(info);
        }
        PageFixture fixture(world);
        InspectorDock inspector(fixture.context);
        inspector.resize(320, 600);
        inspector.show();
        inspector.showTarget(Target::ofTopic(u"backups"_s, u"snapshots/2026-01-11-120000-snapshot"_s));
        QTRY_COMPARE(inspector.snapshotPanel()->name(), u"2026-01-11-120000-snapshot"_s);
        QVERIFY(inspector.snapshotPanel()->isVisible());
        const auto* facts = inspector.snapshotPanel()->facts()->table()->model();
        const auto value = [facts](const QString& name) {
            const auto hits = facts->match(facts->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
            return hits.isEmpty() ? QString() : hits.first().siblingAtColumn(1).data().toString();
        };
        QCOMPARE(value(u"Note"_s), u"before the import"_s);
        QCOMPARE(value(u"Base"_s), u"2026-01-10-120000-snapshot"_s);
        QCOMPARE(value(u"Needed by"_s).left(1), u"1"_s);
        QCOMPARE(value(u"State"_s), u"Not verified"_s);
        QCOMPARE(warp::ui::test::unnamedControls(*inspector.snapshotPanel()), QStringList());
        QCOMPARE(warp::ui::test::clippedTexts(*inspector.snapshotPanel()), QStringList());
        QTest::mouseClick(inspector.snapshotPanel()->diffButton(), Qt::LeftButton);
        QCOMPARE(fixture.opened, QStringList{u"diff 2026-01-11-120000-snapshot"_s});
        inspector.showTarget(Target::ofTopic(u"backups"_s, u"snapshots/2026-01-12-120000-snapshot"_s));
        QTRY_VERIFY(value(u"Builds upon"_s).contains(u'\u2190'));
        inspector.showTarget(Target::ofTopic(u"backups"_s, u"snapshots/none"_s));
        QTRY_VERIFY(!inspector.snapshotPanel()->isVisible());
    }
};

WARP_UI_TEST(InspectorDockTest);

#include "inspector_dock_test.moc"
