// SPDX-License-Identifier: GPL-3.0-or-later
// The window goes away while each kind of job runs; and each job stops when it is told to.
#include <thread>

#include <QtWidgets/QtWidgets>

#include "tests/support/ui_test_main.h"
#include "tests/support/whole_window.h"
#include "ui/models/jobs_model.h"
#include "ui/widgets/page.h"

using namespace Qt::StringLiterals;
using namespace warp::ui;
using warp::test::FakeWorld;
using warp::ui::test::WholeWindow;

namespace {

using Start = std::function<void(WholeWindow&)>;

Start trigger(const QString& action) {
    return [action](WholeWindow& program) { program.action(action)->trigger(); };
}

Start openPage(const QString& name, const QString& subject) {
    return [=](WholeWindow& program) { program.host->services().openPage({name, subject}); };
}

void startImport(WholeWindow& program) {
    QFile file(program.home.filePath(u"rows.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int row = 0; row < 2000; ++row)
        file.write(R"({"id":"r)" + QByteArray::number(row) + R"(","n":1})" + '\n');
    file.close();
    program.prompts.accepts = true;
    program.prompts.path = file.fileName();
    program.action(u"importRecords"_s)->trigger();
    auto* dialog = program.window().findChild<QDialog*>(u"importDialog"_s);
    dialog->findChild<QPushButton*>(u"importChoose"_s)->click();
    dialog->findChild<QComboBox*>(u"importType"_s)->setCurrentText(u"rows"_s);
    dialog->findChild<QPushButton*>(u"importAccept"_s)->click();
}

void startExport(WholeWindow& program) {
    program.prompts.accepts = true;
    program.prompts.path = program.home.filePath(u"users.jsonl"_s);
    program.action(u"exportRecords"_s)->trigger();
    auto* dialog = program.window().findChild<QDialog*>(u"exportDialog"_s);
    auto* accept = dialog->findChild<QPushButton*>(u"exportAccept"_s);
    QTRY_VERIFY(accept->isEnabled());
    accept->click();
}

void startFind(WholeWindow& program) {
    program.action(u"goTo"_s)->trigger();
    program.window().findChild<QLineEdit*>(u"paletteField"_s)->setText(u"users"_s);
}

}  // namespace

Q_DECLARE_METATYPE(Start)

class CloseDuringJobsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QApplication::setQuitOnLastWindowClosed(false); }

    void the_window_may_go_while_the_engine_is_busy_data() {
        QTest::addColumn<Start>("start");
        QTest::newRow("dashboard") << openPage(u"dashboard"_s, {});
        QTest::newRow("table") << openPage(u"table"_s, u"users"_s);
        QTest::newRow("record") << openPage(u"record"_s, u"users:alice"_s);
        QTest::newRow("file") << openPage(u"file"_s, u"universe.manifest"_s);
        QTest::newRow("verify") << trigger(u"verifyUniverse"_s);
        QTest::newRow("rescan") << trigger(u"rescanFiles"_s);
        QTest::newRow("rebuild") << trigger(u"rebuildMirror"_s);
        QTest::newRow("sync") << trigger(u"syncUniverse"_s);
        QTest::newRow("maintenance") << trigger(u"maintainNow"_s);
        QTest::newRow("find") << Start(startFind);
        QTest::newRow("import") << Start(startImport);
        QTest::newRow("export") << Start(startExport);
        QTest::newRow("close") << trigger(u"closeUniverse"_s);
    }
    void the_window_may_go_while_the_engine_is_busy() {
        QFETCH(Start, start);
        auto program = std::make_unique<WholeWindow>(FakeWorld::varied());
        QVERIFY(program->open());
        const std::shared_ptr<FakeWorld> world = program->world;
        // The types of an export are asked before the gate closes.
        const bool exports = qstrcmp(QTest::currentDataTag(), "export") == 0;
        if (!exports) world->faults.closeGate();
        start(*program);
        if (exports) world->faults.closeGate();
        if (!exports) QTRY_VERIFY(world->faults.waiting() > 0);
        // The engine answers while the window is already going.
        std::thread opener([world] {
            std::this_thread::sleep_for(std::chrono::milliseconds(30));
            world->faults.openGate();
        });
        program->window().close();
        program.reset();
        opener.join();
        QCOMPARE(world->faults.waiting(), 0);
    }

    void a_task_that_is_stopped_says_so_data() {
        QTest::addColumn<QString>("action");
        for (const char* action :
             {"rescanFiles", "rebuildMirror", "syncUniverse", "maintainNow", "verifyUniverse"})
            QTest::newRow(action) << QString::fromLatin1(action);
    }
    void a_task_that_is_stopped_says_so() {
        QFETCH(QString, action);
        WholeWindow program(FakeWorld::varied());
        QVERIFY(program.open());
        program.world->faults.closeGate();
        program.action(action)->trigger();
        QTRY_VERIFY(program.world->faults.waiting() > 0);
        program.window().findChild<QToolButton*>(u"taskStop"_s)->click();
        program.world->faults.openGate();
        QVERIFY(program.waitIdle());
        const QAbstractItemModel* tasks = program.host->link().activities();
        QCOMPARE(tasks->index(0, 0).data(JobsModel::StateRole).toInt(),
                 static_cast<int>(JobState::Cancelled));
        QVERIFY(!program.window().findChild<QWidget*>(u"taskIndicator"_s)->isVisible());
    }

    void closing_the_universe_during_a_task_ends_it_first() {
        WholeWindow program(FakeWorld::varied());
        QVERIFY(program.open());
        program.action(u"rebuildMirror"_s)->trigger();
        program.action(u"closeUniverse"_s)->trigger();
        QTRY_COMPARE(program.host->link().facts().state, LinkState::Closed);
        QCOMPARE(program.world->closes, 1);
        QCOMPARE(program.window().pages().current()->pageName(), u"welcome"_s);
    }
};

WARP_UI_TEST(CloseDuringJobsTest);

#include "close_during_jobs_test.moc"
