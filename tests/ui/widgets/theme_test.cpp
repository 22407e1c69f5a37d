// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include <cmath>

#include <QtGui/QFontInfo>
#include <QtGui/QFontMetrics>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollArea>

#include "tests/support/ui_test_main.h"
#include "ui/widgets/code_font.h"

using namespace Qt::StringLiterals;
using warp::ui::FontRole;
using warp::ui::kPlainCodeFamily;
using warp::ui::Status;
using warp::ui::Theme;
using warp::ui::ThemeChoice;
using warp::ui::ThemeColors;

namespace {

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c) {
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

// The ratio of WCAG 2: 1 to 21.
double contrast(const QColor& a, const QColor& b) {
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

}  // namespace

class ThemeTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void text_is_readable_on_every_surface_data() { addThemes(); }
    void text_is_readable_on_every_surface() {
        const ThemeColors& c = fetched();
        for (const QColor& surface : {c.window, c.panel, c.sunken, c.raised, c.selection, c.infoFill,
                                      c.warningFill, c.criticalFill}) {
            QVERIFY2(contrast(c.text, surface) >= 7.0, qPrintable(surface.name()));
            QVERIFY2(contrast(c.secondary, surface) >= 4.5, qPrintable(surface.name()));
        }
    }

    void code_inks_are_readable_data() { addThemes(); }
    void code_inks_are_readable() {
        const ThemeColors& c = fetched();
        for (const QColor& ink : {c.codeKey, c.codeString, c.codeNumber, c.codeLiteral}) {
            QVERIFY2(contrast(ink, c.panel) >= 4.5, qPrintable(ink.name()));
            QVERIFY2(contrast(ink, c.selection) >= 4.5, qPrintable(ink.name()));
        }
    }

    void filled_shapes_carry_readable_ink_data() { addThemes(); }
    void filled_shapes_carry_readable_ink() {
        const ThemeColors& c = fetched();
        for (const Status s : {Status::Ok, Status::Warning, Status::Critical, Status::NoData}) {
            QVERIFY2(contrast(c.on(s), c.of(s)) >= 4.5, qPrintable(c.of(s).name()));
        }
        QVERIFY(contrast(c.onAccent, c.accent) >= 4.5);
        QVERIFY(contrast(c.onAccent, c.accentHover) >= 4.5);
    }

    void controls_and_data_stand_out_data() { addThemes(); }
    void controls_and_data_stand_out() {
        const ThemeColors& c = fetched();
        QVERIFY(contrast(c.controlEdge, c.panel) >= 3.0);
        QVERIFY(contrast(c.accent, c.panel) >= 3.0);
        for (const QColor& series : c.series)
            QVERIFY2(contrast(series, c.panel) >= 3.0, qPrintable(series.name()));
        for (const QColor& heat : c.temperature)
            QVERIFY2(contrast(heat, c.panel) >= 3.0, qPrintable(heat.name()));
    }

    void switches_while_running_and_says_so() {
        Theme& theme = warp::ui::theme();
        theme.setChoice(ThemeChoice::Light);
        int changes = 0;
        const auto connection = connect(&theme, &Theme::changed, this, [&changes] { ++changes; });
        theme.setChoice(ThemeChoice::Dark);
        QCOMPARE(changes, 1);
        QCOMPARE(qApp->palette().color(QPalette::Window), Theme::darkColors().window);
        theme.setChoice(ThemeChoice::Dark);
        QCOMPARE(changes, 1);
        theme.setChoice(ThemeChoice::Light);
        QCOMPARE(qApp->palette().color(QPalette::Window), Theme::lightColors().window);
        disconnect(connection);
    }

    void without_a_portal_system_means_light() {
        warp::ui::theme().setChoice(ThemeChoice::System);
        QVERIFY(!warp::ui::theme().isDark());
        warp::ui::theme().setChoice(ThemeChoice::Light);
    }

    void scroll_bars_lie_on_the_colour_of_their_view() {
        QScrollArea area;
        area.setFrameShape(QFrame::NoFrame);
        area.resize(200, 200);
        auto* content = new QWidget;
        content->setFixedSize(150, 900);
        area.setWidget(content);
        area.show();
        QCOMPARE(area.grab().toImage().pixelColor(199, 100), warp::ui::colors().window);
        QPlainTextEdit text(QString(200, u'x') + QString(100, u'\n'));
        text.setFrameShape(QFrame::NoFrame);
        text.setLineWrapMode(QPlainTextEdit::NoWrap);
        text.resize(200, 200);
        text.show();
        const QImage image = text.grab().toImage();
        QCOMPARE(image.pixelColor(199, 100), warp::ui::colors().panel);
        for (const QPoint corner : {QPoint(199, 199), QPoint(189, 189)})
            QCOMPARE(image.pixelColor(corner), warp::ui::colors().panel);
    }

    void fonts_are_the_ones_of_the_house() {
        QCOMPARE(QFontInfo(Theme::font(FontRole::Body)).family(), u"Noto Sans"_s);
        QCOMPARE(QFontInfo(Theme::font(FontRole::Code)).family(), kPlainCodeFamily.toString());
        QVERIFY(QFontInfo(Theme::font(FontRole::Code)).fixedPitch());
    }

    void every_named_glyph_is_in_the_font() {
        // Thin space, arrows, dots and dashes that the program writes: a missing one shows as a box.
        const QString glyphs = u"\u2009\u2026\u2013\u2014\u00d7\u00b7\u2265\u2264\u2192\u2190\u00b5\u2248"_s;
        for (const FontRole role : {FontRole::Body, FontRole::Code}) {
            const QFontMetrics metrics(Theme::font(role));
            for (const QChar glyph : glyphs) {
                QVERIFY2(metrics.inFont(glyph), qPrintable(QString::number(glyph.unicode(), 16)));
            }
        }
    }

    void digits_are_tabular() {
        const QFontMetrics metrics(Theme::font(FontRole::Table));
        for (char digit = '1'; digit <= '9'; ++digit) {
            QCOMPARE(metrics.horizontalAdvance(QLatin1Char(digit)), metrics.horizontalAdvance(u'0'));
        }
    }

  private:
    static void addThemes() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    static const ThemeColors& fetched() {
        QFETCH(bool, dark);
        return dark ? Theme::darkColors() : Theme::lightColors();
    }
};

WARP_UI_TEST(ThemeTest);

#include "theme_test.moc"
