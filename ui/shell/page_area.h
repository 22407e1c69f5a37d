// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QVector>
#include <QtWidgets/QWidget>

class QTabWidget;

namespace warp::ui {

class EmptyState;
class Page;
class PageRail;
class PageRegistry;
class UnsavedGuard;

/// Names an open page: enough to open it again.
struct PageId {
    QString name;
    QString subject;

    friend bool operator==(const PageId&, const PageId&) = default;
};

/// The centre of the window: the open pages as tabs, or where to go when none is open. The rail that belongs
/// to it stands at the edge of the window, outside of the docks; the window puts it there.
class PageArea final : public QWidget {
    Q_OBJECT

  public:
    PageArea(const PageRegistry& registry, UnsavedGuard& guard, QWidget* parent = nullptr);

    /// Shows the page, made first when it is not open. Returns: nothing for a name nobody registered, or for
    /// a page that needs a universe while none is open.
    Page* open(const PageId& id);
    Page* current() const;
    PageRail& rail() { return *m_rail; }
    QVector<PageId> openPages() const;
    Page* find(const PageId& id) const;

    /// Asks about unsaved changes first.
    void closePage(Page* page);
    /// Without questions: the universe is gone.
    void closeUniversePages();

    void setUniverseOpen(bool open);
    bool isUniverseOpen() const { return m_universeOpen; }

  Q_SIGNALS:
    void currentChanged(warp::ui::Page* page);
    void pagesChanged();
    void pageAdded(warp::ui::Page* page);
    /// It still exists, for the last time.
    void pageLeaves(warp::ui::Page* page);
    /// No page is open, and the user wants to look for one.
    void goToRequested();

  private:
    void addTab(Page* page);
    void removePage(Page* page);
    void describeTab(Page* page);
    void onCurrentChanged();
    QString firstPage() const;
    void showSide();
    void focusPage();

    const PageRegistry& m_registry;
    UnsavedGuard& m_guard;
    PageRail* m_rail;
    QTabWidget* m_tabs;
    EmptyState* m_nothing;
    bool m_universeOpen = false;
};

PageId idOf(const Page& page);

}  // namespace warp::ui
