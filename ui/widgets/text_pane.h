// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QtWidgets/QWidget>

#include "ui/widgets/text_problem.h"

namespace warp::ui {

class Banner;
class CodeEditor;
class FindBar;

/// An editor with what belongs to one: a bar that finds (Ctrl+F), and under the text a line that names the
/// mistake and leads to it.
class TextPane final : public QWidget {
    Q_OBJECT

  public:
    explicit TextPane(QWidget* parent = nullptr);

    CodeEditor& editor() const { return *m_editor; }
    /// Underlines the mistake and names it with line and column; nothing when the text is good.
    void setProblem(const std::optional<TextProblem>& problem);
    void goToProblem();

  private:
    CodeEditor* m_editor;
    Banner* m_problem;
    FindBar* m_find;
};

}  // namespace warp::ui
