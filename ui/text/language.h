// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QVector>

class QCoreApplication;

namespace warp::ui {

struct Language {
    /// "de", "zh_CN"; "en" is what the source says.
    QString code;
    /// In the language itself: "Deutsch".
    QString name;
};

/// Every language the program speaks, English first.
QVector<Language> languages();

/// The code among languages() that suits the desktop best.
QString desktopLanguage();

/// Loads the texts of the program and of Qt in `code` (empty: the desktop's). Call before the first widget.
/// Returns: false when there are no texts in that language; the program then speaks English.
bool installLanguage(QCoreApplication& app, const QString& code);

}  // namespace warp::ui
