// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/links_pane.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QTabWidget>

#include "tests/support/shown_record.h"
#include "tests/support/ui_checks.h"
#include "tests/support/ui_test_main.h"
#include "ui/inspector/inspector_dock.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table_view.h"

using namespace Qt::StringLiterals;
using warp::ErrorCode;
using warp::LinkOrigin;
using warp::test::FakeWorld;
using warp::ui::InspectorDock;
using warp::ui::LinksPane;
using warp::ui::LinkTableModel;
using warp::ui::RecordPanel;
using warp::ui::TableView;
using warp::ui::test::EngineFixture;
using warp::ui::test::PageFixture;
using warp::ui::test::ShownRecord;

namespace {

std::shared_ptr<FakeWorld> worldWithLinks() {
    auto world = FakeWorld::varied();
    world->entanglement.add("users:alice", "products:lamp", 0.25, LinkOrigin::Learned);
    world->entanglement.add("users:alice", "products:chair", 0.9);
    world->graph.addEdge({"users:alice", "knows", "users:bob"}, 0.5);
    world->graph.addEdge({"users:zoë", "follows", "users:alice"}, 0.75);
    world->graph.addEdge({"users:alice", "married_to", "users:carol"}, 0.6, true);
    return world;
}

/// The links of a record on its page.
struct ShownLinks {
    explicit ShownLinks(std::shared_ptr<FakeWorld> world) : shown(std::move(world)) {
        shown.panel().tabs()->setCurrentIndex(RecordPanel::LinksView);
        settle();
    }
    bool settle() {
        return EngineFixture::waitFor([this] { return pane().isSettled() && shown.settle(); });
    }
    LinksPane& pane() { return *shown.panel().links(); }

    ShownRecord shown;
};

QStringList column(const TableView* table, int column) {
    QStringList cells;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        cells << table->model()->index(row, column).data().toString();
    return cells;
}

QPoint middleOf(const TableView* table, int row, int column) {
    return table->visualRect(table->model()->index(row, column)).center();
}

}  // namespace

class LinksPaneTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void partners_stand_strongest_first_with_their_kind() {
        ShownLinks links(worldWithLinks());
        QCOMPARE(column(links.pane().partners(), LinkTableModel::KeyColumn),
                 (QStringList{u"products:chair"_s, u"products:lamp"_s}));
        QCOMPARE(column(links.pane().partners(), LinkTableModel::StrengthColumn),
                 (QStringList{u"0.90"_s, u"0.25"_s}));
        QCOMPARE(column(links.pane().partners(), LinkTableModel::KindColumn),
                 (QStringList{u"Explicit"_s, u"Learned"_s}));
    }

    void neighbours_say_which_way_their_edges_go() {
        ShownLinks links(worldWithLinks());
        QCOMPARE(column(links.pane().edges(), LinkTableModel::KeyColumn),
                 (QStringList{u"users:zoë"_s, u"users:carol"_s, u"users:bob"_s}));
        QCOMPARE(column(links.pane().edges(), LinkTableModel::KindColumn),
                 (QStringList{u"\u2190 follows"_s, u"\u2194 married_to"_s, u"\u2192 knows"_s}));
    }

    void enter_and_a_click_on_a_key_go_there() {
        ShownLinks links(worldWithLinks());
        TableView* partners = links.pane().partners();
        partners->setFocus();
        partners->setCurrentIndex(partners->model()->index(1, 0));
        QTest::keyClick(partners, Qt::Key_Return);
        QTest::mouseClick(partners->viewport(), Qt::LeftButton, {}, middleOf(partners, 0, 0));
        QTest::mouseClick(partners->viewport(), Qt::LeftButton, {}, middleOf(partners, 0, 2));
        QCOMPARE(links.shown.fixture.opened,
                 (QStringList{u"record products:lamp"_s, u"record products:chair"_s}));
    }

    void in_the_inspector_links_go_on_in_the_inspector() {
        PageFixture fixture(worldWithLinks());
        InspectorDock inspector(fixture.context);
        inspector.resize(340, 600);
        inspector.show();
        inspector.showRecord(u"users:alice"_s);
        inspector.recordPanel()->tabs()->setCurrentIndex(RecordPanel::LinksView);
        TableView* partners = inspector.recordPanel()->links()->partners();
        QTRY_COMPARE(partners->model()->rowCount(), 2);
        partners->setCurrentIndex(partners->model()->index(0, 0));
        QTest::keyClick(partners, Qt::Key_Return);
        QCOMPARE(fixture.selection.current().keys, QStringList{u"products:chair"_s});
        QCOMPARE(inspector.recordPanel()->document()->key(), u"products:chair"_s);
        QTRY_COMPARE(column(partners, 0), QStringList{u"users:alice"_s});
        QVERIFY(fixture.opened.isEmpty());
    }

    void a_record_without_links_says_so() {
        ShownLinks links(FakeWorld::varied());
        QVERIFY(links.pane().notice()->isVisible());
        QVERIFY(!links.pane().partners()->isVisible());
    }

    void what_cannot_be_read_says_why_and_leaves_the_rest() {
        auto world = worldWithLinks();
        world->faults.fail("graph", ErrorCode::Denied);
        ShownLinks links(world);
        QCOMPARE(links.pane().partners()->model()->rowCount(), 2);
        const auto* note = links.pane().findChild<QLabel*>(u"neighboursNote"_s);
        QVERIFY(note->isVisible() && !note->text().isEmpty());
        world->faults.fail("partners", ErrorCode::Io);
        Q_EMIT links.shown.document().logged();
        QTRY_VERIFY(links.pane().notice()->isVisible());
    }

    void links_are_not_asked_for_by_who_may_not_see_them() {
        auto world = worldWithLinks();
        world->faults.fail("may", ErrorCode::Denied);
        ShownLinks links(world);
        QTRY_VERIFY(links.pane().notice()->isVisible());
        QCOMPARE(world->faults.calls("partners"), 0);
        QCOMPARE(world->faults.calls("graph"), 0);
    }

    void every_control_has_a_name() {
        ShownLinks links(worldWithLinks());
        QCOMPARE(warp::ui::test::unnamedControls(links.shown.page), QStringList());
        QCOMPARE(warp::ui::test::clippedTexts(links.shown.page), QStringList());
    }

    void closed_while_reading_is_quiet() {
        auto world = worldWithLinks();
        auto links = std::make_unique<ShownLinks>(world);
        world->faults.closeGate();
        Q_EMIT links->shown.document().logged();
        QTRY_VERIFY(world->faults.waiting() > 0);
        world->faults.openGate();
        links.reset();
    }
};

WARP_UI_TEST(LinksPaneTest);

#include "links_pane_test.moc"
