// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QVector>

class QFont;
class QWidget;

namespace warp::ui::test {

/// A text that somebody can read or hear, and whose it is: "QLabel tableFoot".
struct VisibleText {
    QString where;
    QString text;
};

/// Every text of the visible widgets under `root`: labels, buttons, tabs, headers, menus, hints, tool tips,
/// names for screen readers, window titles. Not the cells of views and editors: those are data.
QVector<VisibleText> visibleTexts(const QWidget& root);

/// Those among them that the pseudo-locale does not mark, though they hold words. `data`: words that are
/// data of the test and may stand anywhere.
QStringList untranslatedTexts(const QWidget& root, const QStringList& data);

/// The characters of a text that no font of the program has. Takes: the font's role in the window.
QString missingGlyphs(const QString& text, const QFont& font);

}  // namespace warp::ui::test
