// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/pseudo_translator.h"

#include <QtCore/QRegularExpression>

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr double kGrowth = 0.4;

// All in Latin-1 and Latin Extended-A, which every font of the program has.
constexpr QStringView kPlain = u"aceghijklnorstuwyzACEGHIJKLNORSTUWYZ";
constexpr QStringView kAccented = u"åçéğħíĵķļñöŕšţúŵýžÅÇÉĞĤÎĴĶĻÑÖŔŠŢÛŴÝŽ";

QChar accented(QChar letter) {
    const qsizetype at = kPlain.indexOf(letter);
    return at < 0 ? letter : kAccented[at];
}

bool isVowel(QChar letter) {
    return u"aeiou"_s.contains(letter);
}

// What a program reads in a text: %1, %L1, %n, &x, &amp;, <b>, (*.json).
const QRegularExpression& fixedParts() {
    static const QRegularExpression kFixed(
        u"%L?\\d{1,2}|%n|%%|&&|&[a-z]+;|&\\w|</?[A-Za-z][^>]*>|\\(\\*[^)]*\\)"_s);
    return kFixed;
}

}  // namespace

QString PseudoTranslator::pseudo(const QString& text) {
    if (text.trimmed().isEmpty()) return text;
    qsizetype owed = static_cast<qsizetype>(static_cast<double>(text.size()) * kGrowth) + 1;
    QString longer;
    const auto add = [&](QStringView plain) {
        for (const QChar letter : plain) {
            longer += accented(letter);
            if (owed <= 0 || !isVowel(letter)) continue;
            longer += accented(letter);
            --owed;
        }
    };
    qsizetype from = 0;
    auto parts = fixedParts().globalMatch(text);
    while (parts.hasNext()) {
        const auto part = parts.next();
        add(QStringView(text).mid(from, part.capturedStart() - from));
        longer += part.captured();
        from = part.capturedEnd();
    }
    add(QStringView(text).mid(from));
    return u'[' + longer + QString(std::max<qsizetype>(owed, 0), u'~') + u']';
}

QString PseudoTranslator::translate(const char* context, const char* sourceText, const char*, int) const {
    // The names of keys are parsed again, and the direction of a language is no text.
    if (qstrcmp(context, "QShortcut") == 0 || qstrcmp(sourceText, "QT_LAYOUT_DIRECTION") == 0) return {};
    return pseudo(QString::fromUtf8(sourceText));
}

}  // namespace warp::ui
