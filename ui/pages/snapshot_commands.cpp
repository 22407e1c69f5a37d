// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/snapshot_commands.h"

#include <QtGui/QAction>

#include "ui/models/engine_text.h"
#include "ui/shell/window_menus.h"
#include "ui/snapshots/in_place_restores.h"
#include "ui/snapshots/record_restore_wizard.h"
#include "ui/snapshots/restore_wizard.h"
#include "ui/snapshots/schedule_dialog.h"
#include "ui/snapshots/snapshot_tasks.h"
#include "ui/snapshots/snapshot_wizard.h"

namespace warp::ui {

using namespace Qt::StringLiterals;

SnapshotCommands::SnapshotCommands(PageContext& context, WindowServices& services, SnapshotTasks& tasks,
                                   InPlaceRestores& inPlace, QWidget& window)
    : QObject(&window),
      m_context(context),
      m_services(services),
      m_tasks(tasks),
      m_inPlace(inPlace),
      m_window(window) {
    connect(&context.session, &EngineSession::stateChanged, this, &SnapshotCommands::updateActions);
    connect(&context.session, &EngineSession::statsChanged, this, &SnapshotCommands::updateActions);
    connect(&inPlace, &InPlaceRestores::keptChanged, this, &SnapshotCommands::updateActions);
    connect(&tasks, &SnapshotTasks::createRequested, this, &SnapshotCommands::showCreate);
    connect(&tasks, &SnapshotTasks::restoreRequested, this, &SnapshotCommands::showRestore);
    connect(&context.actions, &RecordActions::versionsRequested, this, &SnapshotCommands::showRecordRestore);
    connect(&tasks, &SnapshotTasks::scheduleRequested, this, &SnapshotCommands::showSchedule);
    connect(&tasks, &SnapshotTasks::diffRequested, this, [this](const QString& name) {
        m_services.openPage({u"diff"_s, name});
    });
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
    m_undo =
        add(menus, "snapshotUndoRestore", tr("&Undo the restore\u2026"), Glyph::Undo, [this] { askUndo(); });
    m_confirm = add(menus, "snapshotConfirmRestore", tr("&Keep the restored state\u2026"), Glyph::Check,
                    [this] { askConfirm(); });
    m_diff = add(menus, "snapshotDiff", tr("&Differences"), Glyph::Backups, [this] {
        m_services.openPage({u"diff"_s, {}});
    });
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
    wizard->offerOpenUniverse(m_context.actions.readOnlyReason());
    connect(wizard, &RestoreWizard::inPlaceRequested, this, &SnapshotCommands::restoreInPlace);
    connect(wizard, &RestoreWizard::recordRequested, this, [this] { showRecordRestore({}, 0); });
    connect(wizard, &RestoreWizard::openRequested, this, [this](const QString& directory) {
        if (m_services.startProcess) m_services.startProcess({u"--open"_s, directory});
    });
    wizard->open();
}

void SnapshotCommands::showRecordRestore(const QString& key, quint64 version) {
    auto* wizard = new RecordRestoreWizard(m_context, key, version, &m_window);
    connect(wizard, &RecordRestoreWizard::backRequested, this, [this] { showRestore({}); });
    wizard->open();
}

void SnapshotCommands::restoreInPlace(const InPlaceRequest& request) {
    m_services.guard.leaveAll([this, request] { m_inPlace.restore(request); });
}

void SnapshotCommands::askUndo() {
    if (!m_inPlace.kept()) return;
    const Question question{
        .title = tr("Undo the restore"),
        .text = tr("The universe becomes again what it was before it was restored %1. What was written since "
                   "is kept in a snapshot.")
                    .arg(timeText(m_inPlace.kept()->restoredAt)),
        .accept = tr("Undo the restore"),
        .cancel = tr("Cancel")};
    m_services.prompts.ask(&m_window, question, [this](Choice choice) {
        if (choice == Choice::Accept) m_services.guard.leaveAll([this] { m_inPlace.undo(); });
    });
}

void SnapshotCommands::askConfirm() {
    if (!m_inPlace.kept()) return;
    const QString word = tr("keep");
    const Question question{
        .title = tr("Keep the restored state"),
        .text = tr("What the universe was before it was restored %1 is removed for good. Type "
                   "\u201c%2\u201d to confirm.")
                    .arg(timeText(m_inPlace.kept()->restoredAt), word),
        .accept = tr("Remove what was before"),
        .cancel = tr("Cancel"),
        .dangerous = true,
        .typedConfirmation = word};
    m_services.prompts.ask(&m_window, question, [this](Choice choice) {
        if (choice == Choice::Accept) m_services.guard.leaveAll([this] { m_inPlace.confirm(); });
    });
}

void SnapshotCommands::updateActions() {
    const QString closed = m_context.session.isOpen() ? QString() : tr("Open a universe first");
    const QString readOnly = closed.isEmpty() ? m_context.actions.readOnlyReason() : closed;
    const std::array reasons = {std::pair(m_create, readOnly), std::pair(m_restore, closed),
                                std::pair(m_diff, closed), std::pair(m_schedule, closed),
                                std::pair(m_page, closed)};
    const QString nothing = m_inPlace.kept() ? readOnly : tr("There is no restore in place to be undone");
    for (const auto& [action, reason] : reasons) {
        if (!action) continue;
        action->setEnabled(reason.isEmpty());
        action->setStatusTip(reason);
    }
    for (QAction* action : {m_undo, m_confirm}) {
        if (!action) continue;
        action->setEnabled(nothing.isEmpty());
        action->setStatusTip(nothing);
    }
}

}  // namespace warp::ui
