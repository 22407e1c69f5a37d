// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QtCore/QObject>
#include <QtGui/QColor>
#include <QtGui/QFont>
#include <QtGui/QPalette>

namespace warp::ui {

/// What the user asked for. System follows the desktop's setting while the program runs.
enum class ThemeChoice { System, Light, Dark };

enum class Temperature { Hot, Warm, Cold };

enum class Status { Ok, Warning, Critical, NoData };

/// Every colour the program may paint with, by its purpose. The only place with colour values is theme.cpp.
struct ThemeColors {
    // Surfaces, from the back to the front, and the lines between them.
    QColor window, panel, sunken, raised, line, controlEdge;
    QColor text, secondary, disabled;
    // The one accent: selection, focus, primary button. `selection` is its 16 % fill over panel.
    QColor accent, onAccent, accentHover, selection;
    // Data fills; never text.
    std::array<QColor, 3> temperature;
    // Badges: fill and the ink on it, by Status.
    std::array<QColor, 4> status, onStatus;
    // Chart series in fixed order.
    std::array<QColor, 5> series;
    // Code: inks that stay readable at 12 px on panel.
    QColor codeKey, codeString, codeNumber, codeLiteral;
    // Banners: pale fills behind ordinary text.
    QColor infoFill, warningFill, criticalFill;

    const QColor& of(Temperature t) const { return temperature[static_cast<std::size_t>(t)]; }
    const QColor& of(Status s) const { return status[static_cast<std::size_t>(s)]; }
    const QColor& on(Status s) const { return onStatus[static_cast<std::size_t>(s)]; }
};

enum class FontRole { Body, Table, Caption, Section, Title, TileValue, Code };

/// Distances in device-independent pixels.
namespace metrics {
inline constexpr int kTiny = 4;
inline constexpr int kSmall = 8;
inline constexpr int kMedium = 16;
inline constexpr int kLarge = 24;
inline constexpr int kPageMargin = kMedium;
inline constexpr int kDockMargin = kSmall;
inline constexpr int kTileGap = kMedium;
inline constexpr int kRow = 24;
inline constexpr int kCompactRow = 20;
inline constexpr int kToolBar = 36;
inline constexpr int kControl = 28;
inline constexpr int kControlRadius = 4;
inline constexpr int kTileRadius = 6;
inline constexpr int kFocusRing = 2;
inline constexpr int kSelectionBar = 2;
inline constexpr int kIcon = 16;
}  // namespace metrics

/// The look of the whole program: colours, fonts, palette and style, switched while it runs.
/// One exists per application, made in main before the first widget.
class Theme final : public QObject {
    Q_OBJECT

  public:
    explicit Theme(ThemeChoice choice = ThemeChoice::System, QObject* parent = nullptr);
    ~Theme() override;

    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    bool isDark() const { return m_dark; }
    const ThemeColors& colors() const;

    /// The two sets of values, whichever is shown.
    static const ThemeColors& lightColors();
    static const ThemeColors& darkColors();
    static QFont font(FontRole role);

  Q_SIGNALS:
    /// Colours are different now; the palette of every widget has already been replaced.
    void changed();

  private Q_SLOTS:
    void onSystemSettingChanged(const QString& group, const QString& key);

  private:
    bool wantsDark() const;
    void apply();

    ThemeChoice m_choice;
    bool m_systemDark = false;
    bool m_dark = false;
};

/// The application's theme. A Theme must be alive.
Theme& theme();

/// Short for theme().colors(), for painting code.
const ThemeColors& colors();

/// `over` at `alpha` (0..1) on top of an opaque `base`.
QColor mixed(const QColor& base, const QColor& over, double alpha);

}  // namespace warp::ui
