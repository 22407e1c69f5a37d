// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/log_view.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStackedLayout>

#include "ui/shell/universe_link.h"
#include "ui/widgets/table_view.h"

namespace warp::ui {

LogView::LogView(UniverseLink& link, QWidget* parent)
    : QWidget(parent), m_link(link), m_table(new TableView(this)), m_stack(new QStackedLayout(this)) {
    m_table->setModel(link.log());
    m_table->setAccessibleName(tr("Log"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setCompact(true);
    m_table->horizontalHeader()->resizeSection(0, 160);
    auto* nothing = new QLabel(tr("Nothing has happened yet."), this);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setForegroundRole(QPalette::PlaceholderText);
    m_stack->addWidget(nothing);
    m_stack->addWidget(m_table);
    QScrollBar* bar = m_table->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this,
            [this, bar](int value) { m_atEnd = value == bar->maximum(); });
    connect(link.log(), &QAbstractItemModel::rowsInserted, this, &LogView::follow);
    connect(link.log(), &QAbstractItemModel::modelReset, this, &LogView::follow);
    follow();
}

void LogView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_link.watchLog(true);
}

void LogView::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_link.watchLog(false);
}

void LogView::follow() {
    m_stack->setCurrentIndex(m_link.log()->rowCount() == 0 ? 0 : 1);
    if (m_atEnd) m_table->scrollToBottom();
}

}  // namespace warp::ui
