// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/record_delegate.h"

#include "ui/models/engine_text.h"
#include "ui/models/record_table_model.h"
#include "ui/pages/marks.h"
#include "ui/table/cell_editor.h"

namespace warp::ui {
namespace {

constexpr int kLeastEditor = 160;

const RecordTableModel* modelOf(const QModelIndex& index) {
    return static_cast<const RecordTableModel*>(index.model());
}

}  // namespace

void RecordDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    TableDelegate::initStyleOption(option, index);
    const RecordTableModel* model = modelOf(index);
    const QVariant shard = index.data(RecordTableModel::ShardRole);
    const bool gone = index.data(RecordTableModel::GoneRole).toBool();
    const bool null = index.data(RecordTableModel::KindRole) == static_cast<int>(CellKind::Null);
    if (!shard.isValid() || gone || null) option->palette.setColor(QPalette::Text, colors().secondary);
    if (index.column() == 0) option->font = Theme::font(FontRole::Code);
    if (!shard.isValid() || gone) return;
    if (index.column() != model->factColumn(RecordTableModel::Fact::Temperature)) return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = temperatureIcon(temperatureOf(static_cast<Shard>(shard.toInt())));
    option->decorationSize = {metrics::kIcon, metrics::kIcon};
}

QWidget* RecordDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                      const QModelIndex&) const {
    auto* editor = new CellEditor(parent);
    auto* self = const_cast<RecordDelegate*>(this);
    connect(editor, &CellEditor::taken, this, [self, editor](int step) {
        Q_EMIT self->commitData(editor);
        Q_EMIT self->closeEditor(editor, step > 0 ? EditNextItem : step < 0 ? EditPreviousItem : NoHint);
    });
    connect(editor, &CellEditor::dropped, this,
            [self, editor] { Q_EMIT self->closeEditor(editor, RevertModelCache); });
    connect(editor, &CellEditor::refused, this, &RecordDelegate::refused);
    return editor;
}

// Only once: what is being typed outlives changes of the row.
void RecordDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* cell = static_cast<CellEditor*>(editor);
    if (cell->isFilled()) return;
    const RecordTableModel* model = modelOf(index);
    const auto field = static_cast<std::size_t>(index.column()) - 1;
    cell->setCell(model->cellAt(index.row(), index.column()), model->fields().at(field).kind);
}

void RecordDelegate::setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const {
    const auto* cell = static_cast<CellEditor*>(editor);
    if (cell->isChanged() && cell->problem().isEmpty()) Q_EMIT edited(index, cell->seen(), cell->json());
}

void RecordDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                          const QModelIndex&) const {
    QRect rect = option.rect;
    rect.setWidth(std::max(rect.width(), kLeastEditor));
    const int over = rect.right() - editor->parentWidget()->rect().right();
    if (over > 0) rect.translate(-std::min(over, rect.left()), 0);
    editor->setGeometry(rect);
}

// The editor decides about its keys and its focus itself.
bool RecordDelegate::eventFilter(QObject*, QEvent*) {
    return false;
}

}  // namespace warp::ui
