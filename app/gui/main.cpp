// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtWidgets/QApplication>

#include "resources/resources.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/theme.h"

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("warpscope"));
    initWarpResources();
    warp::ui::Theme theme;
    warp::ui::MainWindow window;
    window.show();
    return QApplication::exec();
}
