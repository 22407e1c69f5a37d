// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/window_driver.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <sstream>
#include <string>

#include "resources/resources.h"
#include "translations/translations.h"
#include "ui/text/language.h"
#include "ui/widgets/page.h"

namespace warp::bench {

using namespace Qt::StringLiterals;
using namespace warp::ui;

namespace {

constexpr QSize kWindow(1440, 900);

void waitForEvent() {
    QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
}

}  // namespace

qint64 nowNs() {
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

Memory Memory::now() {
    Memory memory;
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        std::istringstream words(line);
        std::string name;
        double kib = 0;
        words >> name >> kib;
        if (name == "VmRSS:") memory.resident = kib / 1024;
        if (name == "RssAnon:") memory.anonymous = kib / 1024;
    }
    return memory;
}

void Figures::time(const std::function<void()>& work) {
    const qint64 started = nowNs();
    work();
    add(static_cast<double>(nowNs() - started) / 1e6);
}

void Figures::print() {
    std::sort(m_times.begin(), m_times.end());
    std::printf("%-46s %8.1f %8.1f", m_name, m_times[m_times.size() / 2], m_times.back());
    m_goal > 0 ? std::printf(" %8.0f\n", m_goal) : std::printf("\n");
}

void Figures::printSpread() {
    std::sort(m_times.begin(), m_times.end());
    std::printf("%-46s %8.1f %8.1f %8.0f (99 of 100: %.1f)\n", m_name, m_times[m_times.size() / 2],
                m_times.back(), m_goal, m_times[m_times.size() * 99 / 100]);
}

namespace {

// What the program's main() does before it has a window.
QString prepare(const QTemporaryDir& home) {
    initWarpResources();
    initWarpTranslations();
    installLanguage(*qApp, u"en"_s);
    return home.path();
}

}  // namespace

WindowDriver::WindowDriver(const char* directory)
    : m_preferences(prepare(m_home)),
      m_theme(ThemeChoice::Light),
      m_host(m_prompts, engineDoors(), m_preferences) {
    m_host.window().resize(kWindow);
    watch(&m_host.window());
    m_host.window().show();
    m_host.link().open(QString::fromLocal8Bit(directory), ui::OpenMode::Write);
}

WindowDriver::~WindowDriver() {
    watch(nullptr);
}

void WindowDriver::close(Page* page) {
    watch(&m_host.window());
    m_host.window().pages().closePage(page);
    waitIdle();
}

void WindowDriver::watch(QWidget* widget) {
    if (m_watched) m_watched->removeEventFilter(this);
    m_watched = widget;
    if (m_watched) m_watched->installEventFilter(this);
}

bool WindowDriver::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Paint && watched == m_watched) ++m_paints;
    return false;
}

void WindowDriver::waitForPaint(const std::function<bool()>& shown) {
    int before = m_paints;
    bool held = shown();
    while (!held || m_paints == before) {
        waitForEvent();
        if (held || !shown()) continue;
        // What was painted in the same turn may have been painted before it held.
        held = true;
        before = m_paints;
        m_watched->update();
    }
}

void WindowDriver::waitIdle() {
    while (session().bridge().busy()) waitForEvent();
    QCoreApplication::processEvents();
}

void WindowDriver::waitUsable() {
    const auto complete = [this] {
        const Page* page = m_host.window().pages().current();
        return session().isOpen() && page->isSettled() && !session().bridge().busy();
    };
    waitForPaint(complete);
}

}  // namespace warp::bench
