// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/snapshot_commands.h"

#include <QtGui/QAction>

#include "ui/shell/window_menus.h"
#include "ui/snapshots/restore_wizard.h"
#include "ui/snapshots/schedule_dialog.h"
#include "ui/snapshots/snapshot_tasks.h"
#include "ui/snapshots/snapshot_wizard.h"

namespace warp::ui {

using namespace Qt::StringLiterals;

SnapshotCommands::SnapshotCommands(PageContext& context, WindowServices& services, SnapshotTasks& tasks,
                                   QWidget& window)
    : QObject(&window), m_context(context), m_services(services), m_tasks(tasks), m_window(window) {
    connect(&context.session, &EngineSession::stateChanged, this, &SnapshotCommands::updateActions);
    connect(&context.session, &EngineSession::statsChanged, this, &SnapshotCommands::updateActions);
    connect(&tasks, &SnapshotTasks::createRequested, this, &SnapshotCommands::showCreate);
    connect(&tasks, &SnapshotTasks::restoreRequested, this, &SnapshotCommands::showRestore);
    connect(&tasks, &SnapshotTasks::scheduleRequested, this, &SnapshotCommands::showSchedule);
}

template <typename Slot>
QAction* SnapshotCommands::add(WindowMenus& menus, const char* name, const QString& text, Glyph glyph,
                               Slot slot) {
    auto* action = new QAction(icon(glyph), text, this);
    action->setObjectName(QLatin1StringView(name));
    connect(action, &QAction::triggered, this, slot);
    menus.add(MenuId::Snapshots, action);
    return action;
}

void SnapshotCommands::addTo(WindowMenus& menus) {
    m_create =
        add(menus, "snapshotCreate", tr("&Take a snapshot\u2026"), Glyph::Add, [this] { showCreate(); });
    m_restore =
        add(menus, "snapshotRestore", tr("&Restore\u2026"), Glyph::History, [this] { showRestore({}); });
    menus.addSeparator(MenuId::Snapshots);
    m_schedule = add(menus, "snapshotSchedule", tr("S&chedule and retention\u2026"), Glyph::Temporal,
                     [this] { showSchedule(); });
    m_page = add(menus, "snapshotPage", tr("&All snapshots"), Glyph::Backups, [this] {
        m_services.openPage({u"snapshots"_s, {}});
    });
    updateActions();
}

void SnapshotCommands::showCreate() {
    (new SnapshotWizard(m_tasks, m_services.prompts, &m_window))->open();
}

void SnapshotCommands::showSchedule() {
    (new ScheduleDialog(m_tasks, m_services.prompts, m_context.actions.readOnlyReason(), &m_window))->open();
}

void SnapshotCommands::showRestore(const QString& name) {
    auto* wizard = new RestoreWizard(m_tasks, m_services.prompts, name, &m_window);
    connect(wizard, &RestoreWizard::openRequested, this, [this](const QString& directory) {
        if (m_services.startProcess) m_services.startProcess({u"--open"_s, directory});
    });
    wizard->open();
}

void SnapshotCommands::updateActions() {
    const QString closed = m_context.session.isOpen() ? QString() : tr("Open a universe first");
    const QString readOnly = closed.isEmpty() ? m_context.actions.readOnlyReason() : closed;
    const std::array reasons = {std::pair(m_create, readOnly), std::pair(m_restore, closed),
                                std::pair(m_schedule, closed), std::pair(m_page, closed)};
    for (const auto& [action, reason] : reasons) {
        if (!action) continue;
        action->setEnabled(reason.isEmpty());
        action->setStatusTip(reason);
    }
}

}  // namespace warp::ui
