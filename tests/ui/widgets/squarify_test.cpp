// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/squarify.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "tests/support/ui_test_main.h"

using warp::ui::squarified;

namespace {

double areaOf(const QRectF& rect) {
    return rect.width() * rect.height();
}

double ratioOf(const QRectF& rect) {
    return std::max(rect.width() / rect.height(), rect.height() / rect.width());
}

}  // namespace

class SquarifyTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void areas_are_as_the_weights() {
        const std::vector<double> weights = {6, 6, 4, 3, 2, 2, 1};
        const std::vector<QRectF> rects = squarified(weights, QRectF(0, 0, 600, 400));
        QCOMPARE(rects.size(), weights.size());
        for (std::size_t i = 0; i < weights.size(); ++i)
            QVERIFY(std::abs(areaOf(rects[i]) - weights[i] * 10'000) < 1e-6);
    }

    void pieces_fill_the_area_without_lying_on_each_other() {
        const std::vector<double> weights = {50, 20, 10, 5, 5, 4, 3, 1, 1, 1};
        const QRectF area(10, 20, 300, 170);
        const std::vector<QRectF> rects = squarified(weights, area);
        for (std::size_t i = 0; i < rects.size(); ++i) {
            QVERIFY(area.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(rects[i]));
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(areaOf(rects[i].adjusted(1e-6, 1e-6, -1e-6, -1e-6).intersected(rects[j])) < 1e-3);
        }
    }

    void pieces_are_nearly_square() {
        const std::vector<double> weights(100, 1.0);
        for (const QRectF& rect : squarified(weights, QRectF(0, 0, 500, 500))) QVERIFY(ratioOf(rect) < 1.5);
    }

    // The example of the paper that describes the method.
    void the_known_example_begins_as_published() {
        const std::vector<QRectF> rects = squarified({6, 6, 4, 3, 2, 2, 1}, QRectF(0, 0, 6, 4));
        QCOMPARE(rects[0], QRectF(0, 0, 3, 2));
        QCOMPARE(rects[1], QRectF(0, 2, 3, 2));
        QCOMPARE(rects[2], QRectF(3, 0, 12.0 / 7, 7.0 / 3));
        QCOMPARE(rects[3], QRectF(3 + 12.0 / 7, 0, 9.0 / 7, 7.0 / 3));
    }

    void nothing_has_no_room() {
        QVERIFY(squarified({}, QRectF(0, 0, 10, 10)).empty());
        QVERIFY(squarified({0, 0}, QRectF(0, 0, 10, 10))[0].isEmpty());
        QVERIFY(squarified({1}, QRectF())[0].isEmpty());
        const std::vector<QRectF> rects = squarified({1, 0}, QRectF(0, 0, 10, 10));
        QCOMPARE(rects[0], QRectF(0, 0, 10, 10));
        QVERIFY(rects[1].isEmpty());
    }
};

WARP_UI_TEST(SquarifyTest);

#include "squarify_test.moc"
