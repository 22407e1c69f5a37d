// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

#include "ui/widgets/text_problem.h"

namespace warp::ui {

class Banner;
class CodeEditor;
class FindBar;

/// An editor that is safe with any text: above 1 MB it shows the beginning, read-only, until the user asks
/// for all of it; above 10 MB it never loads the whole. Its mistakes stand in a bar with a way to them.
class TextPane final : public QWidget {
    Q_OBJECT

  public:
    static constexpr qsizetype kPreviewAbove = 1'000'000;
    static constexpr qsizetype kLargest = 10'000'000;
    static constexpr qsizetype kPreview = 64 * 1024;

    explicit TextPane(QWidget* parent = nullptr);

    CodeEditor& editor() { return *m_editor; }
    void setValidator(TextValidator validator);
    /// Replaces the text; it counts as unmodified.
    void setText(const QString& text);
    /// The whole text, also while only its beginning is shown.
    QString text() const;
    bool isPreview() const { return m_preview; }
    bool isModified() const;
    void setEditable(bool editable);

  Q_SIGNALS:
    void modifiedChanged(bool modified);

  private:
    void showWhole();
    void showGuard();
    void showProblem(const std::optional<TextProblem>& problem);
    void onBannerAction();

    Banner* m_banner;
    CodeEditor* m_editor;
    FindBar* m_find;
    TextValidator m_validator;
    QString m_text;
    bool m_preview = false;
    bool m_editable = false;
};

}  // namespace warp::ui
