// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace warp::ui {

/// The manual page warpscope(1) in the language of man, from the options that are parsed.
QString launchManual();

/// What the last of the words behind "warpscope" may become, as the scripts in packaging/completions read it:
/// "word<tab>description" a line, and a last line ":words", ":files" or ":directories".
QString launchCompletion(const QStringList& words);

}  // namespace warp::ui
