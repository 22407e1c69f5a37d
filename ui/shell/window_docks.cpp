// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_docks.h"

#include <QtGui/QAction>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QMainWindow>

#include "ui/shell/activity_view.h"
#include "ui/shell/log_view.h"
#include "ui/shell/page_registry.h"
#include "ui/shell/universe_link.h"

namespace warp::ui {
namespace {

constexpr int kExplorerWidth = 300;
constexpr int kInspectorWidth = 340;
constexpr int kBottomHeight = 180;
// Narrower, names and properties are cut; the centre has its own minimum.
constexpr int kLeastExplorer = 200;
constexpr int kLeastInspector = 320;

}  // namespace

WindowDocks::WindowDocks(QMainWindow& window, const PageRegistry& registry, UniverseLink& link)
    : QObject(&window), m_window(window) {
    m_window.setDockOptions(QMainWindow::AllowNestedDocks | QMainWindow::AllowTabbedDocks);
    m_window.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    m_window.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    if (registry.explorer) {
        add("explorerDock", tr("Explorer"), registry.explorer(&window), Qt::LeftDockWidgetArea)
            ->setMinimumWidth(kLeastExplorer);
    }
    if (registry.inspector) {
        add("inspectorDock", tr("Inspector"), registry.inspector(&window), Qt::RightDockWidgetArea)
            ->setMinimumWidth(kLeastInspector);
    }
    add("activityDock", tr("Activity"), new ActivityView(link, &window), Qt::BottomDockWidgetArea);
    add("logDock", tr("Log"), new LogView(link, &window), Qt::BottomDockWidgetArea);
    arrange();
}

QVector<QAction*> WindowDocks::toggleActions() const {
    QVector<QAction*> actions;
    for (const QDockWidget* dock : m_docks) actions << dock->toggleViewAction();
    return actions;
}

QDockWidget* WindowDocks::find(const QString& objectName) const {
    for (QDockWidget* dock : m_docks) {
        if (dock->objectName() == objectName) return dock;
    }
    return nullptr;
}

QVector<QWidget*> WindowDocks::contents() const {
    QVector<QWidget*> contents;
    for (QDockWidget* dock : m_docks) contents << dock;
    return contents;
}

void WindowDocks::setUniverseOpen(bool open) {
    if (m_universeOpen == open) return;
    m_universeOpen = open;
    if (!open) m_universeState = save();
    for (QDockWidget* dock : std::as_const(m_docks)) {
        dock->setVisible(open);
        dock->toggleViewAction()->setEnabled(open);
    }
    if (open) {
        if (m_universeState.isEmpty())
            arrange();
        else
            restore(m_universeState);
    }
}

void WindowDocks::showDock(const QString& objectName) {
    QDockWidget* dock = find(objectName);
    if (dock == nullptr || !m_universeOpen) return;
    dock->show();
    dock->raise();
}

QByteArray WindowDocks::save() {
    if (!m_putAway) return m_window.saveState(kStateVersion);
    m_putAway->show();
    const QByteArray state = m_window.saveState(kStateVersion);
    m_putAway->hide();
    return state;
}

void WindowDocks::restore(const QByteArray& state) {
    const QString away = m_putAway ? m_putAway->objectName() : QString();
    m_window.restoreState(state, kStateVersion);
    m_putAway = nullptr;
    putAway(away);
}

void WindowDocks::putAway(const QString& objectName) {
    QDockWidget* dock = find(objectName);
    if (dock == m_putAway) return;
    if (m_putAway) {
        m_putAway->setVisible(m_universeOpen);
        m_putAway->toggleViewAction()->setEnabled(m_universeOpen);
        m_putAway = nullptr;
    }
    if (!dock || dock->isHidden()) return;
    m_putAway = dock;
    dock->hide();
    dock->toggleViewAction()->setEnabled(false);
}

void WindowDocks::reset() {
    for (QDockWidget* dock : std::as_const(m_docks)) {
        dock->setFloating(false);
        const bool left = dock->objectName() == QLatin1StringView("explorerDock");
        const bool right = dock->objectName() == QLatin1StringView("inspectorDock");
        m_window.removeDockWidget(dock);
        m_window.addDockWidget(left    ? Qt::LeftDockWidgetArea
                               : right ? Qt::RightDockWidgetArea
                                       : Qt::BottomDockWidgetArea,
                               dock);
    }
    arrange();
}

QDockWidget* WindowDocks::add(const char* name, const QString& title, QWidget* content,
                              Qt::DockWidgetArea area) {
    auto* dock = new QDockWidget(title, &m_window);
    dock->setObjectName(QLatin1StringView(name));
    dock->setWidget(content);
    dock->setAccessibleName(title);
    dock->toggleViewAction()->setObjectName(dock->objectName() + QStringLiteral("Toggle"));
    m_window.addDockWidget(area, dock);
    m_docks << dock;
    return dock;
}

// As on the first day: tree and inspector beside the pages, the two lower docks as tabs, put away.
void WindowDocks::arrange() {
    QList<QDockWidget*> sides;
    QList<int> widths;
    for (QDockWidget* dock : std::as_const(m_docks)) {
        const bool left = dock->objectName() == QLatin1StringView("explorerDock");
        const bool right = dock->objectName() == QLatin1StringView("inspectorDock");
        dock->setVisible(left || right);
        if (!left && !right) continue;
        sides << dock;
        widths << (left ? kExplorerWidth : kInspectorWidth);
    }
    QDockWidget* activity = find(QStringLiteral("activityDock"));
    QDockWidget* log = find(QStringLiteral("logDock"));
    m_window.tabifyDockWidget(activity, log);
    m_window.resizeDocks(sides, widths, Qt::Horizontal);
    m_window.resizeDocks({activity}, {kBottomHeight}, Qt::Vertical);
}

}  // namespace warp::ui
