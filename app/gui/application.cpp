// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/application.h"

#include <cstdio>

#include <QtCore/QProcess>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>

#include "app/gui/launch_credentials.h"
#include "ui/shell/screenshot.h"
#include "ui/shell/universe_commands.h"
#include "ui/text/error_text.h"

namespace warp::ui {
namespace {

constexpr int kNoPicture = 1;

}  // namespace

Application::Application(const LaunchOptions& options, Preferences& preferences)
    // A picture shows what was asked for, not how somebody left the window.
    : m_options(options), m_host(m_prompts, engineDoors(), preferences, options.screenshot.isEmpty()) {
    m_host.services().startProcess = [](const QStringList& arguments) {
        return QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments);
    };
    if (options.now) m_host.services().nowMs = [now = options.now->toMSecsSinceEpoch()] { return now; };
    if (options.size) m_host.window().resize(*options.size);
}

Application::~Application() = default;

QString Application::problem() {
    auto who = launchCredentials(m_options);
    if (!who.ok()) return tr("--password-file cannot be read: %1").arg(errorText(who.error()));
    m_who = std::move(who).value();
    const QString name = m_options.page.section(u':', 0, 0);
    const bool opens = m_options.start != LaunchOptions::Start::Nothing;
    if (!m_options.select.isEmpty() && !opens) return tr("--select needs a universe: add --open.");
    if (m_options.page.isEmpty()) return {};
    const PageRegistry& registry = m_host.window().registry();
    const PageKind* kind = registry.find(name);
    if (kind == nullptr) {
        QStringList names;
        for (const PageKind& each : registry.kinds()) names << each.name;
        return tr("--page is one of %1, not \"%2\".").arg(names.join(QStringLiteral(", ")), name);
    }
    if (kind->needsUniverse && !opens) return tr("The page %1 needs a universe: add --open.").arg(name);
    const bool needsSubject = kind->needsSubject && askedSubject(name).isEmpty();
    return needsSubject ? tr("The page %1 needs to know of what: write %1:NAME.").arg(name) : QString();
}

void Application::start() {
    UniverseLink* link = &m_host.link();
    QObject::connect(
        link, &UniverseLink::opened, &m_host,
        [this] {
            m_opening = false;
            showAskedPage();
        },
        Qt::SingleShotConnection);
    QObject::connect(link, &UniverseLink::openFailed, &m_host, [this](const OpenFailure& failure) {
        m_opening = false;
        m_openFailed = true;
        std::fprintf(stderr, "warpscope: %s: %s\n", qPrintable(failure.directory),
                     qPrintable(failure.why.text()));
    });
    m_host.window().show();
    openUniverse();
    if (m_options.start == LaunchOptions::Start::Nothing) showAskedPage();
    if (!m_options.screenshot.isEmpty()) takeScreenshot();
}

void Application::openUniverse() {
    m_opening = m_options.start != LaunchOptions::Start::Nothing;
    switch (m_options.start) {
        case LaunchOptions::Start::Nothing: return;
        case LaunchOptions::Start::Open:
            return m_host.link().signIn(
                m_options.directory, m_options.observer ? OpenMode::Observe : OpenMode::Write, m_who);
        case LaunchOptions::Start::Create: return m_host.link().create(m_options.directory);
        case LaunchOptions::Start::Sample: return m_host.link().createSample(m_options.directory);
    }
}

void Application::showAskedPage() {
    if (!m_options.page.isEmpty()) openAskedPage();
    // After the pages and docks are there: what they select by themselves gives way to what was asked for.
    // The name of a type chose the table already; it is no record.
    const bool isType = m_options.page == QStringLiteral("table") && !m_options.select.contains(u':');
    if (m_options.select.isEmpty() || isType) return;
    QTimer::singleShot(0, &m_host, [this] {
        m_host.services().selection.publish({{m_options.select}, QStringLiteral("command line")});
    });
}

void Application::openAskedPage() {
    const QString name = m_options.page.section(u':', 0, 0);
    m_host.services().openPage({name, askedSubject(name)});
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
    new Screenshot(m_host.window(), m_options.screenshot, ready, [this](const QString& problem) {
        if (!problem.isEmpty()) std::fprintf(stderr, "warpscope: %s\n", qPrintable(problem));
        QApplication::exit(problem.isEmpty() && !m_openFailed ? 0 : kNoPicture);
    });
}

}  // namespace warp::ui
