// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui_test_main.h"

#include <cstdio>
#include <vector>

#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>

#include "resources/resources.h"
#include "tests/support/event_meter.h"
#include "ui/text/language.h"
#include "ui/widgets/theme.h"

namespace warp::ui::test {
namespace {

struct Entry {
    QString name;
    std::function<std::unique_ptr<QObject>()> make;
};

std::vector<Entry>& entries() {
    static std::vector<Entry> s_entries;
    return s_entries;
}

// The user's own configuration must neither steer a test nor be written by one.
void isolateHome(const QTemporaryDir& home) {
    for (const char* variable : {"HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"}) {
        qputenv(variable, home.path().toUtf8());
    }
    qputenv("LC_ALL", "C.UTF-8");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
}

QString takeOnlyOption(QStringList& arguments) {
    const qsizetype at = arguments.indexOf(QStringLiteral("--only"));
    if (at < 0 || at + 1 >= arguments.size()) return {};
    const QString name = arguments.at(at + 1);
    arguments.remove(at, 2);
    return name;
}

int run(QStringList arguments) {
    const QString only = takeOnlyOption(arguments);
    int failures = 0;
    int ran = 0;
    for (const Entry& entry : entries()) {
        if (!only.isEmpty() && entry.name != only) continue;
        ++ran;
        failures += QTest::qExec(entry.make().get(), arguments);
    }
    if (ran == 0) std::fprintf(stderr, "no test class is called \"%s\"\n", qPrintable(only));
    return ran == 0 ? 1 : failures;
}

}  // namespace

bool registerTest(const char* file, std::function<std::unique_ptr<QObject>()> make) {
    entries().push_back({QFileInfo(QString::fromUtf8(file)).completeBaseName(), std::move(make)});
    return true;
}

}  // namespace warp::ui::test

int main(int argc, char** argv) {
    const QTemporaryDir home;
    warp::ui::test::isolateHome(home);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    warp::ui::test::MeteredApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("warpscope"));
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    initWarpResources();
    // A second run of the same tests in the language that shows what is not translated.
    if (qEnvironmentVariableIsSet("WARP_TEST_PSEUDO"))
        warp::ui::installLanguage(app, QString::fromLatin1(warp::ui::kPseudoLanguage));
    const warp::ui::Theme theme(warp::ui::ThemeChoice::Light);
    return warp::ui::test::run(QApplication::arguments());
}
