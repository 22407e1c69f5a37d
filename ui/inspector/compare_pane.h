// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QTextDocument>
#include <QtWidgets/QSplitter>

#include "ui/widgets/document_filler.h"
#include "ui/widgets/json_highlighter.h"

class QLabel;

namespace warp::ui {

class TextPane;

/// The value being edited, and while there is a conflict the other value beside it, with the lines that
/// differ marked in both.
class ComparePane final : public QSplitter {
    Q_OBJECT

  public:
    explicit ComparePane(QWidget* parent = nullptr);
    ~ComparePane() override;

    TextPane* mine() const { return m_mine; }
    TextPane* other() const { return m_other; }
    /// Takes: what each side is, and the other text.
    void compare(const QString& mineTitle, const QString& otherTitle, const QString& other);
    void stopComparing();
    bool isComparing() const { return m_comparing; }
    /// Looks again at what differs, after an edit.
    void markDifferences();
    /// Scrolls both sides to the first line that differs, as soon as it is known.
    void revealDifference();

  private:
    QWidget* side(QLabel* title, TextPane* pane);

    QLabel* m_mineTitle;
    QLabel* m_otherTitle;
    TextPane* m_mine;
    TextPane* m_other;
    QWidget* m_otherSide;
    QTextDocument m_otherText;
    JsonHighlighter m_highlighter;
    DocumentFiller m_filler;
    QString m_shown;
    bool m_comparing = false;
    bool m_revealing = false;
};

}  // namespace warp::ui
