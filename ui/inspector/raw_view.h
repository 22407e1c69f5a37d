// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QAbstractScrollArea>

namespace warp::ui {

/// Bytes as they are: offset, sixteen bytes in hexadecimal (eight where it is narrow), the same as text.
/// Paints only the lines on the screen, so the size does not matter.
class RawView final : public QAbstractScrollArea {
    Q_OBJECT

  public:
    explicit RawView(QWidget* parent = nullptr);

    void setBytes(const QByteArray& bytes);
    const QByteArray& bytes() const { return m_bytes; }
    int bytesPerLine() const;
    /// One line as it is shown, for copies and tests.
    QString lineText(qsizetype line) const;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void updateScrollBar();
    int lineHeight() const;
    qsizetype lineCount() const;

    QByteArray m_bytes;
};

}  // namespace warp::ui
