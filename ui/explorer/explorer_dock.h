// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include "ui/models/file_tree_model.h"
#include "ui/models/key_search_model.h"
#include "ui/models/universe_tree_model.h"
#include "ui/pages/page_context.h"

class QLabel;
class QLineEdit;
class QMenu;
class QStackedWidget;
class QTabWidget;

namespace warp::ui {

class Banner;
class Breadcrumb;
class TableView;
class TreePanel;

/// The way into a universe: by region, and by the files on the disk. Search looks at every key there is and
/// leaves the tree as it was.
class ExplorerDock final : public QWidget {
    Q_OBJECT

  public:
    explicit ExplorerDock(PageContext& context, QWidget* parent = nullptr);

    /// The counts and every branch that was looked into are there.
    bool isSettled() const;
    UniverseTreeModel& universeModel() { return m_universeModel; }
    TreePanel* universeTree() const { return m_tree; }
    TreePanel* fileTree() const { return m_files; }
    QLineEdit* searchField() const { return m_search; }
    Target current() const;

    /// Shows what is behind a row: a table, a record, a file; otherwise the row itself.
    void open(const Target& target);
    void showMenu(const Target& target, const QPoint& global);

    /// Pins, for the session.
    QStringList pinLines() const;
    void setPinLines(const QStringList& lines);

  Q_SIGNALS:
    void settled();
    void pinsChanged();
    /// A file or folder was chosen: what the Inspector shows when it is no record.
    void targetSelected(const warp::ui::Target& target);

  private:
    void buildSearch();
    void buildTrees();
    void buildResults();
    void connectTree(TreePanel* tree);
    void onSearchEdited();
    void startSearch();
    void showSearchState();
    void onSelected(const Target& target);
    void showCrumbs(const Target& target);
    void showFailure();
    void goTo(const Target& target);
    void addOpening(QMenu& menu, const Target& target);
    void addPinning(QMenu& menu, const Target& target);
    void addCopying(QMenu& menu, const Target& target);
    void followSelection(const Selection& selection);

    PageContext& m_context;
    UniverseTreeModel m_universeModel;
    FileTreeModel m_fileModel;
    KeySearchModel m_searchModel;
    QTimer m_searchDelay;
    QLineEdit* m_search;
    QLabel* m_searchNote;
    Banner* m_banner;
    QStackedWidget* m_stack;
    QTabWidget* m_tabs;
    TreePanel* m_tree;
    TreePanel* m_files;
    TableView* m_results;
    Breadcrumb* m_crumbs;
};

}  // namespace warp::ui
