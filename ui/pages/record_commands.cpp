// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record_commands.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QMenu>

#include "ui/bridge/convert.h"
#include "ui/models/engine_text.h"
#include "ui/pages/marks.h"
#include "ui/shell/window_menus.h"
#include "ui/widgets/temperature.h"

namespace warp::ui {

using namespace Qt::StringLiterals;

RecordCommands::RecordCommands(PageContext& context, QWidget& window)
    : QObject(&window), m_context(context), m_window(window) {
    connect(&context.session, &EngineSession::stateChanged, this, &RecordCommands::updateActions);
    connect(&context.session, &EngineSession::statsChanged, this, &RecordCommands::updateActions);
    connect(&context.selection, &SelectionHistory::changed, this, &RecordCommands::updateActions);
}

template <typename Slot>
QAction* RecordCommands::make(const char* name, const QString& text, Glyph glyph, Slot slot) {
    auto* action = new QAction(icon(glyph), text, this);
    action->setObjectName(QLatin1StringView(name));
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void RecordCommands::addTo(WindowMenus& menus) {
    m_new = make("recordNew", tr("&New record\u2026"), Glyph::New, [this] {
        m_context.actions.create(&m_window, keys().isEmpty() ? QString() : typeOfKey(keys().first()));
    });
    m_new->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    m_open = make("recordOpen", tr("&Open in a tab"), Glyph::Record,
                  [this] { m_context.openPage(u"record"_s, keys().first()); });
    m_open->setShortcut(Qt::CTRL | Qt::Key_Return);
    m_table = make("recordTable", tr("Open the &table of its type"), Glyph::Table,
                   [this] { m_context.openPage(u"table"_s, typeOfKey(keys().first())); });
    m_copy = make("recordCopyKey", tr("&Copy key"), Glyph::Copy,
                  [this] { QGuiApplication::clipboard()->setText(keys().join(u'\n')); });
    m_versions = make("recordVersions", tr("&Restore a version\u2026"), Glyph::History,
                      [this] { m_context.actions.requestVersions(keys().first()); });
    m_delete = make("recordDelete", tr("&Delete"), Glyph::Delete,
                    [this] { m_context.actions.remove(&m_window, keys()); });
    menus.add(MenuId::Record, m_new);
    menus.addSeparator(MenuId::Record);
    for (QAction* action : {m_open, m_table, m_copy}) menus.add(MenuId::Record, action);
    menus.addMenu(MenuId::Record, makeMoveMenu());
    menus.add(MenuId::Record, m_versions);
    menus.addSeparator(MenuId::Record);
    menus.add(MenuId::Record, m_delete);
    updateActions();
}

QMenu* RecordCommands::makeMoveMenu() {
    auto* menu = new QMenu(tr("&Move to"), &m_window);
    menu->setObjectName(u"recordMoveMenu"_s);
    menu->setIcon(icon(Glyph::Move));
    for (const Shard shard : kShards) {
        QAction* action =
            menu->addAction(temperatureIcon(temperatureOf(shard)), temperatureWord(temperatureOf(shard)));
        action->setObjectName(u"recordMove-"_s + toQString(shardId(shard)));
        connect(action, &QAction::triggered, this,
                [this, shard] { m_context.actions.move(&m_window, keys(), shard); });
        m_moves << action;
    }
    return menu;
}

void RecordCommands::updateActions() {
    const QString closed = m_context.session.isOpen() ? QString() : tr("Open a universe first");
    const QString none = !closed.isEmpty()  ? closed
                         : keys().isEmpty() ? tr("Select a record first")
                                            : QString();
    const QString readOnly = closed.isEmpty() ? m_context.actions.readOnlyReason() : closed;
    const auto set = [](QAction* action, const QString& reason) {
        action->setEnabled(reason.isEmpty());
        action->setStatusTip(reason);
    };
    set(m_new, readOnly);
    for (QAction* action : {m_open, m_table, m_copy, m_versions}) set(action, none);
    const QString writing = none.isEmpty() ? readOnly : none;
    set(m_delete, none.isEmpty() ? m_context.actions.keepReason() : none);
    for (QAction* action : std::as_const(m_moves)) set(action, writing);
}

}  // namespace warp::ui
