// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/record_delegate.h"

#include "ui/models/engine_text.h"
#include "ui/models/record_table_model.h"
#include "ui/pages/marks.h"

namespace warp::ui {

void RecordDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    TableDelegate::initStyleOption(option, index);
    const auto* model = static_cast<const RecordTableModel*>(index.model());
    const QVariant shard = index.data(RecordTableModel::ShardRole);
    const bool quiet =
        !shard.isValid() || index.data(RecordTableModel::KindRole) == static_cast<int>(CellKind::Null);
    if (quiet) option->palette.setColor(QPalette::Text, colors().secondary);
    if (index.column() == 0) option->font = Theme::font(FontRole::Code);
    if (!shard.isValid() || index.column() != model->factColumn(RecordTableModel::Fact::Temperature)) return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = temperatureIcon(temperatureOf(static_cast<Shard>(shard.toInt())));
    option->decorationSize = {metrics::kIcon, metrics::kIcon};
}

}  // namespace warp::ui
