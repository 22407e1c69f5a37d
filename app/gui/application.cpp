// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/application.h"

#include <cstdio>

#include <QtCore/QTimer>
#include <QtWidgets/QApplication>

#include "ui/shell/screenshot.h"
#include "ui/shell/universe_commands.h"

namespace warp::ui {
namespace {

constexpr int kNoPicture = 1;

}  // namespace

Application::Application(const LaunchOptions& options, Preferences& preferences)
    : m_options(options),
      m_services(m_prompts),
      m_pages(m_services, engineDoors(), preferences.directory()),
      m_link(&m_pages.link()) {
    m_pages.addTo(m_registry);
    if (options.now) m_services.nowMs = [now = options.now->toMSecsSinceEpoch()] { return now; };
    m_window = std::make_unique<MainWindow>(m_services, m_registry, *m_link, preferences);
    // A picture shows what was asked for, not how somebody left the window.
    m_window->setSessionKept(options.screenshot.isEmpty());
    if (options.size) m_window->resize(*options.size);
}

Application::~Application() = default;

void Application::start() {
    QObject::connect(m_link, &UniverseLink::opened, m_window.get(), [this] {
        m_opening = false;
        showAskedPage();
    });
    QObject::connect(m_link, &UniverseLink::openFailed, m_window.get(),
                     [this](const QString& directory, const QString& reason) {
                         m_opening = false;
                         m_openFailed = true;
                         std::fprintf(stderr, "warpscope: %s: %s\n", qPrintable(directory),
                                      qPrintable(reason));
                     });
    m_window->show();
    openUniverse();
    if (m_options.start == LaunchOptions::Start::Nothing) showAskedPage();
    if (!m_options.screenshot.isEmpty()) takeScreenshot();
}

void Application::openUniverse() {
    m_opening = m_options.start != LaunchOptions::Start::Nothing;
    switch (m_options.start) {
        case LaunchOptions::Start::Nothing: return;
        case LaunchOptions::Start::Open:
            return m_link->open(m_options.directory,
                                m_options.observer ? OpenMode::Observe : OpenMode::Write);
        case LaunchOptions::Start::Create: return m_link->create(m_options.directory);
        case LaunchOptions::Start::Sample: return m_link->createSample(m_options.directory);
    }
}

void Application::showAskedPage() {
    if (!m_options.page.isEmpty()) openAskedPage();
    // After the pages and docks are there: what they select by themselves gives way to what was asked for.
    if (m_options.select.isEmpty()) return;
    QTimer::singleShot(0, m_window.get(), [this] {
        m_services.selection.publish({{m_options.select}, QStringLiteral("command line")});
    });
}

void Application::openAskedPage() {
    const QString name = m_options.page.section(u':', 0, 0);
    if (m_services.openPage({name, askedSubject(name)}) != nullptr) return;
    std::fprintf(stderr, "warpscope: there is no page \"%s\" here\n", qPrintable(name));
    if (!m_options.screenshot.isEmpty()) m_openFailed = true;
}

/// "record:users:alice" names its subject; a page without one is of what was selected.
QString Application::askedSubject(const QString& page) const {
    const QString subject = m_options.page.section(u':', 1);
    if (!subject.isEmpty()) return subject;
    if (page == QStringLiteral("record")) return m_options.select;
    if (page == QStringLiteral("table")) return m_options.select.section(u':', 0, 0);
    return {};
}

void Application::takeScreenshot() {
    auto ready = [this] { return !m_opening; };
    new Screenshot(*m_window, m_options.screenshot, ready, [this](const QString& problem) {
        if (!problem.isEmpty()) std::fprintf(stderr, "warpscope: %s\n", qPrintable(problem));
        QApplication::exit(problem.isEmpty() && !m_openFailed ? 0 : kNoPicture);
    });
}

}  // namespace warp::ui
