// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hex_view.h"

#include <QtCore/QPointer>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>

#include "ui/widgets/theme.h"

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMargin = 8;
constexpr int kMostPages = 64;
constexpr qint64 kLongestCopy = 1 << 20;

QString twoDigits(char byte) {
    return u"%1"_s.arg(static_cast<uchar>(byte), 2, 16, QLatin1Char('0'));
}

QChar printable(char byte) {
    const auto code = static_cast<uchar>(byte);
    return code >= 0x20 && code < 0x7f ? QChar(static_cast<char16_t>(code)) : QChar(u'\u00b7');
}

}  // namespace

HexSource HexSource::ofBytes(const QByteArray& bytes) {
    return {.size = bytes.size(), .read = [bytes](qint64 offset, qint64 size, const Answer& answer) {
                answer(bytes.mid(offset, size));
            }};
}

HexView::HexView(QWidget* parent) : QAbstractScrollArea(parent) {
    setObjectName(u"hexView"_s);
    setAccessibleName(tr("Bytes"));
    setFont(Theme::font(FontRole::Code));
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    viewport()->setCursor(Qt::IBeamCursor);
}

void HexView::setSource(const HexSource& source) {
    m_source = source;
    ++m_generation;
    m_pages.clear();
    m_asked.clear();
    m_cursor = m_anchor = 0;
    verticalScrollBar()->setValue(0);
    updateScrollBars();
    viewport()->update();
}

std::pair<qint64, qint64> HexView::selection() const {
    if (m_source.size == 0) return {0, 0};
    return {std::min(m_cursor, m_anchor), std::abs(m_cursor - m_anchor) + 1};
}

void HexView::moveCursor(qint64 to, bool extend) {
    if (m_source.size == 0) return;
    m_cursor = std::clamp<qint64>(to, 0, m_source.size - 1);
    if (!extend) m_anchor = m_cursor;
    const auto row = static_cast<int>(m_cursor / m_rowBytes);
    QScrollBar* bar = verticalScrollBar();
    if (row < bar->value()) bar->setValue(row);
    if (row >= bar->value() + visibleRows()) bar->setValue(row - visibleRows() + 1);
    viewport()->update();
    Q_EMIT selectionChanged();
}

QString HexView::selectedHex() const {
    const auto [first, count] = selection();
    QStringList parts;
    for (qint64 at = first; at < first + std::min(count, kLongestCopy); ++at) {
        const auto page = m_pages.constFind(at / kPageBytes);
        if (page == m_pages.constEnd() || at % kPageBytes >= page->size()) continue;
        parts << twoDigits(page->at(at % kPageBytes));
    }
    return parts.join(u' ');
}

void HexView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.setFont(font());
    const qint64 first = verticalScrollBar()->value();
    const qint64 last = std::min(rows(), first + visibleRows() + 1);
    painter.translate(-horizontalScrollBar()->value(), 0);
    painter.fillRect(QRect(0, 0, hexColumn() - charWidth(), viewport()->height()), colors().window);
    for (qint64 row = first; row < last; ++row) {
        paintRow(painter, row, static_cast<int>(row - first) * rowHeight() + kMargin / 2);
    }
}

void HexView::paintRow(QPainter& painter, qint64 row, int y) {
    painter.setPen(colors().secondary);
    painter.drawText(QRect(kMargin, y, hexColumn(), rowHeight()), Qt::AlignVCenter,
                     u"%1"_s.arg(row * m_rowBytes, 8, 16, QLatin1Char('0')));
    for (int column = 0; column < m_rowBytes; ++column) {
        const qint64 offset = row * m_rowBytes + column;
        if (offset < m_source.size) paintByte(painter, offset, y);
    }
}

void HexView::paintByte(QPainter& painter, qint64 offset, int y) {
    const auto column = static_cast<int>(offset % m_rowBytes);
    const QRect hex(byteX(column), y, 2 * charWidth(), rowHeight());
    const QRect text(textColumn() + column * charWidth(), y, charWidth(), rowHeight());
    const auto [first, count] = selection();
    if (offset >= first && offset < first + count) {
        painter.fillRect(hex.adjusted(-2, 0, 2, 0), colors().selection);
        painter.fillRect(text, colors().selection);
    }
    if (offset == m_cursor && hasFocus()) {
        painter.fillRect(QRect(hex.left(), hex.bottom() - 1, hex.width(), 2), colors().accent);
    }
    const QByteArray* bytes = page(offset / kPageBytes);
    const qint64 within = offset % kPageBytes;
    const bool known = bytes != nullptr && within < bytes->size();
    const char byte = known ? bytes->at(within) : '\0';
    const bool visibleChar = known && printable(byte) != QChar(u'\u00b7');
    painter.setPen(!known || byte == '\0' ? colors().disabled : colors().text);
    painter.drawText(hex, Qt::AlignCenter, known ? twoDigits(byte) : u"\u00b7\u00b7"_s);
    painter.setPen(visibleChar ? colors().text : colors().disabled);
    painter.drawText(text, Qt::AlignCenter, known ? QString(printable(byte)) : u" "_s);
}

void HexView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    chooseRowBytes();
    updateScrollBars();
}

int HexView::widthOf(int rowBytes) const {
    const int gap = rowBytes == kWideRow ? 1 : 0;
    return kMargin + (10 + 3 * rowBytes + gap + 1 + rowBytes) * charWidth() + kMargin;
}

