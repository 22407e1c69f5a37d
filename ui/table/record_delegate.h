// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/table_view.h"

namespace warp::ui {

/// Rows of records: the temperature's mark, numbers at the right, null and what is not loaded in a quiet ink.
class RecordDelegate final : public TableDelegate {
    Q_OBJECT

  public:
    using TableDelegate::TableDelegate;

  protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

}  // namespace warp::ui
