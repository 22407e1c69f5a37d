// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page_context.h"
#include "ui/widgets/icons.h"

class QAction;
class QMenu;

namespace warp::ui {

class WindowMenus;

/// The Record menu: a new record, and what can be done with the selected ones.
class RecordCommands final : public QObject {
    Q_OBJECT

  public:
    /// Made for one window, as whose child it lives.
    RecordCommands(PageContext& context, QWidget& window);

    void addTo(WindowMenus& menus);

  private:
    template <typename Slot>
    QAction* make(const char* name, const QString& text, Glyph glyph, Slot slot);
    QMenu* makeMoveMenu();
    void updateActions();
    QStringList keys() const { return m_context.selection.current().keys; }

    PageContext& m_context;
    QWidget& m_window;
    QAction* m_new = nullptr;
    QAction* m_open = nullptr;
    QAction* m_table = nullptr;
    QAction* m_copy = nullptr;
    QAction* m_versions = nullptr;
    QAction* m_delete = nullptr;
    QVector<QAction*> m_moves;
};

}  // namespace warp::ui
