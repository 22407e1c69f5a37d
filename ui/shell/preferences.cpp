// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include <QtCore/QStandardPaths>

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array kThemes = {"system"_L1, "light"_L1, "dark"_L1};

}  // namespace

Preferences::Preferences(const QString& directory)
    : m_directory(directory),
      m_settings(std::make_unique<QSettings>(directory + u"/preferences.ini"_s, QSettings::IniFormat)) {}

QString Preferences::standardDirectory() {
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
}

ThemeChoice Preferences::theme() const {
    const auto at = std::find(kThemes.begin(), kThemes.end(), m_settings->value("theme"_L1).toString());
    return at == kThemes.end() ? ThemeChoice::System : static_cast<ThemeChoice>(at - kThemes.begin());
}

void Preferences::setTheme(ThemeChoice choice) {
    m_settings->setValue("theme"_L1, QString(kThemes[static_cast<std::size_t>(choice)]));
}

QString Preferences::language() const {
    return m_settings->value("language"_L1).toString();
}

void Preferences::setLanguage(const QString& language) {
    m_settings->setValue("language"_L1, language);
}

}  // namespace warp::ui
