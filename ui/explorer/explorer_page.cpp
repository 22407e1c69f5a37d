// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/explorer_page.h"

#include <QtWidgets/QLayout>
#include <QtWidgets/QSplitter>

#include "ui/explorer/explorer_dock.h"
#include "ui/explorer/tree_panel.h"
#include "ui/explorer/treemap_panel.h"
#include "ui/explorer/treemap_view.h"

namespace warp::ui {
namespace {

constexpr int kTreeWidth = 380;
constexpr int kTreePercent = 45;

}  // namespace

ExplorerPage::ExplorerPage(PageContext& context, ExplorerDock* lent, QWidget* parent)
    : Page(parent),
      m_explorer(lent ? lent : new ExplorerDock(context, this)),
      m_treemap(new TreemapPanel(m_explorer->universeModel(), context.session.bridge().clock(), this)),
      m_splitter(new QSplitter(this)) {
    setObjectName(QStringLiteral("explorerPage"));
    m_splitter->setObjectName(QStringLiteral("explorerSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_treemap);
    if (!lent) m_splitter->insertWidget(0, m_explorer);
    setContent(m_splitter);
    connectParts();
    settleWhenDone();
}

ExplorerPage::~ExplorerPage() {
    giveBack();
}

void ExplorerPage::connectParts() {
    TreemapView* view = m_treemap->view();
    TreePanel* tree = m_explorer->universeTree();
    connect(tree->selectionModel(), &QItemSelectionModel::currentChanged, view,
            [view](const QModelIndex& current) { view->setCurrent(current); });
    connect(view, &TreemapView::currentChanged, tree, &TreePanel::reveal);
    connect(view, &TreemapView::targetOpened, m_explorer, &ExplorerDock::open);
    connect(view, &TreemapView::menuRequested, m_explorer, &ExplorerDock::showMenu);
    connect(m_explorer, &ExplorerDock::settled, this, &ExplorerPage::settleWhenDone);
    connect(m_treemap, &TreemapPanel::settled, this, &ExplorerPage::settleWhenDone);
    // The universe is being closed: the treemap looks at the tree's rows, and goes with them.
    connect(m_explorer, &QObject::destroyed, m_treemap, &QObject::deleteLater);
}

void ExplorerPage::settleWhenDone() {
    if (!m_explorer || state() != State::Loading) return;
    if (m_explorer->isSettled() && m_treemap->isSettled()) showReady();
}

void ExplorerPage::take() {
    if (!m_explorer || m_explorer->parentWidget() == m_splitter) return;
    m_home = m_explorer->parentWidget();
    m_splitter->insertWidget(0, m_explorer);
    m_explorer->show();
    const int tree = std::min(kTreeWidth, width() * kTreePercent / 100);
    m_splitter->setSizes({tree, width() - tree});
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
}

void ExplorerPage::giveBack() {
    if (!m_explorer || !m_home) return;
    m_home->layout()->addWidget(m_explorer);
    m_explorer->show();
    m_home = nullptr;
}

void ExplorerPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    take();
    if (m_explorer) m_treemap->view()->setCurrent(m_explorer->universeTree()->currentIndex());
}

void ExplorerPage::hideEvent(QHideEvent* event) {
    // Minimising the window hides nothing that matters.
    if (!event->spontaneous()) giveBack();
    Page::hideEvent(event);
}

}  // namespace warp::ui
