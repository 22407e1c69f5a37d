// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include <QtCore/QDir>
#include <QtGui/QImage>
#include <QtGui/QPainter>

#include "tests/support/ui_test_main.h"
#include "ui/pages/marks.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;
using warp::ui::allGlyphs;
using warp::ui::Glyph;
using warp::ui::glyphName;
using warp::ui::ThemeChoice;

namespace {

int inkedPixels(const QImage& image) {
    int inked = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) inked += qAlpha(image.pixel(x, y)) > 40 ? 1 : 0;
    }
    return inked;
}

QImage drawn(Glyph glyph, QIcon::Mode mode = QIcon::Normal) {
    return warp::ui::icon(glyph).pixmap(QSize(16, 16), 1.0, mode).toImage();
}

}  // namespace

class IconsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void cleanup() { warp::ui::theme().setChoice(ThemeChoice::Light); }

    void every_glyph_draws_something_in_both_themes() {
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            warp::ui::theme().setChoice(choice);
            for (const Glyph glyph : allGlyphs()) {
                QVERIFY2(inkedPixels(drawn(glyph)) >= 6, qPrintable(glyphName(glyph)));
            }
        }
    }

    void marks_are_as_large_on_a_sharp_screen() {
        for (const auto temperature : {warp::ui::Temperature::Hot, warp::ui::Temperature::Cold}) {
            const QIcon mark = warp::ui::temperatureIcon(temperature);
            const int plain = inkedPixels(mark.pixmap(QSize(16, 16), 1.0).toImage());
            const int sharp = inkedPixels(mark.pixmap(QSize(16, 16), 2.0).toImage());
            QVERIFY2(sharp > 3 * plain, qPrintable(QString::number(sharp)));
        }
    }

    void every_file_has_a_glyph_and_every_glyph_a_file() {
        QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
        QStringList names;
        for (const Glyph glyph : allGlyphs()) names << glyphName(glyph) + u".svg"_s;
        names.sort();
        files.sort();
        QCOMPARE(names, files);
    }

    void no_two_glyphs_look_the_same() {
        QHash<QByteArray, QString> seen;
        for (const Glyph glyph : allGlyphs()) {
            const QImage image = drawn(glyph);
            const QByteArray bits(reinterpret_cast<const char*>(image.constBits()), image.sizeInBytes());
            QVERIFY2(!seen.contains(bits), qPrintable(glyphName(glyph) + u" = "_s + seen.value(bits)));
            seen.insert(bits, glyphName(glyph));
        }
    }

    void ink_follows_mode_and_theme() {
        const QImage light = drawn(Glyph::Save);
        QVERIFY(light != drawn(Glyph::Save, QIcon::Disabled));
        QVERIFY(light != drawn(Glyph::Save, QIcon::Selected));
        warp::ui::theme().setChoice(ThemeChoice::Dark);
        QVERIFY(light != drawn(Glyph::Save));
    }

    void a_screen_of_twice_the_density_gets_twice_the_pixels() {
        const QPixmap pixmap = warp::ui::icon(Glyph::Universe).pixmap(QSize(16, 16), 2.0);
        QCOMPARE(pixmap.size(), QSize(32, 32));
        QCOMPARE(pixmap.devicePixelRatio(), 2.0);
        const QImage image = pixmap.toImage();
        // Drawn over the whole area, not into the upper left quarter.
        QVERIFY(inkedPixels(image.copy(16, 8, 16, 16)) > 6);
    }
};

WARP_UI_TEST(IconsTest);

#include "icons_test.moc"
