// SPDX-License-Identifier: GPL-3.0-or-later
// Measures how long the window stands still while large values are opened and edited: each figure is the
// longest single event, which is what a person feels, and beside it how long the whole took. See README.md.
#include <cstdio>

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>

#include "tests/benchmarks/window_driver.h"
#include "ui/bridge/convert.h"
#include "ui/inspector/record_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/code_editor.h"

using namespace Qt::StringLiterals;
using namespace warp::bench;
using namespace warp::ui;

namespace {

struct Case {
    const char* name;
    std::size_t bytes;
    bool oneLine = false;
};

// A value may have 64 MiB.
constexpr std::array kCases = {
    Case{"64 KiB", std::size_t{64} << 10},
    Case{"512 KiB", std::size_t{512} << 10},
    Case{"3 MiB, on demand", std::size_t{3} << 20},
    Case{"6 MiB, on demand", std::size_t{6} << 20},
    Case{"64 MiB", (std::size_t{64} << 20) - 1000},
    Case{"30 KiB on one line", std::size_t{30} << 10, true},
    Case{"8 MiB on one line", std::size_t{8} << 20, true},
};

std::string valueOf(const Case& wanted) {
    if (wanted.oneLine) return "{\"text\":\"" + std::string(wanted.bytes, 'x') + "\"}";
    std::string json = "{\"samples\":[";
    for (int i = 0; json.size() + 200 < wanted.bytes; ++i)
        json += (i ? ",{\"t\":" : "{\"t\":") + std::to_string(i) +
                ",\"name\":\"a sensor with a name\",\"value\":" + std::to_string(i * 7 % 1000) +
                ",\"note\":\"a text that makes this longer than one line\"}";
    return json + "]}";
}

std::string keyOf(const Case& of) {
    return "big:" + std::to_string(&of - kCases.data());
}

bool makeUniverse(const std::string& directory) {
    if (!warp::Universe::create(directory).ok()) return false;
    const auto universe = warp::Universe::open(directory);
    if (!universe.ok()) return false;
    for (const Case& each : kCases) {
        if (!(*universe)->spacetime().put(keyOf(each), valueOf(each), {}).ok()) return false;
    }
    return (*universe)->sync({}).ok() && (*universe)->close().ok();
}

class ValueSpeed {
  public:
    explicit ValueSpeed(WindowDriver& driver) : m_driver(driver) {}

    void measure(const Case& of) {
        std::printf("%s\n", of.name);
        begin();
        m_page = static_cast<RecordPage*>(m_driver.open({u"record"_s, toQString(keyOf(of))}));
        end("open");
        const Banner* banner = m_page->panel()->banner();
        if (banner->isVisible() && !banner->text().action.isEmpty()) {
            later([this] { m_page->panel()->banner()->actionButton()->click(); });
            end("load all of it");
        }
        edit();
        later([this] { m_driver.close(m_page); });
        end("close");
    }

  private:
    CodeEditor* editor() { return m_page->panel()->editor(); }

    void begin() {
        PaintedApplication::instance().startMeter();
        m_started = nowNs();
    }
    // In an event of its own, which is measured.
    void later(const std::function<void()>& work) {
        begin();
        QTimer::singleShot(0, m_page, work);
    }
    void end(const char* what) {
        settle();
        std::printf("  %-28s %7.1f ms of %8.1f  %s\n", what, PaintedApplication::instance().slowestMs(),
                    static_cast<double>(nowNs() - m_started) / 1e6,
                    qPrintable(PaintedApplication::instance().slowestEvent()));
        std::fflush(stdout);
    }
    void settle() {
        const QPointer<RecordPage> page = m_page;
        do {
            QTest::qWait(20);
            m_driver.waitIdle();
        } while (page && !(page->isSettled() && page->panel()->document()->isSettled()));
    }

    void edit() {
        if (editor()->isReadOnly()) return;
        later([this] {
            editor()->moveCursor(QTextCursor::End);
            editor()->moveCursor(QTextCursor::PreviousCharacter);
        });
        end("go to the end");
        later([this] {
            for (int key = 0; key < 5; ++key) QTest::keyClick(editor(), Qt::Key_Space);
        });
        QTest::qWait(2 * JsonEditing::kPauseMs);
        end("type");
        later([this] { m_page->panel()->tabs()->setCurrentIndex(RecordPanel::TreeView); });
        end("look at the tree");
        later([this] { m_page->panel()->tabs()->setCurrentIndex(RecordPanel::TextView); });
        end("look at the text");
        later([this] { editor()->foldAll(); });
        end("fold all");
        later([this] { editor()->unfoldAll(); });
        end("unfold all");
        later([this] { m_page->panel()->document()->save(); });
        end("save");
    }

    WindowDriver& m_driver;
    RecordPage* m_page = nullptr;
    qint64 m_started = 0;
};

}  // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir folder;
    const std::string directory = toStd(folder.filePath(u"values"_s));
    if (!makeUniverse(directory)) {
        std::fprintf(stderr, "the universe cannot be made in %s\n", directory.c_str());
        return 1;
    }
    PaintedApplication app(argc, argv);
    WindowDriver driver(directory.c_str());
    driver.waitUsable();
    ValueSpeed speed(driver);
    for (const Case& each : kCases) speed.measure(each);
    return 0;
}
