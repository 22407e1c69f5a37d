// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

namespace warp::ui {

MainWindow::MainWindow(QWidget* parent) : QMainWindow(parent) {
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Warpscope"));
    resize(1280, 800);
}

}  // namespace warp::ui
