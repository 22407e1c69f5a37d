// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QCloseEvent>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QToolBar>
#include <QtWidgets/QVBoxLayout>

#include "ui/shell/page_rail.h"
#include "ui/shell/preferences.h"
#include "ui/shell/status_line.h"
#include "ui/shell/task_indicator.h"
#include "ui/shell/universe_commands.h"
#include "ui/shell/universe_link.h"
#include "ui/shell/view_commands.h"
#include "ui/shell/welcome_page.h"
#include "ui/shell/window_docks.h"
#include "ui/shell/window_notices.h"
#include "ui/shell/window_services.h"
#include "ui/widgets/page.h"

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr QSize kFirstSize(1280, 800);
// A table with a few columns: docks give way before the centre gets narrower.
constexpr int kLeastCentre = 440;
constexpr int kSessionDelayMs = 2000;

// The one local file or directory that is being dragged, or nothing.
QString draggedPath(const QMimeData& data) {
    return data.urls().size() == 1 ? data.urls().constFirst().toLocalFile() : QString();
}

}  // namespace

MainWindow::MainWindow(WindowServices& services, const PageRegistry& registry, UniverseLink& link,
                       Preferences& preferences, bool sessionKept, QWidget* parent)
    : QMainWindow(parent),
      m_services(services),
      m_link(link),
      m_preferences(preferences),
      m_recent(preferences.directory()),
      m_sessions(preferences.directory()),
      m_shortcuts(preferences.directory()),
      m_sessionKept(sessionKept),
      m_registry(withWelcome(registry)),
      m_menus(new WindowMenus(*menuBar())),
      m_universe(new UniverseCommands(link, services, m_recent, this)),
      m_view(new ViewCommands(services, preferences, this)),
      m_actionSource(*m_menus),
      m_goToSource(m_registry, services) {
    setObjectName(u"mainWindow"_s);
    setWindowIcon(icon(Glyph::Universe));
    resize(kFirstSize);
    setAcceptDrops(true);
    m_services.guard.setWindow(this);
    m_services.openPage = [this](const PageId& id) { return m_pages->open(id); };
    m_services.tell = [this](const BannerText& text) { m_notices->tell(text); };
    createCentre();
    createMenus();
    createShortcuts();
    connectLink();
    restoreSession({});
    keepSessionWhileOpen();
    m_pages->open({u"welcome"_s, {}});
    onFactsChanged();
    if (isOpen(m_link.facts().state)) onOpened();
}

MainWindow::~MainWindow() {
    m_services.guard.setWindow(nullptr);
    m_services.openPage = [](const PageId&) -> Page* { return nullptr; };
    m_services.tell = [](const BannerText&) {};
}

PageRegistry MainWindow::withWelcome(const PageRegistry& registry) {
    PageRegistry all;
    all.add({.name = u"welcome"_s,
             .title = tr("Welcome"),
             .glyph = Glyph::Home,
             .needsUniverse = false,
             .make = [this](const QString&, QWidget* parent) -> Page* {
                 auto* page = new WelcomePage(m_recent, m_services.nowMs, parent);
                 connect(page, &WelcomePage::newRequested, m_universe, &UniverseCommands::askNew);
                 connect(page, &WelcomePage::openRequested, m_universe,
                         [this] { m_universe->askOpen(OpenMode::Write); });
                 connect(page, &WelcomePage::sampleRequested, m_universe, &UniverseCommands::askSample);
                 connect(page, &WelcomePage::universeRequested, m_universe,
                         [this](const QString& directory) { m_universe->open(directory, OpenMode::Write); });
                 return page;
             }});
    for (const PageKind& kind : registry.kinds()) all.add(kind);
    all.explorer = registry.explorer;
    all.inspector = registry.inspector;
    all.commands = registry.commands;
    all.shortcuts = registry.shortcuts;
    all.shortcuts << ShortcutEntry{.id = u"forgetRecent"_s,
                                   .text = tr("Remove from the recent universes"),
                                   .place = tr("Welcome"),
                                   .defaults = {QKeySequence(QKeySequence::Delete)}};
    return all;
}

