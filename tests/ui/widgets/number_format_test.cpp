// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/number_format.h"

#include <cmath>
#include <limits>

#include "tests/support/ui_test_main.h"

using namespace Qt::StringLiterals;
using namespace warp::ui;

class NumberFormatTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void thousands_are_set_apart_by_thin_spaces() {
        QCOMPARE(groupedNumber(std::int64_t{0}), u"0"_s);
        QCOMPARE(groupedNumber(std::int64_t{999}), u"999"_s);
        QCOMPARE(groupedNumber(std::int64_t{1000}), u"1\u2009000"_s);
        QCOMPARE(groupedNumber(std::int64_t{-1000}), u"-1\u2009000"_s);
        QCOMPARE(groupedNumber(std::int64_t{-999}), u"-999"_s);
        QCOMPARE(groupedNumber(std::numeric_limits<std::int64_t>::min()),
                 u"-9\u2009223\u2009372\u2009036\u2009854\u2009775\u2009808"_s);
        QCOMPARE(groupedNumber(12345.678, 1), u"12\u2009345.7"_s);
        QCOMPARE(groupedNumber(std::nan(""), 1), u"\u2013"_s);
    }

    void bytes_have_three_digits_and_never_four() {
        QCOMPARE(byteText(0), u"0\u2009B"_s);
        QCOMPARE(byteText(1023), u"1023\u2009B"_s);
        QCOMPARE(byteText(1024), u"1.00\u2009KiB"_s);
        QCOMPARE(byteText(1536), u"1.50\u2009KiB"_s);
        QCOMPARE(byteText(10 * 1024), u"10.0\u2009KiB"_s);
        QCOMPARE(byteText(100 * 1024), u"100\u2009KiB"_s);
        QCOMPARE(byteText(1023 * 1024), u"1.00\u2009MiB"_s);
        QCOMPARE(byteText(-2048), u"-2.00\u2009KiB"_s);
        QCOMPARE(byteText(std::numeric_limits<std::int64_t>::max()), u"8.00\u2009EiB"_s);
        QCOMPARE(exactBytes(1536), u"1\u2009536 bytes"_s);
    }

    void ages_use_the_largest_unit_that_says_enough() {
        QCOMPARE(ageText(-5), u"now"_s);
        QCOMPARE(ageText(999), u"now"_s);
        QCOMPARE(ageText(3000), u"3\u2009s"_s);
        QCOMPARE(ageText(59'999), u"59\u2009s"_s);
        QCOMPARE(ageText(60'000), u"1\u2009min"_s);
        QCOMPARE(ageText(47 * 3'600'000LL), u"47\u2009h"_s);
        QCOMPARE(ageText(48 * 3'600'000LL), u"2\u2009d"_s);
    }

    void durations_stay_short() {
        QCOMPARE(durationText(0.84), u"0.8\u2009ms"_s);
        QCOMPARE(durationText(12.2), u"12\u2009ms"_s);
        QCOMPARE(durationText(1400), u"1.4\u2009s"_s);
        QCOMPARE(durationText(200'000), u"3\u2009min 20\u2009s"_s);
        QCOMPARE(durationText(7'200'000), u"2\u2009h"_s);
        QCOMPARE(durationText(7'500'000), u"2\u2009h 5\u2009min"_s);
        QCOMPARE(remainingText(0), u"1\u2009s"_s);
        QCOMPARE(remainingText(90'000), u"2\u2009min"_s);
        QCOMPARE(percentText(0.456), u"46\u2009%"_s);
    }
};

WARP_UI_TEST(NumberFormatTest);

#include "number_format_test.moc"
