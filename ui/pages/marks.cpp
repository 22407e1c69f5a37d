// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/marks.h"

#include <QtGui/QIconEngine>
#include <QtGui/QPainter>

namespace warp::ui {
namespace {

/// Paints itself each time, so that it follows the theme and any pixel ratio.
class MarkEngine final : public QIconEngine {
  public:
    using Paint = std::function<void(QPainter&, const QRectF&)>;
    explicit MarkEngine(Paint paint) : m_paint(std::move(paint)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override {
        const qreal side = std::min(rect.width(), rect.height()) * 0.625;
        QRectF mark(0, 0, side, side);
        mark.moveCenter(QRectF(rect).center());
        m_paint(*painter, mark);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1);
    }
    // Takes: `size` in pixels of the screen. Strokes and marks are measured in those of the window.
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override {
        QPixmap pixmap(size);
        pixmap.setDevicePixelRatio(scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, (QSizeF(size) / scale).toSize()), mode, state);
        return pixmap;
    }
    QIconEngine* clone() const override { return new MarkEngine(m_paint); }

  private:
    Paint m_paint;
};

}  // namespace

QIcon temperatureIcon(Temperature temperature) {
    return QIcon(new MarkEngine([temperature](QPainter& painter, const QRectF& rect) {
        paintTemperature(painter, rect, temperature);
    }));
}

QIcon statusIcon(Status status) {
    return QIcon(new MarkEngine([status](QPainter& painter, const QRectF& rect) {
        const QRectF larger = rect.adjusted(-2, -2, 2, 2);
        paintStatusShape(painter, larger, status);
    }));
}

}  // namespace warp::ui
