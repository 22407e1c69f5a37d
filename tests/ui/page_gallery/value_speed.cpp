// SPDX-License-Identifier: GPL-3.0-or-later
// Measures how long the window stands still while large values are opened and edited: `ui_value_speed`. Each
// figure is the longest single event, which is what a person feels.
#include <cstdio>

#include <QtCore/QElapsedTimer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>

#include "resources/resources.h"
#include "tests/support/page_fixture.h"
#include "ui/inspector/record_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/code_editor.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;
using namespace warp::ui;
using warp::Shard;
using warp::test::FakeWorld;
using warp::ui::test::PageFixture;

namespace {

/// Knows its longest event since it was last asked.
class MeteredApplication final : public QApplication {
  public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override {
        if (m_depth > 0) return QApplication::notify(receiver, event);
        ++m_depth;
        QElapsedTimer timer;
        timer.start();
        const bool done = QApplication::notify(receiver, event);
        m_longest = std::max(m_longest, timer.nsecsElapsed());
        --m_depth;
        return done;
    }
    double takeLongestMs() { return static_cast<double>(std::exchange(m_longest, 0)) / 1e6; }

  private:
    int m_depth = 0;
    qint64 m_longest = 0;
};

MeteredApplication& meter() {
    return *static_cast<MeteredApplication*>(qApp);
}

std::string valueOf(std::size_t bytes, bool oneLine) {
    if (oneLine) return "{\"text\":\"" + std::string(bytes, 'x') + "\"}";
    std::string json = "{\"samples\":[";
    for (int i = 0; json.size() < bytes; ++i)
        json += (i ? ",{\"t\":" : "{\"t\":") + std::to_string(i) +
                ",\"name\":\"a sensor with a name\",\"value\":" + std::to_string(i * 7 % 1000) +
                ",\"note\":\"a text that makes this longer than one line\"}";
    return json + "]}";
}

void wait(PageFixture& fixture, RecordPage& page) {
    while (!page.isSettled() || !page.panel()->document()->isSettled() || fixture.engine.bridge.busy())
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    QTest::qWait(100);
}

void tell(const char* what) {
    std::printf("  %-28s %7.1f ms\n", what, meter().takeLongestMs());
}

void edit(PageFixture& fixture, RecordPage& page) {
    CodeEditor* editor = page.panel()->editor();
    if (editor->isReadOnly()) return;
    editor->moveCursor(QTextCursor::End);
    editor->moveCursor(QTextCursor::PreviousCharacter);
    for (int key = 0; key < 5; ++key) QTest::keyClick(editor, Qt::Key_Space);
    QTest::qWait(300);
    wait(fixture, page);
    tell("type");
    page.panel()->tabs()->setCurrentIndex(RecordPanel::TreeView);
    QTest::qWait(50);
    tell("look at the tree");
    page.panel()->tabs()->setCurrentIndex(RecordPanel::TextView);
    QMetaObject::invokeMethod(editor, &CodeEditor::foldAll, Qt::QueuedConnection);
    QTest::qWait(100);
    tell("fold all");
    QMetaObject::invokeMethod(
        page.panel()->document().get(), [&page] { page.panel()->document()->save(); }, Qt::QueuedConnection);
    QTest::qWait(50);
    wait(fixture, page);
    tell("save");
}

void measure(const char* name, std::size_t bytes, bool oneLine = false) {
    std::printf("%s\n", name);
    auto world = FakeWorld::single();
    world->spacetime.putQuietly("big:1", valueOf(bytes, oneLine), Shard::Hot);
    PageFixture fixture(world);
    auto page = std::make_unique<RecordPage>(fixture.context, u"big:1"_s);
    page->resize(1000, 700);
    page->show();
    meter().takeLongestMs();
    wait(fixture, *page);
    tell("open");
    if (page->panel()->banner()->isVisible() && !page->panel()->banner()->text().action.isEmpty()) {
        page->panel()->banner()->actionButton()->click();
        wait(fixture, *page);
        tell("load all of it");
    }
    edit(fixture, *page);
    QTimer::singleShot(0, qApp, [&page] { page.reset(); });
    QTest::qWait(50);
    tell("close");
}

}  // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    MeteredApplication app(argc, argv);
    initWarpResources();
    const Theme theme(ThemeChoice::Light);
    measure("64 KiB", std::size_t{64} << 10);
    measure("512 KiB", std::size_t{512} << 10);
    measure("3 MiB, on demand", std::size_t{3} << 20);
    measure("6 MiB, on demand", std::size_t{6} << 20);
    measure("64 MiB", (std::size_t{64} << 20) - 1000);
    measure("30 KiB on one line", std::size_t{30} << 10, true);
    measure("8 MiB on one line", std::size_t{8} << 20, true);
    return 0;
}
