// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/activity_view.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QToolButton>

#include "ui/shell/universe_link.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

namespace warp::ui {
namespace {

constexpr int kNameColumn = 0;
constexpr int kProgressColumn = 1;

// A thin bar with the figures after it.
class ProgressDelegate final : public TableDelegate {
  public:
    using TableDelegate::TableDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const QVariant fraction = index.siblingAtColumn(kNameColumn).data(ActivityFractionRole);
        if (!fraction.isValid()) return TableDelegate::paint(painter, option, index);
        QStyleOptionViewItem row(option);
        initStyleOption(&row, index);
        const QString text = std::exchange(row.text, QString());
        const QStyle* style = option.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &row, painter, option.widget);
        QStyleOptionProgressBar bar;
        bar.rect = option.rect.adjusted(6, 0, -(option.rect.width() * 6 / 10), 0);
        bar.minimum = 0;
        bar.maximum = fraction.toDouble() < 0 ? 0 : 1000;
        bar.progress = static_cast<int>(fraction.toDouble() * 1000);
        style->drawControl(QStyle::CE_ProgressBar, &bar, painter, option.widget);
        painter->setPen(colors().text);
        painter->drawText(option.rect.adjusted(bar.rect.width() + 14, 0, -4, 0),
                          Qt::AlignVCenter | Qt::AlignLeft, text);
    }
};

QToolButton* toolButton(QWidget* parent, Glyph glyph, const QString& name, const char* objectName) {
    auto* button = new QToolButton(parent);
    button->setObjectName(QLatin1StringView(objectName));
    button->setIcon(icon(glyph));
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

}  // namespace

ActivityView::ActivityView(UniverseLink& link, QWidget* parent)
    : QWidget(parent),
      m_link(link),
      m_table(new TableView(this)),
      m_cancel(toolButton(this, Glyph::Cancel, tr("Cancel task"), "cancelTask")),
      m_clear(toolButton(this, Glyph::Delete, tr("Clear finished tasks"), "clearTasks")),
      m_stack(new QStackedLayout) {
    m_table->setModel(link.activities());
    m_table->setAccessibleName(tr("Tasks"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(kProgressColumn, new ProgressDelegate(m_table));
    m_table->horizontalHeader()->resizeSection(kNameColumn, 280);
    m_table->horizontalHeader()->resizeSection(kProgressColumn, 280);
    auto* nothing = new QLabel(tr("No tasks are running."), this);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setForegroundRole(QPalette::PlaceholderText);
    m_stack->addWidget(nothing);
    m_stack->addWidget(m_table);
    auto* side = new QVBoxLayout;
    side->setContentsMargins(2, 2, 2, 2);
    side->addWidget(m_cancel);
    side->addWidget(m_clear);
    side->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(m_stack, 1);
    row->addLayout(side);
    connect(m_cancel, &QToolButton::clicked, this, &ActivityView::cancelSelected);
    connect(m_clear, &QToolButton::clicked, this, [this] { m_link.clearEndedActivities(); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(link.activities(), signal, this, &ActivityView::updateButtons);
    }
    connect(link.activities(), &QAbstractItemModel::modelReset, this, &ActivityView::updateButtons);
    connect(link.activities(), &QAbstractItemModel::dataChanged, this, &ActivityView::updateButtons);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ActivityView::updateButtons);
    updateButtons();
}

void ActivityView::cancelSelected() {
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (!rows.isEmpty()) m_link.cancelActivity(rows.constFirst());
}

void ActivityView::updateButtons() {
    const QAbstractItemModel& model = *m_link.activities();
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    m_cancel->setEnabled(!rows.isEmpty() && rows.constFirst().data(ActivityCancelRole).toBool());
    bool ended = false;
    for (int row = 0; row < model.rowCount(); ++row) {
        ended = ended || !model.index(row, kNameColumn).data(ActivityCancelRole).toBool();
    }
    m_clear->setEnabled(ended);
    m_stack->setCurrentIndex(model.rowCount() == 0 ? 0 : 1);
}

}  // namespace warp::ui
