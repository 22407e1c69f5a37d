// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/link_delegate.h"

#include <algorithm>

#include <QtGui/QPainter>

#include "ui/models/link_table_model.h"
#include "ui/widgets/theme.h"

namespace warp::ui {
namespace {

constexpr int kBarWidth = 36;
constexpr int kBarHeight = 4;

}  // namespace

void LinkDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    TableDelegate::paint(painter, option, index);
    if (index.column() != LinkTableModel::StrengthColumn) return;
    QRectF bar(0, 0, kBarWidth, kBarHeight);
    bar.moveCenter({0, option.rect.center().y() + 0.5});
    bar.moveLeft(option.rect.left() + metrics::kSmall);
    painter->fillRect(bar, colors().line);
    const double strength = std::clamp(index.data(LinkTableModel::StrengthRole).toDouble(), 0.0, 1.0);
    bar.setWidth(kBarWidth * strength);
    painter->fillRect(bar, colors().secondary);
}

void LinkDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    TableDelegate::initStyleOption(option, index);
    if (index.column() != LinkTableModel::KeyColumn) return;
    option->font = Theme::font(FontRole::Code);
    option->font.setUnderline(true);
}

}  // namespace warp::ui
