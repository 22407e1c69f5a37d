// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace warp::ui {

/// Tiles from left to right, as many in a row as fit.
class TileFlow final : public QWidget {
    Q_OBJECT

  public:
    explicit TileFlow(QWidget* parent = nullptr);

    void add(QWidget* tile);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    int arrange(int width, bool move) const;

    QList<QWidget*> m_tiles;
};

}  // namespace warp::ui
