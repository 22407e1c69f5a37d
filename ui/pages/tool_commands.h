// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QPointer>

#include "ui/pages/page_context.h"
#include "ui/shell/window_services.h"
#include "ui/transfer/transfer_tasks.h"
#include "ui/widgets/icons.h"

class QAction;

namespace warp::ui {

class WindowMenus;

/// The Tools menu of an open universe: import, export, verify, and what takes care of its files. What takes
/// long is a task with progress and cancel; its end is told in the window.
class ToolCommands final : public QObject {
    Q_OBJECT

  public:
    /// Made for one window, as whose child it lives.
    ToolCommands(PageContext& context, WindowServices& services, QWidget& window);
    ~ToolCommands() override;

    void addTo(WindowMenus& menus);
    void showImport(const QString& type, const QString& file = {});
    void showExport(const QString& type);

  private:
    enum class Needs { Universe, Writing };

    template <typename Slot>
    QAction* add(WindowMenus& menus, const char* name, const QString& text, Glyph glyph, Needs needs,
                 Slot slot);
    void runTask(const QString& name, std::function<Outcome(Universe&, const EngineJob&)> work,
                 const QString& done);
    void rescan();
    void tellEnd(const QString& name, const Error* error, const QString& done);
    void updateActions();
    QString selectedType() const;

    PageContext& m_context;
    WindowServices& m_services;
    QWidget& m_window;
    TransferTasks m_tasks;
    QVector<std::pair<QAction*, Needs>> m_actions;
};

}  // namespace warp::ui
