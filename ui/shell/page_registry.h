// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QtCore/QString>
#include <QtCore/QVector>

#include "ui/shell/shortcut_map.h"
#include "ui/widgets/icons.h"

class QWidget;

namespace warp::ui {

class Page;
class WindowMenus;

/// How to make the pages of one name.
struct PageKind {
    /// Stable and untranslated: "dashboard", "table".
    QString name;
    QString title;
    Glyph glyph = Glyph::File;
    /// One of it per window, with a place in the rail; otherwise one per subject (a record, a type).
    bool single = true;
    bool needsUniverse = true;
    /// Makes no sense without one: a record, a type, a file.
    bool needsSubject = false;
    std::function<Page*(const QString& subject, QWidget* parent)> make;
};

/// What can stand in the centre and in the side docks. Filled by main before the window is made; the window
/// knows pages by name only.
class PageRegistry {
  public:
    using DockMaker = std::function<QWidget*(QWidget* parent)>;

    void add(const PageKind& kind) { m_kinds.append(kind); }
    const QVector<PageKind>& kinds() const { return m_kinds; }
    const PageKind* find(const QString& name) const;
    /// 1 to 9 for the first single pages of a universe: the digit of Ctrl+1 to Ctrl+9. 0 for all others.
    int numberOf(const QString& name) const;

    /// The contents of the side docks; docks without one are left out.
    DockMaker explorer;
    DockMaker inspector;
    /// Adds the actions about the open universe to the menus of a window.
    std::function<void(WindowMenus& menus, QWidget& window)> commands;
    /// The actions of pages that have keys, so that they can be changed before such a page is open.
    QVector<ShortcutEntry> shortcuts;

  private:
    QVector<PageKind> m_kinds;
};

}  // namespace warp::ui
