// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session_store.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>

#include "tests/support/ui_test_main.h"
#include "ui/shell/preferences.h"
#include "ui/shell/recent_universes.h"
#include "ui/shell/universe_link.h"

using namespace Qt::StringLiterals;
using namespace warp::ui;

class SessionStoreTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void a_session_comes_back_as_it_was() {
        const QTemporaryDir config;
        const WindowSession kept{.geometry = "g\0g",
                                 .docks = "docks",
                                 .pages = {{u"dashboard"_s, {}}, {u"record"_s, u"orders:1,\u00e4"_s}},
                                 .current = {u"record"_s, u"orders:1,\u00e4"_s},
                                 .selection = {{u"a,b"_s, u"c"_s}, u"tree"_s}};
        SessionStore(config.path()).save(u"id-1"_s, kept);
        const WindowSession read = SessionStore(config.path()).load(u"id-1"_s);
        QCOMPARE(read.geometry, kept.geometry);
        QCOMPARE(read.docks, kept.docks);
        QVERIFY(read.pages == kept.pages);
        QVERIFY(read.current == kept.current);
        QVERIFY(read.selection == kept.selection);
    }

    void universes_do_not_share_sessions_even_with_strange_ids() {
        const QTemporaryDir config;
        const SessionStore store(config.path());
        store.save(u"../a"_s, {.docks = "one"});
        store.save(u".._a"_s, {.docks = "two"});
        store.save({}, {.docks = "none"});
        QCOMPARE(store.load(u"../a"_s).docks, QByteArray("one"));
        QCOMPARE(store.load(u".._a"_s).docks, QByteArray("two"));
        QCOMPARE(store.load({}).docks, QByteArray("none"));
        QCOMPARE(QDir(config.path()).entryList(QDir::Files), QStringList());
    }

    void a_broken_file_is_an_empty_session() {
        const QTemporaryDir config;
        QDir(config.path()).mkdir(u"sessions"_s);
        QFile file(config.filePath(u"sessions/universe-x.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\x00\xff garbage [[[");
        file.close();
        QVERIFY(SessionStore(config.path()).load(u"x"_s).pages.isEmpty());
    }

    void recent_universes_stand_newest_first_and_once() {
        const QTemporaryDir config;
        RecentUniverses recent(config.path());
        for (int i = 0; i < RecentUniverses::kMost + 3; ++i) {
            recent.note({.name = u"u"_s, .directory = u"/u/%1"_s.arg(i)}, i);
        }
        recent.note({.name = u"u"_s, .directory = u"/u/10"_s, .health = Status::Warning, .records = 7}, 99);
        RecentUniverses read(config.path());
        QCOMPARE(read.entries().size(), RecentUniverses::kMost);
        QCOMPARE(read.entries().constFirst().directory, u"/u/10"_s);
        QCOMPARE(read.entries().constFirst().health, Status::Warning);
        QCOMPARE(*read.entries().constFirst().records, 7);
        QVERIFY(!read.entries().at(1).records);
        read.forget(u"/u/10"_s);
        QCOMPARE(RecentUniverses(config.path()).entries().constFirst().directory, u"/u/14"_s);
    }

    void preferences_survive_and_unknown_values_do_not_matter() {
        const QTemporaryDir config;
        Preferences(config.path()).setTheme(ThemeChoice::Dark);
        Preferences(config.path()).setLanguage(u"de"_s);
        QCOMPARE(Preferences(config.path()).theme(), ThemeChoice::Dark);
        QCOMPARE(Preferences(config.path()).language(), u"de"_s);
        QFile file(config.filePath(u"preferences.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[General]\ntheme=purple\n");
        file.close();
        QCOMPARE(Preferences(config.path()).theme(), ThemeChoice::System);
    }
};

WARP_UI_TEST(SessionStoreTest);

#include "session_store_test.moc"
