// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGui/QIcon>
#include <QtGui/QPainter>

#include "ui/explorer/treemap_view.h"
#include "ui/widgets/temperature.h"

// How the treemap looks: pale fills of the temperature with its mark in full colour, so that names stay easy
// to read, and only the names that fit.
namespace warp::ui {
namespace {

constexpr double kTint = 0.34;
constexpr double kTogetherTint = 0.22;
// Shines through between cells that are only a few pixels wide, so that they read as one area.
constexpr double kGroundTint = 0.12;
constexpr double kNeutral = 0.18;
constexpr double kTogetherNeutral = 0.11;
constexpr double kFrameTint = 0.05;
constexpr int kPad = 6;
constexpr int kMark = 12;
constexpr int kLine = 16;
constexpr int kLeastLetters = 5;

QColor fillOf(const TreemapTile& tile) {
    const ThemeColors& c = colors();
    if (tile.temperature) {
        const double tint = tile.frame ? kGroundTint : tile.isThing() ? kTint : kTogetherTint;
        return mixed(c.panel, c.of(*tile.temperature), tint);
    }
    if (tile.frame) return mixed(c.panel, c.text, kFrameTint);
    return mixed(c.panel, c.secondary, tile.isThing() ? kNeutral : kTogetherNeutral);
}

QIcon iconOf(const TreemapTile& tile) {
    return tile.index.data(Qt::DecorationRole).value<QIcon>();
}

/// Puts lines of text into what is left of a tile.
class Lines {
  public:
    Lines(QPainter& painter, const QRect& area) : m_painter(painter), m_rest(area) {}

    void mark(Temperature temperature) {
        if (m_rest.width() < kMark || m_rest.height() < kMark) return;
        paintTemperature(m_painter, QRectF(m_rest.left(), m_rest.top(), kMark, kLine), temperature);
        m_indent = kMark + metrics::kTiny;
    }

    void glyph(const QIcon& icon) {
        if (icon.isNull() || m_rest.width() < 3 * kLine || m_rest.height() < kLine) return;
        icon.paint(&m_painter, QRect(m_rest.left(), m_rest.top(), kLine, kLine));
        m_indent = kLine + metrics::kTiny;
    }

    // A stump of a few letters says nothing: then the tool tip has to.
    void line(const QString& text, const QColor& ink) {
        const QFontMetrics& font = m_painter.fontMetrics();
        const QRect row(m_rest.left() + m_indent, m_rest.top(), m_rest.width() - m_indent, kLine);
        const int needed =
            std::min(font.horizontalAdvance(text), kLeastLetters * font.averageCharWidth() + kLine / 2);
        if (m_rest.height() < kLine - 1 || row.width() < needed) return;
        m_painter.setPen(ink);
        m_painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter,
                           font.elidedText(text, Qt::ElideMiddle, row.width()));
        m_rest.setTop(m_rest.top() + kLine);
        m_indent = 0;
    }

  private:
    QPainter& m_painter;
    QRect m_rest;
    int m_indent = 0;
};

void paintLeaf(QPainter& painter, const TreemapTile& tile) {
    painter.fillRect(tile.rect, fillOf(tile));
    Lines lines(painter, tile.rect.adjusted(kPad, kPad / 2 + 1, -kPad / 2, -1));
    if (!tile.isThing()) return lines.line(tile.name, mixed(colors().text, colors().secondary, 0.5));
    // A mark in each of a thousand cells would tell the same a thousand times.
    if (!tile.temperature)
        lines.glyph(iconOf(tile));
    else if (!tile.toldAround)
        lines.mark(*tile.temperature);
    lines.line(tile.name, colors().text);
    lines.line(tile.figure, mixed(colors().text, colors().secondary, 0.5));
}

void paintFrame(QPainter& painter, const TreemapTile& tile) {
    painter.fillRect(tile.rect, fillOf(tile));
    QRect head(tile.rect.left() + kPad, tile.rect.top(), tile.rect.width() - 2 * kPad, kTreemapHead);
    if (tile.temperature) {
        paintTemperature(painter, QRectF(head.left(), head.top(), kMark, kTreemapHead), *tile.temperature);
        head.setLeft(head.left() + kMark + metrics::kTiny);
    } else {
        iconOf(tile).paint(&painter, QRect(head.left(), head.top() + 2, kLine, kLine));
        head.setLeft(head.left() + kLine + metrics::kTiny);
    }
    const QFontMetrics& font = painter.fontMetrics();
    const int figure = font.horizontalAdvance(tile.figure);
    const bool both = head.width() > figure + 60;
    painter.setPen(colors().text);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter,
                     font.elidedText(tile.name, Qt::ElideRight, head.width() - (both ? figure + kPad : 0)));
    if (!both) return;
    painter.setPen(colors().secondary);
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, tile.figure);
}

}  // namespace

void TreemapView::paintPicture() {
    const double ratio = devicePixelRatioF();
    m_painted = QPixmap(size() * ratio);
    m_painted.setDevicePixelRatio(ratio);
    m_painted.fill(colors().window);
    QPainter painter(&m_painted);
    painter.setFont(Theme::font(FontRole::Table));
    for (const TreemapTile& tile : m_picture.tiles) {
        if (tile.frame)
            paintFrame(painter, tile);
        else
            paintLeaf(painter, tile);
    }
    if (m_note.isEmpty()) return;
    painter.setFont(Theme::font(FontRole::Body));
    painter.setPen(colors().secondary);
    painter.drawText(rect().adjusted(kPad, kPad, -kPad, -kPad), Qt::AlignCenter | Qt::TextWordWrap, m_note);
}

void TreemapView::paintMarks(QPainter& painter) const {
    if (const TreemapTile* hovered = tileAt(m_hover); hovered && hovered->isThing()) {
        painter.setPen(colors().text);
        painter.drawRect(hovered->rect.adjusted(0, 0, -1, -1));
    }
    const TreemapTile* tile = currentTile();
    if (!tile) return;
    const int width = hasFocus() ? metrics::kFocusRing + 1 : metrics::kFocusRing;
    QPen pen(colors().accent, width);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const double inset = width / 2.0;
    painter.drawRect(QRectF(tile->rect).adjusted(inset, inset, -inset, -inset));
}

void TreemapView::paintEvent(QPaintEvent*) {
    if (m_painted.isNull() || m_painted.devicePixelRatio() != devicePixelRatioF()) paintPicture();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_painted);
    paintMarks(painter);
}

}  // namespace warp::ui
