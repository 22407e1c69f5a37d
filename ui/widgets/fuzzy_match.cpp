// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fuzzy_match.h"

namespace warp::ui {
namespace {

constexpr int kHit = 10;
constexpr int kWordStart = 30;
constexpr int kRun = 35;
constexpr int kFirst = 15;

bool startsWord(QStringView text, qsizetype at) {
    if (at == 0) return true;
    const QChar before = text[at - 1];
    if (!before.isLetterOrNumber()) return true;
    return before.isLower() && text[at].isUpper();
}

qsizetype find(QStringView text, QChar letter, qsizetype from) {
    for (qsizetype at = from; at < text.size(); ++at) {
        if (text[at].toCaseFolded() == letter) return at;
    }
    return -1;
}

// A letter at a word's start is worth skipping a nearer one, as long as the rest can still be found.
qsizetype findWordStart(QStringView text, QChar letter, qsizetype from) {
    for (qsizetype at = find(text, letter, from); at >= 0; at = find(text, letter, at + 1)) {
        if (startsWord(text, at)) return at;
    }
    return -1;
}

bool containsInOrder(const QString& letters, qsizetype first, QStringView text, qsizetype from) {
    for (; first < letters.size(); ++first) {
        const qsizetype at = find(text, letters[first], from);
        if (at < 0) return false;
        from = at + 1;
    }
    return true;
}

QString lettersOf(QStringView pattern) {
    QString letters;
    for (const QChar c : pattern) {
        if (!c.isSpace()) letters += c.toCaseFolded();
    }
    return letters;
}

int scoreOf(QStringView text, const QVector<qsizetype>& positions) {
    // Nothing is asked for, everything fits alike.
    if (positions.isEmpty()) return 0;
    int score = 0;
    for (qsizetype i = 0; i < positions.size(); ++i) {
        score += kHit;
        if (startsWord(text, positions[i])) score += kWordStart;
        if (i > 0 && positions[i] == positions[i - 1] + 1) score += kRun;
    }
    if (positions.constFirst() == 0) score += kFirst;
    // Among equals the shorter text is meant more often.
    return score * 100 - static_cast<int>(std::min<qsizetype>(text.size(), 99));
}

}  // namespace

std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text) {
    const QString letters = lettersOf(pattern);
    FuzzyMatch match;
    qsizetype from = 0;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        qsizetype at = find(text, letters[i], from);
        if (at < 0) return std::nullopt;
        const bool continues = i > 0 && at == from;
        if (!continues) {
            const qsizetype start = findWordStart(text, letters[i], from);
            if (start >= 0 && containsInOrder(letters, i + 1, text, start + 1)) at = start;
        }
        match.positions << at;
        from = at + 1;
    }
    match.score = scoreOf(text, match.positions);
    return match;
}

}  // namespace warp::ui
