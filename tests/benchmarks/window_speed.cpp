// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the window on a universe of many standard records: the real engine behind the real bridge, drawn
// in memory. See README.md.
#include <cstdio>

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollBar>

#include "engine/universe/standard_records.h"
#include "tests/benchmarks/window_driver.h"
#include "ui/bridge/convert.h"
#include "ui/table/table_page.h"
#include "ui/widgets/table_view.h"

using namespace Qt::StringLiterals;
using namespace warp::bench;
using namespace warp::ui;

namespace {

constexpr std::uint32_t kBatch = 1000;
constexpr int kStarts = 5;
constexpr int kOpens = 5;
constexpr int kJumps = 20;
constexpr int kFrames = 600;
constexpr int kSettledMs = 1500;

[[noreturn]] void fail(const QString& what) {
    std::fprintf(stderr, "%s\n", qPrintable(what));
    std::_Exit(1);
}

/// The standard records in a universe of their own, with every file that people read. One that is there
/// stays.
void makeUniverse(const std::string& directory, std::uint32_t records) {
    if (!warp::Universe::create(directory).ok()) fail(u"the universe cannot be made"_s);
    const auto universe = warp::Universe::open(directory);
    if (!universe.ok()) fail(toQString(universe.error().describe()));
    const warp::StandardRecords standard(records);
    for (std::uint32_t at = (*universe)->stats().records > 0 ? records : 0; at < records;) {
        warp::RecordBatch batch;
        for (const std::uint32_t end = std::min(records, at + kBatch); at < end; ++at)
            batch.put(standard.key(at), standard.value(at));
        if (!(*universe)->spacetime().apply(batch, warp::Durability::Eventual).ok())
            fail(u"a write failed"_s);
    }
    if (!(*universe)->sync({}).ok() || !(*universe)->close().ok()) fail(u"the files are not complete"_s);
}

/// From the start of the process until the window shows everything of the open universe.
void measureStart(int& argc, char** argv) {
    const qint64 started = QByteArray(argv[3]).toLongLong();
    const auto sinceStart = [started] { return static_cast<double>(nowNs() - started) / 1e6; };
    PaintedApplication app(argc, argv);
    WindowDriver driver(argv[2]);
    driver.waitForPaint([] { return true; });
    const double first = sinceStart();
    driver.waitUsable();
    std::printf("%.1f %.1f\n", first, sinceStart());
}

class TableSpeed {
  public:
    explicit TableSpeed(WindowDriver& driver)
        : m_driver(driver), m_records(static_cast<int>(driver.session().stats()->records)) {}

    void measure() {
        const Memory before = Memory::now();
        // In its first half second the engine begins to watch the folders of the records.
        measureOpening("open the type right after the start", 0);
        QTest::qWait(kSettledMs);
        measureOpening("open the type, first rows painted", 50);
        measureJumps();
        measureScrolling();
        measureFilter("filter, a word of many records", u"copper lantern"_s);
        const auto middle = static_cast<unsigned>(m_records / 2);
        measureFilter("filter, a word of one record in the middle", u"user%1@"_s.arg(middle));
        const Memory after = Memory::now();
        std::printf("%-46s %8.1f MiB, of it %.1f not mapped\n", "memory added",
                    after.resident - before.resident, after.anonymous - before.anonymous);
        std::printf("%-46s %8.1f ms (%s)\n", "longest event", PaintedApplication::instance().slowestMs(),
                    qPrintable(PaintedApplication::instance().slowestEvent()));
    }

  private:
    bool shows(int row) const { return m_page->paged().loadedRow(row) != nullptr; }

    void open() {
        m_page = static_cast<TablePage*>(m_driver.open({u"table"_s, u"users"_s}));
        m_driver.watch(m_page->view()->viewport());
        m_driver.waitForPaint([this] { return m_page->isSettled() && shows(0); });
    }

    void measureOpening(const char* name, double goal) {
        Figures figures(name, goal);
        for (int round = 0; round < kOpens; ++round) {
            if (m_page != nullptr) m_driver.close(m_page);
            figures.time([this] { open(); });
        }
        figures.print();
    }

    void jump(const QString& to, int row) {
        m_page->jumpField()->setText(to);
        Q_EMIT m_page->jumpField()->returnPressed();
        m_driver.waitForPaint(
            [this, row] { return m_page->view()->currentIndex().row() == row && shows(row); });
        m_driver.waitIdle();
    }