// Halving the rows keeps the characters beside the bytes in sight.
void HexView::chooseRowBytes() {
    const int fitting = viewport()->width() >= widthOf(kWideRow) ? kWideRow : kNarrowRow;
    if (fitting == m_rowBytes) return;
    const qint64 first = static_cast<qint64>(verticalScrollBar()->value()) * m_rowBytes;
    m_rowBytes = fitting;
    updateScrollBars();
    verticalScrollBar()->setValue(static_cast<int>(first / m_rowBytes));
    viewport()->update();
}

void HexView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) return QGuiApplication::clipboard()->setText(selectedHex());
    if (event->matches(QKeySequence::SelectAll)) {
        m_anchor = 0;
        return moveCursor(m_source.size - 1, true);
    }
    const qint64 target = keyTarget(event->key(), event->modifiers());
    if (target == m_cursor) return QAbstractScrollArea::keyPressEvent(event);
    moveCursor(target, event->modifiers().testFlag(Qt::ShiftModifier));
}

qint64 HexView::keyTarget(int key, Qt::KeyboardModifiers modifiers) const {
    const bool far = modifiers.testFlag(Qt::ControlModifier);
    const qint64 rowStart = m_cursor - m_cursor % m_rowBytes;
    const qint64 pageStep = static_cast<qint64>(visibleRows()) * m_rowBytes;
    switch (key) {
        case Qt::Key_Left: return m_cursor - 1;
        case Qt::Key_Right: return m_cursor + 1;
        case Qt::Key_Up: return m_cursor - m_rowBytes;
        case Qt::Key_Down: return m_cursor + m_rowBytes;
        case Qt::Key_PageUp: return m_cursor - pageStep;
        case Qt::Key_PageDown: return m_cursor + pageStep;
        case Qt::Key_Home: return far ? 0 : rowStart;
        case Qt::Key_End: return far ? m_source.size - 1 : rowStart + m_rowBytes - 1;
        default: return m_cursor;
    }
}

void HexView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    const qint64 offset = byteAt(event->position().toPoint());
    if (offset >= 0) moveCursor(offset, event->modifiers().testFlag(Qt::ShiftModifier));
}

void HexView::mouseMoveEvent(QMouseEvent* event) {
    if (!event->buttons().testFlag(Qt::LeftButton)) return;
    const qint64 offset = byteAt(event->position().toPoint());
    if (offset >= 0) moveCursor(offset, true);
}

void HexView::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() != QEvent::FontChange) return;
    chooseRowBytes();
    updateScrollBars();
}

int HexView::visibleRows() const {
    return std::max(1, (viewport()->height() - kMargin) / rowHeight());
}

int HexView::rowHeight() const {
    return fontMetrics().height() + 3;
}

int HexView::charWidth() const {
    return fontMetrics().horizontalAdvance(u'0');
}

int HexView::hexColumn() const {
    return kMargin + 10 * charWidth();
}

int HexView::textColumn() const {
    return byteX(m_rowBytes) + charWidth();
}

// A wider gap in the middle helps the eye to count.
int HexView::byteX(int column) const {
    const bool secondHalf = m_rowBytes == kWideRow && column >= kWideRow / 2;
    return hexColumn() + column * 3 * charWidth() + (secondHalf ? charWidth() : 0);
}

qint64 HexView::byteAt(const QPoint& position) const {
    const int x = position.x() + horizontalScrollBar()->value();
    const qint64 row = verticalScrollBar()->value() + (position.y() - kMargin / 2) / rowHeight();
    int column = 0;
    if (x >= textColumn()) {
        column = (x - textColumn()) / charWidth();
    } else {
        while (column + 1 < m_rowBytes && byteX(column + 1) <= x) ++column;
    }
    const qint64 offset = row * m_rowBytes + std::clamp(column, 0, m_rowBytes - 1);
    return offset < m_source.size ? offset : m_source.size - 1;
}

const QByteArray* HexView::page(qint64 number) {
    const auto found = m_pages.constFind(number);
    if (found != m_pages.constEnd()) return &*found;
    if (m_asked.contains(number) || !m_source.read) return nullptr;
    m_asked.insert(number, true);
    const qint64 size = std::min(kPageBytes, m_source.size - number * kPageBytes);
    // Asked for after the painting: an answer that comes at once must not repaint from inside paintEvent.
    QMetaObject::invokeMethod(
        this,
        [this, number, size, generation = m_generation] {
            if (generation != m_generation) return;
            m_source.read(number * kPageBytes, size,
                          [self = QPointer<HexView>(this), number, generation](const QByteArray& bytes) {
                              if (self && self->m_generation == generation) self->store(number, bytes);
                          });
        },
        Qt::QueuedConnection);
    return nullptr;
}

void HexView::store(qint64 number, const QByteArray& bytes) {
    if (m_pages.size() >= kMostPages) {
        // The farthest from what is shown goes.
        const qint64 here = verticalScrollBar()->value() * m_rowBytes / kPageBytes;
        const QList<qint64> keys = m_pages.keys();
        m_pages.remove(*std::max_element(keys.begin(), keys.end(), [here](qint64 a, qint64 b) {
            return std::abs(a - here) < std::abs(b - here);
        }));
    }
    m_pages.insert(number, bytes);
    m_asked.remove(number);
    viewport()->update();
    if (m_asked.isEmpty()) Q_EMIT settled();
}

void HexView::updateScrollBars() {
    const qint64 most = std::max<qint64>(0, rows() - visibleRows());
    verticalScrollBar()->setRange(0, static_cast<int>(std::min<qint64>(most, INT_MAX)));
    verticalScrollBar()->setPageStep(visibleRows());
    horizontalScrollBar()->setRange(0, std::max(0, widthOf(m_rowBytes) - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
}

}  // namespace warp::ui
