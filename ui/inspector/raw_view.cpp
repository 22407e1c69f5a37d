// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/raw_view.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>

#include "ui/widgets/theme.h"

namespace warp::ui {
namespace {

constexpr int kOffsetDigits = 8;
constexpr int kWide = 16;
constexpr int kNarrow = 8;

// Characters of a line: offset, gap, "xx " per byte, gap, one per byte.
int charactersFor(int bytes) {
    return kOffsetDigits + 2 + bytes * 3 + 1 + bytes;
}

QString textOf(const QByteArray& bytes) {
    QString text;
    for (const char byte : bytes)
        text += byte >= 0x20 && byte < 0x7f ? QChar(QLatin1Char(byte)) : QChar(0x00b7);
    return text;
}

}  // namespace

RawView::RawView(QWidget* parent) : QAbstractScrollArea(parent) {
    setFont(Theme::font(FontRole::Code));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
}

void RawView::setBytes(const QByteArray& bytes) {
    m_bytes = bytes;
    verticalScrollBar()->setValue(0);
    updateScrollBar();
    viewport()->update();
}

int RawView::bytesPerLine() const {
    const int wide = charactersFor(kWide) * fontMetrics().horizontalAdvance(u'0') + 2 * metrics::kSmall;
    return viewport()->width() >= wide ? kWide : kNarrow;
}

int RawView::lineHeight() const {
    return fontMetrics().height() + 3;
}

qsizetype RawView::lineCount() const {
    return (m_bytes.size() + bytesPerLine() - 1) / bytesPerLine();
}

QString RawView::lineText(qsizetype line) const {
    const int width = bytesPerLine();
    const QByteArray bytes = m_bytes.mid(line * width, width);
    const QString offset = QString::number(line * width, 16).rightJustified(kOffsetDigits, u'0');
    const QString hex = QString::fromLatin1(bytes.toHex(' ')).leftJustified(width * 3);
    return offset + QStringLiteral("  ") + hex + u' ' + textOf(bytes);
}

void RawView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    const int height = lineHeight();
    const int digit = fontMetrics().horizontalAdvance(u'0');
    const qsizetype first = verticalScrollBar()->value();
    const qsizetype last = std::min(lineCount(), first + viewport()->height() / height + 1);
    for (qsizetype line = first; line < last; ++line) {
        const int y = static_cast<int>(line - first) * height + metrics::kTiny + fontMetrics().ascent();
        const QString text = lineText(line);
        const int x = metrics::kSmall;
        painter.setPen(colors().secondary);
        painter.drawText(x, y, text.left(kOffsetDigits));
        painter.setPen(colors().text);
        painter.drawText(x + (kOffsetDigits + 2) * digit, y, text.mid(kOffsetDigits + 2, bytesPerLine() * 3));
        painter.setPen(colors().codeString);
        painter.drawText(x + (kOffsetDigits + 3 + bytesPerLine() * 3) * digit, y,
                         text.mid(kOffsetDigits + 3 + bytesPerLine() * 3));
    }
}

void RawView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBar();
}

void RawView::keyPressEvent(QKeyEvent* event) {
    QScrollBar* bar = verticalScrollBar();
    switch (event->key()) {
        case Qt::Key_Home: bar->setValue(0); break;
        case Qt::Key_End: bar->setValue(bar->maximum()); break;
        case Qt::Key_PageUp: bar->triggerAction(QAbstractSlider::SliderPageStepSub); break;
        case Qt::Key_PageDown: bar->triggerAction(QAbstractSlider::SliderPageStepAdd); break;
        default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void RawView::updateScrollBar() {
    const int shown = std::max(1, viewport()->height() / lineHeight());
    verticalScrollBar()->setRange(0, static_cast<int>(std::max<qsizetype>(0, lineCount() - shown)));
    verticalScrollBar()->setPageStep(shown);
}

}  // namespace warp::ui
