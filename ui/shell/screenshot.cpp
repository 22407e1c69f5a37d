// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screenshot.h"

#include <QtCore/QFileInfo>
#include <QtGui/QPixmap>

#include "ui/shell/main_window.h"
#include "ui/widgets/page.h"

namespace warp::ui {
namespace {

constexpr int kLookMs = 50;
// Docks answer on their own; a page that was settled for this many looks has its neighbours filled as well.
constexpr int kCalmLooks = 8;

}  // namespace

Screenshot::Screenshot(MainWindow& window, QString file, std::function<bool()> ready, Done done)
    : QObject(&window),
      m_window(window),
      m_file(std::move(file)),
      m_ready(std::move(ready)),
      m_done(std::move(done)) {
    m_waited.start();
    m_timer.setInterval(kLookMs);
    connect(&m_timer, &QTimer::timeout, this, &Screenshot::look);
    m_timer.start();
}

void Screenshot::look() {
    const Page* page = m_window.pages().current();
    const bool calm = m_ready() && page != nullptr && page->isSettled();
    m_calmLooks = calm ? m_calmLooks + 1 : 0;
    if (m_calmLooks >= kCalmLooks) return take();
    if (m_waited.elapsed() < kPatienceMs) return;
    m_timer.stop();
    m_done(tr("The page was not complete after %n second(s).", nullptr, kPatienceMs / 1000));
}

void Screenshot::take() {
    m_timer.stop();
    if (m_window.grab().save(m_file, "PNG")) return m_done({});
    m_done(tr("The picture could not be written to %1.").arg(m_file));
}

}  // namespace warp::ui
