// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QSyntaxHighlighter>

namespace warp::ui {

/// Keys, strings, numbers and words of JSON in the theme's inks, and a wavy line under the first mistake.
class ValueHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT

  public:
    explicit ValueHighlighter(QTextDocument* document);

    /// Takes: 1-based line and column; line 0 for no mistake.
    void setMistake(int line, int column);

  protected:
    void highlightBlock(const QString& text) override;

  private:
    int colorString(const QString& text, int at);
    int colorWord(const QString& text, int at);
    void underlineMistake(const QString& text);

    int m_line = 0;
    int m_column = 0;
};

}  // namespace warp::ui
