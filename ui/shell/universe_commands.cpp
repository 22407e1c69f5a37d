// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/universe_commands.h"

#include <QtCore/QStandardPaths>
#include <QtGui/QAction>
#include <QtWidgets/QMenu>
#include <QtWidgets/QWidget>

#include "ui/shell/properties_dialog.h"
#include "ui/shell/recent_universes.h"
#include "ui/shell/window_menus.h"
#include "ui/shell/window_services.h"
#include "ui/widgets/icons.h"

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

}  // namespace

UniverseCommands::UniverseCommands(UniverseLink& link, WindowServices& services, RecentUniverses& recent,
                                   QWidget* window)
    : QObject(window),
      m_link(link),
      m_services(services),
      m_recent(recent),
      m_window(window),
      m_recentMenu(new QMenu(tr("Open &recent"), window)) {
    m_recentMenu->setObjectName(u"recentMenu"_s);
    makeActions();
    connect(&m_recent, &RecentUniverses::changed, this, &UniverseCommands::fillRecent);
    fillRecent();
}

void UniverseCommands::makeActions() {
    m_new = makeAction("newUniverse", tr("&New universe\u2026"), &UniverseCommands::askNew);
    m_new->setIcon(icon(Glyph::New));
    m_new->setShortcut(QKeySequence::New);
    m_open = makeAction("openUniverse", tr("&Open\u2026"), &UniverseCommands::askOpenForWriting);
    m_open->setIcon(icon(Glyph::Open));
    m_open->setShortcut(QKeySequence::Open);
    m_observe = makeAction("observeUniverse", tr("Open as o&bserver\u2026"), &UniverseCommands::askObserve);
    m_observe->setIcon(icon(Glyph::Observer));
    m_observe->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    m_sample = makeAction("sampleUniverse", tr("&Sample of this computer's packages\u2026"),
                          &UniverseCommands::askSample);
    m_sample->setIcon(icon(Glyph::Package));
    m_repair = makeAction("repairUniverse", tr("&Repair a universe\u2026"), &UniverseCommands::askRepair);
    m_repair->setIcon(icon(Glyph::Repair));
    m_resume = makeAction("resumeWriting", tr("Resume &writing"), &UniverseCommands::resume);
    m_resume->setIcon(icon(Glyph::Play));
    m_properties =
        makeAction("universeProperties", tr("&Properties\u2026"), &UniverseCommands::showProperties);
    m_properties->setIcon(icon(Glyph::Info));
    m_close = makeAction("closeUniverse", tr("&Close universe"), &UniverseCommands::closeUniverse);
    m_close->setIcon(icon(Glyph::Close));
    m_quit = makeAction("quit", tr("&Quit"), &UniverseCommands::quit);
    m_quit->setShortcut(QKeySequence(QKeySequence::Quit).isEmpty() ? QKeySequence(Qt::CTRL | Qt::Key_Q)
                                                                   : QKeySequence(QKeySequence::Quit));
}

QAction* UniverseCommands::makeAction(const char* name, const QString& text,
                                      void (UniverseCommands::*slot)()) {
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void UniverseCommands::addTo(WindowMenus& menus) {
    menus.add(MenuId::Universe, m_new);
    menus.add(MenuId::Universe, m_open);
    menus.addMenu(MenuId::Universe, m_recentMenu);
    menus.add(MenuId::Universe, m_observe);
    menus.add(MenuId::Universe, m_sample);
    menus.addSeparator(MenuId::Universe);
    menus.add(MenuId::Universe, m_resume);
    menus.add(MenuId::Universe, m_properties);
    menus.add(MenuId::Universe, m_close);
    menus.addSeparator(MenuId::Universe);
    menus.add(MenuId::Universe, m_quit);
}

void UniverseCommands::addCareTo(WindowMenus& menus) {
    menus.addSeparator(MenuId::Tools);
    menus.add(MenuId::Tools, m_repair);
}

void UniverseCommands::askNew() {
    askDirectory(tr("Empty directory for the new universe"), [this](const QString& directory) {
        if (m_busy)
            startAnother({u"--create"_s, directory});
        else
            m_link.create(directory);
    });
}

void UniverseCommands::askOpen(OpenMode mode) {
    askDirectory(tr("Directory of the universe"),
                 [this, mode](const QString& directory) { open(directory, mode); });
}

void UniverseCommands::askSample() {
    askDirectory(tr("Empty directory for the sample universe"), [this](const QString& directory) {
        if (m_busy)
            startAnother({u"--sample"_s, directory});
        else
            m_link.createSample(directory);
    });
}

void UniverseCommands::askRepair() {
    askDirectory(tr("Directory of the universe to repair"),
                 [this](const QString& directory) { Q_EMIT repairRequested(directory); });
}

void UniverseCommands::showProperties() {
    (new PropertiesDialog(m_link.facts(), m_window))->open();
}

void UniverseCommands::open(const QString& directory, OpenMode mode) {
    if (!m_busy) return m_link.open(directory, mode);
    QStringList arguments{u"--open"_s, directory};
    if (mode == OpenMode::Observe) arguments << u"--observer"_s;
    startAnother(arguments);
}

void UniverseCommands::startAnother(const QStringList& arguments) {
    if (m_services.startProcess && m_services.startProcess(arguments)) return;
    m_services.tell(
        {.kind = BannerKind::Critical,
         .message = tr("Another window could not be started. Close this universe first, then open "
                       "the other one here."),
         .closable = true});
}

void UniverseCommands::resume() {
    m_link.resume();
}

void UniverseCommands::closeUniverse() {
    m_services.guard.leaveAll([this] { m_link.close(); });
}

void UniverseCommands::setFacts(const UniverseFacts& facts) {
    m_busy = facts.state != LinkState::Closed;
    const bool open = m_busy && facts.state != LinkState::Opening && facts.state != LinkState::Closing;
    for (QAction* action : {m_properties, m_close}) {
        action->setEnabled(open);
        action->setStatusTip(open ? QString() : tr("Open a universe first"));
    }
    const bool stopped = facts.state == LinkState::ReadOnly;
    m_resume->setEnabled(stopped);
    m_resume->setStatusTip(stopped ? facts.reason
                           : open  ? tr("Writing has not stopped")
                                   : tr("Open a universe first"));
}

void UniverseCommands::askDirectory(const QString& title, UseDirectory use) {
    const FileQuestion question{.title = title,
                                .directory = QStandardPaths::writableLocation(QStandardPaths::HomeLocation)};
    m_services.prompts.askDirectory(m_window, question,
                                    [use = std::move(use)](const std::optional<QString>& path) {
                                        if (path && !path->isEmpty()) use(*path);
                                    });
}

void UniverseCommands::quit() {
    m_window->close();
}

void UniverseCommands::fillRecent() {
    m_recentMenu->clear();
    for (const RecentUniverse& entry : m_recent.entries()) {
        QString text = entry.name + u" \u2013 "_s + entry.directory;
        QAction* action = m_recentMenu->addAction(icon(Glyph::Universe), text.replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this,
                [this, directory = entry.directory] { open(directory, OpenMode::Write); });
    }
    m_recentMenu->setEnabled(!m_recentMenu->isEmpty());
}

}  // namespace warp::ui
