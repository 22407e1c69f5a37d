// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/gui_guard.h"

#if defined(WARP_TEST_BUILD)

#include <cstdio>
#include <cstdlib>

#include <QtCore/QCoreApplication>
#include <QtCore/QThread>

namespace warp::ui {
namespace {

void abortOnViolation(const char* call) {
    std::fprintf(stderr, "the GUI thread entered the engine: %s\n", call);
    std::abort();
}

GuiThreadViolation s_handler = abortOnViolation;

}  // namespace

void requireOffGuiThread(const char* call) {
    const QCoreApplication* app = QCoreApplication::instance();
    if (app && QThread::currentThread() == app->thread()) s_handler(call);
}

void setGuiThreadViolation(GuiThreadViolation handler) {
    s_handler = handler ? handler : abortOnViolation;
}

}  // namespace warp::ui

#endif
