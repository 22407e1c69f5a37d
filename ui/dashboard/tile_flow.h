// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtWidgets/QWidget>

namespace warp::ui {

/// Tiles from left to right, as many in a row as fit, a little wider so that the row is full. The user puts
/// them in another order with the mouse, or with Ctrl+Shift and the arrow keys, and hides them by their menu.
class TileFlow final : public QWidget {
    Q_OBJECT

  public:
    explicit TileFlow(QWidget* parent = nullptr);

    /// Tiles are told apart by their object names.
    void add(QWidget* tile);
    /// The names in their order; hidden ones begin with '-'.
    QStringList arrangement() const;
    /// Names that are not known are passed over, tiles that are not named stand at the end.
    void setArrangement(const QStringList& names);
    void moveTile(QWidget* tile, qsizetype to);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

  Q_SIGNALS:
    void arrangementChanged();

  protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    int arrange(int width, bool move) const;
    void rearranged();
    QList<QWidget*> shown() const;
    bool onKey(QWidget* tile, const QKeyEvent& event);
    void onMove(QWidget* tile, const QMouseEvent& event);
    bool onRelease(QWidget* tile);
    void showMenu(QWidget* tile, const QPoint& global);
    qsizetype placeAt(const QPoint& at) const;

    QList<QWidget*> m_tiles;
    QWidget* m_dragged = nullptr;
    QPoint m_pressed;
};

}  // namespace warp::ui
