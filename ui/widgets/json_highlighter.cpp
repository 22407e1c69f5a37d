// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/json_highlighter.h"

#include "ui/widgets/theme.h"

namespace warp::ui {
namespace {

// One line of a megabyte is shown plain: colours there would cost seconds and help nobody.
constexpr qsizetype kLongestLine = 20'000;

bool isNumberPart(QChar c) {
    return c.isDigit() || c == u'-' || c == u'+' || c == u'.' || c == u'e' || c == u'E';
}

qsizetype endOf(const QString& text, qsizetype from, bool (*belongs)(QChar)) {
    while (from < text.size() && belongs(text[from])) ++from;
    return from;
}

}  // namespace

JsonHighlighter::JsonHighlighter(QTextDocument* document) : QSyntaxHighlighter(document) {
    connect(&theme(), &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
}

void JsonHighlighter::highlightBlock(const QString& text) {
    if (text.size() > kLongestLine) return;
    qsizetype at = 0;
    while (at < text.size()) {
        const QChar c = text[at];
        const qsizetype start = at;
        if (c == u'"') {
            at = highlightString(text, at);
        } else if (c.isDigit() || c == u'-') {
            at = endOf(text, at + 1, isNumberPart);
            setFormat(static_cast<int>(start), static_cast<int>(at - start), colors().codeNumber);
        } else if (c.isLetter()) {
            at = endOf(text, at, [](QChar letter) { return letter.isLetter(); });
            setFormat(static_cast<int>(start), static_cast<int>(at - start), colors().codeLiteral);
        } else {
            ++at;
        }
    }
}

qsizetype JsonHighlighter::highlightString(const QString& text, qsizetype start) {
    qsizetype at = start + 1;
    while (at < text.size() && text[at] != u'"') at += text[at] == u'\\' ? 2 : 1;
    at = std::min(at + 1, text.size());
    const qsizetype next = endOf(text, at, [](QChar c) { return c.isSpace(); });
    const bool isName = next < text.size() && text[next] == u':';
    setFormat(static_cast<int>(start), static_cast<int>(at - start),
              isName ? colors().codeKey : colors().codeString);
    return at;
}

}  // namespace warp::ui
