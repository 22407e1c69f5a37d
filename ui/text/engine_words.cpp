// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/engine_words.h"

#include <algorithm>
#include <optional>
#include <vector>

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QRegularExpression>

#include "engine/base/error.h"
#include "ui/bridge/convert.h"

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

// A file's name inside a sentence inside a sentence: deeper the engine does not speak.
constexpr int kDepth = 4;

struct Pattern {
    const char* phrase = nullptr;
    QRegularExpression expression;  ///< captures what stands at %1, %2, ..., in this order
    qsizetype letters = 0;          ///< of the phrase itself
};

Pattern patternOf(const char* phrase) {
    QString expression = QRegularExpression::escape(QString::fromUtf8(phrase));
    const qsizetype whole = expression.size();
    for (int at = 1; at <= 3; ++at) expression.replace(u"\\%"_s + QString::number(at), u"(.+)"_s);
    const QRegularExpression compiled(QRegularExpression::anchoredPattern(expression),
                                      QRegularExpression::DotMatchesEverythingOption);
    return {phrase, compiled, whole};
}

// Those that say most first: "cannot %1 the tree: %2" before "cannot %1: %2".
std::vector<Pattern> allPatterns() {
    std::vector<Pattern> patterns;
    for (const char* phrase : enginePhrases()) {
        if (QByteArrayView(phrase).contains('%')) patterns.push_back(patternOf(phrase));
    }
    std::stable_sort(patterns.begin(), patterns.end(),
                     [](const Pattern& a, const Pattern& b) { return a.letters > b.letters; });
    return patterns;
}

QHash<QString, const char*> allPlain() {
    QHash<QString, const char*> plain;
    for (const char* phrase : enginePhrases()) plain.insert(QString::fromUtf8(phrase), phrase);
    return plain;
}

QString inLanguage(const char* phrase) {
    return QCoreApplication::translate("EnginePhrases", phrase);
}

std::optional<QString> known(const QString& english, int depth);

QString translated(const QString& english, int depth) {
    return known(english, depth).value_or(english);
}

// All at once: what is filled in may have a per cent sign of its own.
QString filled(const QString& text, const QStringList& parts) {
    if (parts.size() == 1) return text.arg(parts[0]);
    if (parts.size() == 2) return text.arg(parts[0], parts[1]);
    return text.arg(parts[0], parts[1], parts[2]);
}

std::optional<QString> byPattern(const QString& english, int depth) {
    static const std::vector<Pattern> kPatterns = allPatterns();
    for (const Pattern& pattern : kPatterns) {
        const QRegularExpressionMatch match = pattern.expression.match(english);
        if (!match.hasMatch()) continue;
        QStringList parts = match.capturedTexts().mid(1);
        // A single word is a name, a type may be called "list", except where the phrase asks for a verb.
        const bool verb = QByteArrayView(pattern.phrase).startsWith("cannot %1");
        for (QString& part : parts)
            if (verb || part.contains(u' ')) part = translated(part, depth - 1);
        return filled(inLanguage(pattern.phrase), parts);
    }
    return std::nullopt;
}

// "a/b.json: the file is missing": a place, and then what is known.
std::optional<QString> behindPlace(const QString& english, int depth) {
    constexpr QLatin1StringView kBreak(": ");
    for (qsizetype at = english.indexOf(kBreak); at > 0; at = english.indexOf(kBreak, at + 1)) {
        const auto rest = known(english.mid(at + kBreak.size()), depth - 1);
        if (rest) return english.left(at) + kBreak + *rest;
    }
    return std::nullopt;
}

std::optional<QString> known(const QString& english, int depth) {
    static const QHash<QString, const char*> kPlain = allPlain();
    if (const char* phrase = kPlain.value(english)) return inLanguage(phrase);
    if (depth == 0 || english.isEmpty()) return std::nullopt;
    if (auto text = byPattern(english, depth)) return text;
    return behindPlace(english, depth);
}

QString placeOf(const Error& error) {
    const QString path = toQString(error.path);
    if (error.line > 0) {
        const QString column = error.column > 0 ? u':' + QString::number(error.column) : QString();
        const QString line = QString::number(error.line) + column;
        return path.isEmpty() ? QCoreApplication::translate("EngineWords", "line %1").arg(line)
                              : path + u':' + line;
    }
    if (error.offset == Error::kNoOffset) return path;
    const QString byte = QCoreApplication::translate("EngineWords", "byte %1").arg(error.offset);
    return path.isEmpty() ? byte : path + u": "_s + byte;
}

}  // namespace

QString engineText(const std::string& english) {
    return translated(toQString(english), kDepth);
}

QString engineErrorText(const Error& error) {
    const QString place = placeOf(error);
    return place.isEmpty() ? engineText(error.message) : place + u": "_s + engineText(error.message);
}

}  // namespace warp::ui
