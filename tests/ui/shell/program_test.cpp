// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>

#include "tests/support/ui_test_main.h"
#include "tests/support/whole_window.h"

using namespace Qt::StringLiterals;
using warp::ui::test::addAdmin;
using warp::ui::test::makeRealUniverse;

namespace {

struct Run {
    int exitCode = -1;
    QByteArray errors;
};

Run run(const QStringList& arguments) {
    QProcess process;
    process.start(QStringLiteral(WARPSCOPE_PROGRAM), arguments);
    if (!process.waitForFinished(120'000)) process.kill();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardError()};
}

}  // namespace

class ProgramTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void a_picture_of_the_welcome_page_is_saved_and_the_program_ends() {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"welcome.png"_s);
        const Run done = run({u"--page"_s, u"welcome"_s, u"--theme"_s, u"light"_s, u"--size"_s, u"900x600"_s,
                              u"--screenshot"_s, file});
        QCOMPARE(done.exitCode, 0);
        const QImage image(file);
        QCOMPARE(image.size(), QSize(900, 600));
        // The light window, not a blank picture.
        QCOMPARE(image.pixelColor(450, 560).name(), u"#f5f6f8"_s);
    }

    void dark_is_dark() {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"dark.png"_s);
        QCOMPARE(run({u"--theme"_s, u"dark"_s, u"--size"_s, u"900x600"_s, u"--screenshot"_s, file}).exitCode,
                 0);
        QCOMPARE(QImage(file).pixelColor(450, 560).name(), u"#16191d"_s);
    }

    void every_language_starts() {
        const QTemporaryDir folder;
        for (const QString& language : {u"en"_s, u"de"_s, u"es"_s, u"fr"_s, u"zh_CN"_s, u"pseudo"_s}) {
            const QString file = folder.filePath(language + u".png"_s);
            QCOMPARE(run({u"--language"_s, language, u"--screenshot"_s, file}).exitCode, 0);
        }
        QVERIFY(QImage(folder.filePath(u"de.png"_s)) != QImage(folder.filePath(u"en.png"_s)));
    }

    void wrong_usage_ends_with_two_and_a_reason() {
        const Run done = run({u"--theme"_s, u"blue"_s});
        QCOMPARE(done.exitCode, 2);
        QVERIFY(done.errors.contains("blue"));
    }

    void a_picture_that_cannot_be_written_is_a_failure() {
        QCOMPARE(run({u"--screenshot"_s, u"/nonexistent/a.png"_s}).exitCode, 1);
    }

    void what_is_asked_for_in_vain_ends_with_two_and_says_why_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("no such page") << QStringList{u"--page"_s, u"nowhere"_s} << QByteArray("dashboard");
        QTest::newRow("page of nothing") << QStringList{u"--page"_s, u"dashboard"_s} << QByteArray("--open");
        QTest::newRow("table of what")
            << QStringList{u"--page"_s, u"table"_s, u"--open"_s, u"x"_s} << QByteArray("table:");
        QTest::newRow("record of nothing") << QStringList{u"--select"_s, u"a:b"_s} << QByteArray("--open");
        QTest::newRow("language") << QStringList{u"--language"_s, u"tlh"_s} << QByteArray("zh_CN");
        QTest::newRow("empty language") << QStringList{u"--language"_s, QString()} << QByteArray("zh_CN");
    }
    void what_is_asked_for_in_vain_ends_with_two_and_says_why() {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, named);
        const Run done = run(arguments);
        QCOMPARE(done.exitCode, 2);
        QVERIFY2(done.errors.contains(named), done.errors.constData());
    }

    void a_universe_with_users_is_shown_without_anybody_there_to_type() {
        const QTemporaryDir folder;
        const QString universe = folder.filePath(u"u"_s);
        QVERIFY(makeRealUniverse(universe, 4));
        QVERIFY(addAdmin(universe, "alice", "secret"));
        const auto writePassword = [&](const QByteArray& text) {
            QFile file(folder.filePath(u"password"_s));
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        };
        QStringList arguments = {u"--open"_s, universe, u"--user"_s, u"alice"_s, u"--screenshot"_s,
                                 folder.filePath(u"a.png"_s)};
        arguments << u"--password-file"_s << folder.filePath(u"password"_s);
        QVERIFY(run(arguments).errors.contains("password"));
        QVERIFY(writePassword("wrong\n"));
        QCOMPARE(run(arguments).exitCode, 1);
        QVERIFY(writePassword("secret\n"));
        const Run done = run(arguments);
        QVERIFY2(done.exitCode == 0, done.errors.constData());
    }

    void a_universe_that_cannot_be_opened_is_a_failure() {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"a.png"_s);
        const Run done = run({u"--open"_s, folder.filePath(u"missing"_s), u"--screenshot"_s, file});
        QCOMPARE(done.exitCode, 1);
        QVERIFY(done.errors.contains("missing"));
    }
};

WARP_UI_TEST(ProgramTest);

#include "program_test.moc"
