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

/// The code of the language that shows what is not translated; see PseudoTranslator. In no menu.
inline constexpr auto kPseudoLanguage = "pseudo";

/// Every language the program speaks, English first.
QVector<Language> languages();

/// The code among languages() that suits the desktop best.
QString desktopLanguage();

/// True for what installLanguage() knows; empty is the desktop's language.
bool isLanguage(const QString& code);

/// Makes every text that is asked for from now on one of `code` (empty: the desktop's): those of the program
/// and those of Qt. Widgets that exist keep their texts.
/// Returns: false when there are no texts in that language; the program then speaks English.
bool installLanguage(QCoreApplication& app, const QString& code);

}  // namespace warp::ui
