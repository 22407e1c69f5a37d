// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <variant>

#include <QtCore/QCommandLineOption>
#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QSize>
#include <QtCore/QStringList>

#include "ui/widgets/theme.h"

namespace warp::ui {

/// What the command line asks for.
struct LaunchOptions {
    enum class Start { Nothing, Open, Create, Sample };

    Start start = Start::Nothing;
    QString directory;
    bool observer = false;
    /// Who opens it; empty for a universe without users.
    QString user;
    QString passwordFile;
    /// A page's name, with its subject after a colon: "dashboard", "table:orders".
    QString page;
    QString select;
    std::optional<ThemeChoice> theme;
    std::optional<QString> language;
    std::optional<QSize> size;
    /// The moment that all ages are told from.
    std::optional<QDateTime> now;
    QString screenshot;
};

/// What to print instead of starting, and with which exit code.
struct LaunchRefusal {
    int exitCode = 0;
    QString text;
};

/// Every option but help and version: what is parsed, completed and described in the manual.
QList<QCommandLineOption> knownLaunchOptions();

/// Reads the arguments without the program's name. Needs no application, so that the language can be chosen
/// before one exists.
std::variant<LaunchOptions, LaunchRefusal> parseLaunchOptions(const QStringList& arguments);

}  // namespace warp::ui
