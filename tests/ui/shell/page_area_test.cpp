// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_area.h"

#include "tests/support/ui_test_main.h"
#include "tests/ui/shell/desk.h"
#include "ui/shell/page_rail.h"
#include "ui/widgets/empty_state.h"

using namespace Qt::StringLiterals;
using namespace warp::ui;
using warp::ui::test::Desk;

class PageAreaTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        m_config = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<Desk>(m_config->path());
    }
    void cleanup() { m_desk.reset(); }

    void the_rail_stands_at_the_edge_of_the_window_outside_of_the_docks() {
        m_desk->link.succeed();
        QCoreApplication::processEvents();
        const PageRail& rail = m_desk->window->pages().rail();
        const auto* explorer = m_desk->window->findChild<QDockWidget*>(u"explorerDock"_s);
        QVERIFY(rail.isVisible());
        QCOMPARE(rail.mapTo(m_desk->window.get(), QPoint()).x(), 0);
        QCOMPARE_GE(explorer->mapTo(m_desk->window.get(), QPoint()).x(), rail.width());
        // A low window makes it no entry of an overflow menu.
        m_desk->window->resize(m_desk->window->minimumSizeHint());
        QCoreApplication::processEvents();
        QVERIFY(rail.isVisible());
    }

    void the_keyboard_is_in_the_page_and_not_in_its_tab() {
        const auto inPage = [this] {
            const QWidget* focused = m_desk->window->focusWidget();
            const QWidget* page = m_desk->window->pages().current();
            return focused == page || page->isAncestorOf(focused);
        };
        QVERIFY(inPage());
        m_desk->link.succeed();
        QVERIFY(inPage());
        m_desk->window->pages().rail().findChild<QToolButton*>(u"rail-charts"_s)->setFocus();
        m_desk->window->pages().open({u"charts"_s, {}});
        QVERIFY(inPage());
    }

    void without_a_page_the_centre_says_where_to_go() {
        const auto* nothing = m_desk->window->findChild<EmptyState*>(u"noPage"_s);
        m_desk->action(u"closePage"_s)->trigger();
        QCOMPARE(m_desk->pageNames(), QStringList());
        QVERIFY(nothing->isVisible());
        nothing->actionButton()->click();
        QCOMPARE(m_desk->pageNames(), QStringList{u"welcome"_s});
        QVERIFY(!nothing->isVisible());
        m_desk->link.succeed();
        m_desk->action(u"closePage"_s)->trigger();
        QVERIFY(nothing->isVisible());
        nothing->actionButton()->click();
        QCOMPARE(m_desk->pageNames(), QStringList{u"dashboard"_s});
        m_desk->action(u"closePage"_s)->trigger();
        QPushButton* link = nothing->findChild<QPushButton*>(u"emptyLink"_s);
        QVERIFY(link != nullptr);
        link->click();
        QVERIFY(m_desk->window->findChild<QLineEdit*>(u"paletteField"_s)->isVisible());
    }

  private:
    std::unique_ptr<QTemporaryDir> m_config;
    std::unique_ptr<Desk> m_desk;
};

WARP_UI_TEST(PageAreaTest);

#include "page_area_test.moc"
