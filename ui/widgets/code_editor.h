// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QtWidgets/QPlainTextEdit>

#include "ui/widgets/text_problem.h"
#include "ui/widgets/undoable_text.h"

namespace warp::ui {

/// A text editor for code: line numbers, folding by brackets, one mistake underlined. What is a mistake, and
/// the colours of the text, are the business of who owns the document, which several editors may share.
class CodeEditor final : public QPlainTextEdit, public UndoableText {
    Q_OBJECT

  public:
    explicit CodeEditor(QWidget* parent = nullptr);

    /// Shows a document that others may show as well. Takes: null for an empty one of its own.
    void useDocument(QTextDocument* document);
    void setProblem(const std::optional<TextProblem>& problem);
    const std::optional<TextProblem>& problem() const { return m_problem; }
    /// Lines (0-based) that differ from another text beside this one.
    void setMarkedLines(const QVector<int>& lines);
    void goTo(int line, int column);

    QTextDocument* undoDocument() const override { return isReadOnly() ? nullptr : document(); }
    void undoText() override { undo(); }
    void redoText() override { redo(); }

    /// Of the line with the cursor; Ctrl+. does it, too.
    void toggleFoldHere();
    void foldAll();
    void unfoldAll();

    int gutterWidth() const;
    void paintGutter(QPaintEvent* event);
    void clickGutter(const QPoint& position);

  protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void paintLineNumber(QPainter& painter, const QTextBlock& line, int top);
    void fold(const QTextBlock& line);
    void afterFolding();
    void showMarks();
    QTextEdit::ExtraSelection problemMark() const;
    void insertNewLine();

    QWidget* m_gutter;
    std::optional<TextProblem> m_problem;
    QVector<int> m_markedLines;
};

}  // namespace warp::ui
