// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tool_commands.h"

#include <QtGui/QAction>

#include "ui/bridge/convert.h"
#include "ui/models/engine_text.h"
#include "ui/shell/window_menus.h"
#include "ui/text/error_text.h"
#include "ui/transfer/export_dialog.h"
#include "ui/transfer/import_dialog.h"

namespace warp::ui {

using namespace Qt::StringLiterals;

ToolCommands::ToolCommands(PageContext& context, WindowServices& services, QWidget& window)
    : QObject(&window),
      m_context(context),
      m_services(services),
      m_window(window),
      m_tasks(context.session, [&services](const BannerText& text) { services.tell(text); }) {
    services.importFile = [this](const QString& file) {
        if (m_context.session.isWritable()) showImport({}, file);
    };
    connect(&context.session, &EngineSession::stateChanged, this, &ToolCommands::updateActions);
    connect(&context.session, &EngineSession::statsChanged, this, &ToolCommands::updateActions);
}

ToolCommands::~ToolCommands() {
    m_services.importFile = nullptr;
}

template <typename Slot>
QAction* ToolCommands::add(WindowMenus& menus, const char* name, const QString& text, Glyph glyph,
                           Needs needs, Slot slot) {
    auto* action = new QAction(icon(glyph), text, this);
    action->setObjectName(QLatin1StringView(name));
    connect(action, &QAction::triggered, this, slot);
    menus.add(MenuId::Tools, action);
    m_actions.append({action, needs});
    return action;
}

void ToolCommands::addTo(WindowMenus& menus) {
    add(menus, "importRecords", tr("&Import\u2026"), Glyph::Import, Needs::Writing,
        [this] { showImport(selectedType()); });
    add(menus, "exportRecords", tr("&Export\u2026"), Glyph::Export, Needs::Universe,
        [this] { showExport(selectedType()); });
    menus.addSeparator(MenuId::Tools);
    add(menus, "verifyUniverse", tr("&Verify"), Glyph::Verify, Needs::Universe, [this] {
        m_services.openPage({u"verify"_s, {}});
    });
    add(menus, "rescanFiles", tr("&Take in files edited by hand"), Glyph::Edit, Needs::Writing,
        [this] { rescan(); });
    add(menus, "rebuildMirror", tr("&Write all readable files again"), Glyph::File, Needs::Writing, [this] {
        runTask(
            tr("Write all readable files"),
            [](Universe& universe, const EngineJob& job) { return universe.rebuildMirror(job); },
            tr("Every record has its readable file again."));
    });
    add(menus, "syncUniverse", tr("&Complete everything on the disk"), Glyph::Save, Needs::Writing, [this] {
        runTask(
            tr("Complete everything on the disk"),
            [](Universe& universe, const EngineJob& job) { return universe.sync(job); },
            tr("Log, tree and readable files are complete on the disk."));
    });
    add(menus, "maintainNow", tr("&Maintenance now"), Glyph::Repair, Needs::Writing, [this] {
        runTask(
            tr("Maintenance"),
            [](Universe& universe, const EngineJob& job) { return universe.maintain(job); },
            tr("Maintenance is done."));
    });
    updateActions();
}

void ToolCommands::showImport(const QString& type, const QString& file) {
    auto* dialog = new ImportDialog(m_tasks, m_services.prompts, type, &m_window);
    if (!file.isEmpty()) dialog->useFile(file);
    dialog->show();
}

void ToolCommands::showExport(const QString& type) {
    (new ExportDialog(m_tasks, m_services.prompts, type, &m_window))->open();
}

void ToolCommands::runTask(const QString& name, std::function<Outcome(Universe&, const EngineJob&)> work,
                           const QString& done) {
    m_context.session.run<void>(this, name, Lane::Task, std::move(work),
                                [this, name, done](const Outcome& outcome) {
                                    tellEnd(name, outcome.ok() ? nullptr : &outcome.error(), done);
                                });
}

void ToolCommands::rescan() {
    const QString name = tr("Take in files edited by hand");
    m_context.session.run<std::uint64_t>(
        this, name, Lane::Task, [](Universe& universe, const EngineJob& job) { return universe.rescan(job); },
        [this, name](const Result<std::uint64_t>& adopted) {
            const QString done =
                !adopted.ok()   ? QString()
                : *adopted == 0 ? tr("No file was edited by hand.")
                                : tr("%1 taken in from files edited by hand.").arg(recordCountText(*adopted));
            tellEnd(name, adopted.ok() ? nullptr : &adopted.error(), done);
        });
}

void ToolCommands::tellEnd(const QString& name, const Error* error, const QString& done) {
    if (error == nullptr) return m_services.tell({.message = done, .closable = true});
    if (error->code == ErrorCode::Cancelled)
        return m_services.tell({.message = tr("%1: stopped.").arg(name), .closable = true});
    m_services.tell(
        {.kind = BannerKind::Critical, .message = name + u": "_s + errorText(*error), .closable = true});
}

void ToolCommands::updateActions() {
    const QString closed = m_context.session.isOpen() ? QString() : tr("Open a universe first");
    const QString readOnly = m_context.actions.readOnlyReason();
    for (const auto& [action, needs] : std::as_const(m_actions)) {
        const QString reason = needs == Needs::Universe || !closed.isEmpty() ? closed : readOnly;
        action->setEnabled(reason.isEmpty());
        action->setStatusTip(reason);
    }
}

QString ToolCommands::selectedType() const {
    const QStringList keys = m_context.selection.current().keys;
    return keys.isEmpty() ? QString() : typeOfKey(keys.first());
}

}  // namespace warp::ui
