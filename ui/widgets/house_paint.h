// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRectF>
#include <QtGui/QColor>
#include <QtGui/QIcon>
#include <QtWidgets/QStyleOption>

class QPainter;
class QWidget;

// The strokes HouseStyle is made of. Each paints one element of the interface from the current theme.
namespace warp::ui::paint {

enum class Direction { Up, Down, Left, Right };

/// A rounded box with a one-pixel edge that sits on whole pixels. An invalid edge colour means none.
void box(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& edge, int radius);
void chevron(QPainter& painter, const QRect& rect, Direction direction, const QColor& ink);
void focusRing(QPainter& painter, const QRect& rect, int radius);
/// An icon in one ink, for grounds that the palette's inks are not made for.
void tintedIcon(QPainter& painter, const QRect& rect, const QIcon& icon, const QColor& ink);
/// The 2 px bar at the left edge of a selected row.
void selectionBar(QPainter& painter, const QRect& rect, bool active);

// Controls.
bool isPrimary(const QStyleOption* option, const QWidget* widget);
/// Whether a tool button needs a sign that a menu opens from it, and the room for it.
bool showsMenuSign(const QStyleOptionToolButton* option, const QWidget* widget);
inline constexpr int kMenuSign = 12;
void buttonPanel(QPainter& painter, const QStyleOption& option, const QWidget* widget);
void toolButtonPanel(QPainter& painter, const QStyleOption& option);
void lineEditPanel(QPainter& painter, const QStyleOption& option);
void checkBox(QPainter& painter, const QStyleOption& option);
void radioButton(QPainter& painter, const QStyleOption& option);
void comboBox(QPainter& painter, const QStyleOptionComboBox& option);
void progressBar(QPainter& painter, const QStyleOptionProgressBar& option);
void scrollBarHandle(QPainter& painter, const QStyleOption& option, const QRect& handle);

// Views.
void itemRow(QPainter& painter, const QStyleOptionViewItem& option, const QWidget* widget);
void itemPanel(QPainter& painter, const QStyleOptionViewItem& option, const QWidget* widget);
void branch(QPainter& painter, const QStyleOption& option);
void headerSection(QPainter& painter, const QStyleOptionHeader& option);
/// What lies under a scroll bar, or in the corner between two: the colour of the view it belongs to.
/// Takes: the scroll bar or the view.
QColor groundOf(const QWidget* widget);

// Bars and frames.
void tabShape(QPainter& painter, const QStyleOptionTab& option);
void dockTitle(QPainter& painter, const QStyleOptionDockWidget& option);
void menuItem(QPainter& painter, const QStyleOptionMenuItem& option, const QWidget* widget);
void menuBarItem(QPainter& painter, const QStyleOptionMenuItem& option);
void frame(QPainter& painter, const QStyleOption& option, const QWidget* widget);
void lineAtBottom(QPainter& painter, const QRect& rect);
void lineAtTop(QPainter& painter, const QRect& rect);

}  // namespace warp::ui::paint
