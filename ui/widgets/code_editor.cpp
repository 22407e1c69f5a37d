// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/code_editor.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QPainter>
#include <QtGui/QTextBlock>
#include <QtWidgets/QMenu>

#include "ui/widgets/code_folding.h"
#include "ui/widgets/house_paint.h"
#include "ui/widgets/theme.h"

namespace warp::ui {
namespace {

constexpr int kFoldColumn = 16;
constexpr int kIndent = 2;
constexpr qsizetype kMostMarks = 1000;  // more than anybody looks at, and each costs a layout

class Gutter final : public QWidget {
  public:
    explicit Gutter(CodeEditor* editor) : QWidget(editor), m_editor(editor) {}

    QSize sizeHint() const override { return {m_editor->gutterWidth(), 0}; }

  protected:
    void paintEvent(QPaintEvent* event) override { m_editor->paintGutter(event); }
    void mousePressEvent(QMouseEvent* event) override { m_editor->clickGutter(event->position().toPoint()); }

  private:
    CodeEditor* m_editor;
};

}  // namespace

CodeEditor::CodeEditor(QWidget* parent) : QPlainTextEdit(parent), m_gutter(new Gutter(this)) {
    setObjectName(QStringLiteral("codeEditor"));
    setAccessibleName(tr("Text"));
    setFont(Theme::font(FontRole::Code));
    setLineWrapMode(NoWrap);
    setFrameShape(NoFrame);
    setTabStopDistance(kIndent * fontMetrics().horizontalAdvance(u' '));
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::blockCountChanged, this,
            [this] { setViewportMargins(gutterWidth(), 0, 0, 0); });
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect& rect, int dy) {
        if (dy != 0)
            m_gutter->scroll(0, dy);
        else
            m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
    });
    setViewportMargins(gutterWidth(), 0, 0, 0);
}

void CodeEditor::useDocument(QTextDocument* document) {
    m_problem.reset();
    m_markedLines.clear();
    setExtraSelections({});
    setDocument(document);
    if (!document) this->document()->setDefaultFont(font());
    setViewportMargins(gutterWidth(), 0, 0, 0);
    m_gutter->update();
}

void CodeEditor::setProblem(const std::optional<TextProblem>& problem) {
    if (m_problem == problem) return;
    m_problem = problem;
    showMarks();
    m_gutter->update();
}

void CodeEditor::setMarkedLines(const QVector<int>& lines) {
    m_markedLines = lines.mid(0, kMostMarks);
    showMarks();
}

void CodeEditor::goTo(int line, int column) {
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    if (!block.isValid()) return;
    unfoldAround(block);
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + std::clamp(column - 1, 0, block.length() - 1));
    setTextCursor(cursor);
    ensureCursorVisible();
    setFocus();
}

int CodeEditor::gutterWidth() const {
    const auto digits = static_cast<int>(QString::number(std::max(1, blockCount())).size());
    return fontMetrics().horizontalAdvance(u'0') * std::max(3, digits) + metrics::kSmall + kFoldColumn;
}

void CodeEditor::paintGutter(QPaintEvent* event) {
    QPainter painter(m_gutter);
    painter.fillRect(event->rect(), colors().window);
    painter.setFont(font());
    // Asking the editor where a line is costs a visit to every line above it, folded ones included.
    qreal top = contentOffset().y();
    for (QTextBlock line = firstVisibleBlock(); line.isValid(); line = nextInSight(line)) {
        if (top > event->rect().bottom()) break;
        if (line.isVisible()) paintLineNumber(painter, line, static_cast<int>(top));
        top += blockBoundingRect(line).height();
    }
}

void CodeEditor::paintLineNumber(QPainter& painter, const QTextBlock& line, int top) {
    const QRect row(0, top, gutterWidth() - kFoldColumn, fontMetrics().height());
    const bool wrong = m_problem && m_problem->line == line.blockNumber() + 1;
    const bool here = textCursor().blockNumber() == line.blockNumber();
    painter.setPen(wrong ? colors().of(Status::Critical) : here ? colors().text : colors().secondary);
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, QString::number(line.blockNumber() + 1));
    if (!opensBracket(line)) return;
    paint::chevron(painter, QRect(row.width(), row.top(), kFoldColumn, row.height()),
                   isFolded(line) ? paint::Direction::Right : paint::Direction::Down, colors().secondary);
}

