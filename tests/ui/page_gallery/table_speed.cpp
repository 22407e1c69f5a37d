// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include <QtCore/QElapsedTimer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollBar>

#include "resources/resources.h"
#include "tests/support/page_fixture.h"
#include "ui/table/table_page.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

// Measures the table of a type with many records: `ui_table_speed [records]`.
using namespace Qt::StringLiterals;
using namespace warp::ui;
using warp::test::FakeWorld;
using warp::ui::test::PageFixture;

namespace {

double residentMiB() {
    FILE* file = std::fopen("/proc/self/statm", "r");
    long pages = 0;
    long resident = 0;
    if (file && std::fscanf(file, "%ld %ld", &pages, &resident) != 2) resident = 0;
    if (file) std::fclose(file);
    return static_cast<double>(resident) * 4 / 1024;
}

template <typename Condition>
double waitFor(const QElapsedTimer& timer, Condition condition) {
    while (!condition())
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void measureScrolling(TablePage& page) {
    QVector<double> frames;
    QScrollBar* bar = page.view()->verticalScrollBar();
    for (int step = 0; step < 300; ++step) {
        QElapsedTimer frame;
        frame.start();
        bar->setValue(bar->value() + 7);
        page.view()->viewport()->repaint();
        frames.append(static_cast<double>(frame.nsecsElapsed()) / 1e6);
        QApplication::processEvents();
    }
    std::sort(frames.begin(), frames.end());
    std::printf("frame while scrolling: median %.1f ms, p99 %.1f ms, worst %.1f ms\n", frames[150],
                frames[297], frames[299]);
}

void measure(PageFixture& fixture) {
    const double before = residentMiB();
    QElapsedTimer timer;
    timer.start();
    TablePage page(fixture.context, u"users"_s);
    page.resize(1280, 800);
    page.show();
    const double opened = waitFor(timer, [&page] { return page.isSettled(); });
    page.view()->viewport()->repaint();
    std::printf("open: %.1f ms, painted after %.1f ms, %llu rows\n", opened,
                static_cast<double>(timer.nsecsElapsed()) / 1e6,
                static_cast<unsigned long long>(page.paged().total()));
    timer.start();
    page.jumpField()->setText(u"0654321"_s);
    Q_EMIT page.jumpField()->returnPressed();
    const double jumped = waitFor(timer, [&page] {
        const int row = page.view()->currentIndex().row();
        return row > 0 && !page.paged().keyOf(row).isEmpty();
    });
    std::printf("jump: %.1f ms\n", jumped);
    measureScrolling(page);
    timer.start();
    page.filterField()->setText(u"Person 77"_s);
    const double hits = waitFor(timer, [&page] { return page.collected().rowCount() > 0; });
    const double all = waitFor(timer, [&page] { return !page.collected().isScanning(); });
    std::printf("filter: first hits after %.1f ms, all %d after %.0f ms\n", hits, page.collected().rowCount(),
                all);
    std::printf("memory: %.0f MiB before the table, %.0f MiB with it\n", before, residentMiB());
}

}  // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    initWarpResources();
    const Theme theme(ThemeChoice::Light);
    const int records = argc > 1 ? std::max(1, std::atoi(argv[1])) : 1'000'000;
    PageFixture fixture(FakeWorld::large(static_cast<std::uint64_t>(records)));
    measure(fixture);
    return 0;
}
