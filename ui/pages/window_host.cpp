// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/window_host.h"

#include <QtGui/QSessionManager>
#include <QtWidgets/QApplication>

#include "ui/shell/preferences.h"
#include "ui/text/language.h"

namespace warp::ui {

WindowHost::WindowHost(Prompts& prompts, EngineDoors doors, Preferences& preferences, bool sessionKept)
    : m_services(prompts),
      m_preferences(preferences),
      m_pages(m_services, std::move(doors), preferences.directory()),
      m_sessionKept(sessionKept) {
    build();
    followDesktopSession();
}

WindowHost::~WindowHost() = default;

void WindowHost::followDesktopSession() {
    connect(
        qApp, &QGuiApplication::commitDataRequest, this,
        [this](QSessionManager& desktop) {
            if (mayEndSession() || !desktop.allowsInteraction()) return;
            desktop.cancel();
            desktop.release();
        },
        Qt::DirectConnection);
    connect(
        qApp, &QGuiApplication::saveStateRequest, this,
        [this](QSessionManager& desktop) {
            m_window->keepSession();
            desktop.setRestartCommand(restartCommand());
        },
        Qt::DirectConnection);
}

bool WindowHost::mayEndSession() {
    m_window->keepSession();
    if (!m_services.guard.hasUnsaved()) return true;
    // The desktop waits for the answer to this call, not for a person.
    QMetaObject::invokeMethod(m_window.get(), &QWidget::close, Qt::QueuedConnection);
    return false;
}

QStringList WindowHost::restartCommand() {
    QStringList command{QCoreApplication::applicationFilePath()};
    const UniverseFacts facts = link().facts();
    if (facts.directory.isEmpty() || !isOpen(facts.state)) return command;
    command << QStringLiteral("--open") << facts.directory;
    if (facts.state == LinkState::Observing) command << QStringLiteral("--observer");
    return command;
}

void WindowHost::build() {
    PageRegistry registry;
    m_pages.addTo(registry);
    m_window =
        std::make_unique<MainWindow>(m_services, registry, m_pages.link(), m_preferences, m_sessionKept);
    connect(m_window.get(), &MainWindow::languageChosen, this, &WindowHost::changeLanguage);
}

void WindowHost::changeLanguage(const QString& code) {
    m_services.guard.leaveAll(
        [this, code] {
            // Later: the menu that asked for it is a part of the window that goes.
            QMetaObject::invokeMethod(
                this, [this, code] { buildIn(code); }, Qt::QueuedConnection);
        },
        [this] { m_window->showLanguage(); });
}

void WindowHost::buildIn(const QString& language) {
    m_preferences.setLanguage(language);
    const bool quits = QApplication::quitOnLastWindowClosed();
    QApplication::setQuitOnLastWindowClosed(false);
    const QRect place = m_window->geometry();
    const Qt::WindowStates states = m_window->windowState();
    m_window->keepSession();
    m_window.reset();
    installLanguage(*qApp, language);
    build();
    m_window->setGeometry(place);
    m_window->setWindowState(states);
    m_window->show();
    QApplication::setQuitOnLastWindowClosed(quits);
}

}  // namespace warp::ui