void CodeEditor::clickGutter(const QPoint& position) {
    if (position.x() < gutterWidth() - kFoldColumn) return;
    fold(cursorForPosition(QPoint(0, position.y())).block());
}

void CodeEditor::toggleFoldHere() {
    fold(textCursor().block());
}

void CodeEditor::fold(const QTextBlock& line) {
    if (toggleFold(line)) afterFolding();
}

// What the outermost brackets hold stays in sight: folding that would leave one line.
void CodeEditor::foldAll() {
    foldInner(*document());
    afterFolding();
}

void CodeEditor::unfoldAll() {
    unfoldDocument(*document());
    afterFolding();
}

void CodeEditor::afterFolding() {
    // The cursor must not stay where nobody sees it.
    QTextBlock shown = textCursor().block();
    while (!shown.isVisible() && shown.previous().isValid()) shown = shown.previous();
    if (shown != textCursor().block()) setTextCursor(QTextCursor(shown));
    viewport()->update();
    m_gutter->update();
}

void CodeEditor::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    const QRect area = contentsRect();
    m_gutter->setGeometry(QRect(area.left(), area.top(), gutterWidth(), area.height()));
}

// Without a step of its own it leaves the keys to the window, which may have one.
bool CodeEditor::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool undo = key->matches(QKeySequence::Undo) && !document()->isUndoAvailable();
        const bool redo = key->matches(QKeySequence::Redo) && !document()->isRedoAvailable();
        if (undo || redo) {
            event->ignore();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void CodeEditor::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && !isReadOnly()) return insertNewLine();
    if (event->key() == Qt::Key_Period && event->modifiers() == Qt::ControlModifier) return toggleFoldHere();
    QPlainTextEdit::keyPressEvent(event);
}

void CodeEditor::contextMenuEvent(QContextMenuEvent* event) {
    QMenu* menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSeparator();
    menu->addAction(tr("Fold or unfold here\tCtrl+."), this, &CodeEditor::toggleFoldHere);
    menu->addAction(tr("Fold all"), this, &CodeEditor::foldAll);
    menu->addAction(tr("Unfold all"), this, &CodeEditor::unfoldAll);
    menu->popup(event->globalPos());
}

void CodeEditor::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    // The inks of the marks come from the theme.
    if (event->type() == QEvent::PaletteChange) showMarks();
}

// As deep as the line before, one step deeper after an opening bracket.
void CodeEditor::insertNewLine() {
    const QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    qsizetype indent = 0;
    while (indent < before.size() && before[indent] == u' ') ++indent;
    const QString trimmed = before.trimmed();
    if (trimmed.endsWith(u'{') || trimmed.endsWith(u'[')) indent += kIndent;
    insertPlainText(u'\n' + QString(indent, u' '));
}

void CodeEditor::showMarks() {
    QList<QTextEdit::ExtraSelection> marks;
    for (const int line : std::as_const(m_markedLines)) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document()->findBlockByNumber(line));
        mark.format.setBackground(colors().warningFill);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        if (!mark.cursor.isNull()) marks << mark;
    }
    if (m_problem) marks << problemMark();
    setExtraSelections(marks);
}

QTextEdit::ExtraSelection CodeEditor::problemMark() const {
    const QTextBlock block = document()->findBlockByNumber(m_problem->line - 1);
    QTextCursor cursor(block.isValid() ? block : document()->lastBlock());
    const int column = std::clamp(m_problem->column - 1, 0, std::max(0, cursor.block().length() - 1));
    cursor.setPosition(cursor.block().position() + column);
    if (cursor.atBlockEnd() && !cursor.atBlockStart()) cursor.movePosition(QTextCursor::Left);
    cursor.movePosition(QTextCursor::EndOfWord, QTextCursor::KeepAnchor);
    if (!cursor.hasSelection()) cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor);
    QTextEdit::ExtraSelection mark;
    mark.cursor = cursor;
    mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    mark.format.setUnderlineColor(colors().of(Status::Critical));
    mark.format.setToolTip(m_problem->message);
    return mark;
}

}  // namespace warp::ui
