// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include <QtCore/QString>

namespace warp::ui {

/// A number and its unit apart, so that the unit can be painted in the secondary colour.
struct Quantity {
    QString value;
    QString unit;

    QString text() const;
};

/// 1234567 -> "1 234 567" with thin spaces.
QString groupedNumber(std::int64_t value);
/// Fixed decimals with the thousands grouped: (12345.678, 1) -> "12 345.7". Not a number -> an en dash.
QString groupedNumber(double value, int decimals);

/// Bytes in B, KiB, MiB... with three significant digits: 1536 -> "1.50", "KiB".
Quantity byteQuantity(std::int64_t bytes);
QString byteText(std::int64_t bytes);
/// Every digit, for tool tips and copies: "1 536 bytes".
QString exactBytes(std::int64_t bytes);

/// How long ago, in the largest unit that says enough: "now", "3 s", "5 min", "2 h", "4 d".
QString ageText(std::int64_t milliseconds);
/// How long something took: "0.8 ms", "12 ms", "1.4 s", "3 min 20 s", "2 h 5 min".
QString durationText(double milliseconds);
/// What is left, rounded to what can be known: "5 s", "2 min", "1 h 10 min".
QString remainingText(std::int64_t milliseconds);
/// 0.4567 -> "46 %".
QString percentText(double fraction);

}  // namespace warp::ui
