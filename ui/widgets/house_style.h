// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QProxyStyle>

namespace warp::ui {

/// Fusion, made flat: one-pixel lines, no gradients, no shadows, the focus ring and the selection of the
/// house. Colours come from the theme at paint time, so a theme switch needs no new style.
class HouseStyle final : public QProxyStyle {
    Q_OBJECT

  public:
    HouseStyle();

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;
};

}  // namespace warp::ui
