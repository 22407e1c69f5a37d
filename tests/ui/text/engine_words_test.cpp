// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/engine_words.h"

#include <cerrno>

#include <QtCore/QRegularExpression>

#include "engine/base/error.h"
#include "tests/support/ui_test_main.h"
#include "translations/translations.h"
#include "ui/text/language.h"

using namespace Qt::StringLiterals;
using namespace warp::ui;
using warp::Error;
using warp::ErrorCode;

namespace {

/// A phrase with the engine's facts in it: "a file of @1".
std::string spoken(const char* phrase) {
    return QString::fromUtf8(phrase).replace(QRegularExpression(u"%(\\d)"_s), u"@\\1"_s).toStdString();
}

int countOf(const std::string& text) {
    return static_cast<int>(QString::fromStdString(text).count(u'@'));
}

}  // namespace

class EngineWordsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { initWarpTranslations(); }
    void cleanup() { QVERIFY(installLanguage(*qApp, u"en"_s)); }

    void in_english_the_engine_is_quoted() {
        for (const char* phrase : enginePhrases())
            QCOMPARE(engineText(spoken(phrase)), QString::fromStdString(spoken(phrase)));
    }

    void every_phrase_is_spoken_in_the_users_language_with_its_facts() {
        QVERIFY(installLanguage(*qApp, u"de"_s));
        for (const char* phrase : enginePhrases()) {
            const QString text = engineText(spoken(phrase));
            QVERIFY2(text != QString::fromStdString(spoken(phrase)), phrase);
            QVERIFY2(!text.contains(u'%'), phrase);
            for (int fact = 1; fact <= countOf(spoken(phrase)); ++fact)
                QVERIFY2(text.contains(u'@' + QString::number(fact)), phrase);
        }
    }

    void a_sentence_inside_a_sentence_is_translated_too() {
        QVERIFY(installLanguage(*qApp, u"de"_s));
        QCOMPARE(engineText("maintenance step mirror: the file is missing"),
                 u"Wartungsschritt mirror: die Datei fehlt"_s);
        QCOMPARE(engineText("the universe is read-only since a failure: cannot write: No space left on "
                            "device; remove its cause, then resume"),
                 u"das Universum ist seit einem Fehler nur lesbar: schreiben nicht m\u00f6glich: kein "
                 "Speicherplatz mehr frei; Ursache beseitigen, dann fortsetzen"_s);
    }

    void what_stands_behind_a_place_is_translated() {
        QVERIFY(installLanguage(*qApp, u"de"_s));
        QCOMPARE(engineText("a/100%1.json: the file is missing"), u"a/100%1.json: die Datei fehlt"_s);
        const Error error{.code = ErrorCode::InvalidFormat,
                          .message = "a colon is expected here",
                          .path = "a.json",
                          .line = 3,
                          .column = 7};
        QCOMPARE(engineErrorText(error), u"a.json:3:7: hier wird ein Doppelpunkt erwartet"_s);
    }

    void a_name_is_not_taken_for_a_word() {
        QVERIFY(installLanguage(*qApp, u"de"_s));
        QVERIFY(engineText("the counters of type 'list' do not match its records").contains(u"list"_s));
    }

    void failures_of_the_computer_are_translated() {
        QVERIFY(installLanguage(*qApp, u"de"_s));
        for (const int number : {ENOENT, EACCES, EPERM, ENOSPC, EDQUOT, EROFS, EIO, EMFILE, ENOTEMPTY}) {
            const QString text = engineErrorText(warp::systemError("open", "a", number));
            QVERIFY2(text.startsWith(u"a: \u00f6ffnen nicht m\u00f6glich: "_s), qPrintable(text));
            const QString why =
                QString::fromStdString(warp::systemError("open", "a", number).message).section(u": "_s, 1);
            QVERIFY2(!text.contains(why), qPrintable(why));
        }
    }

    void what_nobody_translated_stays_as_it_is() {
        QVERIFY(installLanguage(*qApp, u"de"_s));
        QCOMPARE(engineText("something quite new: 42 of 7"), u"something quite new: 42 of 7"_s);
        QCOMPARE(engineText(""), QString());
    }
};

WARP_UI_TEST(EngineWordsTest);

#include "engine_words_test.moc"
