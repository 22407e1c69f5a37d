// SPDX-License-Identifier: GPL-3.0-or-later
// Triggers everything that can be triggered, on every page, by mouse and by keyboard. ctest runs it once more
// in the pseudo-locale and once at device pixel ratio 2; WARP_LONG_TESTS=1 adds a universe of a million
// records and every theme with every universe.
#include <QtGui/QDesktopServices>
#include <QtWidgets/QtWidgets>

#include "tests/support/ui_test_main.h"
#include "tests/support/whole_window.h"
#include "tests/support/window_walk.h"
#include "translations/translations.h"

using namespace Qt::StringLiterals;
using namespace warp::ui;
using warp::ui::test::makeRealUniverse;
using warp::ui::test::WalkFindings;
using warp::ui::test::WindowWalk;

namespace {

QtMessageHandler s_handler = nullptr;

// Drawing in memory cannot raise windows and says so each time.
void dropRemarksOfThePlatform(QtMsgType type, const QMessageLogContext& context, const QString& text) {
    if (!text.startsWith("This plugin does not support"_L1)) s_handler(type, context, text);
}

}  // namespace

class EveryActionTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        QApplication::setQuitOnLastWindowClosed(false);
        initWarpTranslations();
        QDesktopServices::setUrlHandler(u"file"_s, this, "openNothing");
        s_handler = qInstallMessageHandler(dropRemarksOfThePlatform);
    }
    void cleanupTestCase() {
        qInstallMessageHandler(s_handler);
        QDesktopServices::unsetUrlHandler(u"file"_s);
    }

    void every_action_does_no_harm_data() {
        const bool longForm = qEnvironmentVariableIsSet("WARP_LONG_TESTS");
        QTest::addColumn<int>("records");
        QTest::addColumn<bool>("dark");
        QTest::newRow("empty, dark") << 0 << true;
        QTest::newRow("one record, light") << 1 << false;
        if (!longForm) return;
        QTest::newRow("empty, light") << 0 << false;
        QTest::newRow("one record, dark") << 1 << true;
        QTest::newRow("a million records, light") << 1'000'000 << false;
        QTest::newRow("a million records, dark") << 1'000'000 << true;
    }
    void every_action_does_no_harm() {
        QFETCH(int, records);
        QFETCH(bool, dark);
        const QTemporaryDir folder;
        const QString directory = folder.filePath(u"walked"_s);
        QVERIFY(makeRealUniverse(directory, records));
        theme().setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        WalkFindings findings;
        {
            WindowWalk walk(directory, findings);
            QVERIFY(walk.open());
            walk.walkMenus();
            for (const PageId& id : pages()) walk.walkPage(id);
        }
        theme().setChoice(ThemeChoice::Light);
        report(findings);
        const QStringList wrong = told(u"without a text"_s, findings.nameless) +
                                  told(u"cut off"_s, findings.clipped) +
                                  told(u"no way back"_s, findings.lost);
        for (const QString& line : wrong) qWarning("%s", qPrintable(line));
        QCOMPARE(wrong.size(), 0);
        // Far fewer would mean that the walk has stopped to find them.
        QVERIFY2(findings.steps > 300, qPrintable(QString::number(findings.steps)));
    }

  public Q_SLOTS:
    void openNothing(const QUrl&) {}

  private:
    static QVector<PageId> pages() {
        return {{u"welcome"_s, {}},       {u"dashboard"_s, {}},        {u"explorer"_s, {}},
                {u"table"_s, u"users"_s}, {u"record"_s, u"users:0"_s}, {u"file"_s, u"universe.manifest"_s},
                {u"verify"_s, {}}};
    }

    static QStringList told(const QString& what, const QStringList& places) {
        QStringList lines;
        for (const QString& place : places) lines << what + u": "_s + place;
        return lines;
    }

    // How long something took says as much about the computer as about the program: it is told, not judged.
    static void report(const WalkFindings& findings) {
        qInfo("%d steps, %lld different actions and controls", findings.steps,
              static_cast<long long>(findings.used.size()));
        for (const QString& slow : findings.slow) qInfo("%s", qPrintable(slow));
    }
};

WARP_UI_TEST(EveryActionTest);

#include "every_action_test.moc"
