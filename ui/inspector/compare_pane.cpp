// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/compare_pane.h"

#include <algorithm>

#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

#include "ui/widgets/code_editor.h"
#include "ui/widgets/code_layout.h"
#include "ui/widgets/line_diff.h"
#include "ui/widgets/text_pane.h"
#include "ui/widgets/theme.h"

namespace warp::ui {

using namespace Qt::StringLiterals;

namespace {

// In the upper third, with what stands before it. The scroll bar of a plain text counts lines.
void showLine(CodeEditor& editor, int line) {
    const int visible = editor.viewport()->height() / editor.fontMetrics().lineSpacing();
    editor.verticalScrollBar()->setValue(std::max(0, line - visible / 3));
}

}  // namespace

ComparePane::ComparePane(QWidget* parent)
    : QSplitter(Qt::Horizontal, parent),
      m_mineTitle(new QLabel(this)),
      m_otherTitle(new QLabel(this)),
      m_mine(new TextPane(this)),
      m_other(new TextPane(this)),
      m_highlighter(&m_otherText),
      m_filler(m_otherText) {
    setObjectName(u"textArea"_s);
    setChildrenCollapsible(false);
    setHandleWidth(1);
    m_otherText.setDocumentLayout(new CodeLayout(&m_otherText));
    m_otherText.setDefaultFont(Theme::font(FontRole::Code));
    m_mine->editor().setObjectName(u"jsonEditor"_s);
    m_mine->editor().setAccessibleName(tr("Value as JSON"));
    m_other->editor().setObjectName(u"theirsEditor"_s);
    m_other->editor().setAccessibleName(tr("The other value"));
    m_other->editor().setReadOnly(true);
    m_other->editor().useDocument(&m_otherText);
    addWidget(side(m_mineTitle, m_mine));
    m_otherSide = side(m_otherTitle, m_other);
    addWidget(m_otherSide);
    setFocusProxy(m_mine);
    connect(&m_filler, &DocumentFiller::filled, this, &ComparePane::markDifferences);
    stopComparing();
}

// The editor lives longer than the text that it shows.
ComparePane::~ComparePane() {
    m_other->editor().useDocument(nullptr);
}

QWidget* ComparePane::side(QLabel* title, TextPane* pane) {
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    title->setFont(Theme::font(FontRole::Caption));
    title->setWordWrap(true);
    title->setContentsMargins(metrics::kSmall, metrics::kTiny, metrics::kSmall, metrics::kTiny);
    title->setBuddy(&pane->editor());
    column->addWidget(title);
    column->addWidget(pane, 1);
    return side;
}

void ComparePane::compare(const QString& mineTitle, const QString& otherTitle, const QString& other) {
    m_mineTitle->setText(mineTitle);
    m_otherTitle->setText(otherTitle);
    m_mineTitle->show();
    m_otherSide->show();
    if (!m_comparing) setSizes({width() / 2, width() / 2});
    m_comparing = true;
    if (m_shown == other) return markDifferences();
    m_shown = other;
    m_filler.fill(other);
}

void ComparePane::stopComparing() {
    if (!m_comparing && m_otherSide->isHidden()) return;
    m_comparing = false;
    m_mineTitle->hide();
    m_otherSide->hide();
    m_shown.clear();
    m_mine->editor().setMarkedLines({});
}

void ComparePane::markDifferences() {
    if (!m_comparing || m_filler.isFilling()) return;
    const LineDiff diff = diffLines(m_mine->editor().toPlainText(), m_shown);
    m_mine->editor().setMarkedLines(diff.left);
    m_other->editor().setMarkedLines(diff.right);
    const QVector<int> lines = diff.left + diff.right;
    if (!m_revealing || lines.isEmpty()) return;
    m_revealing = false;
    const int first = *std::min_element(lines.begin(), lines.end());
    for (TextPane* pane : {m_mine, m_other}) showLine(pane->editor(), first);
}

void ComparePane::revealDifference() {
    m_revealing = true;
    markDifferences();
}

}  // namespace warp::ui
