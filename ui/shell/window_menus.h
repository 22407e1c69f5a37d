// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QtCore/QObject>
#include <QtCore/QVector>

class QAction;
class QMenu;
class QMenuBar;

namespace warp::ui {

enum class MenuId { Universe, Edit, Record, Query, Graph, Snapshots, Monitor, Tools, View, Help };

/// The window's menu bar. A menu without actions is not shown: what does not exist yet is not promised.
class WindowMenus final : public QObject {
    Q_OBJECT

  public:
    explicit WindowMenus(QMenuBar& bar);

    void add(MenuId menu, QAction* action);
    void addMenu(MenuId menu, QMenu* submenu);
    void addSeparator(MenuId menu);
    QMenu* menu(MenuId id) const { return m_menus[static_cast<std::size_t>(id)]; }
    /// Every action that does something, submenus included, each once.
    QVector<QAction*> allActions() const;

  private:
    std::array<QMenu*, 10> m_menus;
};

}  // namespace warp::ui
