// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QSyntaxHighlighter>

namespace warp::ui {

/// Names, texts, numbers and literals of JSON in the theme's code inks. Works line by line.
class JsonHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT

  public:
    explicit JsonHighlighter(QTextDocument* document);

  protected:
    void highlightBlock(const QString& text) override;

  private:
    qsizetype highlightString(const QString& text, qsizetype start);
};

}  // namespace warp::ui
