// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/cell_editor.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

#include "ui/bridge/cell_edit.h"
#include "ui/widgets/house_paint.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kKindWidth = 40;

// Object and Array are both JSON: one of the two stands for them in the menu.
constexpr std::array kOffered = {CellKind::Text,   CellKind::Number, CellKind::Bool,
                                 CellKind::Object, CellKind::Null,   CellKind::Missing};

QString kindSign(CellKind kind) {
    switch (kind) {
        case CellKind::Text: return u"Aa"_s;
        case CellKind::Number: return u"12"_s;
        case CellKind::Bool: return u"T/F"_s;
        case CellKind::Object:
        case CellKind::Array: return u"{ }"_s;
        case CellKind::Null: return u"null"_s;
        case CellKind::Missing: break;
    }
    return u"\u2013"_s;
}

bool hasText(CellKind kind) {
    return kind != CellKind::Null && kind != CellKind::Missing;
}

}  // namespace

QString cellKindText(CellKind kind) {
    switch (kind) {
        case CellKind::Text: return CellEditor::tr("Text");
        case CellKind::Number: return CellEditor::tr("Number");
        case CellKind::Bool: return CellEditor::tr("True or false");
        case CellKind::Object:
        case CellKind::Array: return CellEditor::tr("JSON");
        case CellKind::Null: return CellEditor::tr("Null");
        case CellKind::Missing: break;
    }
    return CellEditor::tr("No such field");
}

CellEditor::CellEditor(QWidget* parent)
    : QWidget(parent), m_kindButton(new QToolButton(this)), m_line(new QLineEdit(this)) {
    setObjectName(u"cellEditor"_s);
    setAutoFillBackground(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::kFocusRing, metrics::kFocusRing, metrics::kFocusRing,
                            metrics::kFocusRing);
    row->setSpacing(0);
    m_kindButton->setObjectName(u"cellKind"_s);
    m_kindButton->setFixedWidth(kKindWidth);
    m_kindButton->setFont(Theme::font(FontRole::Caption));
    m_kindButton->setPopupMode(QToolButton::InstantPopup);
    m_kindButton->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Ignored);
    m_kindButton->setFocusPolicy(Qt::ClickFocus);
    m_line->setObjectName(u"cellText"_s);
    m_line->setAccessibleName(tr("Value"));
    m_line->setFont(Theme::font(FontRole::Table));
    m_line->setFrame(false);
    m_line->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_mark = m_line->addAction(icon(Glyph::Error), QLineEdit::TrailingPosition);
    row->addWidget(m_kindButton);
    row->addWidget(m_line, 1);
    setFocusProxy(m_line);
    m_line->installEventFilter(this);
    buildMenu();
    connect(m_line, &QLineEdit::textEdited, this, &CellEditor::onEdited);
    showKind();
}

void CellEditor::buildMenu() {
    auto* menu = new QMenu(m_kindButton);
    menu->setObjectName(u"cellKinds"_s);
    for (const CellKind kind : kOffered) {
        QAction* action = menu->addAction(kindSign(kind) + u'\t' + cellKindText(kind));
        action->setObjectName(u"cellKind%1"_s.arg(static_cast<int>(kind)));
        connect(action, &QAction::triggered, this, [this, kind] {
            setKind(kind);
            m_line->setFocus();
        });
    }
    m_kindButton->setMenu(menu);
}

void CellEditor::setCell(const Cell& cell, CellKind usual) {
    m_seen = cell;
    m_usual = hasText(usual) ? usual : CellKind::Text;
    m_filled = true;
    m_line->setText(hasText(cell.kind) ? cell.text : QString());
    m_line->selectAll();
    setKind(cell.kind == CellKind::Array ? CellKind::Object : cell.kind);
}

void CellEditor::setKind(CellKind kind) {
    m_kind = kind;
    showKind();
    showProblem();
}

// Typing into a cell that was empty makes it what the column's other cells are.
void CellEditor::onEdited() {
    if (!hasText(m_kind)) m_kind = m_usual;
    showKind();
    showProblem();
}

void CellEditor::showKind() {
    m_kindButton->setText(kindSign(m_kind));
    m_kindButton->setToolTip(tr("Kind of value: %1").arg(cellKindText(m_kind)));
    m_kindButton->setAccessibleName(tr("Kind of value: %1").arg(cellKindText(m_kind)));
    if (!hasText(m_kind)) m_line->clear();
    m_line->setPlaceholderText(hasText(m_kind) ? QString() : cellKindText(m_kind));
    m_line->setFont(Theme::font(m_kind == CellKind::Object ? FontRole::Code : FontRole::Table));
}

void CellEditor::showProblem() {
    const QString why = problem();
    m_mark->setVisible(!why.isEmpty());
    m_mark->setToolTip(why);
    m_line->setToolTip(why);
}

bool CellEditor::isChanged() const {
    const CellKind before = m_seen.kind == CellKind::Array ? CellKind::Object : m_seen.kind;
    return m_kind != before || (hasText(m_kind) && m_line->text() != m_seen.text);
}

std::optional<std::string> CellEditor::json() const {
    if (m_kind == CellKind::Missing) return std::nullopt;
    return jsonOfText(m_line->text(), m_kind);
}

QString CellEditor::problem() const {
    if (m_kind == CellKind::Missing || jsonOfText(m_line->text(), m_kind)) return {};
    switch (m_kind) {
        case CellKind::Number: return tr("This is no number, such as 12 or -0.5e3");
        case CellKind::Bool: return tr("Only true and false are allowed here");
        default: return tr("This is no JSON object or array, such as {\"a\": 1} or [1, 2]");
    }
}

void CellEditor::take(int step) {
    if (m_done) return;
    if (const QString why = problem(); !why.isEmpty()) {
        Q_EMIT refused(why);
        return;
    }
    m_done = true;
    Q_EMIT taken(step);
}

void CellEditor::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), colors().panel);
    paint::focusRing(painter, rect(), 0);
}

bool CellEditor::onKey(int key) {
    switch (key) {
        case Qt::Key_Return:
        case Qt::Key_Enter: take(0); return true;
        case Qt::Key_Tab: take(1); return true;
        case Qt::Key_Backtab: take(-1); return true;
        case Qt::Key_Escape:
            m_done = true;
            Q_EMIT dropped();
            return true;
        default: return false;
    }
}

bool CellEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::AltModifier && key->key() == Qt::Key_Down) {
            m_kindButton->showMenu();
            return true;
        }
        if (onKey(key->key())) return true;
    }
    // The menu of kinds takes the focus and gives it back. A text that cannot be taken stays where it is.
    if (event->type() == QEvent::FocusOut && problem().isEmpty()) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        const bool within = isAncestorOf(QApplication::focusWidget());
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason && !within) take(0);
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace warp::ui
