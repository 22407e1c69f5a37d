// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QtWidgets/QAbstractButton>

#include "ui/widgets/number_format.h"
#include "ui/widgets/sparkline.h"
#include "ui/widgets/theme.h"

namespace warp::ui {

/// What a tile says, from top to bottom.
struct TileContent {
    QString caption;
    /// Of what the tile is about: its mark stands before the caption.
    std::optional<Temperature> temperature = {};
    std::optional<Status> status;
    Quantity value;
    /// In words, against an hour ago: "12 more than an hour ago".
    QString change;
    SparklineData sparkline;
    /// Set once the value is too old to trust: the tile loses ink and says how old it is.
    std::optional<qint64> staleForMs;
    /// Explains the physics word; the tool tip.
    QString explanation;
    /// Every digit, for the tool tip.
    QString exactValue;
};

/// One fact of the dashboard: 160 x 112, or several such units wide. Enter and click open what is behind it.
class Tile final : public QAbstractButton {
    Q_OBJECT

  public:
    static constexpr int kWidth = 160;
    static constexpr int kHeight = 112;

    explicit Tile(QWidget* parent = nullptr);

    void setContent(const TileContent& content);
    const TileContent& content() const { return m_content; }
    /// 1 to 4 units; the gaps between them belong to the tile.
    void setSpan(int units);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void paintHead(QPainter& painter, const QRect& area) const;
    void paintValue(QPainter& painter, const QRect& area) const;
    void paintFoot(QPainter& painter, const QRect& area) const;
    void describe();

    TileContent m_content;
    int m_span = 1;
};

}  // namespace warp::ui
