// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

namespace warp::ui {

class WindowMenus;

/// Every action that has a shortcut, by menu, with a field to filter.
class ShortcutsDialog final : public QDialog {
    Q_OBJECT

  public:
    ShortcutsDialog(const WindowMenus& menus, QWidget* parent);
};

/// What the words of physics mean for the data.
class GlossaryDialog final : public QDialog {
    Q_OBJECT

  public:
    explicit GlossaryDialog(QWidget* parent);
};

class AboutDialog final : public QDialog {
    Q_OBJECT

  public:
    explicit AboutDialog(QWidget* parent);
};

}  // namespace warp::ui
