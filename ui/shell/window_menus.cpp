// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_menus.h"

#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

namespace warp::ui {
namespace {

void collect(const QMenu& menu, QVector<QAction*>& found) {
    for (QAction* action : menu.actions()) {
        if (action->menu() != nullptr)
            collect(*action->menu(), found);
        else if (!action->isSeparator() && !action->text().isEmpty() && !found.contains(action))
            found << action;
    }
}

}  // namespace

WindowMenus::WindowMenus(QMenuBar& bar) : QObject(&bar) {
    const std::array titles = {tr("&Universe"),  tr("&Edit"),    tr("&Record"), tr("&Query"), tr("&Graph"),
                               tr("&Snapshots"), tr("&Monitor"), tr("&Tools"),  tr("&View"),  tr("&Help")};
    for (std::size_t i = 0; i < titles.size(); ++i) {
        m_menus[i] = bar.addMenu(titles[i]);
        m_menus[i]->menuAction()->setVisible(false);
    }
}

void WindowMenus::add(MenuId id, QAction* action) {
    menu(id)->addAction(action);
    menu(id)->menuAction()->setVisible(true);
}

void WindowMenus::addMenu(MenuId id, QMenu* submenu) {
    menu(id)->addMenu(submenu);
    menu(id)->menuAction()->setVisible(true);
}

void WindowMenus::addSeparator(MenuId id) {
    menu(id)->addSeparator();
}

QVector<QAction*> WindowMenus::allActions() const {
    QVector<QAction*> found;
    for (const QMenu* each : m_menus) collect(*each, found);
    return found;
}

}  // namespace warp::ui
