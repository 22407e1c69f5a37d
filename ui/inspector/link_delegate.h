// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/table_view.h"

namespace warp::ui {

/// Rows of a LinkTableModel: keys look like the links they are, strengths have a bar beside the figure.
class LinkDelegate final : public TableDelegate {
    Q_OBJECT

  public:
    using TableDelegate::TableDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

  protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

}  // namespace warp::ui
