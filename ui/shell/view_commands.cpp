// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/view_commands.h"

#include <QtGui/QAction>
#include <QtGui/QActionGroup>
#include <QtWidgets/QMenu>
#include <QtWidgets/QWidget>

#include "ui/shell/help_dialogs.h"
#include "ui/shell/page_registry.h"
#include "ui/shell/preferences.h"
#include "ui/shell/shortcuts_dialog.h"
#include "ui/shell/window_docks.h"
#include "ui/shell/window_menus.h"
#include "ui/shell/window_services.h"
#include "ui/text/language.h"

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

}  // namespace

ViewCommands::ViewCommands(WindowServices& services, Preferences& preferences, QWidget* window)
    : QObject(window), m_services(services), m_preferences(preferences), m_window(window) {}

template <typename Slot>
QAction* ViewCommands::make(const char* name, const QString& text, Slot slot) {
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    connect(action, &QAction::triggered, this, slot);
    return action;
}

QString ViewCommands::pageActionName(const QString& page) {
    return u"page-"_s + page + u"-action"_s;
}

void ViewCommands::addPagesTo(WindowMenus& menus, const PageRegistry& registry) {
    auto* pages = new QMenu(tr("&Pages"), m_window);
    for (const PageKind& kind : registry.kinds()) {
        if (!kind.single) continue;
        QAction* action = pages->addAction(icon(kind.glyph), kind.title);
        action->setObjectName(pageActionName(kind.name));
        const int number = registry.numberOf(kind.name);
        if (number > 0) action->setShortcut(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number));
        if (kind.needsUniverse) m_universePages << action;
        if (kind.name == "dashboard"_L1) menus.add(MenuId::Monitor, action);
        connect(action, &QAction::triggered, this, [this, name = kind.name] {
            m_services.openPage({name, {}});
        });
    }
    if (!pages->isEmpty()) menus.addMenu(MenuId::View, pages);
    QAction* close = make("closePage", tr("&Close page"), [this] { Q_EMIT closePageRequested(); });
    close->setShortcut(QKeySequence::Close);
    menus.add(MenuId::View, close);
}

void ViewCommands::addViewTo(WindowMenus& menus, WindowDocks& docks) {
    QAction* find = make("goTo", tr("&Go to\u2026"), [this] { Q_EMIT goToRequested(); });
    find->setIcon(icon(Glyph::Search));
    find->setShortcut(Qt::CTRL | Qt::Key_P);
    QAction* palette =
        make("actionPalette", tr("Find an &action\u2026"), [this] { Q_EMIT actionsPaletteRequested(); });
    palette->setIcon(icon(Glyph::Palette));
    palette->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    QAction* back = make("back", tr("&Back"), [this] { m_services.selection.goBack(); });
    back->setIcon(icon(Glyph::Back));
    back->setShortcut(Qt::ALT | Qt::Key_Left);
    QAction* forward = make("forward", tr("&Forward"), [this] { m_services.selection.goForward(); });
    forward->setIcon(icon(Glyph::Forward));
    forward->setShortcut(Qt::ALT | Qt::Key_Right);
    const auto update = [this, back, forward] {
        back->setEnabled(m_services.selection.canGoBack());
        forward->setEnabled(m_services.selection.canGoForward());
    };
    connect(&m_services.selection, &SelectionHistory::stepsChanged, this, update);
    update();
    for (QAction* action : {find, palette, back, forward}) menus.add(MenuId::View, action);
    menus.addSeparator(MenuId::View);
    for (QAction* action : docks.toggleActions()) menus.add(MenuId::View, action);
    menus.add(MenuId::View, make("resetLayout", tr("&Reset layout"), [&docks] { docks.reset(); }));
    menus.addSeparator(MenuId::View);
    addThemes(menus);
    addLanguages(menus);
    QAction* full = make("fullScreen", tr("F&ull screen"), [this] { toggleFullScreen(); });
    full->setShortcut(Qt::CTRL | Qt::Key_F11);
    full->setIcon(icon(Glyph::Expand));
    menus.add(MenuId::View, full);
}

void ViewCommands::addThemes(WindowMenus& menus) {
    auto* submenu = new QMenu(tr("&Theme"), m_window);
    submenu->setIcon(icon(Glyph::Theme));
    auto* group = new QActionGroup(submenu);
    const std::array names = {tr("As the &system"), tr("&Light"), tr("&Dark")};
    for (int i = 0; i < 3; ++i) {
        QAction* action = submenu->addAction(names[static_cast<std::size_t>(i)]);
        action->setObjectName(u"theme-%1"_s.arg(i));
        action->setCheckable(true);
        action->setChecked(static_cast<int>(theme().choice()) == i);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, i] {
            m_preferences.setTheme(static_cast<ThemeChoice>(i));
            theme().setChoice(static_cast<ThemeChoice>(i));
        });
    }
    menus.addMenu(MenuId::View, submenu);
}

void ViewCommands::addLanguages(WindowMenus& menus) {
    auto* submenu = new QMenu(tr("&Language"), m_window);
    submenu->setIcon(icon(Glyph::Language));
    auto* group = new QActionGroup(submenu);
    QVector<Language> choices{{QString(), tr("As the system")}};
    choices += languages();
    for (const Language& language : choices) {
        QAction* action = submenu->addAction(language.name);
        action->setObjectName(u"language-"_s + (language.code.isEmpty() ? u"system"_s : language.code));
        action->setCheckable(true);
        action->setData(language.code);
        group->addAction(action);
        m_languages << action;
        connect(action, &QAction::triggered, this, [this, code = language.code] {
            if (m_preferences.language() != code) Q_EMIT languageChosen(code);
        });
    }
    showLanguage();
    menus.addMenu(MenuId::View, submenu);
}

void ViewCommands::showLanguage() {
    for (QAction* action : std::as_const(m_languages))
        action->setChecked(action->data().toString() == m_preferences.language());
}

void ViewCommands::addHelpTo(WindowMenus& menus, ShortcutMap& shortcuts) {
    QAction* keys = make("shortcuts", tr("Keyboard &shortcuts\u2026"), [this, &shortcuts] {
        (new ShortcutsDialog(shortcuts, m_services.prompts, m_window))->open();
    });
    keys->setIcon(icon(Glyph::Keyboard));
    keys->setShortcut(Qt::CTRL | Qt::Key_Question);
    QAction* guide = make("guide", tr("G&uide"), [this] { (new GuideDialog(m_window))->open(); });
    guide->setIcon(icon(Glyph::Help));
    guide->setShortcut(QKeySequence::HelpContents);
    QAction* words =
        make("glossary", tr("Physics &glossary"), [this] { (new GlossaryDialog(m_window))->open(); });
    words->setIcon(icon(Glyph::Spacetime));
    QAction* about = make("about", tr("&About Warpscope"), [this] { (new AboutDialog(m_window))->open(); });
    about->setIcon(icon(Glyph::Info));
    for (QAction* action : {guide, keys, words, about}) menus.add(MenuId::Help, action);
}

void ViewCommands::setUniverseOpen(bool open) {
    for (QAction* action : std::as_const(m_universePages)) {
        action->setEnabled(open);
        action->setStatusTip(open ? QString() : tr("Open a universe first"));
    }
}

void ViewCommands::toggleFullScreen() {
    m_window->setWindowState(m_window->windowState() ^ Qt::WindowFullScreen);
}

}  // namespace warp::ui
