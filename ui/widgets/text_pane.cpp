// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_pane.h"

#include <QtGui/QAction>
#include <QtWidgets/QVBoxLayout>

#include "ui/widgets/banner.h"
#include "ui/widgets/code_editor.h"
#include "ui/widgets/find_bar.h"
#include "ui/widgets/number_format.h"

namespace warp::ui {

TextPane::TextPane(QWidget* parent)
    : QWidget(parent),
      m_banner(new Banner(this)),
      m_editor(new CodeEditor(this)),
      m_find(new FindBar(*m_editor, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_editor, 1);
    column->addWidget(m_find);
    m_banner->hide();
    auto* find = new QAction(tr("Find"), this);
    find->setObjectName(QStringLiteral("textFind"));
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(find);
    connect(find, &QAction::triggered, m_find, &FindBar::open);
    connect(m_banner, &Banner::actionTriggered, this, &TextPane::onBannerAction);
    connect(m_editor, &CodeEditor::problemChanged, this, &TextPane::showProblem);
    connect(m_editor, &QPlainTextEdit::modificationChanged, this, &TextPane::modifiedChanged);
    setEditable(false);
}

void TextPane::setValidator(TextValidator validator) {
    m_validator = std::move(validator);
    m_editor->setValidator(m_preview ? TextValidator() : m_validator);
}

void TextPane::setText(const QString& text) {
    m_preview = text.size() > kPreviewAbove;
    m_text = m_preview ? text : QString();
    m_editor->setValidator({});
    m_editor->setPlainText(m_preview ? text.left(kPreview) : text);
    m_editor->document()->setModified(false);
    m_editor->setReadOnly(m_preview || !m_editable);
    m_banner->hide();
    if (m_preview)
        showGuard();
    else
        m_editor->setValidator(m_validator);
}

QString TextPane::text() const {
    return m_preview ? m_text : m_editor->toPlainText();
}

bool TextPane::isModified() const {
    return m_editor->document()->isModified();
}

void TextPane::setEditable(bool editable) {
    m_editable = editable;
    m_editor->setReadOnly(m_preview || !editable);
}

void TextPane::showWhole() {
    m_preview = false;
    m_editor->setPlainText(std::exchange(m_text, QString()));
    m_editor->document()->setModified(false);
    m_editor->setReadOnly(!m_editable);
    m_banner->hide();
    m_editor->setValidator(m_validator);
}

void TextPane::showGuard() {
    const bool loadable = m_text.size() <= kLargest;
    const QString beginning =
        tr("Only the beginning of this text of %1 is shown.").arg(byteText(m_text.size()));
    const QString why = loadable ? QString() : u' ' + tr("It is too large to be edited here.");
    m_banner->setText({.kind = BannerKind::Info,
                       .message = beginning + why,
                       .action = loadable ? tr("Load all of it") : QString()});
    m_banner->show();
}

void TextPane::showProblem(const std::optional<TextProblem>& problem) {
    if (m_preview) return;
    m_banner->setVisible(problem.has_value());
    if (!problem) return;
    m_banner->setText(
        {.kind = BannerKind::Critical,
         .message =
             tr("Line %1, column %2: %3").arg(problem->line).arg(problem->column).arg(problem->message),
         .action = tr("Show")});
}

void TextPane::onBannerAction() {
    if (m_preview) return showWhole();
    if (const auto problem = m_editor->problem()) m_editor->goTo(problem->line, problem->column);
}

}  // namespace warp::ui
