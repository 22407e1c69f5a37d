// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

class QWidget;

namespace warp::ui::test {

/// The visible controls under `root` that a screen reader could not announce: no accessible name and no text.
/// Each as "ClassName objectName", so that a failing test says which. Run it on every page and dialog.
QStringList unnamedControls(const QWidget& root);

/// The visible controls under `root` without an objectName: no script and no test could find them.
QStringList controlsWithoutObjectName(const QWidget& root);

/// The visible buttons and wrapped labels under `root` whose text does not fit into them.
QStringList clippedTexts(const QWidget& root);

/// Docks and tool bars under `root` without an objectName; their place could not be saved.
QStringList unnamedDocks(const QWidget& root);

}  // namespace warp::ui::test