void MainWindow::createCentre() {
    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_notices = new WindowNotices(m_link, *m_universe, m_services, m_recent, centre);
    m_pages = new PageArea(m_registry, m_services.guard, centre);
    column->addWidget(m_notices->noticeBar());
    column->addWidget(m_notices->stateBar());
    column->addWidget(m_pages, 1);
    centre->setMinimumWidth(kLeastCentre);
    setCentralWidget(centre);
    placeRail();
    m_docks = new WindowDocks(*this, m_registry, m_link);
    m_status = new StatusLine(this);
    setStatusBar(m_status);
    auto* task = new TaskIndicator(m_link, m_status);
    m_status->addBeforeHealth(task);
    connect(task, &TaskIndicator::tasksRequested, this, [this] { m_docks->showDock(u"activityDock"_s); });
    m_palette = new CommandPalette(this);
    connect(m_pages, &PageArea::currentChanged, this, &MainWindow::updateTitle);
    connect(m_pages, &PageArea::goToRequested, this, &MainWindow::openGoTo);
    connect(m_pages, &PageArea::pageAdded, this,
            [this](const Page* page) { m_splitters.restore(*page, page->pageName()); });
    connect(m_pages, &PageArea::pageLeaves, this,
            [this](const Page* page) { m_splitters.gather(*page, page->pageName()); });
    connect(m_pages, &PageArea::currentChanged, this,
            [this](const Page* page) { m_docks->putAway(page ? page->standsInFor() : QString()); });
    connect(m_status, &StatusLine::healthRequested, this, [this] { m_pages->open({u"dashboard"_s, {}}); });
}

// Docks stand between a tool bar and the centre, so that the rail keeps the edge whatever is beside the
// pages.
void MainWindow::placeRail() {
    auto* bar = new QToolBar(tr("Pages"), this);
    bar->setObjectName(u"railBar"_s);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->toggleViewAction()->setVisible(false);
    bar->addWidget(&m_pages->rail())->setText(bar->windowTitle());
    bar->layout()->setContentsMargins(0, 0, 0, 0);
    addToolBar(Qt::LeftToolBarArea, bar);
}

void MainWindow::createMenus() {
    m_universe->addTo(*m_menus);
    m_menus->add(MenuId::Edit, m_services.undo.makeUndoAction(this));
    m_menus->add(MenuId::Edit, m_services.undo.makeRedoAction(this));
    const QList<QAction*> edits = m_menus->menu(MenuId::Edit)->actions();
    edits[0]->setIcon(icon(Glyph::Undo));
    edits[1]->setIcon(icon(Glyph::Redo));
    if (m_registry.commands) m_registry.commands(*m_menus, *this);
    m_universe->addCareTo(*m_menus);
    m_view->addPagesTo(*m_menus, m_registry);
    m_view->addViewTo(*m_menus, *m_docks);
    m_view->addHelpTo(*m_menus, m_shortcuts);
    connect(m_view, &ViewCommands::actionsPaletteRequested, this,
            [this] { m_palette->open(m_actionSource); });
    connect(m_view, &ViewCommands::goToRequested, this, &MainWindow::openGoTo);
    connect(m_view, &ViewCommands::closePageRequested, this,
            [this] { m_pages->closePage(m_pages->current()); });
    connect(m_view, &ViewCommands::languageChosen, this, &MainWindow::languageChosen);
}

void MainWindow::createShortcuts() {
    m_shortcuts.addMenus(*m_menus);
    for (const ShortcutEntry& entry : m_registry.shortcuts) m_shortcuts.add(entry);
    connect(&m_shortcuts, &ShortcutMap::changed, this, &MainWindow::showPageKeys);
    showPageKeys();
}

void MainWindow::showPageKeys() {
    for (const PageKind& kind : m_registry.kinds()) {
        const ShortcutEntry* entry = m_shortcuts.find(ViewCommands::pageActionName(kind.name));
        if (entry == nullptr) continue;
        m_pages->rail().setKeys(kind.name, QKeySequence::listToString(entry->keys, QKeySequence::NativeText));
    }
}

void MainWindow::connectLink() {
    connect(&m_link, &UniverseLink::factsChanged, this, &MainWindow::onFactsChanged);
    connect(&m_link, &UniverseLink::opened, this, &MainWindow::onOpened);
    connect(&m_link, &UniverseLink::closed, this, &MainWindow::onClosed);
    connect(&m_link, &UniverseLink::openFailed, this, &MainWindow::onFactsChanged);
}

void MainWindow::onFactsChanged() {
    const UniverseFacts facts = m_link.facts();
    m_status->show(facts);
    m_universe->setFacts(facts);
    const bool open = m_pages->isUniverseOpen();
    m_docks->setUniverseOpen(open);
    m_view->setUniverseOpen(open);
    m_goToSource.setUniverseOpen(open);
    if (open && m_sessionKept) m_recent.note(facts, m_services.nowMs());
    m_notices->updateState();
    updateTitle();
}

