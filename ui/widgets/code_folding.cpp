// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/code_folding.h"

#include <algorithm>
#include <utility>

#include <QtGui/QTextDocument>

namespace warp::ui {
namespace {

// Ends at the end of the document when there is nothing after `to`.
void setVisible(QTextBlock from, const QTextBlock& to, bool visible) {
    const QTextBlock end = to.next();
    for (; from.isValid() && from != end; from = from.next()) from.setVisible(visible);
}

void relayout(const QTextBlock& from, const QTextBlock& to) {
    const auto* document = from.document();
    const_cast<QTextDocument*>(document)->markContentsDirty(from.position(),
                                                            to.position() + to.length() - from.position());
}

}  // namespace

int depthChange(QStringView text) {
    int depth = 0;
    bool inText = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (inText && c == u'\\')
            ++i;
        else if (c == u'"')
            inText = !inText;
        else if (!inText && (c == u'{' || c == u'['))
            ++depth;
        else if (!inText && (c == u'}' || c == u']'))
            --depth;
    }
    return depth;
}

std::optional<std::pair<QTextBlock, QTextBlock>> foldableAfter(const QTextBlock& line) {
    int depth = depthChange(line.text());
    if (depth <= 0) return std::nullopt;
    const QTextBlock first = line.next();
    for (QTextBlock at = first; at.isValid(); at = at.next()) {
        depth += depthChange(at.text());
        if (depth > 0) continue;
        if (at == first) return std::nullopt;
        return std::pair(first, at.previous());
    }
    return std::nullopt;
}

bool opensBracket(const QTextBlock& line) {
    return depthChange(line.text()) > 0;
}

bool isFolded(const QTextBlock& line) {
    const QTextBlock next = line.next();
    return line.isVisible() && next.isValid() && !next.isVisible();
}

// Folded lines take no room among the lines of the layout.
QTextBlock nextInSight(const QTextBlock& line) {
    const QTextBlock next = line.next();
    if (!next.isValid() || next.isVisible()) return next;
    return line.document()->findBlockByLineNumber(line.firstLineNumber() + line.lineCount());
}

bool toggleFold(const QTextBlock& line) {
    const auto range = foldableAfter(line);
    if (!range) return false;
    setVisible(range->first, range->second, isFolded(line));
    relayout(range->first, range->second);
    return true;
}

// The text is taken out once: asking every line for its own takes most of the time.
void foldInner(QTextDocument& document) {
    const QString text = document.toRawText();
    qsizetype at = 0;
    int depth = 0;
    QTextBlock head;
    for (QTextBlock line = document.firstBlock(); line.isValid(); line = line.next()) {
        const qsizetype length = std::min<qsizetype>(line.length(), text.size() - at);
        const int before = std::exchange(depth, depth + depthChange(QStringView(text).sliced(at, length)));
        at += length;
        if (head.isValid() && depth <= 1) head = {};
        line.setVisible(!head.isValid());
        if (!head.isValid() && before == 1 && depth > 1) head = line;
    }
    // A bracket that nothing closes holds nothing that could be folded.
    if (head.isValid()) setVisible(head, document.lastBlock(), true);
    relayout(document.firstBlock(), document.lastBlock());
}

void unfoldDocument(QTextDocument& document) {
    setVisible(document.firstBlock(), document.lastBlock(), true);
    relayout(document.firstBlock(), document.lastBlock());
}

void unfoldAround(const QTextBlock& line) {
    if (line.isVisible()) return;
    QTextBlock first = line;
    while (first.previous().isValid() && !first.isVisible()) first = first.previous();
    QTextBlock last = line;
    while (last.next().isValid() && !last.next().isVisible()) last = last.next();
    setVisible(first, last, true);
    relayout(first, last);
}

}  // namespace warp::ui
