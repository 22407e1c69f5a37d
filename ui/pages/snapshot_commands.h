// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/snapshot_types.h"
#include "ui/pages/page_context.h"
#include "ui/shell/window_services.h"
#include "ui/widgets/icons.h"

class QAction;

namespace warp::ui {

class InPlaceRestores;
class SnapshotTasks;
class WindowMenus;

/// The Snapshots menu of an open universe.
class SnapshotCommands final : public QObject {
    Q_OBJECT

  public:
    /// Made for one window, as whose child it lives.
    SnapshotCommands(PageContext& context, WindowServices& services, SnapshotTasks& tasks,
                     InPlaceRestores& inPlace, QWidget& window);

    void addTo(WindowMenus& menus);
    void showCreate();
    void showRestore(const QString& name);
    /// Takes: the record and its version; empty and 0: they are asked for.
    void showRecordRestore(const QString& key, quint64 version);
    void showSchedule();

  private:
    template <typename Slot>
    QAction* add(WindowMenus& menus, const char* name, const QString& text, Glyph glyph, Slot slot);
    void restoreInPlace(const InPlaceRequest& request);
    void askUndo();
    void askConfirm();
    void updateActions();

    PageContext& m_context;
    WindowServices& m_services;
    SnapshotTasks& m_tasks;
    InPlaceRestores& m_inPlace;
    QWidget& m_window;
    QAction* m_create = nullptr;
    QAction* m_restore = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_confirm = nullptr;
    QAction* m_schedule = nullptr;
    QAction* m_diff = nullptr;
    QAction* m_page = nullptr;
};

}  // namespace warp::ui