void MainWindow::onOpened() {
    keepSession();
    m_openId = m_link.facts().id;
    m_notices->clear();
    m_pages->setUniverseOpen(true);
    onFactsChanged();
    restoreSession(m_openId);
    if (m_pages->openPages().size() <= 1) m_pages->open({u"dashboard"_s, {}});
    // The way in is not needed any more once there is something to see.
    Page* welcome = m_pages->find({u"welcome"_s, {}});
    if (welcome != nullptr && m_pages->openPages().size() > 1) m_pages->closePage(welcome);
}

void MainWindow::onClosed(const QString& failure) {
    keepSession();
    m_openId.clear();
    m_pages->closeUniversePages();
    m_pages->setUniverseOpen(false);
    m_services.selection.clear();
    m_services.undo.dataStack().clear();
    m_pages->open({u"welcome"_s, {}});
    onFactsChanged();
    if (!failure.isEmpty())
        m_notices->tell({.kind = BannerKind::Critical, .message = failure, .closable = true});
}

void MainWindow::updateTitle() {
    const UniverseFacts facts = m_link.facts();
    const Page* page = m_pages->current();
    QStringList parts;
    if (page != nullptr) parts << page->title();
    if (!facts.name.isEmpty()) parts << facts.name;
    parts << u"Warpscope"_s;
    setWindowTitle(parts.join(u" \u2013 "_s));
}

void MainWindow::openGoTo() {
    m_palette->open(m_goToSource);
}

void MainWindow::restoreSession(const QString& universeId) {
    if (!m_sessionKept) return;
    const WindowSession session = m_sessions.load(universeId);
    m_splitters.setStates(session.splitters);
    if (!session.geometry.isEmpty()) restoreGeometry(session.geometry);
    if (!session.docks.isEmpty() && !universeId.isEmpty()) m_docks->restore(session.docks);
    for (QWidget* dock : m_docks->contents()) m_splitters.restore(*dock, dock->objectName());
    for (const PageId& id : session.pages) m_pages->open(id);
    if (!session.current.name.isEmpty()) m_pages->open(session.current);
    if (!session.selection.keys.isEmpty()) m_services.selection.publish(session.selection);
}

void MainWindow::keepSession() {
    if (!m_sessionKept) return;
    WindowSession session{.geometry = saveGeometry()};
    if (!m_openId.isEmpty()) {
        session.docks = m_docks->save();
        session.pages = m_pages->openPages();
        if (const Page* page = m_pages->current()) session.current = idOf(*page);
        session.selection = m_services.selection.current();
        for (const PageId& id : session.pages) m_splitters.gather(*m_pages->find(id), id.name);
        for (const QWidget* dock : m_docks->contents()) m_splitters.gather(*dock, dock->objectName());
        session.splitters = m_splitters.states();
    }
    m_sessions.save(m_openId, session);
}

// So that a crash or a power cut does not lose what is open.
void MainWindow::keepSessionWhileOpen() {
    m_sessionDelay.setSingleShot(true);
    m_sessionDelay.setInterval(kSessionDelayMs);
    connect(&m_sessionDelay, &QTimer::timeout, this, [this] {
        if (!m_openId.isEmpty()) keepSession();
    });
    connect(m_pages, &PageArea::currentChanged, &m_sessionDelay, qOverload<>(&QTimer::start));
    connect(&m_services.selection, &SelectionHistory::changed, &m_sessionDelay, qOverload<>(&QTimer::start));
}

void MainWindow::showLanguage() {
    m_view->showLanguage();
}

// The directory of a universe is opened, a file of rows is imported.
void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!draggedPath(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QString path = draggedPath(*event->mimeData());
    if (path.isEmpty()) return;
    event->acceptProposedAction();
    if (QFileInfo(path).isDir())
        m_universe->open(path, OpenMode::Write);
    else if (m_services.importFile)
        m_services.importFile(path);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!m_leaving && m_services.guard.hasUnsaved()) {
        event->ignore();
        m_services.guard.leaveAll([this] {
            m_leaving = true;
            // An answer may come before this event is over, and a closing window cannot be closed again.
            QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
        });
        return;
    }
    m_leaving = false;
    keepSession();
    m_palette->close();
    event->accept();
}

}  // namespace warp::ui
