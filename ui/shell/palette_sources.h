// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>

#include "ui/widgets/command_palette.h"

class QAction;

namespace warp::ui {

class PageRegistry;
class WindowMenus;
struct WindowServices;

/// Every action of the window: Ctrl+Shift+P.
class ActionSource final : public PaletteSource {
    Q_DECLARE_TR_FUNCTIONS(ActionSource)

  public:
    explicit ActionSource(const WindowMenus& menus) : m_menus(menus) {}

    QString placeholder() const override;
    void query(const QString& text, Answer answer) override;

  private:
    const WindowMenus& m_menus;
};

/// Pages at once, records and types as the engine finds them: Ctrl+P.
class GoToSource final : public PaletteSource {
    Q_DECLARE_TR_FUNCTIONS(GoToSource)

  public:
    GoToSource(const PageRegistry& registry, WindowServices& services)
        : m_registry(registry), m_services(services) {}

    void setUniverseOpen(bool open) { m_universeOpen = open; }
    QString placeholder() const override;
    void query(const QString& text, Answer answer) override;

  private:
    QVector<PaletteEntry> pages(const QString& text) const;

    const PageRegistry& m_registry;
    WindowServices& m_services;
    bool m_universeOpen = false;
};

/// The title of the menu the action stands in.
QString menuOf(const QAction& action);

/// "&Open..." without the marks that only a menu needs.
QString plainText(const QString& actionText);

}  // namespace warp::ui
