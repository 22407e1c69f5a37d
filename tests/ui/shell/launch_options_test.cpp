// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/launch_options.h"

#include <QtCore/QDir>

#include "tests/support/ui_test_main.h"
#include "ui/shell/launch_manual.h"

using namespace Qt::StringLiterals;
using namespace warp::ui;

class LaunchOptionsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everything_at_once_is_understood() {
        const auto parsed = parseLaunchOptions(
            {u"--open"_s, u"/data/u"_s, u"--observer"_s, u"--page"_s, u"table:orders"_s, u"--select"_s,
             u"orders:1"_s, u"--theme"_s, u"dark"_s, u"--language"_s, u"de"_s, u"--size"_s, u"1280x800"_s,
             u"--now"_s, u"2026-01-15T14:30:00Z"_s, u"--screenshot"_s, u"a.png"_s});
        QVERIFY(std::holds_alternative<LaunchOptions>(parsed));
        const auto& options = std::get<LaunchOptions>(parsed);
        QCOMPARE(options.start, LaunchOptions::Start::Open);
        QCOMPARE(options.directory, u"/data/u"_s);
        QVERIFY(options.observer);
        QCOMPARE(options.page, u"table:orders"_s);
        QCOMPARE(options.select, u"orders:1"_s);
        QCOMPARE(*options.theme, ThemeChoice::Dark);
        QCOMPARE(*options.language, u"de"_s);
        QCOMPARE(*options.size, QSize(1280, 800));
        QCOMPARE(options.now->toMSecsSinceEpoch(), 1768487400000LL);
        QCOMPARE(options.screenshot, u"a.png"_s);
    }

    void a_lone_directory_is_opened() {
        const auto parsed = parseLaunchOptions({u"/data/u"_s});
        QCOMPARE(std::get<LaunchOptions>(parsed).start, LaunchOptions::Start::Open);
        QCOMPARE(std::get<LaunchOptions>(parsed).directory, u"/data/u"_s);
    }

    void the_file_that_makes_a_universe_opens_its_directory() {
        const auto directoryOf = [](const QString& argument) {
            return std::get<LaunchOptions>(parseLaunchOptions({argument})).directory;
        };
        QCOMPARE(directoryOf(u"/data/u/universe.manifest"_s), u"/data/u"_s);
        QCOMPARE(directoryOf(u"universe.manifest"_s), QDir::currentPath());
        QCOMPARE(directoryOf(u"near/universe.manifest"_s), QDir::currentPath() + u"/near"_s);
        QCOMPARE(directoryOf(u"/data/my universe.manifest"_s), u"/data/my universe.manifest"_s);
    }

    void manual_and_completion_know_every_option() {
        QString manual = launchManual();
        manual.replace(u"\\-"_s, u"-"_s);
        const QString offered = launchCompletion({u"--"_s});
        for (const QCommandLineOption& option : knownLaunchOptions()) {
            const QString name = u"--"_s + option.names().constFirst();
            QVERIFY2(manual.contains(u"\\fB"_s + name + u"\\fR"_s), qPrintable(name));
            QVERIFY2(offered.contains(name + u'\t'), qPrintable(name));
        }
        QCOMPARE(launchCompletion({u"--theme"_s, u"d"_s}), u"dark\t\n:words\n"_s);
        QCOMPARE(launchCompletion({u"--open"_s, u""_s}), u":directories\n"_s);
        QCOMPARE(launchCompletion({u"--screenshot"_s, u""_s}), u":files\n"_s);
        QCOMPARE(launchCompletion({u""_s}), u":directories\n"_s);
    }

    void wrong_usage_is_refused_with_two_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("theme") << QStringList{u"--theme"_s, u"blue"_s};
        QTest::newRow("size without x") << QStringList{u"--size"_s, u"1280"_s};
        QTest::newRow("size of a stamp") << QStringList{u"--size"_s, u"10x10"_s};
        QTest::newRow("time") << QStringList{u"--now"_s, u"yesterday"_s};
        QTest::newRow("two universes") << QStringList{u"--open"_s, u"a"_s, u"--create"_s, u"b"_s};
        QTest::newRow("user of nothing") << QStringList{u"--user"_s, u"eve"_s};
        QTest::newRow("password of nobody")
            << QStringList{u"--open"_s, u"/data/u"_s, u"--password-file"_s, u"/p"_s};
        QTest::newRow("observer of nothing") << QStringList{u"--observer"_s};
        QTest::newRow("unknown option") << QStringList{u"--fast"_s};
        QTest::newRow("missing value") << QStringList{u"--open"_s};
        QTest::newRow("two directories") << QStringList{u"a"_s, u"b"_s};
    }
    void wrong_usage_is_refused_with_two() {
        QFETCH(QStringList, arguments);
        const auto parsed = parseLaunchOptions(arguments);
        QVERIFY(std::holds_alternative<LaunchRefusal>(parsed));
        QCOMPARE(std::get<LaunchRefusal>(parsed).exitCode, 2);
        QVERIFY(!std::get<LaunchRefusal>(parsed).text.isEmpty());
    }

    void help_and_version_are_no_failures() {
        QCOMPARE(std::get<LaunchRefusal>(parseLaunchOptions({u"--help"_s})).exitCode, 0);
        QCOMPARE(std::get<LaunchRefusal>(parseLaunchOptions({u"--version"_s})).exitCode, 0);
    }
};

WARP_UI_TEST(LaunchOptionsTest);

#include "launch_options_test.moc"
