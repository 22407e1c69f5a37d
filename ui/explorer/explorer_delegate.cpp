// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/explorer_delegate.h"

#include "ui/models/branch_model.h"
#include "ui/models/engine_text.h"
#include "ui/pages/marks.h"

namespace warp::ui {

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
