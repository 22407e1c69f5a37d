// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QtCore/QSettings>

#include "ui/widgets/theme.h"

namespace warp::ui {

/// What the user chose once for all universes. Lives in the user's configuration directory.
class Preferences final {
  public:
    /// `directory` is made when something is written first.
    explicit Preferences(const QString& directory = standardDirectory());

    static QString standardDirectory();
    const QString& directory() const { return m_directory; }

    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    /// "de", "zh_CN"; empty means the desktop's language.
    QString language() const;
    void setLanguage(const QString& language);

  private:
    QString m_directory;
    std::unique_ptr<QSettings> m_settings;
};

}  // namespace warp::ui
