// SPDX-License-Identifier: GPL-3.0-or-later
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <random>

#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollBar>

#include "engine/universe/standard_records.h"
#include "engine/universe/universe.h"
#include "resources/resources.h"
#include "translations/translations.h"
#include "ui/pages/universe_pages.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"
#include "ui/table/condition_bar.h"
#include "ui/table/table_page.h"
#include "ui/widgets/dialog_prompts.h"
#include "ui/widgets/table_view.h"

// Measures the application with the table of a type on a universe of standard records, made once and kept:
//     table_speed --directory DIR [--records N]
// The measured window runs in a process of its own, so that its start and its memory can be told.
using namespace Qt::StringLiterals;
using namespace warp::ui;

namespace {

using Nanoseconds = std::int64_t;

Nanoseconds now() {
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

double millisecondsSince(Nanoseconds start) {
    return static_cast<double>(now() - start) / 1e6;
}

/// Memory of the process that no file stands behind, in MiB.
double ownMemory() {
    FILE* file = std::fopen("/proc/self/status", "r");
    char line[256];
    long kib = 0;
    while (file && std::fgets(line, sizeof line, file)) {
        if (std::sscanf(line, "RssAnon: %ld kB", &kib) == 1) break;
    }
    if (file) std::fclose(file);
    return static_cast<double>(kib) / 1024;
}

class Figures {
  public:
    void add(double value) { m_values.push_back(value); }
    void print(const char* what) {
        std::sort(m_values.begin(), m_values.end());
        const auto at = [this](double fraction) {
            const auto last = static_cast<double>(m_values.size() - 1);
            return m_values[static_cast<std::size_t>(fraction * last)];
        };
        std::printf("%-52s median %7.1f ms   p99 %7.1f ms   worst %7.1f ms\n", what, at(0.5), at(0.99),
                    m_values.back());
        m_values.clear();
    }

  private:
    std::vector<double> m_values;
};

template <typename Condition>
void waitFor(Condition condition) {
    while (!condition())
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 10);
}

/// The program's window, put together as the program does it.
class Window {
  public:
    explicit Window(const QString& settings)
        : m_preferences(settings), m_services(m_prompts), m_pages(m_services, engineDoors(), settings) {
        m_pages.addTo(m_registry);
        m_window = std::make_unique<MainWindow>(m_services, m_registry, m_pages.link(), m_preferences);
        m_window->setSessionKept(false);
        m_window->resize(1440, 900);
        m_window->show();
    }

