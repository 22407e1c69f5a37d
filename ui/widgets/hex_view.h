// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtWidgets/QAbstractScrollArea>

namespace warp::ui {

/// Bytes that are read piece by piece; the view never holds more than it shows and a little around.
struct HexSource {
    using Answer = std::function<void(const QByteArray&)>;

    qint64 size = 0;
    /// Answers now or later; fewer bytes than asked for means the rest cannot be read.
    std::function<void(qint64 offset, qint64 size, Answer answer)> read;

    static HexSource ofBytes(const QByteArray& bytes);
};

/// Offset, sixteen bytes (eight where it is narrow) and their characters per row; selectable by mouse and
/// keyboard.
class HexView final : public QAbstractScrollArea {
    Q_OBJECT

  public:
    static constexpr int kWideRow = 16;
    static constexpr int kNarrowRow = 8;
    static constexpr qint64 kPageBytes = 4096;

    explicit HexView(QWidget* parent = nullptr);

    void setSource(const HexSource& source);
    qint64 size() const { return m_source.size; }
    int rowBytes() const { return m_rowBytes; }
    qint64 cursor() const { return m_cursor; }
    /// First byte and number of bytes.
    std::pair<qint64, qint64> selection() const;
    void moveCursor(qint64 to, bool extend);
    /// The selected bytes that have been read, as "48 65 6c".
    QString selectedHex() const;
    /// False while a visible byte is still being read.
    bool isSettled() const { return m_asked.isEmpty(); }

  Q_SIGNALS:
    void selectionChanged();
    void settled();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    qint64 rows() const { return (m_source.size + m_rowBytes - 1) / m_rowBytes; }
    int widthOf(int rowBytes) const;
    void chooseRowBytes();
    int visibleRows() const;
    int rowHeight() const;
    int charWidth() const;
    int hexColumn() const;
    int textColumn() const;
    int byteX(int column) const;
    qint64 byteAt(const QPoint& position) const;
    const QByteArray* page(qint64 offset);
    void store(qint64 page, const QByteArray& bytes);
    void updateScrollBars();
    void paintRow(QPainter& painter, qint64 row, int y);
    void paintByte(QPainter& painter, qint64 offset, int y);
    qint64 keyTarget(int key, Qt::KeyboardModifiers modifiers) const;

    HexSource m_source;
    QHash<qint64, QByteArray> m_pages;
    QHash<qint64, bool> m_asked;
    int m_rowBytes = kWideRow;
    quint64 m_generation = 0;
    qint64 m_cursor = 0;
    qint64 m_anchor = 0;
};

}  // namespace warp::ui
