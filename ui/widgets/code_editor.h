// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QPlainTextEdit>

#include "ui/widgets/text_problem.h"

namespace warp::ui {

/// A text editor for JSON: line numbers, folding, colours, and the first mistake underlined while typing.
class CodeEditor final : public QPlainTextEdit {
    Q_OBJECT

  public:
    explicit CodeEditor(QWidget* parent = nullptr);

    /// Asked 200 ms after the last key. Without one nothing is checked.
    void setValidator(TextValidator validator);
    const std::optional<TextProblem>& problem() const { return m_problem; }
    /// Checks now instead of after the pause.
    void validateNow();
    void goTo(int line, int column);

    int gutterWidth() const;
    void paintGutter(QPaintEvent* event);
    void clickGutter(const QPoint& position);

  Q_SIGNALS:
    /// After each check; nothing when the text is good.
    void problemChanged(const std::optional<warp::ui::TextProblem>& problem);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void markProblem();
    void insertNewLine();

    QWidget* m_gutter;
    TextValidator m_validator;
    std::optional<TextProblem> m_problem;
    QTimer m_pause;
};

}  // namespace warp::ui
