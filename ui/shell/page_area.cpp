// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_area.h"

#include <QtCore/QPointer>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QToolButton>

#include "ui/shell/page_rail.h"
#include "ui/shell/page_registry.h"
#include "ui/shell/unsaved_guard.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page.h"

namespace warp::ui {
namespace {

constexpr int kMostTitleWidth = 200;

// The arrows that scroll the tabs lie on top of them, not among them.
void raiseArrows(const QTabBar& bar) {
    for (auto* arrow : bar.findChildren<QToolButton*>(QString(), Qt::FindDirectChildrenOnly)) {
        arrow->setBackgroundRole(QPalette::Window);
        arrow->setAutoFillBackground(true);
        arrow->raise();
    }
}

}  // namespace

PageId idOf(const Page& page) {
    return {page.pageName(), page.subject()};
}

PageArea::PageArea(const PageRegistry& registry, UnsavedGuard& guard, QWidget* parent)
    : QWidget(parent),
      m_registry(registry),
      m_guard(guard),
      m_rail(new PageRail(registry, this)),
      m_tabs(new QTabWidget(this)),
      m_nothing(new EmptyState(this)) {
    setObjectName(QStringLiteral("pageArea"));
    m_tabs->setObjectName(QStringLiteral("pageTabs"));
    m_tabs->setAccessibleName(tr("Open pages"));
    m_tabs->tabBar()->setAccessibleName(tr("Open pages"));
    m_tabs->setDocumentMode(true);
    m_tabs->setTabsClosable(true);
    m_tabs->setMovable(true);
    m_tabs->setUsesScrollButtons(true);
    // Many tabs scroll; squeezed to "D...d" none could be told from another.
    m_tabs->setElideMode(Qt::ElideNone);
    m_nothing->setObjectName(QStringLiteral("noPage"));
    auto* sides = new QStackedLayout(this);
    sides->addWidget(m_nothing);
    sides->addWidget(m_tabs);
    connect(m_rail, &PageRail::pageRequested, this, [this](const QString& name) { open({name, {}}); });
    connect(m_tabs, &QTabWidget::currentChanged, this, &PageArea::onCurrentChanged);
    connect(m_tabs, &QTabWidget::tabCloseRequested, this,
            [this](int at) { closePage(static_cast<Page*>(m_tabs->widget(at))); });
    connect(m_nothing, &EmptyState::actionTriggered, this, [this] { open({firstPage(), {}}); });
    connect(m_nothing, &EmptyState::linkTriggered, this, &PageArea::goToRequested);
    setUniverseOpen(false);
}

Page* PageArea::open(const PageId& id) {
    if (Page* page = find(id)) {
        m_tabs->setCurrentWidget(page);
        return page;
    }
    const PageKind* kind = m_registry.find(id.name);
    if (kind == nullptr || (kind->needsUniverse && !m_universeOpen)) return nullptr;
    Page* page = kind->make(id.subject, m_tabs);
    addTab(page);
    Q_EMIT pageAdded(page);
    m_tabs->setCurrentWidget(page);
    focusPage();
    Q_EMIT pagesChanged();
    return page;
}

Page* PageArea::current() const {
    return static_cast<Page*>(m_tabs->currentWidget());
}

QVector<PageId> PageArea::openPages() const {
    QVector<PageId> ids;
    for (int at = 0; at < m_tabs->count(); ++at) ids << idOf(*static_cast<Page*>(m_tabs->widget(at)));
    return ids;
}

Page* PageArea::find(const PageId& id) const {
    for (int at = 0; at < m_tabs->count(); ++at) {
        auto* page = static_cast<Page*>(m_tabs->widget(at));
        if (idOf(*page) == id) return page;
    }
    return nullptr;
}

void PageArea::closePage(Page* page) {
    if (page == nullptr) return;
    m_guard.leaveIn(page, [this, guarded = QPointer<Page>(page)] {
        if (guarded) removePage(guarded);
    });
}

void PageArea::closeUniversePages() {
    for (int at = m_tabs->count() - 1; at >= 0; --at) {
        auto* page = static_cast<Page*>(m_tabs->widget(at));
        const PageKind* kind = m_registry.find(page->pageName());
        if (kind == nullptr || kind->needsUniverse) removePage(page);
    }
}

void PageArea::setUniverseOpen(bool open) {
    m_universeOpen = open;
    m_rail->setUniverseOpen(open);
    m_nothing->setText({.glyph = Glyph::Universe,
                        .sentence = tr("No page is open."),
                        .action = open ? tr("Open the dashboard") : tr("Open the welcome page"),
                        .link = tr("Go to a page or record\u2026")});
    showSide();
}

QString PageArea::firstPage() const {
    return m_universeOpen ? QStringLiteral("dashboard") : QStringLiteral("welcome");
}

void PageArea::showSide() {
    auto* sides = static_cast<QStackedLayout*>(layout());
    sides->setCurrentWidget(m_tabs->count() > 0 ? static_cast<QWidget*>(m_tabs) : m_nothing);
}

void PageArea::addTab(Page* page) {
    page->setObjectName(QStringLiteral("page-") + page->pageName());
    m_tabs->addTab(page, icon(page->glyph()), QString());
    describeTab(page);
    raiseArrows(*m_tabs->tabBar());
    showSide();
    connect(page, &Page::titleChanged, this, [this, page] { describeTab(page); });
}

void PageArea::removePage(Page* page) {
    Q_EMIT pageLeaves(page);
    m_tabs->removeTab(m_tabs->indexOf(page));
    page->deleteLater();
    showSide();
    focusPage();
    Q_EMIT pagesChanged();
}

// Of what is around the pages only docks keep the keyboard: a tab or a button of the rail has done its part.
void PageArea::focusPage() {
    const QWidget* focused = window()->focusWidget();
    const bool around = focused == nullptr || focused == m_tabs->tabBar() || m_rail->isAncestorOf(focused);
    if (around && current() != nullptr) current()->setFocus(Qt::OtherFocusReason);
}

void PageArea::describeTab(Page* page) {
    const int at = m_tabs->indexOf(page);
    QString text = m_tabs->fontMetrics().elidedText(page->title(), Qt::ElideMiddle, kMostTitleWidth);
    // An ampersand in a key is no mnemonic.
    m_tabs->setTabText(at, text.replace(u'&', QStringLiteral("&&")));
    m_tabs->setTabToolTip(at, page->subject().isEmpty() ? page->title() : page->subject());
    if (page == current()) Q_EMIT currentChanged(page);
}

void PageArea::onCurrentChanged() {
    Page* page = current();
    m_rail->setCurrent(page == nullptr ? QString() : page->pageName());
    Q_EMIT currentChanged(page);
}

}  // namespace warp::ui
