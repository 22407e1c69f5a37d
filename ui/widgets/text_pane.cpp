// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_pane.h"

#include <QtGui/QAction>
#include <QtWidgets/QVBoxLayout>

#include "ui/widgets/banner.h"
#include "ui/widgets/code_editor.h"
#include "ui/widgets/find_bar.h"

namespace warp::ui {

TextPane::TextPane(QWidget* parent)
    : QWidget(parent),
      m_editor(new CodeEditor(this)),
      m_problem(new Banner(this)),
      m_find(new FindBar(*m_editor, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_editor, 1);
    column->addWidget(m_problem);
    column->addWidget(m_find);
    setFocusProxy(m_editor);
    m_problem->setObjectName(QStringLiteral("problemBanner"));
    m_problem->hide();
    auto* find = new QAction(tr("Find"), this);
    find->setObjectName(QStringLiteral("textFind"));
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(find);
    connect(find, &QAction::triggered, m_find, &FindBar::open);
    connect(m_problem, &Banner::actionTriggered, this, &TextPane::goToProblem);
}

void TextPane::setProblem(const std::optional<TextProblem>& problem) {
    m_editor->setProblem(problem);
    m_problem->setVisible(problem.has_value());
    if (!problem) return;
    m_problem->setText(
        {.kind = BannerKind::Critical,
         .message =
             tr("Line %1, column %2: %3").arg(problem->line).arg(problem->column).arg(problem->message),
         .action = tr("Show")});
}

void TextPane::goToProblem() {
    if (const auto& problem = m_editor->problem()) m_editor->goTo(problem->line, problem->column);
}

}  // namespace warp::ui
