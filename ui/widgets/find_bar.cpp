// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/find_bar.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QToolButton>

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

namespace warp::ui {
namespace {

QToolButton* smallButton(QWidget* parent, Glyph glyph, const QString& name) {
    auto* button = new QToolButton(parent);
    button->setIcon(icon(glyph));
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

}  // namespace

FindBar::FindBar(QPlainTextEdit& editor, QWidget* parent)
    : QWidget(parent), m_editor(editor), m_field(new QLineEdit(this)), m_result(new QLabel(this)) {
    setObjectName(QStringLiteral("findBar"));
    m_field->setPlaceholderText(tr("Find in this text"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setMaximumWidth(320);
    m_field->installEventFilter(this);
    m_result->setForegroundRole(QPalette::PlaceholderText);
    auto* back = smallButton(this, Glyph::Back, tr("Find backwards"));
    auto* on = smallButton(this, Glyph::Forward, tr("Find next"));
    auto* away = smallButton(this, Glyph::Close, tr("Close the find bar"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::kSmall, metrics::kTiny, metrics::kSmall, metrics::kTiny);
    row->setSpacing(metrics::kTiny);
    for (QWidget* part : {static_cast<QWidget*>(m_field), static_cast<QWidget*>(back),
                          static_cast<QWidget*>(on), static_cast<QWidget*>(m_result)}) {
        row->addWidget(part);
    }
    row->addStretch(1);
    row->addWidget(away);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::findAgain);
    connect(back, &QToolButton::clicked, this, [this] { find(true); });
    connect(on, &QToolButton::clicked, this, [this] { find(false); });
    connect(away, &QToolButton::clicked, this, &FindBar::close);
    hide();
}

void FindBar::open() {
    const QString selected = m_editor.textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator)) m_field->setText(selected);
    show();
    m_field->setFocus();
    m_field->selectAll();
}

bool FindBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape) return close(), true;
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            find(key->modifiers().testFlag(Qt::ShiftModifier));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::find(bool backwards) {
    if (m_field->text().isEmpty()) return m_result->clear();
    const auto flags = backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    bool found = m_editor.find(m_field->text(), flags);
    if (!found) {
        // Round the end, once.
        QTextCursor cursor = m_editor.textCursor();
        cursor.movePosition(backwards ? QTextCursor::End : QTextCursor::Start);
        const QTextCursor before = m_editor.textCursor();
        m_editor.setTextCursor(cursor);
        found = m_editor.find(m_field->text(), flags);
        if (!found) m_editor.setTextCursor(before);
    }
    m_result->setText(found ? QString() : tr("Not found"));
}

// While typing the match under the cursor may grow instead of the next one being taken.
void FindBar::findAgain() {
    QTextCursor cursor = m_editor.textCursor();
    cursor.setPosition(cursor.selectionStart());
    m_editor.setTextCursor(cursor);
    find(false);
}

void FindBar::close() {
    hide();
    m_editor.setFocus();
}

}  // namespace warp::ui
