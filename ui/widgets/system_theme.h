// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

class QObject;

namespace warp::ui {

/// What the desktop's portal says (org.freedesktop.appearance color-scheme); false without a portal.
bool systemPrefersDark();

/// True for the setting that systemPrefersDark() reads.
bool isSystemThemeSetting(const QString& group, const QString& key);

/// Calls `slot(QString group, QString key)` of `receiver` whenever a desktop setting changes.
void watchSystemTheme(QObject* receiver, const char* slot);

}  // namespace warp::ui
