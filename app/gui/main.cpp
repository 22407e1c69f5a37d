// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include <QtWidgets/QApplication>

#include "app/gui/application.h"
#include "resources/resources.h"
#include "translations/translations.h"
#include "ui/text/language.h"
#include "ui/widgets/theme.h"

namespace {

/// A picture needs no display: without one it is drawn in memory.
void drawWithoutDisplay(int argc, char** argv) {
    const bool display = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    if (display || qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) return;
    for (int i = 1; i < argc; ++i) {
        if (qstrcmp(argv[i], "--screenshot") == 0) qputenv("QT_QPA_PLATFORM", "offscreen");
    }
}

}  // namespace

int main(int argc, char** argv) {
    using namespace warp::ui;
    drawWithoutDisplay(argc, argv);
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("warpscope"));
    QApplication::setApplicationVersion(QStringLiteral(WARP_VERSION));
    initWarpResources();
    initWarpTranslations();
    const auto parsed = parseLaunchOptions(QApplication::arguments().mid(1));
    if (const auto* refusal = std::get_if<LaunchRefusal>(&parsed)) {
        std::fputs(qPrintable(refusal->text), refusal->exitCode == 0 ? stdout : stderr);
        return refusal->exitCode;
    }
    const auto& options = std::get<LaunchOptions>(parsed);
    Preferences preferences;
    if (!installLanguage(app, options.language.value_or(preferences.language())) && options.language) {
        std::fprintf(stderr, "warpscope: there are no texts in \"%s\"\n", qPrintable(*options.language));
        return 2;
    }
    Theme theme(options.theme.value_or(preferences.theme()));
    Application application(options, preferences);
    application.start();
    return QApplication::exec();
}
