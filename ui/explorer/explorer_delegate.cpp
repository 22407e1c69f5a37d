// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/explorer_delegate.h"

#include "ui/models/branch_model.h"
#include "ui/models/engine_text.h"
#include "ui/pages/marks.h"
#include "ui/widgets/sparkline.h"

namespace warp::ui {
namespace {

constexpr int kTrendWidth = 56;
constexpr int kTrendHeight = 14;

}  // namespace

void ExplorerDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    QStyledItemDelegate::paint(painter, option, index);
    if (index.column() != BranchModel::NameColumn) return;
    const auto trend = index.data(BranchModel::TrendRole).value<QList<double>>();
    const int text = option.fontMetrics.horizontalAdvance(index.data().toString());
    const int used = metrics::kIcon + 3 * metrics::kSmall + text;
    if (trend.size() < 2 || option.rect.width() < used + kTrendWidth) return;
    QRectF line(0, 0, kTrendWidth, kTrendHeight);
    line.moveRight(option.rect.right() - metrics::kTiny);
    line.moveTop(option.rect.center().y() - kTrendHeight / 2.0);
    paintSparkline(*painter, line, {.values = trend, .threshold = {}}, colors().secondary);
}

QSize ExplorerDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(metrics::kRow);
    return size;
}

void ExplorerDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() != BranchModel::NameColumn) return;
    if (index.data(BranchModel::TargetRole).value<Target>().kind != Target::Kind::Shard) return;
    const auto shard = static_cast<Shard>(index.data(BranchModel::ShardRole).toInt());
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = temperatureIcon(temperatureOf(shard));
    option->decorationSize = {metrics::kIcon, metrics::kIcon};
}

}  // namespace warp::ui
