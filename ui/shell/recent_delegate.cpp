// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_delegate.h"

#include <QtCore/QStandardPaths>
#include <QtGui/QPainter>
#include <QtGui/QStandardItem>
#include <QtWidgets/QApplication>

#include "ui/shell/recent_universes.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/number_format.h"
#include "ui/widgets/status_badge.h"

namespace warp::ui {
namespace {

constexpr int kHealth = Qt::UserRole + 2;
constexpr int kFacts = Qt::UserRole + 3;
constexpr int kRowHeight = 64;
constexpr int kPadding = 12;

QString tidied(const QString& directory) {
    const QString home = QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
    return directory.startsWith(home + u'/') ? u'~' + directory.mid(home.size()) : directory;
}

}  // namespace

void RecentDelegate::fill(QStandardItem& item, const RecentUniverse& entry, qint64 nowMs) {
    QStringList facts;
    if (entry.records) facts << tr("%1 records").arg(groupedNumber(*entry.records));
    if (entry.bytes) facts << byteText(*entry.bytes);
    const qint64 age = nowMs - entry.openedMs;
    facts << (age < 60'000 ? tr("opened just now") : tr("opened %1 ago").arg(ageText(age)));
    item.setText(entry.name);
    item.setData(entry.directory, kDirectory);
    item.setData(static_cast<int>(entry.health), kHealth);
    item.setData(facts.join(QStringLiteral(" \u00b7 ")), kFacts);
    item.setToolTip(entry.directory);
    item.setData(
        QStringList({entry.name, entry.directory, statusWord(entry.health)}).join(QStringLiteral(", ")),
        Qt::AccessibleTextRole);
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {option.rect.width(), kRowHeight};
}

void RecentDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    painter->save();
    const QRect area = option.rect.adjusted(kPadding, 8, -kPadding, -8);
    const QRect mark(area.left(), area.top() + 1, metrics::kIcon, metrics::kIcon);
    icon(Glyph::Universe).paint(painter, mark);
    const auto health = static_cast<Status>(index.data(kHealth).toInt());
    const QSize badge = statusBadgeSize(statusWord(health));
    paintStatusBadge(*painter, QRect(QPoint(area.right() - badge.width() + 1, area.top()), badge), health,
                     statusWord(health));
    QRect line(area.left() + metrics::kIcon + 8, area.top(), area.width() - metrics::kIcon - 8, 18);
    const auto write = [&](const QString& text, FontRole role, const QColor& ink, int width,
                           Qt::TextElideMode mode) {
        painter->setFont(Theme::font(role));
        painter->setPen(ink);
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(text, mode, width));
    };
    write(index.data().toString(), FontRole::Body, colors().text, line.width() - badge.width() - 8,
          Qt::ElideRight);
    line.translate(0, 17);
    write(tidied(index.data(kDirectory).toString()), FontRole::Caption, colors().secondary, line.width(),
          Qt::ElideMiddle);
    line.translate(0, 15);
    write(index.data(kFacts).toString(), FontRole::Caption, colors().secondary, line.width(), Qt::ElideRight);
    painter->restore();
}

}  // namespace warp::ui
