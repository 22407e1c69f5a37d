// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/condition_popup.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include "ui/bridge/convert.h"
#include "ui/widgets/temperature.h"
#include "ui/widgets/theme.h"

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kColumnWidth = 160;
constexpr int kOperandWidth = 180;

bool isTime(const QString& column) {
    return column == u"updated"_s || column == u"created"_s;
}

}  // namespace

ConditionPopup::ConditionPopup(const QVector<ConditionColumn>& columns,
                               const std::optional<RowCondition>& start, Done done, QWidget* parent)
    : QFrame(parent, Qt::Popup),
      m_done(std::move(done)),
      m_columns(columns),
      m_column(new QComboBox(this)),
      m_op(new QComboBox(this)),
      m_operand(new QComboBox(this)),
      m_note(new QLabel(this)),
      m_take(new QPushButton(tr("Apply"), this)) {
    setObjectName(u"conditionPopup"_s);
    setAccessibleName(tr("Condition"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    build();
    fill(start);
}

void ConditionPopup::build() {
    m_column->setObjectName(u"conditionColumn"_s);
    m_column->setAccessibleName(tr("Column"));
    m_column->setFixedWidth(kColumnWidth);
    m_op->setObjectName(u"conditionOp"_s);
    m_op->setAccessibleName(tr("How"));
    m_operand->setObjectName(u"conditionOperand"_s);
    m_operand->setAccessibleName(tr("Value"));
    m_operand->setEditable(true);
    m_operand->setCompleter(nullptr);
    m_operand->setFixedWidth(kOperandWidth);
    m_operand->lineEdit()->setPlaceholderText(tr("Value"));
    m_take->setObjectName(u"conditionTake"_s);
    m_take->setProperty("primary", true);
    m_note->setObjectName(u"conditionNote"_s);
    m_note->setFont(Theme::font(FontRole::Caption));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    auto* row = new QHBoxLayout;
    for (QWidget* part : {static_cast<QWidget*>(m_column), static_cast<QWidget*>(m_op),
                          static_cast<QWidget*>(m_operand), static_cast<QWidget*>(m_take)})
        row->addWidget(part);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kSmall, metrics::kSmall, metrics::kSmall, metrics::kSmall);
    column->addLayout(row);
    column->addWidget(m_note);
    connect(m_column, &QComboBox::currentIndexChanged, this, &ConditionPopup::showOperand);
    connect(m_op, &QComboBox::currentIndexChanged, this, &ConditionPopup::showOperand);
    connect(m_operand, &QComboBox::currentTextChanged, this, &ConditionPopup::showOperand);
    connect(m_take, &QPushButton::clicked, this, &ConditionPopup::take);
}

void ConditionPopup::fill(const std::optional<RowCondition>& start) {
    for (const ConditionColumn& column : m_columns) m_column->addItem(column.title, column.id);
    for (const ConditionOp op : conditionOps()) m_op->addItem(conditionOpText(op), static_cast<int>(op));
    if (start) {
        m_column->setCurrentIndex(m_column->findData(toQString(start->column)));
        m_op->setCurrentIndex(m_op->findData(static_cast<int>(start->op)));
        m_operand->setEditText(toQString(start->operand));
    }
    showOperand();
    m_operand->setFocus();
}

void ConditionPopup::showOperand() {
    const QString column = m_column->currentData().toString();
    const bool shards = column == u"temperature"_s;
    if (shards != (m_operand->count() > 0)) {
        m_operand->clear();
        for (const Shard shard : kShards) {
            if (shards) m_operand->addItem(toQString(shardName(shard)));
        }
    }
    m_operand->setEnabled(needsOperand(static_cast<ConditionOp>(m_op->currentData().toInt())));
    const QString why = problem();
    m_take->setEnabled(why.isEmpty());
    if (!why.isEmpty())
        m_note->setText(why);
    else if (isTime(column))
        m_note->setText(tr("A day in UTC, or a moment such as 2026-01-15T14:30:00Z"));
    else
        m_note->setText(tr("Numbers are compared as numbers, texts without regard to case"));
}

QString ConditionPopup::problem() const {
    const RowCondition wanted = condition();
    if (wanted.column.empty()) return tr("There is no column to filter by");
    if (!needsOperand(wanted.op)) return {};
    if (wanted.operand.empty()) return tr("A value is needed");
    const bool time = isTime(toQString(wanted.column)) && wanted.op != ConditionOp::Contains;
    return time && !isConditionTime(wanted.operand) ? tr("That is no day, such as 2026-01-15") : QString();
}

RowCondition ConditionPopup::condition() const {
    return {.column = toStd(m_column->currentData().toString()),
            .op = static_cast<ConditionOp>(m_op->currentData().toInt()),
            .operand = toStd(m_operand->currentText().trimmed())};
}

void ConditionPopup::take() {
    if (!problem().isEmpty()) return;
    m_done(condition());
    close();
}

void ConditionPopup::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return take();
    QFrame::keyPressEvent(event);
}

void ConditionPopup::openBelow(const QWidget& place) {
    adjustSize();
    move(place.mapToGlobal(QPoint(0, place.height() + metrics::kTiny)));
    show();
    m_operand->setFocus(Qt::PopupFocusReason);
}

}  // namespace warp::ui
