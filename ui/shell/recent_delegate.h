// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>

class QStandardItem;

namespace warp::ui {

struct RecentUniverse;

/// Name and health, below them the directory, then size and when it was open last.
class RecentDelegate final : public QStyledItemDelegate {
    Q_OBJECT

  public:
    static constexpr int kDirectory = Qt::UserRole + 1;

    using QStyledItemDelegate::QStyledItemDelegate;

    static void fill(QStandardItem& item, const RecentUniverse& entry, qint64 nowMs);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

}  // namespace warp::ui