    void open(const QString& directory) {
        m_pages.link().open(directory, OpenMode::Write);
        waitFor([this] { return m_pages.session().isOpen() && m_window->pages().isUniverseOpen(); });
    }
    void close() {
        m_pages.link().close();
        waitFor([this] { return m_pages.session().state() == EngineSession::State::Closed; });
    }
    TablePage* openTable() { return static_cast<TablePage*>(m_services.openPage({u"table"_s, u"users"_s})); }
    void closeTable(TablePage* page) {
        m_window->pages().closePage(page);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void settle() {
        waitFor([this] { return !m_pages.session().bridge().busy(); });
    }

  private:
    DialogPrompts m_prompts;
    Preferences m_preferences;
    WindowServices m_services;
    PageRegistry m_registry;
    UniversePages m_pages;
    std::unique_ptr<MainWindow> m_window;
};

bool isRowShown(TablePage& page, int row) {
    return !static_cast<PagedTableModel*>(page.view()->model())->keyOf(row).isEmpty();
}

void paint(TablePage& page) {
    page.view()->viewport()->repaint();
}

void measureOpening(Window& window) {
    Figures figures;
    for (int i = 0; i < 20; ++i) {
        const Nanoseconds start = now();
        TablePage* page = window.openTable();
        waitFor([page] { return page->isSettled() && isRowShown(*page, 0); });
        paint(*page);
        figures.add(millisecondsSince(start));
        window.settle();
        window.closeTable(page);
    }
    figures.print("open the table");
}

void measureJumps(TablePage& page, std::uint32_t records) {
    Figures byKey;
    Figures byRank;
    std::mt19937 random(1);
    for (int i = 0; i < 200; ++i) {
        const std::uint32_t wanted = random() % records;
        const bool key = i % 2 == 0;
        const QString id = QString::fromStdString(warp::StandardRecords::keyOf(wanted)).section(u':', 1);
        page.jumpField()->setText(key ? id : u'#' + QString::number(wanted + 1));
        const Nanoseconds start = now();
        Q_EMIT page.jumpField()->returnPressed();
        waitFor([&page, wanted] {
            return page.view()->currentIndex().row() == static_cast<int>(wanted) &&
                   isRowShown(page, static_cast<int>(wanted));
        });
        paint(page);
        (key ? byKey : byRank).add(millisecondsSince(start));
    }
    byKey.print("jump to a key");
    byRank.print("jump to a rank");
}

void measureScrolling(TablePage& page) {
    Figures frames;
    QScrollBar* bar = page.view()->verticalScrollBar();
    const auto run = [&](const char* what, int step) {
        bar->setValue(0);
        for (int i = 0; i < 600; ++i) {
            const Nanoseconds start = now();
            bar->setValue(bar->value() + step);
            page.view()->viewport()->repaint();
            QApplication::processEvents();
            frames.add(millisecondsSince(start));
        }
        frames.print(what);
    };
    run("frame while scrolling by 3 rows", 3);
    run("frame while dragging over all rows", std::max(bar->maximum() / 600, 1));
}

void measureFilter(TablePage& page, const QString& text) {
    page.filterField()->clear();
    waitFor([&page] { return page.isQuiet(); });
    const Nanoseconds start = now();
    page.filterField()->setText(text);
    const auto& found = page.collected();
    waitFor([&page, &found] {
        return page.view()->model() == &found && (found.rowCount() > 0 || found.isComplete());
    });
    waitFor([&page, &found] { return found.rowCount() == 0 || isRowShown(page, 0); });
    paint(page);
    const double first = millisecondsSince(start);
    waitFor([&found] { return found.isComplete(); });
    std::printf("filter \"%s\": first hits %.1f ms, all %s after %.0f ms\n", qPrintable(text), first,
                qPrintable(QString::number(found.rowCount())), millisecondsSince(start));
}

void measureCondition(TablePage& page, const RowCondition& condition) {
    const Nanoseconds start = now();
    page.conditions()->setConditions({condition});
    waitFor([&page] { return page.collected().isComplete() && page.isQuiet(); });
    std::printf("condition %s: all %d after %.0f ms\n", condition.column.c_str(), page.collected().rowCount(),
                millisecondsSince(start));
    page.conditions()->setConditions({});
    waitFor([&page] { return page.isQuiet(); });
}

void measureSort(TablePage& page, int column) {
    const Nanoseconds start = now();
    Q_EMIT page.view()->horizontalHeader()->sectionClicked(column);
    waitFor([&page] { return page.collected().isComplete() && isRowShown(page, 0); });
    std::printf("sort by %s: %.0f ms\n",
                qPrintable(page.view()->model()->headerData(column, Qt::Horizontal).toString()),
                millisecondsSince(start));
}

void measureTable(Window& window, std::uint32_t records) {
    measureOpening(window);
    TablePage* page = window.openTable();
    waitFor([page] { return page->isQuiet(); });
    measureJumps(*page, records);
    measureScrolling(*page);
    for (const QString& text : {u"copper"_s, u"Helsinki"_s, u"user%1@"_s.arg(records / 2)})
        measureFilter(*page, text);
    page->filterField()->clear();
    waitFor([page] { return page->isQuiet(); });
    measureCondition(*page, {".age", ConditionOp::Equals, "42"});
    std::printf("memory with the table, scrolled and filtered: %.1f MiB\n", ownMemory());
    measureSort(*page, 3);
    std::printf("memory with all rows sorted: %.1f MiB\n", ownMemory());
}

int measure(int argc, char** argv, const QString& directory, std::uint32_t records, Nanoseconds started) {
    const double toMain = millisecondsSince(started);
    QApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    initWarpResources();
    initWarpTranslations();
    const Theme theme(ThemeChoice::Light);
    const QTemporaryDir settings;
    Window window(settings.path());
    const double shown = millisecondsSince(started);
    QApplication::processEvents();
    const double empty = ownMemory();
    const Nanoseconds opening = now();
    window.open(directory);
    TablePage* page = window.openTable();
    waitFor([page] { return page->isSettled() && isRowShown(*page, 0); });
    paint(*page);
    std::printf("records: %u\n", records);
    std::printf(
        "start: main after %.0f ms, window after %.0f ms, universe open and table painted after %.0f ms\n",
        toMain, shown, millisecondsSince(started));
    std::printf("open the universe and its table in a running window: %.0f ms\n", millisecondsSince(opening));
    window.settle();
    std::printf("memory of the empty window: %.1f MiB, with universe and table: %.1f MiB\n", empty,
                ownMemory());
    window.closeTable(page);
    measureTable(window, records);
    window.close();
    return 0;
}

warp::Status makeUniverse(const std::string& directory, std::uint32_t records) {
    WARP_TRY(warp::Universe::create(directory));
    WARP_ASSIGN(const auto universe, warp::Universe::open(directory));
    const auto stats = universe->stats();
    if (stats.records == records) return universe->close();
    std::printf("making %u records in %s\n", records, directory.c_str());
    const warp::StandardRecords made(records);
    for (std::uint32_t i = 0; i < records; ++i) {
        WARP_TRY(
            universe->spacetime().put(made.key(i), made.value(i), {.durability = warp::Durability::Weak}));
    }
    WARP_TRY(universe->sync({}));
    return universe->close();
}

/// Starts this program again, telling it when.
int runChild(char** argv, const std::string& directory, std::uint32_t records) {
    std::string number = std::to_string(records);
    std::string started = std::to_string(now());
    std::string where = directory;
    char child[] = "--measure";
    char* arguments[] = {argv[0], child, where.data(), number.data(), started.data(), nullptr};
    pid_t pid = 0;
    std::fflush(stdout);
    if (posix_spawn(&pid, argv[0], nullptr, nullptr, arguments, environ) != 0) return 1;
    int status = 0;
    waitpid(pid, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}

}  // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc == 5 && std::strcmp(argv[1], "--measure") == 0) {
        const auto records = static_cast<std::uint32_t>(std::strtoul(argv[3], nullptr, 10));
        return measure(argc, argv, QString::fromUtf8(argv[2]), records, std::strtoll(argv[4], nullptr, 10));
    }
    std::string directory;
    std::uint32_t records = 1'000'000;
    for (int i = 1; i + 1 < argc; i += 2) {
        if (std::strcmp(argv[i], "--directory") == 0) directory = argv[i + 1];
        if (std::strcmp(argv[i], "--records") == 0)
            records = static_cast<std::uint32_t>(std::strtoul(argv[i + 1], nullptr, 10));
    }
    if (directory.empty() || records == 0) {
        std::fprintf(stderr, "table_speed --directory DIR [--records N]\n");
        return 2;
    }
    const std::string universe = directory + "/table-" + std::to_string(records);
    if (const auto made = makeUniverse(universe, records); !made.ok()) {
        std::fprintf(stderr, "%s\n", made.error().describe().c_str());
        return 1;
    }
    return runChild(argv, universe, records);
}
