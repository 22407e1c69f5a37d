// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>

class QTextDocument;

namespace warp::ui {

/// Fills a text document in slices, so that the event loop goes round however long the text is. The first
/// slice is there at once. What was filled counts as unmodified and cannot be undone.
class DocumentFiller final : public QObject {
    Q_OBJECT

  public:
    /// Characters of a slice: laying out and colouring them takes about 10 ms.
    static constexpr qsizetype kSlice = 48 * 1024;

    explicit DocumentFiller(QTextDocument& document, QObject* parent = nullptr);

    /// Starts again with this text. Lines should not be longer than a slice: a line is laid out as one piece.
    void fill(const QString& text);
    bool isFilling() const { return m_next < m_text.size(); }

  Q_SIGNALS:
    /// The last slice is there; comes during fill() when the first one was the last.
    void filled();

  private:
    void addSlice();
    void finish();

    QTextDocument& m_document;
    QString m_text;
    qsizetype m_next = 0;
    QTimer m_timer;
};

}  // namespace warp::ui
