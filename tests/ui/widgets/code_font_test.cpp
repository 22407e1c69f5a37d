// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/code_font.h"

#include <QtGui/QFontInfo>
#include <QtGui/QGlyphRun>
#include <QtGui/QRawFont>
#include <QtGui/QTextLayout>

#include "tests/support/ui_test_main.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;
using namespace warp::ui;

namespace {

// The signs a text is drawn with, as numbers of the font's glyphs.
QList<quint32> drawnGlyphs(const QString& text, const QFont& font) {
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    QList<quint32> glyphs;
    for (const QGlyphRun& run : layout.glyphRuns()) glyphs << run.glyphIndexes();
    return glyphs;
}

QList<quint32> ownGlyphs(const QString& text, const QFont& font) {
    return QRawFont::fromFont(font).glyphIndexesForString(text);
}

}  // namespace

class CodeFontTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void code_shows_the_characters_that_were_typed() {
        const QFont font = Theme::font(FontRole::Code);
        for (const QString& text : {u">="_s, u"<="_s, u"!="_s, u"->"_s, u"=="_s, u"<<"_s, u"www"_s, u"://"_s})
            QCOMPARE(drawnGlyphs(text, font), ownGlyphs(text, font));
    }

    void the_copy_measures_as_the_installed_font_does() {
        QFont installed(kInstalledCodeFamily.toString());
        installed.setPixelSize(12);
        const QFont copy = Theme::font(FontRole::Code);
        QCOMPARE(QFontInfo(copy).family(), kPlainCodeFamily.toString());
        QVERIFY(QFontInfo(copy).fixedPitch());
        QCOMPARE(QFontMetricsF(copy).height(), QFontMetricsF(installed).height());
        QCOMPARE(QFontMetricsF(copy).horizontalAdvance(u"{\"a\": 1}"_s),
                 QFontMetricsF(installed).horizontalAdvance(u"{\"a\": 1}"_s));
    }

    void other_scripts_are_still_joined() {
        const QFont font = Theme::font(FontRole::Code);
        const QString word = QString::fromUtf8("\u0633\u0644\u0627\u0645");
        QVERIFY(drawnGlyphs(word, font).size() < word.size());
    }

    void a_font_without_outlines_is_not_copied() {
        QVERIFY(withoutSubstitutions(QRawFont(), u"Any"_s).isEmpty());
    }
};

WARP_UI_TEST(CodeFontTest);

#include "code_font_test.moc"
