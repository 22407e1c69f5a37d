// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/table_bar.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kFieldWidth = 260;
// Of the room there is: the fields come before the gap behind them.
constexpr int kFieldShare = 8;
constexpr int kLeastField = 72;

void dressField(QLineEdit& field, const QString& name, const QString& text) {
    field.setObjectName(name);
    field.setPlaceholderText(text);
    field.setAccessibleName(text);
    field.setMinimumWidth(kLeastField);
    field.setMaximumWidth(kFieldWidth);
}

}  // namespace

TableBar::TableBar(QWidget* parent)
    : QWidget(parent),
      m_filter(new QLineEdit(this)),
      m_jump(new QLineEdit(this)),
      m_badge(new QPushButton(this)),
      m_condition(new QToolButton(this)),
      m_stop(new QToolButton(this)),
      m_totals(new QToolButton(this)),
      m_export(new QToolButton(this)),
      m_columns(new QToolButton(this)),
      m_exportMenu(new QMenu(m_export)),
      m_columnMenu(new QMenu(m_columns)) {
    dressField(*m_filter, u"tableFilter"_s, tr("Filter keys and values"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(Glyph::Filter), QLineEdit::LeadingPosition);
    dressField(*m_jump, u"tableJump"_s, tr("Go to key, or to #row"));
    dress(*m_condition, "tableCondition", tr("Add a condition (Ctrl+Shift+F)"));
    m_condition->setIcon(icon(Glyph::Add));
    dress(*m_stop, "tableStop", tr("Stop the scan and keep what was found"));
    m_stop->setIcon(icon(Glyph::Stop));
    m_stop->hide();
    dress(*m_totals, "tableTotals", tr("Totals of the number columns (Ctrl+Alt+T)"));
    m_totals->setText(u"\u03a3"_s);
    m_totals->setCheckable(true);
    dress(*m_export, "tableExport", tr("Export (Ctrl+E)"));
    m_export->setIcon(icon(Glyph::Export));
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_exportMenu->setObjectName(u"exportMenu"_s);
    m_export->setMenu(m_exportMenu);
    dress(*m_columns, "tableColumns", tr("Columns (Ctrl+Alt+C)"));
    m_columns->setIcon(icon(Glyph::Columns));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columnMenu->setObjectName(u"columnMenu"_s);
    m_columns->setMenu(m_columnMenu);
    m_badge->setObjectName(u"tableBadge"_s);
    m_badge->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::kSmall, metrics::kTiny, metrics::kSmall, metrics::kTiny);
    row->setSpacing(metrics::kTiny);
    row->addWidget(m_filter, kFieldShare);
    row->addWidget(m_condition);
    row->addWidget(m_stop);
    row->addSpacing(metrics::kTiny);
    row->addWidget(m_jump, kFieldShare);
    row->addStretch(1);
    for (QWidget* part : {static_cast<QWidget*>(m_badge), static_cast<QWidget*>(m_totals),
                          static_cast<QWidget*>(m_export), static_cast<QWidget*>(m_columns)})
        row->addWidget(part);
}

void TableBar::dress(QToolButton& button, const char* name, const QString& text) {
    button.setObjectName(QLatin1StringView(name));
    button.setToolTip(text);
    button.setAccessibleName(text.section(u" ("_s, 0, 0));
    button.setAutoRaise(true);
}

}  // namespace warp::ui
