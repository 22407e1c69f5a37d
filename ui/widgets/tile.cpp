// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tile.h"

#include <algorithm>
#include <functional>

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

#include "ui/widgets/house_paint.h"
#include "ui/widgets/status_badge.h"
#include "ui/widgets/temperature.h"

namespace warp::ui {
namespace {

constexpr int kPadding = 12;
constexpr int kHeadHeight = 18;
constexpr int kValueHeight = 36;
constexpr int kSparkHeight = 28;
constexpr int kMark = 12;
constexpr double kStaleInk = 0.6;

void elided(QPainter& painter, const QRect& rect, const QString& text,
            Qt::Alignment alignment = Qt::AlignLeft) {
    painter.drawText(rect, alignment | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

// A figure that has not moved is no news: its line stays in the background.
bool isResting(const SparklineData& data) {
    return std::adjacent_find(data.values.cbegin(), data.values.cend(), std::not_equal_to<>()) ==
           data.values.cend();
}

}  // namespace

Tile::Tile(QWidget* parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Tile::setContent(const TileContent& content) {
    m_content = content;
    describe();
    update();
}

void Tile::setSpan(int units) {
    m_span = std::clamp(units, 1, 4);
    updateGeometry();
}

QSize Tile::sizeHint() const {
    return {m_span * kWidth + (m_span - 1) * metrics::kTileGap, kHeight};
}

void Tile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const ThemeColors& c = colors();
    const QColor fill = underMouse() && isEnabled() ? mixed(c.panel, c.text, 0.03) : c.panel;
    paint::box(painter, rect(), fill, c.line, metrics::kTileRadius);
    if (hasFocus()) paint::focusRing(painter, rect(), metrics::kTileRadius);
    if (m_content.staleForMs) painter.setOpacity(kStaleInk);
    const QRect area = rect().adjusted(kPadding, 10, -kPadding, -8);
    paintHead(painter, area);
    paintValue(painter, area);
    paintFoot(painter, area);
}

void Tile::paintHead(QPainter& painter, const QRect& area) const {
    QRect line(area.left(), area.top(), area.width(), kHeadHeight);
    if (m_content.status) {
        const QString word = statusWord(*m_content.status);
        const QSize badge = statusBadgeSize(word);
        paintStatusBadge(painter, QRect(QPoint(line.right() - badge.width() + 1, line.top()), badge),
                         *m_content.status, word);
        line.setRight(line.right() - badge.width() - metrics::kTiny);
    }
    if (m_content.temperature) {
        paintTemperature(painter, QRectF(line.left() - 2, line.top(), kMark, line.height()),
                         *m_content.temperature);
        line.setLeft(line.left() + kMark);
    }
    painter.setFont(Theme::font(FontRole::Caption));
    painter.setPen(colors().secondary);
    elided(painter, line, m_content.caption);
}

void Tile::paintValue(QPainter& painter, const QRect& area) const {
    const QRect line(area.left(), area.top() + kHeadHeight, area.width(), kValueHeight);
    const QFont large = Theme::font(FontRole::TileValue);
    const QFontMetrics metrics(large);
    const int unitWidth = QFontMetrics(Theme::font(FontRole::Body)).horizontalAdvance(m_content.value.unit);
    const QString value =
        metrics.elidedText(m_content.value.value, Qt::ElideRight, line.width() - unitWidth - 4);
    painter.setFont(large);
    painter.setPen(colors().text);
    const int baseline = line.top() + (line.height() + metrics.ascent() - metrics.descent()) / 2;
    painter.drawText(QPoint(line.left(), baseline), value);
    painter.setFont(Theme::font(FontRole::Body));
    painter.setPen(colors().secondary);
    painter.drawText(QPoint(line.left() + metrics.horizontalAdvance(value) + 4, baseline),
                     m_content.value.unit);
}

void Tile::paintFoot(QPainter& painter, const QRect& area) const {
    const QRect spark(area.left(), area.bottom() - kSparkHeight + 1, area.width(), kSparkHeight);
    const bool hasSpark = !m_content.sparkline.isEmpty();
    const QRect words(area.left(), area.top() + kHeadHeight + kValueHeight - 2, area.width(), 16);
    painter.setFont(Theme::font(FontRole::Caption));
    painter.setPen(colors().secondary);
    elided(painter, words, m_content.change);
    if (hasSpark)
        paintSparkline(painter, spark.adjusted(0, 4, 0, 0), m_content.sparkline,
                       isResting(m_content.sparkline) ? colors().line : colors().series[0]);
    if (!m_content.staleForMs) return;
    painter.setOpacity(1.0);
    painter.setPen(colors().secondary);
    const QString age = tr("%1 old").arg(ageText(*m_content.staleForMs));
    const QRect corner(spark.right() - painter.fontMetrics().horizontalAdvance(age) - 3, spark.bottom() - 15,
                       painter.fontMetrics().horizontalAdvance(age) + 4, 16);
    painter.fillRect(corner, colors().panel);
    painter.drawText(corner, Qt::AlignRight | Qt::AlignVCenter, age);
}

void Tile::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
    QAbstractButton::keyPressEvent(event);
}

void Tile::describe() {
    QStringList parts{m_content.value.text()};
    if (m_content.status) parts << statusWord(*m_content.status);
    if (!m_content.change.isEmpty()) parts << m_content.change;
    setAccessibleName(m_content.caption);
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
    QStringList tip{m_content.explanation, m_content.exactValue};
    tip.removeAll(QString());
    setToolTip(tip.join(QStringLiteral("\n")));
}

}  // namespace warp::ui
