// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/number_format.h"

#include <array>
#include <cmath>

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr QChar kThinSpace(0x2009);
constexpr std::int64_t kSecond = 1000;
constexpr std::int64_t kMinute = 60 * kSecond;
constexpr std::int64_t kHour = 60 * kMinute;
constexpr std::int64_t kDay = 24 * kHour;

struct NumberFormat {
    Q_DECLARE_TR_FUNCTIONS(NumberFormat)
};

QString withGroups(QString digits) {
    const qsizetype first = digits.startsWith(u'-') ? 1 : 0;
    for (qsizetype at = digits.size() - 3; at > first; at -= 3) digits.insert(at, kThinSpace);
    return digits;
}

// Unit after a thin space, as typographers do.
QString joined(const QString& value, const QString& unit) {
    return unit.isEmpty() ? value : value + kThinSpace + unit;
}

QString units(std::int64_t count, const QString& unit) {
    return joined(QString::number(count), unit);
}

QString twoUnits(std::int64_t ms, std::int64_t large, const QString& largeName, std::int64_t small,
                 const QString& smallName) {
    const QString head = units(ms / large, largeName);
    const std::int64_t rest = (ms % large) / small;
    return rest == 0 ? head : head + u' ' + units(rest, smallName);
}

int decimalsForThreeDigits(double value) {
    if (value >= 100) return 0;
    return value >= 10 ? 1 : 2;
}

}  // namespace

QString Quantity::text() const {
    return joined(value, unit);
}

QString groupedNumber(std::int64_t value) {
    return withGroups(QString::number(value));
}

QString groupedNumber(double value, int decimals) {
    if (!std::isfinite(value)) return u"\u2013"_s;
    const QString text = QString::number(value, 'f', decimals);
    const qsizetype point = text.indexOf(u'.');
    if (point < 0) return withGroups(text);
    return withGroups(text.left(point)) + QLocale().decimalPoint() + text.mid(point + 1);
}

Quantity byteQuantity(std::int64_t bytes) {
    static constexpr std::array kUnits = {"B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
    const double magnitude = std::abs(static_cast<double>(bytes));
    if (magnitude < 1024) return {QString::number(bytes), u"B"_s};
    double scaled = magnitude;
    std::size_t unit = 0;
    // 999.5 would be written with four digits in this unit, so it moves on to the next.
    while (scaled >= 999.5 && unit + 1 < kUnits.size()) {
        scaled /= 1024;
        ++unit;
    }
    const QString sign = bytes < 0 ? u"-"_s : QString();
    return {sign + groupedNumber(scaled, decimalsForThreeDigits(scaled)), QString::fromLatin1(kUnits[unit])};
}

QString byteText(std::int64_t bytes) {
    return byteQuantity(bytes).text();
}

QString exactBytes(std::int64_t bytes) {
    return NumberFormat::tr("%1 bytes").arg(groupedNumber(bytes));
}

QString ageText(std::int64_t milliseconds) {
    if (milliseconds < kSecond) return NumberFormat::tr("now");
    if (milliseconds < kMinute) return units(milliseconds / kSecond, NumberFormat::tr("s"));
    if (milliseconds < kHour) return units(milliseconds / kMinute, NumberFormat::tr("min"));
    if (milliseconds < 2 * kDay) return units(milliseconds / kHour, NumberFormat::tr("h"));
    return units(milliseconds / kDay, NumberFormat::tr("d"));
}

QString durationText(double milliseconds) {
    if (milliseconds < 10) return joined(groupedNumber(milliseconds, 1), NumberFormat::tr("ms"));
    if (milliseconds < kSecond) return joined(groupedNumber(milliseconds, 0), NumberFormat::tr("ms"));
    if (milliseconds < kMinute)
        return joined(groupedNumber(milliseconds / kSecond, 1), NumberFormat::tr("s"));
    const auto whole = static_cast<std::int64_t>(milliseconds);
    if (whole < kHour)
        return twoUnits(whole, kMinute, NumberFormat::tr("min"), kSecond, NumberFormat::tr("s"));
    return twoUnits(whole, kHour, NumberFormat::tr("h"), kMinute, NumberFormat::tr("min"));
}

QString remainingText(std::int64_t milliseconds) {
    if (milliseconds < kMinute) return units(milliseconds / kSecond + 1, NumberFormat::tr("s"));
    if (milliseconds < kHour) return units(milliseconds / kMinute + 1, NumberFormat::tr("min"));
    return twoUnits(milliseconds, kHour, NumberFormat::tr("h"), kMinute, NumberFormat::tr("min"));
}

QString percentText(double fraction) {
    return joined(QString::number(std::lround(fraction * 100)), u"%"_s);
}

}  // namespace warp::ui
