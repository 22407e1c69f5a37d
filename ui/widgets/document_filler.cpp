// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/document_filler.h"

#include <QtGui/QTextCursor>
#include <QtGui/QTextDocument>

namespace warp::ui {

DocumentFiller::DocumentFiller(QTextDocument& document, QObject* parent)
    : QObject(parent), m_document(document) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &DocumentFiller::addSlice);
}

void DocumentFiller::fill(const QString& text) {
    m_text = text;
    m_next = 0;
    m_document.setUndoRedoEnabled(false);
    m_document.clear();
    if (text.isEmpty())
        finish();
    else
        addSlice();
}

void DocumentFiller::addSlice() {
    qsizetype end = std::min(m_next + kSlice, m_text.size());
    // A slice that ends with a line costs no second layout of that line.
    if (const qsizetype lineEnd = m_text.lastIndexOf(u'\n', end - 1); end < m_text.size() && lineEnd > m_next)
        end = lineEnd + 1;
    QTextCursor cursor(&m_document);
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(m_text.mid(m_next, end - m_next));
    m_next = end;
    if (isFilling())
        m_timer.start();
    else
        finish();
}

void DocumentFiller::finish() {
    m_text.clear();
    m_next = 0;
    m_timer.stop();
    m_document.setUndoRedoEnabled(true);
    m_document.setModified(false);
    Q_EMIT filled();
}

}  // namespace warp::ui
