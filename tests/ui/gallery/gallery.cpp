// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include <QtCore/QDir>
#include <QtWidgets/QApplication>

#include "resources/resources.h"
#include "tests/ui/gallery/gallery_pieces.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;
using warp::ui::Theme;
using warp::ui::ThemeChoice;

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"warpscope"_s);
    initWarpResources();
    Theme theme(ThemeChoice::Light);
    const QStringList arguments = QApplication::arguments();
    const QDir folder(arguments.value(1, u"."_s));
    const QString only = arguments.value(2);
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        theme.setChoice(choice);
        for (const auto& piece : warp::ui::gallery::pieces()) {
            if (!only.isEmpty() && !piece.name.contains(only)) continue;
            const auto widget = piece.make();
            widget->show();
            for (int round = 0; round < 20; ++round) QApplication::processEvents(QEventLoop::AllEvents, 20);
            const QString file =
                folder.filePath(piece.name + (theme.isDark() ? u"-dark.png"_s : u"-light.png"_s));
            if (!widget->grab().save(file)) {
                std::fprintf(stderr, "cannot write %s\n", qPrintable(file));
                return 1;
            }
        }
    }
    return 0;
}
