// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/totals_row.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolTip>

#include "ui/widgets/house_paint.h"
#include "ui/widgets/theme.h"

namespace warp::ui {
namespace {

constexpr int kPadding = 6;

}  // namespace

TotalsRow::TotalsRow(QTableView& table, QWidget* parent) : QWidget(parent), m_table(table) {
    setObjectName(QStringLiteral("totalsRow"));
    setAccessibleName(tr("Totals"));
    setFont(Theme::font(FontRole::Table));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    const auto repaint = [this] { update(); };
    QHeaderView* header = table.horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this, repaint);
    connect(header, &QHeaderView::sectionMoved, this, repaint);
    connect(header, &QHeaderView::geometriesChanged, this, repaint);
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, this, repaint);
}

QSize TotalsRow::sizeHint() const {
    return {100, metrics::kRow + 1};
}

void TotalsRow::setCells(const QString& title, const QHash<int, Cell>& cells) {
    m_title = title;
    m_cells = cells;
    describe();
    update();
}

void TotalsRow::describe() {
    QStringList parts{m_title};
    for (auto cell = m_cells.cbegin(); cell != m_cells.cend(); ++cell) {
        const QString column = m_table.model()->headerData(cell.key(), Qt::Horizontal).toString();
        parts << column + u' ' + cell->text;
    }
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
}

QRect TotalsRow::rectOf(int column) const {
    const QHeaderView* header = m_table.horizontalHeader();
    if (header->isSectionHidden(column)) return {};
    const int left = header->x() + header->sectionViewportPosition(column);
    return {left, 1, header->sectionSize(column), height() - 1};
}

bool TotalsRow::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (auto cell = m_cells.cbegin(); cell != m_cells.cend(); ++cell) {
        if (!rectOf(cell.key()).contains(help->pos())) continue;
        QToolTip::showText(help->globalPos(), cell->toolTip, this);
        return true;
    }
    QToolTip::hideText();
    return true;
}

void TotalsRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), colors().window);
    paint::lineAtTop(painter, rect());
    painter.setPen(colors().text);
    int titleEnd = width();
    for (auto cell = m_cells.cbegin(); cell != m_cells.cend(); ++cell) {
        const QRect rect = rectOf(cell.key());
        if (rect.isEmpty()) continue;
        titleEnd = std::min(titleEnd, rect.left());
        // A number is shown whole or not at all: half of it would be another number.
        const QRect inner = rect.adjusted(kPadding, 0, -kPadding, 0);
        const bool fits = fontMetrics().horizontalAdvance(cell->text) <= rect.width() - 2;
        painter.drawText(fits ? inner.adjusted(-kPadding, 0, 0, 0) : inner, Qt::AlignRight | Qt::AlignVCenter,
                         fits ? cell->text : QString(QChar(0x2026)));
    }
    painter.setPen(colors().secondary);
    const QRect title(kPadding, 1, std::max(titleEnd - 2 * kPadding, 0), height() - 1);
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_title, Qt::ElideRight, title.width()));
}

}  // namespace warp::ui
