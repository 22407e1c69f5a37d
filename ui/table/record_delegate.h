// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/record_rows.h"
#include "ui/widgets/table_view.h"

namespace warp::ui {

/// Rows of records: the temperature's mark, numbers at the right, null and what is not loaded in a quiet ink.
/// Fields are edited where they stand; what comes out is for somebody else to write.
class RecordDelegate final : public TableDelegate {
    Q_OBJECT

  public:
    using TableDelegate::TableDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

  Q_SIGNALS:
    /// A cell has a new value; nothing takes the field out.
    void edited(const QModelIndex& index, const warp::ui::Cell& seen,
                const std::optional<std::string>& json) const;
    /// What was typed cannot be taken.
    void refused(const QString& problem) const;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

}  // namespace warp::ui
