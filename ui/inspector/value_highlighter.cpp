// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/value_highlighter.h"

#include <QtGui/QTextDocument>

#include "ui/widgets/theme.h"

namespace warp::ui {
namespace {

// A line this long is one value without line breaks: colouring it would hold up typing.
constexpr qsizetype kLongestLine = 20'000;

QTextCharFormat inked(const QColor& ink) {
    QTextCharFormat format;
    format.setForeground(ink);
    return format;
}

}  // namespace

ValueHighlighter::ValueHighlighter(QTextDocument* document) : QSyntaxHighlighter(document) {
    connect(&theme(), &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
}

void ValueHighlighter::setMistake(int line, int column) {
    const int before = std::exchange(m_line, line);
    m_column = column;
    for (const int changed : {before, line}) {
        const QTextBlock block = document()->findBlockByNumber(changed - 1);
        if (changed > 0 && block.isValid()) rehighlightBlock(block);
    }
}

void ValueHighlighter::highlightBlock(const QString& text) {
    if (text.size() <= kLongestLine) {
        int at = 0;
        while (at < text.size()) {
            const QChar c = text.at(at);
            if (c == u'"')
                at = colorString(text, at);
            else if (c.isLetterOrNumber() || c == u'-')
                at = colorWord(text, at);
            else
                ++at;
        }
    }
    if (currentBlock().blockNumber() == m_line - 1) underlineMistake(text);
}

int ValueHighlighter::colorString(const QString& text, int at) {
    int end = at + 1;
    while (end < text.size() && text.at(end) != u'"') end += text.at(end) == u'\\' ? 2 : 1;
    end = std::min(end + 1, static_cast<int>(text.size()));
    int next = end;
    while (next < text.size() && text.at(next).isSpace()) ++next;
    const bool isKey = next < text.size() && text.at(next) == u':';
    setFormat(at, end - at, inked(isKey ? colors().codeKey : colors().codeString));
    return end;
}

int ValueHighlighter::colorWord(const QString& text, int at) {
    int end = at;
    const auto belongs = [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'+' || c == u'.'; };
    while (end < text.size() && belongs(text.at(end))) ++end;
    const bool number = text.at(at).isDigit() || text.at(at) == u'-';
    setFormat(at, end - at, inked(number ? colors().codeNumber : colors().codeLiteral));
    return end;
}

void ValueHighlighter::underlineMistake(const QString& text) {
    const int length = std::max(1, static_cast<int>(text.size()));
    const int at = std::clamp(m_column - 1, 0, length - 1);
    QTextCharFormat wavy = format(at);
    wavy.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wavy.setUnderlineColor(colors().of(Status::Critical));
    setFormat(at, 1, wavy);
}

}  // namespace warp::ui