    // To places that have not been seen before.
    void measureJumps() {
        Figures ranks("jump to a row, painted", 20);
        Figures keys("jump to a key, painted", 20);
        for (int round = 0; round < kJumps; ++round) {
            const int row = placeOf(round, 2 * kJumps);
            ranks.time([&] { jump(u"#%1"_s.arg(row + 1), row); });
            const int next = placeOf(round + kJumps, 2 * kJumps);
            const std::string key = warp::StandardRecords::keyOf(static_cast<std::uint32_t>(next));
            keys.time([&] { jump(toQString(key), next); });
        }
        ranks.print();
        keys.print();
    }
    /// Spread over the table, in no order.
    int placeOf(int at, int of) const {
        return static_cast<int>(std::int64_t{m_records} * (at * 17 % of) / of);
    }

    /// A third each: by the wheel, page by page, by dragging the handle.
    void measureScrolling() {
        Figures frames("frame while scrolling", 16);
        QScrollBar* bar = m_page->view()->verticalScrollBar();
        bar->setValue(0);
        m_driver.waitIdle();
        int bare = 0;
        for (int at = 0; at < kFrames; ++at) {
            const int third = at * 3 / kFrames;
            const int step = third == 0   ? 3
                             : third == 1 ? bar->pageStep()
                                          : std::max(1, bar->maximum() / 250);
            frames.time([&] {
                bar->setValue(bar->value() + step >= bar->maximum() ? 0 : bar->value() + step);
                m_driver.waitForPaint([] { return true; });
            });
            bare += shows(m_page->view()->rowAt(0)) ? 0 : 1;
        }
        frames.printSpread();
        std::printf("%-46s %8d of %d\n", "frames whose rows came later", bare, kFrames);
    }

    // Each letter searches at once: there is no pause to be added.
    void measureFilter(const char* name, const QString& text) {
        m_driver.waitIdle();
        Figures hits(name, 100);
        Figures all("    all of it", 0);
        const qint64 started = nowNs();
        hits.time([&] {
            m_page->filterField()->setText(text);
            m_driver.waitForPaint([this] { return m_page->collected().rowCount() > 0; });
        });
        m_driver.waitForPaint([this] { return m_page->collected().isComplete(); });
        all.add(static_cast<double>(nowNs() - started) / 1e6);
        hits.print();
        all.print();
        std::printf("%-46s %8d\n", "    records found", m_page->collected().rowCount());
        m_page->filterField()->clear();
    }

    WindowDriver& m_driver;
    const int m_records;
    TablePage* m_page = nullptr;
};

void measureTable(int& argc, char** argv) {
    PaintedApplication app(argc, argv);
    WindowDriver driver(argv[2]);
    driver.waitUsable();
    TableSpeed(driver).measure();
}

// Every measurement is a process of its own, so that none finds what another left in memory.
void measureAll(const QString& program, const QString& directory, const QString& records) {
    if (QProcess::execute(program, {u"make"_s, directory, records}) != 0) fail(u"there is no universe"_s);
    Figures first("start until the window is there", 0);
    Figures usable("start until the open universe is shown", 300);
    for (int round = 0; round < kStarts; ++round) {
        QProcess process;
        process.start(program, {u"start"_s, directory, QString::number(nowNs())});
        process.waitForFinished(-1);
        const QByteArrayList times = process.readAllStandardOutput().trimmed().split(' ');
        if (times.size() != 2)
            fail(u"a start failed: "_s + QString::fromUtf8(process.readAllStandardError()));
        first.add(times[0].toDouble());
        usable.add(times[1].toDouble());
    }
    std::printf("%s records\n%-46s %8s %8s %8s\n", qPrintable(records), "ms", "median", "worst", "goal");
    first.print();
    usable.print();
    std::fflush(stdout);
    QProcess::execute(program, {u"table"_s, directory});
}

}  // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const QByteArray mode = argc > 2 ? argv[1] : "";
    if (mode == "start" && argc > 3) {
        measureStart(argc, argv);
    } else if (mode == "table") {
        measureTable(argc, argv);
    } else if (mode == "make" && argc > 3) {
        makeUniverse(argv[2], QByteArray(argv[3]).toUInt());
    } else if (mode == "all" && argc > 3) {
        measureAll(QString::fromLocal8Bit(argv[0]), QString::fromLocal8Bit(argv[2]),
                   QString::fromLatin1(argv[3]));
    } else {
        fail(u"usage: window_speed all DIRECTORY RECORDS"_s);
    }
    return 0;
}
