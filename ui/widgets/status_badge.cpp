// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/status_badge.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

namespace warp::ui {
namespace {

constexpr int kHeight = 18;
constexpr int kShape = 9;
constexpr int kPadding = 6;
constexpr int kGap = 5;

QPainterPath octagon(const QRectF& r) {
    const double cut = r.width() * 0.29;
    QPainterPath path;
    path.addPolygon(QPolygonF({{r.left() + cut, r.top()},
                               {r.right() - cut, r.top()},
                               {r.right(), r.top() + cut},
                               {r.right(), r.bottom() - cut},
                               {r.right() - cut, r.bottom()},
                               {r.left() + cut, r.bottom()},
                               {r.left(), r.bottom() - cut},
                               {r.left(), r.top() + cut}}));
    path.closeSubpath();
    return path;
}

QPainterPath shapeOf(Status status, const QRectF& r) {
    QPainterPath path;
    switch (status) {
        case Status::Ok: path.addEllipse(r); break;
        case Status::Warning:
            path.addPolygon(QPolygonF({{r.center().x(), r.top()}, r.bottomRight(), r.bottomLeft()}));
            path.closeSubpath();
            break;
        case Status::Critical: return octagon(r);
        case Status::NoData: path.addRect(r); break;
    }
    return path;
}

// At this size an octagon could pass for a disc; the bar across it cannot.
void stopBar(QPainter& painter, const QRectF& r, const QColor& ink) {
    painter.fillRect(QRectF(r.left() + 2, r.center().y() - 0.75, r.width() - 4, 1.5), ink);
}

QFont badgeFont() {
    QFont font = Theme::font(FontRole::Caption);
    font.setWeight(QFont::DemiBold);
    return font;
}

}  // namespace

QString statusWord(Status status) {
    switch (status) {
        case Status::Ok: return QCoreApplication::translate("StatusBadge", "OK");
        case Status::Warning: return QCoreApplication::translate("StatusBadge", "Warning");
        case Status::Critical: return QCoreApplication::translate("StatusBadge", "Critical");
        case Status::NoData: break;
    }
    return QCoreApplication::translate("StatusBadge", "No data");
}

void paintStatusShape(QPainter& painter, const QRectF& rect, Status status) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(status == Status::NoData ? QBrush(colors().secondary, Qt::BDiagPattern)
                                              : QBrush(colors().of(status)));
    painter.drawPath(shapeOf(status, rect));
    if (status == Status::Critical) stopBar(painter, rect, colors().on(status));
    painter.restore();
}

QSize statusBadgeSize(const QString& word) {
    const int text = QFontMetrics(badgeFont()).horizontalAdvance(word);
    return {kPadding + kShape + kGap + text + kPadding, kHeight};
}

void paintStatusBadge(QPainter& painter, const QRect& rect, Status status, const QString& word) {
    const ThemeColors& c = colors();
    const QRect box(rect.topLeft(), statusBadgeSize(word).boundedTo(rect.size()));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.of(status));
    painter.drawRoundedRect(box, metrics::kControlRadius, metrics::kControlRadius);
    if (status == Status::NoData) {
        painter.setBrush(QBrush(mixed(c.of(status), c.secondary, 0.35), Qt::BDiagPattern));
        painter.drawRoundedRect(box, metrics::kControlRadius, metrics::kControlRadius);
    }
    const QRectF mark(box.left() + kPadding, box.top() + (kHeight - kShape) / 2.0, kShape, kShape);
    painter.setBrush(c.on(status));
    painter.drawPath(shapeOf(status, mark));
    if (status == Status::Critical) stopBar(painter, mark, c.of(status));
    painter.setFont(badgeFont());
    painter.setPen(c.on(status));
    painter.drawText(box.adjusted(kPadding + kShape + kGap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, word);
    painter.restore();
}

StatusBadge::StatusBadge(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe();
}

void StatusBadge::setStatus(Status status, const QString& word) {
    m_status = status;
    m_word = word;
    describe();
    updateGeometry();
    update();
}

QSize StatusBadge::sizeHint() const {
    return statusBadgeSize(word());
}

void StatusBadge::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintStatusBadge(painter, rect(), m_status, word());
}

void StatusBadge::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) describe();
}

QString StatusBadge::word() const {
    return m_word.isEmpty() ? statusWord(m_status) : m_word;
}

void StatusBadge::describe() {
    setAccessibleName(tr("Status: %1").arg(word()));
}

}  // namespace warp::ui
