// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/pseudo_translator.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QKeySequence>

#include "tests/support/ui_test_main.h"
#include "tests/support/visible_texts.h"
#include "translations/translations.h"
#include "ui/text/language.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;
using namespace warp::ui;

class PseudoTranslatorTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void cleanup() { QVERIFY(installLanguage(*qApp, u"en"_s)); }

    void texts_get_accents_brackets_and_length_data() {
        QTest::addColumn<QString>("text");
        for (const char* text : {"Save", "Open as observer", "Go", "%1 of %2 records", "shhh"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void texts_get_accents_brackets_and_length() {
        QFETCH(QString, text);
        const QString pseudo = PseudoTranslator::pseudo(text);
        QVERIFY(pseudo.startsWith(u'[') && pseudo.endsWith(u']'));
        QVERIFY(pseudo.size() >= text.size() * 7 / 5);
        QVERIFY(!pseudo.contains(text));
    }

    void what_programs_read_stays_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept");
        QTest::newRow("number") << u"%1 left"_s << u"%1"_s;
        QTest::newRow("local number") << u"%L2 left"_s << u"%L2"_s;
        QTest::newRow("count") << u"%n change(s)"_s << u"%n"_s;
        QTest::newRow("mnemonic") << u"Save &as"_s << u"&a"_s;
        QTest::newRow("ampersand") << u"this && that"_s << u"&&"_s;
        QTest::newRow("markup") << u"a <b>bold</b> word"_s << u"<b>"_s;
        QTest::newRow("pattern") << u"Rows (*.json *.csv)"_s << u"(*.json *.csv)"_s;
    }
    void what_programs_read_stays() {
        QFETCH(QString, text);
        QFETCH(QString, kept);
        QVERIFY2(PseudoTranslator::pseudo(text).contains(kept), qPrintable(PseudoTranslator::pseudo(text)));
    }

    void nothing_stays_nothing() { QCOMPARE(PseudoTranslator::pseudo(QString()), QString()); }

    void it_is_a_language_of_the_program_but_in_no_menu() {
        QVERIFY(installLanguage(*qApp, QString::fromLatin1(kPseudoLanguage)));
        QVERIFY(QCoreApplication::translate("Anything", "Save %n file(s)", nullptr, 3).startsWith(u'['));
        QVERIFY(QCoreApplication::translate("Anything", "Save %n file(s)", nullptr, 3).contains(u'3'));
        for (const Language& language : languages())
            QVERIFY(language.code != QLatin1StringView(kPseudoLanguage));
        // Names of keys are written into files and read again.
        const QKeySequence keys(u"Ctrl+Shift+P"_s);
        QCOMPARE(QKeySequence::fromString(keys.toString(QKeySequence::NativeText), QKeySequence::NativeText),
                 keys);
    }

    void a_language_replaces_the_one_before() {
        initWarpTranslations();
        QVERIFY(installLanguage(*qApp, QString::fromLatin1(kPseudoLanguage)));
        QVERIFY(installLanguage(*qApp, u"de"_s));
        QCOMPARE(QCoreApplication::translate("DialogPrompts", "Cancel"), u"Abbrechen"_s);
        QVERIFY(installLanguage(*qApp, u"en"_s));
        QCOMPARE(QCoreApplication::translate("DialogPrompts", "Cancel"), u"Cancel"_s);
        QVERIFY(!installLanguage(*qApp, u"tlh"_s));
        QCOMPARE(QCoreApplication::translate("DialogPrompts", "Cancel"), u"Cancel"_s);
    }

    void every_accent_has_a_glyph_in_every_font() {
        const QString all =
            PseudoTranslator::pseudo(u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"_s);
        for (const FontRole role : {FontRole::Body, FontRole::Table, FontRole::Caption, FontRole::Section,
                                    FontRole::TileValue, FontRole::Code})
            QCOMPARE(test::missingGlyphs(all, Theme::font(role)), QString());
        // The check itself sees what is missing.
        QVERIFY(!test::missingGlyphs(QString(QChar(0xF8FE)), Theme::font(FontRole::Body)).isEmpty());
    }
};

WARP_UI_TEST(PseudoTranslatorTest);

#include "pseudo_translator_test.moc"
