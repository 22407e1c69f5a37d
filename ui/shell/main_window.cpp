// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include <QtGui/QCloseEvent>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QVBoxLayout>

#include "ui/shell/preferences.h"
#include "ui/shell/status_line.h"
#include "ui/shell/universe_banner.h"
#include "ui/shell/universe_commands.h"
#include "ui/shell/universe_link.h"
#include "ui/shell/view_commands.h"
#include "ui/shell/welcome_page.h"
#include "ui/shell/window_docks.h"
#include "ui/shell/window_services.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/page.h"

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr QSize kFirstSize(1280, 800);

}  // namespace

MainWindow::MainWindow(WindowServices& services, const PageRegistry& registry, UniverseLink& link,
                       Preferences& preferences, QWidget* parent)
    : QMainWindow(parent),
      m_services(services),
      m_link(link),
      m_preferences(preferences),
      m_recent(preferences.directory()),
      m_sessions(preferences.directory()),
      m_registry(withWelcome(registry)),
      m_menus(new WindowMenus(*menuBar())),
      m_universe(new UniverseCommands(link, services, m_recent, this)),
      m_view(new ViewCommands(services, preferences, this)),
      m_actionSource(*m_menus),
      m_goToSource(m_registry, services) {
    setObjectName(u"mainWindow"_s);
    setWindowIcon(icon(Glyph::Universe));
    resize(kFirstSize);
    m_services.guard.setWindow(this);
    m_services.openPage = [this](const PageId& id) { return m_pages->open(id); };
    createCentre();
    createMenus();
    connectLink();
    restoreSession({});
    m_pages->open({u"welcome"_s, {}});
    onFactsChanged();
}

MainWindow::~MainWindow() {
    m_services.guard.setWindow(nullptr);
    m_services.openPage = [](const PageId&) -> Page* { return nullptr; };
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
    return all;
}

void MainWindow::createCentre() {
    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_problem = new Banner(centre);
    m_problem->setObjectName(u"problemBanner"_s);
    m_problem->hide();
    m_banner = new Banner(centre);
    m_banner->setObjectName(u"universeBanner"_s);
    m_pages = new PageArea(m_registry, m_services.guard, centre);
    column->addWidget(m_problem);
    column->addWidget(m_banner);
    column->addWidget(m_pages, 1);
    setCentralWidget(centre);
    m_docks = new WindowDocks(*this, m_registry, m_link);
    m_status = new StatusLine(this);
    setStatusBar(m_status);
    m_palette = new CommandPalette(this);
    connect(m_pages, &PageArea::currentChanged, this, &MainWindow::updateTitle);
    connect(m_banner, &Banner::actionTriggered, this,
            [this] { m_link.open(m_link.facts().directory, OpenMode::Write); });
    connect(m_status, &StatusLine::healthRequested, this, [this] { m_pages->open({u"dashboard"_s, {}}); });
}

void MainWindow::createMenus() {
    m_universe->addTo(*m_menus);
    m_menus->add(MenuId::Edit, m_services.undo.makeUndoAction(this));
    m_menus->add(MenuId::Edit, m_services.undo.makeRedoAction(this));
    const QList<QAction*> edits = m_menus->menu(MenuId::Edit)->actions();
    edits[0]->setIcon(icon(Glyph::Undo));
    edits[1]->setIcon(icon(Glyph::Redo));
    m_view->addPagesTo(*m_menus, m_registry);
    m_view->addViewTo(*m_menus, *m_docks);
    m_view->addHelpTo(*m_menus);
    connect(m_view, &ViewCommands::actionsPaletteRequested, this,
            [this] { m_palette->open(m_actionSource); });
    connect(m_view, &ViewCommands::goToRequested, this, &MainWindow::openGoTo);
    connect(m_view, &ViewCommands::closePageRequested, this,
            [this] { m_pages->closePage(m_pages->current()); });
    connect(m_view, &ViewCommands::languageChosen, this, &MainWindow::offerRestart);
}

void MainWindow::connectLink() {
    connect(&m_link, &UniverseLink::factsChanged, this, &MainWindow::onFactsChanged);
    connect(&m_link, &UniverseLink::opened, this, &MainWindow::onOpened);
    connect(&m_link, &UniverseLink::closed, this, &MainWindow::onClosed);
    connect(&m_link, &UniverseLink::openFailed, this, &MainWindow::onOpenFailed);
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
    updateBanner();
    updateTitle();
}

void MainWindow::onOpened() {
    saveSession();
    m_openId = m_link.facts().id;
    m_problem->hide();
    m_pages->setUniverseOpen(true);
    onFactsChanged();
    restoreSession(m_openId);
    if (m_pages->openPages().size() <= 1) m_pages->open({u"dashboard"_s, {}});
    // The way in is not needed any more once there is something to see.
    Page* welcome = m_pages->find({u"welcome"_s, {}});
    if (welcome != nullptr && m_pages->openPages().size() > 1) m_pages->closePage(welcome);
}

void MainWindow::onClosed(const QString& failure) {
    saveSession();
    m_openId.clear();
    m_pages->closeUniversePages();
    m_pages->setUniverseOpen(false);
    m_services.selection.clear();
    m_services.undo.dataStack().clear();
    m_pages->open({u"welcome"_s, {}});
    onFactsChanged();
    if (!failure.isEmpty()) showProblem(failure);
}

void MainWindow::onOpenFailed(const QString& directory, const QString& reason) {
    onFactsChanged();
    showProblem(tr("%1 could not be opened. %2").arg(directory, reason));
}

void MainWindow::showProblem(const QString& message) {
    m_problem->setText({.kind = BannerKind::Critical, .message = message, .closable = true});
    m_problem->show();
}

void MainWindow::updateBanner() {
    const auto text = bannerFor(m_link.facts());
    m_banner->setVisible(text.has_value());
    if (text) m_banner->setText(*text);
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
    if (!session.geometry.isEmpty()) restoreGeometry(session.geometry);
    if (!session.docks.isEmpty() && !universeId.isEmpty())
        restoreState(session.docks, WindowDocks::kStateVersion);
    for (const PageId& id : session.pages) m_pages->open(id);
    if (!session.current.name.isEmpty()) m_pages->open(session.current);
    if (!session.selection.keys.isEmpty()) m_services.selection.publish(session.selection);
}

void MainWindow::saveSession() {
    if (!m_sessionKept) return;
    WindowSession session{.geometry = saveGeometry()};
    if (!m_openId.isEmpty()) {
        session.docks = saveState(WindowDocks::kStateVersion);
        session.pages = m_pages->openPages();
        if (const Page* page = m_pages->current()) session.current = idOf(*page);
        session.selection = m_services.selection.current();
    }
    m_sessions.save(m_openId, session);
}

void MainWindow::offerRestart() {
    const Question question{.title = tr("Restart Warpscope?"),
                            .text = tr("The language changes when the program starts again."),
                            .accept = tr("Restart"),
                            .cancel = tr("Later")};
    m_services.prompts.ask(this, question, [this](Choice choice) {
        if (choice != Choice::Accept) return;
        m_services.guard.leaveAll([this] {
            const QString directory = m_link.facts().directory;
            m_universe->startProcess(directory.isEmpty() ? QStringList()
                                                         : QStringList{u"--open"_s, directory});
            close();
        });
    });
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
    saveSession();
    m_palette->close();
    event->accept();
}

}  // namespace warp::ui
