// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QProxyStyle>

namespace warp::ui {

/// Fusion, made flat: one-pixel lines, no gradients, no shadows, the focus ring and the selection of the
/// house. Colours come from the theme at paint time, so a theme switch needs no new style.
/// A widget may set these dynamic properties: `primary` (push button in the accent), `compactRows` (view),
/// `menuByGlyph` (tool button whose glyph says already that a menu opens).
class HouseStyle final : public QProxyStyle {
    Q_OBJECT

  public:
    HouseStyle();

    void polish(QWidget* widget) override;
    using QProxyStyle::polish;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption* option,
                       const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;

  private:
    bool drawPanel(PrimitiveElement element, const QStyleOption& option, QPainter& painter,
                   const QWidget* widget) const;
    bool drawIndicator(PrimitiveElement element, const QStyleOption& option, QPainter& painter,
                       const QWidget* widget) const;
    bool drawBar(ControlElement element, const QStyleOption& option, QPainter& painter,
                 const QWidget* widget) const;
    void drawButtonLabel(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
    void drawHeaderLabel(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
    void drawTabLabel(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
    void drawToolButton(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const;
    void drawScrollBar(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const;
    void drawSpinBox(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const;
};

}  // namespace warp::ui
