// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <memory>
#include <string_view>

#include <QtWidgets/QApplication>

#include "app/gui/application.h"
#include "resources/resources.h"
#include "translations/translations.h"
#include "ui/bridge/watchdog.h"
#include "ui/shell/launch_manual.h"
#include "ui/text/language.h"
#include "ui/widgets/theme.h"

namespace {

using namespace std::string_view_literals;

constexpr int kNoDisplay = 1;
constexpr int kWrongUsage = 2;

bool hasDisplay() {
    for (const char* const name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(name)) return true;
    }
    return false;
}

/// Prints what needs no window at all, for the scripts and the manual that are installed.
bool printed(int argc, char** argv) {
    if (argc < 2) return false;
    QString text;
    if (argv[1] == "--man"sv) text = warp::ui::launchManual();
    if (argv[1] == "__complete"sv) {
        QStringList words;
        for (int i = 2; i < argc; ++i) words.append(QString::fromLocal8Bit(argv[i]));
        text = warp::ui::launchCompletion(words);
    }
    std::fputs(qPrintable(text), stdout);
    return !text.isEmpty();
}

/// Pictures and answers need no display: without one they are made in memory. Returns: false when a window
/// was asked for and there is nowhere to show it.
bool prepareDisplay(int argc, char** argv) {
    if (hasDisplay()) return true;
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        if (word == "-platform"sv) return true;
        for (const std::string_view windowless :
             {"--screenshot"sv, "--help"sv, "-h"sv, "--version"sv, "-v"sv}) {
            if (!word.starts_with(windowless)) continue;
            qputenv("QT_QPA_PLATFORM", "offscreen");
            return true;
        }
    }
    std::fputs(
        "warpscope: there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set); `warp` works "
        "without one, and --screenshot FILE draws a picture\n",
        stderr);
    return false;
}

}  // namespace

int main(int argc, char** argv) {
    using namespace warp::ui;
    if (printed(argc, argv)) return 0;
    if (!prepareDisplay(argc, argv)) return kNoDisplay;
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("warpscope"));
    QApplication::setApplicationVersion(QStringLiteral(WARP_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("warpscope"));
    initWarpResources();
    initWarpTranslations();
    const auto parsed = parseLaunchOptions(QApplication::arguments().mid(1));
    if (const auto* refusal = std::get_if<LaunchRefusal>(&parsed)) {
        std::fputs(qPrintable(refusal->text), refusal->exitCode == 0 ? stdout : stderr);
        return refusal->exitCode;
    }
    const auto& options = std::get<LaunchOptions>(parsed);
    Preferences preferences;
    installLanguage(app, options.language.value_or(preferences.language()));
    Theme theme(options.theme.value_or(preferences.theme()));
    const bool watched = qEnvironmentVariableIntValue("WARPSCOPE_WATCHDOG") == 1;
    const auto watchdog = watched ? std::make_unique<Watchdog>() : nullptr;
    Application application(options, preferences);
    const QString problem = application.problem();
    if (!problem.isEmpty()) {
        std::fprintf(stderr, "warpscope: %s\n", qPrintable(problem));
        return kWrongUsage;
    }
    application.start();
    return QApplication::exec();
}
